#include "models/fund/fundfeature.h"

#include "models/fund/fundimport.h"
#include "models/fund/fundrecords.h"
#include "models/fund/fundrepository.h"
#include "models/office/office.h"

Feature fundFeature()
{
    const QString table = QStringLiteral("fund_entries");
    const QString accounts = QStringLiteral("fund_accounts");
    Feature feature;
    feature.kinds << RecordKind{.table = table,
        .title = QT_TRANSLATE_NOOP("Record", "Line of the fund"),
        .owner = RowOwner::own(),
        .acts = {.edit = Acts::KeepFund, .state = Acts::DecideFund},
        .columns = fundEntryTable().columns(),
        .nameColumn = QStringLiteral("name"),
        .words = {{QStringLiteral("state"), titlesOf(fundStates())}},
        .page = table,
        .reseal
        = [](const Vault& vault, UnitOfWork& work, qint64 id) { FundRepository(vault).reseal(work, FundEntryId(id)); },
        .subject = QStringLiteral("fund_entry"),
        .isCounted = true};
    feature.kinds << RecordKind{.table = accounts,
        .title = QT_TRANSLATE_NOOP("Record", "Account of the fund"),
        .owner = RowOwner::own(),
        .acts = {.edit = Acts::KeepFund, .state = Acts::DecideFund},
        .columns = fundAccountTable().columns(),
        .nameColumn = QStringLiteral("name"),
        .words = {{QStringLiteral("state"), titlesOf(fundAccountStates())}},
        .page = table,
        .subject = QStringLiteral("fund_account"),
        .isCounted = true};
    feature.lists << ListKind{
        table, table, [](Office& office) { return std::make_shared<FundRecords>(office.vault()); }, 85};
    feature.lists << ListKind{accounts, accounts, [](Office&) { return std::make_shared<FundAccountRecords>(); }, 86};
    feature.imports << ImportKind{
        QStringLiteral("fund"), 99, [](Office& office) { return std::make_unique<FundImport>(office.vault()); }};
    return feature;
}
