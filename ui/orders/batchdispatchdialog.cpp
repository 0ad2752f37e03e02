#include "ui/orders/batchdispatchdialog.h"

#include "ui/common/officereferences.h"
#include "ui/orders/partyphone.h"

BatchDispatchDialog::BatchDispatchDialog(Office& office, int waiting, int selected, QWidget* parent)
    : FormDialog(waiting == 1 ? tr("Dispatch to any team or person") : tr("Dispatch several orders"), parent)
{
    beginSection(tr("Dispatch %n orders", nullptr, waiting), 1);
    m_team = add<ReferenceField>("team", tr("Team"), teamReferences(office));
    m_volunteer = add<ReferenceField>("volunteer", tr("Volunteer"), volunteerReferences(office));
    m_phone = new PartyPhone(office, this);
    addWidget(m_phone);
    addNote(tr("A team, a person, or a person of a team."));
    if (waiting < selected)
        addNote(tr("%n selected orders do not wait for dispatch and stay as they are.", nullptr, selected - waiting));
    for (ReferenceField* field : {m_team, m_volunteer})
        connect(field, &FormField::edited, m_phone, [this] { m_phone->showParty(target().team, target().volunteer); });
    setValidator([this] {
        Problems problems;
        if (!target().team.isValid() && !target().volunteer.isValid())
            problems << Problem{QStringLiteral("party"), tr("Choose the team or the volunteer to whom the order goes."),
                Problem::Severity::Error};
        return problems;
    });
    setSaveText(tr("Dispatch"));
    setSaver([] {}); // the caller saves: OrderActions posts the dispatch
    markClean();
}

DispatchTarget BatchDispatchDialog::target() const
{
    return {TeamId(m_team->id()), VolunteerId(m_volunteer->id())};
}
