#include "ui/common/badge.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>

Badge::Badge(const QString& text, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Badge::set(const QString& text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeFor(const QString& text)
{
    return {QFontMetrics(Theme::font(12)).horizontalAdvance(text) + Theme::scaled(14), Theme::scaled(19)};
}

QSize Badge::sizeHint() const
{
    return sizeFor(m_text);
}

int Badge::paint(QPainter& painter, const QRect& box, const QString& text, Tone tone)
{
    if (text.isEmpty())
        return 0;
    const Colors c = Theme::colors();
    const QSize size = sizeFor(text);
    const QRectF area(
        box.left(), box.top() + (box.height() - size.height()) / 2, qMin(size.width(), box.width()), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.toneSoft(tone));
    painter.drawRoundedRect(area, 3, 3);
    painter.setFont(Theme::font(12));
    painter.setPen(c.toneBadgeText(tone));
    const QRectF inner = area.adjusted(Theme::scaled(3), 0, -Theme::scaled(3), 0);
    painter.drawText(
        inner, Qt::AlignCenter, QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, int(inner.width())));
    painter.restore();
    return size.width();
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, m_tone);
}

int paintStars(QPainter& painter, const QRect& box, int stars)
{
    const double side = Theme::scaled(14);
    const double top = box.top() + (box.height() - side) / 2.0;
    for (int i = 0; i < stars; ++i)
        paintIcon(painter, QRectF(box.left() + i * side, top, side, side), Icon::Star, Theme::colors().star);
    return int(side * stars);
}
