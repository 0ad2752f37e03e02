#include "ui/training/trainingpage.h"

#include "ui/records/desk.h"
#include "ui/training/coursepage.h"
#include "ui/training/coursesessionpage.h"
#include "ui/training/credentialpage.h"
#include "ui/training/enrolmentpage.h"
#include "ui/training/licencepage.h"

TrainingPage::TrainingPage(Office& office, QWidget* parent)
    : ViewFrame(QStringLiteral("training"), tr("Training"), parent)
{
    setViews({{QStringLiteral("courses"), tr("Courses"), new CoursePage(office, this)},
        {QStringLiteral("course_sessions"), tr("Sessions"), new CourseSessionPage(office, this)},
        {QStringLiteral("enrolments"), tr("Participants"), new EnrolmentPage(office, this)},
        {QStringLiteral("credentials"), tr("Credentials"), new CredentialPage(office, this)},
        {QStringLiteral("licences"), tr("Licenses"), new LicencePage(office, this)}});
}

QList<PageEntry> trainingPages(const Desk& desk)
{
    return {pageEntry<TrainingPage>(
        desk, PageGroup::Service, QStringLiteral("training"), Icon::BookOpen, TrainingPage::tr("Training"))};
}
