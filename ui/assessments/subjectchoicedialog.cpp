#include "ui/assessments/subjectchoicedialog.h"

#include "models/assessments/assessmentrepository.h"
#include "models/office/office.h"
#include "ui/common/commit.h"
#include "ui/common/officereferences.h"
#include "ui/hours/hourreferences.h"

namespace {

std::shared_ptr<RecordReferences> referencesOf(Office& office, FigureSubject kind)
{
    switch (kind) {
    case FigureSubject::Team:
        return teamReferences(office);
    case FigureSubject::Station:
        return stationReferences(office);
    case FigureSubject::Volunteer:
        return volunteerReferences(office);
    case FigureSubject::Activity:
        return heldActivityReferences(office);
    case FigureSubject::Project:
        break;
    }
    return projectReferences(office);
}

} // namespace

SubjectChoiceDialog::SubjectChoiceDialog(Office& office, const Assessment& assessment, QWidget* parent)
    : FormDialog(tr("Add to “%1”").arg(assessment.name), parent)
{
    beginSection(figureSubjectTitle(assessment.kind), 1);
    m_subject
        = add<ReferenceField>("subject", tr("What is assessed"), referencesOf(office, assessment.kind), Need::Required);
    addNote(tr("It must belong to the organization that assesses."));
    setSaveText(tr("Add"));
    setSaver([this, &office, id = assessment.id] {
        commitNow(office, [this, id, subject = m_subject->id()](UnitOfWork& work) {
            m_entered = AssessedRepository().enter(work, id, {subject});
        });
    });
}
