#include "models/security/securityfeature.h"

#include "models/security/account.h"
#include "models/security/accounttable.h"

namespace {

QString accountState(const QString& code)
{
    return code == QStringLiteral("active") ? QCoreApplication::translate("Account", "Enabled")
                                            : QCoreApplication::translate("Account", "Disabled");
}

RecordKind quiet(const QString& table)
{
    RecordKind kind = programTable(table);
    kind.isQuiet = true;
    return kind;
}

RecordKind keys(const QString& table)
{
    RecordKind kind = quiet(table);
    kind.isKey = true;
    return kind;
}

} // namespace

Feature securityFeature()
{
    const QString accounts = QStringLiteral("accounts");
    Feature feature;
    feature.kinds << RecordKind{.table = accounts,
        .title = QT_TRANSLATE_NOOP("Record", "Account"),
        .owner = RowOwner::office(),
        .acts = {.edit = Acts::ManageAccounts},
        .columns = accountTable().columns(),
        .nameColumn = QStringLiteral("name"),
        .words = {{QStringLiteral("role"), [](const QString& code) { return roleTitle(roleFromCode(code)); }},
            {QStringLiteral("state"), accountState}},
        .page = accounts,
        .isQuiet = true,
        .unproven = {QStringLiteral("failed_sign_ins"), QStringLiteral("locked_until")}};
    for (const char* own : {"account_keys", "data_key_grants", "vault_keys", "office_secrets", "data_keys"})
        feature.kinds << keys(QString::fromLatin1(own));
    for (const char* own : {"key_rotation", "import_layouts", "account_proofs"})
        feature.kinds << quiet(QString::fromLatin1(own));
    for (const char* own : {"audit_events", "audit_head", "office_clock", "state_changes"})
        feature.kinds << programTable(QString::fromLatin1(own));
    return feature;
}
