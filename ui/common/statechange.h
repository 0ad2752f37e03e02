#pragma once

#include "models/common/statetable.h"
#include "models/database/unitofwork.h"
#include "ui/common/detailcontent.h"

#include <functional>

class Connection;
class Office;
class Page;
class QMenu;

/// One act of bringing a record into another state.
struct StateStep {
    QString record; ///< its name
    QString title; ///< of the new state
    std::function<void(UnitOfWork&, const QString& reason)> forward;
    std::function<void(UnitOfWork&, const QString& reason)> back; ///< empty when the table knows no way back
};

/// Asks for the reason, saves, and offers to take it back where the way back is allowed.
void takeStateStep(Page& page, Office& office, const StateStep& step);

/// A saved record was changed by the form: says so and offers to save the old one again.
void offerOldRecord(Page& page, Office& office, const QString& record, std::function<void(UnitOfWork&)> saveOld);

/// Fills a menu with the states that may follow; `chosen` gets the state's code.
template <typename State>
void fillStateMenu(QMenu& menu, const StateTable<State>& table, State from, std::function<void(const QString&)> chosen);

/// The state history of a record as events of the detail panel, the newest first.
template <typename State>
[[nodiscard]] QList<DetailEvent> stateEvents(
    Connection& connection, const QString& recordTable, qint64 id, const StateTable<State>& table);

void addStateAction(
    QMenu& menu, const QString& title, const QString& code, const std::function<void(const QString&)>& chosen);
void addNoStateAction(QMenu& menu);
[[nodiscard]] QList<DetailEvent> stateEvents(Connection& connection, const QString& recordTable, qint64 id,
    const std::function<QString(const QString& code)>& title);

template <typename State>
void fillStateMenu(QMenu& menu, const StateTable<State>& table, State from, std::function<void(const QString&)> chosen)
{
    for (const State state : table.next(from))
        addStateAction(menu, table.title(state), table.code(state), chosen);
    if (table.isFinal(from))
        addNoStateAction(menu);
}

template <typename State>
QList<DetailEvent> stateEvents(
    Connection& connection, const QString& recordTable, qint64 id, const StateTable<State>& table)
{
    return stateEvents(
        connection, recordTable, id, [&table](const QString& code) { return table.title(table.fromCode(code)); });
}
