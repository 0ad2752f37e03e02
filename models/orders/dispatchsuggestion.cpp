#include "models/orders/dispatchsuggestion.h"

#include "models/orders/dispatchfactsrepository.h"
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

class Ranking final {
public:
    Ranking(Connection& connection, const Order& order, const QDateTime& now)
        : m_connection(connection)
        , m_order(order)
        , m_now(now)
        , m_need(DictionaryRepository().name(connection, Dictionary::NeedCategory, order.need))
        , m_words(wordsForNeed(m_need))
        , m_centres(m_facts.centers(connection))
    {
        for (const Term& skill : DictionaryRepository().terms(connection, Dictionary::Skill)) {
            if (suitsNeed(skill.name, m_words))
                m_skills << skill.id;
        }
        m_place = m_facts.estatePosition(connection, order.estate);
        if (!m_place && m_centres.contains(order.organisation))
            m_place = m_centres.value(order.organisation);
    }

    [[nodiscard]] QList<DispatchSuggestion> suggestions()
    {
        QHash<TeamId, TeamFacts> teams;
        QList<DispatchSuggestion> all;
        for (const TeamFacts& team : m_facts.teams(m_connection, m_order.need, m_skills, m_now)) {
            teams.insert(team.id, team);
            all << ofTeam(team);
        }
        for (const VolunteerFacts& person :
            m_facts.volunteers(m_connection, m_order.organisation, m_skills, m_now, volunteersAsked))
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

    [[nodiscard]] std::optional<Coordinates> center(OrganisationId organisation) const
    {
        const auto found = m_centres.constFind(organisation);
        return found == m_centres.constEnd() ? std::nullopt : std::optional(*found);
    }

    [[nodiscard]] DispatchSuggestion ofTeam(const TeamFacts& team) const
    {
        DispatchSuggestion suggestion;
        suggestion.team = team.id;
        suggestion.name = team.name;
        double score = 0;
        if (suitsNeed(team.name, m_words) || suitsNeed(team.field, m_words)) {
            score += fieldWeight;
            suggestion.reasons << OrderText::tr("%1 is its field").arg(m_need);
        }
        if (team.skilledMembers > 0) {
            score += skillWeight * std::min(1.0, double(team.skilledMembers) / enoughSkilled);
            suggestion.reasons << OrderText::tr("%n members with the skill", nullptr, team.skilledMembers);
        }
        if (team.doneOfNeed > 0) {
            score += practiceWeight * std::min(1.0, double(team.doneOfNeed) / usualPractice);
            suggestion.reasons << OrderText::tr("did this %n times in a year", nullptr, team.doneOfNeed);
        }
        score += near(team.organisation, center(team.organisation), suggestion.reasons);
        score += free(team.ordersInThirtyDays, suggestion.reasons);
        score += evaluated(team, suggestion.reasons);
        suggestion.score = int(std::lround(score));
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
        double score = fieldWeight + skillWeight;
        if (team.doneOfNeed > 0)
            score += practiceWeight * std::min(1.0, double(team.doneOfNeed) / usualPractice);
        auto position = m_facts.estatePosition(m_connection, person.estate);
        score += near(m_order.organisation, position ? position : center(m_order.organisation), suggestion.reasons);
        score += free(person.ordersInThirtyDays, suggestion.reasons);
        score += evaluated(team, suggestion.reasons);
        suggestion.score = int(std::lround(score));
        return suggestion;
    }

    Connection& m_connection;
    const Order& m_order;
    QDateTime m_now;
    DispatchFactsRepository m_facts;
    QString m_need;
    QStringList m_words;
    QHash<OrganisationId, Coordinates> m_centres;
    QList<TermId> m_skills;
    std::optional<Coordinates> m_place;
};

constexpr int mostVolunteers = 2; // so that teams stay in sight

} // namespace

QString DispatchSuggestion::reasonText() const
{
    return reasons.join(OrderText::tr("; ", "between the reasons of a suggestion"));
}

QList<DispatchSuggestion> suggestDispatch(Connection& connection, const Order& order, const QDateTime& now, int limit)
{
    QList<DispatchSuggestion> chosen;
    int volunteers = 0;
    for (const DispatchSuggestion& suggestion : Ranking(connection, order, now).suggestions()) {
        if (suggestion.volunteer.isValid() && ++volunteers > mostVolunteers)
            continue;
        chosen << suggestion;
        if (chosen.size() >= limit)
            break;
    }
    return chosen;
}
