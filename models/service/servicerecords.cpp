#include "models/service/servicerecords.h"

#include "models/common/searchquery.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/service/daysignature.h"
#include "models/service/secondlook.h"
#include "models/service/servicerecord.h"
#include "models/volunteers/volunteersearch.h"
#include "models/words/termchoice.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Service)
};

QString secondLookWords(const QString& stored)
{
    QStringList words;
    for (const QString& code : secondLookCodes(stored))
        words << secondLookText(code);
    return words.join(Words::tr("; "));
}

QVariant whatWasDone(const ListCell& cell)
{
    const ServiceSource::Kind kind = sourceKindFromCode(cell.text());
    const QString what = cell.text(kind == ServiceSource::Kind::Activity ? 1 : 2);
    return what.isEmpty() ? kindTitle(kind) : what;
}

QVariant badgeOf(const ListCell& cell)
{
    RecordBadge badge = serviceBadge(cell.text());
    if (cell.boolean(1) && serviceStates().fromCode(cell.text()) == ServiceState::Checked)
        badge.text = Words::tr("Self-checked");
    return QVariant::fromValue(badge);
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
    return {serviceStates().title(state), tone, state == ServiceState::Void};
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
        QStringLiteral("teams"), QStringLiteral("stations"), QStringLiteral("service_fields"),
        QStringLiteral("day_signatures")};
}

QList<ListColumn> ServiceRecords::list() const
{
    using enum ColumnKind;
    const auto day = [](const ListCell& cell) { return cell.text().first(10); };
    const auto time = [](const ListCell& cell) { return cell.text().mid(11); };
    const auto entered = [](const ListCell& cell) { return enteredAsTitle(enteredAsFromCode(cell.text())); };
    const auto look = [](const ListCell& cell) { return secondLookWords(cell.text()); };
    return {
        ListColumn("date", Words::tr("Date"), Date, 100, {"service_records.started_at"}, day).sorted().important(),
        ListColumn("volunteer", Words::tr("Volunteer"), Name, 90, {"v.name"}).important(),
        ListColumn("number", Words::tr("Number"), Secondary, 110, {"v.number"}).hidden(),
        ListColumn("activity", Words::tr("Activity"), Text, 160,
            {"service_records.source_kind", "COALESCE(a.name, '')", "service_records.content"}, &whatWasDone)
            .important(),
        ListColumn("field", Words::tr("Field"), Text, 90, {"f.name"}),
        ListColumn("team", Words::tr("Team"), Text, 150, {"t.name"}),
        ListColumn("station", Words::tr("Served at"), Text, 150, {"s.name"}),
        ListColumn("start", Words::tr("From"), Secondary, 64, {"service_records.started_at"}, time),
        ListColumn("end", Words::tr("To"), Secondary, 64, {"service_records.ended_at"}, time),
        ListColumn("minutes", Words::tr("Hours"), Hours, 70, {"service_records.minutes"}).important(),
        ListColumn("state", Words::tr("State"), Badge, 80, {"service_records.state", "service_records.is_self_checked"},
            &badgeOf)
            .important(),
        ListColumn("look", Words::tr("Flagged for review"), Text, 180, {"service_records.second_look"}, look).hidden(),
        ListColumn("organisation", Words::tr("Organization"), Text, 110, {"o.name"}).hidden(),
        ListColumn("entered_as", Words::tr("Entered as"), Secondary, 80, {"service_records.entered_as"}, entered)
            .hidden(),
    };
}

QString ServiceRecords::joins() const
{
    return QStringLiteral(
        "JOIN volunteers v ON v.id = service_records.volunteer_id JOIN organisations o ON o.id = "
        "service_records.organisation_id LEFT JOIN activities a ON service_records.source_kind = 'activity' AND a.id = "
        "service_records.source_id LEFT JOIN service_fields f ON f.id = service_records.field_id LEFT JOIN teams t ON "
        "t.id = service_records.team_id LEFT JOIN stations s ON s.id = service_records.served_station_id");
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
    if (!filter.conditions.value(QStringLiteral("signature")).isEmpty())
        condition.add(QStringLiteral("service_records.state = 'pending' AND ") + DayTotals::waitingSql());
    return condition.sql();
}

QList<QByteArray> ServiceRecords::searchDigests(const SearchTerm& term) const
{
    return numberDigests(m_vault, term.text, term.kind == SearchTerm::Kind::FourDigits);
}

QList<FilterChoice> ServiceRecords::filterChoices(Connection& connection) const
{
    const FilterChoice look{QStringLiteral("look"), Words::tr("Flagged for review"),
        {{QStringLiteral("flagged"), Words::tr("Flagged for review")}}};
    const FilterChoice signature{QStringLiteral("signature"), Words::tr("Second signature"),
        {{QStringLiteral("waits"), Words::tr("Waits for a second signature")}}};
    return {stateChoice(Words::tr("State"), serviceStates()),
        termChoice(connection, QStringLiteral("field"), Words::tr("Field"), Dictionary::ServiceField),
        nameChoice(connection, "team", Words::tr("Team"), "teams"), look, signature};
}

Minutes checkedMinutes(Connection& connection, const ListAnswer& records)
{
    return Minutes(sumsOf(connection, records,
        {QStringLiteral("COALESCE(SUM(CASE WHEN service_records.state = 'checked' THEN service_records.minutes ELSE 0 "
                        "END), 0)")})[0]
                       .toLongLong());
}
