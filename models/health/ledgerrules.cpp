#include "models/health/ledgerrules.h"

#include "models/common/dates.h"
#include "models/health/ledgertallies.h"
#include "models/service/secondlook.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = minutesOfDay * minuteMs;
constexpr qint64 soonest = 2 * minuteMs; ///< a file brings an activity and its hours at once: that is history
constexpr qint64 latest = 60 * minuteMs;

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
        , m_words(bounds.packagedWords + bounds.donationWords)
        , m_tallies(book, bounds)
    {
    }

    QList<Finding> findings()
    {
        findPackaged();
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
        m_findings << m_tallies.findings();
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
            m_tallies.add(at(i));
            if (const auto packaged = m_packaged.find(at(i).activity); packaged != m_packaged.end())
                packaged->second.records << at(i).id;
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
        m_days.clear();
        for (size_t i = first; i < end; ++i) {
            const LedgerLine& line = at(i);
            qint32 pause = line.end - line.start - line.minutes;
            for (qint32 from = line.start; from < line.end;) {
                const qint32 to = std::min(line.end, (dayOf(from) + 1) * minutesOfDay);
                const qint32 taken = std::min(pause, to - from);
                pause -= taken;
                addToDay(dayOf(from), to - from - taken);
                from = to;
            }
        }
        for (const auto& [day, minutes] : m_days) {
            if (minutes > m_bounds.dayHours * 60 && minutes > m_book.signedMinutes(at(first).volunteer, day))
                findLongDay(first, end, day, minutes);
        }
    }

    /// Lines come in the order of time: the day is one of the last two, or a new one.
    void addToDay(qint32 day, qint32 minutes)
    {
        for (size_t back = 1; back <= std::min<size_t>(2, m_days.size()); ++back) {
            auto& known = m_days[m_days.size() - back];
            if (known.first == day) {
                known.second += minutes;
                return;
            }
        }
        m_days.emplace_back(day, minutes);
    }

    void findLongDay(size_t first, size_t end, qint32 day, qint32 minutes)
    {
        QList<qint64> records;
        const LedgerLine* begin = nullptr;
        for (size_t i = first; i < end; ++i) {
            if (dayOf(at(i).start) > day || at(i).end <= day * minutesOfDay)
                continue;
            begin = begin ? begin : &at(i);
            records << at(i).id;
        }
        Finding finding = about(FindingRule::LongDay, *begin);
        finding.day = dateOf(day);
        finding.activity = {};
        finding.records = records;
        find(finding, minutes, m_bounds.dayHours * 60);
    }

    /// Of each day of more records than usual, activity by activity.
    void judgePeriods(size_t first, size_t end)
    {
        for (size_t from = first; from < end;) {
            size_t to = from + 1;
            while (to < end && dayOf(at(to).start) == dayOf(at(from).start))
                ++to;
            if (qint64(to - from) > m_bounds.periods)
                judgePeriodsOfDay(from, to);
            from = to;
        }
    }

    void judgePeriodsOfDay(size_t first, size_t end)
    {
        std::map<qint32, std::vector<size_t>> periods;
        for (size_t i = first; i < end; ++i) {
            if (at(i).activity != 0)
                periods[at(i).activity].push_back(i);
        }
        for (const auto& [activity, records] : periods) {
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
            const bool wasOver = activity->over <= activity->created;
            if (wasOver && after >= soonest && after <= latest) {
                auto& made = m_madeAfterwards[line.activity];
                made.first = std::max(made.first, after / minuteMs);
                made.second.push_back(line.id);
            }
            if (wasOver && std::abs(after) < soonest)
                return; // history that a file brought
        }
        if (line.created - m_beginning - line.end * minuteMs <= (m_bounds.lateDays - 1) * dayMs)
            return; // days by the wall clock are told exactly below
        const QDate entered = QDateTime::fromMSecsSinceEpoch(line.created).date();
        const QDate served = ledgerDate(line.end);
        if (served.daysTo(entered) <= m_bounds.lateDays)
            return;
        const int days = m_calendar.between(served, entered);
        if (days > m_bounds.lateDays)
            find(about(FindingRule::EnteredLate, line), days, m_bounds.lateDays);
    }

    void judgeContent(const LedgerLine& line)
    {
        const auto content = line.activity == 0 ? m_book.contents.constFind(line.id) : m_book.contents.cend();
        if (content == m_book.contents.cend())
            return;
        const QString word = firstOf(m_words, *content);
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

    /// What the names and plans of activities say; their records are gathered while lines are read.
    void findPackaged()
    {
        for (auto activity = m_book.activities.cbegin(); activity != m_book.activities.cend(); ++activity) {
            Finding finding = aboutActivity(FindingRule::Packaged, activity.key());
            finding.word = firstOf(m_bounds.packagedWords, activity->name);
            if (finding.word.isEmpty())
                finding.word = firstOf(m_bounds.donationWords, activity->plan);
            if (!finding.word.isEmpty())
                m_packaged.emplace(activity.key(), finding);
        }
    }

    Finding aboutActivity(FindingRule rule, qint32 id) const
    {
        const auto activity = m_book.activities.constFind(id);
        Finding finding;
        finding.rule = rule;
        finding.day = ledgerDate(activity->start);
        finding.organisation = OrganisationId(activity->organisation);
        finding.activity = ActivityId(id);
        return finding;
    }

    void judgeActivities()
    {
        for (const auto& [id, made] : m_madeAfterwards) {
            Finding finding = aboutActivity(FindingRule::CreatedAfterwards, id);
            finding.records = QList<qint64>(made.second.begin(), made.second.end());
            find(finding, made.first);
        }
        for (const auto& [id, finding] : m_packaged) {
            if (!finding.records.isEmpty())
                find(finding, finding.records.size());
        }
    }

    const LedgerBook& m_book;
    const LedgerBounds& m_bounds;
    const WorkingCalendar& m_calendar;
    TaskContext& m_task;
    const QStringList m_words; ///< no content should hold
    const qint64 m_beginning = ledgerMoment(0);
    LedgerTallies m_tallies;
    QList<Finding> m_findings;
    std::map<quint64, std::vector<std::pair<size_t, size_t>>> m_sameTimes; ///< first line and end of each person
    std::map<std::pair<qint32, qint32>, std::vector<size_t>> m_strangers; ///< by day and organization
    std::map<qint32, std::pair<qint64, std::vector<qint64>>> m_madeAfterwards; ///< by activity
    std::map<qint32, Finding> m_packaged; ///< by activity
    std::vector<std::pair<qint32, qint32>> m_days; ///< of the person at hand, with minutes
};

} // namespace

QList<Finding> ledgerFindings(
    const LedgerBook& book, const LedgerBounds& bounds, const WorkingCalendar& calendar, TaskContext& task)
{
    return LedgerJudgment(book, bounds, calendar, task).findings();
}
