#include "ui/fund/fundreferences.h"

#include "models/fund/fundrecords.h"
#include "models/office/office.h"

std::shared_ptr<RecordReferences> fundAccountReferences(Office& office)
{
    return std::make_shared<RecordReferences>(office.database(),
        RecordReferences::Kind{std::make_shared<FundAccountRecords>(), {{}, QStringLiteral("organisation_id"), {}},
            [](const QString& code) {
                const FundAccountState state = fundAccountStates().fromCode(code);
                return state == FundAccountState::Open ? QString() : fundAccountStates().title(state);
            },
            {fundAccountStates().code(FundAccountState::Open)}});
}
