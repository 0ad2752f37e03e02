#include "ui/training/coursedialog.h"

#include "models/training/trainingrepository.h"
#include "ui/common/officereferences.h"

CourseDialog::CourseDialog(Office& office, const Course& course, QWidget* parent)
    : RecordDialog(office, course.id.isValid() ? tr("Course %1").arg(course.name) : tr("New course"), parent)
{
    beginSection(tr("Course"));
    m_form.bind(addWide<TextField>("name", tr("Name"), Need::Required), &Course::name);
    m_form.bind(add<TextField>("code", tr("Code"), Need::Required), &Course::code);
    m_form.bind(add<HoursField>("minutes", tr("Class hours")), &Course::minutes);
    m_form.bind(
        add<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &Course::organisation);
    m_form.bind(add<CheckField>("countsForLicence", tr("Licenses"), tr("Counts as training of social workers")),
        &Course::countsForLicence);
    beginSection(tr("What is gained"));
    m_form.bind(
        add<ReferenceField>("credentialKind", tr("Credential"), termReferences(m_office, Dictionary::CredentialKind)),
        &Course::credentialKind);
    auto* months = m_form.bind(add<NumberField>("validMonths", tr("Valid for months")), &Course::validMonths);
    months->setLimits(0, 600);
    months->setHint(tr("Empty: without end"));
    m_form.bind(addWide<MultiLineField>("summary", tr("Summary")), &Course::summary);
    Course shown = course;
    if (!shown.id.isValid() && shown.code.isEmpty())
        shown.code = CourseRepository().nextCode(reader());
    begin(shown, storeWith(CourseRepository()));
}
