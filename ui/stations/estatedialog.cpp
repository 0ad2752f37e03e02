#include "ui/stations/estatedialog.h"

#include "models/security/office.h"
#include "models/stations/estaterepository.h"
#include "models/stations/stationvalidator.h"
#include "ui/common/commit.h"
#include "ui/common/coordinatesfield.h"
#include "ui/common/officechoices.h"

EstateDialog::EstateDialog(Office& office, const Estate& estate, QWidget* parent)
    : FormDialog(estate.id.isValid() ? tr("Estate %1").arg(estate.name) : tr("New estate"), parent)
    , m_office(office)
    , m_estate(estate)
{
    beginSection(tr("Estate"));
    m_name = add<TextField>("name", tr("Name"), Need::Required);
    m_organisation = add<ChoiceField>("organisation", tr("Community"), Need::Required);
    m_households = add<NumberField>("households", tr("Households"));
    m_coordinates = add<CoordinatesField>("coordinates", tr("Coordinates"));
    m_inUse = add<CheckField>("state", tr("State"), tr("In use: counts for the service circle"));
    m_organisation->setChoices(organisationChoices(office));
    m_households->setLimits(0, 100'000);
    m_name->setText(estate.name);
    setChosenId(m_organisation, estate.organisation);
    if (estate.id.isValid())
        m_households->setNumber(double(estate.households));
    m_coordinates->setCoordinates(estate.coordinates);
    m_inUse->setChecked(estate.state == EstateState::Active);
    setValidator([this] { return validate(this->estate()); });
    setSaver([this] { store(); });
}

Estate EstateDialog::estate() const
{
    Estate estate = m_estate;
    estate.name = m_name->text();
    estate.organisation = chosenId<OrganisationId>(m_organisation);
    estate.households = m_households->integer().value_or(0);
    estate.coordinates = m_coordinates->coordinates();
    estate.state = m_inUse->isChecked() ? EstateState::Active : EstateState::Suspended;
    return estate;
}

void EstateDialog::store()
{
    const Estate stored = estate();
    const ChangeSet changes = commitNow(m_office, [stored](UnitOfWork& work) {
        if (stored.id.isValid())
            EstateRepository().update(work, stored);
        else
            EstateRepository().insert(work, stored);
    });
    if (!stored.id.isValid())
        m_estate.id = EstateId(changes.insertedId(QStringLiteral("estates")));
}
