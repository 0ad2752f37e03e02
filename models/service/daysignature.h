#pragma once

#include "models/organisation/settingsrepository.h"
#include "models/records/recordrepository.h"
#include "models/records/takenstep.h"
#include "models/service/servicerecord.h"

using DaySignatureId = Id<struct DaySignatureTag>;

/// How many hours of one person on one day take effect with the usual check (spec 7 §2).
namespace DaySetting {
inline const Setting<int> signatureHours(QStringLiteral("health_day_hours"), 8); ///< more: a second signature
inline const Setting<int> administratorHours(
    QStringLiteral("day_administrator_hours"), 12); ///< more: the administrator's, with a reason
} // namespace DaySetting

enum class DaySignatureState { Signed, Withdrawn };

/// The second signature under one person's day, by who entered none of its hours. It holds up to the minutes it saw.
struct DaySignature {
    DaySignatureId id;
    VolunteerId volunteer;
    QDate day;
    Minutes minutes; ///< of the day, as it was signed
    QString reason; ///< beyond the administrator's bound
    AccountId signedBy;
    DaySignatureState state = DaySignatureState::Signed;
    QString stateReason;

    bool operator==(const DaySignature&) const = default;
};

extern template class Table<DaySignature>;

[[nodiscard]] const StateTable<DaySignatureState>& daySignatureStates();
[[nodiscard]] const Table<DaySignature>& daySignatureTable();

class DaySignatureRepository final : public RecordRepository<DaySignature> {
public:
    DaySignatureRepository()
        : RecordRepository(daySignatureTable())
    {
    }

    /// Those that stand, the one of most minutes first.
    [[nodiscard]] QList<DaySignature> ofDay(Connection& connection, VolunteerId volunteer, QDate day) const;
};

/// What one person served on one day, pending hours too, and up to where it may count.
struct DayTotal {
    VolunteerId volunteer;
    QDate day;
    Minutes minutes;
    Minutes usual; ///< what the usual check allows
    Minutes most; ///< what a second signature allows that is not the administrator's
    Minutes allowed; ///< the usual, or what was signed

    [[nodiscard]] bool isLong() const { return minutes > usual; }
    [[nodiscard]] bool asksAdministrator() const { return minutes > most; }
    [[nodiscard]] bool waits() const { return minutes > allowed; }
    /// "2025-03-01 adds up to 9.0 hours; beyond 8 hours a second account signs the day before they count."
    [[nodiscard]] QString sentence() const;
};

/// Minutes of the record by day; a break is taken off on the first one.
[[nodiscard]] QList<DayShare> dayShares(const ServiceRecord& record);

namespace DayTotals {
/// Of the days that the first of `planned` touches: what stands in the ledger and what is planned besides, all of one
/// person. `instead`: a record that makes room.
[[nodiscard]] QList<DayTotal> with(
    Connection& connection, const QList<ServiceRecord>& planned, ServiceRecordId instead = {});
/// Of the days of a record that stands in the ledger.
[[nodiscard]] QList<DayTotal> of(Connection& connection, const ServiceRecord& record);
/// Those of them that wait for a signature.
[[nodiscard]] QList<DayTotal> waiting(const QList<DayTotal>& totals);
/// SQL: whether a row of `service_records` lies on a day that waits for a signature. Ask it of pending rows.
[[nodiscard]] QString waitingSql();
} // namespace DayTotals

/// The act of signing a day. The usual check of its records follows, by yet another account, where self-checking is not
/// allowed.
class DaySigning final {
public:
    explicit DaySigning(UnitOfWork& work)
        : m_work(work)
    {
    }

    /// Throws Error when the day needs no signature, has one already, the acting account entered some of its hours, or
    /// the reason is missing that the administrator's bound asks for.
    [[nodiscard]] TakenStep sign(VolunteerId volunteer, QDate day, const QString& reason) const;

private:
    void requireAnother(const DayTotal& total) const;
    void withdraw(DaySignatureId id) const;

    UnitOfWork& m_work;
};
