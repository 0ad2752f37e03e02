#include "models/points/pointearning.h"

#include "models/common/task.h"
#include "models/points/pointtext.h"
#include "models/words/dictionaryrepository.h"

namespace {

/// A rule with its words looked up.
struct RuleAtHand {
    PointRule rule;
    QString from; ///< ISO
    QHash<TermId, int> fields;
    QHash<QString, int> titles;
};

/// The rules in force, found by the day of what is paid.
class RulesAtHand final {
public:
    RulesAtHand(Connection& connection, const QList<PointRule>& rules)
    {
        const auto fields = DictionaryRepository().index(connection, Dictionary::ServiceField);
        for (const PointRule& rule : rules) {
            RuleAtHand one{rule, isoDate(rule.validFrom), {}, pointLines(rule.honorPoints)};
            const QHash<QString, int> rates = pointLines(rule.fieldRates);
            for (auto rate = rates.begin(); rate != rates.end(); ++rate)
                one.fields.insert(fields.value(rate.key()), rate.value());
            m_rules << one;
        }
    }
    /// Null before the first one.
    [[nodiscard]] const RuleAtHand* on(QStringView day) const
    {
        const RuleAtHand* found = nullptr;
        for (const RuleAtHand& one : m_rules) {
            if (QStringView(one.from) <= day)
                found = &one;
        }
        return found;
    }

private:
    QList<RuleAtHand> m_rules;
};

/// What a person's hours may still earn on a day and in a month.
class HourCaps final {
public:
    qint64 allowed(const PointRule& rule, VolunteerId person, const QString& day, qint64 points)
    {
        if (rule.dayCap == 0 && rule.monthCap == 0)
            return points;
        begin(person, day);
        if (rule.dayCap > 0)
            points = qMin(points, qMax<qint64>(0, rule.dayCap - m_ofDay));
        if (rule.monthCap > 0)
            points = qMin(points, qMax<qint64>(0, rule.monthCap - m_ofMonth));
        return points;
    }
    void count(VolunteerId person, const QString& day, qint64 points)
    {
        begin(person, day);
        m_ofDay += points;
        m_ofMonth += points;
    }

private:
    void begin(VolunteerId person, const QString& day)
    {
        if (m_person != person || m_day.left(7) != day.left(7))
            m_ofMonth = 0;
        if (m_person != person || m_day != day)
            m_ofDay = 0;
        m_person = person;
        m_day = day;
    }

    VolunteerId m_person;
    QString m_day;
    qint64 m_ofDay = 0;
    qint64 m_ofMonth = 0;
};

const QString bookedSql = QStringLiteral(
    "COALESCE((SELECT SUM(p.amount) FROM point_entries p WHERE p.source_kind = '%1' AND p.source_id = %2 AND p.kind "
    "IN ('earn', 'reverse')%3), 0)");

QString dayCondition(const EarningQuestion& question, const QString& column, QVariantList& values)
{
    QString sql;
    if (question.from.isValid()) {
        sql += QStringLiteral(" AND %1 >= ?").arg(column);
        values << isoDate(question.from);
    }
    sql += QStringLiteral(" AND %1 < ?").arg(column);
    values << isoDate(question.lastDay.addDays(1));
    return sql;
}

class Pass final {
public:
    Pass(Connection& connection, const EarningQuestion& question, TaskContext& task,
        const std::function<void(const Earning&)>& visit)
        : m_connection(connection)
        , m_question(question)
        , m_task(task)
        , m_visit(visit)
        , m_rules(connection, question.rules)
        , m_hasEntries(connection.scalar(QStringLiteral("SELECT MAX(id) FROM point_entries")).toLongLong() > 0)
    {
    }

    void hours();
    void evaluations();
    void honors();
    void training();

private:
    /// What is booked of a source; nothing is looked up where nothing can be.
    [[nodiscard]] QString booked(const char* kind, const char* id, const char* volunteer = nullptr) const
    {
        if (!m_question.onlyOpen || !m_hasEntries)
            return QStringLiteral("0");
        const QString person
            = volunteer ? QStringLiteral(" AND p.volunteer_id = ") + QLatin1String(volunteer) : QString();
        return bookedSql.arg(QLatin1String(kind), QLatin1String(id), person);
    }
    void take(const QString& kind, qint64 source, VolunteerId person, OrganisationId organisation, QStringView day,
        qint64 points, PointRuleId rule, TeamId team = {}) const
    {
        if (points > 0)
            m_visit({person, organisation, team, kind, source, parseIsoDate(day), rule, points});
    }

    Connection& m_connection;
    const EarningQuestion& m_question;
    TaskContext& m_task;
    const std::function<void(const Earning&)>& m_visit;
    RulesAtHand m_rules;
    bool m_hasEntries;
};

void Pass::hours()
{
    const QString kind = QStringLiteral("service");
    QVariantList values;
    const QString days = dayCondition(m_question, QStringLiteral("s.started_at"), values);
    const qint64 total
        = m_connection.scalar(QStringLiteral("SELECT COALESCE(SUM(records), 0) FROM service_months")).toLongLong();
    Query query(m_connection,
        QStringLiteral("SELECT s.id, s.volunteer_id, s.organisation_id, s.team_id, s.field_id, s.started_at, "
                       "s.minutes, %1 FROM service_records s WHERE s.state = 'checked'%2 ORDER BY s.volunteer_id, "
                       "s.started_at")
            .arg(booked("service", "s.id"), days));
    query.bindAll(values).run();
    HourCaps caps;
    qint64 done = 0;
    while (query.next()) {
        m_task.report(++done, total);
        if (done % 4096 == 0)
            m_task.checkpoint();
        const QString start = query.text(5);
        const QString day = start.left(10);
        const auto person = query.id<VolunteerId>(1);
        const qint64 paid = query.integer(7);
        const RuleAtHand* const one = m_rules.on(day);
        if (!one)
            continue;
        if (paid != 0) {
            caps.count(person, day, paid);
            continue;
        }
        const qint64 points = caps.allowed(one->rule, person, day,
            pointsOfHours(one->rule, one->fields, start, query.integer(6), query.id<TermId>(4)));
        caps.count(person, day, points);
        take(kind, query.integer(0), person, query.id<OrganisationId>(2), day, points, one->rule.id,
            query.id<TeamId>(3));
    }
}

void Pass::evaluations()
{
    QVariantList values;
    const QString days = dayCondition(m_question, QStringLiteral("e.evaluated_on"), values);
    // Of an order that was evaluated again the last evaluation counts.
    Query query(m_connection,
        QStringLiteral("SELECT e.id, e.evaluated_on, e.grade, s.volunteer_id, MIN(s.organisation_id), %1 FROM "
                       "evaluations e JOIN service_records s ON s.source_kind = 'order' AND s.source_id = e.subject_id "
                       "AND s.state = 'checked' WHERE e.subject_kind = 'order' AND e.grade >= 4 AND e.round = (SELECT "
                       "MAX(l.round) FROM evaluations l WHERE l.subject_kind = 'order' AND l.subject_id = "
                       "e.subject_id AND l.round > 0)%2 GROUP BY e.id, e.evaluated_on, e.grade, s.volunteer_id ORDER "
                       "BY s.volunteer_id, e.id")
            .arg(booked("evaluation", "e.id", "s.volunteer_id"), days));
    query.bindAll(values).run();
    constexpr int best = 5;
    while (query.next()) {
        const QString day = query.text(1);
        const RuleAtHand* const one = m_rules.on(day);
        if (one && query.integer(5) == 0)
            take(QStringLiteral("evaluation"), query.integer(0), query.id<VolunteerId>(3), query.id<OrganisationId>(4),
                day, query.number(2) == best ? one->rule.bestBonus : one->rule.goodBonus, one->rule.id);
    }
}

void Pass::honors()
{
    QVariantList values;
    const QString granted = QStringLiteral("COALESCE(a.granted_on, CAST(a.year AS TEXT) || '-12-31')");
    const QString days = dayCondition(m_question, granted, values);
    Query query(m_connection,
        QStringLiteral("SELECT a.id, %3, t.name, a.volunteer_id, v.organisation_id, %1 FROM awards a JOIN honor_titles "
                       "t ON t.id = a.title_id JOIN volunteers v ON v.id = a.volunteer_id WHERE a.state = 'granted'%2 "
                       "ORDER BY a.volunteer_id, a.id")
            .arg(booked("award", "a.id"), days, granted));
    query.bindAll(values).run();
    while (query.next()) {
        const QString day = query.text(1);
        const RuleAtHand* const one = m_rules.on(day);
        if (one && query.integer(5) == 0)
            take(QStringLiteral("award"), query.integer(0), query.id<VolunteerId>(3), query.id<OrganisationId>(4), day,
                one->titles.value(query.text(2)), one->rule.id);
    }
}

void Pass::training()
{
    QVariantList values;
    const QString days = dayCondition(m_question, QStringLiteral("c.starts_at"), values);
    Query query(m_connection,
        QStringLiteral("SELECT n.id, c.starts_at, n.minutes, n.volunteer_id, v.organisation_id, %1 FROM enrolments n "
                       "JOIN course_sessions c ON c.id = n.session_id JOIN volunteers v ON v.id = n.volunteer_id WHERE "
                       "n.state IN ('attended', 'passed')%2 ORDER BY n.volunteer_id, n.id")
            .arg(booked("enrolment", "n.id"), days));
    query.bindAll(values).run();
    constexpr qint64 hour = 60;
    while (query.next()) {
        const QString day = query.text(1).left(10);
        const RuleAtHand* const one = m_rules.on(day);
        if (one && query.integer(5) == 0)
            take(QStringLiteral("enrolment"), query.integer(0), query.id<VolunteerId>(3), query.id<OrganisationId>(4),
                day, query.integer(2) * one->rule.trainingPerHour / hour, one->rule.id);
    }
}

bool isEvening(const QString& startedAt)
{
    const QStringView hour = QStringView(startedAt).mid(11, 2);
    return hour >= u"18" || hour < u"06";
}

bool isWeekend(const QString& startedAt)
{
    return parseIsoDate(QStringView(startedAt).left(10)).dayOfWeek() >= Qt::Saturday;
}

} // namespace

void EarningSums::add(const Earning& earning)
{
    const auto count = [&](Sum& sum) {
        ++sum.count;
        sum.points += earning.points;
    };
    count(total);
    count(bySource[earning.sourceKind]);
    count(byPerson[earning.volunteer]);
    if (earning.sourceKind == QLatin1String("service"))
        count(byTeam[earning.team]);
}

qint64 pointsOfHours(
    const PointRule& rule, const QHash<TermId, int>& fieldRates, const QString& startedAt, qint64 minutes, TermId field)
{
    constexpr qint64 hour = 60;
    qint64 rate = fieldRates.value(field, rule.perHour);
    if (rule.eveningExtra > 0 && isEvening(startedAt))
        rate += rule.eveningExtra;
    if (rule.weekendExtra > 0 && isWeekend(startedAt))
        rate += rule.weekendExtra;
    return minutes * rate / hour;
}

void forEachEarning(Connection& connection, const EarningQuestion& question, TaskContext& task,
    const std::function<void(const Earning&)>& visit)
{
    task.setText(PointText::tr("Working out points"));
    Pass pass(connection, question, task, visit);
    pass.hours();
    pass.evaluations();
    pass.honors();
    pass.training();
}

EarningSums earningSums(Connection& connection, const EarningQuestion& question, TaskContext& task)
{
    EarningSums sums;
    forEachEarning(connection, question, task, [&](const Earning& earning) { sums.add(earning); });
    return sums;
}
