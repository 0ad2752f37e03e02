#include "models/health/ledgertallies.h"

namespace {

constexpr int fewestTimes = 30; ///< of a team, before its round times say anything
constexpr double significant = 10.83; ///< chi-square of one degree of freedom, p = 0.001
constexpr int fewestOfHand = 10; ///< records of a clerk in a month
constexpr int perMille = 1000;
constexpr int minutesOfHour = 60;
constexpr int monthsOfYear = 12;

} // namespace

void LedgerTallies::add(const LedgerLine& line)
{
    const int isWhole = line.minutes % minutesOfHour == 0 ? 1 : 0;
    ++m_office.all;
    m_office.part += isWhole;
    if (line.team != 0) {
        Share& team = m_teams[line.team];
        ++team.all;
        team.part += isWhole;
    }
    if (line.clerk != 0) {
        Share& hand = m_hands[{monthOf(line.start / minutesOfDay), line.clerk}];
        ++hand.all;
        hand.part += line.isSelfChecked ? 1 : 0;
    }
}

int LedgerTallies::monthOf(qint32 day)
{
    const auto known = m_months.find(day);
    if (known != m_months.end())
        return known->second;
    const QDate date = ledgerDate(day * minutesOfDay);
    return m_months.emplace(day, date.year() * monthsOfYear + date.month() - 1).first->second;
}

QList<Finding> LedgerTallies::findings() const
{
    QList<Finding> findings;
    findTeams(findings);
    findHands(findings);
    return findings;
}

/// A team against all others together: chi-square of whole hours, where its share is the greater one.
void LedgerTallies::findTeams(QList<Finding>& findings) const
{
    for (const auto& [team, share] : m_teams) {
        const double others = double(m_office.all - share.all);
        if (share.all < fewestTimes || others < fewestTimes)
            continue;
        const double a = double(share.part), b = double(share.all - share.part);
        const double c = double(m_office.part - share.part), d = others - c;
        const double below = (a + b) * (c + d) * (a + c) * (b + d);
        const double difference = a * d - b * c;
        if (below <= 0 || difference <= 0 || difference * difference * double(m_office.all) / below <= significant)
            continue;
        Finding finding;
        finding.rule = FindingRule::RoundTimes;
        finding.team = TeamId(team);
        finding.organisation = OrganisationId(m_book.teams.value(team, m_book.root));
        finding.amount = share.part * perMille / share.all;
        finding.usual = m_office.part * perMille / m_office.all;
        findings << finding;
    }
}

void LedgerTallies::findHands(QList<Finding>& findings) const
{
    constexpr int perCent = 100;
    for (const auto& [place, share] : m_hands) {
        if (share.all < fewestOfHand || share.part * perCent <= share.all * m_bounds.oneHandPercent)
            continue;
        Finding finding;
        finding.rule = FindingRule::OneHand;
        finding.day = QDate(place.first / monthsOfYear, place.first % monthsOfYear + 1, 1);
        finding.clerk = AccountId(place.second);
        finding.organisation = OrganisationId(m_book.root);
        finding.amount = share.part * perMille / share.all;
        finding.usual = m_bounds.oneHandPercent * (perMille / perCent);
        findings << finding;
    }
}
