#pragma once

#include "models/orders/order.h"
#include "models/records/recordrepository.h"
#include "models/records/takenstep.h"

using MissedCallId = Id<struct MissedCallTag>;

/// 无人接听, 占线, 号码有误, 改约时间.
enum class MissedCallReason { NoAnswer, Busy, WrongNumber, Later };
enum class MissedCallState { Noted, Withdrawn };

/// A call-back that brought no evaluation: the order goes on waiting, and nobody counts as content by that.
struct MissedCall {
    MissedCallId id;
    OrderId order;
    int round = 1;
    QDateTime calledAt; ///< local
    MissedCallReason reason = MissedCallReason::NoAnswer;
    QString remark;
    MissedCallState state = MissedCallState::Noted;
    QString stateReason;

    bool operator==(const MissedCall&) const = default;
};

extern template class Table<MissedCall>;

[[nodiscard]] const Table<MissedCall>& missedCallTable();
[[nodiscard]] const StateTable<MissedCallState>& missedCallStates();
[[nodiscard]] QList<MissedCallReason> allMissedCallReasons();
[[nodiscard]] QString missedCallCode(MissedCallReason reason);
[[nodiscard]] MissedCallReason missedCallFromCode(const QString& code);
[[nodiscard]] QString missedCallTitle(MissedCallReason reason); ///< translated
/// 未接, 无人接听, 关机, 占线, 空号 …; nothing for another word.
[[nodiscard]] std::optional<MissedCallReason> missedCallFromWord(const QString& word);
/// Problems by field: "order", "calledAt".
[[nodiscard]] Problems validate(const MissedCall& call);

class MissedCallRepository final : public RecordRepository<MissedCall> {
public:
    MissedCallRepository()
        : RecordRepository(missedCallTable())
    {
    }

    /// Those that count of one round, the latest first.
    [[nodiscard]] QList<MissedCall> ofRound(Connection& connection, OrderId order, int round) const;
    /// Notes a call about an order that waits for its evaluation; the round is filled in. Throws Error when it does not
    /// wait.
    [[nodiscard]] TakenStep note(UnitOfWork& work, const MissedCall& call) const;
};
