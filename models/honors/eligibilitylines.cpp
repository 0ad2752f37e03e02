#include "models/honors/eligibilitylines.h"

#include "models/common/dates.h"
#include "models/honors/honortext.h"

namespace {

constexpr int whole = 100; ///< percent

RuleVerdict verdict(bool isMet)
{
    return isMet ? RuleVerdict::Met : RuleVerdict::NotMet;
}

/// Years since a day, the anniversary included.
EligibilityLine yearsLine(const QString& rule, QDate since, QDate day, int years)
{
    if (!since.isValid())
        return {rule, HonorText::tr("the day is not known"), RuleVerdict::Unknown};
    return {rule, HonorText::tr("since %1").arg(isoDate(since)), verdict(since.addYears(years) <= day)};
}

EligibilityLine stateLine(const QString& rule, bool isMet)
{
    return {rule, isMet ? HonorText::tr("yes") : HonorText::tr("no"), verdict(isMet)};
}

EligibilityLine recordLine(const EligibilityLines::Person& person)
{
    QStringList bad;
    if (person.revoked > 0)
        bad << HonorText::tr("%n honor(s) revoked", nullptr, person.revoked);
    if (person.absences > 0)
        bad << HonorText::tr("did not come %n time(s)", nullptr, person.absences);
    return {HonorText::tr("No bad record"), bad.isEmpty() ? HonorText::tr("none") : bad.join(HonorText::tr(", ")),
        verdict(bad.isEmpty())};
}

EligibilityLine regularLine(const EligibilityLines::Team& team, const EligibilityRules& rules)
{
    const QString rule = HonorText::tr("At least %1 % serve regularly (in %2 of the last %3 months)")
                             .arg(rules.regularPercent)
                             .arg(rules.regularMonths)
                             .arg(rules.ofLastMonths);
    if (team.people == 0)
        return {rule, HonorText::tr("nobody is in it"), RuleVerdict::NotMet};
    return {rule, HonorText::tr("%1 among %2").arg(team.regular).arg(team.people),
        verdict(team.regular * whole >= team.people * rules.regularPercent)};
}

} // namespace

QList<EligibilityLine> EligibilityLines::ofPerson(const Person& person, QDate day, const EligibilityRules& rules)
{
    return {stateLine(HonorText::tr("Registered volunteer"), person.isRegistered),
        yearsLine(HonorText::tr("Registered for at least %n year(s)", nullptr, rules.years), person.registeredOn, day,
            rules.years),
        recordLine(person)};
}

QList<EligibilityLine> EligibilityLines::ofTeam(const Team& team, QDate day, const EligibilityRules& rules)
{
    return {stateLine(HonorText::tr("Active team"), team.isActive),
        yearsLine(
            HonorText::tr("Founded at least %n year(s) ago", nullptr, rules.years), team.foundedOn, day, rules.years),
        {HonorText::tr("At least %n people", nullptr, rules.teamPeople), QString::number(team.people),
            verdict(team.people >= rules.teamPeople)},
        regularLine(team, rules),
        {HonorText::tr("At least %n brand project(s)", nullptr, rules.brandProjects),
            QString::number(team.brandProjects), verdict(team.brandProjects >= rules.brandProjects)}};
}

QList<EligibilityLine> EligibilityLines::ofProject(const Project& project, QDate day, const EligibilityRules& rules)
{
    const QList<std::pair<bool, QString>> plan{{!project.targetGroup.isEmpty(), HonorText::tr("target group")},
        {!project.summary.isEmpty(), HonorText::tr("summary")}, {project.hasTeam, HonorText::tr("team")},
        {project.startsOn.isValid() && project.endsOn.isValid(), HonorText::tr("period")},
        {project.hasBudget, HonorText::tr("budget")}, {!project.funding.isEmpty(), HonorText::tr("funding")},
        {!project.protection.isEmpty(), HonorText::tr("protection of the volunteers")}};
    QStringList missing;
    for (const auto& [isThere, name] : plan) {
        if (!isThere)
            missing << name;
    }
    return {yearsLine(HonorText::tr("Running for at least %n year(s)", nullptr, rules.years), project.startsOn, day,
                rules.years),
        {HonorText::tr("Complete plan"),
            missing.isEmpty() ? HonorText::tr("complete")
                              : HonorText::tr("missing: %1").arg(missing.join(HonorText::tr(", "))),
            verdict(missing.isEmpty())}};
}

QList<EligibilityLine> EligibilityLines::ofCommunity(const Community& community, const EligibilityRules& rules)
{
    const QString rule = HonorText::tr("More than %1 % of the residents are registered").arg(rules.residentPercent);
    const EligibilityLine active = stateLine(HonorText::tr("In use"), community.isActive);
    if (community.residents <= 0)
        return {active,
            {rule, HonorText::tr("%1 registered; residents not known").arg(community.registered),
                RuleVerdict::Unknown}};
    return {active,
        {rule, HonorText::tr("%1 among %2").arg(community.registered).arg(community.residents),
            verdict(qint64(community.registered) * whole > qint64(community.residents) * rules.residentPercent)}};
}

QList<EligibilityLine> EligibilityLines::ofStation(bool isOpen)
{
    return {stateLine(HonorText::tr("Open station"), isOpen)};
}
