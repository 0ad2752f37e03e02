#pragma once

#include "models/orders/orderboardrepository.h"

#include <QSet>
#include <QWidget>

class OrderCard;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

/// The three lanes 待派单 · 服务中 · 待评价 with their cards.
class OrderBoard final : public QWidget {
    Q_OBJECT

public:
    explicit OrderBoard(QWidget* parent = nullptr);

    /// `total` may be more than the cards shown: the rest is reached through the list. `narrowed`: search or conditions
    /// keep others away.
    void setCards(
        OrderLane lane, const QList<OrderCardFacts>& cards, qint64 total, const QDateTime& now, bool narrowed = false);
    void choose(OrderId id);
    [[nodiscard]] OrderId chosenId() const { return m_chosen; }
    /// Those that an act on several is meant for, in the order of the board; empty or more than one.
    [[nodiscard]] QList<OrderId> marked() const;
    void unmarkAll();
    /// Of the card that has the focus in this window, active or not; none where the focus is elsewhere.
    [[nodiscard]] OrderId focusedId() const;
    /// Puts the focus, once all lanes were set, to the order that had it; else to the chosen one.
    void focusAgain(OrderId id);
    [[nodiscard]] QList<OrderCard*> cards(OrderLane lane) const;
    [[nodiscard]] OrderCard* card(OrderId id) const; ///< null when it is not on the board
    /// The first card of the first lane that has one; none on an empty board.
    [[nodiscard]] OrderId firstId() const;

Q_SIGNALS:
    void chosen(OrderId id);
    void opened(OrderId id);
    void menuRequested(OrderId id, const QPoint& globalPoint);
    void markedChanged();
    void restRequested(OrderLane lane); ///< more orders than cards: show them in the list

private:
    struct Lane {
        QLabel* count = nullptr;
        QVBoxLayout* layout = nullptr;
        QScrollArea* scroll = nullptr;
        QLabel* empty = nullptr;
        QPushButton* rest = nullptr;
        QList<OrderCard*> cards;
    };

    [[nodiscard]] QWidget* makeLane(OrderLane lane);
    [[nodiscard]] OrderCard* makeCard();
    void move(const OrderCard* from, int dx, int dy);
    void connectMarks(OrderCard* card);
    void toggle(OrderId id);
    void reach(OrderId id); ///< marks all from the anchor on, in its lane
    void showMarks(const QSet<OrderId>& marked);

    QMap<OrderLane, Lane> m_lanes;
    OrderId m_chosen;
    OrderId m_anchor; ///< where Shift begins
    QSet<OrderId> m_marked;
};
