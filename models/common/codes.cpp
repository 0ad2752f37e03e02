#include "models/common/codes.h"

#include <algorithm>

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

QString nextInSeries(const QStringList& used, const QString& form)
{
    constexpr int width = 4;
    const qsizetype place = form.indexOf(QStringLiteral("%1"));
    const QString before = form.left(place);
    const QString after = form.mid(place + 2);
    qlonglong largest = 0;
    for (const QString& one : used) {
        if (one.size() < before.size() + width + after.size() || !one.startsWith(before) || !one.endsWith(after))
            continue;
        const QString digits = one.mid(before.size(), one.size() - before.size() - after.size());
        if (std::all_of(digits.begin(), digits.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; }))
            largest = std::max(largest, digits.toLongLong());
    }
    return before + QStringLiteral("%1").arg(largest + 1, width, 10, QChar(u'0')) + after;
}
