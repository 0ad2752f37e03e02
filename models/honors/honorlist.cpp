#include "models/honors/honorlist.h"

#include "models/common/linebreaks.h"
#include "models/common/printfonts.h"
#include "models/honors/honorrollwords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace {

const QColor ink(0x20, 0x1c, 0x18);
const QColor ruleColor(0x9a, 0x8f, 0x80);
const QColor headGround(0xfa, 0xef, 0xdc);
const QColor titleRed(0xb0, 0x12, 0x19);
const QColor footInk(0x8a, 0x7f, 0x70);

constexpr double margin = 70;
constexpr double titleBaseline = 118;
constexpr double citationTop = 152;
constexpr double citationSize = 18;
constexpr double citationLeading = 31;
constexpr double nextTop = 76;
constexpr double headHeight = 42;
constexpr double textSize = 17;
constexpr double lineHeight = 24;
constexpr double rowPadding = 14;
constexpr double cellPadding = 8;
constexpr double footHeight = 84;
constexpr double signatureHeight = 150;
constexpr std::array<double, 5> usualWidths{54, 158, 138, 198, 212}; // together the page between the margins
constexpr int titleColumn = 1;
constexpr int teamColumn = 3;
constexpr double narrowestTeam = 140;
constexpr double narrowestDeeds = 150;

double advance(const QString& text)
{
    double width = 0;
    for (const QChar character : text) {
        if (!character.isLowSurrogate())
            width += character.unicode() < 0x2e80 ? textSize * 0.56 : textSize;
    }
    return width;
}

QStringList wrapped(const QString& text, double width)
{
    return brokenLines(text, width, 1000, &advance);
}

/// A title of honor stands in one line: its column takes what it needs from teams and deeds.
std::array<double, 5> widthsFor(const HonorRollContent& content, double room)
{
    double longest = 0;
    for (const HonorRollSection& section : content.sections)
        longest = std::max(longest, advance(section.title) + 2 * cellPadding + 1);
    std::array<double, 5> widths = usualWidths;
    for (double& width : widths)
        width *= room / (HonorRollPages::shortSide - 2 * margin);
    double wanted = std::max(0.0, longest - widths[titleColumn]);
    for (const auto& [column, narrowest] :
        {std::pair(teamColumn + 1, narrowestDeeds), std::pair(teamColumn, narrowestTeam)}) {
        const double given = std::min(wanted, widths.at(size_t(column)) - narrowest);
        widths.at(size_t(column)) -= given;
        widths[titleColumn] += given;
        wanted -= given;
    }
    return widths;
}

} // namespace

HonorList::HonorList(const HonorRollContent& content, int version, double breadth)
    : HonorRollPages(content, version, breadth)
    , m_widths(widthsFor(content, width() - 2 * margin))
    , m_pages({{}})
{
    m_citationHeight = paragraph(
        nullptr, QRectF(margin, 0, width() - 2 * margin, 1), citationSize, citationLeading, content.citation);
    const double bottom = height() - footHeight;
    double y = tableTop(0) + headHeight;
    int number = 0;
    for (int section = 0; section < content.sections.size(); ++section) {
        for (qsizetype entry = 0; entry < content.sections.at(section).entries.size(); ++entry) {
            const Row row = rowOf(section, entry, ++number);
            if (y + row.height > bottom && !m_pages.last().isEmpty()) {
                m_pages << QList<Row>{};
                y = tableTop(1) + headHeight;
            }
            m_pages.last() << row;
            y += row.height;
        }
    }
    if (y + signatureHeight > bottom)
        m_pages << QList<Row>{};
}

HonorList::Row HonorList::rowOf(int section, qsizetype entry, int number) const
{
    const HonorRollSection& of = content().sections.at(section);
    const HonorRollEntry& who = of.entries.at(entry);
    Row row{section, entry, number, {}, 0};
    qsizetype lines = 1;
    const QStringList texts{
        QString::number(number), of.title, HonorRollWords::spreadName(who.name), who.team, who.deeds};
    for (int column = 0; column < int(m_widths.size()); ++column) {
        row.lines << (column == titleColumn ? QStringList{texts.at(column)} // never broken: drawn smaller where it must
                                            : wrapped(texts.at(column), m_widths.at(size_t(column)) - 2 * cellPadding));
        lines = std::max(lines, row.lines.last().size());
    }
    row.height = double(lines) * lineHeight + rowPadding;
    return row;
}

double HonorList::tableTop(int page) const
{
    return page == 0 ? citationTop + m_citationHeight + 14 : nextTop;
}

void HonorList::paintTitle(QPainter& painter) const
{
    painter.setPen(titleRed);
    QFont title = printFont(PrintFace::Song, 36, true);
    title.setLetterSpacing(QFont::AbsoluteSpacing, 3);
    const double room = width() - 2 * margin;
    while (QFontMetricsF(title).horizontalAdvance(content().name) > room && title.pixelSize() > 16)
        title.setPixelSize(title.pixelSize() - 1);
    centered(painter, width() / 2, titleBaseline, title, content().name);
    painter.setPen(ink);
    paragraph(&painter, QRectF(margin, citationTop, room, 1), citationSize, citationLeading, content().citation);
}

void HonorList::paintHeadings(QPainter& painter, double top) const
{
    painter.fillRect(QRectF(margin, top, width() - 2 * margin, headHeight), headGround);
    painter.setPen(ink);
    const QFont font = printFont(PrintFace::Kai, 19);
    const QStringList headings = HonorRollWords::listHeadings();
    double x = margin;
    for (int column = 0; column < int(m_widths.size()); ++column) {
        centered(painter, x + m_widths.at(size_t(column)) / 2, top + headHeight / 2 + 6, font, headings.at(column));
        x += m_widths.at(size_t(column));
    }
}

void HonorList::paintRow(QPainter& painter, const Row& row, double top) const
{
    const QFont font = painter.font(); // asking for it anew costs as much as a line
    double x = margin;
    for (int column = 0; column < row.lines.size(); ++column) {
        const double width = m_widths.at(size_t(column));
        const QStringList& lines = row.lines.at(column);
        const bool isCentered = column < 3;
        double baseline = top + (row.height - double(lines.size()) * lineHeight) / 2 + lineHeight * 0.72;
        for (const QString& line : lines) {
            const double fitted = std::min(1.0, (width - 2 * cellPadding) / std::max(advance(line), 1.0));
            const double left = isCentered ? x + (width - advance(line) * fitted) / 2 : x + cellPadding;
            if (fitted < 1)
                painter.setFont(printFont(PrintFace::Kai, std::floor(textSize * fitted)));
            if (!line.isEmpty())
                painter.drawText(QPointF(left, baseline), line);
            if (fitted < 1)
                painter.setFont(font);
            baseline += lineHeight;
        }
        x += width;
    }
}

void HonorList::paintPage(QPainter& painter, int index) const
{
    if (index == 0)
        paintTitle(painter);
    const double top = tableTop(index);
    double y = top;
    const QList<Row>& rows = m_pages.at(index);
    const QPen rule(ruleColor, 0.9);
    if (!rows.isEmpty()) {
        paintHeadings(painter, y);
        y += headHeight;
        painter.setFont(printFont(PrintFace::Kai, textSize));
        painter.setPen(ink);
        QList<double> rules{top, y};
        for (const Row& row : rows) {
            paintRow(painter, row, y);
            y += row.height;
            rules << y;
        }
        painter.setPen(rule);
        for (const double at : std::as_const(rules))
            painter.drawLine(QPointF(margin, at), QPointF(width() - margin, at));
        double x = margin;
        painter.drawLine(QPointF(x, top), QPointF(x, y));
        for (const double column : m_widths) {
            x += column;
            painter.drawLine(QPointF(x, top), QPointF(x, y));
        }
    }
    if (index == count() - 1)
        paintSignature(painter, width() - margin - 30, y + 74, 19);
    painter.setPen(footInk);
    const QFont foot = printFont(PrintFace::Kai, 15);
    drawOutlined(painter, QPointF(margin, height() - 46), foot, HonorRollWords::versionLine(version(), content()));
    rightAligned(painter, width() - margin, height() - 46, foot, HonorRollWords::pageLine(index + 1, count()));
}
