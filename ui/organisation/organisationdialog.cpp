#include "ui/organisation/organisationdialog.h"

#include "models/organisation/organisationrepository.h"
#include "models/organisation/organisationvalidator.h"
#include "models/security/office.h"
#include "models/service/organisationmove.h"
#include "ui/common/commit.h"
#include "ui/common/coordinatesfield.h"
#include "ui/common/officechoices.h"

OrganisationDialog::OrganisationDialog(Office& office, const Organisation& organisation, QWidget* parent)
    : FormDialog(
        organisation.id.isValid() ? tr("Organisation %1").arg(organisation.name) : tr("New organisation"), parent)
    , m_office(office)
    , m_organisation(organisation)
{
    makeFields();
    m_name->setText(organisation.name);
    m_code->setText(organisation.code);
    m_kind->setValue(kindCode(organisation.kind));
    setChosenId(m_parent, organisation.parent);
    m_coordinates->setCoordinates(organisation.coordinates);
    m_isActive->setChecked(organisation.state == OrganisationState::Active);
    setValidator([this] { return validate(this->organisation()); });
    setSaver([this] { store(); });
}

void OrganisationDialog::makeFields()
{
    beginSection(tr("Organisation"));
    m_name = add<TextField>("name", tr("Name"), Need::Required);
    m_code = add<TextField>("code", tr("Code"));
    m_kind = add<ChoiceField>("kind", tr("Level"), Need::Required);
    m_parent = add<ChoiceField>("parent", tr("Belongs to"));
    m_coordinates = add<CoordinatesField>("coordinates", tr("Coordinates"));
    m_isActive = add<CheckField>("state", tr("State"), tr("In use"));
    QList<ChoiceField::Choice> kinds;
    for (const auto kind :
        {OrganisationKind::District, OrganisationKind::Street, OrganisationKind::Community, OrganisationKind::Grid})
        kinds.append({kindCode(kind), kindTitle(kind)});
    m_kind->setChoices(kinds);
    m_parent->setChoices(organisationChoices(m_office));
}

Organisation OrganisationDialog::organisation() const
{
    Organisation organisation = m_organisation;
    organisation.name = m_name->text();
    organisation.code = m_code->text();
    organisation.kind = organisationKindFromCode(m_kind->value().toString());
    organisation.parent = chosenId<OrganisationId>(m_parent);
    organisation.coordinates = m_coordinates->coordinates();
    organisation.state = m_isActive->isChecked() ? OrganisationState::Active : OrganisationState::Suspended;
    return organisation;
}

void OrganisationDialog::store()
{
    const Organisation stored = organisation();
    const ChangeSet changes = commitNow(m_office, [stored](UnitOfWork& work) {
        if (stored.id.isValid())
            saveOrganisation(work, stored);
        else
            OrganisationRepository().insert(work, stored);
    });
    if (!stored.id.isValid())
        m_organisation.id = OrganisationId(changes.insertedId(QStringLiteral("organisations")));
}
