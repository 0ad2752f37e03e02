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
    /// 一单多站: one order for each of several stations, of these organizations; none = all.
    void intakeForStations(const QList<qint64>& organisations);
    /// 时限: deadlines and credentials by need.
    void editNeedRules();
    /// 回访: what was done about a bad evaluation.
    void answerFollowUp(const Order& order);
    /// 回访: whom to call, of these organizations; none = all that the account answers for.
    void callBack(const QList<qint64>& organisations);
    /// An evaluation of any of its rounds still waits for its answer.
    [[nodiscard]] bool hasOpenFollowUp(const Order& order) const;
    /// 谁来了，几点到几点: the service of an accepted order is over.
    void reportService(const Order& order);
    /// What was reported was otherwise.
    void correctService(const Order& order);
    /// To any team or person, also one that was not suggested.
    void dispatchToAnybody(const Order& order);
    /// 领单: a team or person takes a waiting order, dispatched and accepted at once.
    void claim(const Order& order);
    /// What was dispatched and not accepted within the office's response time waits for dispatch again.
    void returnUnanswered(const QList<qint64>& organisations);
    /// 批量派单 of what waits in these organizations (none: all), or of these orders where they are given.
    void dispatchAll(const QList<qint64>& organisations, const QList<qint64>& ids);
    /// 派单单: what whoever goes must know, and the half that comes back.
    void printStory(const Order& order);
    void printSlip(const Order& order);
    /// Papers and pictures that are kept with it.
    void showFiles(const Order& order);
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
    [[nodiscard]] std::optional<StateSteps::Work> askService(const QList<qint64>& ids);
    [[nodiscard]] std::optional<StateSteps::Work> askEvaluation(const QList<qint64>& ids);
    [[nodiscard]] std::optional<Evaluation> unanswered(const Order& order) const;
    void noteMissed(OrderId id, MissedCallReason reason);
    [[nodiscard]] StateSteps::Work dispatching(const DispatchTarget& target) const;

    Office& m_office;
    Page& m_page;
    StateSteps m_steps;
};
