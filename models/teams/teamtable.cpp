#include "models/teams/teamtable.h"

#include "models/common/searchtokens.h"
#include "models/security/phonesearch.h"
#include "models/security/sealedfield.h"
#include "models/teams/teamvalidator.h"

template class Table<Team>;
template class Table<Membership>;

namespace {

QString teamTokens(const Team& team, Connection&, const Vault* vault)
{
    SearchTokens tokens;
    tokens.addText(team.name).addCode(team.code).addName(team.leaderName);
    addPhone(tokens, *vault, team.leaderPhone);
    return tokens.text();
}

QString codeOf(MembershipRole role)
{
    return role == MembershipRole::Leader ? QStringLiteral("leader") : QStringLiteral("member");
}

MembershipRole roleOf(const QString& code)
{
    return code == codeOf(MembershipRole::Leader) ? MembershipRole::Leader : MembershipRole::Member;
}

} // namespace

const Table<Team>& teamTable()
{
    static const Table<Team> table("teams", [](Table<Team>& t) {
        t.code("code", &Team::code, QT_TRANSLATE_NOOP("Column", "Code"));
        t.name("name", &Team::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.reference("category_id", &Team::category, "team_categories", QT_TRANSLATE_NOOP("Column", "Category"));
        t.reference("field_id", &Team::field, "service_fields", QT_TRANSLATE_NOOP("Column", "Service field"));
        t.reference(
            "organisation_id", &Team::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.reference("parent_id", &Team::parent, "teams", QT_TRANSLATE_NOOP("Column", "Belongs to"));
        t.reference("leader_id", &Team::leader, "volunteers", QT_TRANSLATE_NOOP("Column", "Leader (volunteer)"));
        t.text("leader_name", &Team::leaderName, QT_TRANSLATE_NOOP("Column", "Leader"));
        t.add(sealedPhone("teams",
            {"leader_phone_sealed", "leader_phone_digest", QT_TRANSLATE_NOOP("Column", "Phone of the leader")},
            &Team::leaderPhone));
        t.value("founded_on", &Team::foundedOn, QT_TRANSLATE_NOOP("Column", "Founded on"));
        t.state("state", &Team::state, teamStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &Team::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.reference("merged_into_id", &Team::mergedInto, "teams", QT_TRANSLATE_NOOP("Column", "Merged into")).once();
        t.value("service_minutes", &Team::service, QT_TRANSLATE_NOOP("Column", "Minutes in all")).kept();
        t.freeText("notes", &Team::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.text("menu_needs", &Team::menuNeeds, QT_TRANSLATE_NOOP("Column", "Menu: needs (numbers)"));
        t.freeText("menu_times", &Team::menuTimes, QT_TRANSLATE_NOOP("Column", "Menu: when"));
        t.freeText("menu_area", &Team::menuArea, QT_TRANSLATE_NOOP("Column", "Menu: area"));
        t.freeText("menu_contact", &Team::menuContact, QT_TRANSLATE_NOOP("Column", "Menu: contact"));
        t.freeText("menu_ordering", &Team::menuOrdering, QT_TRANSLATE_NOOP("Column", "Menu: how to order"));
        t.stamps();
        t.setFirstCode("T001");
        t.setValidator([](const Team& team) { return validate(team); });
        t.setSearch(&teamTokens);
    });
    return table;
}

const Table<Membership>& membershipTable()
{
    static const Table<Membership> table("memberships", [](Table<Membership>& t) {
        t.reference("team_id", &Membership::team, "teams", QT_TRANSLATE_NOOP("Column", "Team"));
        t.reference("volunteer_id", &Membership::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"));
        t.word("role", &Membership::role, codeOf, roleOf, QT_TRANSLATE_NOOP("Column", "Role"));
        t.value("joined_on", &Membership::joinedOn, QT_TRANSLATE_NOOP("Column", "Joined on"));
        t.value("left_on", &Membership::leftOn, QT_TRANSLATE_NOOP("Column", "Left on"));
        t.add(createdAtField<Membership>());
    });
    return table;
}
