#include "models/stations/stationrecords.h"

#include "models/common/phone.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/security/phonesearch.h"
#include "models/security/sealedfield.h"
#include "models/stations/station.h"
#include "models/words/termchoice.h"

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

QStringList StationRecords::watchedTables() const
{
    return {QStringLiteral("stations"), QStringLiteral("organisations"), QStringLiteral("station_types")};
}

QList<ListColumn> StationRecords::list() const
{
    using enum ColumnKind;
    const auto hours = [](const ListCell& cell) { return cell.boolean(1) ? StationText::tr("24 hours") : cell.text(); };
    const auto phone = [this](const ListCell& cell) {
        return shownPhone(openSealed(cell, "stations", "manager_phone_sealed", m_vault), m_numbers);
    };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(stationBadge(cell.text())); };
    return {
        ListColumn("code", StationText::tr("Code"), Secondary, 92, {"stations.code"}).sorted(),
        ListColumn("name", StationText::tr("Name"), Name, 240, {"stations.name"})
            .sorted("stations.name_key")
            .important(),
        ListColumn("type", StationText::tr("Type"), Text, 140, {"t.name"}),
        ListColumn("organisation", StationText::tr("Organization"), Text, 110, {"o.name"}),
        ListColumn("address", StationText::tr("Address"), Text, 120, {"stations.address"}),
        ListColumn("opening_hours", StationText::tr("Opening hours"), Text, 170,
            {"stations.opening_hours", "stations.is_always_open"}, hours)
            .important(),
        ListColumn("manager", StationText::tr("In charge"), Text, 80, {"COALESCE(v.name, stations.manager_name)"}),
        ListColumn("manager_phone", StationText::tr("Phone"), Secondary, 110, {"stations.manager_phone_sealed"}, phone),
        ListColumn("state", StationText::tr("State"), Badge, 82, {"stations.state"}, state).important(),
    };
}

QString StationRecords::joins() const
{
    return QStringLiteral("LEFT JOIN station_types t ON t.id = stations.type_id JOIN organisations o ON o.id = "
                          "stations.organisation_id LEFT JOIN volunteers v ON v.id = stations.manager_id");
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

QList<FilterChoice> StationRecords::filterChoices(Connection& connection) const
{
    const FilterChoice hours{QStringLiteral("always_open"), StationText::tr("Opening hours"),
        {{QStringLiteral("1"), StationText::tr("24 hours")}}};
    return {stateChoice(StationText::tr("State"), stationStates()),
        termChoice(connection, QStringLiteral("type"), StationText::tr("Type"), Dictionary::StationType), hours};
}
