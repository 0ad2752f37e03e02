#include "ui/organisation/organisationdialog.h"

#include "models/organisation/organisationrepository.h"
#include "models/service/organisationmove.h"
#include "ui/common/officereferences.h"

OrganisationDialog::OrganisationDialog(Office& office, const Organisation& organisation, QWidget* parent)
    : RecordDialog(office,
        organisation.id.isValid() ? tr("Organization %1").arg(organisation.name) : tr("New organization"), parent)
{
    makeFields(organisation);
    begin(organisation, [](UnitOfWork& work, const Organisation& written) {
        if (!written.id.isValid())
            return OrganisationRepository().insert(work, written);
        saveOrganisation(work, written);
        return written.id;
    });
}

void OrganisationDialog::makeFields(const Organisation& organisation)
{
    using enum OrganisationKind;
    beginSection(tr("Organization"));
    m_form.bind(add<TextField>("name", tr("Name"), Need::Required), &Organisation::name);
    m_form.bind(add<TextField>("code", tr("Code")), &Organisation::code);
    m_form.bind(add<ChoiceField>("kind", tr("Level"), Need::Required), &Organisation::kind)
        ->offer(QList{District, Street, Community, Grid}, [](OrganisationKind one) { return kindTitle(one); });
    const auto parents = organisationReferences(m_office);
    parents->leaveOut(organisation.id.value());
    m_form.bind(add<ReferenceField>("parent", tr("Belongs to"), parents), &Organisation::parent);
    m_form.bind(add<CoordinatesField>("coordinates", tr("Coordinates")), &Organisation::coordinates);
    m_form.bind(add<CheckField>("state", tr("State"), tr("In use")), &Organisation::state, OrganisationState::Active,
        OrganisationState::Suspended);
}
