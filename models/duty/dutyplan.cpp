#include "models/duty/dutyplan.h"

#include "models/calendar/workingcalendar.h"
#include "models/common/dates.h"
#include "models/duty/dutytext.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace {

constexpr int mostPeople = 20;

struct WordRow {
    const char* code;
    const char* title;
};

constexpr std::array<WordRow, 3> rules{{
    {"working_days", QT_TRANSLATE_NOOP("Duty", "Not on holidays")},
    {"as_usual", QT_TRANSLATE_NOOP("Duty", "As usual on holidays")},
    {"also_holidays", QT_TRANSLATE_NOOP("Duty", "On every holiday besides")},
}};

constexpr std::array<WordRow, 2> kinds{{
    {"unavailable", QT_TRANSLATE_NOOP("Duty", "Not available")},
    {"willing", QT_TRANSLATE_NOOP("Duty", "Would like to")},
}};

template <class Word, size_t count> Word wordOf(const std::array<WordRow, count>& rows, const QString& code)
{
    for (size_t i = 0; i < count; ++i) {
        if (code == QLatin1String(rows.at(i).code))
            return Word(i);
    }
    return Word(0);
}

void checkTimes(Minutes begin, Minutes end, Problems& problems)
{
    if (begin.value() < 0 || begin.value() >= minutesOfDay)
        problems << Problem{QStringLiteral("begin"), DutyText::tr("Write the beginning as a time, such as 09:00.")};
    else if (end.value() < 0 || end.value() > minutesOfDay)
        problems << Problem{QStringLiteral("end"), DutyText::tr("Write the end as a time, such as 17:30.")};
    else if (end <= begin)
        problems << Problem{QStringLiteral("end"), DutyText::tr("It ends after it begins, on the same day.")};
}

} // namespace

const StateTable<DutyTemplateState>& dutyTemplateStates()
{
    using enum DutyTemplateState;
    static const StateTable<DutyTemplateState> table("Duty",
        {
            {InUse, "in_use", QT_TRANSLATE_NOOP("Duty", "In use"),
                {{Retired, QT_TRANSLATE_NOOP("Duty", "Retire…"), true}}},
            {Retired, "retired", QT_TRANSLATE_NOOP("Duty", "Retired"),
                {{InUse, QT_TRANSLATE_NOOP("Duty", "Use again")}}},
        });
    return table;
}

const StateTable<DutyMemberState>& dutyMemberStates()
{
    using enum DutyMemberState;
    static const StateTable<DutyMemberState> table("Duty",
        {
            {InUse, "in_use", QT_TRANSLATE_NOOP("Duty", "In use"),
                {{Ended, QT_TRANSLATE_NOOP("Duty", "Take out…"), true}}},
            {Ended, "ended", QT_TRANSLATE_NOOP("Duty", "Taken out"), {{InUse, QT_TRANSLATE_NOOP("Duty", "Use again")}}},
        });
    return table;
}

const StateTable<DutyWishState>& dutyWishStates()
{
    using enum DutyWishState;
    static const StateTable<DutyWishState> table("Duty",
        {
            {Kept, "kept", QT_TRANSLATE_NOOP("Duty", "Holds"),
                {{Withdrawn, QT_TRANSLATE_NOOP("Duty", "Withdraw…"), true}}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Duty", "Withdrawn"), {}},
        },
        StepsBack::Any);
    return table;
}

QString holidayRuleCode(HolidayRule rule)
{
    return QString::fromLatin1(rules.at(size_t(rule)).code);
}

HolidayRule holidayRuleFromCode(const QString& code)
{
    return wordOf<HolidayRule>(rules, code);
}

QString holidayRuleTitle(HolidayRule rule)
{
    return DutyText::tr(rules.at(size_t(rule)).title);
}

QList<HolidayRule> allHolidayRules()
{
    return {HolidayRule::WorkingDays, HolidayRule::AsUsual, HolidayRule::AlsoHolidays};
}

QString wishKindCode(WishKind kind)
{
    return QString::fromLatin1(kinds.at(size_t(kind)).code);
}

WishKind wishKindFromCode(const QString& code)
{
    return wordOf<WishKind>(kinds, code);
}

QString wishKindTitle(WishKind kind)
{
    return DutyText::tr(kinds.at(size_t(kind)).title);
}

QList<WishKind> allWishKinds()
{
    return {WishKind::Unavailable, WishKind::Willing};
}

QString timeOfDayText(Minutes minutes)
{
    if (minutes.value() < 0)
        return {};
    return QStringLiteral("%1:%2")
        .arg(minutes.value() / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes.value() % 60, 2, 10, QLatin1Char('0'));
}

Minutes timeOfDayFrom(const QString& text)
{
    static const QRegularExpression endOfDay(QStringLiteral("^\\s*24[:：]00\\s*$"));
    if (endOfDay.match(text).hasMatch())
        return Minutes(minutesOfDay);
    const auto time = parseLooseTime(QString(text).replace(u'：', u':'));
    return time ? Minutes(time->hour() * 60 + time->minute()) : Minutes(-1);
}

QString weekdaysText(const QString& digits)
{
    QStringList names;
    for (const QChar digit : digits)
        names << QLocale().dayName(digit.digitValue(), QLocale::ShortFormat);
    return names.join(DutyText::tr(", ", "between weekdays"));
}

bool takesPlaceOn(const DutyTemplate& duty, QDate day, const WorkingCalendar& calendar)
{
    if ((duty.firstDay.isValid() && day < duty.firstDay) || (duty.lastDay.isValid() && day > duty.lastDay))
        return false;
    const bool isItsDay = duty.weekdays.contains(QChar(char16_t(u'0' + day.dayOfWeek())));
    switch (duty.holidayRule) {
    case HolidayRule::WorkingDays:
        if (calendar.isHoliday(day))
            return false;
        if (day.dayOfWeek() > Qt::Friday && calendar.isWorkingDay(day))
            return isItsDay || duty.weekdays.contains(QRegularExpression(QStringLiteral("[1-5]")));
        return isItsDay;
    case HolidayRule::AsUsual:
        return isItsDay;
    case HolidayRule::AlsoHolidays:
        return isItsDay || calendar.isHoliday(day);
    }
    return false;
}

Problems validate(const DutyTemplate& duty)
{
    static const QRegularExpression days(QStringLiteral("^1?2?3?4?5?6?7?$"));
    Problems problems;
    if (!duty.station.isValid())
        problems << Problem{QStringLiteral("station"), DutyText::tr("Choose the station.")};
    if (!duty.post.isValid())
        problems << Problem{QStringLiteral("post"), DutyText::tr("Choose the post.")};
    if (duty.weekdays.isEmpty() || !days.match(duty.weekdays).hasMatch())
        problems << Problem{QStringLiteral("weekdays"), DutyText::tr("Choose at least one weekday.")};
    checkTimes(duty.begin, duty.end, problems);
    if (duty.people < 1 || duty.people > mostPeople)
        problems << Problem{QStringLiteral("people"), DutyText::tr("A duty wants 1 to 20 people.")};
    if (duty.firstDay.isValid() && duty.lastDay.isValid() && duty.lastDay < duty.firstDay)
        problems << Problem{QStringLiteral("lastDay"), DutyText::tr("The last day lies before the first one.")};
    return problems;
}

Problems validate(const DutyMember& member)
{
    Problems problems;
    if (!member.organisation.isValid())
        problems << Problem{
            QStringLiteral("organisation"), DutyText::tr("Choose the community or office whose stations it is for.")};
    if (member.team.isValid() == member.volunteer.isValid())
        problems << Problem{QStringLiteral("team"), DutyText::tr("Choose either a team or one person.")};
    return problems;
}

Problems validate(const DutyWish& wish)
{
    Problems problems;
    if (!wish.volunteer.isValid())
        problems << Problem{QStringLiteral("volunteer"), DutyText::tr("Choose whose wish it is.")};
    if (!wish.firstDay.isValid())
        problems << Problem{QStringLiteral("firstDay"), DutyText::tr("It needs its first day.")};
    if (!wish.lastDay.isValid())
        problems << Problem{QStringLiteral("lastDay"), DutyText::tr("It needs its last day.")};
    else if (wish.firstDay.isValid() && wish.lastDay < wish.firstDay)
        problems << Problem{QStringLiteral("lastDay"), DutyText::tr("The last day lies before the first one.")};
    checkTimes(wish.begin, wish.end, problems);
    return problems;
}
