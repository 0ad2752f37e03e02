#include "ui/points/pointreferences.h"

#include "models/office/office.h"
#include "models/points/goods.h"
#include "models/points/pointrecords.h"

std::shared_ptr<RecordReferences> goodsReferences(Office& office)
{
    return std::make_shared<RecordReferences>(office.database(),
        RecordReferences::Kind{std::make_shared<PointGoodsRecords>(),
            {QStringLiteral("code"), QStringLiteral("organisation_id"), {}},
            [](const QString& code) {
                const GoodsState state = goodsStates().fromCode(code);
                return state == GoodsState::Offered ? QString() : goodsStates().title(state);
            },
            {goodsStates().code(GoodsState::Offered)}, {QStringLiteral("points")}});
}

std::shared_ptr<RecordReferences> merchantReferences(Office& office)
{
    return std::make_shared<RecordReferences>(office.database(),
        RecordReferences::Kind{std::make_shared<MerchantRecords>(), {{}, QStringLiteral("organisation_id"), {}},
            [](const QString& code) {
                const MerchantState state = merchantStates().fromCode(code);
                return state == MerchantState::Active ? QString() : merchantStates().title(state);
            },
            {merchantStates().code(MerchantState::Active)}});
}
