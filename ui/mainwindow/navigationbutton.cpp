#include "ui/mainwindow/navigationbutton.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>

NavigationButton::NavigationButton(Icon sign, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(sign)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void NavigationButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

void NavigationButton::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

void NavigationButton::setSign(Icon sign)
{
    m_icon = sign;
    update();
}

QSize NavigationButton::sizeHint() const
{
    return {Theme::scaled(m_folded ? 40 : 184), Theme::scaled(34)};
}

QSize NavigationButton::minimumSizeHint() const
{
    return {Theme::scaled(28), Theme::scaled(27)}; // folded, beside the scroll bar of a low window
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    const Colors c = Theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(c.accent) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? c.accentSoft : c.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const QColor ink = isChecked() ? c.accent : c.text;
    const double side = Theme::scaled(17);
    const double left = m_folded ? (width() - side) / 2 : Theme::scaled(10);
    paintIcon(painter, QRectF(left, (height() - side) / 2, side, side), m_icon, ink);
    if (!m_folded) {
        QFont font = this->font();
        font.setBold(isChecked());
        painter.setFont(font);
        painter.setPen(ink);
        const int badge = m_badge > 0 ? Theme::scaled(30) : Theme::scaled(6);
        const QRect text = rect().adjusted(Theme::scaled(37), 0, -badge, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(this->text(), Qt::ElideRight, text.width()));
    }
    if (m_badge > 0)
        paintBadge(painter);
}

void NavigationButton::paintBadge(QPainter& painter) const
{
    const Colors c = Theme::colors();
    constexpr int most = 99;
    const QString text = m_badge > most ? QStringLiteral("99+") : QString::number(m_badge);
    painter.setFont(Theme::font(11));
    const int high = Theme::scaled(m_folded ? 14 : 18);
    const int wide = qMax(high, QFontMetrics(painter.font()).horizontalAdvance(text) + Theme::scaled(8));
    QRectF box(0, 0, wide, high);
    if (m_folded)
        box.moveTopRight(QPointF(width() - 1, 1));
    else
        box.moveCenter(QPointF(width() - Theme::scaled(10) - wide / 2.0, height() / 2.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawRoundedRect(box, high / 2.0, high / 2.0);
    painter.setPen(c.onAccent);
    painter.drawText(box, Qt::AlignCenter, text);
}

void NavigationButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}
