#include "ui/stations/stationlistpage.h"

#include "models/common/phone.h"
#include "models/office/office.h"
#include "models/organisation/organisationrepository.h"
#include "models/stations/stationrecords.h"
#include "models/stations/stationrepository.h"
#include "models/stations/stationsfeature.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/stations/stationdialog.h"
#include "ui/stations/stationduty.h"

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("stations");
    texts.title = StationListPage::tr("Stations");
    texts.searchHint = StationListPage::tr("Name, pinyin initials, address, person in charge");
    texts.icon = Icon::MapMarker;
    texts.emptySentence = StationListPage::tr("No station yet. Import the list of stations, or enter the first one.");
    texts.createText = StationListPage::tr("New station");
    return texts;
}

} // namespace

StationListPage::StationListPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<StationRecords>(office.vault()), Acts::EditPlaces,
        stateKind(
            QStringLiteral("stations"), stationStates(), [&vault = office.vault()] { return StationRepository(vault); },
            std::optional(StationState::Closed)),
        All, parent)
{
    addUsualButtons();
}

Station StationListPage::stored(Connection& connection, qint64 id) const
{
    return StationRepository(office().vault()).require(connection, StationId(id));
}

Station StationListPage::fresh()
{
    Station station;
    station.organisation = chosenOrganisation();
    return station;
}

qint64 StationListPage::fillIn(const Station& station)
{
    StationDialog dialog(office(), station, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void StationListPage::save(UnitOfWork& work, const Station& station) const
{
    StationRepository(office().vault()).update(work, station);
}

DetailTab StationListPage::overview(const Station& station)
{
    Connection& connection = office().database().reader();
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Type"), DictionaryRepository().name(connection, Dictionary::StationType, station.type)});
    tab.rows.append({tr("Address"), station.address});
    tab.rows.append({tr("Opening hours"), station.isAlwaysOpen ? tr("24 hours") : station.openingHours});
    tab.rows.append({tr("In charge"), station.managerName, {}, 0, false,
        PageAddress{QStringLiteral("volunteers"), station.manager.value()}});
    if (!station.managerPhone.isEmpty())
        tab.rows.append({tr("Phone"), maskedPhone(station.managerPhone),
            PersonalNumber{PersonalFields::managerPhone, station.id.value()}});
    if (station.coordinates) {
        tab.rows.append({tr("Position"),
            QStringLiteral("%1, %2")
                .arg(station.coordinates->latitude, 0, 'f', 6)
                .arg(station.coordinates->longitude, 0, 'f', 6)});
    }
    if (!station.services.isEmpty())
        tab.rows.append({tr("Services"), station.services});
    if (!station.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), station.stateReason});
    if (!station.notes.isEmpty())
        tab.rows.append({tr("Notes"), station.notes});
    return tab;
}

DetailContent StationListPage::detailOf(qint64 id)
{
    const Station shown = record(id);
    Connection& connection = office().database().reader();
    DetailContent content;
    content.icon = Icon::MapMarker;
    content.title = shown.name;
    const auto organisation = OrganisationRepository().find(connection, shown.organisation);
    content.subtitle = tr("%1 · %2").arg(shown.code, organisation ? organisation->name : QString());
    const RecordBadge badge = stationBadge(stationStates().code(shown.state));
    content.badges.append({badge.text, badge.tone});
    if (shown.isAlwaysOpen)
        content.badges.append({tr("24 hours"), Tone::Information});
    content.tabs << overview(shown) << stationDuty(connection, shown.id)
                 << stateHistory(connection, states().kind(), id);
    return content;
}
