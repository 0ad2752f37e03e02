#include "ui/stations/stationdialog.h"

#include "models/common/phone.h"
#include "models/security/office.h"
#include "models/security/personalnumber.h"
#include "models/stations/stationrepository.h"
#include "models/stations/stationvalidator.h"
#include "ui/common/commit.h"
#include "ui/common/coordinatesfield.h"
#include "ui/common/officechoices.h"

StationDialog::StationDialog(Office& office, const Station& station, QWidget* parent)
    : FormDialog(station.id.isValid() ? tr("Station %1").arg(station.name) : tr("New station"), parent)
    , m_office(office)
    , m_station(station)
{
    if (!m_station.id.isValid() && m_station.code.isEmpty())
        m_station.code = StationRepository(office.vault()).nextCode(office.database().reader());
    makeFields();
    fill();
    setValidator([this] { return validate(this->station()); });
    setSaver([this] { store(); });
}

void StationDialog::makeFields()
{
    beginSection(tr("Station"));
    m_name = addWide<TextField>("name", tr("Name"), Need::Required);
    m_code = add<TextField>("code", tr("Code"), Need::Required);
    m_type = add<ChoiceField>("type", tr("Type"));
    m_organisation = add<ChoiceField>("organisation", tr("Organisation"), Need::Required);
    if (!m_station.id.isValid()) {
        m_state = add<ChoiceField>("state", tr("State"), Need::Required);
        QList<ChoiceField::Choice> states;
        for (const StationState state : {StationState::Open, StationState::Preparing})
            states.append({stationStates().code(state), stationStates().title(state)});
        m_state->setChoices(states);
        m_state->setValue(stationStates().code(StationState::Open));
    }
    beginSection(tr("Where and when"));
    m_address = addWide<TextField>("address", tr("Address"));
    m_openingHours = add<TextField>("openingHours", tr("Opening hours"));
    m_isAlwaysOpen = add<CheckField>("isAlwaysOpen", tr("Always"), tr("Open 24 hours a day"));
    m_coordinates = add<CoordinatesField>("coordinates", tr("Coordinates"));
    beginSection(tr("Person in charge"));
    m_managerName = add<TextField>("managerName", tr("Full name"));
    m_managerPhone = add<PersonalNumberField>("managerPhone", tr("Phone"));
    addNote(tr("A person in charge who is a volunteer of this office is linked by name and phone, now or when they "
               "register."));
    beginSection(tr("Services and notes"), 1);
    m_services = addWide<MultiLineField>("services", tr("Services offered"));
    m_notes = addWide<MultiLineField>("notes", tr("Notes"));
    m_type->setChoices(termChoices(m_office, Dictionary::StationType, m_station.type));
    m_organisation->setChoices(organisationChoices(m_office));
}

void StationDialog::fill()
{
    m_code->setText(m_station.code);
    m_name->setText(m_station.name);
    setChosenId(m_type, m_station.type);
    setChosenId(m_organisation, m_station.organisation);
    m_address->setText(m_station.address);
    m_coordinates->setCoordinates(m_station.coordinates);
    m_openingHours->setText(m_station.openingHours);
    m_isAlwaysOpen->setChecked(m_station.isAlwaysOpen);
    m_managerName->setText(m_station.managerName);
    if (!m_station.managerPhone.isEmpty()) {
        m_managerPhone->setKept(maskedPhone(m_station.managerPhone));
        m_managerPhone->offerReveal(m_office, {PersonalField::ManagerPhone, m_station.id.value()});
    }
    m_services->setText(m_station.services);
    m_notes->setText(m_station.notes);
}

Station StationDialog::station() const
{
    Station station = m_station;
    station.code = m_code->text();
    station.name = m_name->text();
    station.type = chosenId<TermId>(m_type);
    station.organisation = chosenId<OrganisationId>(m_organisation);
    station.address = m_address->text();
    station.coordinates = m_coordinates->coordinates();
    station.openingHours = m_openingHours->text();
    station.isAlwaysOpen = m_isAlwaysOpen->isChecked();
    station.managerName = m_managerName->text();
    if (m_managerPhone->isReplaced())
        station.managerPhone = m_managerPhone->text();
    if (station.managerName != m_station.managerName || m_managerPhone->isReplaced())
        station.manager = {}; // linked again when it is saved
    station.services = m_services->text();
    station.notes = m_notes->text();
    if (m_state)
        station.state = stationStates().fromCode(m_state->value().toString());
    return station;
}

void StationDialog::store()
{
    const Station stored = station();
    const ChangeSet changes = commitNow(m_office, [stored, &office = m_office](UnitOfWork& work) {
        const StationRepository stations(office.vault());
        if (stored.id.isValid())
            stations.update(work, stored);
        else
            stations.insert(work, stored);
        linkStationManagers(work);
    });
    if (!stored.id.isValid())
        m_station.id = StationId(changes.insertedId(QStringLiteral("stations")));
}
