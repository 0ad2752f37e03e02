#include "models/projects/projectvalidator.h"

#include <QCoreApplication>

namespace {

struct ProjectText {
    Q_DECLARE_TR_FUNCTIONS(ProjectValidator)
};

constexpr int highestScore = 1000; ///< tenths
constexpr int mostPeople = 10'000'000;

} // namespace

Problems validate(const Project& project)
{
    Problems problems;
    if (project.code.trimmed().isEmpty())
        problems << Problem{QStringLiteral("code"), ProjectText::tr("The project needs a code.")};
    if (project.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), ProjectText::tr("The project needs a name.")};
    if (!project.organisation.isValid())
        problems << Problem{
            QStringLiteral("organisation"), ProjectText::tr("Choose the community or office the project belongs to.")};
    if (project.budget.fen() < 0)
        problems << Problem{QStringLiteral("budget"), ProjectText::tr("The budget cannot be negative.")};
    if (project.scoreTenths && (*project.scoreTenths < 0 || *project.scoreTenths > highestScore))
        problems << Problem{QStringLiteral("score"), ProjectText::tr("The score lies between 0 and 100.")};
    if (project.endsOn.isValid() && project.startsOn.isValid() && project.endsOn < project.startsOn)
        problems << Problem{
            QStringLiteral("endsOn"), ProjectText::tr("The last day of the project lies before its first day.")};
    if (project.recruitsUntil.isValid() && project.recruitsFrom.isValid()
        && project.recruitsUntil < project.recruitsFrom)
        problems << Problem{
            QStringLiteral("recruitsUntil"), ProjectText::tr("The last day of recruiting lies before its first day.")};
    if (project.spent.fen() < 0)
        problems << Problem{QStringLiteral("spent"), ProjectText::tr("What was spent cannot be negative.")};
    if (project.beneficiaries < 0 || project.beneficiaries > mostPeople)
        problems << Problem{
            QStringLiteral("beneficiaries"), ProjectText::tr("The people served lie between 0 and 10,000,000.")};
    return problems;
}
