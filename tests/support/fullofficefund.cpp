#include "models/fund/fundrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/fulloffice.h"

/// An account with a gift for one purpose and an application that the committee voted on.
void FullOffice::addFund(UnitOfWork& work)
{
    const TermId purpose = DictionaryRepository().ensure(work, fundPurposes(), QStringLiteral("教育激励金"));
    FundAccount account;
    account.name = QStringLiteral("虞新社区微基金");
    account.organisation = community;
    account.supervisor = QStringLiteral("监事老周");
    account.contact = QStringLiteral("社区办公室");
    account.notes = QStringLiteral("设在慈善总会");
    FundEntry gift;
    gift.account = FundAccountRepository().insert(work, account);
    gift.day = QDate(2025, 2, 3);
    gift.name = QStringLiteral("长青商贸公司");
    gift.phone = QStringLiteral("13600007777");
    gift.amount = Money(123'450);
    gift.purpose = DictionaryRepository().ensure(work, fundPurposes(), QStringLiteral("爱心企业捐赠"));
    gift.restrictedTo = purpose;
    gift.goods = QStringLiteral("书包二十个");
    gift.isAnonymous = true;
    gift.paper = QStringLiteral("SJ-0007");
    gift.notes = QStringLiteral("当面点清");
    const FundRepository fund(test.vault());
    (void)fund.insert(work, gift);
    FundEntry application;
    application.account = gift.account;
    application.kind = FundKind::Spending;
    application.day = QDate(2025, 3, 5);
    application.name = QStringLiteral("周小宝");
    application.phone = QStringLiteral("13600008888");
    application.amount = Money(50'050);
    application.purpose = purpose;
    application.paper = QStringLiteral("PZ-0003");
    application.resolution = QStringLiteral("基金会〔2025〕3号");
    application.votesFor = 4;
    application.votesAgainst = 1;
    application.votesAbstained = 2;
    application.votesWithdrawn = 3;
    application.notes = QStringLiteral("附学校证明");
    (void)fund.insert(work, application);
}
