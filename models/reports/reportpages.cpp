#include "models/reports/reportpages.h"

#include "models/common/error.h"
#include "models/reports/reportcells.h"
#include "models/reports/reportchart.h"
#include "models/reports/reporttext.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <numeric>

static constexpr double marginMillimetres = 14;
static constexpr double bodySize = 8.5;
static constexpr double padding = 3; // points around a cell's text
static constexpr double footerHeight = 20;
static constexpr double chartHeight = 190;
static constexpr qsizetype mostChartRows = 60;
static constexpr qsizetype mostLines = 4;
static const QColor lineColor(0xC9, 0xCE, 0xD6);
static const QColor headingColor(0xF5, 0xF6, 0xF8);
static const QColor quietColor(0x7A, 0x83, 0x91);

ReportPages::ReportPages(QPagedPaintDevice& device, int total)
    : m_device(device)
    , m_total(total)
    , m_point(double(device.logicalDpiX()) / 72)
{
}

ReportPages::~ReportPages() = default;

QFont ReportPages::font(double pointSize, bool bold) const
{
    QFont font = reportFont();
    font.setPointSizeF(pointSize);
    font.setBold(bold);
    return font;
}

void ReportPages::beginTable(const TableHead& head)
{
    if (m_page > 0)
        endPage();
    m_head = head;
    m_rows.clear();
    m_isFirst = true;
    startPage();
}

/// Only when it does not lie so yet: a printer at work takes no other paper.
void ReportPages::turnPaper()
{
    const auto orientation = m_head.landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    if (m_page > 0 && m_device.pageLayout().orientation() == orientation)
        return;
    m_device.setPageSize(QPageSize(QPageSize::A4));
    m_device.setPageOrientation(orientation);
    const QMarginsF margins(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres);
    m_device.setPageMargins(margins, QPageLayout::Millimeter);
}

void ReportPages::startPage()
{
    turnPaper();
    ++m_page;
    if (m_total > 0 && !m_painter) {
        m_painter = std::make_unique<QPainter>();
        if (!m_painter->begin(&m_device))
            throw Error(
                ReportText::tr("The pages cannot be painted. Check the printer or choose another place for the file."));
    } else if (m_painter && !m_device.newPage()) {
        throw Error(
            ReportText::tr("The pages cannot be painted. Check the printer or choose another place for the file."));
    }
    const QRect paint = m_device.pageLayout().paintRectPixels(m_device.logicalDpiX());
    m_area = QRectF(0, 0, paint.width(), paint.height() - points(footerHeight));
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

void ReportPages::measureColumns()
{
    double total = 0;
    for (const SheetColumn& column : std::as_const(m_head.columns))
        total += column.width;
    m_widths.clear();
    for (const SheetColumn& column : std::as_const(m_head.columns))
        m_widths << m_area.width() * column.width / total;
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
    const QFontMetricsF metrics(font, &m_device);
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
    const QFont bold = font(bodySize, true);
    const Cells cells = layOut(titles, bold);
    paintCells(cells, bold, true, false);
    m_y += cells.height;
}

/// Breaks between any two letters: Chinese has no blanks.
QStringList ReportPages::wrapped(const QString& text, double width, const QFont& usedFont) const
{
    const double letter = usedFont.pointSizeF() * m_point;
    if (double(text.size()) * letter <= width) // no letter is wider than it is high
        return {text};
    const QFontMetricsF metrics(usedFont, &m_device);
    QStringList lines;
    QString rest = text;
    while (!rest.isEmpty() && lines.size() + 1 < mostLines && metrics.horizontalAdvance(rest) > width) {
        qsizetype fits = 1;
        while (fits < rest.size() && metrics.horizontalAdvance(rest.first(fits + 1)) <= width)
            ++fits;
        if (fits < rest.size() && rest.at(fits).isLowSurrogate() && fits > 1)
            --fits;
        lines << rest.first(fits);
        rest = rest.sliced(fits);
    }
    lines << metrics.elidedText(rest, Qt::ElideRight, width);
    return lines;
}

ReportPages::Cells ReportPages::layOut(const TableRow& row, const QFont& usedFont) const
{
    Cells cells;
    qsizetype most = 1;
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const QString text = reportCellText(row.value(i), m_head.columns.at(i).kind);
        cells.lines << wrapped(text, m_widths.at(i) - points(2 * padding), usedFont);
        most = std::max(most, cells.lines.last().size());
    }
    cells.height = double(most) * QFontMetricsF(usedFont, &m_device).height() + points(2 * padding);
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
    const QFont body = font(bodySize);
    place(layOut(row, body), body, false, false);
    if (m_rows.size() <= mostChartRows)
        m_rows << row;
}

void ReportPages::writeTotals(const TableRow& row)
{
    const QFont bold = font(bodySize, true);
    place(layOut(row, bold), bold, false, true);
}

void ReportPages::addChart(const TableChart& chart)
{
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
            font(bodySize), m_point);
    m_y += gap + height;
}

void ReportPages::finish()
{
    if (m_page > 0)
        endPage();
    if (m_painter)
        m_painter->end();
}
