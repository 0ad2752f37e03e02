#include "models/organisation/organisationrecords.h"

#include "models/database/query.h"
#include "models/organisation/organisation.h"
#include "models/records/recordcondition.h"

#include <QCoreApplication>

QString OrganisationRecords::table() const
{
    return QStringLiteral("organisations");
}

QString OrganisationRecords::searchTable() const
{
    return QStringLiteral("organisations");
}

QStringList OrganisationRecords::watchedTables() const
{
    return {QStringLiteral("organisations"), QStringLiteral("volunteers"), QStringLiteral("teams"),
        QStringLiteral("stations")};
}

QList<RecordColumn> OrganisationRecords::columns() const
{
    return {
        {QStringLiteral("code"), QCoreApplication::translate("Organisation", "Code"), ColumnKind::Text, 130,
            QStringLiteral("organisations.code")},
        {QStringLiteral("name"), QCoreApplication::translate("Organisation", "Name"), ColumnKind::Name, 180,
            QStringLiteral("organisations.name_key")},
        {QStringLiteral("kind"), QCoreApplication::translate("Organisation", "Level"), ColumnKind::Text, 90, {}},
        {QStringLiteral("parent"), QCoreApplication::translate("Organisation", "Belongs to"), ColumnKind::Text, 150,
            {}},
        {QStringLiteral("volunteers"), QCoreApplication::translate("Organisation", "Volunteers"), ColumnKind::Integer,
            90, {}},
        {QStringLiteral("teams"), QCoreApplication::translate("Organisation", "Teams"), ColumnKind::Integer, 80, {}},
        {QStringLiteral("stations"), QCoreApplication::translate("Organisation", "Stations"), ColumnKind::Integer, 80,
            {}},
        {QStringLiteral("state"), QCoreApplication::translate("Organisation", "State"), ColumnKind::Badge, 90, {}},
    };
}

QString OrganisationRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("organisations.id"));
    condition.choice(QStringLiteral("kind"), QStringLiteral("organisations.kind"));
    condition.choice(QStringLiteral("state"), QStringLiteral("organisations.state"));
    return condition.sql();
}

QList<RecordRow> OrganisationRecords::rows(Connection& connection, const QList<qint64>& ids) const
{
    Query query(connection,
        QStringLiteral("SELECT o.id, o.code, o.name, o.kind, p.name, "
                       "(SELECT COUNT(*) FROM volunteers v WHERE v.organisation_id = o.id AND v.state = 'registered'), "
                       "(SELECT COUNT(*) FROM teams t WHERE t.organisation_id = o.id AND t.state = 'active'), "
                       "(SELECT COUNT(*) FROM stations s WHERE s.organisation_id = o.id AND s.state = 'open'), o.state "
                       "FROM organisations o LEFT JOIN organisations p ON p.id = o.parent_id WHERE o.id IN (%1)")
            .arg(placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    QList<RecordRow> rows;
    while (query.next()) {
        const OrganisationState state = organisationStateFromCode(query.text(8));
        const RecordBadge badge{stateTitle(state), state == OrganisationState::Active ? Tone::Good : Tone::Neutral};
        rows << RecordRow{query.integer(0),
            {query.text(1), query.text(2), kindTitle(organisationKindFromCode(query.text(3))), query.text(4),
                query.integer(5), query.integer(6), query.integer(7), QVariant::fromValue(badge)}};
    }
    return rows;
}

QList<FilterChoice> OrganisationRecords::filterChoices(Connection&) const
{
    FilterChoice kind{QStringLiteral("kind"), QCoreApplication::translate("Organisation", "Level"), {}};
    for (const auto one :
        {OrganisationKind::District, OrganisationKind::Street, OrganisationKind::Community, OrganisationKind::Grid})
        kind.options.append({kindCode(one), kindTitle(one)});
    FilterChoice state{QStringLiteral("state"), QCoreApplication::translate("Organisation", "State"), {}};
    for (const auto one : {OrganisationState::Active, OrganisationState::Suspended})
        state.options.append({stateCode(one), stateTitle(one)});
    return {kind, state};
}
