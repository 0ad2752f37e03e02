#include "models/stations/stationtable.h"

#include "models/common/searchtokens.h"
#include "models/organisation/organisationtable.h"
#include "models/security/phonesearch.h"
#include "models/security/sealedfield.h"
#include "models/stations/circlerepository.h"
#include "models/stations/stationvalidator.h"

template class Table<Station>;
template class Table<Estate>;

namespace {

/// Only where a station or estate stands, how many live there and whether it is open matter to the circle.
void followToCircle(UnitOfWork& work, const QJsonObject& before, const QJsonObject& after)
{
    for (const char* column : {"latitude", "longitude", "state", "households", "organisation_id"}) {
        const QString key = QString::fromLatin1(column);
        if (before.value(key) != after.value(key)) {
            recountCircle(work);
            return;
        }
    }
}

QString stationTokens(const Station& station, Connection&, const Vault* vault)
{
    SearchTokens tokens;
    tokens.addText(station.name).addCode(station.code).addText(station.address).addName(station.managerName);
    addPhone(tokens, *vault, station.managerPhone);
    return tokens.text();
}

QString estateTokens(const Estate& estate, Connection&, const Vault*)
{
    SearchTokens tokens;
    tokens.addText(estate.name);
    return tokens.text();
}

} // namespace

const Table<Station>& stationTable()
{
    static const Table<Station> table("stations", [](Table<Station>& t) {
        t.code("code", &Station::code, QT_TRANSLATE_NOOP("Column", "Code"));
        t.name("name", &Station::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.reference("type_id", &Station::type, "station_types", QT_TRANSLATE_NOOP("Column", "Type"));
        t.reference(
            "organisation_id", &Station::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.text("address", &Station::address, QT_TRANSLATE_NOOP("Column", "Address"));
        t.add(coordinatesField(&Station::coordinates));
        t.text("opening_hours", &Station::openingHours, QT_TRANSLATE_NOOP("Column", "Opening hours"));
        t.value("is_always_open", &Station::isAlwaysOpen, QT_TRANSLATE_NOOP("Column", "Open day and night"));
        t.reference(
            "manager_id", &Station::manager, "volunteers", QT_TRANSLATE_NOOP("Column", "In charge (volunteer)"));
        t.text("manager_name", &Station::managerName, QT_TRANSLATE_NOOP("Column", "In charge"));
        t.add(sealedPhone("stations",
            {"manager_phone_sealed", "manager_phone_digest",
                QT_TRANSLATE_NOOP("Column", "Phone of the person in charge")},
            &Station::managerPhone));
        t.freeText("services", &Station::services, QT_TRANSLATE_NOOP("Column", "Services"));
        t.state("state", &Station::state, stationStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &Station::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.freeText("notes", &Station::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.stamps();
        t.setFirstCode("S001");
        t.setValidator(&validate);
        t.setSearch(&stationTokens);
        t.setFollowing(&followToCircle);
    });
    return table;
}

const Table<Estate>& estateTable()
{
    static const Table<Estate> table("estates", [](Table<Estate>& t) {
        t.name("name", &Estate::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.reference(
            "organisation_id", &Estate::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.add(coordinatesField(&Estate::coordinates));
        t.value("households", &Estate::households, QT_TRANSLATE_NOOP("Column", "Households"));
        t.word("state", &Estate::state, stateCode, estateStateFromCode, QT_TRANSLATE_NOOP("Column", "State"));
        t.stamps();
        t.setValidator(&validate);
        t.setSearch(&estateTokens);
        t.setFollowing(&followToCircle);
    });
    return table;
}
