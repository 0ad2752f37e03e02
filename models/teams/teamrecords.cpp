#include "models/teams/teamrecords.h"

#include "models/common/phone.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/security/phonesearch.h"
#include "models/security/sealedfield.h"
#include "models/teams/team.h"
#include "models/words/termchoice.h"

namespace {

struct TeamText {
    Q_DECLARE_TR_FUNCTIONS(TeamRecords)
};

} // namespace

RecordBadge teamBadge(const QString& stateCode)
{
    const TeamState state = teamStates().fromCode(stateCode);
    Tone tone = Tone::Neutral;
    if (state == TeamState::Active)
        tone = Tone::Good;
    else if (state == TeamState::Preparing)
        tone = Tone::Information;
    else if (state == TeamState::Suspended)
        tone = Tone::Attention;
    return {teamStates().title(state), tone};
}

QString TeamRecords::table() const
{
    return QStringLiteral("teams");
}

QStringList TeamRecords::watchedTables() const
{
    return {QStringLiteral("teams"), QStringLiteral("memberships"), QStringLiteral("organisations"),
        QStringLiteral("service_fields"), QStringLiteral("team_categories")};
}

QList<ListColumn> TeamRecords::list() const
{
    using enum ColumnKind;
    const auto phone = [this](const ListCell& cell) {
        return shownPhone(openSealed(cell, "teams", "leader_phone_sealed", m_vault), m_numbers);
    };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(teamBadge(cell.text())); };
    return {
        ListColumn("code", TeamText::tr("Code"), Secondary, 92, {"teams.code"}).sorted(),
        ListColumn("name", TeamText::tr("Name"), Name, 170, {"teams.name"}).sorted("teams.name_key").important(),
        ListColumn("category", TeamText::tr("Category"), Text, 90, {"c.name"}),
        ListColumn("field", TeamText::tr("Field"), Text, 90, {"f.name"}),
        ListColumn("organisation", TeamText::tr("Organization"), Text, 110, {"o.name"}),
        ListColumn("leader", TeamText::tr("Leader"), Text, 80, {"COALESCE(v.name, teams.leader_name)"}),
        ListColumn("leader_phone", TeamText::tr("Phone"), Secondary, 110, {"teams.leader_phone_sealed"}, phone),
        ListColumn("members", TeamText::tr("Members"), Integer, 72,
            {"(SELECT COUNT(*) FROM memberships m WHERE m.team_id = teams.id AND m.left_on IS NULL)"})
            .important(),
        ListColumn("minutes", TeamText::tr("Hours"), Hours, 84, {"teams.service_minutes"}).sorted().important(),
        ListColumn("founded_on", TeamText::tr("Founded on"), Date, 100, {"teams.founded_on"}).hidden(),
        ListColumn("state", TeamText::tr("State"), Badge, 82, {"teams.state"}, state).important(),
    };
}

QString TeamRecords::joins() const
{
    return QStringLiteral("LEFT JOIN team_categories c ON c.id = teams.category_id LEFT JOIN service_fields f ON f.id "
                          "= teams.field_id JOIN organisations o ON o.id = teams.organisation_id LEFT JOIN volunteers "
                          "v ON v.id = teams.leader_id");
}

QString TeamRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("teams.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("teams.state"));
    condition.choice(QStringLiteral("category"), QStringLiteral("teams.category_id"));
    condition.choice(QStringLiteral("field"), QStringLiteral("teams.field_id"));
    return condition.sql();
}

QList<QByteArray> TeamRecords::searchDigests(const SearchTerm& term) const
{
    return phoneDigests(m_vault, term);
}

QList<FilterChoice> TeamRecords::filterChoices(Connection& connection) const
{
    return {stateChoice(TeamText::tr("State"), teamStates()),
        termChoice(connection, QStringLiteral("category"), TeamText::tr("Category"), Dictionary::TeamCategory),
        termChoice(connection, QStringLiteral("field"), TeamText::tr("Field"), Dictionary::ServiceField)};
}
