#pragma once

#include "models/common/organisationid.h"
#include "models/points/pointids.h"
#include "models/records/recordrepository.h"
#include "models/volunteers/volunteerid.h"

/// What an entry of the ledger of points is.
enum class PointKind {
    Earn, ///< paid by a rule for what its source says
    Opening, ///< from before the office kept its points here
    Grant, ///< for a merit that no record says
    GiftIn,
    GiftOut,
    Redeem, ///< handed out
    Return, ///< an exchange that was taken back after it had been handed out
    Reverse, ///< takes back what was booked: the hours were voided, the booking was wrong
    Expire, ///< lapsed
    Adjust, ///< a correction by hand
};

/// One line of the ledger of points, never changed and never removed. Points have nothing to do with hours: they are
/// paid for them, and no entry makes or changes any.
struct PointEntry {
    PointEntryId id;
    VolunteerId volunteer;
    OrganisationId organisation; ///< for which the entry is summed
    PointKind kind = PointKind::Earn;
    qint64 amount = 0; ///< whole points, below 0 for what goes
    QDate day;
    QDate expiresOn; ///< last day on which these points can be spent; null: they do not lapse
    QString sourceKind; ///< "service", "evaluation", "award", "enrolment", "exchange_line", "volunteer"; "": by hand
    qint64 sourceId = 0;
    PointRuleId rule; ///< that paid it
    PointRoundId round; ///< that booked it
    PointEntryId reversalOf; ///< of Reverse, Return and Expire: the entry that they take back or let lapse
    QString remark;

    bool operator==(const PointEntry&) const = default;
};

extern template class Table<PointEntry>;

[[nodiscard]] const Table<PointEntry>& pointEntryTable();
[[nodiscard]] QList<PointKind> allPointKinds();
[[nodiscard]] QString pointKindCode(PointKind kind);
[[nodiscard]] PointKind pointKindFromCode(const QString& code);
[[nodiscard]] QString pointKindTitle(PointKind kind); ///< translated
[[nodiscard]] QString pointSourceTitle(const QString& code); ///< translated; "" for none
/// Points that came into the world (Earn, Opening, Grant, less Reverse).
[[nodiscard]] bool isEarning(PointKind kind);
/// Points that were exchanged (Redeem, less Return).
[[nodiscard]] bool isSpending(PointKind kind);
/// Points that can lapse: a lot, which is spent before those that lapse later.
[[nodiscard]] bool isLot(const PointEntry& entry);
/// Problems by field: "volunteer", "amount", "day", "kind".
[[nodiscard]] Problems validate(const PointEntry& entry);

class PointEntryRepository final : public RecordRepository<PointEntry> {
public:
    PointEntryRepository()
        : RecordRepository(pointEntryTable())
    {
    }

    /// In the order in which they were booked.
    [[nodiscard]] QList<PointEntry> ofVolunteer(Connection& connection, VolunteerId volunteer) const;
    [[nodiscard]] QList<PointEntry> ofSource(Connection& connection, const QString& kind, qint64 source) const;
    /// Entries that take this one back or let it lapse.
    [[nodiscard]] QList<PointEntry> reversalsOf(Connection& connection, PointEntryId entry) const;
};
