#pragma once

#include "models/activities/activity.h"
#include "models/common/statetable.h"
#include "models/database/unitofwork.h"
#include "models/organisation/organisation.h"
#include "models/teams/teamid.h"
#include "models/volunteers/volunteerid.h"

#include <QDate>

using FindingId = Id<struct FindingTag>;

/// What the check of the ledger looks for (台账体检).
enum class FindingRule {
    LongDay, ///< more hours on one day than one check allows
    ManyPeriods, ///< of one person in one activity on one day
    CreatedAfterwards, ///< the activity was entered after it was over, and its hours soon after it
    EnteredLate, ///< after the last working day for it
    RoundTimes, ///< a team's share of whole hours stands out
    Strangers, ///< people registered and served once, on the same day
    Twins, ///< two people always together to the minute
    Packaged, ///< what is no volunteering by its name, or a donation
    OutsideActivity, ///< outside the activity's time
    WhileSuspended,
    MinorInRescue, ///< no minors in 应急救援
    BeforeRegistration,
    OneHand, ///< entered and checked by the same person, too many in a month
};

/// 待处理 → 已说明, 已更正, 已作废.
enum class FindingState { Open, Explained, Corrected, Voided };

/// Something in the hours that an inspector would ask about. A finding is a question, not a verdict: it is explained,
/// corrected, or its hours are voided.
struct Finding {
    FindingId id;
    FindingRule rule = FindingRule::LongDay;
    QDate day; ///< of the service; of a month's finding its first day; none where no day is meant
    OrganisationId organisation;
    VolunteerId volunteer;
    VolunteerId other; ///< the second of two
    ActivityId activity;
    TeamId team;
    AccountId clerk; ///< who entered it
    qint64 amount = 0; ///< what was found, in the rule's unit: minutes, periods, days, people, times, per mille
    qint64 usual = 0; ///< what it is held against, in the same unit
    QString word; ///< the one that was found in a text
    QList<qint64> records; ///< that it speaks of; none of a team or a clerk as a whole
    FindingState state = FindingState::Open;
    QString stateReason;

    bool operator==(const Finding&) const = default;
    /// The same finding in the next check.
    [[nodiscard]] QString key() const;
};

[[nodiscard]] QList<FindingRule> findingRules();
[[nodiscard]] QString findingRuleCode(FindingRule rule);
[[nodiscard]] FindingRule findingRuleFromCode(const QString& code);
[[nodiscard]] QString findingRuleTitle(FindingRule rule); ///< translated
/// What was found, in words: "13.5 hours on one day".
[[nodiscard]] QString findingWords(FindingRule rule, qint64 amount, qint64 usual, const QString& word);
[[nodiscard]] const StateTable<FindingState>& findingStates();
