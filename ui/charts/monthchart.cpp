#include "ui/charts/monthchart.h"

#include "ui/common/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCursor>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace {
constexpr qsizetype mostPoints = 2000;
constexpr int ticks = 5;
constexpr int labelHeight = 22;
constexpr double barWidth = 0.6; // of the room between two

/// The next 1, 2, 2.5 or 5 × 10ⁿ steps: five labels that read well.
double niceTop(double largest)
{
    if (largest <= 0)
        return ticks - 1;
    const double raw = largest / (ticks - 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double step : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5, 10.0}) {
        if (step * power >= raw)
            return step * power * (ticks - 1);
    }
    return largest;
}
} // namespace

MonthChart::MonthChart(QWidget* parent)
    : QChartView(parent)
    , m_emptyText(tr("No data for this period"))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("MonthChart { background: transparent }")); // its tips keep their own
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, Theme::scaled(4), 0, Theme::scaled(labelHeight)));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setLocale(QLocale());
    chart()->setLocalizeNumbers(true);
    // The labels stand where the bars do, but outside what the chart's items repaint.
    connect(chart(), &QChart::plotAreaChanged, this, [this] { viewport()->update(); });
}

QSize MonthChart::minimumSizeHint() const
{
    return {Theme::scaled(260), Theme::scaled(200)};
}

void MonthChart::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void MonthChart::setData(const QString& name, const MonthChartData& data)
{
    m_data = data;
    m_data.bars = data.bars.mid(0, mostPoints);
    m_data.labels = data.labels.mid(0, mostPoints);
    m_data.names = data.names.mid(0, mostPoints);
    m_data.line = data.line.mid(0, mostPoints);
    m_current = -1;
    setAccessibleName(name);
    QStringList words;
    for (qsizetype i = 0; i < m_data.bars.size(); ++i)
        words << QStringLiteral("%1: %2").arg(nameOf(int(i)), QLocale().toString(m_data.bars.at(i), 'f', 1));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    rebuild();
}

void MonthChart::rebuild()
{
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes())
        delete axis;
    m_segments.clear();
    m_points = nullptr;
    m_set = nullptr;
    m_percent = nullptr;
    if (m_data.bars.isEmpty())
        return viewport()->update();
    addBars();
    addLine();
    addAxes();
    style();
    viewport()->update(); // other labels, even where the plot keeps its place
}

void MonthChart::addBars()
{
    m_set = new QBarSet(m_data.barName);
    m_set->append(m_data.bars);
    auto* series = new QBarSeries;
    series->append(m_set);
    series->setBarWidth(barWidth);
    chart()->addSeries(series);
    connect(m_set, &QBarSet::clicked, this, &MonthChart::barClicked);
    connect(m_set, &QBarSet::hovered, this, [this](bool on, int index) {
        setCursor(on ? Qt::PointingHandCursor : Qt::ArrowCursor);
        select(on ? index : -1);
        if (on)
            showTip(index);
    });
}

void MonthChart::addLine()
{
    const bool isEvaluated
        = std::any_of(m_data.line.cbegin(), m_data.line.cend(), [](const auto& value) { return value.has_value(); });
    if (m_data.lineName.isEmpty() || !isEvaluated)
        return;
    m_points = new QScatterSeries;
    QLineSeries* segment = nullptr;
    for (qsizetype i = 0; i < m_data.line.size(); ++i) {
        if (!m_data.line.at(i)) {
            segment = nullptr;
            continue;
        }
        if (!segment) {
            segment = new QLineSeries;
            m_segments.append(segment);
        }
        segment->append(double(i), *m_data.line.at(i));
        m_points->append(double(i), *m_data.line.at(i));
    }
    for (QLineSeries* each : std::as_const(m_segments))
        chart()->addSeries(each);
    chart()->addSeries(m_points);
    connect(m_points, &QScatterSeries::clicked, this,
        [this](const QPointF& point) { Q_EMIT barClicked(qRound(point.x())); });
    connect(m_points, &QScatterSeries::hovered, this, [this](const QPointF& point, bool on) {
        if (on)
            showTip(qRound(point.x()));
    });
}

void MonthChart::addAxes()
{
    m_labels = new QBarCategoryAxis;
    for (qsizetype i = 0; i < m_data.bars.size(); ++i)
        m_labels->append(QString::number(i)); // categories must differ; paintLabels() writes what is read
    m_labels->setLabelsVisible(false);
    m_amount = new QValueAxis;
    m_amount->setRange(0, niceTop(*std::max_element(m_data.bars.begin(), m_data.bars.end())));
    m_amount->setTickCount(ticks);
    const bool small = m_amount->max() < 2 * ticks;
    m_amount->setLabelFormat(small ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    chart()->addAxis(m_labels, Qt::AlignBottom);
    chart()->addAxis(m_amount, Qt::AlignLeft);
    if (m_points) {
        m_percent = new QValueAxis;
        // A little air above 100 %, so that the points are whole.
        m_percent->setRange(0, 108);
        m_percent->setTickType(QValueAxis::TicksDynamic);
        m_percent->setTickInterval(25);
        m_percent->setLabelFormat(QStringLiteral("%.0f%"));
        chart()->addAxis(m_percent, Qt::AlignRight);
    }
    for (QAbstractSeries* series : chart()->series()) {
        series->attachAxis(m_labels);
        series->attachAxis(qobject_cast<QBarSeries*>(series) ? m_amount : m_percent);
    }
}

void MonthChart::style()
{
    const Colors c = Theme::colors();
    m_set->setColor(c.accent);
    m_set->setPen(Qt::NoPen);
    for (QLineSeries* segment : std::as_const(m_segments))
        segment->setPen(QPen(c.blue, 2));
    if (m_points) {
        m_points->setMarkerSize(Theme::scaled(8));
        m_points->setColor(c.surface);
        m_points->setPen(QPen(c.blue, 2));
    }
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsFont(Theme::font(11));
        axis->setLinePen(Qt::NoPen);
        axis->setGridLineVisible(axis == m_amount);
        axis->setGridLinePen(QPen(c.lineSoft, 1));
        axis->setLabelsColor(c.faint);
    }
}

void MonthChart::select(int index)
{
    m_current = index;
    viewport()->update();
}

/// A frame: Charts before 6.2 know no chosen bars, and the line above stays visible.
void MonthChart::paintChosen(QPainter& painter)
{
    if (!m_set || m_current < 0 || m_current >= m_data.bars.size())
        return;
    QAbstractSeries* series = chart()->series().first();
    const auto at = [&](double x, double y) {
        return chart()->mapToScene(chart()->mapToPosition(QPointF(m_current + x, y), series));
    };
    const QRectF bar(at(-barWidth / 2, m_data.bars.at(m_current)), at(barWidth / 2, 0));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::colors().text, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(bar.toAlignedRect().adjusted(-1, -1, 1, 0));
}

void MonthChart::showTip(int index)
{
    if (index < 0 || index >= m_data.bars.size())
        return;
    QString text = nameOf(index) + u'\n'
        + QStringLiteral("%1: %2").arg(m_data.barName, QLocale().toString(m_data.bars.at(index), 'f', 1));
    if (const auto value = m_data.line.value(index))
        text += u'\n' + QStringLiteral("%1: %2 %").arg(m_data.lineName, QLocale().toString(*value, 'f', 1));
    QToolTip::showText(QCursor::pos(), text, this);
}

QString MonthChart::nameOf(int index) const
{
    return m_data.names.value(index, m_data.labels.value(index));
}

int MonthChart::labelStep() const
{
    const QFontMetrics metrics(Theme::font(11));
    int widest = 0;
    for (const QString& label : m_data.labels)
        widest = qMax(widest, metrics.horizontalAdvance(label));
    const double room = chart()->plotArea().width() / double(qMax<qsizetype>(1, m_data.bars.size()));
    const int least = room > 0 ? int(std::ceil((widest + Theme::scaled(4)) / room)) : 1;
    for (const int step : {1, 2, 3, 4, 6, 12}) {
        if (step >= least)
            return step;
    }
    return (least + 11) / 12 * 12;
}

/// The axis would cut labels off where bars stand close together.
void MonthChart::paintLabels(QPainter& painter)
{
    painter.setFont(Theme::font(11));
    painter.setPen(Theme::colors().secondary);
    QAbstractSeries* series = chart()->series().first();
    const int step = labelStep();
    const int half = Theme::scaled(60);
    for (int i = 0; i < m_data.labels.size(); i += step) {
        const QPointF foot = chart()->mapToScene(chart()->mapToPosition(QPointF(i, 0), series));
        const QRectF box(foot.x() - half, foot.y(), 2 * half, Theme::scaled(labelHeight));
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignBottom, m_data.labels.at(i));
    }
}

QPoint MonthChart::barPosition(int index) const
{
    if (!m_set)
        return {};
    auto* series = chart()->series().first();
    const QPointF point = chart()->mapToPosition(QPointF(index, m_data.bars.value(index) / 2), series);
    return mapFromScene(chart()->mapToScene(point));
}

void MonthChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    paintChosen(*painter);
    if (!m_data.bars.isEmpty())
        return paintLabels(*painter);
    painter->setPen(Theme::colors().faint);
    painter->setFont(font());
    painter->drawText(sceneRect(), Qt::AlignCenter, m_emptyText);
}

void MonthChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_data.bars.size()) - 1;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        return select(qBound(0, m_current + (event->key() == Qt::Key_Right ? 1 : -1), qMax(0, last)));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enter && m_current >= 0 && m_current <= last)
        Q_EMIT barClicked(m_current);
    else
        QChartView::keyPressEvent(event);
}

void MonthChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_set)
        style();
}
