#include "ui/training/credentialdialog.h"

#include "models/training/trainingrepository.h"
#include "ui/common/officereferences.h"

CredentialDialog::CredentialDialog(Office& office, const Credential& credential, QWidget* parent)
    : RecordDialog(office, credential.id.isValid() ? credential.name : tr("New credential"), parent)
{
    beginSection(tr("Credential"));
    m_form.bind(addWide<ReferenceField>(
                    "volunteer", tr("Volunteer"), volunteerReferences(m_office, Offered::All), Need::Required),
        &Credential::volunteer);
    m_form.bind(
        add<ReferenceField>("kind", tr("Kind"), termReferences(m_office, Dictionary::CredentialKind), Need::Required),
        &Credential::kind);
    m_form.bind(add<TextField>("number", tr("Number")), &Credential::number);
    m_form.bind(add<TextField>("issuer", tr("Issued by")), &Credential::issuer);
    if (!credential.id.isValid()) {
        auto* state = m_form.bind(add<ChoiceField>("state", tr("State"), Need::Required), &Credential::state);
        state->offer(QList{CredentialState::Valid, CredentialState::Pending, CredentialState::NotStarted},
            [](CredentialState one) { return credentialStates().title(one); });
    }
    m_form.bind(add<DateField>("issuedOn", tr("Issued on")), &Credential::issuedOn);
    auto* end = m_form.bind(add<DateField>("expiresOn", tr("Valid until")), &Credential::expiresOn);
    end->setHint(tr("Empty: without end"));
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &Credential::notes);
    begin(credential, storeWith(CredentialRepository()));
}
