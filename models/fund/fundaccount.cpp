#include "models/fund/fundaccount.h"

#include "models/common/searchtokens.h"
#include "models/fund/fundtext.h"

const StateTable<FundAccountState>& fundAccountStates()
{
    using enum FundAccountState;
    static const StateTable<FundAccountState> table("Fund",
        {
            {Open, "open", QT_TRANSLATE_NOOP("Fund", "Account in use"),
                {{Closed, QT_TRANSLATE_NOOP("Fund", "Close the account…"), true}}},
            {Closed, "closed", QT_TRANSLATE_NOOP("Fund", "Account closed"),
                {{Open, QT_TRANSLATE_NOOP("Fund", "Open again")}}},
        },
        StepsBack::Any);
    return table;
}

Problems validate(const FundAccount& account)
{
    Problems problems;
    if (account.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), FundText::tr("The account needs a name.")};
    if (!account.organisation.isValid())
        problems << Problem{QStringLiteral("organisation"), FundText::tr("Choose whose fund it is.")};
    return problems;
}

const Table<FundAccount>& fundAccountTable()
{
    static const Table<FundAccount> table("fund_accounts", [](Table<FundAccount>& t) {
        t.name("name", &FundAccount::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.reference("organisation_id", &FundAccount::organisation, "organisations",
            QT_TRANSLATE_NOOP("Column", "Organization"));
        t.text("supervisor", &FundAccount::supervisor, QT_TRANSLATE_NOOP("Column", "Fund supervisor"));
        t.text("contact", &FundAccount::contact, QT_TRANSLATE_NOOP("Column", "Contact person"));
        t.freeText("notes", &FundAccount::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &FundAccount::state, fundAccountStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &FundAccount::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setValidator([](const FundAccount& account) { return validate(account); });
        t.setSearch([](const FundAccount& account, Connection&, const Vault*) {
            return SearchTokens().addText(account.name).addName(account.supervisor).text();
        });
    });
    return table;
}

template class Table<FundAccount>;
