#pragma once

#include "models/organisation/organisation.h"
#include "models/points/pointearning.h"
#include "models/records/takenstep.h"

/// 已入账 → 已撤回.
enum class PointRoundState { Booked, TakenBack };

/// 入账: all that earned points up to a day and was not booked yet, booked as one act.
struct PointRound {
    PointRoundId id;
    QString name;
    OrganisationId organisation; ///< the office: a booking is for all of it
    QDate lastDay; ///< what happened up to this day, included
    QDate bookedOn;
    qint64 entries = 0;
    qint64 people = 0;
    qint64 points = 0;
    QString notes;
    PointRoundState state = PointRoundState::Booked;
    QString stateReason;

    bool operator==(const PointRound&) const = default;
};

extern template class Table<PointRound>;

[[nodiscard]] const Table<PointRound>& pointRoundTable();
[[nodiscard]] const StateTable<PointRoundState>& pointRoundStates();
/// Problems by field: "name", "lastDay".
[[nodiscard]] Problems validate(const PointRound& round);

class PointRoundRepository final : public RecordRepository<PointRound> {
public:
    PointRoundRepository()
        : RecordRepository(pointRoundTable())
    {
    }
    /// What the next booking would be called, up to which day.
    [[nodiscard]] PointRound next(Connection& connection, QDate today) const;
};

/// Books what `round` names, by the rules in force, and takes back what was paid for honors, training and evaluations
/// that do not count any more. Throws Error when there is nothing to book, CancelledError with nothing written. The way
/// back reverses every entry.
[[nodiscard]] TakenStep bookRound(
    UnitOfWork& work, PointRound round, TaskContext& task, PointRoundId* booked = nullptr);
/// The same along with another act, which permits it; nothing to book is no error. How many entries.
qint64 bookAlong(UnitOfWork& work, PointRound round, TaskContext& task);
/// Reverses every entry of a booking; what lapsed of them meanwhile stays lapsed.
void takeRoundBack(UnitOfWork& work, PointRoundId id, const QString& reason, TaskContext& task);
/// A booking is taken back, never booked again.
[[nodiscard]] TakenStep takePointRoundStep(
    UnitOfWork& work, PointRoundId id, PointRoundState to, const QString& reason);
