#include "ui/training/teamchoicedialog.h"

#include "models/office/office.h"
#include "models/training/trainingrepository.h"
#include "ui/common/commit.h"
#include "ui/common/officereferences.h"
#include "ui/common/referencefield.h"

TeamChoiceDialog::TeamChoiceDialog(Office& office, const CourseSession& session, QWidget* parent)
    : FormDialog(tr("Sign a team up for %1").arg(session.name), parent)
{
    beginSection(tr("Team"), 1);
    m_team = add<ReferenceField>("team", tr("Team"), teamReferences(office), Need::Required);
    addNote(tr("Everybody who is in the team on that day is signed up; who is on the list already stays as they are."));
    setSaver([this, &office, id = session.id] { save(office, id); });
}

void TeamChoiceDialog::save(Office& office, CourseSessionId session)
{
    commitNow(
        office, [this, session, team = m_team->id()](UnitOfWork& work) { m_added = enrolTeam(work, session, team); });
}
