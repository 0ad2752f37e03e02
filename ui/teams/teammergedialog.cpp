#include "ui/teams/teammergedialog.h"

#include "models/office/office.h"
#include "ui/common/commit.h"
#include "ui/common/officereferences.h"

TeamMergeDialog::TeamMergeDialog(Office& office, const Team& team, QWidget* parent)
    : FormDialog(tr("Merge “%1” into another team").arg(team.name), parent)
    , m_office(office)
    , m_team(team)
{
    beginSection(QString(), 1);
    m_into = add<ReferenceField>("into", tr("Into team"), otherTeamReferences(office, team.id), Need::Required);
    m_day = add<DateField>("day", tr("Merged on"), Need::Required);
    m_day->setDate(QDate::currentDate());
    m_reason = add<TextField>("reason", tr("Reason"), Need::Required);
    addNote(tr("The members continue in the other team from that day on. Hours already served stay with “%1”.")
                .arg(team.name));
    setSaveText(tr("Merge"));
    setSaver([this] { store(); });
}

void TeamMergeDialog::store()
{
    const TeamId into(m_into->id());
    commitNow(m_office, [this, into, day = m_day->date(), reason = m_reason->text()](UnitOfWork& work) {
        m_trace = TeamMerge(m_office.vault()).run(work, m_team.id, into, day, reason);
    });
}
