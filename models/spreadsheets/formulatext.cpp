#include "models/spreadsheets/formulatext.h"

namespace {

constexpr QChar guard = u'\'';

bool runs(QStringView text)
{
    qsizetype start = 0;
    while (start < text.size() && (text.at(start).isSpace() || !text.at(start).isPrint()))
        ++start;
    const QStringView rest = text.sliced(start);
    if (rest.size() < 2 || !QStringView(u"=+-@＝＋－＠").contains(rest.front()))
        return false;
    bool isNumber = false;
    (void)rest.toDouble(&isNumber);
    return !isNumber;
}

/// Without the apostrophes that it begins with.
QStringView bare(QStringView text)
{
    while (text.startsWith(guard))
        text = text.sliced(1);
    return text;
}

} // namespace

QString harmlessText(const QString& text)
{
    return runs(bare(text)) ? guard + text : text;
}

QString originalText(const QString& text)
{
    return text.startsWith(guard) && runs(bare(text)) ? text.sliced(1) : text;
}
