#include "ui/stations/stationdialog.h"

#include "models/stations/stationrepository.h"
#include "models/stations/stationsfeature.h"
#include "ui/common/officereferences.h"

StationDialog::StationDialog(Office& office, const Station& station, QWidget* parent)
    : RecordDialog(office, station.id.isValid() ? tr("Station %1").arg(station.name) : tr("New station"), parent)
{
    const StationRepository stations(office.vault());
    makePlace(station);
    makePeople();
    Station shown = station;
    if (!shown.id.isValid() && shown.code.isEmpty())
        shown.code = stations.nextCode(reader());
    begin(shown, [store = storeWith(stations)](UnitOfWork& work, const Station& written) {
        const StationId id = store(work, written);
        linkStationManagers(work);
        return id;
    });
}

void StationDialog::makePlace(const Station& station)
{
    beginSection(tr("Station"));
    m_form.bind(addWide<TextField>("name", tr("Name"), Need::Required), &Station::name);
    m_form.bind(add<TextField>("code", tr("Code"), Need::Required), &Station::code);
    m_form.bind(
        add<ReferenceField>("type", tr("Type"), termReferences(m_office, Dictionary::StationType)), &Station::type);
    m_form.bind(
        add<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &Station::organisation);
    if (!station.id.isValid()) {
        auto* state = m_form.bind(add<ChoiceField>("state", tr("State"), Need::Required), &Station::state);
        state->offer(QList{StationState::Open, StationState::Preparing},
            [](StationState one) { return stationStates().title(one); });
    }
    beginSection(tr("Where and when"));
    m_form.bind(addWide<TextField>("address", tr("Address")), &Station::address);
    m_form.bind(add<TextField>("openingHours", tr("Opening hours")), &Station::openingHours);
    m_form.bind(add<CheckField>("isAlwaysOpen", tr("Always"), tr("Open 24 hours a day")), &Station::isAlwaysOpen);
    m_form.bind(add<CoordinatesField>("coordinates", tr("Coordinates")), &Station::coordinates);
}

void StationDialog::makePeople()
{
    beginSection(tr("In charge"));
    m_form.bind(add<TextField>("managerName", tr("Full name")), &Station::managerName);
    m_form.bindNumber(m_office, add<PersonalNumberField>("managerPhone", tr("Phone")), &Station::managerPhone,
        PersonalFields::managerPhone);
    addNote(tr("A person in charge who is a volunteer of this office is linked by name and phone, now or when they "
               "register."));
    beginSection(tr("Services and notes"), 1);
    m_form.bind(addWide<MultiLineField>("services", tr("Services offered")), &Station::services);
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &Station::notes);
}

Station StationDialog::record() const
{
    Station station = RecordDialog::record();
    const Station& start = m_form.start();
    if (station.managerName != start.managerName || station.managerPhone != start.managerPhone)
        station.manager = {}; // linked again when it is saved
    return station;
}
