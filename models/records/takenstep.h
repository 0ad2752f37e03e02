#pragma once

#include "models/database/unitofwork.h"

#include <QCoreApplication>

/// What a use case did to one record: how another one takes it back, and what is to be told of it.
struct TakenStep {
    /// Throws Error, with nothing written, when something has followed. None: it cannot be taken back.
    std::function<void(UnitOfWork&)> back = {};
    QString told = {}; ///< more than the new state: "…: 12 service records with 24.0 hours"; "" for nothing
};

/// Takes the step through the record's repository; the way back leads to the state that the record had.
template <class Repository>
TakenStep takeStep(UnitOfWork& work, const Repository& repository, typename Repository::RecordId id,
    typename Repository::State to, const QString& reason)
{
    const auto from = repository.stateOf(work.connection(), id);
    repository.changeState(work, id, to, reason);
    if (!repository.states().canReturn(to, from))
        return {};
    return {[repository, id, from, to](UnitOfWork& later) {
        repository.takeStateBack(later, id, to, from, QCoreApplication::translate("Table", "Undone"));
    }};
}
