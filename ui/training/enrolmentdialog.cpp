#include "ui/training/enrolmentdialog.h"

#include "models/training/trainingrepository.h"
#include "ui/common/officereferences.h"
#include "ui/training/trainingreferences.h"

EnrolmentDialog::EnrolmentDialog(Office& office, const Enrolment& enrolment, QWidget* parent)
    : RecordDialog(
        office, enrolment.id.isValid() ? tr("%1 in the course").arg(enrolment.name) : tr("Sign somebody up"), parent)
{
    beginSection(tr("Participants"));
    m_session
        = m_form.bind(addWide<ReferenceField>("session", tr("Session"), sessionReferences(m_office), Need::Required),
            &Enrolment::session);
    m_form.bind(addWide<ReferenceField>("volunteer", tr("Volunteer"), volunteerReferences(m_office), Need::Required),
        &Enrolment::volunteer);
    m_hours = m_form.bind(add<HoursField>("minutes", tr("Class hours")), &Enrolment::minutes);
    auto* score = m_form.bind(add<NumberField>("score", tr("Score")), &Enrolment::scoreTenths);
    score->setLimits(0, 100, 1);
    score->setHint(tr("0 to 100, one decimal"));
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &Enrolment::notes);
    begin(enrolment, storeWith(EnrolmentRepository()));
    connect(m_session, &ReferenceField::chosen, this, &EnrolmentDialog::sessionChosen);
}

void EnrolmentDialog::sessionChosen()
{
    const auto session = CourseSessionRepository().find(reader(), CourseSessionId(m_session->id()));
    const auto course = session ? CourseRepository().find(reader(), session->course) : std::nullopt;
    if (course && m_hours->isEmpty())
        m_hours->setMinutes(course->minutes);
}
