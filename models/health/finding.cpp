#include "models/health/finding.h"

#include "models/common/dates.h"
#include "models/service/servicefeature.h"

#include <QCoreApplication>

#include <array>

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

constexpr std::array codes{"long_day", "many_periods", "created_afterwards", "entered_late", "round_times", "strangers",
    "twins", "packaged", "outside_activity", "while_suspended", "minor_in_rescue", "before_registration", "one_hand"};

QString perCent(qint64 perMille)
{
    return QString::number(double(perMille) / 10, 'f', 1) + u'%';
}

} // namespace

QString Finding::key() const
{
    const bool isOfRecord = records.size() == 1
        && (rule == FindingRule::OutsideActivity || rule == FindingRule::EnteredLate
            || rule == FindingRule::WhileSuspended || rule == FindingRule::MinorInRescue
            || rule == FindingRule::BeforeRegistration || (rule == FindingRule::Packaged && !activity.isValid()));
    if (isOfRecord)
        return findingRuleCode(rule) + QStringLiteral(" r%1").arg(records.first());
    return QStringLiteral("%1 %2 o%3 v%4 w%5 a%6 t%7 c%8")
        .arg(findingRuleCode(rule), isoDate(day))
        .arg(organisation.value())
        .arg(volunteer.value())
        .arg(other.value())
        .arg(activity.value())
        .arg(team.value())
        .arg(clerk.value());
}

QList<FindingRule> findingRules()
{
    QList<FindingRule> rules;
    for (int rule = 0; rule < int(codes.size()); ++rule)
        rules << FindingRule(rule);
    return rules;
}

QString findingRuleCode(FindingRule rule)
{
    return QString::fromLatin1(codes.at(size_t(rule)));
}

FindingRule findingRuleFromCode(const QString& code)
{
    for (const FindingRule rule : findingRules()) {
        if (findingRuleCode(rule) == code)
            return rule;
    }
    throw Error(FindingText::tr("The office file holds an unknown rule of the ledger check."), code);
}

QString findingRuleTitle(FindingRule rule)
{
    switch (rule) {
    case FindingRule::LongDay:
        return FindingText::tr("Long day");
    case FindingRule::ManyPeriods:
        return FindingText::tr("Many periods");
    case FindingRule::CreatedAfterwards:
        return FindingText::tr("Made afterwards");
    case FindingRule::EnteredLate:
        return FindingText::tr("Entered late");
    case FindingRule::RoundTimes:
        return FindingText::tr("Round times");
    case FindingRule::Strangers:
        return FindingText::tr("Strangers for a day");
    case FindingRule::Twins:
        return FindingText::tr("Always together");
    case FindingRule::Packaged:
        return FindingText::tr("No volunteering by its name");
    case FindingRule::OutsideActivity:
        return FindingText::tr("Outside the activity");
    case FindingRule::WhileSuspended:
        return FindingText::tr("While suspended");
    case FindingRule::MinorInRescue:
        return FindingText::tr("Minor in rescue work");
    case FindingRule::BeforeRegistration:
        return FindingText::tr("Before registration");
    case FindingRule::OneHand:
        return FindingText::tr("Entered and checked by one hand");
    }
    return {};
}

QString findingWords(FindingRule rule, qint64 amount, qint64 usual, const QString& word)
{
    switch (rule) {
    case FindingRule::LongDay:
        return FindingText::tr("%1 hours on one day; one check covers %2")
            .arg(Minutes(amount).hoursText(), Minutes(usual).hoursText());
    case FindingRule::ManyPeriods:
        return FindingText::tr("%1 periods on one day; %2 are usual").arg(amount).arg(usual);
    case FindingRule::CreatedAfterwards:
        return FindingText::tr(
            "The activity was over when it was entered; its hours followed after %n minute(s)", nullptr, int(amount));
    case FindingRule::EnteredLate:
        return FindingText::tr("Entered on working day %1 after the service; the last one is day %2")
            .arg(amount)
            .arg(usual);
    case FindingRule::RoundTimes:
        return FindingText::tr("%1 of the records last whole hours, %2 in the whole office")
            .arg(perCent(amount), perCent(usual));
    case FindingRule::Strangers:
        return FindingText::tr("%n people registered and served on this day, and never again", nullptr, int(amount));
    case FindingRule::Twins:
        return FindingText::tr("%n times with the same times, and never apart", nullptr, int(amount));
    case FindingRule::Packaged:
        return FindingText::tr("It speaks of “%1”").arg(word);
    case FindingRule::OutsideActivity:
        return FindingText::tr("%n minute(s) outside the activity's time", nullptr, int(amount));
    case FindingRule::WhileSuspended:
        return FindingText::tr("The volunteer was suspended on this day");
    case FindingRule::MinorInRescue:
        return FindingText::tr("%1 years old on this day; rescue work is for adults").arg(amount);
    case FindingRule::BeforeRegistration:
        return FindingText::tr("%n day(s) before the registration", nullptr, int(amount));
    case FindingRule::OneHand:
        return FindingText::tr("%1 of the month's records were checked by who entered them").arg(perCent(amount));
    }
    return {};
}

const StateTable<FindingState>& findingStates()
{
    using enum FindingState;
    using Step = StateTable<FindingState>::Step;
    static const StateTable<FindingState> table("FindingState",
        {
            {Open, "open", QT_TRANSLATE_NOOP("FindingState", "Unanswered"),
                {{Explained, QT_TRANSLATE_NOOP("FindingState", "Explain…"), true},
                    Step(Corrected, QT_TRANSLATE_NOOP("FindingState", "Correct its hours…"))
                        .named("correct_hours")
                        .permittedBy(Acts::CorrectHours),
                    {Corrected, QT_TRANSLATE_NOOP("FindingState", "Mark as corrected…"), true},
                    Step(Voided, QT_TRANSLATE_NOOP("FindingState", "Void its hours…"), true)
                        .permittedBy(Acts::VoidHours)}},
            {Explained, "explained", QT_TRANSLATE_NOOP("FindingState", "Explained"),
                {{Open, QT_TRANSLATE_NOOP("FindingState", "Back to unanswered")}}},
            {Corrected, "corrected", QT_TRANSLATE_NOOP("FindingState", "Corrected"),
                {{Open, QT_TRANSLATE_NOOP("FindingState", "Back to unanswered")}}},
            {Voided, "voided", QT_TRANSLATE_NOOP("FindingState", "Voided"), {}},
        },
        StepsBack::Any);
    return table;
}
