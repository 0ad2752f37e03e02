#include "ui/common/timeline.h"

#include "ui/common/badge.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

TimelineItem::TimelineItem(const DetailEvent& event, bool last, QWidget* parent)
    : QWidget(parent)
    , m_tone(event.tone)
    , m_last(last)
{
    auto* text = new QLabel(event.text, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* when = new QLabel(event.by.isEmpty() ? event.when : tr("%1 · %2").arg(event.when, event.by), this);
    when->setTextFormat(Qt::PlainText);
    Theme::setText(when, Theme::Text::Faint);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(18), 0, 0, last ? 0 : Theme::scaled(6));
    layout->setSpacing(0);
    layout->addWidget(text);
    layout->addWidget(when);
}

void TimelineItem::paintEvent(QPaintEvent*)
{
    const Colors c = Theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = Theme::scaled(6);
    const double y = Theme::scaled(9);
    if (!m_last) {
        painter.setPen(c.line);
        painter.drawLine(QPointF(x, y), QPointF(x, height() + y));
    }
    painter.setPen(QPen(c.surface, 2));
    painter.setBrush(m_tone == Tone::Neutral ? c.faint : c.tone(m_tone));
    painter.drawEllipse(QPointF(x, y), Theme::scaled(4), Theme::scaled(4));
}

StarsLabel::StarsLabel(int stars, QWidget* parent)
    : QWidget(parent)
    , m_stars(stars)
{
    setAccessibleName(tr("%n star(s)", nullptr, stars));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StarsLabel::sizeHint() const
{
    return {Theme::scaled(14) * m_stars, Theme::scaled(19)};
}

void StarsLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintStars(painter, rect(), m_stars);
}
