#pragma once

#include "models/training/course.h"
#include "models/volunteers/volunteerid.h"

#include <optional>

using LicenceId = Id<struct LicenceTag>;

/// 助理社会工作师, 社会工作师, 高级社会工作师.
enum class LicenceLevel { Assistant, Worker, Senior };
enum class LicenceState { Held, Ended };

/// A social worker's certificate and its registration. The first registration is due within a year of the certificate,
/// each next one three years after the last; in these years 72 hours (assistants) or 90 hours of training are needed.
struct Licence {
    LicenceId id;
    QString name; ///< of the person; not stored
    VolunteerId volunteer;
    LicenceLevel level = LicenceLevel::Assistant;
    QString number;
    QDate certifiedOn;
    QDate registeredOn; ///< the last registration; null before the first
    Minutes outsideMinutes; ///< training of this period that was taken elsewhere
    QString notes;
    LicenceState state = LicenceState::Held;
    QString stateReason;

    bool operator==(const Licence&) const = default;
};

enum class LicenceStanding { ToRegister, Valid, DueSoon, Overdue, Ended };

constexpr int licenceWarningDays = 90;

[[nodiscard]] const StateTable<LicenceState>& licenceStates();
[[nodiscard]] QString levelCode(LicenceLevel level);
[[nodiscard]] LicenceLevel levelFromCode(const QString& code);
[[nodiscard]] QString levelTitle(LicenceLevel level); ///< translated
[[nodiscard]] QList<LicenceLevel> allLicenceLevels();
/// By this day the person is to be registered, for the first time or again.
[[nodiscard]] QDate dueOn(const Licence& licence);
/// The days of training that count for the next registration; none before the first one.
[[nodiscard]] std::optional<Period> trainingPeriod(const Licence& licence);
[[nodiscard]] Minutes neededTraining(LicenceLevel level);
/// On the due day itself it is not overdue yet.
[[nodiscard]] LicenceStanding licenceStanding(LicenceState state, bool isRegistered, QDate due, QDate day);
[[nodiscard]] QString licenceStandingTitle(LicenceStanding standing); ///< translated
/// Problems by field: "volunteer", "certifiedOn", "registeredOn", "outsideMinutes".
[[nodiscard]] Problems validate(const Licence& licence);
