#include "models/organisation/organisationfeature.h"

#include "models/database/unitofwork.h"
#include "models/office/office.h"
#include "models/organisation/organisation.h"
#include "models/organisation/organisationimport.h"
#include "models/organisation/organisationrecords.h"
#include "models/organisation/organisationtable.h"
#include "models/organisation/settingsrepository.h"

namespace {

/// Settings that the program keeps for itself.
bool isOwnSetting(const Change& change)
{
    static const QStringList own{QStringLiteral("last_backup"), QStringLiteral("last_volunteer_number")};
    const QStringList keys = change.after.keys();
    return std::all_of(keys.begin(), keys.end(), [](const QString& key) { return own.contains(key); });
}

RecordKind organisations()
{
    return {.table = QStringLiteral("organisations"),
        .title = QT_TRANSLATE_NOOP("Record", "Organization"),
        .owner = RowOwner::itself(),
        .acts = {.edit = Acts::ManageOrganisations},
        .columns = organisationTable().columns(),
        .nameColumn = QStringLiteral("name"),
        .page = QStringLiteral("organisations"),
        .isCounted = true};
}

RecordKind settings()
{
    return {.table = QStringLiteral("settings"),
        .title = QT_TRANSLATE_NOOP("Record", "Setting"),
        .owner = RowOwner::office(),
        .acts = {.edit = Acts::ChangeSettings, .isOwn = isOwnSetting}};
}

} // namespace

Feature organisationFeature()
{
    Feature feature;
    feature.kinds << organisations() << settings();
    feature.lists << ListKind{QStringLiteral("organisations"), QStringLiteral("organisations"),
        [](Office&) { return std::make_shared<OrganisationRecords>(); }, 70};
    feature.imports << ImportKind{QStringLiteral("organisations"), 10, [](Office& office) {
                                      return std::make_unique<OrganisationImport>(
                                          [&office](UnitOfWork& work) { office.features().organisationsMoved(work); });
                                  }};
    feature.signedIn = [](Connection& connection, Vault& vault) {
        vault.setSealsDetails(SettingsRepository().flag(connection, SettingKey::sealDetails));
    };
    return feature;
}
