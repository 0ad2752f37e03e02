#pragma once

#include "models/honors/eligibility.h"

/// The rules themselves: facts of a candidate in, lines out. No database.
namespace EligibilityLines {

struct Person {
    QDate registeredOn;
    bool isRegistered = false;
    int revoked = 0; ///< honors that were taken away
    int absences = 0; ///< signed up and did not come, not forgotten yet
};
struct Team {
    QDate foundedOn;
    bool isActive = false;
    int people = 0;
    int regular = 0; ///< of them, serving regularly
    int brandProjects = 0;
};
struct Project {
    QDate startsOn;
    QDate endsOn;
    QString targetGroup;
    QString summary;
    bool hasTeam = false;
    QString funding;
    QString protection;
    bool hasBudget = false;
};
struct Community {
    int residents = 0; ///< 0: not known
    int registered = 0;
    bool isActive = false;
};

[[nodiscard]] QList<EligibilityLine> ofPerson(const Person& person, QDate day, const EligibilityRules& rules);
[[nodiscard]] QList<EligibilityLine> ofTeam(const Team& team, QDate day, const EligibilityRules& rules);
[[nodiscard]] QList<EligibilityLine> ofProject(const Project& project, QDate day, const EligibilityRules& rules);
[[nodiscard]] QList<EligibilityLine> ofCommunity(const Community& community, const EligibilityRules& rules);
[[nodiscard]] QList<EligibilityLine> ofStation(bool isOpen);

} // namespace EligibilityLines
