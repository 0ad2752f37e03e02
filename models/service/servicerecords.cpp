#include "models/service/servicerecords.h"

#include "models/common/searchquery.h"
#include "models/database/query.h"
#include "models/organisation/dictionaryrepository.h"
#include "models/records/recordcondition.h"
#include "models/service/secondlook.h"
#include "models/service/servicerecord.h"
#include "models/volunteers/volunteersearch.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Service)
};

QString secondLookWords(const QString& stored)
{
    QStringList words;
    for (const QString& code : secondLookCodes(stored))
        words << secondLookText(code);
    return words.join(Text::tr("; "));
}

} // namespace

RecordBadge serviceBadge(const QString& stateCode)
{
    const ServiceState state = serviceStates().fromCode(stateCode);
    Tone tone = Tone::Neutral;
    if (state == ServiceState::Checked)
        tone = Tone::Good;
    else if (state == ServiceState::Pending)
        tone = Tone::Attention;
    return {serviceStates().title(state), tone};
}

QString ServiceRecords::table() const
{
    return QStringLiteral("service_records");
}

QString ServiceRecords::searchTable() const
{
    return QStringLiteral("volunteers");
}

QString ServiceRecords::searchColumn() const
{
    return QStringLiteral("volunteer_id");
}

QStringList ServiceRecords::watchedTables() const
{
    return {QStringLiteral("service_records"), QStringLiteral("volunteers"), QStringLiteral("activities"),
        QStringLiteral("teams"), QStringLiteral("stations"), QStringLiteral("service_fields")};
}

QList<RecordColumn> ServiceRecords::columns() const
{
    return {
        {QStringLiteral("date"), Text::tr("Date"), ColumnKind::Date, 100, QStringLiteral("service_records.started_at")},
        {QStringLiteral("volunteer"), Text::tr("Volunteer"), ColumnKind::Name, 90, {}},
        {QStringLiteral("number"), Text::tr("Number"), ColumnKind::Secondary, 110, {}, false},
        {QStringLiteral("activity"), Text::tr("Activity"), ColumnKind::Text, 180, {}},
        {QStringLiteral("field"), Text::tr("Field"), ColumnKind::Text, 90, {}},
        {QStringLiteral("team"), Text::tr("Team"), ColumnKind::Text, 150, {}},
        {QStringLiteral("station"), Text::tr("Served at"), ColumnKind::Text, 150, {}},
        {QStringLiteral("start"), Text::tr("From"), ColumnKind::Secondary, 64, {}},
        {QStringLiteral("end"), Text::tr("To"), ColumnKind::Secondary, 64, {}},
        {QStringLiteral("minutes"), Text::tr("Hours"), ColumnKind::Hours, 70, {}},
        {QStringLiteral("state"), Text::tr("State"), ColumnKind::Badge, 80, {}},
        {QStringLiteral("look"), Text::tr("Second look"), ColumnKind::Text, 180, {}, false},
        {QStringLiteral("organisation"), Text::tr("Organisation"), ColumnKind::Text, 110, {}, false},
    };
}

QString ServiceRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.period(QStringLiteral("service_records.started_at"));
    condition.organisations(QStringLiteral("service_records.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("service_records.state"));
    condition.choice(QStringLiteral("field"), QStringLiteral("service_records.field_id"));
    condition.choice(QStringLiteral("team"), QStringLiteral("service_records.team_id"));
    condition.choice(QStringLiteral("volunteer"), QStringLiteral("service_records.volunteer_id"));
    condition.choice(QStringLiteral("station"), QStringLiteral("service_records.served_station_id"));
    condition.choiceIn(QStringLiteral("activity"),
        QStringLiteral("(service_records.source_kind = 'activity' AND service_records.source_id IN (%1))"));
    if (!filter.conditions.value(QStringLiteral("look")).isEmpty())
        condition.add(QStringLiteral("service_records.second_look <> ''"));
    return condition.sql();
}

QList<RecordRow> ServiceRecords::rows(Connection& connection, const QList<qint64>& ids) const
{
    Query query(connection,
        QStringLiteral("SELECT r.id, r.started_at, r.ended_at, v.name, v.number, COALESCE(a.name, ''), r.content, "
                       "r.source_kind, f.name, t.name, "
                       "s.name, r.minutes, r.state, r.is_self_checked, r.second_look, o.name FROM service_records r "
                       "JOIN volunteers v ON v.id = r.volunteer_id JOIN organisations o ON o.id = r.organisation_id "
                       "LEFT JOIN activities a ON r.source_kind = 'activity' AND a.id = r.source_id LEFT JOIN "
                       "service_fields f ON f.id = r.field_id "
                       "LEFT JOIN teams t ON t.id = r.team_id LEFT JOIN stations s ON s.id = r.served_station_id WHERE "
                       "r.id IN (%1)")
            .arg(placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    QList<RecordRow> rows;
    while (query.next()) {
        const ServiceSource::Kind kind = sourceKindFromCode(query.text(7));
        QString what = kind == ServiceSource::Kind::Activity ? query.text(5) : query.text(6);
        if (what.isEmpty())
            what = kindTitle(kind);
        RecordBadge badge = serviceBadge(query.text(12));
        if (query.boolean(13) && serviceStates().fromCode(query.text(12)) == ServiceState::Checked)
            badge.text = Text::tr("Self-checked");
        const QString start = query.text(1);
        rows << RecordRow{query.integer(0),
            {start.first(10), query.text(3), query.text(4), what, query.text(8), query.text(9), query.text(10),
                start.mid(11), query.text(2).mid(11), query.integer(11), QVariant::fromValue(badge),
                secondLookWords(query.text(14)), query.text(15)}};
    }
    return rows;
}

QList<QByteArray> ServiceRecords::searchDigests(const SearchTerm& term) const
{
    return numberDigests(m_vault, term.text, term.kind == SearchTerm::Kind::FourDigits);
}

QList<FilterChoice> ServiceRecords::filterChoices(Connection& connection) const
{
    FilterChoice states{QStringLiteral("state"), Text::tr("State"), {}};
    for (const ServiceState state : serviceStates().states())
        states.options.append({serviceStates().code(state), serviceStates().title(state)});
    FilterChoice fields{QStringLiteral("field"), Text::tr("Field"), {}};
    for (const Term& term : DictionaryRepository().terms(connection, Dictionary::ServiceField))
        fields.options.append({QString::number(term.id.value()), term.name});
    FilterChoice teams{QStringLiteral("team"), Text::tr("Team"), {}};
    Query query(connection, QStringLiteral("SELECT id, name FROM teams ORDER BY name_key, id LIMIT 500"));
    query.run();
    while (query.next())
        teams.options.append({query.text(0), query.text(1)});
    const FilterChoice look{QStringLiteral("look"), Text::tr("Second look"),
        {{QStringLiteral("flagged"), Text::tr("Needs a second look")}}};
    return {states, fields, teams, look};
}
