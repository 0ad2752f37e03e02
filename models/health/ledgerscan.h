#pragma once

#include "models/health/findingrepository.h"
#include "models/health/ledgerrules.h"
#include "models/organisation/settingsrepository.h"

class Office;

/// The bounds as the office set them.
namespace HealthSetting {
inline const Setting<int> periods(QStringLiteral("health_periods"), 3);
inline const Setting<int> lateDays(QStringLiteral("health_late_days"), 10); ///< working days
inline const Setting<int> strangers(QStringLiteral("health_strangers"), 10);
inline const Setting<int> twinTimes(QStringLiteral("health_twin_times"), 10);
inline const Setting<int> toleranceMinutes(QStringLiteral("health_tolerance"), 60);
inline const Setting<int> oneHandPercent(QStringLiteral("health_one_hand"), 30);
inline const Setting<QString> packagedWords(
    QStringLiteral("health_packaged_words"), QStringLiteral("研学 红色旅游 参观 观影 夏令营 冬令营 体验 团建 彩排"));
inline const Setting<QString> donationWords(
    QStringLiteral("health_donation_words"), QStringLiteral("捐款 捐衣 捐物 捐赠 转发 点赞 集赞"));
} // namespace HealthSetting

[[nodiscard]] LedgerBounds ledgerBounds(Connection& connection);
void storeBounds(UnitOfWork& work, const LedgerBounds& bounds);
/// By field: "dayHours", "periods" ….
[[nodiscard]] Problems validate(const LedgerBounds& bounds);

/// The check of the whole ledger: reads off the writer's thread, judges, and stores the findings in one transaction.
class LedgerScan final {
public:
    struct Result {
        qint64 records = 0; ///< checked records read
        FindingRepository::Outcome outcome;
    };

    explicit LedgerScan(Office& office)
        : m_office(office)
    {
    }

    /// Throws CancelledError with nothing changed, and Error for an account that answers for one organization only.
    Result run(TaskContext& task) const;

private:
    Office& m_office;
};
