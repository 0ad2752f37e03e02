#pragma once

#include "models/fund/fundentry.h"
#include "models/records/takenstep.h"

extern template class Table<FundEntry>;
[[nodiscard]] const Table<FundEntry>& fundEntryTable();

/// What an account holds.
struct FundBalance {
    Money income;
    Money spent;
    QHash<TermId, Money> restricted; ///< given for one purpose only
    QHash<TermId, Money> spentOn;

    [[nodiscard]] Money balance() const { return income - spent; }
    /// What may still be spent on a purpose: its own gifts that are left and what nobody restricted.
    [[nodiscard]] Money available(TermId purpose) const;
    /// What is left of gifts for one purpose.
    [[nodiscard]] Money leftFor(TermId purpose) const;
    [[nodiscard]] Money leftRestricted() const;
    /// More was spent than came in, or than the restrictions allow.
    [[nodiscard]] bool isOverdrawn() const;
};

/// Lines of the fund; the phone is sealed here and nowhere else.
class FundRepository final : public RecordRepository<FundEntry> {
public:
    explicit FundRepository(const Vault& vault)
        : RecordRepository(fundEntryTable(), &vault)
    {
    }
    /// By hand: income is received, with the next number of a receipt where it has none, spending applied for; it
    /// belongs to whoever the account belongs to. Throws Error.
    FundEntryId insert(UnitOfWork& work, const FundEntry& entry) const;
    /// What counts in the balance keeps its money: it is reversed and entered again. Throws Error.
    void update(UnitOfWork& work, const FundEntry& entry) const;
    /// Of one account, of all time or of the days before one.
    [[nodiscard]] FundBalance balance(Connection& connection, FundAccountId account, QDate before = {}) const;
    /// Whether the same line of a file stands here, the same one of several.
    [[nodiscard]] bool holds(Connection& connection, const FundEntry& entry) const;
};

/// Leads a line on; what is paid gets the next number of a voucher where it has none. Throws Error when whoever applied
/// would approve, the committee's votes are missing or did not carry it, the account has not the money for this
/// purpose, or an account is closed.
TakenStep takeFundStep(UnitOfWork& work, const Vault& vault, FundEntryId id, const StateTable<FundState>::Step& step,
    const QString& reason);
