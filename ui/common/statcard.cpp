#include "ui/common/statcard.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

StatCard::StatCard(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(title)
{
    setProperty("vdCard", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void StatCard::setFigure(const QString& figure, const QString& unit)
{
    m_figure = figure;
    m_unit = unit;
    describe();
}

void StatCard::setSub(const QString& text, Tone tone)
{
    m_sub = text;
    m_tone = tone;
    describe();
}

void StatCard::setClickable(bool clickable)
{
    m_clickable = clickable;
    setProperty("vdClickable", clickable);
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Theme::repolish(this);
}

void StatCard::describe()
{
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(m_title, m_figure, m_unit).trimmed());
    setAccessibleDescription(m_sub);
    setToolTip(m_sub);
    updateGeometry();
    update();
}

QSize StatCard::sizeHint() const
{
    return {qMax(minimumSizeHint().width(), Theme::scaled(200)), Theme::scaled(108)};
}

QSize StatCard::minimumSizeHint() const
{
    const int figure = QFontMetrics(Theme::font(27, true)).horizontalAdvance(m_figure);
    const int unit = QFontMetrics(Theme::font(13)).horizontalAdvance(m_unit);
    const int title = QFontMetrics(Theme::font(13, true)).horizontalAdvance(m_title);
    return {qMax(figure + unit + Theme::scaled(6), title) + 2 * Theme::scaled(17), Theme::scaled(108)};
}

void StatCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const Colors c = Theme::colors();
    QPainter painter(this);
    const int left = Theme::scaled(17);
    const int width = this->width() - 2 * left;
    const auto elided = [width](const QFont& font, const QString& text) {
        return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
    };
    const QFont titleFont = Theme::font(13, true);
    painter.setFont(titleFont);
    painter.setPen(c.text);
    painter.drawText(left, Theme::scaled(30), elided(titleFont, m_title));
    const QFont figureFont = Theme::font(27, true);
    painter.setFont(figureFont);
    const int baseline = Theme::scaled(67);
    painter.drawText(left, baseline, m_figure);
    const int advance = QFontMetrics(figureFont).horizontalAdvance(m_figure);
    painter.setFont(Theme::font(13));
    painter.setPen(c.secondary);
    painter.drawText(left + advance + Theme::scaled(5), baseline, m_unit);
    const QFont subFont = Theme::font(12);
    painter.setFont(subFont);
    painter.setPen(m_tone == Tone::Neutral ? c.faint : c.tone(m_tone));
    painter.drawText(left, Theme::scaled(92), elided(subFont, m_sub));
}

void StatCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void StatCard::keyPressEvent(QKeyEvent* event)
{
    const bool pressed
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_clickable && pressed)
        Q_EMIT clicked();
    else
        QFrame::keyPressEvent(event);
}
