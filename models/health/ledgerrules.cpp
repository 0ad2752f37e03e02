#include "models/health/ledgerrules.h"

#include "models/common/dates.h"
#include "models/service/secondlook.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 soonest = 2 * minuteMs; ///< a file brings an activity and its hours at once: that is history
constexpr qint64 latest = 60 * minuteMs;
constexpr int fewestTimes = 30; ///< of a team, before its round times say anything
constexpr double significant = 10.83; ///< chi-square of one degree of freedom, p = 0.001
constexpr int fewestOfHand = 10; ///< records of a clerk in a month
constexpr int perMille = 1000;

qint32 dayOf(qint32 minute)
{
    return minute / minutesOfDay;
}

QDate dateOf(qint32 day)
{
    return ledgerDate(day * minutesOfDay);
}

/// Gathers findings, rule by rule.
class LedgerJudgment final {
public:
    LedgerJudgment(
        const LedgerBook& book, const LedgerBounds& bounds, const WorkingCalendar& calendar, TaskContext& task)
        : m_book(book)
        , m_bounds(bounds)
        , m_calendar(calendar)
        , m_task(task)
    {
    }

    QList<Finding> findings()
    {
        m_task.setText(QCoreApplication::translate("LedgerScan", "Applying the rules"));
        const auto& lines = m_book.lines;
        for (size_t first = 0; first < lines.size();) {
            size_t end = first + 1;
            while (end < lines.size() && lines[end].volunteer == lines[first].volunteer)
                ++end;
            if (first / stride != end / stride) {
                m_task.report(qint64(end), qint64(lines.size()));
                m_task.checkpoint();
            }
            judgePerson(first, end);
            first = end;
        }
        judgeStrangers();
        judgeTwins();
        judgeTeams();
        judgeHands();
        judgeActivities();
        return std::move(m_findings);
    }

private:
    static constexpr size_t stride = 50'000;

    const LedgerLine& at(size_t index) const { return m_book.lines[index]; }

    /// Lines of one person, in the order of time.
    void judgePerson(size_t first, size_t end)
    {
        judgeDays(first, end);
        judgePeriods(first, end);
        quint64 times = 0;
        for (size_t i = first; i < end; ++i) {
            judgeLine(at(i));
            count(at(i));
            times += qHashMulti(0x9E3779B97F4A7C15ULL, at(i).start, at(i).end) * 0xD1342543DE82EF95ULL;
        }
        if (qint64(end - first) > m_bounds.twinTimes)
            m_sameTimes[times].emplace_back(first, end);
        const LedgerPerson* person = personOf(at(first));
        if (end - first == 1 && person && person->registered == dayOf(at(first).start))
            m_strangers[{dayOf(at(first).start), at(first).organisation}].push_back(first);
    }

    const LedgerPerson* personOf(const LedgerLine& line) const
    {
        const auto id = size_t(line.volunteer);
        return id < m_book.people.size() ? &m_book.people[id] : nullptr;
    }

    Finding about(FindingRule rule, const LedgerLine& line) const
    {
        Finding finding;
        finding.rule = rule;
        finding.day = ledgerDate(line.start);
        finding.organisation = OrganisationId(line.organisation);
        finding.volunteer = VolunteerId(line.volunteer);
        finding.activity = ActivityId(line.activity);
        finding.team = TeamId(line.team);
        finding.clerk = AccountId(line.clerk);
        finding.records = {line.id};
        return finding;
    }

    void find(Finding finding, qint64 amount, qint64 usual = 0)
    {
        finding.amount = amount;
        finding.usual = usual;
        m_findings << std::move(finding);
    }

    /// Minutes of each day, minute by minute; a break is taken off at the beginning, as everywhere.
    void judgeDays(size_t first, size_t end)
    {
        std::map<qint32, std::pair<qint64, std::vector<size_t>>> days;
        for (size_t i = first; i < end; ++i) {
            const LedgerLine& line = at(i);
            qint32 pause = line.end - line.start - line.minutes;
            for (qint32 from = line.start; from < line.end;) {
                const qint32 to = std::min(line.end, (dayOf(from) + 1) * minutesOfDay);
                const qint32 taken = std::min(pause, to - from);
                pause -= taken;
                auto& [minutes, records] = days[dayOf(from)];
                minutes += to - from - taken;
                records.push_back(i);
                from = to;
            }
        }
        const qint64 most = m_bounds.dayHours * 60;
        for (const auto& [day, sum] : days) {
            if (sum.first <= most)
                continue;
            Finding finding = about(FindingRule::LongDay, at(sum.second.front()));
            finding.day = dateOf(day);
            finding.activity = {};
            finding.records.clear();
            for (const size_t i : sum.second)
                finding.records << at(i).id;
            find(finding, sum.first, most);
        }
    }

    void judgePeriods(size_t first, size_t end)
    {
        std::map<std::pair<qint32, qint32>, std::vector<size_t>> periods;
        for (size_t i = first; i < end; ++i) {
            if (at(i).activity != 0)
                periods[{at(i).activity, dayOf(at(i).start)}].push_back(i);
        }
        for (const auto& [place, records] : periods) {
            if (qint64(records.size()) <= m_bounds.periods)
                continue;
            Finding finding = about(FindingRule::ManyPeriods, at(records.front()));
            finding.records.clear();
            for (const size_t i : records)
                finding.records << at(i).id;
            find(finding, qint64(records.size()), m_bounds.periods);
        }
    }

    /// What one record says by itself.
    void judgeLine(const LedgerLine& line)
    {
        const LedgerPerson* person = personOf(line);
        const qint32 day = dayOf(line.start);
        if (person && person->registered > day)
            find(about(FindingRule::BeforeRegistration, line), person->registered - day);
        if (person && line.field != 0 && line.field == m_book.rescueField && person->born.isValid()) {
            const int age = ageOn(person->born, ledgerDate(line.start));
            if (age < SecondLook::adultAge)
                find(about(FindingRule::MinorInRescue, line), age);
        }
        if (const auto known = m_book.suspensions.constFind(line.volunteer); known != m_book.suspensions.cend()) {
            const bool isSuspended = std::any_of(
                known->begin(), known->end(), [day](const Suspension& one) { return one.from < day && day < one.to; });
            if (isSuspended)
                find(about(FindingRule::WhileSuspended, line), 0);
        }
        judgeEntry(line);
        judgeContent(line);
    }

    /// Against the activity's time, and when it was entered.
    void judgeEntry(const LedgerLine& line)
    {
        const auto activity = m_book.activities.constFind(line.activity);
        const bool isKnown = activity != m_book.activities.cend();
        if (isKnown) {
            const qint32 outside = std::max(activity->start - line.start, line.end - activity->end);
            if (outside > m_bounds.toleranceMinutes)
                find(about(FindingRule::OutsideActivity, line), outside);
            const qint64 after = line.created - activity->created;
            const bool wasOver = momentOf(activity->end) <= activity->created;
            if (wasOver && after >= soonest && after <= latest) {
                auto& made = m_madeAfterwards[line.activity];
                made.first = std::max(made.first, after / minuteMs);
                made.second.push_back(line.id);
            }
            if (wasOver && std::abs(after) < soonest)
                return; // history that a file brought
        }
        if (line.created == 0)
            return;
        const QDate entered = QDateTime::fromMSecsSinceEpoch(line.created).date();
        const QDate served = ledgerDate(line.end);
        if (served.daysTo(entered) <= m_bounds.lateDays)
            return;
        const int days = m_calendar.between(served, entered);
        if (days > m_bounds.lateDays)
            find(about(FindingRule::EnteredLate, line), days, m_bounds.lateDays);
    }

    static qint64 momentOf(qint32 minute)
    {
        return QDateTime(ledgerDate(minute), QTime(0, 0)).addSecs((minute % minutesOfDay) * 60).toMSecsSinceEpoch();
    }

    void judgeContent(const LedgerLine& line)
    {
        if (m_book.contents.isEmpty() || line.activity != 0)
            return;
        const QString content = m_book.contents.value(line.id);
        const QString word = firstOf(m_bounds.packagedWords + m_bounds.donationWords, content);
        if (word.isEmpty())
            return;
        Finding finding = about(FindingRule::Packaged, line);
        finding.word = word;
        find(finding, 1);
    }

    static QString firstOf(const QStringList& words, const QString& text)
    {
        for (const QString& word : words) {
            if (!word.isEmpty() && text.contains(word))
                return word;
        }
        return {};
    }

    void count(const LedgerLine& line)
    {
        if (line.activity != 0)
            m_recordsOf[line.activity].push_back(line.id);
        const bool isWhole = line.minutes % 60 == 0;
        ++m_all;
        m_whole += isWhole ? 1 : 0;
        if (line.team != 0) {
            auto& [whole, all] = m_teams[line.team];
            ++all;
            whole += isWhole ? 1 : 0;
        }
        if (line.clerk != 0) {
            const QDate day = ledgerDate(line.start);
            auto& [own, all] = m_hands[{day.year() * 12 + day.month() - 1, line.clerk}];
            ++all;
            own += line.isSelfChecked ? 1 : 0;
        }
    }

    void judgeStrangers()
    {
        for (const auto& [place, lines] : m_strangers) {
            if (qint64(lines.size()) < m_bounds.strangers)
                continue;
            Finding finding = about(FindingRule::Strangers, at(lines.front()));
            finding.volunteer = {};
            finding.activity = {};
            finding.team = {};
            finding.clerk = {};
            finding.records.clear();
            for (const size_t i : lines)
                finding.records << at(i).id;
            find(finding, qint64(lines.size()));
        }
    }

    bool sameTimes(const std::pair<size_t, size_t>& one, const std::pair<size_t, size_t>& two) const
    {
        return std::equal(m_book.lines.begin() + qsizetype(one.first), m_book.lines.begin() + qsizetype(one.second),
            m_book.lines.begin() + qsizetype(two.first), m_book.lines.begin() + qsizetype(two.second),
            [](const LedgerLine& a, const LedgerLine& b) { return a.start == b.start && a.end == b.end; });
    }

    /// Whose times are the same throughout; more than two are each held against the first.
    void judgeTwins()
    {
        for (const auto& [hash, people] : m_sameTimes) {
            for (size_t i = 1; i < people.size(); ++i) {
                if (!sameTimes(people.front(), people[i]))
                    continue;
                Finding finding = about(FindingRule::Twins, at(people.front().first));
                finding.other = VolunteerId(at(people[i].first).volunteer);
                finding.day = {};
                finding.activity = {};
                finding.team = {};
                finding.clerk = {};
                finding.records.clear();
                find(finding, qint64(people[i].second - people[i].first));
            }
        }
    }

    /// A team against all others together: chi-square of whole hours, where its share is the greater one.
    void judgeTeams()
    {
        for (const auto& [team, counts] : m_teams) {
            const auto [whole, all] = counts;
            const double others = double(m_all - all);
            if (all < fewestTimes || others < fewestTimes)
                continue;
            const double a = double(whole), b = double(all - whole);
            const double c = double(m_whole - whole), d = others - c;
            const double below = (a + b) * (c + d) * (a + c) * (b + d);
            if (below <= 0 || a / (a + b) <= c / (c + d))
                continue;
            const double difference = a * d - b * c;
            if (difference * difference * double(m_all) / below <= significant)
                continue;
            Finding finding;
            finding.rule = FindingRule::RoundTimes;
            finding.team = TeamId(team);
            finding.organisation = OrganisationId(m_book.teams.value(team, m_book.root));
            find(finding, whole * perMille / all, m_whole * perMille / m_all);
        }
    }

    void judgeHands()
    {
        for (const auto& [place, counts] : m_hands) {
            const auto [own, all] = counts;
            if (all < fewestOfHand || own * 100 <= all * m_bounds.oneHandPercent)
                continue;
            Finding finding;
            finding.rule = FindingRule::OneHand;
            finding.day = QDate(place.first / 12, place.first % 12 + 1, 1);
            finding.clerk = AccountId(place.second);
            finding.organisation = OrganisationId(m_book.root);
            find(finding, own * perMille / all, m_bounds.oneHandPercent * 10);
        }
    }

    void judgeActivities()
    {
        for (const auto& [activity, records] : m_recordsOf) {
            const auto known = m_book.activities.constFind(activity);
            if (known == m_book.activities.cend())
                continue;
            Finding finding;
            finding.day = ledgerDate(known->start);
            finding.organisation = OrganisationId(known->organisation);
            finding.activity = ActivityId(activity);
            if (const auto made = m_madeAfterwards.find(activity); made != m_madeAfterwards.end()) {
                finding.rule = FindingRule::CreatedAfterwards;
                finding.records = QList<qint64>(made->second.second.begin(), made->second.second.end());
                find(finding, made->second.first);
            }
            finding.word = firstOf(m_bounds.packagedWords, known->name);
            if (finding.word.isEmpty())
                finding.word = firstOf(m_bounds.donationWords, known->plan);
            if (finding.word.isEmpty())
                continue;
            finding.rule = FindingRule::Packaged;
            finding.records = QList<qint64>(records.begin(), records.end());
            find(finding, qint64(records.size()));
        }
    }

    const LedgerBook& m_book;
    const LedgerBounds& m_bounds;
    const WorkingCalendar& m_calendar;
    TaskContext& m_task;
    QList<Finding> m_findings;
    std::map<quint64, std::vector<std::pair<size_t, size_t>>> m_sameTimes; ///< first line and end of each person
    std::map<std::pair<qint32, qint32>, std::vector<size_t>> m_strangers; ///< by day and organization
    std::unordered_map<qint32, std::pair<qint64, std::vector<qint64>>> m_madeAfterwards;
    std::map<qint32, std::vector<qint64>> m_recordsOf; ///< by activity
    std::map<qint32, std::pair<qint64, qint64>> m_teams; ///< whole hours, all
    std::map<std::pair<qint32, qint32>, std::pair<qint64, qint64>> m_hands; ///< month and clerk → own, all
    qint64 m_all = 0;
    qint64 m_whole = 0;
};

} // namespace

QList<Finding> ledgerFindings(
    const LedgerBook& book, const LedgerBounds& bounds, const WorkingCalendar& calendar, TaskContext& task)
{
    return LedgerJudgment(book, bounds, calendar, task).findings();
}
