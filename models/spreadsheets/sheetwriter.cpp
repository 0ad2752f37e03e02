#include "models/spreadsheets/sheetwriter.h"

#include "models/spreadsheets/spreadsheettext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>
#include <xlsxwriter.h>

static constexpr lxw_color_t HeadingColor = 0xF5F6F8;
static constexpr lxw_color_t LineColor = 0xC9CED6;
static constexpr lxw_color_t QuietColor = 0x7A8391;
static constexpr int KindCount = int(SheetColumnKind::Mixed) + 1;
static constexpr double PixelsPerRow = 20;
static constexpr double UsualWidth = 480; // of the library's charts, in pixels
static constexpr double UsualHeight = 288;
static constexpr double ChartWidth = 624;
static constexpr double PixelsAroundBars = 110; // title and axis

static const char* numberFormat(SheetColumnKind kind)
{
    switch (kind) {
    case SheetColumnKind::Text:
        return "@";
    case SheetColumnKind::Integer:
        return "#,##0";
    case SheetColumnKind::Decimal1:
    case SheetColumnKind::Hours:
    case SheetColumnKind::Mixed:
        return "#,##0.0";
    case SheetColumnKind::Money:
        return "#,##0.00";
    case SheetColumnKind::Percent:
        return "0.0%";
    case SheetColumnKind::Date:
        return "yyyy-mm-dd";
    case SheetColumnKind::DateTime:
        return "yyyy-mm-dd hh:mm";
    case SheetColumnKind::Number:
        break;
    }
    return "General";
}

struct SheetWriter::Formats {
    explicit Formats(XlsxFile& file)
        : title(file.addFormat())
        , note(file.addFormat())
        , heading(file.addFormat())
    {
        format_set_bold(title);
        format_set_font_size(title, 16);
        format_set_align(title, LXW_ALIGN_CENTER);
        format_set_align(title, LXW_ALIGN_VERTICAL_CENTER);
        format_set_font_color(note, QuietColor);
        format_set_bold(heading);
        format_set_align(heading, LXW_ALIGN_CENTER);
        format_set_align(heading, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(heading);
        format_set_bg_color(heading, HeadingColor);
        addLines(heading);
        for (int kind = 0; kind < KindCount; ++kind) {
            cells[kind] = cellFormat(file, SheetColumnKind(kind));
            totals[kind] = cellFormat(file, SheetColumnKind(kind));
            format_set_bold(totals[kind]);
            format_set_top(totals[kind], LXW_BORDER_MEDIUM);
        }
    }

    lxw_format* title;
    lxw_format* note;
    lxw_format* heading;
    std::array<lxw_format*, KindCount> cells{};
    std::array<lxw_format*, KindCount> totals{};

private:
    static void addLines(lxw_format* format)
    {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, LineColor);
    }

    static lxw_format* cellFormat(XlsxFile& file, SheetColumnKind kind)
    {
        lxw_format* format = file.addFormat();
        format_set_num_format(format, numberFormat(kind));
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        if (kind == SheetColumnKind::Date || kind == SheetColumnKind::DateTime)
            format_set_align(format, LXW_ALIGN_CENTER);
        addLines(format);
        return format;
    }
};

SheetWriter::SheetWriter(const QString& path, quint32 rowsPerSheet)
    : m_file(path)
    , m_rowsPerSheet(rowsPerSheet)
    , m_formats(std::make_unique<Formats>(m_file))
{
}

SheetWriter::~SheetWriter() = default;

void SheetWriter::beginTable(const TableHead& head)
{
    closeTable();
    m_head = head;
    startSheet();
}

void SheetWriter::startSheet()
{
    m_sheet = m_file.addSheet(m_head.sheetName.isEmpty() ? m_head.title : m_head.sheetName);
    m_nextRow = 0;
    for (qsizetype i = 0; i < m_head.columns.size(); ++i)
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), m_head.columns.at(i).width, nullptr);
    writeTitles();
    writeHeadings();
    setUpPrinting();
}

void SheetWriter::writeTitles()
{
    const auto lastColumn = lxw_col_t(std::max<qsizetype>(m_head.columns.size() - 1, 0));
    const auto writeAcross = [&](const QString& text, lxw_format* format) {
        if (text.isEmpty())
            return;
        if (lastColumn > 0)
            worksheet_merge_range(m_sheet, m_nextRow, 0, m_nextRow, lastColumn, text.toUtf8().constData(), format);
        else
            m_file.writeText(m_sheet, m_nextRow, 0, text, format);
        ++m_nextRow;
    };
    if (!m_head.title.isEmpty())
        worksheet_set_row(m_sheet, m_nextRow, 30, nullptr);
    writeAcross(m_head.title, m_formats->title);
    for (const QString& note : std::as_const(m_head.notes))
        writeAcross(note, m_formats->note);
}

void SheetWriter::writeHeadings()
{
    m_headingRow = m_nextRow++;
    m_lastDataRow = m_headingRow;
    worksheet_set_row(m_sheet, m_headingRow, 22, nullptr);
    for (qsizetype i = 0; i < m_head.columns.size(); ++i)
        m_file.writeText(m_sheet, m_headingRow, quint16(i), m_head.columns.at(i).title, m_formats->heading);
    worksheet_freeze_panes(m_sheet, m_nextRow, 0);
}

void SheetWriter::setUpPrinting()
{
    constexpr uint8_t PaperA4 = 9;
    worksheet_set_paper(m_sheet, PaperA4);
    if (m_head.landscape)
        worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, m_headingRow, m_headingRow);
    worksheet_set_margins(m_sheet, 0.5, 0.5, 0.6, 0.6);
    worksheet_center_horizontally(m_sheet);
    const QString footer
        = QStringLiteral("&C") + SpreadsheetText::tr("Page %1 of %2").arg(QStringLiteral("&P"), QStringLiteral("&N"));
    worksheet_set_footer(m_sheet, footer.toUtf8().constData());
}

void SheetWriter::writeRow(const TableRow& row)
{
    if (m_nextRow + 1 >= m_rowsPerSheet) { // the last row is kept for the totals
        closeTable();
        startSheet();
    }
    writeCells(row, false);
    m_lastDataRow = m_nextRow - 1;
}

void SheetWriter::writeTotals(const TableRow& row)
{
    addFilter();
    writeCells(row, true);
}

void SheetWriter::writeCells(const TableRow& row, bool isTotal)
{
    constexpr double MinutesPerHour = 60;
    constexpr double FenPerYuan = 100;
    for (qsizetype i = 0; i < m_head.columns.size(); ++i) {
        const SheetColumnKind kind = m_head.columns.at(i).kind;
        const auto& formats = isTotal ? m_formats->totals : m_formats->cells;
        lxw_format* format = formats[size_t(kind)];
        const auto column = lxw_col_t(i);
        const TableValue value = i < row.size() ? row.at(i) : TableValue();
        if (const auto* text = std::get_if<QString>(&value)) {
            m_file.writeText(m_sheet, m_nextRow, column, *text, format);
        } else if (const auto* whole = std::get_if<qint64>(&value)) {
            if (kind == SheetColumnKind::Text)
                m_file.writeText(m_sheet, m_nextRow, column, QString::number(*whole), format);
            else
                worksheet_write_number(m_sheet, m_nextRow, column,
                    kind == SheetColumnKind::Hours       ? double(*whole) / MinutesPerHour
                        : kind == SheetColumnKind::Money ? double(*whole) / FenPerYuan
                                                         : double(*whole),
                    kind == SheetColumnKind::Mixed ? formats[size_t(SheetColumnKind::Integer)] : format);
        } else if (const auto* fraction = std::get_if<double>(&value)) {
            worksheet_write_number(m_sheet, m_nextRow, column, *fraction, format);
        } else if (const auto* date = std::get_if<QDate>(&value); date && date->isValid()) {
            worksheet_write_number(m_sheet, m_nextRow, column, serialOf(*date), format);
        } else if (const auto* moment = std::get_if<QDateTime>(&value); moment && moment->isValid()) {
            worksheet_write_number(m_sheet, m_nextRow, column, serialOf(moment->date(), moment->time()), format);
        } else {
            worksheet_write_blank(m_sheet, m_nextRow, column, format);
        }
    }
    ++m_nextRow;
}

void SheetWriter::addChart(const TableChart& chart)
{
    m_charts << chart;
}

static uint8_t chartType(TableChart::Kind kind)
{
    switch (kind) {
    case TableChart::Kind::Column:
        return LXW_CHART_COLUMN;
    case TableChart::Kind::Line:
        return LXW_CHART_LINE;
    case TableChart::Kind::Bar:
        return LXW_CHART_BAR;
    case TableChart::Kind::Pie:
        return LXW_CHART_PIE;
    }
    return LXW_CHART_COLUMN;
}

/// The office's colors : the accent first.
static void paintSeries(lxw_chart_series* series, TableChart::Kind kind, qsizetype index)
{
    static constexpr std::array<lxw_color_t, 5> colors{0xC8161D, 0x2860AD, 0x1D8A4E, 0xD98A14, 0x7A8391};
    const lxw_color_t color = colors[size_t(index) % colors.size()];
    if (kind == TableChart::Kind::Line) {
        lxw_chart_line line{};
        line.color = color;
        line.width = 2.25F;
        chart_series_set_line(series, &line);
    } else if (kind != TableChart::Kind::Pie) {
        lxw_chart_fill fill{};
        fill.color = color;
        chart_series_set_fill(series, &fill);
    }
}

static void setUpAxes(lxw_chart* native, const TableChart& chart, bool isShare)
{
    if (chart.kind == TableChart::Kind::Pie)
        return;
    const bool isBar = chart.kind == TableChart::Kind::Bar; // its values run from left to right
    lxw_chart_axis* values = isBar ? native->x_axis : native->y_axis;
    if (!chart.valueAxis.isEmpty())
        chart_axis_set_name(values, chart.valueAxis.toUtf8().constData());
    chart_axis_set_min(values, 0); // half as high is half as much
    if (isShare) {
        chart_axis_set_max(values, 1);
        chart_axis_set_num_format(values, "0%");
    }
    chart_axis_set_interval_unit(isBar ? native->y_axis : native->x_axis, 1); // every bar has its name
    if (isBar) {
        chart_axis_set_reverse(native->y_axis); // the first row on top
        chart_axis_set_label_position(values, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
    }
    lxw_chart_line grid{};
    grid.color = 0xE3E6EB;
    chart_axis_major_gridlines_set_line(values, &grid);
}

/// In pixels at 96 dots an inch; every row of a bar chart keeps its name.
double SheetWriter::heightOf(const TableChart& chart) const
{
    if (chart.kind != TableChart::Kind::Bar)
        return UsualHeight;
    return std::max(UsualHeight, PixelsAroundBars + PixelsPerRow * (lastRowOf(chart) - m_headingRow));
}

void SheetWriter::insertChart(const TableChart& chart, quint32 atRow)
{
    lxw_chart* native = workbook_add_chart(m_file.workbook(), chartType(chart.kind));
    const auto range = [&](auto setRange, lxw_chart_series* series, int column) {
        setRange(series, m_sheet->name, m_headingRow + 1, lxw_col_t(column), lastRowOf(chart), lxw_col_t(column));
    };
    for (qsizetype i = 0; i < chart.valueColumns.size(); ++i) {
        const int column = chart.valueColumns.at(i);
        lxw_chart_series* series = chart_add_series(native, nullptr, nullptr);
        paintSeries(series, chart.kind, i);
        range(chart_series_set_categories, series, chart.categoryColumn);
        range(chart_series_set_values, series, column);
        chart_series_set_name(series, m_head.columns.at(column).title.toUtf8().constData());
        if (chart.kind == TableChart::Kind::Pie) {
            chart_series_set_labels(series);
            chart_series_set_labels_options(series, LXW_FALSE, LXW_FALSE, LXW_FALSE);
            chart_series_set_labels_percentage(series);
        }
    }
    const quint32 last = lastRowOf(chart);
    const QString title = last == m_lastDataRow
        ? chart.title
        : SpreadsheetText::tr("%1 (the first %2)", "title of a chart, rows").arg(chart.title).arg(last - m_headingRow);
    chart_title_set_name(native, title.toUtf8().constData());
    if (chart.kind != TableChart::Kind::Pie && chart.valueColumns.size() == 1)
        chart_legend_set_position(native, LXW_CHART_LEGEND_NONE);
    setUpAxes(native, chart, std::all_of(chart.valueColumns.begin(), chart.valueColumns.end(), [this](int column) {
        return m_head.columns.at(column).kind == SheetColumnKind::Percent;
    }));
    lxw_chart_options options{};
    options.x_scale = ChartWidth / UsualWidth;
    options.y_scale = heightOf(chart) / UsualHeight;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    worksheet_insert_chart_opt(m_sheet, atRow, 0, native, &options);
}

/// The library takes a filter only while its last row is the current one.
void SheetWriter::addFilter()
{
    if (m_head.filter && m_lastDataRow > m_headingRow && m_nextRow == m_lastDataRow + 1)
        worksheet_autofilter(m_sheet, m_headingRow, 0, m_lastDataRow, lxw_col_t(m_head.columns.size() - 1));
}

void SheetWriter::closeTable()
{
    if (!m_sheet)
        return;
    const bool hasRows = m_lastDataRow > m_headingRow;
    addFilter();
    if (hasRows && !m_charts.isEmpty())
        insertCharts();
    m_charts.clear();
    m_sheet = nullptr;
}

/// No chart lies across two sheets of paper. Excel breaks pages where it is told only when it need not fit them, so the
/// scale that makes all columns fit is said as a number.
void SheetWriter::insertCharts()
{
    constexpr quint32 RowsBetween = 2;
    constexpr double HeadPixels = 40; // what titles and headings are higher than rows
    const double scale = printScale();
    const double page = pageHeight() / scale;
    std::vector<lxw_row_t> breaks;
    quint32 row = m_nextRow + 1;
    double used = row * PixelsPerRow + HeadPixels;
    for (const TableChart& chart : std::as_const(m_charts)) {
        const auto rows = quint32(std::ceil(heightOf(chart) / PixelsPerRow)) + RowsBetween;
        if (used + rows * PixelsPerRow > page) {
            breaks.push_back(row);
            used = HeadPixels; // the heading is repeated
        }
        insertChart(chart, row);
        used += rows * PixelsPerRow;
        row += rows;
    }
    worksheet_set_print_scale(m_sheet, uint16_t(scale * 100));
    if (breaks.empty())
        return;
    breaks.push_back(0);
    worksheet_set_h_pagebreaks(m_sheet, breaks.data());
}

/// Of A4 within the margins of setUpPrinting(), in pixels at 96 dots an inch.
double SheetWriter::pageHeight() const
{
    return ((m_head.landscape ? 8.27 : 11.69) - 1.2) * 96;
}

/// So that columns and charts fit the width of the paper.
double SheetWriter::printScale() const
{
    constexpr double PixelsPerCharacter = 10; // 7 in Calibri; as wide as any letters that stand in for it
    constexpr double PixelsAround = 5;
    double width = 0;
    for (const SheetColumn& column : m_head.columns)
        width += column.width * PixelsPerCharacter + PixelsAround;
    const double page = ((m_head.landscape ? 11.69 : 8.27) - 1.0) * 96;
    return std::clamp(std::floor(page / std::max(width, ChartWidth) * 100) / 100, 0.3, 1.0);
}

/// A chart of more bars would be higher than a sheet of paper.
quint32 SheetWriter::lastRowOf(const TableChart& chart) const
{
    constexpr double PixelsOfHeads = 80; // the repeated heading and the space behind the chart
    const double bars = (pageHeight() / printScale() - PixelsOfHeads - PixelsAroundBars) / PixelsPerRow;
    return chart.kind == TableChart::Kind::Bar ? std::min(m_lastDataRow, m_headingRow + quint32(bars)) : m_lastDataRow;
}

void SheetWriter::finish()
{
    closeTable();
    m_file.finish();
}
