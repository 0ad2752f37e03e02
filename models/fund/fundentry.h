#pragma once

#include "models/common/dates.h"
#include "models/common/money.h"
#include "models/database/unitofwork.h"
#include "models/fund/fundaccount.h"
#include "models/words/dictionary.h"

using FundEntryId = Id<struct FundEntryTag>;

enum class FundKind { Income, Spending };

/// Spending: 申请 → (补正, 暂缓) → 审批 → 支付 → 公示 → 归档; 驳回. Income: 入账 → 公示 → 归档. Both: 冲正.
enum class FundState {
    Applied,
    ToComplete,
    Deferred,
    Approved,
    Rejected,
    Paid,
    Received,
    Published,
    Archived,
    Reversed,
};

/// One line of the fund: a gift or grant that came in, or an application that is decided, paid and made public.
struct FundEntry {
    FundEntryId id;
    FundAccountId account;
    OrganisationId organisation; ///< the account's
    FundKind kind = FundKind::Income;
    QDate day; ///< of the gift or payment; of an application, of the request
    QString name; ///< donor or beneficiary
    QString phone; ///< clear here, sealed in the file
    Money amount; ///< of goods their value
    TermId purpose; ///< what it is spent on; of income where it comes from
    TermId restrictedTo; ///< of income: the only purpose that the donor allows
    QString goods; ///< what a gift in kind consists of
    bool isAnonymous = false; ///< 爱心人士 on public papers
    QString paper; ///< number of receipt or voucher
    QString resolution;
    int votesFor = 0; ///< of the committee
    int votesAgainst = 0;
    int votesAbstained = 0;
    int votesWithdrawn = 0; ///< for an interest of their own; they do not vote
    QString notes;
    AccountId appliedBy; ///< who may not approve it
    int occurrence = 0; ///< which of the same lines of a file it is; 0: by hand
    FundState state = FundState::Received;
    QString stateReason;

    /// More than half of those who voted were in favor.
    [[nodiscard]] bool isCarried() const { return votesFor > votesAgainst + votesAbstained; }
    bool operator==(const FundEntry&) const = default;
};

[[nodiscard]] const StateTable<FundState>& fundStates();
/// Counts in the balance: paid, received, published, archived.
[[nodiscard]] bool isBooked(FundState state);
/// The booked states as SQL list.
[[nodiscard]] QString bookedStatesSql();
[[nodiscard]] QString fundKindTitle(FundKind kind);
[[nodiscard]] QString fundKindCode(FundKind kind);
[[nodiscard]] FundKind fundKindFromCode(const QString& code);
[[nodiscard]] QList<FundKind> allFundKinds();
/// Problems by field: "account", "day", "name", "phone", "amount", "purpose", "votes".
[[nodiscard]] Problems validate(const FundEntry& entry);

/// 用途/来源: what is spent on, and where income comes from.
[[nodiscard]] Dictionary fundPurposes();
