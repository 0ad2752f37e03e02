#include "models/reports/orderanalysis.h"

#include "models/database/query.h"
#include "models/orders/needwords.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"

#include <algorithm>

namespace {

constexpr int usual = 50;
constexpr int slow = 90;
constexpr int secondsPerMinute = 60;
constexpr qint64 allOrders = -1;

/// What is read of one group of orders before it is summed up.
struct Taken {
    OrderTimes times;
    QList<qint64> responses;
    QList<qint64> completions;

    void add(const QDateTime& requested, const QDateTime& dispatched, const QDateTime& ended)
    {
        ++times.orders;
        if (dispatched.isValid()) {
            ++times.answered;
            responses << std::max<qint64>(0, requested.secsTo(dispatched) / secondsPerMinute);
        }
        if (ended.isValid()) {
            ++times.done;
            completions << std::max<qint64>(0, requested.secsTo(ended) / secondsPerMinute);
        }
    }

    void addDeadline(const QDateTime& due, const QDateTime& dispatched, bool isWaiting, const QDateTime& now)
    {
        if (!due.isValid() || (!dispatched.isValid() && !(isWaiting && due < now)))
            return;
        ++times.due;
        times.late += !dispatched.isValid() || dispatched > due ? 1 : 0;
    }

    [[nodiscard]] OrderTimes summed() const
    {
        OrderTimes all = times;
        all.medianResponse = percentile(responses, usual);
        all.slowResponse = percentile(responses, slow);
        all.medianCompletion = percentile(completions, usual);
        all.slowCompletion = percentile(completions, slow);
        return all;
    }
};

/// ` WHERE …` of orders requested in the period; the values are appended.
QString requestedIn(const OfficeScope& scope, const Period& period, QVariantList& values)
{
    QString sql = QStringLiteral(" WHERE 1 = 1");
    sql += periodCondition(period, QStringLiteral("o.requested_at"), values);
    return sql + scope.condition(QStringLiteral("o.organisation_id"), values);
}

struct Suppliers {
    struct TeamLine {
        qint64 id = 0;
        QString words; ///< name and field
        QList<qint64> members;
    };
    QList<TeamLine> teams;
    QHash<qint64, QStringList> skills; ///< of registered volunteers
};

Suppliers readSuppliers(Connection& connection, const OfficeScope& scope)
{
    Suppliers all;
    QVariantList values;
    QHash<qint64, qsizetype> places;
    Query teams(connection,
        QStringLiteral("SELECT t.id, t.name, COALESCE(f.name, '') FROM teams t LEFT JOIN service_fields f ON f.id = "
                       "t.field_id WHERE t.state = 'active'")
            + scope.condition(QStringLiteral("t.organisation_id"), values) + QStringLiteral(" ORDER BY t.id"));
    teams.bindAll(values).run();
    while (teams.next()) {
        places.insert(teams.integer(0), all.teams.size());
        all.teams << Suppliers::TeamLine{teams.integer(0), teams.text(1) + u' ' + teams.text(2), {}};
    }
    Query members(connection,
        QStringLiteral("SELECT m.team_id, m.volunteer_id FROM memberships m JOIN volunteers v ON v.id = m.volunteer_id "
                       "WHERE m.left_on IS NULL AND v.state = 'registered'"));
    members.run();
    while (members.next()) {
        const auto place = places.constFind(members.integer(0));
        if (place != places.constEnd())
            all.teams[*place].members << members.integer(1);
    }
    values.clear();
    Query skills(connection,
        QStringLiteral("SELECT s.volunteer_id, k.name FROM volunteer_skills s JOIN skills k ON k.id = s.skill_id JOIN "
                       "volunteers v ON v.id = s.volunteer_id WHERE v.state = 'registered'")
            + scope.condition(QStringLiteral("v.organisation_id"), values));
    skills.bindAll(values).run();
    while (skills.next())
        all.skills[skills.integer(0)] << skills.text(1);
    return all;
}

void supply(SupplyLine& line, const Suppliers& suppliers)
{
    const QStringList words = wordsForNeed(line.name);
    QSet<qint64> members;
    for (const Suppliers::TeamLine& team : suppliers.teams) {
        if (!suitsNeed(team.words, words))
            continue;
        ++line.teams;
        members.unite(QSet<qint64>(team.members.begin(), team.members.end()));
    }
    line.members = members.size();
    for (const QStringList& skills : suppliers.skills)
        line.skilled += std::any_of(skills.begin(), skills.end(),
                            [&words](const QString& skill) { return suitsNeed(skill, words); })
            ? 1
            : 0;
    const qint64 people = line.members + line.skilled;
    if (people == 0)
        line.advice = SupplyLine::Advice::Recruit;
    else if (line.unserved > 0 && line.orders > people)
        line.advice = SupplyLine::Advice::Train;
}

/// Orders for each who could serve; more than any number where nobody could.
double pressure(const SupplyLine& line)
{
    const qint64 people = line.members + line.skilled;
    return people > 0 ? double(line.orders) / double(people) : double(line.orders) * 1e6;
}

} // namespace

std::optional<qint64> percentile(QList<qint64> values, int percent)
{
    if (values.isEmpty())
        return std::nullopt;
    constexpr qint64 whole = 100;
    const qsizetype rank = (values.size() * percent + whole - 1) / whole;
    const auto at = values.begin() + std::max<qsizetype>(0, rank - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

QList<OrderTimes> orderTimes(
    Connection& connection, const OfficeScope& scope, const Period& period, const QDateTime& now)
{
    QVariantList values;
    const QString where = requestedIn(scope, period, values);
    Query query(connection,
        QStringLiteral("SELECT COALESCE(n.id, 0), COALESCE(n.name, ''), o.requested_at, r.dispatched_at, r.ended_at, "
                       "o.response_due_at, o.state FROM orders o LEFT JOIN need_categories n ON n.id = o.need_id LEFT "
                       "JOIN order_rounds r ON r.order_id = o.id AND r.round = 1")
            + where);
    query.bindAll(values).run();
    QMap<qint64, Taken> groups;
    Taken& all = groups[allOrders];
    while (query.next()) {
        const QDateTime requested = parseIsoMinute(query.text(2));
        const QDateTime dispatched = parseIsoMinute(query.text(3));
        const QDateTime ended = parseIsoMinute(query.text(4));
        const QDateTime due = parseIsoMinute(query.text(5));
        const QString state = query.text(6);
        const bool isWaiting = state == QStringLiteral("received") || state == QStringLiteral("to_dispatch");
        Taken& group = groups[query.integer(0)];
        group.times.name = query.text(1);
        for (Taken* one : {&groups[allOrders], &group}) {
            one->add(requested, dispatched, ended);
            one->addDeadline(due, dispatched, isWaiting, now);
        }
    }
    all.times.name = ReportText::tr("All orders");
    QList<OrderTimes> lines;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        lines << group->summed();
        lines.last().need = group.key();
    }
    std::stable_sort(
        lines.begin() + 1, lines.end(), [](const OrderTimes& a, const OrderTimes& b) { return a.orders > b.orders; });
    return lines;
}

QList<DemandCell> demandByHour(Connection& connection, const OfficeScope& scope, const Period& period)
{
    QVariantList values;
    const QString where = requestedIn(scope, period, values);
    Query query(connection,
        QStringLiteral("SELECT COALESCE(o.need_id, 0), o.organisation_id, SUBSTR(o.requested_at, 12, 2), COUNT(*) FROM "
                       "orders o")
            + where + QStringLiteral(" GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"));
    query.bindAll(values).run();
    QList<DemandCell> cells;
    while (query.next())
        cells << DemandCell{query.integer(0), query.integer(1), query.text(2).toInt(), query.integer(3)};
    return cells;
}

QList<SupplyLine> supplyAndDemand(Connection& connection, const OfficeScope& scope, const Period& period)
{
    QVariantList values;
    const QString where = requestedIn(scope, period, values);
    Query query(connection,
        QStringLiteral("SELECT n.id, n.name, COUNT(*), SUM(CASE WHEN o.state IN ('received', 'to_dispatch', "
                       "'declined') THEN 1 ELSE 0 END) FROM orders o JOIN need_categories n ON n.id = o.need_id")
            + where + QStringLiteral(" GROUP BY n.id, n.name ORDER BY n.id"));
    query.bindAll(values).run();
    QList<SupplyLine> lines;
    while (query.next()) {
        SupplyLine line;
        line.need = query.integer(0);
        line.name = query.text(1);
        line.orders = query.integer(2);
        line.unserved = query.integer(3);
        lines << line;
    }
    const Suppliers suppliers = readSuppliers(connection, scope);
    for (SupplyLine& line : lines)
        supply(line, suppliers);
    std::stable_sort(
        lines.begin(), lines.end(), [](const SupplyLine& a, const SupplyLine& b) { return pressure(a) > pressure(b); });
    return lines;
}

QList<RepeatRequester> repeatRequesters(Connection& connection, const OfficeScope& scope, const Period& period)
{
    constexpr int least = 3;
    QVariantList values;
    const QString where = requestedIn(scope, period, values);
    values << least;
    Query query(connection,
        QStringLiteral("SELECT o.requester_name, c.name, COUNT(*), MAX(o.requested_at), SUM((SELECT COUNT(*) FROM "
                       "evaluations e WHERE e.subject_kind = 'order' AND e.subject_id = o.id AND e.round > 0 AND "
                       "e.grade <= 2)) FROM orders o JOIN organisations c ON c.id = o.organisation_id")
            + where
            + QStringLiteral(" AND o.requester_name <> '' GROUP BY o.requester_name, o.requester_phone_digest, "
                             "o.organisation_id, c.name HAVING COUNT(*) >= ? ORDER BY COUNT(*) DESC, MAX(o.id)"));
    query.bindAll(values).run();
    QList<RepeatRequester> people;
    while (query.next())
        people << RepeatRequester{query.text(0), query.text(1), query.integer(2), query.text(3), query.integer(4)};
    return people;
}

QString adviceText(const SupplyLine& line)
{
    switch (line.advice) {
    case SupplyLine::Advice::Recruit:
        return ReportText::tr("recruit: nobody could serve this");
    case SupplyLine::Advice::Train:
        return ReportText::tr("train more people: orders stay unserved");
    case SupplyLine::Advice::Enough:
        break;
    }
    return ReportText::tr("enough people");
}
