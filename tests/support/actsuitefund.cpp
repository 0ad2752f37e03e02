#include "models/fund/fundfeature.h"
#include "models/fund/fundrepository.h"
#include "tests/support/actsuite.h"

namespace {

FundEntry gift(FundAccountId account, int number)
{
    FundEntry gift;
    gift.account = account;
    gift.day = QDate(2025, 5, 3);
    gift.name = QStringLiteral("捐赠人%1").arg(number);
    gift.amount = Money(100);
    return gift;
}

} // namespace

/// An account with a gift that is not public yet.
void ActSuite::addFund(UnitOfWork& work)
{
    FundAccount account;
    account.name = QStringLiteral("微基金");
    account.organisation = root;
    m_fund = FundAccountRepository().insert(work, account);
    m_gift = FundRepository(m_office.vault()).insert(work, gift(m_fund, 0));
}

ActSuite::Writing ActSuite::fundActs()
{
    return {
        {Acts::KeepFund,
            [this](
                UnitOfWork& work) { (void)FundRepository(m_office.vault()).insert(work, gift(m_fund, m_count + 1)); }},
        {Acts::DecideFund,
            [this](UnitOfWork& work) {
                const StateTable<FundState>::Step publish = fundStates().steps(FundState::Received).first();
                (void)takeFundStep(work, m_office.vault(), m_gift, publish, {});
            }},
    };
}
