#include "ui/common/minibars.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace {
constexpr int gridLines = 4;
}

MiniBars::MiniBars(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MiniBars::setBars(const QString& name, const QStringList& labels, const QList<double>& values)
{
    Q_ASSERT(labels.size() == values.size());
    m_labels = labels;
    m_values = values;
    setAccessibleName(name);
    QStringList words;
    for (qsizetype i = 0; i < values.size(); ++i)
        words << QStringLiteral("%1: %2").arg(labels.at(i), QLocale().toString(values.at(i), 'f', 1));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QSize MiniBars::sizeHint() const
{
    return {Theme::scaled(270), Theme::scaled(120)};
}

QSize MiniBars::minimumSizeHint() const
{
    return {Theme::scaled(140), Theme::scaled(120)};
}

double MiniBars::top() const
{
    const double largest = m_values.isEmpty() ? 0 : *std::max_element(m_values.begin(), m_values.end());
    return qMax(1.0, std::ceil(largest / gridLines)) * gridLines; // so that every line stands for a whole number
}

QRectF MiniBars::plot() const
{
    const QFontMetrics metrics(Theme::font(11));
    const double left = metrics.horizontalAdvance(QString::number(qint64(top()))) + Theme::scaled(10);
    return QRectF(rect()).adjusted(left, metrics.height() / 2.0, 0, -metrics.height() - 4.0);
}

void MiniBars::paintGrid(QPainter& painter) const
{
    const Colors c = Theme::colors();
    const QRectF area = plot();
    painter.setFont(Theme::font(11));
    for (int line = 0; line <= gridLines; ++line) {
        const double y = area.bottom() - area.height() * line / gridLines;
        painter.setPen(c.lineSoft);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(c.faint);
        const QRectF label(0, y - 10, area.left() - Theme::scaled(6), 20);
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, QString::number(qint64(top() * line / gridLines)));
    }
}

void MiniBars::paintEvent(QPaintEvent*)
{
    const Colors c = Theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_values.isEmpty()) {
        painter.setPen(c.faint);
        painter.drawText(rect(), Qt::AlignCenter, tr("No data"));
        return;
    }
    paintGrid(painter);
    const QRectF area = plot();
    if (std::all_of(m_values.begin(), m_values.end(), [](double value) { return value == 0; })) {
        painter.setPen(c.faint);
        painter.drawText(area, Qt::AlignCenter, tr("Nothing in these months"));
    }
    const double step = area.width() / double(m_values.size());
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const double height = area.height() * m_values.at(i) / top();
        const double width = qMin(step * 0.66, double(Theme::scaled(26)));
        const double center = area.left() + step * (double(i) + 0.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawRoundedRect(QRectF(center - width / 2, area.bottom() - height, width, height), 2, 2);
        painter.setPen(c.secondary);
        painter.drawText(QRectF(center - step, area.bottom() + 3, 2 * step, height),
            Qt::AlignHCenter | Qt::TextDontClip, m_labels.at(i));
    }
}

int MiniBars::barAt(const QPointF& point) const
{
    const QRectF area = plot();
    if (m_values.isEmpty() || point.x() < area.left() || point.x() >= area.right())
        return -1;
    return int((point.x() - area.left()) * double(m_values.size()) / area.width());
}

void MiniBars::mouseReleaseEvent(QMouseEvent* event)
{
    const int bar = barAt(event->position());
    if (bar >= 0)
        Q_EMIT barClicked(bar);
}

bool MiniBars::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bar = barAt(help->pos());
        if (bar >= 0)
            QToolTip::showText(help->globalPos(),
                QStringLiteral("%1: %2").arg(m_labels.at(bar), QLocale().toString(m_values.at(bar), 'f', 1)), this);
        return true;
    }
    return QWidget::event(event);
}
