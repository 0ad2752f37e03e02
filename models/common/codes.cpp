#include "models/common/codes.h"

QString nextCode(const QString& last, const QString& fallback)
{
    qsizetype start = last.size();
    while (start > 0 && last.at(start - 1) >= u'0' && last.at(start - 1) <= u'9' && last.size() - start < 15)
        --start;
    const qsizetype width = last.size() - start;
    if (last.isEmpty())
        return fallback;
    if (width == 0)
        return last + QStringLiteral("-2");
    return last.left(start) + QStringLiteral("%1").arg(last.mid(start).toLongLong() + 1, int(width), 10, QChar(u'0'));
}
