#include "models/common/linebreaks.h"

#include <algorithm>
#include <utility>

namespace {

/// Stands alone: a line may end before and behind it.
bool isWide(QChar c)
{
    return c.unicode() >= 0x2E80 && !c.isSurrogate();
}

bool closes(QChar c)
{
    return QStringView(u"，。、；：！？）》」』】〕”’…％%,.;:!?)").contains(c);
}

bool opens(QChar c)
{
    return QStringView(u"（《「『【〔“‘(").contains(c);
}

bool mayBreakBefore(const QString& text, qsizetype at)
{
    const QChar before = text.at(at - 1);
    const QChar next = text.at(at);
    if (next.isLowSurrogate() || closes(next) || opens(before) || next.isSpace())
        return false;
    return before.isSpace() || isWide(before) || isWide(next) || before.isLowSurrogate() || next.isHighSurrogate();
}

/// What stays together, blanks at its end included.
QStringList partsOf(const QString& text)
{
    QStringList parts;
    qsizetype start = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (mayBreakBefore(text, i))
            parts << text.mid(std::exchange(start, i), i - start);
    }
    if (start < text.size())
        parts << text.mid(start);
    return parts;
}

QString trimmedEnd(QString line)
{
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line;
}

class Lines final {
public:
    Lines(double width, const TextMeasure& measure)
        : m_width(width)
        , m_measure(measure)
    {
    }

    void add(const QString& part)
    {
        if (m_measure(trimmedEnd(m_line + part)) <= m_width) {
            m_line += part;
            return;
        }
        end();
        m_line = part;
        while (m_measure(trimmedEnd(m_line)) > m_width)
            cutOff();
    }
    void end()
    {
        if (!m_line.isEmpty())
            m_lines << trimmedEnd(std::exchange(m_line, {}));
    }
    [[nodiscard]] QStringList& lines() { return m_lines; }

private:
    /// A part wider than a line: as much of it as fits, at least one letter.
    void cutOff()
    {
        qsizetype fits = 1;
        while (fits < m_line.size() && m_measure(m_line.first(fits + 1)) <= m_width)
            ++fits;
        if (fits < m_line.size() && m_line.at(fits).isLowSurrogate())
            fits += fits > 1 ? -1 : 1;
        if (fits >= m_line.size())
            return end();
        m_lines << m_line.first(fits);
        m_line = m_line.sliced(fits);
    }

    double m_width;
    const TextMeasure& m_measure;
    QString m_line;
    QStringList m_lines;
};

QString elided(QString line, double width, const TextMeasure& measure)
{
    while (!line.isEmpty() && measure(line + u'…') > width)
        line.chop(line.back().isLowSurrogate() ? 2 : 1);
    return line + u'…';
}

} // namespace

QStringList brokenLines(const QString& text, double width, qsizetype most, const TextMeasure& measure)
{
    if (!text.isEmpty() && !text.contains(u'\n') && !text.back().isSpace() && measure(text) <= width)
        return {text}; // as nearly all cells of a table do
    Lines lines(width, measure);
    for (const QString& paragraph : text.split(u'\n')) {
        for (const QString& part : partsOf(paragraph))
            lines.add(part);
        lines.end();
    }
    QStringList& all = lines.lines();
    if (all.isEmpty())
        return {QString()};
    if (all.size() > most) {
        all = all.first(most);
        all.last() = elided(all.last(), width, measure);
    }
    return all;
}

double widestPart(const QString& text, const TextMeasure& measure)
{
    double widest = 0;
    for (const QString& paragraph : text.split(u'\n')) {
        for (const QString& part : partsOf(paragraph))
            widest = std::max(widest, measure(trimmedEnd(part)));
    }
    return widest;
}
