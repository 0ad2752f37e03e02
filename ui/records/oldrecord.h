#pragma once

#include "models/office/office.h"
#include "ui/common/commit.h"
#include "ui/common/page.h"

/// How records of one kind are read and saved; both on whatever thread the connection belongs to.
template <class Record> struct RecordAccess {
    std::function<Record(Connection&)> read; ///< throws Error when it is gone
    std::function<void(UnitOfWork&, const Record&)> save; ///< what a form holds, nothing else
};

[[nodiscard]] QString savedSentence(const QString& name);
[[noreturn]] void refuseOldRecord(const QString& name);

/// The form has saved a record: offers to save the old one again, unless nothing differs. What a form holds may have
/// been changed since, by somebody else or in another window: then Error, and nothing is lost. State and sums may.
template <class Record>
void offerOldRecord(
    Page& page, Office& office, const QString& name, const Record& old, const RecordAccess<Record>& access)
{
    const Record saved = access.read(office.database().reader());
    if (saved == old)
        return;
    page.offerUndo(savedSentence(name), [&office, name, old, saved, access] {
        commitNow(office, [=](UnitOfWork& work) {
            const Record now = access.read(work.connection());
            UnitOfWork trial(work.connection(), work.actor()); // notes nothing: writes what the form wrote once more
            access.save(trial, saved);
            if (access.read(work.connection()) != now)
                refuseOldRecord(name);
            access.save(work, old);
        });
    });
}
