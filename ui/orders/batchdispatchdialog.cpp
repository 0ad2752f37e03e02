#include "ui/orders/batchdispatchdialog.h"

#include "ui/common/choicefield.h"
#include "ui/common/officechoices.h"

BatchDispatchDialog::BatchDispatchDialog(Office& office, int waiting, int selected, QWidget* parent)
    : FormDialog(tr("Dispatch several orders"), parent)
{
    beginSection(tr("Dispatch %n orders", nullptr, waiting), 1);
    m_team = add<ChoiceField>("team", tr("Team"), Need::Required);
    m_team->setChoices(workingTeamChoices(office));
    if (waiting < selected)
        addNote(tr("%n selected orders do not wait for dispatch and stay as they are.", nullptr, selected - waiting));
    setSaveText(tr("Dispatch"));
    setSaver([] {}); // the caller saves: OrderActions posts the dispatch
    markClean();
}

TeamId BatchDispatchDialog::team() const
{
    return chosenId<TeamId>(m_team);
}
