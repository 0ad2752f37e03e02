#include "models/projects/projecttable.h"

#include "models/common/searchtokens.h"
#include "models/projects/projectvalidator.h"

template class Table<Project>;

namespace {

QString projectTokens(const Project& project, Connection&, const Vault*)
{
    SearchTokens tokens;
    tokens.addText(project.name).addCode(project.code).addText(project.targetGroup);
    return tokens.text();
}

} // namespace

const Table<Project>& projectTable()
{
    static const Table<Project> table("projects", [](Table<Project>& t) {
        t.code("code", &Project::code, QT_TRANSLATE_NOOP("Column", "Code"));
        t.name("name", &Project::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.reference("category_id", &Project::category, "project_categories", QT_TRANSLATE_NOOP("Column", "Category"));
        t.value("is_brand", &Project::isBrand, QT_TRANSLATE_NOOP("Column", "Brand project"));
        t.reference(
            "organisation_id", &Project::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.reference("team_id", &Project::team, "teams", QT_TRANSLATE_NOOP("Column", "Team"));
        t.reference("source_id", &Project::source, "project_sources", QT_TRANSLATE_NOOP("Column", "Source"));
        t.value("budget_fen", &Project::budget, QT_TRANSLATE_NOOP("Column", "Budget in fen"));
        t.value("score_tenths", &Project::scoreTenths, QT_TRANSLATE_NOOP("Column", "Score in tenths"));
        t.freeText("target_group", &Project::targetGroup, QT_TRANSLATE_NOOP("Column", "Target group"));
        t.freeText("summary", &Project::summary, QT_TRANSLATE_NOOP("Column", "Summary"));
        t.value("starts_on", &Project::startsOn, QT_TRANSLATE_NOOP("Column", "First day"));
        t.value("ends_on", &Project::endsOn, QT_TRANSLATE_NOOP("Column", "Last day"));
        t.value("recruits_from", &Project::recruitsFrom, QT_TRANSLATE_NOOP("Column", "Recruits from"));
        t.value("recruits_until", &Project::recruitsUntil, QT_TRANSLATE_NOOP("Column", "Recruits until"));
        t.text("recruiting_area", &Project::recruitingArea, QT_TRANSLATE_NOOP("Column", "Recruiting area"));
        t.text("funding", &Project::funding, QT_TRANSLATE_NOOP("Column", "Funding"));
        t.text("protection", &Project::protection, QT_TRANSLATE_NOOP("Column", "Protection of volunteers"));
        t.value("beneficiaries", &Project::beneficiaries, QT_TRANSLATE_NOOP("Column", "People served"));
        t.value("spent_fen", &Project::spent, QT_TRANSLATE_NOOP("Column", "Spent in fen"));
        t.freeText("results", &Project::results, QT_TRANSLATE_NOOP("Column", "Results"));
        t.state("state", &Project::state, projectStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &Project::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setFirstCode("P001");
        t.setOrder("code, id");
        t.setValidator(&validate);
        t.setSearch(&projectTokens);
    });
    return table;
}
