#pragma once

#include "models/orders/order.h"

#include <QObject>

#include <functional>

class Office;
class QMenu;
class QWidget;
struct DispatchTarget;

/// What a clerk can do with one order now.
enum class OrderAct {
    Accept,
    Decline,
    Dispatch,
    TeamAccepts,
    GiveBack,
    Start,
    Finish,
    Rate,
    CloseUnrated,
    Reopen,
    Cancel
};

[[nodiscard]] QList<OrderAct> actsFor(OrderState state); ///< the usual next step first
[[nodiscard]] QString actTitle(OrderAct act); ///< translated, as on buttons
/// False for what only closes or undoes: those stand in the menu.
[[nodiscard]] bool isMainAct(OrderAct act);

/// The clerk's acts on orders: asks what must be asked, saves, says when it is done. Shared by board and list.
class OrderActions final : public QObject {
    Q_OBJECT

public:
    OrderActions(Office& office, QWidget* parent);

    /// Asks for reason or rating where the act needs one; nothing happens when the clerk cancels.
    void perform(const Order& order, OrderAct act);
    void dispatchTo(OrderId id, const DispatchTarget& target);
    /// 批量派单: those of `ids` that wait go to one team, all or none.
    void dispatchTogether(const QList<OrderId>& ids);
    /// 回访: what was done about a bad rating.
    void answerFollowUp(const Order& order);
    /// The rating of the order's present round still waits for its answer.
    [[nodiscard]] bool hasOpenFollowUp(const Order& order) const;
    /// 接单登记.
    void intake();
    void edit(const Order& order);
    void fillMenu(QMenu& menu, const Order& order);

Q_SIGNALS:
    /// After the commit; `sentence` says what was done.
    void done(OrderId id, const QString& sentence);
    /// The clerk wants to choose a team: the panel shows suggestions.
    void dispatchRequested(OrderId id);

private:
    void post(const Order& order, OrderAct act, std::function<void(class UnitOfWork&)> work);
    void withReason(const Order& order, OrderAct act, const QString& question,
        std::function<void(class UnitOfWork&, const QString&)> work);

    Office& m_office;
    QWidget* m_window;
};
