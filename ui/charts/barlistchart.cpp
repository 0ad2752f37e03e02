#include "ui/charts/barlistchart.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {
constexpr int mostRows = 2000;
constexpr int tallestRow = 36;
constexpr int lowestRow = 20;
constexpr int mostRowsAtOnce = 10; // shown whole however low the window is
constexpr int barHeight = 12;
} // namespace

BarListChart::BarListChart(Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_ink(ink)
    , m_emptyText(tr("No data for this period"))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BarListChart::setRows(const QString& name, const QList<BarRow>& rows)
{
    m_rows = rows.mid(0, mostRows);
    m_largest = 0;
    m_current = -1;
    QStringList words;
    for (const BarRow& row : std::as_const(m_rows)) {
        m_largest = qMax(m_largest, row.value);
        words << QStringLiteral("%1: %2").arg(row.label, valueText(row));
    }
    setAccessibleName(name);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void BarListChart::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

QString BarListChart::valueText(const BarRow& row) const
{
    if (!row.text.isEmpty())
        return row.text;
    const bool whole = row.value == double(qRound64(row.value));
    return QLocale().toString(row.value, 'f', whole ? 0 : 1);
}

QSize BarListChart::sizeHint() const
{
    const int rows = qMax(3, int(m_rows.size()));
    return {Theme::scaled(300), rows * Theme::scaled(30)};
}

QSize BarListChart::minimumSizeHint() const
{
    return {Theme::scaled(200), qBound(3, int(m_rows.size()), mostRowsAtOnce) * Theme::scaled(lowestRow)};
}

int BarListChart::labelWidth() const
{
    int widest = 0;
    for (const BarRow& row : m_rows)
        widest = qMax(widest, fontMetrics().horizontalAdvance(row.label));
    return qMin(widest + Theme::scaled(14), width() / 2);
}

int BarListChart::valueWidth() const
{
    const QFontMetrics metrics(Theme::font(12));
    int widest = 0;
    for (const BarRow& row : m_rows)
        widest = qMax(widest, metrics.horizontalAdvance(valueText(row)));
    return widest + Theme::scaled(10);
}

QRect BarListChart::rowRect(int row) const
{
    const int count = qMax(1, int(m_rows.size()));
    const int high = qBound(Theme::scaled(lowestRow), height() / count, Theme::scaled(tallestRow));
    return {0, row * high, width(), high};
}

QRectF BarListChart::barRect(int row) const
{
    const QRect box = rowRect(row);
    const double left = labelWidth();
    const double room = qMax(0.0, width() - left - valueWidth());
    const double share = m_largest > 0 ? qMax(0.0, m_rows.at(row).value) / m_largest : 0;
    const double high = qMin<double>(Theme::scaled(barHeight), box.height() * 0.55);
    return {left, box.center().y() + 0.5 - high / 2, room * share, high};
}

QRect BarListChart::valueRect(int row) const
{
    const QRect box = rowRect(row);
    const int left = qRound(barRect(row).right()) + Theme::scaled(8);
    return {left, box.top(), width() - left, box.height()};
}

void BarListChart::paintRow(QPainter& painter, int row) const
{
    const Colors c = Theme::colors();
    const QRect box = rowRect(row);
    if (row == m_current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.hover);
        painter.drawRoundedRect(box, 4, 4);
    }
    const BarRow& bar = m_rows.at(row);
    const QRect label(0, box.top(), labelWidth() - Theme::scaled(8), box.height());
    painter.setFont(font());
    painter.setPen(c.text);
    painter.drawText(
        label, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(bar.label, Qt::ElideRight, label.width()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ink == Ink::Blue ? c.blueBar : m_ink == Ink::Green ? c.greenBar : c.accent);
    painter.drawRoundedRect(barRect(row), 2, 2);
    painter.setFont(Theme::font(12));
    painter.setPen(c.secondary);
    painter.drawText(valueRect(row), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, valueText(bar));
}

void BarListChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_rows.isEmpty()) {
        painter.setPen(Theme::colors().faint);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    for (int row = 0; row < m_rows.size() && rowRect(row).bottom() < height(); ++row)
        paintRow(painter, row);
}

int BarListChart::rowAt(const QPoint& point) const
{
    if (m_rows.isEmpty() || point.y() < 0)
        return -1;
    const int row = point.y() / rowRect(0).height();
    return row < m_rows.size() ? row : -1;
}

void BarListChart::mouseMoveEvent(QMouseEvent* event)
{
    m_current = rowAt(event->position().toPoint());
    setCursor(m_current >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BarListChart::leaveEvent(QEvent*)
{
    m_current = -1;
    update();
}

void BarListChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT rowClicked(row);
}

void BarListChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_rows.size()) - 1;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        m_current = qBound(0, m_current + (event->key() == Qt::Key_Down ? 1 : -1), qMax(0, last));
        update();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enter && m_current >= 0 && m_current <= last)
        Q_EMIT rowClicked(m_current);
    else
        QWidget::keyPressEvent(event);
}

QString BarListChart::tip(int row) const
{
    QString text = QStringLiteral("%1: %2").arg(m_rows.at(row).label, valueText(m_rows.at(row)));
    if (m_funnel && row > 0 && m_rows.at(row - 1).value > 0) {
        const double share = 100.0 * m_rows.at(row).value / m_rows.at(row - 1).value;
        text += u'\n' + tr("%1 % of the step before").arg(QLocale().toString(share, 'f', 1));
    }
    return text;
}

bool BarListChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), tip(row), this);
        return true;
    }
    return QWidget::event(event);
}
