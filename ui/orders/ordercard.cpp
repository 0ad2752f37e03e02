#include "ui/orders/ordercard.h"

#include "ui/common/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace {

constexpr int cardHeight = 84;
constexpr int radius = 7;
constexpr int edgeWidth = 3;
constexpr int padding = 14;

} // namespace

OrderCard::OrderCard(QWidget* parent)
    : QFrame(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OrderCard::setFacts(const OrderCardFacts& facts, const QDateTime& now)
{
    m_facts = facts;
    m_waiting = waitingOf(facts, now);
    setAccessibleName(
        QStringLiteral("%1, %2, %3, %4").arg(facts.need, facts.requester, facts.community, m_waiting.text));
    setToolTip(tr("%1 · %2").arg(facts.number, orderStates().title(facts.state)));
    update();
}

void OrderCard::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void OrderCard::setMarked(bool marked)
{
    if (std::exchange(m_marked, marked) == marked)
        return;
    setAccessibleDescription(marked ? tr("marked") : QString());
    update();
}

QSize OrderCard::sizeHint() const
{
    return {Theme::scaled(220), Theme::scaled(cardHeight)};
}

void OrderCard::paintLine(QPainter& painter, const QRect& line, const QString& left, const QColor& leftColor, bool bold,
    const QString& right, const QColor& rightColor) const
{
    const QFont small = Theme::font(12);
    const QFont large = bold ? Theme::font(14, true) : Theme::font(13);
    // What is said at the left comes first; the right gets the rest, if that is worth showing.
    const int gap = Theme::scaled(8);
    // Advances are rounded: one more pixel keeps the words whole.
    const int rest = line.width() - QFontMetrics(large).horizontalAdvance(left) - 1 - gap;
    const int rightWidth = right.isEmpty() || rest < Theme::scaled(30)
        ? 0
        : std::min(QFontMetrics(small).horizontalAdvance(right) + 1, rest);
    // Both stand on one baseline, however large their letters are.
    const QFontMetrics metrics(large);
    const int baseline = line.top() + (line.height() - metrics.height()) / 2 + metrics.ascent();
    int room = line.width();
    if (rightWidth > 0) {
        const QFontMetrics rightMetrics(small);
        const QString words = rightMetrics.elidedText(right, Qt::ElideRight, rightWidth);
        painter.setFont(small);
        painter.setPen(rightColor.isValid() ? rightColor : Theme::colors().faint);
        painter.drawText(line.left() + line.width() - rightMetrics.horizontalAdvance(words), baseline, words);
        room -= rightWidth + gap;
    }
    painter.setFont(large);
    painter.setPen(leftColor);
    painter.drawText(line.left(), baseline, metrics.elidedText(left, Qt::ElideRight, room));
}

void OrderCard::paintEvent(QPaintEvent*)
{
    const Colors colors = Theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(box, radius, radius);
    painter.fillPath(shape, m_marked ? colors.accentSoft : colors.surface);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, Theme::scaled(edgeWidth), height()), colors.tone(m_waiting.tone));
    painter.restore();
    const bool framed = m_chosen || m_marked || hasFocus();
    painter.setPen(QPen(framed ? colors.accent : colors.line, m_chosen && hasFocus() ? 2 : 1));
    painter.drawPath(shape);

    const int side = Theme::scaled(padding);
    const int lineHeight = (height() - Theme::scaled(18)) / 3;
    QRect line(side, Theme::scaled(9), width() - 2 * side, lineHeight);
    const bool urgent = m_facts.urgency != OrderUrgency::Normal;
    const QString kind
        = urgent ? tr("%1 · %2").arg(urgencyTitle(m_facts.urgency), kindTitle(m_facts.kind)) : kindTitle(m_facts.kind);
    const bool isEmergency = m_facts.urgency == OrderUrgency::Emergency;
    paintLine(painter, line, m_facts.need, colors.text, true, kind,
        urgent ? colors.tone(isEmergency ? Tone::Bad : Tone::Attention) : QColor());
    line.translate(0, lineHeight);
    paintLine(painter, line, m_facts.requester, colors.text, false, {});
    const int nameWidth = QFontMetrics(Theme::font(13)).horizontalAdvance(m_facts.requester) + Theme::scaled(14);
    const QString place = m_facts.address.isEmpty() ? m_facts.community : m_facts.community + u' ' + m_facts.address;
    paintLine(painter, line.adjusted(nameWidth, 0, 0, 0), place, colors.secondary, false, {});
    line.translate(0, lineHeight);
    const bool waitsForTeam = m_facts.state == OrderState::Received || m_facts.state == OrderState::ToDispatch;
    paintLine(painter, line, m_waiting.text, colors.tone(m_waiting.tone), false,
        waitsForTeam ? m_facts.source : m_facts.party);
}

void OrderCard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::RightButton && m_marked)
        return; // the menu is for all that are marked
    if (event->modifiers() & Qt::ControlModifier)
        return Q_EMIT toggled(m_facts.id);
    if (event->modifiers() & Qt::ShiftModifier)
        return Q_EMIT reached(m_facts.id);
    Q_EMIT chosen(m_facts.id);
}

void OrderCard::mouseDoubleClickEvent(QMouseEvent*)
{
    Q_EMIT opened(m_facts.id);
}

void OrderCard::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        Q_EMIT chosen(m_facts.id);
    update();
}

/// The keys that mark several cards.
bool OrderCard::takesMarkingKey(const QKeyEvent& event)
{
    const bool isShift = event.modifiers() & Qt::ShiftModifier;
    const bool isControl = event.modifiers() & Qt::ControlModifier;
    if (isShift && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down))
        Q_EMIT extended(event.key() == Qt::Key_Up ? -1 : 1);
    else if (isControl && event.key() == Qt::Key_Space)
        Q_EMIT toggled(m_facts.id);
    else if (event.key() == Qt::Key_Escape)
        Q_EMIT unmarked();
    else
        return false;
    return true;
}

void OrderCard::keyPressEvent(QKeyEvent* event)
{
    if (takesMarkingKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT moved(0, -1);
        return;
    case Qt::Key_Down:
        Q_EMIT moved(0, 1);
        return;
    case Qt::Key_Left:
        Q_EMIT moved(-1, 0);
        return;
    case Qt::Key_Right:
        Q_EMIT moved(1, 0);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT opened(m_facts.id);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void OrderCard::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_marked)
        Q_EMIT chosen(m_facts.id);
    Q_EMIT menuRequested(m_facts.id, event->globalPos());
}
