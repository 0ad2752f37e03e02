#include "models/teams/teamrecords.h"

#include "models/common/phone.h"
#include "models/database/query.h"
#include "models/organisation/termchoice.h"
#include "models/records/recordcondition.h"
#include "models/security/phonesearch.h"
#include "models/security/vault.h"
#include "models/teams/team.h"

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

QString TeamRecords::searchTable() const
{
    return QStringLiteral("teams");
}

QStringList TeamRecords::watchedTables() const
{
    return {QStringLiteral("teams"), QStringLiteral("memberships"), QStringLiteral("organisations"),
        QStringLiteral("service_fields"), QStringLiteral("team_categories")};
}

QList<RecordColumn> TeamRecords::columns() const
{
    return {
        {QStringLiteral("code"), TeamText::tr("Code"), ColumnKind::Secondary, 92, QStringLiteral("teams.code")},
        {QStringLiteral("name"), TeamText::tr("Name"), ColumnKind::Name, 170, QStringLiteral("teams.name_key")},
        {QStringLiteral("category"), TeamText::tr("Category"), ColumnKind::Text, 90, {}},
        {QStringLiteral("field"), TeamText::tr("Field"), ColumnKind::Text, 90, {}},
        {QStringLiteral("organisation"), TeamText::tr("Organisation"), ColumnKind::Text, 110, {}},
        {QStringLiteral("leader"), TeamText::tr("Leader"), ColumnKind::Text, 80, {}},
        {QStringLiteral("leader_phone"), TeamText::tr("Phone"), ColumnKind::Secondary, 110, {}},
        {QStringLiteral("members"), TeamText::tr("Members"), ColumnKind::Integer, 72, {}},
        {QStringLiteral("minutes"), TeamText::tr("Hours"), ColumnKind::Hours, 84,
            QStringLiteral("teams.service_minutes")},
        {QStringLiteral("founded_on"), TeamText::tr("Founded"), ColumnKind::Date, 100, {}, false},
        {QStringLiteral("state"), TeamText::tr("State"), ColumnKind::Badge, 82, {}},
    };
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

QList<RecordRow> TeamRecords::rows(Connection& connection, const QList<qint64>& ids) const
{
    Query query(connection,
        QStringLiteral(
            "SELECT t.id, t.code, t.name, c.name, f.name, o.name, COALESCE(v.name, t.leader_name), "
            "t.leader_phone_sealed, "
            "(SELECT COUNT(*) FROM memberships m WHERE m.team_id = t.id AND m.left_on IS NULL), "
            "t.service_minutes, t.founded_on, t.state FROM teams t LEFT JOIN team_categories c ON c.id = t.category_id "
            "LEFT JOIN service_fields f ON f.id = t.field_id JOIN organisations o ON o.id = t.organisation_id "
            "LEFT JOIN volunteers v ON v.id = t.leader_id WHERE t.id IN (%1)")
            .arg(placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    QList<RecordRow> rows;
    while (query.next()) {
        const QString phone = query.isNull(7)
            ? QString()
            : m_vault.open(query.blob(7), {"teams", "leader_phone_sealed", query.integer(0)});
        rows << RecordRow{query.integer(0),
            {query.text(1), query.text(2), query.text(3), query.text(4), query.text(5), query.text(6),
                shownPhone(phone, m_numbers), query.integer(8), query.integer(9), query.text(10),
                QVariant::fromValue(teamBadge(query.text(11)))}};
    }
    return rows;
}

QList<FilterChoice> TeamRecords::filterChoices(Connection& connection) const
{
    FilterChoice state{QStringLiteral("state"), TeamText::tr("State"), {}};
    for (const TeamState one : teamStates().states())
        state.options.append({teamStates().code(one), teamStates().title(one)});
    return {state,
        termChoice(connection, QStringLiteral("category"), TeamText::tr("Category"), Dictionary::TeamCategory),
        termChoice(connection, QStringLiteral("field"), TeamText::tr("Field"), Dictionary::ServiceField)};
}
