#include "models/teams/teamvalidator.h"

#include "models/common/phone.h"

#include <QCoreApplication>

namespace {

struct TeamText {
    Q_DECLARE_TR_FUNCTIONS(TeamValidator)
};

} // namespace

Problems validate(const Team& team, QDate today)
{
    Problems problems;
    if (team.code.trimmed().isEmpty())
        problems << Problem{QStringLiteral("code"), TeamText::tr("The team needs a code.")};
    if (team.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), TeamText::tr("The team needs a name.")};
    if (!team.organisation.isValid())
        problems << Problem{
            QStringLiteral("organisation"), TeamText::tr("Choose the community or office the team belongs to.")};
    if (team.id.isValid() && team.parent == team.id)
        problems << Problem{QStringLiteral("parent"), TeamText::tr("A team cannot be above itself.")};
    if (team.foundedOn.isValid() && team.foundedOn > today)
        problems << Problem{QStringLiteral("foundedOn"), TeamText::tr("The founding date lies in the future.")};
    if (team.menuNeeds.isEmpty()
        && !(team.menuTimes + team.menuArea + team.menuContact + team.menuOrdering).trimmed().isEmpty())
        problems << Problem{QStringLiteral("menuNeeds"),
            TeamText::tr("Tick at least one need; a menu without one is not shown."), Problem::Severity::Warning};
    if (!team.leaderPhone.isEmpty()) {
        const PhoneCheck check = checkPhone(team.leaderPhone);
        if (!check.isValid())
            problems << Problem{QStringLiteral("leaderPhone"), check.sentence, Problem::Severity::Warning};
    }
    return problems;
}
