#include "ui/common/chip.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace {
constexpr int padding = 10;
constexpr int side = 12;
constexpr int gap = 6;
} // namespace

Chip::Chip(const QString& text, Kind kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(text);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    if (kind == Kind::Condition)
        setToolTip(tr("Click to change this condition; × or Del removes it."));
    else
        m_icon = Icon::Plus;
}

int Chip::signWidth() const
{
    return m_icon ? Theme::scaled(side + gap) : 0;
}

QSize Chip::sizeHint() const
{
    const int text = QFontMetrics(Theme::font(12)).horizontalAdvance(this->text());
    const int cross = m_kind == Kind::Condition ? Theme::scaled(side + 4) : 0;
    return {text + signWidth() + cross + 2 * Theme::scaled(padding), Theme::scaled(27)};
}

QRect Chip::crossRect() const
{
    const int size = Theme::scaled(side);
    return {width() - Theme::scaled(padding) - size, (height() - size) / 2, size, size};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Colors c = Theme::colors();
    const bool condition = m_kind == Kind::Condition;
    const QColor ink = condition ? c.accent : c.text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(c.accent) : QPen(Qt::NoPen));
    painter.setBrush(condition ? c.toneSoft(Tone::Bad) : c.toneSoft(Tone::Neutral));
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    int left = Theme::scaled(padding);
    if (m_icon) {
        const int size = Theme::scaled(side);
        paintIcon(painter, QRectF(left, (height() - size) / 2.0, size, size), *m_icon, ink);
        left += signWidth();
    }
    painter.setFont(Theme::font(12));
    painter.setPen(ink);
    const int right = condition ? crossRect().left() - 2 : width() - Theme::scaled(padding) / 2;
    const QString shown = QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, right - left);
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
    if (condition)
        paintIcon(painter, crossRect(), Icon::Close, ink);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    const QRect target = crossRect().adjusted(-4, -height(), Theme::scaled(padding), height());
    if (m_kind == Kind::Condition && target.contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    const bool remove = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (m_kind == Kind::Condition && remove)
        Q_EMIT removed();
    else
        QAbstractButton::keyPressEvent(event);
}
