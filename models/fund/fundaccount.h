#pragma once

#include "models/common/error.h"
#include "models/common/id.h"
#include "models/common/statetable.h"
#include "models/organisation/organisation.h"
#include "models/records/recordrepository.h"

using FundAccountId = Id<struct FundAccountTag>;

enum class FundAccountState { Open, Closed };

/// A community's fund, often a special fund at a charity federation.
struct FundAccount {
    FundAccountId id;
    QString name;
    OrganisationId organisation;
    QString supervisor; ///< 监督人, on the public notice
    QString contact; ///< who answers questions, on the public notice
    QString notes;
    FundAccountState state = FundAccountState::Open;
    QString stateReason;

    bool operator==(const FundAccount&) const = default;
};

[[nodiscard]] const StateTable<FundAccountState>& fundAccountStates();
/// Problems by field: "name", "organisation".
[[nodiscard]] Problems validate(const FundAccount& account);

extern template class Table<FundAccount>;
[[nodiscard]] const Table<FundAccount>& fundAccountTable();

class FundAccountRepository final : public RecordRepository<FundAccount> {
public:
    FundAccountRepository()
        : RecordRepository(fundAccountTable())
    {
    }
};
