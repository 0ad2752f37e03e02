#include "models/fund/fundrepository.h"

#include "models/common/codes.h"
#include "models/common/searchtokens.h"
#include "models/fund/fundtext.h"
#include "models/organisation/settingsrepository.h"
#include "models/security/phonesearch.h"
#include "models/security/sealedfield.h"
#include "models/words/dictionaryrepository.h"

#include <algorithm>

namespace {

QString fundTokens(const FundEntry& entry, Connection& connection, const Vault* vault)
{
    const DictionaryRepository words;
    SearchTokens tokens;
    tokens.addName(entry.name).addText(entry.goods).addText(entry.paper).addText(entry.resolution);
    tokens.addText(words.name(connection, fundPurposes(), entry.purpose));
    addPhone(tokens, *vault, entry.phone);
    return tokens.text();
}

void addDecision(Table<FundEntry>& t)
{
    using E = FundEntry;
    t.text("paper", &E::paper, QT_TRANSLATE_NOOP("Column", "Receipt or voucher"));
    t.text("resolution", &E::resolution, QT_TRANSLATE_NOOP("Column", "Resolution"));
    t.value("votes_for", &E::votesFor, QT_TRANSLATE_NOOP("Column", "Votes in favor"));
    t.value("votes_against", &E::votesAgainst, QT_TRANSLATE_NOOP("Column", "Votes against"));
    t.value("votes_abstained", &E::votesAbstained, QT_TRANSLATE_NOOP("Column", "Abstained"));
    t.value("votes_withdrawn", &E::votesWithdrawn, QT_TRANSLATE_NOOP("Column", "Withdrew for interest"));
    t.freeText("notes", &E::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
    t.reference("applied_by", &E::appliedBy, "accounts", QT_TRANSLATE_NOOP("Column", "Entered by")).once();
    t.value("occurrence", &E::occurrence, QT_TRANSLATE_NOOP("Column", "Which of the same lines")).once();
    t.state("state", &E::state, fundStates(), QT_TRANSLATE_NOOP("Column", "State"));
    t.stateReason("state_reason", &E::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
}

void requireOpen(Connection& connection, const FundEntry& entry)
{
    const FundAccount account = FundAccountRepository().require(connection, entry.account);
    if (account.state != FundAccountState::Open)
        throw Error(FundText::tr("The account “%1” is closed. Open it again first.").arg(account.name));
}

void requireDecided(UnitOfWork& work, const FundEntry& entry)
{
    if (entry.appliedBy.isValid() && entry.appliedBy == work.actor().account)
        throw Error(FundText::tr("You entered this application yourself; let another account approve it."));
    if (entry.votesFor + entry.votesAgainst + entry.votesAbstained == 0)
        throw Error(FundText::tr("Open the application and write down how the committee voted."));
    if (!entry.isCarried())
        throw Error(FundText::tr("The committee did not carry it: %1 in favor, %2 against, %3 abstained.")
                        .arg(entry.votesFor)
                        .arg(entry.votesAgainst)
                        .arg(entry.votesAbstained));
}

void requireMoney(const FundBalance& balance, const FundEntry& entry)
{
    const Money available = balance.available(entry.purpose);
    if (entry.amount > available)
        throw Error(FundText::tr("The account has %1 yuan for this purpose, not %2. Gifts for other purposes stay "
                                 "for them.")
                        .arg(available.text(), entry.amount.text()));
}

/// The next free one of an account and year: SJ2026-0001 for receipts of gifts, PZ2026-0001 for vouchers of payments.
QString nextPaper(Connection& connection, const FundEntry& entry)
{
    const QString form
        = (entry.kind == FundKind::Income ? QStringLiteral("SJ%1-") : QStringLiteral("PZ%1-")).arg(entry.day.year());
    Query query(connection, QStringLiteral("SELECT paper FROM fund_entries WHERE account_id = ? AND paper LIKE ?"));
    query.bind(entry.account).bind(form + u'%').run();
    QStringList used;
    while (query.next())
        used << query.text(0);
    return nextInSeries(used, form + QStringLiteral("%1"));
}

/// What leads to this state must hold before.
void requireAllowed(UnitOfWork& work, const FundRepository& fund, const FundEntry& entry, FundState to)
{
    Connection& connection = work.connection();
    if (to == FundState::Approved)
        requireDecided(work, entry);
    if (to == FundState::Paid) {
        requireOpen(connection, entry);
        requireMoney(fund.balance(connection, entry.account), entry);
    }
    if (to != FundState::Reversed || entry.kind == FundKind::Spending)
        return;
    FundBalance rest = fund.balance(connection, entry.account);
    const bool wasOverdrawn = rest.isOverdrawn(); // a file may bring that
    rest.income -= entry.amount;
    if (entry.restrictedTo.isValid())
        rest.restricted[entry.restrictedTo] -= entry.amount;
    if (!wasOverdrawn && rest.isOverdrawn())
        throw Error(FundText::tr("This income was spent already: reverse what was paid from it first."));
}

} // namespace

template class Table<FundEntry>;

const Table<FundEntry>& fundEntryTable()
{
    using E = FundEntry;
    static const Table<E> table("fund_entries", [](Table<E>& t) {
        t.reference("account_id", &E::account, "fund_accounts", QT_TRANSLATE_NOOP("Column", "Account of the fund"));
        t.reference("organisation_id", &E::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.word("kind", &E::kind, fundKindCode, fundKindFromCode, QT_TRANSLATE_NOOP("Column", "Income or spending"));
        t.value("day", &E::day, QT_TRANSLATE_NOOP("Column", "Date"));
        t.name("name", &E::name, QT_TRANSLATE_NOOP("Column", "Donor or beneficiary"));
        t.add(sealedPhone(
            "fund_entries", {"phone_sealed", "phone_digest", QT_TRANSLATE_NOOP("Column", "Phone")}, &E::phone));
        t.value("amount_fen", &E::amount, QT_TRANSLATE_NOOP("Column", "Amount in fen"));
        t.reference("purpose_id", &E::purpose, "fund_purposes", QT_TRANSLATE_NOOP("Column", "Purpose or source"));
        t.reference("restricted_to", &E::restrictedTo, "fund_purposes", QT_TRANSLATE_NOOP("Column", "Restricted to"));
        t.text("goods", &E::goods, QT_TRANSLATE_NOOP("Column", "Gift in kind"));
        t.value("is_anonymous", &E::isAnonymous, QT_TRANSLATE_NOOP("Column", "Without a name in public"));
        addDecision(t);
        t.stamps();
        t.setOrder("day, id");
        t.setValidator([](const E& entry) { return validate(entry); });
        t.setSearch(&fundTokens);
    });
    return table;
}

Money FundBalance::leftFor(TermId purpose) const
{
    return std::max(Money(), restricted.value(purpose) - spentOn.value(purpose));
}

Money FundBalance::leftRestricted() const
{
    Money sum;
    for (auto it = restricted.begin(); it != restricted.end(); ++it)
        sum += leftFor(it.key());
    return sum;
}

Money FundBalance::available(TermId purpose) const
{
    return balance() - leftRestricted() + leftFor(purpose);
}

bool FundBalance::isOverdrawn() const
{
    return balance() < leftRestricted();
}

FundEntryId FundRepository::insert(UnitOfWork& work, const FundEntry& entry) const
{
    FundEntry line = entry;
    line.state = entry.kind == FundKind::Income ? FundState::Received : FundState::Applied;
    line.appliedBy = work.actor().account;
    if (line.account.isValid()) {
        requireOpen(work.connection(), line);
        line.organisation = FundAccountRepository().require(work.connection(), line.account).organisation;
        if (line.kind == FundKind::Income && line.paper.trimmed().isEmpty() && line.day.isValid())
            line.paper = nextPaper(work.connection(), line);
    }
    return RecordRepository::insert(work, line);
}

void FundRepository::update(UnitOfWork& work, const FundEntry& entry) const
{
    const FundEntry before = require(work.connection(), entry.id);
    const bool isSameMoney = before.account == entry.account && before.kind == entry.kind && before.day == entry.day
        && before.amount == entry.amount && before.purpose == entry.purpose
        && before.restrictedTo == entry.restrictedTo;
    const bool isSameDecision = before.votesFor == entry.votesFor && before.votesAgainst == entry.votesAgainst
        && before.votesAbstained == entry.votesAbstained;
    if (isBooked(before.state) && !isSameMoney)
        throw Error(FundText::tr("This line is booked: reverse it and enter it again as it should be."));
    if (before.state == FundState::Approved && !(isSameMoney && isSameDecision))
        throw Error(FundText::tr("This application is approved: take the approval back first."));
    if (before.kind != entry.kind)
        throw Error(FundText::tr("Income stays income and spending stays spending: enter a new line."));
    FundEntry line = entry;
    line.organisation = FundAccountRepository().require(work.connection(), line.account).organisation;
    RecordRepository::update(work, line);
}

FundBalance FundRepository::balance(Connection& connection, FundAccountId account, QDate before) const
{
    FundBalance balance;
    QVariantList values{account.value()};
    QString condition = QStringLiteral("account_id = ? AND state IN ") + bookedStatesSql();
    if (before.isValid()) {
        condition += QStringLiteral(" AND day < ?");
        values << isoDate(before);
    }
    Query query(connection,
        QStringLiteral("SELECT kind, COALESCE(purpose_id, 0), COALESCE(restricted_to, 0), SUM(amount_fen) FROM "
                       "fund_entries WHERE %1 GROUP BY kind, purpose_id, restricted_to")
            .arg(condition));
    query.bindAll(values).run();
    while (query.next()) {
        const Money amount(query.integer(3));
        if (fundKindFromCode(query.text(0)) == FundKind::Spending) {
            balance.spent += amount;
            balance.spentOn[TermId(query.integer(1))] += amount;
            continue;
        }
        balance.income += amount;
        if (query.integer(2) > 0)
            balance.restricted[TermId(query.integer(2))] += amount;
    }
    return balance;
}

bool FundRepository::holds(Connection& connection, const FundEntry& entry) const
{
    Query query(connection,
        QStringLiteral("SELECT 1 FROM fund_entries WHERE account_id = ? AND day = ? AND kind = ? AND name = ? AND "
                       "amount_fen = ? AND COALESCE(purpose_id, 0) = ? AND occurrence = ?"));
    query.bind(entry.account).bind(isoDate(entry.day)).bind(fundKindCode(entry.kind)).bind(entry.name);
    query.bind(entry.amount.fen()).bind(entry.purpose.value()).bind(entry.occurrence).run();
    return query.next();
}

TakenStep takeFundStep(UnitOfWork& work, const Vault& vault, FundEntryId id, const StateTable<FundState>::Step& step,
    const QString& reason)
{
    const FundRepository fund(vault);
    FundEntry entry = fund.require(work.connection(), id);
    requireAllowed(work, fund, entry, step.to);
    if (step.to == FundState::Paid && entry.paper.trimmed().isEmpty()) { // kept when the payment is undone
        entry.paper = nextPaper(work.connection(), entry);
        fund.update(work, entry);
    }
    TakenStep taken = takeStep(work, fund, id, step.to, reason);
    if (entry.kind == FundKind::Income || !isBooked(entry.state) || isBooked(step.to))
        return taken;
    taken.back = [back = taken.back, &vault, entry](UnitOfWork& later) { // the money may be spent meanwhile
        requireMoney(FundRepository(vault).balance(later.connection(), entry.account), entry);
        back(later);
    };
    return taken;
}
