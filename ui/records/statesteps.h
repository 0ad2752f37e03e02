#pragma once

#include "models/common/statetable.h"
#include "models/database/unitofwork.h"
#include "ui/common/detailcontent.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <optional>

class Connection;
class Office;
class Page;
class QMenu;
class QPushButton;

/// What records of one kind say of their states; made from their table of states by stateKind().
struct StateKind {
    /// One act: from a state into the next.
    struct Step {
        QString to; ///< code of the state
        QString title; ///< as on a button: "Suspend…"
        bool needsReason = false;
    };

    QString table; ///< of the records
    std::function<QList<Step>(const QString& from)> steps; ///< the usual one first
    std::function<QString(const QString& code)> title;
    std::function<void(UnitOfWork&, qint64 id, const QString& to, const QString& reason)> change;
    QString withdrawn; ///< where a record goes that was entered by mistake; "" when there is no such state
};

template <typename State, typename Change>
[[nodiscard]] StateKind stateKind(const QString& table, const StateTable<State>& states, Change change,
    std::optional<State> withdrawn = std::nullopt);

/// The acts that change the state of records: one place for buttons, menus, boards and many rows at once. Mirrors who
/// may do them, asks for the reason where one is needed, saves all or nothing, and offers to take it back, each record
/// to the state that it had.
class StateSteps final {
public:
    using Work = std::function<void(UnitOfWork&, qint64 id)>;
    /// Asks for more than a reason, or does it all itself and answers nothing.
    using Ask = std::function<std::optional<Work>(const QList<qint64>& ids)>;

    StateSteps(Page& page, Office& office, StateKind kind)
        : m_page(page)
        , m_office(office)
        , m_kind(std::move(kind))
    {
    }

    /// What is asked before records go into the state `to`.
    void setAsk(const QString& to, Ask ask) { m_asks.insert(to, std::move(ask)); }

    /// The acts that every one of these records allows now. Throws Error.
    [[nodiscard]] QList<StateKind::Step> stepsOf(const QList<qint64>& ids) const;
    /// Adds them to a menu, or says that nothing may follow.
    void fill(QMenu& menu, const QList<qint64>& ids);
    /// A button whose menu holds them; `ids` is asked when it opens.
    QPushButton* makeMenuButton(QPushButton* button, std::function<QList<qint64>()> ids);
    /// Shows the usual next act of the record on a button, which is hidden when there is none.
    void showNext(QPushButton& button, qint64 id);
    /// The usual next act of the record, if there is one.
    void takeNext(qint64 id);
    /// Throws Error when the states do not allow it; what is asked comes after that.
    void take(const QList<qint64>& ids, const QString& to);

    /// A record was just entered: offers to withdraw it.
    void offerWithdrawal(qint64 id);
    [[nodiscard]] const StateKind& kind() const { return m_kind; }

private:
    [[nodiscard]] QString stateOf(qint64 id) const;
    [[nodiscard]] QString nameOf(const QList<qint64>& ids) const;
    [[nodiscard]] Act actInto(const QString& to) const;
    void save(const QList<qint64>& ids, const StateKind::Step& step, Work work);
    void offerWayBack(const QHash<qint64, QString>& former, const StateKind::Step& step);

    Page& m_page;
    Office& m_office;
    StateKind m_kind;
    QHash<QString, Ask> m_asks;
};

/// A saved record was changed by the form: says so and offers to save the old one again.
void offerOldRecord(Page& page, Office& office, const QString& record, std::function<void(UnitOfWork&)> saveOld);

/// The state history of a record as events of the detail panel, the newest first.
[[nodiscard]] DetailTab stateHistory(Connection& connection, const StateKind& kind, qint64 id);

template <typename State, typename Change>
StateKind stateKind(
    const QString& table, const StateTable<State>& states, Change change, std::optional<State> withdrawn)
{
    StateKind kind;
    kind.table = table;
    kind.steps = [&states](const QString& from) {
        QList<StateKind::Step> steps;
        for (const auto& step : states.steps(states.fromCode(from)))
            steps << StateKind::Step{states.code(step.to), states.title(step), step.needsReason};
        return steps;
    };
    kind.title = [&states](const QString& code) { return states.title(states.fromCode(code)); };
    kind.change = [&states, change](UnitOfWork& work, qint64 id, const QString& to, const QString& reason) {
        change(work, id, states.fromCode(to), reason);
    };
    if (withdrawn)
        kind.withdrawn = states.code(*withdrawn);
    return kind;
}
