#include "ui/duty/dutyrosterdialog.h"

#include "models/duty/dutyrepository.h"
#include "ui/common/officereferences.h"
#include "ui/common/tickedfield.h"

DutyRosterDialog::DutyRosterDialog(Office& office, const DutyRoster& dutyRoster, QWidget* parent)
    : RecordDialog(office, dutyRoster.id.isValid() ? tr("Roster %1").arg(dutyRoster.name) : tr("New roster"), parent)
{
    beginSection(tr("Roster"));
    m_organisation = m_form.bind(
        add<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &DutyRoster::organisation);
    auto* month = m_form.bind(
        add<DateField>("month", tr("Month"), Need::Required),
        [](DateField& shown, const DutyRoster& one) { shown.setDate(one.month); },
        [](const DateField& read, DutyRoster& one) {
            const QDate day = read.date();
            one.month = day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
        });
    month->setHint(tr("Any day of the month"));
    m_stations = m_form.bind(addWide<TickedField>("stations", tr("Stations")), &DutyRoster::stations);
    m_stations->setHint(tr("None chosen: all that have weekly duties"));
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &DutyRoster::notes);
    begin(dutyRoster, storeWith(DutyRosterRepository()));
    connect(m_organisation, &FormField::edited, this, &DutyRosterDialog::offerStations);
    offerStations();
}

void DutyRosterDialog::offerStations()
{
    Connection& connection = m_office.database().reader();
    QList<std::pair<qint64, QString>> offered;
    for (const DutyTemplate& weekly :
        DutyTemplateRepository().inUse(connection, OrganisationId(m_organisation->id()))) {
        const bool isThere = std::any_of(
            offered.begin(), offered.end(), [&](const auto& one) { return one.first == weekly.station.value(); });
        if (!isThere) // the name alone: a damaged phone of the station is no matter here
            offered << std::pair(weekly.station.value(), stationName(connection, weekly.station));
    }
    m_stations->setOffered(offered);
}
