#include "ui/orders/orderboard.h"

#include "ui/common/theme.h"
#include "ui/orders/ordercard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace {

Tone toneOf(OrderLane lane)
{
    switch (lane) {
    case OrderLane::ToDispatch:
        return Tone::Bad;
    case OrderLane::Serving:
        return Tone::Information;
    case OrderLane::ToEvaluate:
        break;
    }
    return Tone::Attention;
}

QString emptySentence(OrderLane lane)
{
    switch (lane) {
    case OrderLane::ToDispatch:
        return OrderBoard::tr("No order waits. F2 takes one down.");
    case OrderLane::Serving:
        return OrderBoard::tr("No order is being served.");
    case OrderLane::ToEvaluate:
        break;
    }
    return OrderBoard::tr("No call-back is due.");
}

} // namespace

OrderBoard::OrderBoard(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(14));
    for (const OrderLane lane : allOrderLanes())
        layout->addWidget(makeLane(lane), 1);
}

QWidget* OrderBoard::makeLane(OrderLane which)
{
    Lane lane;
    auto* box = new QWidget(this);
    auto* title = new QLabel(laneTitle(which), box);
    title->setFont(Theme::font(15, true));
    lane.count = new QLabel(box);
    lane.count->setAlignment(Qt::AlignCenter);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::scaled(14));
    head->addWidget(title);
    head->addWidget(lane.count);
    head->addStretch(1);
    auto* content = new QWidget(box);
    lane.layout = new QVBoxLayout(content);
    lane.layout->setContentsMargins(0, 0, 0, 0);
    lane.layout->setSpacing(Theme::scaled(9));
    lane.empty = new QLabel(emptySentence(which), content);
    lane.empty->setWordWrap(true);
    Theme::setText(lane.empty, Theme::Text::Faint);
    lane.rest = new QPushButton(content);
    Theme::setButton(lane.rest, Theme::Button::Link);
    connect(lane.rest, &QPushButton::clicked, this, [this, which] { Q_EMIT restRequested(which); });
    lane.layout->addWidget(lane.empty);
    lane.layout->addWidget(lane.rest);
    lane.layout->addStretch(1);
    lane.scroll = new QScrollArea(box);
    lane.scroll->setWidgetResizable(true);
    lane.scroll->setFrameShape(QFrame::NoFrame);
    lane.scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lane.scroll->setFocusPolicy(Qt::NoFocus);
    lane.scroll->setWidget(content);
    lane.scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(8));
    layout->addLayout(head);
    layout->addWidget(lane.scroll, 1);
    box->setAccessibleName(laneTitle(which));
    m_lanes.insert(which, lane);
    return box;
}

OrderCard* OrderBoard::makeCard()
{
    auto* card = new OrderCard(this);
    connect(card, &OrderCard::chosen, this, [this](OrderId id) {
        unmarkAll();
        choose(id);
        Q_EMIT chosen(id);
    });
    connect(card, &OrderCard::opened, this, &OrderBoard::opened);
    connect(card, &OrderCard::menuRequested, this, &OrderBoard::menuRequested);
    connect(card, &OrderCard::moved, this, [this, card](int dx, int dy) {
        unmarkAll();
        move(card, dx, dy);
    });
    connectMarks(card);
    return card;
}

void OrderBoard::setCards(
    OrderLane which, const QList<OrderCardFacts>& facts, qint64 total, const QDateTime& now, bool narrowed)
{
    Lane& lane = m_lanes[which];
    while (lane.cards.size() > facts.size())
        delete lane.cards.takeLast();
    while (lane.cards.size() < facts.size()) {
        OrderCard* card = makeCard();
        lane.layout->insertWidget(int(lane.cards.size()), card);
        lane.cards << card;
        card->show();
    }
    for (qsizetype i = 0; i < facts.size(); ++i) {
        lane.cards.at(i)->setFacts(facts.at(i), now);
        lane.cards.at(i)->setChosen(facts.at(i).id == m_chosen);
        lane.cards.at(i)->setMarked(m_marked.contains(facts.at(i).id));
    }
    lane.empty->setVisible(facts.isEmpty());
    lane.empty->setText(narrowed ? tr("No order here fits the search and the conditions.") : emptySentence(which));
    lane.rest->setVisible(total > facts.size());
    lane.rest->setText(tr("%n more in the list", nullptr, int(total - facts.size())));
    const Colors colors = Theme::colors();
    const Tone tone = toneOf(which);
    lane.count->setText(QString::number(total));
    lane.count->setStyleSheet(QStringLiteral("background:%1;color:%2;border-radius:5px;padding:1px 7px;font-weight:600")
                                  .arg(colors.toneSoft(tone).name(), colors.tone(tone).name()));
}

void OrderBoard::choose(OrderId id)
{
    m_chosen = id;
    for (const Lane& lane : std::as_const(m_lanes)) {
        for (OrderCard* card : lane.cards)
            card->setChosen(card->id() == id);
    }
}

OrderId OrderBoard::focusedId() const
{
    const QWidget* focused = window()->focusWidget();
    for (const Lane& lane : m_lanes) {
        for (const OrderCard* card : lane.cards) {
            if (card == focused)
                return card->id();
        }
    }
    return {};
}

/// Cards stay where they stand while their orders move on, and the last ones go: the focus follows the order.
void OrderBoard::focusAgain(OrderId id)
{
    if (!id.isValid() || focusedId() == id)
        return;
    for (const OrderId next : {id, m_chosen, firstId()}) {
        if (OrderCard* there = card(next))
            return there->setFocus(Qt::OtherFocusReason);
    }
}

QList<OrderCard*> OrderBoard::cards(OrderLane lane) const
{
    return m_lanes.value(lane).cards;
}

OrderCard* OrderBoard::card(OrderId id) const
{
    for (const Lane& lane : m_lanes) {
        for (OrderCard* card : lane.cards) {
            if (card->id() == id)
                return card;
        }
    }
    return nullptr;
}

OrderId OrderBoard::firstId() const
{
    for (const Lane& lane : m_lanes) {
        if (!lane.cards.isEmpty())
            return lane.cards.first()->id();
    }
    return {};
}

void OrderBoard::move(const OrderCard* from, int dx, int dy)
{
    const auto lanes = allOrderLanes();
    for (qsizetype i = 0; i < lanes.size(); ++i) {
        const qsizetype row = m_lanes.value(lanes.at(i)).cards.indexOf(const_cast<OrderCard*>(from));
        if (row < 0)
            continue;
        const auto& target = m_lanes.value(lanes.at(std::clamp<qsizetype>(i + dx, 0, lanes.size() - 1))).cards;
        if (target.isEmpty())
            return;
        OrderCard* card = target.at(std::clamp<qsizetype>(row + dy, 0, target.size() - 1));
        card->setFocus(Qt::OtherFocusReason);
        choose(card->id());
        Q_EMIT chosen(card->id());
        return;
    }
}

void OrderBoard::connectMarks(OrderCard* card)
{
    connect(card, &OrderCard::toggled, this, &OrderBoard::toggle);
    connect(card, &OrderCard::reached, this, &OrderBoard::reach);
    connect(card, &OrderCard::unmarked, this, &OrderBoard::unmarkAll);
    connect(card, &OrderCard::extended, this, [this, card](int dy) {
        const OrderId from = card->id();
        if (m_marked.isEmpty())
            m_anchor = from;
        move(card, 0, dy);
        reach(m_chosen);
    });
}

QList<OrderId> OrderBoard::marked() const
{
    QList<OrderId> ids;
    for (const OrderLane lane : allOrderLanes()) {
        for (const OrderCard* card : cards(lane)) {
            if (m_marked.contains(card->id()))
                ids << card->id();
        }
    }
    return ids.size() > 1 ? ids : QList<OrderId>();
}

void OrderBoard::unmarkAll()
{
    showMarks({});
}

/// The first mark takes the chosen card along.
void OrderBoard::toggle(OrderId id)
{
    QSet<OrderId> marked = m_marked;
    if (marked.isEmpty() && m_chosen.isValid() && m_chosen != id)
        marked << m_chosen;
    if (!marked.remove(id))
        marked << id;
    m_anchor = id;
    showMarks(marked);
}

void OrderBoard::reach(OrderId id)
{
    if (!m_anchor.isValid() || (m_marked.isEmpty() && m_chosen != id))
        m_anchor = m_chosen;
    for (const Lane& lane : std::as_const(m_lanes)) {
        qsizetype from = -1;
        qsizetype to = -1;
        for (qsizetype i = 0; i < lane.cards.size(); ++i) {
            from = lane.cards.at(i)->id() == m_anchor ? i : from;
            to = lane.cards.at(i)->id() == id ? i : to;
        }
        if (to < 0)
            continue;
        QSet<OrderId> marked{id};
        for (qsizetype i = std::min(from, to); from >= 0 && i <= std::max(from, to); ++i)
            marked << lane.cards.at(i)->id();
        return showMarks(marked);
    }
}

void OrderBoard::showMarks(const QSet<OrderId>& marked)
{
    if (m_marked == marked)
        return;
    m_marked = marked;
    for (const Lane& lane : std::as_const(m_lanes)) {
        for (OrderCard* card : lane.cards)
            card->setMarked(m_marked.contains(card->id()));
    }
    Q_EMIT markedChanged();
}
