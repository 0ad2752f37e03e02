#include "models/projects/projectvalidator.h"

#include <QCoreApplication>

namespace {

struct ProjectText {
    Q_DECLARE_TR_FUNCTIONS(ProjectValidator)
};

constexpr int highestScore = 1000; ///< tenths

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
    return problems;
}
