#include "models/reports/reportpages.h"

#include "models/common/error.h"
#include "models/common/linebreaks.h"
#include "models/reports/reportcells.h"
#include "models/reports/reportchart.h"
#include "models/reports/reporttext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>
#include <utility>

static constexpr double bodySize = 8.5;
static constexpr double smallestSize = 6.5;
static constexpr qsizetype rowsMeasured = 300;
static constexpr double padding = 3; // points around a cell's text
static constexpr double footerHeight = 20;
static constexpr double chartHeight = 190;
static constexpr qsizetype mostChartRows = 60;
static constexpr qsizetype mostLines = 4;
static const QColor lineColor(0xC9, 0xCE, 0xD6);
static const QColor headingColor(0xF5, 0xF6, 0xF8);
static const QColor quietColor(0x7A, 0x83, 0x91);

ReportPages::ReportPages(ReportPaper& paper, int total)
    : m_paper(paper)
    , m_total(total)
    , m_bodySize(bodySize)
{
}

ReportPages::~ReportPages() = default;

QFont ReportPages::font(double pointSize, bool bold) const
{
    QFont font = reportFont();
    font.setPixelSize(qRound(points(pointSize))); // a pixel is a unit of the paper
    font.setBold(bold);
    return font;
}

void ReportPages::beginTable(const TableHead& head)
{
    open();
    if (m_page > 0)
        endPage();
    m_head = head;
    m_rows.clear();
    m_waiting.clear();
    m_isFirst = true;
    m_isOpen = false;
}

/// Once the first rows are known, or all of them.
void ReportPages::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    measureRooms();
    startPage();
    for (const TableRow& row : std::exchange(m_waiting, {}))
        writeRow(row);
}

void ReportPages::measureRooms()
{
    const QFont body = font(bodySize);
    const QFont bold = font(bodySize, true);
    const QFontMetricsF bodyMetrics(body);
    const QFontMetricsF boldMetrics(bold);
    m_rooms.clear();
    for (qsizetype i = 0; i < m_head.columns.size(); ++i) {
        const SheetColumn& column = m_head.columns.at(i);
        Room room;
        const auto take = [&](const QString& text, const QFontMetricsF& metrics) {
            const TextMeasure measure = [&metrics](const QString& part) { return metrics.horizontalAdvance(part); };
            room.least = std::max(room.least, widestPart(text, measure));
            room.whole = std::max(room.whole, measure(text));
        };
        take(column.title, boldMetrics);
        for (const TableRow& row : std::as_const(m_waiting))
            take(reportCellText(row.value(i), column.kind), bodyMetrics);
        const double sides = points(2 * padding + 1);
        m_rooms << Room{room.least + sides, room.whole + sides};
    }
    const double whole = std::accumulate(
        m_rooms.begin(), m_rooms.end(), 0.0, [](double sum, const Room& room) { return sum + room.whole; });
    const double least = std::accumulate(
        m_rooms.begin(), m_rooms.end(), 0.0, [](double sum, const Room& room) { return sum + room.least; });
    constexpr double tolerable = 1.35; // a few cells in two lines are no reason to turn the paper
    m_head.landscape = m_head.landscape || whole > tolerable * m_paper.room(QPageLayout::Portrait).width();
    const double paper = m_paper.room(orientation()).width();
    m_bodySize = std::clamp(least > 0 ? bodySize * paper / least : bodySize, smallestSize, bodySize);
}

QPageLayout::Orientation ReportPages::orientation() const
{
    return m_head.landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
}

void ReportPages::startPage()
{
    ++m_page;
    m_painter = m_paper.nextPage(orientation());
    m_area = QRectF(QPointF(), m_paper.room(orientation()));
    m_area.setHeight(m_area.height() - points(footerHeight));
    m_y = 0;
    measureColumns();
    if (m_isFirst)
        paintTitle();
    m_isFirst = false;
    paintHeadings();
}

void ReportPages::endPage()
{
    if (!m_painter)
        return;
    m_painter->setFont(font(bodySize));
    m_painter->setPen(quietColor);
    m_painter->drawText(QRectF(0, m_area.bottom(), m_area.width(), points(footerHeight)),
        Qt::AlignHCenter | Qt::AlignBottom, ReportText::tr("Page %1 of %2").arg(m_page).arg(m_total));
}

/// Each column has what it needs at least, and what is left over goes where cells would else take two lines; then to
/// all of them alike.
void ReportPages::measureColumns()
{
    m_widths.clear();
    if (m_head.columns.isEmpty())
        return;
    const double scale = m_bodySize / bodySize;
    double least = 0;
    double wanted = 0;
    for (const Room& room : std::as_const(m_rooms)) {
        least += room.least * scale;
        wanted += (room.whole - room.least) * scale;
    }
    const double left = m_area.width() - least;
    for (const Room& room : std::as_const(m_rooms)) {
        if (left <= 0)
            m_widths << m_area.width() * room.least * scale / least;
        else if (wanted >= left)
            m_widths << room.least * scale + (room.whole - room.least) * scale * left / wanted;
        else
            m_widths << m_area.width() * room.whole * scale / (least + wanted);
    }
}

void ReportPages::paintTitle()
{
    const QFont note = font(bodySize);
    m_y += paintWrapped(font(16, true), Qt::black, m_head.title) + points(6);
    m_y += paintWrapped(note, quietColor, m_head.notes.join(QStringLiteral("    "))) + points(8);
}

/// Centered, in as many lines as a long office name takes. Returns their height.
double ReportPages::paintWrapped(const QFont& font, const QColor& color, const QString& text)
{
    constexpr int flags = int(Qt::AlignHCenter) | int(Qt::TextWordWrap);
    const QFontMetricsF metrics(font);
    const QRectF room(0, m_y, m_area.width(), m_area.height());
    const double height = std::max(metrics.height(), metrics.boundingRect(room, flags, text).height());
    if (m_painter) {
        m_painter->setFont(font);
        m_painter->setPen(color);
        m_painter->drawText(QRectF(0, m_y, m_area.width(), height), flags, text);
    }
    return height;
}

void ReportPages::paintHeadings()
{
    TableRow titles;
    for (const SheetColumn& column : std::as_const(m_head.columns))
        titles << column.title;
    const QFont bold = font(m_bodySize, true);
    const Cells cells = layOut(titles, bold);
    paintCells(cells, bold, true, false);
    m_y += cells.height;
}

ReportPages::Cells ReportPages::layOut(const TableRow& row, const QFont& usedFont) const
{
    Cells cells;
    qsizetype most = 1;
    const QFontMetricsF metrics(usedFont);
    const TextMeasure measure = [&metrics](const QString& text) { return metrics.horizontalAdvance(text); };
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const QString text = reportCellText(row.value(i), m_head.columns.at(i).kind);
        const double width = m_widths.at(i) - points(2 * padding);
        const bool isShort = double(text.size()) * usedFont.pixelSize() <= width; // no letter is wider
        cells.lines << (isShort ? QStringList{text} : brokenLines(text, width, mostLines, measure));
        most = std::max(most, cells.lines.last().size());
    }
    cells.height = double(most) * metrics.height() + points(2 * padding);
    return cells;
}

void ReportPages::place(const Cells& cells, const QFont& usedFont, bool isHeading, bool isTotal)
{
    if (m_y + cells.height > m_area.bottom()) {
        endPage();
        startPage();
    }
    paintCells(cells, usedFont, isHeading, isTotal);
    m_y += cells.height;
}

void ReportPages::paintCells(const Cells& cells, const QFont& usedFont, bool isHeading, bool isTotal) const
{
    if (!m_painter)
        return;
    m_painter->setFont(usedFont);
    double x = 0;
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const QRectF box(x, m_y, m_widths.at(i), cells.height);
        if (isHeading || isTotal)
            m_painter->fillRect(box, headingColor);
        m_painter->setPen(QPen(lineColor, points(0.5)));
        m_painter->drawRect(box);
        const bool isNumber = isNumberKind(m_head.columns.at(i).kind);
        const auto side = isHeading ? Qt::AlignHCenter : isNumber ? Qt::AlignRight : Qt::AlignLeft;
        m_painter->setPen(Qt::black);
        m_painter->drawText(box.adjusted(points(padding), 0, -points(padding), 0), int(side | Qt::AlignVCenter),
            cells.lines.at(i).join(QLatin1Char('\n')));
        x += m_widths.at(i);
    }
}

void ReportPages::writeRow(const TableRow& row)
{
    if (!m_isOpen) {
        m_waiting << row;
        if (m_waiting.size() == rowsMeasured)
            open();
        return;
    }
    const QFont body = font(m_bodySize);
    place(layOut(row, body), body, false, false);
    if (m_rows.size() <= mostChartRows)
        m_rows << row;
}

void ReportPages::writeTotals(const TableRow& row)
{
    open();
    const QFont bold = font(m_bodySize, true);
    place(layOut(row, bold), bold, false, true);
}

void ReportPages::addChart(const TableChart& chart)
{
    open();
    if (m_rows.isEmpty() || m_rows.size() > mostChartRows)
        return;
    const double gap = points(14);
    const double height = reportChartHeight(chart, m_rows.size(), points(1), points(chartHeight));
    if (m_y + gap + height > m_area.bottom()) {
        endPage();
        const QStringList notes = std::exchange(m_head.notes, {});
        const QList<SheetColumn> columns = std::exchange(m_head.columns, {}); // a page of charts has no headings
        startPage();
        m_head.notes = notes;
        m_head.columns = columns;
    }
    if (m_painter)
        paintReportChart(*m_painter, QRectF(0, m_y + gap, m_area.width(), height), chart, m_head.columns, m_rows,
            font(bodySize), points(1));
    m_y += gap + height;
}

void ReportPages::finish()
{
    open();
    if (m_page > 0)
        endPage();
    m_paper.finish();
}
