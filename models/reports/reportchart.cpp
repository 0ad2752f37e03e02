#include "models/reports/reportchart.h"

#include "models/reports/reportcells.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace {

const QList<QColor> inks{QColor(0xC8, 0x16, 0x1D), QColor(0x28, 0x60, 0xAD), QColor(0x1D, 0x8A, 0x4E)};
const QColor quiet(0x7A, 0x83, 0x91);
const QColor grid(0xE3, 0xE6, 0xEB);
constexpr double titleHeight = 20;
constexpr double barHeight = 13;

bool isLying(const TableChart& chart)
{
    return chart.kind == TableChart::Kind::Bar || chart.kind == TableChart::Kind::Pie;
}

/// 1, 2 or 5 times a power of ten: four steps of it hold the largest value.
double stepFor(double largest)
{
    const double raw = std::max(largest, 1e-9) / 4;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw)
            return factor * power;
    }
    return 10 * power;
}

/// One chart being painted.
class ChartPainter final {
public:
    ChartPainter(QPainter& painter, const QRectF& area, const TableChart& chart, const QList<SheetColumn>& columns,
        const QList<TableRow>& rows, const QFont& font, double point)
        : m_painter(painter)
        , m_area(area)
        , m_chart(chart)
        , m_columns(columns)
        , m_rows(rows)
        , m_font(font)
        , m_point(point)
        , m_metrics(font, painter.device())
    {
        for (const TableRow& row : rows) {
            for (const int column : chart.valueColumns)
                m_largest = std::max(m_largest, amount(row, column));
        }
    }

    void paint()
    {
        paintTitle();
        if (isLying(m_chart))
            paintBars();
        else
            paintAxes();
    }

private:
    [[nodiscard]] double amount(const TableRow& row, int column) const
    {
        return chartAmount(row.value(column), m_columns.at(column).kind);
    }
    [[nodiscard]] QString label(const TableRow& row) const
    {
        return reportCellText(row.value(m_chart.categoryColumn), m_columns.at(m_chart.categoryColumn).kind);
    }

    void paintTitle()
    {
        QFont bold = m_font;
        bold.setBold(true);
        m_painter.setFont(bold);
        m_painter.setPen(Qt::black);
        m_painter.drawText(QRectF(m_area.left(), m_area.top(), m_area.width(), titleHeight * m_point),
            Qt::AlignLeft | Qt::AlignVCenter, m_chart.title);
        m_painter.setFont(m_font);
        double right = m_area.right();
        for (qsizetype i = m_chart.valueColumns.size() - 1; i >= 0 && m_chart.valueColumns.size() > 1; --i) {
            const QString name = m_columns.at(m_chart.valueColumns.at(i)).title;
            const double width = m_metrics.horizontalAdvance(name);
            m_painter.setPen(inks.at(i % inks.size()));
            m_painter.drawText(
                QRectF(right - width, m_area.top(), width, titleHeight * m_point), Qt::AlignVCenter, name);
            right -= width + 12 * m_point;
        }
    }

    void paintBars()
    {
        const int column = m_chart.valueColumns.first();
        double labelWidth = 0;
        for (const TableRow& row : m_rows)
            labelWidth = std::max(labelWidth, m_metrics.horizontalAdvance(label(row)));
        labelWidth = std::min(labelWidth + 6 * m_point, m_area.width() / 3);
        const double room = m_area.width() - labelWidth - 60 * m_point;
        double y = m_area.top() + titleHeight * m_point;
        const double line = barHeight * m_point;
        for (const TableRow& row : m_rows) {
            const double length = m_largest > 0 ? room * amount(row, column) / m_largest : 0;
            m_painter.setPen(Qt::black);
            m_painter.drawText(QRectF(m_area.left(), y, labelWidth, line), Qt::AlignLeft | Qt::AlignVCenter,
                m_metrics.elidedText(label(row), Qt::ElideRight, labelWidth - 6 * m_point));
            const QRectF bar(m_area.left() + labelWidth, y + line * 0.2, length, line * 0.6);
            m_painter.fillRect(bar, inks.at(1));
            m_painter.setPen(quiet);
            m_painter.drawText(QRectF(bar.right() + 4 * m_point, y, 56 * m_point, line),
                Qt::AlignLeft | Qt::AlignVCenter, reportCellText(row.value(column), m_columns.at(column).kind));
            y += line;
        }
    }

    void paintAxes()
    {
        const double step = stepFor(m_largest);
        const double top = std::ceil(m_largest / step) * step;
        const QRectF field = m_area.adjusted(44 * m_point, (titleHeight + 6) * m_point, -4 * m_point, -16 * m_point);
        for (double value = 0; value <= top + step / 2; value += step) {
            const double y = field.bottom() - field.height() * value / std::max(top, step);
            m_painter.setPen(QPen(grid, m_point * 0.5));
            m_painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y));
            m_painter.setPen(quiet);
            m_painter.drawText(QRectF(m_area.left(), y - 8 * m_point, 40 * m_point, 16 * m_point),
                Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value, 'g', 6));
        }
        paintLabels(field);
        for (qsizetype series = 0; series < m_chart.valueColumns.size(); ++series)
            m_chart.kind == TableChart::Kind::Line ? paintLine(field, series, std::max(top, step))
                                                   : paintColumns(field, series, std::max(top, step));
    }

    void paintLabels(const QRectF& field)
    {
        const double slot = field.width() / double(m_rows.size());
        double widest = 1;
        for (const TableRow& row : m_rows)
            widest = std::max(widest, m_metrics.horizontalAdvance(label(row)) + 4 * m_point);
        const auto every = std::max<qsizetype>(1, qsizetype(std::ceil(widest / slot)));
        m_painter.setPen(quiet);
        for (qsizetype i = 0; i < m_rows.size(); i += every) {
            const QRectF box(field.left() + slot * (double(i) + 0.5) - widest / 2, field.bottom() + 2 * m_point, widest,
                14 * m_point);
            m_painter.drawText(box, Qt::AlignCenter, label(m_rows.at(i)));
        }
    }

    void paintColumns(const QRectF& field, qsizetype series, double top)
    {
        const double slot = field.width() / double(m_rows.size());
        const double width = slot * 0.62 / double(m_chart.valueColumns.size());
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const double height = field.height() * amount(m_rows.at(i), m_chart.valueColumns.at(series)) / top;
            const double left = field.left() + slot * (double(i) + 0.19) + width * double(series);
            m_painter.fillRect(QRectF(left, field.bottom() - height, width, height), inks.at(series % inks.size()));
        }
    }

    /// A month without a value leaves a gap.
    void paintLine(const QRectF& field, qsizetype series, double top)
    {
        const int column = m_chart.valueColumns.at(series);
        const double slot = field.width() / double(m_rows.size());
        m_painter.setPen(QPen(inks.at(series % inks.size()), m_point * 1.4));
        QPolygonF line;
        const auto drawLine = [&] {
            m_painter.drawPolyline(line);
            for (const QPointF& point : std::as_const(line))
                m_painter.drawEllipse(point, m_point * 1.6, m_point * 1.6);
            line.clear();
        };
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (std::holds_alternative<std::monostate>(m_rows.at(i).value(column)))
                drawLine();
            else
                line << QPointF(field.left() + slot * (double(i) + 0.5),
                    field.bottom() - field.height() * amount(m_rows.at(i), column) / top);
        }
        drawLine();
    }

    QPainter& m_painter;
    QRectF m_area;
    const TableChart& m_chart;
    const QList<SheetColumn>& m_columns;
    const QList<TableRow>& m_rows;
    QFont m_font;
    double m_point;
    QFontMetricsF m_metrics;
    double m_largest = 0;
};

} // namespace

QFont reportFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("SimSun"), QStringLiteral("AR PL UMing CN"), QStringLiteral("AR PL UKai CN"),
        QStringLiteral("KaiTi")});
    return font;
}

double reportChartHeight(const TableChart& chart, qsizetype rows, double point, double usual)
{
    return isLying(chart) ? (titleHeight + barHeight * double(rows)) * point : usual;
}

void paintReportChart(QPainter& painter, const QRectF& area, const TableChart& chart, const QList<SheetColumn>& columns,
    const QList<TableRow>& rows, const QFont& font, double point)
{
    ChartPainter(painter, area, chart, columns, rows, font, point).paint();
}
