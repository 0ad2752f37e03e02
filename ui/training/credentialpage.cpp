#include "ui/training/credentialpage.h"

#include "models/training/trainingfeature.h"
#include "models/training/trainingrecords.h"
#include "models/training/trainingrepository.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/training/credentialdialog.h"

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("credentials");
    texts.title = CredentialPage::tr("Credentials");
    texts.searchHint = CredentialPage::tr("Volunteer, pinyin initials, number");
    texts.icon = Icon::Certificate;
    texts.emptySentence = CredentialPage::tr("No credential yet. Enter the first one, or let a course give them.");
    texts.importKind = QStringLiteral("credentials");
    texts.createText = CredentialPage::tr("New credential");
    return texts;
}

} // namespace

CredentialPage::CredentialPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<CredentialRecords>(), Acts::EditTraining,
        stateKind(
            QStringLiteral("credentials"), credentialStates(), [] { return CredentialRepository(); },
            std::optional(CredentialState::Withdrawn)),
        All, parent)
{
    setHelpTopic(QStringLiteral("training"));
    addUsualButtons();
}

qint64 CredentialPage::fillIn(const Credential& credential)
{
    CredentialDialog dialog(office(), credential, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void CredentialPage::save(UnitOfWork& work, const Credential& credential) const
{
    CredentialRepository().update(work, credential);
}

Credential CredentialPage::stored(Connection& connection, qint64 id) const
{
    Credential credential = CredentialRepository().require(connection, CredentialId(id));
    credential.name = tr("Credential %1 of %2")
                          .arg(DictionaryRepository().name(connection, Dictionary::CredentialKind, credential.kind),
                              personName(connection, credential.volunteer));
    return credential;
}

Credential CredentialPage::fresh()
{
    return {};
}

DetailContent CredentialPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const Credential credential = record(id);
    DetailContent content;
    content.icon = Icon::Certificate;
    content.title = personName(connection, credential.volunteer);
    content.subtitle = DictionaryRepository().name(connection, Dictionary::CredentialKind, credential.kind);
    const RecordBadge badge = standingBadge(standingOn(credential.state, credential.expiresOn, QDate::currentDate()));
    content.badges.append({badge.text, badge.tone});
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Volunteer"), content.title, {}, 0, false,
        PageAddress{QStringLiteral("volunteers"), credential.volunteer.value()}});
    tab.rows.append({tr("Number"), credential.number});
    tab.rows.append({tr("Issued by"), credential.issuer});
    tab.rows.append({tr("Issued on"), isoDate(credential.issuedOn)});
    tab.rows.append({tr("Valid until"),
        credential.expiresOn.isValid() ? isoDate(credential.expiresOn) : tr("without end"), {}, 0, true});
    if (!credential.notes.isEmpty())
        tab.rows.append({tr("Notes"), credential.notes});
    if (!credential.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), credential.stateReason});
    content.tabs << tab << stateHistory(connection, states().kind(), id);
    return content;
}
