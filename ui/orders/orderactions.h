#pragma once

#include "models/evaluations/evaluation.h"
#include "models/orders/missedcall.h"
#include "ui/records/statesteps.h"

#include <QObject>

class Office;
class Page;
class QMenu;
struct DispatchTarget;

/// The clerk's acts on orders: the steps of their life and what else is done with them. Shared by board and list.
class OrderActions final : public QObject {
    Q_OBJECT

public:
    OrderActions(Office& office, Page& page);

    /// Accept, decline, dispatch … by OrderStepName.
    [[nodiscard]] StateSteps& steps() { return m_steps; }
    void dispatchTo(OrderId id, const DispatchTarget& target);
    /// 回访: what was done about a bad evaluation.
    void answerFollowUp(const Order& order);
    /// 回访: whom to call, of these organizations; none = all that the account answers for.
    void callBack(const QList<qint64>& organisations);
    /// An evaluation of any of its rounds still waits for its answer.
    [[nodiscard]] bool hasOpenFollowUp(const Order& order) const;
    /// To any team, also one that was not suggested.
    void dispatchToChosenTeam(const Order& order);
    /// 接单登记.
    void intake();
    void edit(const Order& order);
    void fillMenu(QMenu& menu, const Order& order);

Q_SIGNALS:
    /// Something was saved of it besides its steps.
    void done(OrderId id);
    /// The clerk wants to choose a team: the panel shows suggestions.
    void dispatchRequested(OrderId id);

private:
    [[nodiscard]] std::optional<StateSteps::Work> askWhom(const QList<qint64>& ids, qsizetype staying);
    [[nodiscard]] std::optional<StateSteps::Work> askEvaluation(const QList<qint64>& ids);
    [[nodiscard]] std::optional<Evaluation> unanswered(const Order& order) const;
    void noteMissed(OrderId id, MissedCallReason reason);
    [[nodiscard]] StateSteps::Work dispatching(const DispatchTarget& target) const;

    Office& m_office;
    Page& m_page;
    StateSteps m_steps;
};
