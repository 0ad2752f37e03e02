#pragma once

#include "models/common/statetable.h"
#include "models/records/statechangerepository.h"
#include "models/records/takenstep.h"

#include <concepts>
#include <functional>
#include <optional>

/// What records of one kind say of their states; made from their table of states by stateKind().
struct StateKind {
    /// One act: from a state into the next.
    struct Step {
        QString name; ///< what tells it from the others that begin in the same state
        QString to; ///< code of the state
        QString title; ///< as on a button: "Suspend…"
        QString question = {}; ///< what is asked for the reason; "" where nothing special is
        bool needsReason = false;
        std::optional<Act> act = {}; ///< besides the one that the new state amounts to
    };

    QString table; ///< of the records
    std::function<QList<Step>(const QString& from)> steps; ///< the usual one first
    std::function<QList<Step>()> allSteps;
    std::function<QString(const QString& code)> title;
    std::function<bool(const QString& present, const QString& former)> canReturn;
    /// Throws Error when the record's state does not allow it.
    std::function<TakenStep(UnitOfWork&, qint64 id, const Step& step, const QString& reason)> take;
    QString withdrawn; ///< where a record goes that was entered by mistake; "" when there is no such state
};

/// `take` leads one record: TakenStep(UnitOfWork&, qint64 id, const StateTable<State>::Step&, const QString& reason).
template <typename State, typename Take>
[[nodiscard]] StateKind stateKind(
    const QString& table, const StateTable<State>& states, Take take, std::optional<State> withdrawn = std::nullopt)
{
    const auto described = [&states](const QList<typename StateTable<State>::Step>& steps) {
        QList<StateKind::Step> all;
        for (const auto& step : steps)
            all << StateKind::Step{states.name(step), states.code(step.to), states.title(step), states.question(step),
                step.needsReason, step.act};
        return all;
    };
    StateKind kind;
    kind.table = table;
    kind.steps = [&states, described](const QString& from) { return described(states.steps(states.fromCode(from))); };
    kind.allSteps = [&states, described] {
        QList<StateKind::Step> all;
        for (const State state : states.states())
            all << described(states.steps(state));
        return all;
    };
    kind.title = [&states](const QString& code) { return states.title(states.fromCode(code)); };
    kind.canReturn = [&states](const QString& present, const QString& former) {
        return states.canReturn(states.fromCode(present), states.fromCode(former));
    };
    kind.take
        = [&states, table, take](UnitOfWork& work, qint64 id, const StateKind::Step& step, const QString& reason) {
              const State from = states.fromCode(StateChangeRepository().state(work.connection(), table, id));
              return take(work, id, states.step(from, states.fromCode(step.to), step.name), reason);
          };
    if (withdrawn)
        kind.withdrawn = states.code(*withdrawn);
    return kind;
}

/// `make` gives the records' repository.
template <typename State, std::invocable Make>
[[nodiscard]] StateKind stateKind(
    const QString& table, const StateTable<State>& states, Make make, std::optional<State> withdrawn = std::nullopt)
{
    const auto take
        = [make](UnitOfWork& work, qint64 id, const typename StateTable<State>::Step& step, const QString& reason) {
              const auto repository = make();
              using RecordId = typename decltype(repository)::RecordId;
              return takeStep(work, repository, RecordId(id), step.to, reason);
          };
    return stateKind(table, states, take, withdrawn);
}
