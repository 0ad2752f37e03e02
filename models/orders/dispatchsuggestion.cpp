#include "models/orders/dispatchsuggestion.h"

#include "models/orders/dispatchfactsrepository.h"
#include "models/orders/needrule.h"
#include "models/orders/needwords.h"
#include "models/orders/ordertext.h"
#include "models/stations/servicecircle.h"
#include "models/words/dictionaryrepository.h"

#include <algorithm>
#include <cmath>

namespace {

// What counts how much; together 100.
constexpr double fieldWeight = 28;
constexpr double skillWeight = 10;
constexpr double practiceWeight = 10;
constexpr double nearWeight = 24;
constexpr double freeWeight = 14;
constexpr double evaluationWeight = 14;

constexpr double farMinutes = 40; // from here on distance gives nothing
constexpr int fullLoad = 12; // orders in 30 days
constexpr int usualPractice = 8; // orders of this need in a year
constexpr int enoughSkilled = 3;
constexpr int volunteersAsked = 12;
constexpr double unknownShare = 0.4; // of the points where nothing is known
constexpr double credentialLoss = 25; // without the credential that the need asks for
constexpr double noShowLoss = 4; // each time
constexpr int mostNoShows = 4; // that cost points

/// What ranking one order needs to know, in words of the office; shared by all orders of one need.
struct NeedFacts {
    QString name;
    QStringList words;
    QList<TermId> skills; ///< that suit it
    TermId credential; ///< asked for; none: any person will do
    QString credentialName;
    QList<TeamFacts> teams;
};

/// What does not depend on the order is read once for any number of orders.
class OfficeFacts final {
public:
    OfficeFacts(Connection& connection, QDateTime now)
        : m_connection(connection)
        , m_now(std::move(now))
        , m_centers(m_facts.centers(connection))
        , m_skills(DictionaryRepository().terms(connection, Dictionary::Skill))
    {
    }

    [[nodiscard]] const NeedFacts& need(TermId id)
    {
        auto found = m_needs.find(id);
        if (found == m_needs.end()) {
            NeedFacts need;
            need.name = DictionaryRepository().name(m_connection, Dictionary::NeedCategory, id);
            need.words = wordsForNeed(need.name);
            for (const Term& skill : std::as_const(m_skills)) {
                if (suitsNeed(skill.name, need.words))
                    need.skills << skill.id;
            }
            need.credential = NeedRuleRepository().of(m_connection, id).credential;
            need.credentialName
                = DictionaryRepository().name(m_connection, Dictionary::CredentialKind, need.credential);
            need.teams = m_facts.teams(m_connection, id, need.skills, need.credential, m_now);
            found = m_needs.insert(id, need);
        }
        return *found;
    }

    [[nodiscard]] const QList<VolunteerFacts>& volunteers(TermId id, OrganisationId organisation)
    {
        const std::pair key(id, organisation);
        auto found = m_volunteers.find(key);
        if (found == m_volunteers.end()) {
            const NeedFacts& asked = need(id);
            found = m_volunteers.insert(key,
                m_facts.volunteers(m_connection, organisation, asked.skills, asked.credential, m_now, volunteersAsked));
        }
        return *found;
    }

    [[nodiscard]] std::optional<Coordinates> estate(EstateId id)
    {
        auto found = m_estates.find(id);
        if (found == m_estates.end())
            found = m_estates.insert(id, m_facts.estatePosition(m_connection, id));
        return *found;
    }

    [[nodiscard]] std::optional<Coordinates> center(OrganisationId organisation) const
    {
        const auto found = m_centers.constFind(organisation);
        return found == m_centers.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    Connection& m_connection;
    QDateTime m_now;
    DispatchFactsRepository m_facts;
    QHash<OrganisationId, Coordinates> m_centers;
    QList<Term> m_skills;
    QHash<TermId, NeedFacts> m_needs;
    QHash<std::pair<TermId, OrganisationId>, QList<VolunteerFacts>> m_volunteers;
    QHash<EstateId, std::optional<Coordinates>> m_estates;
};

class Ranking final {
public:
    Ranking(OfficeFacts& facts, const Order& order)
        : m_facts(facts)
        , m_order(order)
        , m_need(facts.need(order.need))
        , m_place(facts.estate(order.estate))
    {
        if (!m_place)
            m_place = facts.center(order.organisation);
    }

    [[nodiscard]] QList<DispatchSuggestion> suggestions()
    {
        QHash<TeamId, TeamFacts> teams;
        QList<DispatchSuggestion> all;
        for (const TeamFacts& team : m_need.teams) {
            teams.insert(team.id, team);
            all << ofTeam(team);
        }
        for (const VolunteerFacts& person : m_facts.volunteers(m_order.need, m_order.organisation))
            all << ofVolunteer(person, teams.value(person.team));
        std::stable_sort(all.begin(), all.end(),
            [](const DispatchSuggestion& a, const DispatchSuggestion& b) { return a.score > b.score; });
        return all;
    }

private:
    [[nodiscard]] double near(
        OrganisationId organisation, const std::optional<Coordinates>& position, QStringList& reasons) const
    {
        if (m_place && position) {
            const double minutes = walkingMinutes(*m_place, *position);
            const bool isSame = organisation == m_order.organisation;
            if (isSame)
                reasons << OrderText::tr("same community");
            if (!isSame || minutes >= 1)
                reasons << OrderText::tr("%n minutes on foot", nullptr, shownMinutes(minutes));
            return nearWeight * std::clamp(1 - minutes / farMinutes, 0.0, 1.0);
        }
        if (organisation == m_order.organisation) {
            reasons << OrderText::tr("same community");
            return nearWeight;
        }
        reasons << OrderText::tr("distance unknown");
        return nearWeight * unknownShare;
    }

    [[nodiscard]] static double free(int orders, QStringList& reasons)
    {
        reasons << (orders == 0 ? OrderText::tr("free in the last 30 days")
                                : OrderText::tr("%n orders in the last 30 days", nullptr, orders));
        return freeWeight * std::clamp(1 - double(orders) / fullLoad, 0.0, 1.0);
    }

    [[nodiscard]] static double evaluated(const TeamFacts& team, QStringList& reasons)
    {
        if (team.evaluations == 0)
            return evaluationWeight * unknownShare;
        const double mean = double(team.gradeSum) / team.evaluations;
        reasons << OrderText::tr("evaluated %1 of 5").arg(mean, 0, 'f', 1);
        return evaluationWeight * std::clamp((mean - 1) / 4, 0.0, 1.0);
    }

    /// What is lost without the credential that the need asks for.
    [[nodiscard]] double credential(int holders, bool isTeam, QStringList& reasons) const
    {
        if (!m_need.credential.isValid())
            return 0;
        if (holders == 0)
            reasons << (isTeam ? OrderText::tr("no member has the “%1”") : OrderText::tr("has no “%1”"))
                           .arg(m_need.credentialName);
        else if (isTeam)
            reasons << OrderText::tr("%n members have the “%1”", nullptr, holders).arg(m_need.credentialName);
        else
            reasons << OrderText::tr("has the “%1”", "credential").arg(m_need.credentialName);
        return holders == 0 ? -credentialLoss : 0;
    }

    [[nodiscard]] static double reliable(int noShows, QStringList& reasons)
    {
        if (noShows > 0)
            reasons << OrderText::tr("did not come %n times", nullptr, noShows);
        return -noShowLoss * std::min(noShows, mostNoShows);
    }

    [[nodiscard]] DispatchSuggestion ofTeam(const TeamFacts& team) const
    {
        DispatchSuggestion suggestion;
        suggestion.team = team.id;
        suggestion.name = team.name;
        double score = 0;
        if (team.isOnMenu) {
            score += fieldWeight;
            suggestion.reasons << OrderText::tr("%1 is on its service menu").arg(m_need.name);
        } else if (suitsNeed(team.name, m_need.words) || suitsNeed(team.field, m_need.words)) {
            score += fieldWeight;
            suggestion.reasons << OrderText::tr("%1 is its field").arg(m_need.name);
        }
        if (team.skilledMembers > 0) {
            score += skillWeight * std::min(1.0, double(team.skilledMembers) / enoughSkilled);
            suggestion.reasons << OrderText::tr("%n members with the skill", nullptr, team.skilledMembers);
        }
        if (team.doneOfNeed > 0) {
            score += practiceWeight * std::min(1.0, double(team.doneOfNeed) / usualPractice);
            suggestion.reasons << OrderText::tr("did this %n times in a year", nullptr, team.doneOfNeed);
        }
        score += near(team.organisation, m_facts.center(team.organisation), suggestion.reasons);
        score += free(team.ordersInThirtyDays, suggestion.reasons);
        score += evaluated(team, suggestion.reasons);
        score += credential(team.holders, true, suggestion.reasons);
        suggestion.score = std::max(0, int(std::lround(score)));
        return suggestion;
    }

    [[nodiscard]] DispatchSuggestion ofVolunteer(const VolunteerFacts& person, const TeamFacts& team) const
    {
        DispatchSuggestion suggestion;
        suggestion.team = team.id;
        suggestion.volunteer = person.id;
        suggestion.name = team.name.isEmpty()
            ? person.name
            : OrderText::tr("%1 (%2)", "volunteer (team)").arg(person.name, team.name);
        suggestion.reasons << OrderText::tr("has the skill “%1”").arg(person.skill);
        if (!person.freeTimes.isEmpty())
            suggestion.reasons << OrderText::tr("free: %1").arg(person.freeTimes);
        double score = fieldWeight + skillWeight;
        if (team.doneOfNeed > 0)
            score += practiceWeight * std::min(1.0, double(team.doneOfNeed) / usualPractice);
        const auto position = m_facts.estate(person.estate);
        score += near(
            m_order.organisation, position ? position : m_facts.center(m_order.organisation), suggestion.reasons);
        score += free(person.ordersInThirtyDays, suggestion.reasons);
        score += evaluated(team, suggestion.reasons);
        score += credential(person.isHolder ? 1 : 0, false, suggestion.reasons);
        score += reliable(person.noShows, suggestion.reasons);
        suggestion.score = std::max(0, int(std::lround(score)));
        return suggestion;
    }

    OfficeFacts& m_facts;
    const Order& m_order;
    const NeedFacts& m_need;
    std::optional<Coordinates> m_place;
};

constexpr int mostVolunteers = 2; // so that teams stay in sight

} // namespace

QString secondBestText(const QList<DispatchSuggestion>& suggestions, qsizetype chosen)
{
    if (chosen < 0 || suggestions.size() < 2)
        return {};
    const DispatchSuggestion& other = suggestions.at(chosen == 0 ? 1 : 0);
    const int points = std::abs(suggestions.at(chosen).score - other.score);
    if (points == 0)
        return OrderText::tr("As good: %1", "suggestion").arg(other.name);
    return (chosen == 0 ? OrderText::tr("Second best: %1, %n points less", "suggestion", points)
                        : OrderText::tr("The best: %1, %n points more", "suggestion", points))
        .arg(other.name);
}

QString DispatchSuggestion::reasonText() const
{
    return reasons.join(OrderText::tr("; ", "between the reasons of a suggestion"));
}

struct DispatchRanking::Facts {
    OfficeFacts office;
};

DispatchRanking::DispatchRanking(Connection& connection, const QDateTime& now)
    : m_facts(new Facts{OfficeFacts(connection, now)})
{
}

DispatchRanking::~DispatchRanking() = default;

QList<DispatchSuggestion> DispatchRanking::of(const Order& order)
{
    return Ranking(m_facts->office, order).suggestions();
}

QList<DispatchSuggestion> suggestDispatch(Connection& connection, const Order& order, const QDateTime& now, int limit)
{
    QList<DispatchSuggestion> chosen;
    int volunteers = 0;
    for (const DispatchSuggestion& suggestion : DispatchRanking(connection, now).of(order)) {
        if (suggestion.volunteer.isValid() && ++volunteers > mostVolunteers)
            continue;
        chosen << suggestion;
        if (chosen.size() >= limit)
            break;
    }
    return chosen;
}
