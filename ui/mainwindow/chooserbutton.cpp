#include "ui/mainwindow/chooserbutton.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace {
constexpr int side = 16;
constexpr int padding = 11;
constexpr int gap = 8;
constexpr int widestText = 200;
} // namespace

ChooserButton::ChooserButton(Icon sign, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(sign)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ChooserButton::sizeHint() const
{
    const int text = qMin(fontMetrics().horizontalAdvance(this->text()) + 2, Theme::scaled(widestText));
    return {text + Theme::scaled(2 * side + 2 * gap + 2 * padding), Theme::scaled(32)};
}

QSize ChooserButton::minimumSizeHint() const
{
    return {Theme::scaled(2 * side + 2 * gap + 2 * padding + 60), Theme::scaled(32)};
}

void ChooserButton::paintEvent(QPaintEvent*)
{
    const Colors c = Theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? c.accent : c.inputLine);
    painter.setBrush(underMouse() ? c.hover : c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int size = Theme::scaled(side);
    const int inset = Theme::scaled(padding);
    const double top = (height() - size) / 2.0;
    paintIcon(painter, QRectF(inset, top, size, size), m_icon, c.secondary);
    paintIcon(painter, QRectF(width() - inset - size, top, size, size), Icon::ChevronDown, c.secondary);
    const QRect text = rect().adjusted(inset + size + Theme::scaled(gap), 0, -inset - size - Theme::scaled(gap) / 2, 0);
    painter.setPen(c.text);
    painter.drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(this->text(), Qt::ElideRight, text.width()));
}

void ChooserButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        return click();
    QAbstractButton::keyPressEvent(event);
}
