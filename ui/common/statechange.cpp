#include "ui/common/statechange.h"

#include "models/records/statechangerepository.h"
#include "models/security/office.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/common/page.h"

#include <QCoreApplication>
#include <QMenu>

namespace {

struct StateText {
    Q_DECLARE_TR_FUNCTIONS(StateChange)
};

} // namespace

void takeStateStep(Page& page, Office& office, const StateStep& step)
{
    const auto reason = Dialogs::text(page.window(), StateText::tr("“%1” becomes: %2").arg(step.record, step.title),
        StateText::tr("Reason (kept with the record)"));
    if (!reason)
        return;
    commit(
        &page, office, [forward = step.forward, reason = *reason](UnitOfWork& work) { forward(work, reason); },
        [&page, &office, step](const ChangeSet&) {
            if (!step.back)
                return;
            page.offerUndo(StateText::tr("“%1” is now: %2.").arg(step.record, step.title), [&page, &office, step] {
                commit(&page, office, [back = step.back](UnitOfWork& work) { back(work, StateText::tr("Undone")); });
            });
        });
}

void offerOldRecord(Page& page, Office& office, const QString& record, std::function<void(UnitOfWork&)> saveOld)
{
    page.offerUndo(StateText::tr("“%1” was saved.").arg(record),
        [&page, &office, saveOld = std::move(saveOld)] { commit(&page, office, saveOld); });
}

void addStateAction(
    QMenu& menu, const QString& title, const QString& code, const std::function<void(const QString&)>& chosen)
{
    QAction* action = menu.addAction(title, &menu, [chosen, code] { chosen(code); });
    action->setObjectName(code);
}

void addNoStateAction(QMenu& menu)
{
    menu.addAction(StateText::tr("This state is final"))->setEnabled(false);
}

QList<DetailEvent> stateEvents(Connection& connection, const QString& recordTable, qint64 id,
    const std::function<QString(const QString& code)>& title)
{
    QList<DetailEvent> events;
    for (const StateChange& change : StateChangeRepository().of(connection, recordTable, id)) {
        const QString step = StateText::tr("%1 → %2").arg(title(change.from), title(change.to));
        DetailEvent event;
        event.when = change.changedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        event.text = change.reason.isEmpty() ? step : StateText::tr("%1: %2").arg(step, change.reason);
        event.by = change.account;
        event.tone = Tone::Information;
        events.prepend(event);
    }
    return events;
}
