#pragma once

#include "models/fund/fundrepository.h"
#include "tests/ui/common/formsubjects.h"
#include "ui/fund/fundaccountpage.h"
#include "ui/fund/fundentrydialog.h"

inline void FormSubjects::addFund()
{
    const auto account = [this](UnitOfWork& work, const AwkwardLinks& links) {
        FundAccount one;
        one.name = QStringLiteral("微基金%1").arg(m_count);
        one.organisation = links.organisation;
        return FundAccountRepository().insert(work, one);
    };
    subjects.insert(QStringLiteral("account of the fund"),
        {QStringLiteral("fund_accounts"),
            [this, account](const AwkwardLinks& links) {
                return inserted([&](UnitOfWork& work) { return account(work, links).value(); });
            },
            [this](qint64 id) {
                return new FundAccountDialog(
                    office(), FundAccountRepository().find(m_office.reader(), FundAccountId(id)).value());
            },
            "notes", QStringLiteral("notes")});
    subjects.insert(QStringLiteral("application to the fund"),
        {QStringLiteral("fund_entries"),
            [this, account](const AwkwardLinks& links) {
                return inserted([&](UnitOfWork& work) {
                    FundEntry entry;
                    entry.account = account(work, links);
                    entry.kind = FundKind::Spending;
                    entry.day = QDate(2025, 3, 4);
                    entry.name = QStringLiteral("申请人%1").arg(m_count);
                    entry.phone = QStringLiteral("13600001234");
                    entry.amount = Money(100);
                    entry.purpose = required(links, fundPurposes());
                    return FundRepository(office().vault()).insert(work, entry).value();
                });
            },
            [this](qint64 id) {
                return new FundEntryDialog(
                    office(), FundRepository(office().vault()).find(m_office.reader(), FundEntryId(id)).value());
            },
            "notes", QStringLiteral("notes")});
}
