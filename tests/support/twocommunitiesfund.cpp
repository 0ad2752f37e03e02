#include "models/fund/fundrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/twocommunities.h"

/// Accounts, gifts and applications, some of them paid.
void TwoCommunities::addFund(UnitOfWork& work, OrganisationId community)
{
    const TermId purpose = DictionaryRepository().terms(work.connection(), fundPurposes()).first().id;
    const FundRepository fund(office().vault());
    for (int i = 1; i <= 30; ++i) {
        FundAccount account;
        account.name = QStringLiteral("微基金%1").arg(i);
        account.organisation = community;
        FundEntry gift;
        gift.account = FundAccountRepository().insert(work, account);
        gift.day = QDate(2025, 3, 1);
        gift.name = QStringLiteral("捐赠人%1").arg(i);
        gift.phone = QStringLiteral("1390000%1").arg(4000 + i);
        gift.amount = Money(1'000 * i);
        (void)fund.insert(work, gift);
        FundEntry application = gift;
        application.kind = FundKind::Spending;
        application.purpose = purpose;
        application.amount = Money(500 * i);
        (void)fund.insert(work, application);
    }
}
