#include "app/office/officecreation.h"

#include "app/office/officefeatures.h"
#include "models/database/unfinishedoffice.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/words/dictionaryrepository.h"

#include <QCoreApplication>
#include <QFile>

namespace {

OrganisationKind kindOfName(const QString& name)
{
    if (name.endsWith(QStringLiteral("社区")) || name.endsWith(QStringLiteral("村")))
        return OrganisationKind::Community;
    if (name.endsWith(QStringLiteral("区")) || name.endsWith(QStringLiteral("县"))
        || name.endsWith(QStringLiteral("市")))
        return OrganisationKind::District;
    return OrganisationKind::Street;
}

void fill(UnitOfWork& work, const OfficeSetup& setup)
{
    const SettingsRepository settings;
    settings.set(work, SettingKey::officeName, setup.name);
    settings.set(work, SettingKey::issuer,
        setup.name.endsWith(QStringLiteral("街道")) ? setup.name + QStringLiteral("办事处") : setup.name);
    settings.set(work, SettingKey::isDemo, setup.isDemo);
    const DictionaryRepository dictionaries;
    for (const Dictionary dictionary : allDictionaries()) {
        for (const QString& term : initialTerms(dictionary))
            dictionaries.ensure(work, dictionary, term);
    }
    Organisation organisation;
    organisation.name = setup.name;
    organisation.kind = kindOfName(setup.name);
    OrganisationRepository().insert(work, organisation);
}

} // namespace

std::unique_ptr<Office> createOffice(const QString& location, const OfficeSetup& setup, QString* recoveryCode)
{
    if (setup.name.trimmed().isEmpty())
        throw Error(QCoreApplication::translate("Office", "The office needs a name, for example that of the street."));
    UnfinishedOffice unfinished;
    auto office = Office::create(
        location, officeFeatures(), setup.administrator, setup.password, recoveryCode, setup.keyCost, setup.algorithm);
    unfinished.begin(location);
    OfficeSetup cleaned = setup;
    cleaned.name = setup.name.trimmed();
    office->run([&](UnitOfWork& work) { fill(work, cleaned); });
    unfinished.finish();
    return office;
}
