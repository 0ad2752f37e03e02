#include "ui/orders/batchdispatchdialog.h"

#include "ui/common/officereferences.h"

BatchDispatchDialog::BatchDispatchDialog(Office& office, int waiting, int selected, QWidget* parent)
    : FormDialog(tr("Dispatch several orders"), parent)
{
    beginSection(tr("Dispatch %n orders", nullptr, waiting), 1);
    m_team = add<ReferenceField>("team", tr("Team"), teamReferences(office), Need::Required);
    if (waiting < selected)
        addNote(tr("%n selected orders do not wait for dispatch and stay as they are.", nullptr, selected - waiting));
    setSaveText(tr("Dispatch"));
    setSaver([] {}); // the caller saves: OrderActions posts the dispatch
    markClean();
}

TeamId BatchDispatchDialog::team() const
{
    return TeamId(m_team->id());
}
