#include "tests/benchmarks/people.h"

#include <QDate>

namespace {

QChar checkDigit(const QString& digits)
{
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += digits.at(i).digitValue() * weights[i];
    return QStringView(u"10X98765432").at(sum % 11);
}

} // namespace

BenchPerson benchPerson(int number)
{
    static const QString surnames
        = QStringLiteral("王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘魏");
    static const QString given = QStringLiteral(
        "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂文婉玲红建国志华云飞雨晨欣怡子涵宇轩聪慧嘉瑞博雅思远");
    // A walk through all combinations that does not come in pinyin order.
    const auto mixed = quint32(quint64(number) * 2'654'435'761U % 4'294'967'291U);
    BenchPerson person;
    person.name = surnames.at(int(mixed % quint32(surnames.size())));
    person.name += given.at(int(mixed / 64 % quint32(given.size())));
    if (mixed % 5 != 0)
        person.name += given.at(int(mixed / 8192 % quint32(given.size())));
    constexpr int days = 20'000;
    const QDate birth = QDate(1950, 1, 1).addDays(number % days);
    QString digits = QStringLiteral("370705") + birth.toString(QStringLiteral("yyyyMMdd"));
    const int order = number / days;
    digits += QStringLiteral("%1").arg(order, 3, 10, QLatin1Char('0'));
    person.idNumber = digits + checkDigit(digits);
    person.isMale = order % 2 == 1;
    person.phone = QStringLiteral("190%1").arg(number, 8, 10, QLatin1Char('0'));
    return person;
}
