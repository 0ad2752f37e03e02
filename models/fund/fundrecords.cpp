#include "models/fund/fundrecords.h"

#include "models/fund/fundtext.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/security/phonesearch.h"
#include "models/security/sealedfield.h"
#include "models/security/vault.h"
#include "models/words/termchoice.h"

namespace {

// What counts in the balance, as isBooked().
#define VD_FUND_SUM(sign)                                                                                              \
    "(SELECT COALESCE(SUM(" sign                                                                                       \
    "), 0) FROM fund_entries e WHERE e.account_id = fund_accounts.id AND e.state IN ('paid', 'received', "             \
    "'published', 'archived'))"

QVariant kindOf(const ListCell& cell)
{
    return fundKindTitle(fundKindFromCode(cell.text()));
}

} // namespace

RecordBadge fundBadge(const QString& stateCode)
{
    static constexpr Tone tones[]{Tone::Attention, Tone::Attention, Tone::Neutral, Tone::Information, Tone::Bad,
        Tone::Information, Tone::Information, Tone::Good, Tone::Neutral, Tone::Bad};
    const FundState state = fundStates().fromCode(stateCode);
    return {fundStates().title(state), tones[int(state)], state == FundState::Reversed || state == FundState::Rejected};
}

RecordBadge fundAccountBadge(const QString& stateCode)
{
    const FundAccountState state = fundAccountStates().fromCode(stateCode);
    const bool isOpen = state == FundAccountState::Open;
    return {fundAccountStates().title(state), isOpen ? Tone::Good : Tone::Neutral, !isOpen};
}

QStringList FundRecords::watchedTables() const
{
    return {table(), QStringLiteral("fund_accounts"), QStringLiteral("fund_purposes"), QStringLiteral("organisations")};
}

QList<ListColumn> FundRecords::list() const
{
    using enum ColumnKind;
    const auto phone = [this](const ListCell& cell) {
        return shownPhone(openSealed(cell, "fund_entries", "phone_sealed", m_vault), m_numbers);
    };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(fundBadge(cell.text())); };
    return {
        ListColumn("day", FundText::tr("Date"), Date, 96, {"fund_entries.day"}).sorted().important(),
        ListColumn("kind", FundText::tr("Income or spending"), Text, 70, {"fund_entries.kind"}, &kindOf).important(),
        ListColumn("name", FundText::tr("Donor or beneficiary"), Name, 170, {"fund_entries.name"})
            .sorted("fund_entries.name_key")
            .important(),
        ListColumn("amount", FundText::tr("Amount (yuan)"), Money, 110, {"fund_entries.amount_fen"})
            .sorted()
            .important(),
        ListColumn("purpose", FundText::tr("Purpose or source"), Text, 130, {"p.name"}).important(),
        ListColumn("restricted", FundText::tr("Restricted to"), Text, 110, {"q.name"}),
        ListColumn("account", FundText::tr("Fund account"), Text, 150, {"a.name"}),
        ListColumn("goods", FundText::tr("Gift in kind"), Text, 120, {"fund_entries.goods"}).hidden(),
        ListColumn("paper", FundText::tr("Receipt or voucher"), Secondary, 110, {"fund_entries.paper"}),
        ListColumn("phone", FundText::tr("Phone"), Secondary, 120, {"fund_entries.phone_sealed"}, phone).hidden(),
        ListColumn("resolution", FundText::tr("Resolution"), Text, 120, {"fund_entries.resolution"}).hidden(),
        ListColumn("notes", FundText::tr("Notes"), Text, 140, {"fund_entries.notes"}).hidden(),
        ListColumn("state", FundText::tr("State"), Badge, 100, {"fund_entries.state"}, state).important(),
    };
}

QString FundRecords::joins() const
{
    return QStringLiteral("LEFT JOIN fund_accounts a ON a.id = fund_entries.account_id LEFT JOIN fund_purposes p ON "
                          "p.id = fund_entries.purpose_id LEFT JOIN fund_purposes q ON q.id = "
                          "fund_entries.restricted_to");
}

QString FundRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("fund_entries.organisation_id"));
    condition.choice(QStringLiteral("kind"), QStringLiteral("fund_entries.kind"));
    condition.choice(QStringLiteral("state"), QStringLiteral("fund_entries.state"));
    condition.choice(QStringLiteral("purpose"), QStringLiteral("fund_entries.purpose_id"));
    condition.choice(QStringLiteral("account"), QStringLiteral("fund_entries.account_id"));
    condition.period(QStringLiteral("fund_entries.day"));
    return condition.sql();
}

QList<QByteArray> FundRecords::searchDigests(const SearchTerm& term) const
{
    return phoneDigests(m_vault, term);
}

QList<FilterChoice> FundRecords::filterChoices(Connection& connection) const
{
    return {wordChoice("kind", FundText::tr("Income or spending"), allFundKinds(), &fundKindCode, &fundKindTitle),
        stateChoice(FundText::tr("State"), fundStates()),
        termChoice(connection, QStringLiteral("purpose"), FundText::tr("Purpose or source"), fundPurposes()),
        nameChoice(connection, "account", FundText::tr("Fund account"), "fund_accounts")};
}

QStringList FundAccountRecords::watchedTables() const
{
    return {table(), QStringLiteral("fund_entries"), QStringLiteral("organisations")};
}

QList<ListColumn> FundAccountRecords::list() const
{
    using enum ColumnKind;
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(fundAccountBadge(cell.text())); };
    return {
        ListColumn("name", FundText::tr("Fund account"), Name, 200, {"fund_accounts.name"})
            .sorted("fund_accounts.name_key")
            .important(),
        ListColumn("organisation", FundText::tr("Organization"), Text, 140, {"o.name"}).important(),
        ListColumn("income", FundText::tr("Income (yuan)"), Money, 120,
            {VD_FUND_SUM("CASE WHEN e.kind = 'income' THEN e.amount_fen ELSE 0 END")})
            .important(),
        ListColumn("spent", FundText::tr("Spent (yuan)"), Money, 120,
            {VD_FUND_SUM("CASE WHEN e.kind = 'spending' THEN e.amount_fen ELSE 0 END")})
            .important(),
        ListColumn("balance", FundText::tr("Balance (yuan)"), Money, 120,
            {VD_FUND_SUM("CASE WHEN e.kind = 'income' THEN e.amount_fen ELSE -e.amount_fen END")})
            .important(),
        ListColumn("supervisor", FundText::tr("Fund supervisor"), Text, 110, {"fund_accounts.supervisor"}),
        ListColumn("state", FundText::tr("State"), Badge, 90, {"fund_accounts.state"}, state).important(),
    };
}

QString FundAccountRecords::joins() const
{
    return QStringLiteral("LEFT JOIN organisations o ON o.id = fund_accounts.organisation_id");
}

QString FundAccountRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("fund_accounts.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("fund_accounts.state"));
    return condition.sql();
}

QList<FilterChoice> FundAccountRecords::filterChoices(Connection&) const
{
    return {stateChoice(FundText::tr("State"), fundAccountStates())};
}
