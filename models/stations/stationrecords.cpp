#include "models/stations/stationrecords.h"

#include "models/common/phone.h"
#include "models/database/query.h"
#include "models/organisation/termchoice.h"
#include "models/records/recordcondition.h"

#include "models/security/phonesearch.h"
#include "models/security/vault.h"
#include "models/stations/station.h"
#include <QCoreApplication>

namespace {

struct StationText {
    Q_DECLARE_TR_FUNCTIONS(StationRecords)
};

} // namespace

RecordBadge stationBadge(const QString& stateCode)
{
    const StationState state = stationStates().fromCode(stateCode);
    Tone tone = Tone::Neutral;
    if (state == StationState::Open)
        tone = Tone::Good;
    else if (state == StationState::Preparing)
        tone = Tone::Information;
    else if (state == StationState::Suspended)
        tone = Tone::Attention;
    return {stationStates().title(state), tone};
}

QString StationRecords::table() const
{
    return QStringLiteral("stations");
}

QString StationRecords::searchTable() const
{
    return QStringLiteral("stations");
}

QStringList StationRecords::watchedTables() const
{
    return {QStringLiteral("stations"), QStringLiteral("organisations"), QStringLiteral("station_types")};
}

QList<RecordColumn> StationRecords::columns() const
{
    return {
        {QStringLiteral("code"), StationText::tr("Code"), ColumnKind::Secondary, 92, QStringLiteral("stations.code")},
        {QStringLiteral("name"), StationText::tr("Name"), ColumnKind::Name, 240, QStringLiteral("stations.name_key")},
        {QStringLiteral("type"), StationText::tr("Type"), ColumnKind::Text, 140, {}},
        {QStringLiteral("organisation"), StationText::tr("Organisation"), ColumnKind::Text, 110, {}},
        {QStringLiteral("address"), StationText::tr("Address"), ColumnKind::Text, 120, {}},
        {QStringLiteral("opening_hours"), StationText::tr("Opening hours"), ColumnKind::Text, 170, {}},
        {QStringLiteral("manager"), StationText::tr("In charge"), ColumnKind::Text, 80, {}},
        {QStringLiteral("manager_phone"), StationText::tr("Phone"), ColumnKind::Secondary, 110, {}},
        {QStringLiteral("state"), StationText::tr("State"), ColumnKind::Badge, 82, {}},
    };
}

QString StationRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("stations.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("stations.state"));
    condition.choice(QStringLiteral("type"), QStringLiteral("stations.type_id"));
    condition.choice(QStringLiteral("always_open"), QStringLiteral("stations.is_always_open"));
    return condition.sql();
}

QList<QByteArray> StationRecords::searchDigests(const SearchTerm& term) const
{
    return phoneDigests(m_vault, term);
}

QList<RecordRow> StationRecords::rows(Connection& connection, const QList<qint64>& ids) const
{
    Query query(connection,
        QStringLiteral("SELECT s.id, s.code, s.name, t.name, o.name, s.address, s.opening_hours, COALESCE(v.name, "
                       "s.manager_name), "
                       "s.manager_phone_sealed, s.state, s.is_always_open FROM stations s LEFT JOIN station_types t ON "
                       "t.id = s.type_id "
                       "JOIN organisations o ON o.id = s.organisation_id LEFT JOIN volunteers v ON v.id = s.manager_id "
                       "WHERE s.id IN (%1)")
            .arg(placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    QList<RecordRow> rows;
    while (query.next()) {
        const QString phone = query.isNull(8)
            ? QString()
            : m_vault.open(query.blob(8), {"stations", "manager_phone_sealed", query.integer(0)});
        const QString hours = query.boolean(10) ? StationText::tr("24 hours") : query.text(6);
        rows << RecordRow{query.integer(0),
            {query.text(1), query.text(2), query.text(3), query.text(4), query.text(5), hours, query.text(7),
                shownPhone(phone, m_numbers), QVariant::fromValue(stationBadge(query.text(9)))}};
    }
    return rows;
}

QList<FilterChoice> StationRecords::filterChoices(Connection& connection) const
{
    FilterChoice state{QStringLiteral("state"), StationText::tr("State"), {}};
    for (const StationState one : stationStates().states())
        state.options.append({stationStates().code(one), stationStates().title(one)});
    FilterChoice hours{QStringLiteral("always_open"), StationText::tr("Opening hours"), {}};
    hours.options.append({QStringLiteral("1"), StationText::tr("24 hours")});
    return {
        state, termChoice(connection, QStringLiteral("type"), StationText::tr("Type"), Dictionary::StationType), hours};
}
