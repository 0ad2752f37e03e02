#include "models/common/moneywords.h"

namespace {

const QString digits = QStringLiteral("零壹贰叁肆伍陆柒捌玖");

/// Four digits: 1050 is 壹仟零伍拾.
QString group(int number)
{
    static constexpr char16_t units[]{u'仟', u'佰', u'拾', 0};
    QString text;
    bool isZero = false;
    int part = 1000;
    for (const char16_t unit : units) {
        const int digit = number / part % 10;
        part /= 10;
        if (digit == 0) {
            isZero = !text.isEmpty();
            continue;
        }
        if (isZero)
            text += digits.at(0);
        isZero = false;
        text += digits.at(digit);
        if (unit)
            text += QChar(unit);
    }
    return text;
}

QString yuanInWords(qint64 yuan)
{
    static const QString units[]{QString(), QStringLiteral("万"), QStringLiteral("亿"), QStringLiteral("万亿")};
    constexpr qint64 size = 10'000;
    QString text;
    bool isGap = false; // digits were left out between two groups
    qint64 part = size * size * size;
    for (int place = 3; place >= 0; --place, part /= size) {
        const int number = int(yuan / part % size);
        if (number == 0) {
            isGap = !text.isEmpty();
            continue;
        }
        if (!text.isEmpty() && (isGap || number < 1000))
            text += digits.at(0);
        isGap = false;
        text += group(number) + units[place];
    }
    return text;
}

} // namespace

QString moneyInWords(Money amount)
{
    constexpr int fenOfYuan = 100;
    const qint64 fen = qAbs(amount.fen());
    const qint64 yuan = fen / fenOfYuan;
    const int jiao = int(fen / 10 % 10);
    const int rest = int(fen % 10);
    QString text = amount < Money() ? QStringLiteral("负") : QString();
    if (yuan > 0)
        text += yuanInWords(yuan) + QStringLiteral("元");
    if (jiao == 0 && rest == 0)
        return text + (yuan > 0 ? QStringLiteral("整") : QStringLiteral("零元整"));
    if (jiao > 0)
        text += digits.at(jiao) + QStringLiteral("角");
    else if (yuan > 0)
        text += digits.at(0);
    return rest > 0 ? text + digits.at(rest) + QStringLiteral("分") : text + QStringLiteral("整");
}
