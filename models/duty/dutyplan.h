#pragma once

#include "models/common/error.h"
#include "models/common/minutes.h"
#include "models/common/statetable.h"
#include "models/duty/dutyids.h"
#include "models/organisation/organisation.h"
#include "models/stations/stationid.h"
#include "models/teams/teamid.h"
#include "models/volunteers/volunteerid.h"
#include "models/words/dictionary.h"

#include <QDate>

class WorkingCalendar;

enum class DutyTemplateState { InUse, Retired };
enum class DutyMemberState { InUse, Ended };
enum class DutyWishState { Kept, Withdrawn };

/// What a duty does with the office's calendar.
enum class HolidayRule {
    WorkingDays, ///< 节假日不排: not on holidays; a worked weekend day counts as a Monday to Friday
    AsUsual, ///< 照常: the weekday alone decides
    AlsoHolidays, ///< 节假日加排: on its weekdays, and on every holiday
};

constexpr int minutesOfDay = 24 * 60;

/// A duty that a station has every week.
struct DutyTemplate {
    DutyTemplateId id;
    QString name; ///< station, post and time; not stored
    StationId station;
    TermId post; ///< Dictionary::DutyPost
    QString weekdays = QStringLiteral("12345"); ///< digits in order; 1 is Monday
    Minutes begin = Minutes(9 * 60); ///< of the day
    Minutes end = Minutes(12 * 60); ///< of the same day
    int people = 1; ///< wanted
    TermId credentialKind; ///< asked of whoever sits; none: nothing
    HolidayRule holidayRule = HolidayRule::WorkingDays;
    QDate firstDay; ///< null: since ever
    QDate lastDay; ///< null: without end
    QString notes;
    DutyTemplateState state = DutyTemplateState::InUse;
    QString stateReason;

    bool operator==(const DutyTemplate&) const = default;
};

/// Who may sit: one person or the members of a team.
struct DutyMember {
    DutyMemberId id;
    QString name; ///< of person or team; not stored
    OrganisationId organisation; ///< at the stations of it and all below
    StationId station; ///< at this one only
    TermId post; ///< at this post only
    TeamId team;
    VolunteerId volunteer;
    QString notes;
    DutyMemberState state = DutyMemberState::InUse;
    QString stateReason;

    bool operator==(const DutyMember&) const = default;
};

/// 不可用 is leave: nobody is put there. 愿意 is granted as far as fairness allows.
enum class WishKind { Unavailable, Willing };

/// Some days, and on each of them some hours.
struct DutyWish {
    DutyWishId id;
    QString name; ///< of the person; not stored
    VolunteerId volunteer;
    WishKind kind = WishKind::Unavailable;
    QDate firstDay;
    QDate lastDay; ///< included
    Minutes begin; ///< of each day
    Minutes end = Minutes(minutesOfDay);
    QString notes;
    DutyWishState state = DutyWishState::Kept;
    QString stateReason;

    bool operator==(const DutyWish&) const = default;
};

[[nodiscard]] const StateTable<DutyTemplateState>& dutyTemplateStates();
[[nodiscard]] const StateTable<DutyMemberState>& dutyMemberStates();
[[nodiscard]] const StateTable<DutyWishState>& dutyWishStates();

[[nodiscard]] QString holidayRuleCode(HolidayRule rule);
[[nodiscard]] HolidayRule holidayRuleFromCode(const QString& code);
[[nodiscard]] QString holidayRuleTitle(HolidayRule rule); ///< translated
[[nodiscard]] QList<HolidayRule> allHolidayRules();
[[nodiscard]] QString wishKindCode(WishKind kind);
[[nodiscard]] WishKind wishKindFromCode(const QString& code);
[[nodiscard]] QString wishKindTitle(WishKind kind); ///< translated
[[nodiscard]] QList<WishKind> allWishKinds();

/// `09:00`; 24:00 is the end of the day.
[[nodiscard]] QString timeOfDayText(Minutes minutes);
/// -1 minute when it is no time of day.
[[nodiscard]] Minutes timeOfDayFrom(const QString& text);
/// “Mon, Tue” as the language has it.
[[nodiscard]] QString weekdaysText(const QString& digits);
/// By its weekdays, its first and last day, and its rule for holidays.
[[nodiscard]] bool takesPlaceOn(const DutyTemplate& duty, QDate day, const WorkingCalendar& calendar);
/// Problems by field: "station", "post", "weekdays", "begin", "end", "people", "lastDay".
[[nodiscard]] Problems validate(const DutyTemplate& duty);
/// Problems by field: "organisation", "team".
[[nodiscard]] Problems validate(const DutyMember& member);
/// Problems by field: "volunteer", "firstDay", "lastDay", "begin", "end".
[[nodiscard]] Problems validate(const DutyWish& wish);
