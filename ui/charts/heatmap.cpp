#include "ui/charts/heatmap.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {
constexpr qsizetype mostRows = 60;
constexpr int lowestRow = 18;
constexpr int tallestRow = 30;
constexpr int mostRowsAtOnce = 12; // shown whole however low the window is
constexpr double weakest = 0.12; // of the color, for a single one
} // namespace

HeatMap::HeatMap(QWidget* parent)
    : QWidget(parent)
    , m_emptyText(tr("No data for this period"))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HeatMap::setRows(const QString& name, const QStringList& columns, const QList<HeatRow>& rows)
{
    m_columns = columns;
    m_rows = rows.mid(0, mostRows);
    m_largest = 0;
    m_current = {-1, -1};
    QStringList words;
    for (const HeatRow& row : std::as_const(m_rows)) {
        qint64 sum = 0;
        for (const qint64 value : row.values) {
            m_largest = std::max(m_largest, value);
            sum += value;
        }
        words << QStringLiteral("%1: %2").arg(row.label, QLocale().toString(sum));
    }
    setAccessibleName(name);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void HeatMap::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

QSize HeatMap::sizeHint() const
{
    return {Theme::scaled(480), headHeight() + std::max(3, int(m_rows.size())) * Theme::scaled(22)};
}

QSize HeatMap::minimumSizeHint() const
{
    return {Theme::scaled(320),
        headHeight() + std::clamp(int(m_rows.size()), 3, mostRowsAtOnce) * Theme::scaled(lowestRow)};
}

int HeatMap::labelWidth() const
{
    int widest = 0;
    for (const HeatRow& row : m_rows)
        widest = std::max(widest, fontMetrics().horizontalAdvance(row.label));
    return std::min(widest + Theme::scaled(12), width() / 3);
}

int HeatMap::headHeight() const
{
    return Theme::scaled(20);
}

QRect HeatMap::cellRect(int row, int column) const
{
    const int count = std::max(1, int(m_rows.size()));
    const int high = std::clamp((height() - headHeight()) / count, Theme::scaled(lowestRow), Theme::scaled(tallestRow));
    const int left = labelWidth();
    const int columns = std::max(1, int(m_columns.size()));
    const int from = left + (width() - left) * column / columns;
    const int to = left + (width() - left) * (column + 1) / columns;
    return {from, headHeight() + row * high, to - from, high};
}

void HeatMap::paintCells(QPainter& painter) const
{
    const Colors c = Theme::colors();
    for (int row = 0; row < m_rows.size(); ++row) {
        const QRect first = cellRect(row, 0);
        painter.setPen(c.text);
        painter.setFont(font());
        const QRect label(0, first.top(), labelWidth() - Theme::scaled(6), first.height());
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(m_rows.at(row).label, Qt::ElideRight, label.width()));
        painter.setFont(Theme::font(11));
        for (int column = 0; column < m_columns.size(); ++column) {
            const qint64 value = m_rows.at(row).values.value(column);
            const QRect cell = cellRect(row, column).adjusted(1, 1, -1, -1);
            const double share = m_largest > 0 ? double(value) / double(m_largest) : 0;
            QColor color = value > 0 ? c.accent : c.lineSoft;
            color.setAlphaF(value > 0 ? weakest + (1 - weakest) * share : 0.5);
            painter.fillRect(cell, color);
            const QString text = QString::number(value);
            if (value > 0 && painter.fontMetrics().horizontalAdvance(text) < cell.width()) {
                painter.setPen(share > 0.5 ? c.onAccent : c.text);
                painter.drawText(cell, Qt::AlignCenter, text);
            }
        }
    }
}

void HeatMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors c = Theme::colors();
    if (m_rows.isEmpty()) {
        painter.setPen(c.faint);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    painter.setFont(Theme::font(11));
    painter.setPen(c.secondary);
    for (int column = 0; column < m_columns.size(); ++column) {
        const QRect cell = cellRect(0, column);
        painter.drawText(QRect(cell.left(), 0, cell.width(), headHeight()), Qt::AlignCenter, m_columns.at(column));
    }
    paintCells(painter);
    if (m_current.x() >= 0) {
        painter.setPen(QPen(c.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellRect(m_current.y(), m_current.x()).adjusted(1, 1, -1, -1));
    }
}

QPoint HeatMap::cellAt(const QPoint& point) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < m_columns.size(); ++column) {
            if (cellRect(row, column).contains(point))
                return {column, row};
        }
    }
    return {-1, -1};
}

void HeatMap::mouseMoveEvent(QMouseEvent* event)
{
    m_current = cellAt(event->position().toPoint());
    setCursor(m_current.x() >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void HeatMap::leaveEvent(QEvent*)
{
    m_current = {-1, -1};
    update();
}

void HeatMap::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint cell = cellAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && cell.x() >= 0)
        Q_EMIT cellClicked(cell.y(), cell.x());
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    const QHash<int, QPoint> steps{
        {Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, -1}}, {Qt::Key_Down, {0, 1}}};
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_rows.isEmpty() || m_columns.isEmpty())
        return QWidget::keyPressEvent(event);
    if (steps.contains(event->key())) {
        const QPoint next = m_current.x() < 0 ? QPoint(0, 0) : m_current + steps.value(event->key());
        m_current
            = {std::clamp(next.x(), 0, int(m_columns.size()) - 1), std::clamp(next.y(), 0, int(m_rows.size()) - 1)};
        update();
    } else if (enter && m_current.x() >= 0) {
        Q_EMIT cellClicked(m_current.y(), m_current.x());
    } else {
        QWidget::keyPressEvent(event);
    }
}

QString HeatMap::tip(int row, int column) const
{
    return QStringLiteral("%1, %2: %3")
        .arg(m_rows.at(row).label, m_columns.at(column), QLocale().toString(m_rows.at(row).values.value(column)));
}

bool HeatMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPoint cell = cellAt(help->pos());
        if (cell.x() >= 0)
            QToolTip::showText(help->globalPos(), tip(cell.y(), cell.x()), this);
        return true;
    }
    return QWidget::event(event);
}
