#include "ui/training/coursesessiondialog.h"

#include "models/training/trainingrepository.h"
#include "ui/common/officereferences.h"
#include "ui/training/trainingreferences.h"

CourseSessionDialog::CourseSessionDialog(Office& office, const CourseSession& courseSession, QWidget* parent)
    : RecordDialog(office, courseSession.id.isValid() ? courseSession.name : tr("New session"), parent)
{
    beginSection(tr("Session"));
    m_course = m_form.bind(addWide<ReferenceField>("course", tr("Course"), courseReferences(m_office), Need::Required),
        &CourseSession::course);
    m_form.bind(add<DateTimeField>("start", tr("Begins"), Need::Required), &CourseSession::start);
    m_form.bind(add<DateTimeField>("end", tr("End"), Need::Required), &CourseSession::end);
    m_form.bind(add<TextField>("place", tr("Place")), &CourseSession::place);
    m_form.bind(add<TextField>("trainer", tr("Trainer")), &CourseSession::trainer);
    m_organisation = m_form.bind(
        add<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &CourseSession::organisation);
    auto* places = m_form.bind(add<NumberField>("capacity", tr("Places")), &CourseSession::capacity);
    places->setLimits(0, 100'000);
    places->setHint(tr("Empty: no limit"));
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &CourseSession::notes);
    begin(courseSession, storeWith(CourseSessionRepository()));
    connect(m_course, &ReferenceField::chosen, this, &CourseSessionDialog::courseChosen);
}

void CourseSessionDialog::courseChosen()
{
    if (m_organisation->isEmpty())
        m_organisation->setId(m_course->held().organisation);
}
