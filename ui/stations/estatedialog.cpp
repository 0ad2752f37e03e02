#include "ui/stations/estatedialog.h"

#include "models/stations/estaterepository.h"
#include "ui/common/officereferences.h"

EstateDialog::EstateDialog(Office& office, const Estate& estate, QWidget* parent)
    : RecordDialog(office, estate.id.isValid() ? tr("Estate %1").arg(estate.name) : tr("New estate"), parent)
{
    beginSection(tr("Estate"));
    m_form.bind(add<TextField>("name", tr("Name"), Need::Required), &Estate::name);
    m_form.bind(add<ReferenceField>("organisation", tr("Community"), organisationReferences(office), Need::Required),
        &Estate::organisation);
    m_form.bind(add<NumberField>("households", tr("Households")), &Estate::households)->setLimits(0, 100'000);
    m_form.bind(add<CoordinatesField>("coordinates", tr("Coordinates")), &Estate::coordinates);
    m_form.bind(add<CheckField>("state", tr("State"), tr("In use: counts for the service circle")), &Estate::state,
        EstateState::Active, EstateState::Suspended);
    begin(estate, storeWith(EstateRepository()));
}
