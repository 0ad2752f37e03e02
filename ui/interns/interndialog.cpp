#include "ui/interns/interndialog.h"

#include "models/interns/internrepository.h"
#include "models/volunteers/volunteer.h"
#include "ui/common/officereferences.h"

InternDialog::InternDialog(Office& office, const Intern& intern, QWidget* parent)
    : RecordDialog(office, intern.id.isValid() ? tr("Intern %1").arg(intern.name) : tr("New intern"), parent)
{
    makePerson();
    makePractice(!intern.id.isValid());
    makeAssessment();
    begin(intern, [store = storeWith(InternRepository())](UnitOfWork& work, const Intern& written) {
        const InternId id = store(work, written);
        linkMentors(work);
        return id;
    });
}

void InternDialog::makePerson()
{
    beginSection(tr("Student"));
    m_form.bind(add<TextField>("name", tr("Full name"), Need::Required), &Intern::name);
    auto* sex = m_form.bind(add<ChoiceField>("sex", tr("Sex")), &Intern::sex);
    sex->offer(QList{Sex::Female, Sex::Male}, &sexTitle);
    auto* school = m_form.bind(add<TextField>("school", tr("University"), Need::Required), &Intern::school);
    school->setSuggestions(InternRepository::schools(reader()));
    m_form.bind(add<TextField>("major", tr("Major")), &Intern::major);
    m_form.bind(add<TextField>("studentNumber", tr("Student number")), &Intern::studentNumber);
}

void InternDialog::makePractice(bool isNew)
{
    beginSection(tr("Practice"));
    m_form.bind(
        add<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &Intern::organisation);
    m_form.bind(add<ReferenceField>("station", tr("Station"), stationReferences(m_office)), &Intern::station);
    m_form.bind(add<TextField>("post", tr("Post")), &Intern::post);
    auto* mentor = m_form.bind(add<TextField>("mentorName", tr("Mentor")), &Intern::mentorName);
    mentor->setSuggestions(InternRepository::mentors(reader()));
    m_form.bind(add<DateField>("startedOn", tr("First day"), Need::Required), &Intern::startedOn);
    m_form.bind(add<DateField>("endedOn", tr("Last day")), &Intern::endedOn);
    if (isNew) {
        auto* state = m_form.bind(add<ChoiceField>("state", tr("State"), Need::Required), &Intern::state);
        state->offer(QList{InternState::Applied, InternState::OnPost},
            [](InternState one) { return internStates().title(one); });
    }
    auto* hours = m_form.bind(add<HoursField>("earlierMinutes", tr("Earlier hours")), &Intern::earlierMinutes);
    hours->setHint(tr("Hours that are not in the attendance of the file; both are added up."));
}

void InternDialog::makeAssessment()
{
    beginSection(tr("Assessment and notes"), 1);
    auto* grade = m_form.bind(
        add<ChoiceField>("grade", tr("Practice grade")),
        [](ChoiceField& field, const Intern& intern) {
            field.setValue(intern.grade == InternGrade::None ? QVariant() : QVariant(int(intern.grade)));
        },
        [](const ChoiceField& field, Intern& intern) {
            intern.grade = field.isEmpty() ? InternGrade::None : InternGrade(field.value().toInt());
        });
    grade->offer(givenGrades(), &gradeTitle);
    m_form.bind(addWide<MultiLineField>("assessment", tr("Words of assessment")), &Intern::assessment);
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &Intern::notes);
}

Intern InternDialog::record() const
{
    Intern intern = RecordDialog::record();
    if (intern.mentorName != m_form.start().mentorName)
        intern.mentor = {}; // linked again when it is saved
    return intern;
}
