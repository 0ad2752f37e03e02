#pragma once

#include "models/points/pointids.h"
#include "models/records/recordrepository.h"
#include "models/records/takenstep.h"
#include "models/words/dictionary.h"

#include <QHash>

/// 草稿 → 生效 → 撤回.
enum class PointRuleState { Draft, InForce, Withdrawn };

/// One version of what earns points (积分规则). It holds for what happened from its first day on, until the next
/// version begins; entries keep the version that paid them. All numbers are whole points.
struct PointRule {
    PointRuleId id;
    QString name;
    QDate validFrom;
    int perHour = 10; ///< of a service record: floor(minutes × rate / 60)
    QString fieldRates; ///< a line each: service field and points an hour, "应急救援 15"
    int eveningExtra = 0; ///< an hour more for service that begins from 18:00 to 6:00
    int weekendExtra = 0; ///< an hour more on Saturdays and Sundays
    int bestBonus = 0; ///< for an order evaluated 非常满意, to everybody who served in it
    int goodBonus = 0; ///< for 满意
    QString honorPoints; ///< a line each: title of honor and points
    int trainingPerHour = 0; ///< of a course that was attended
    int dayCap = 0; ///< most points of a person's hours on one day; 0: no cap
    int monthCap = 0;
    int expiryMonths = 0; ///< points lapse at the end of the month so many months after they were booked; 0: never
    int freezeDays = 30; ///< an exchange that nobody collects lapses after so many days
    bool allowsGifts = false; ///< points may be given to another person
    Money pointValue; ///< what one point is worth; 0: not said
    Money reserve; ///< what is set aside for points besides the goods in store
    QString notes;
    PointRuleState state = PointRuleState::Draft;
    QString stateReason;

    bool operator==(const PointRule&) const = default;
};

extern template class Table<PointRule>;

[[nodiscard]] const Table<PointRule>& pointRuleTable();
[[nodiscard]] const StateTable<PointRuleState>& pointRuleStates();
/// Problems by field: "name", "validFrom", "fieldRates", "honorPoints", and each number by its member.
[[nodiscard]] Problems validate(const PointRule& rule);
/// Lines of a name and a whole number; what is none goes into `wrong`, if that is given.
[[nodiscard]] QHash<QString, int> pointLines(const QString& text, QStringList* wrong = nullptr);

class PointRuleRepository final : public RecordRepository<PointRule> {
public:
    PointRuleRepository()
        : RecordRepository(pointRuleTable())
    {
    }

    /// Throws Error for a rule that is in force or was: entries stand on it.
    void update(UnitOfWork& work, const PointRule& rule) const;
    /// Those in force, the earliest first.
    [[nodiscard]] QList<PointRule> inForce(Connection& connection) const;
    /// The one that holds on this day, none before the first one.
    [[nodiscard]] std::optional<PointRule> on(Connection& connection, QDate day) const;
};

/// Throws Error when a version in force begins on the same day already, when a field or title is unknown, or when the
/// last version in force is withdrawn.
[[nodiscard]] TakenStep takePointRuleStep(UnitOfWork& work, PointRuleId id, PointRuleState to, const QString& reason);
