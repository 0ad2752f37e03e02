#include "tests/support/rosterfile.h"

#include "models/common/idnumber.h"
#include "models/spreadsheets/sheetwriter.h"

#include <QDate>
#include <QRandomGenerator>

namespace {

const QString surnames
    = QStringLiteral("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕");
const QString given
    = QStringLiteral("伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰红玉华建国春梅海燕雪飞鹏晨曦子涵雨欣怡然");

QString idNumber(qint64 index, QRandomGenerator& random)
{
    // 3707 and two digits of a district; every (district, birth date, sequence) is used once.
    constexpr int districts = 20;
    constexpr int days = 18'000;
    const QDate birth = QDate(1950, 1, 1).addDays(index % days);
    const auto district = int(index / days) % districts;
    const auto sequence = int(index / days / districts) * 2 + random.bounded(2);
    const QString body = QStringLiteral("3707%1%2%3")
                             .arg(district + 1, 2, 10, QChar(u'0'))
                             .arg(birth.toString(QStringLiteral("yyyyMMdd")))
                             .arg(sequence, 3, 10, QChar(u'0'));
    return body + idNumberCheckCharacter(body);
}

QString name(QRandomGenerator& random)
{
    const auto pick = [&random](const QString& from) { return QString(from.at(random.bounded(int(from.size())))); };
    return pick(surnames) + pick(given) + (random.bounded(3) > 0 ? pick(given) : QString());
}

} // namespace

void writeRosterFile(const QString& path, qint64 rows, const QStringList& communities, const QStringList& teams)
{
    QRandomGenerator random(20251123);
    TableHead head;
    head.sheetName = QStringLiteral("花名册");
    head.title = QStringLiteral("志愿者花名册");
    for (const QString& title :
        {QStringLiteral("姓名"), QStringLiteral("性别"), QStringLiteral("身份证号"), QStringLiteral("联系电话"),
            QStringLiteral("所属社区"), QStringLiteral("所属队伍"), QStringLiteral("政治面貌"),
            QStringLiteral("注册日期"), QStringLiteral("专业层级"), QStringLiteral("技能特长")})
        head.columns.append(
            {title, 14, title == QStringLiteral("注册日期") ? SheetColumnKind::Date : SheetColumnKind::Text});
    SheetWriter writer(path);
    writer.beginTable(head);
    const QStringList skills{QString(), QStringLiteral("摄影"), QStringLiteral("理发、烹饪"), QStringLiteral("授课")};
    for (qint64 row = 0; row < rows; ++row) {
        const QString id = idNumber(row, random);
        writer.writeRow({name(random), sexOfIdNumber(id) == Sex::Male ? QStringLiteral("男") : QStringLiteral("女"), id,
            QStringLiteral("190%1").arg(row % 100'000'000, 8, 10, QChar(u'0')),
            communities.at(row % communities.size()), teams.at(row % teams.size()),
            row % 5 == 0 ? QStringLiteral("中共党员") : QStringLiteral("群众"), QDate(2019, 1, 1).addDays(row % 2000),
            QStringLiteral("志愿者"), skills.at(row % skills.size())});
    }
    writer.finish();
}
