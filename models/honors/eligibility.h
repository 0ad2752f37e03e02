#pragma once

#include "models/honors/award.h"

class Connection;

/// Met, not met, or not to be told from what the office knows.
enum class RuleVerdict { Met, NotMet, Unknown };

/// One condition of an honor, as it is shown: rule, figure, verdict.
struct EligibilityLine {
    QString rule;
    QString figure;
    RuleVerdict verdict = RuleVerdict::Unknown;

    bool operator==(const EligibilityLine&) const = default;
};

/// What of “四个100” one candidate fulfills (spec 7 §5), line by line.
struct Eligibility {
    Honored honored;
    QList<EligibilityLine> lines;

    [[nodiscard]] bool isEligible() const; ///< every line is met
};

/// The numbers of the rules.
struct EligibilityRules {
    int years = 3; ///< a person registered, a team founded, a project running
    int teamPeople = 20;
    int regularPercent = 60; ///< of a team's people
    int regularMonths = 3; ///< with a checked record, …
    int ofLastMonths = 6; ///< … of the whole months before the day
    int brandProjects = 2;
    int residentPercent = 15; ///< more than that of the residents are registered
};

/// One candidate on this day. Nothing when there is no such record.
[[nodiscard]] std::optional<Eligibility> eligibilityOf(
    Connection& connection, HonoredKind kind, qint64 id, QDate day, const EligibilityRules& rules = {});
/// Everything of the kind that fulfills all its rules, within the organization and below: people by their
/// hours, the others by name.
[[nodiscard]] QList<Eligibility> eligibleOf(Connection& connection, HonoredKind kind, OrganisationId organisation,
    QDate day, const EligibilityRules& rules = {});

[[nodiscard]] QString verdictTitle(RuleVerdict verdict); ///< translated
[[nodiscard]] Tone verdictTone(RuleVerdict verdict);
