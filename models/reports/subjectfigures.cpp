#include "models/reports/subjectfigures.h"

#include "models/common/minutes.h"
#include "models/database/query.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"
#include "models/reports/satisfactionreport.h"

namespace {

constexpr qint64 activeMinutes = 5 * 60; ///< more than these make a member an active one
constexpr qint64 whole = 10'000;

qint64 shareOf(qint64 part, qint64 all)
{
    return (part * whole * 2 + all) / (all * 2);
}

const QHash<QString, SubjectFigure>& chineseNames()
{
    using enum SubjectFigure;
    static const QHash<QString, SubjectFigure> names{{QStringLiteral("活跃率"), ActiveRate},
        {QStringLiteral("队员数"), Members}, {QStringLiteral("队员增长"), Growth},
        {QStringLiteral("服务时长"), Minutes}, {QStringLiteral("服务人次"), Services},
        {QStringLiteral("结单数"), Orders}, {QStringLiteral("好评度"), Satisfaction},
        {QStringLiteral("培训学时"), Training}, {QStringLiteral("来访数"), Visits},
        {QStringLiteral("活动数"), Activities}};
    return names;
}

SubjectValues valuesOf(Connection& connection, const QString& sql, const QVariantList& values)
{
    Query query(connection, sql);
    query.bindAll(values).run();
    SubjectValues answer;
    while (query.next())
        answer.insert(query.integer(0), query.integer(1));
    return answer;
}

/// Who is a member on the last day of the period, or today where that is earlier.
QString membersSql(const Period& period, QVariantList& values)
{
    const QDate today = QDate::currentDate();
    const QDate last = period.to.isNull() ? today : std::min(today, period.lastDay());
    values << isoDate(last) << isoDate(last);
    return QStringLiteral("FROM memberships m WHERE (m.joined_on IS NULL OR m.joined_on <= ?) AND (m.left_on IS NULL "
                          "OR m.left_on > ?)");
}

/// Counts or sums checked records by what they belong to.
SubjectValues ofRecords(Connection& connection, FigureSubject subject, const char* amount, const Period& period)
{
    QString column;
    QString joins;
    switch (subject) {
    case FigureSubject::Team:
        column = QStringLiteral("r.team_id");
        break;
    case FigureSubject::Station:
        column = QStringLiteral("r.served_station_id");
        break;
    case FigureSubject::Volunteer:
        column = QStringLiteral("r.volunteer_id");
        break;
    case FigureSubject::Activity:
    case FigureSubject::Project:
        column = subject == FigureSubject::Activity ? QStringLiteral("a.id") : QStringLiteral("a.project_id");
        joins = QStringLiteral(" JOIN activities a ON r.source_kind = 'activity' AND a.id = r.source_id");
        break;
    }
    QVariantList values;
    const QString inPeriod = periodCondition(period, QStringLiteral("r.started_at"), values);
    return valuesOf(connection,
        QStringLiteral("SELECT %1, %2 FROM service_records r%3 WHERE r.state = 'checked' AND %1 IS NOT NULL%4 GROUP "
                       "BY 1")
            .arg(column, QLatin1String(amount), joins, inPeriod),
        values);
}

SubjectValues activeRates(Connection& connection, const Period& period)
{
    QVariantList minutesValues;
    const QString inPeriod = periodCondition(period, QStringLiteral("r.started_at"), minutesValues);
    QVariantList memberValues;
    const QString members = membersSql(period, memberValues);
    const SubjectValues all = valuesOf(connection,
        QStringLiteral("SELECT m.team_id, COUNT(DISTINCT m.volunteer_id) ") + members + QStringLiteral(" GROUP BY 1"),
        memberValues);
    const SubjectValues active = valuesOf(connection,
        QStringLiteral("SELECT m.team_id, COUNT(DISTINCT m.volunteer_id) ") + members
            + QStringLiteral(" AND (SELECT SUM(r.minutes) FROM service_records r WHERE r.volunteer_id = m.volunteer_id "
                             "AND r.team_id = m.team_id AND r.state = 'checked'%1) > ? GROUP BY 1")
                  .arg(inPeriod),
        memberValues + minutesValues + QVariantList{activeMinutes});
    SubjectValues rates;
    for (auto team = all.cbegin(); team != all.cend(); ++team)
        rates.insert(team.key(), shareOf(active.value(team.key()), team.value()));
    return rates;
}

SubjectValues growth(Connection& connection, const Period& period)
{
    QVariantList values;
    const QString joined = periodCondition(period, QStringLiteral("joined_on"), values);
    SubjectValues teams = valuesOf(connection,
        QStringLiteral("SELECT team_id, COUNT(*) FROM memberships WHERE joined_on IS NOT NULL%1 GROUP BY 1")
            .arg(joined),
        values);
    values.clear();
    const QString left = periodCondition(period, QStringLiteral("left_on"), values);
    const SubjectValues gone = valuesOf(connection,
        QStringLiteral("SELECT team_id, COUNT(*) FROM memberships WHERE left_on IS NOT NULL%1 GROUP BY 1").arg(left),
        values);
    for (auto team = gone.cbegin(); team != gone.cend(); ++team)
        teams[team.key()] -= team.value();
    return teams;
}

SubjectValues training(Connection& connection, FigureSubject subject, const Period& period)
{
    const QString part = QStringLiteral("SELECT %1, SUM(e.minutes) FROM enrolments e JOIN course_sessions s ON s.id = "
                                        "e.session_id%2 WHERE e.state IN ('attended', 'passed')%3 GROUP BY 1");
    QVariantList memberValues;
    QVariantList values;
    const QString inPeriod = periodCondition(period, QStringLiteral("s.starts_at"), values);
    if (subject == FigureSubject::Volunteer)
        return valuesOf(connection, part.arg(QStringLiteral("e.volunteer_id"), QString(), inPeriod), values);
    const QString members = QStringLiteral(" JOIN (SELECT DISTINCT m.team_id, m.volunteer_id ")
        + membersSql(period, memberValues) + QStringLiteral(") k ON k.volunteer_id = e.volunteer_id");
    return valuesOf(connection, part.arg(QStringLiteral("k.team_id"), members, inPeriod), memberValues + values);
}

/// Closed rounds or 好评度 of teams and stations.
SubjectValues evaluated(Connection& connection, FigureSubject subject, const Period& period, bool isDegree)
{
    const SatisfactionBy by = subject == FigureSubject::Station ? SatisfactionBy::Station : SatisfactionBy::Team;
    SubjectValues values;
    for (const SatisfactionLine& line : satisfactionBy(connection, OfficeScope(connection, {}), period, by)) {
        if (!isDegree)
            values.insert(line.id, line.sum.closed);
        else if (line.sum.evaluated > 0)
            values.insert(line.id, shareOf(line.sum.good, line.sum.evaluated));
    }
    return values;
}

SubjectValues counted(Connection& connection, const char* sql, const char* moment, const Period& period)
{
    QVariantList values;
    const QString inPeriod = periodCondition(period, QString::fromLatin1(moment), values);
    return valuesOf(connection, QString::fromLatin1(sql).arg(inPeriod), values);
}

} // namespace

QList<SubjectFigure> figuresOf(FigureSubject subject)
{
    using enum SubjectFigure;
    switch (subject) {
    case FigureSubject::Team:
        return {ActiveRate, Members, Growth, Minutes, Services, Orders, Satisfaction, Training};
    case FigureSubject::Station:
        return {Minutes, Services, Visits, Satisfaction, Activities};
    case FigureSubject::Volunteer:
        return {Minutes, Services, Training};
    case FigureSubject::Activity:
        return {Minutes, Services};
    case FigureSubject::Project:
        break;
    }
    return {Minutes, Services, Activities};
}

QString subjectFigureTitle(SubjectFigure figure)
{
    switch (figure) {
    case SubjectFigure::ActiveRate:
        return ReportText::tr("Active rate");
    case SubjectFigure::Members:
        return ReportText::tr("Number of members");
    case SubjectFigure::Growth:
        return ReportText::tr("Growth of members");
    case SubjectFigure::Minutes:
        return ReportText::tr("Service hours");
    case SubjectFigure::Services:
        return ReportText::tr("Number of services");
    case SubjectFigure::Orders:
        return ReportText::tr("Orders closed");
    case SubjectFigure::Satisfaction:
        return ReportText::tr("Satisfaction");
    case SubjectFigure::Training:
        return ReportText::tr("Hours of training");
    case SubjectFigure::Visits:
        return ReportText::tr("Number of visits");
    case SubjectFigure::Activities:
        break;
    }
    return ReportText::tr("Number of activities");
}

std::optional<SubjectFigure> subjectFigureFromWord(const QString& word)
{
    for (const SubjectFigure figure : chineseNames()) {
        if (word == subjectFigureTitle(figure))
            return figure;
    }
    const auto found = chineseNames().constFind(word);
    return found == chineseNames().constEnd() ? std::nullopt : std::optional(*found);
}

bool isShare(SubjectFigure figure)
{
    return figure == SubjectFigure::ActiveRate || figure == SubjectFigure::Satisfaction;
}

QString subjectFigureText(SubjectFigure figure, const std::optional<qint64>& value)
{
    if (!value)
        return QStringLiteral("—");
    if (isShare(figure)) {
        const qint64 tenths = (*value + 5) / 10;
        return QStringLiteral("%1.%2%").arg(tenths / 10).arg(tenths % 10);
    }
    if (figure == SubjectFigure::Minutes || figure == SubjectFigure::Training)
        return ReportText::tr("%1 h").arg(Minutes(*value).hoursText());
    return QString::number(*value);
}

SubjectValues subjectFigure(Connection& connection, FigureSubject subject, SubjectFigure figure, const Period& period)
{
    switch (figure) {
    case SubjectFigure::ActiveRate:
        return activeRates(connection, period);
    case SubjectFigure::Members: {
        QVariantList values;
        const QString members = membersSql(period, values);
        return valuesOf(connection,
            QStringLiteral("SELECT m.team_id, COUNT(DISTINCT m.volunteer_id) %1 GROUP BY 1").arg(members), values);
    }
    case SubjectFigure::Growth:
        return growth(connection, period);
    case SubjectFigure::Minutes:
        return ofRecords(connection, subject, "SUM(r.minutes)", period);
    case SubjectFigure::Services:
        return ofRecords(connection, subject, "COUNT(*)", period);
    case SubjectFigure::Orders:
        return evaluated(connection, subject, period, false);
    case SubjectFigure::Satisfaction:
        return evaluated(connection, subject, period, true);
    case SubjectFigure::Training:
        return training(connection, subject, period);
    case SubjectFigure::Visits:
        return counted(connection,
            "SELECT station_id, COUNT(*) FROM visits WHERE state <> 'withdrawn' AND station_id IS NOT NULL%1 GROUP BY "
            "1",
            "happened_at", period);
    case SubjectFigure::Activities:
        break;
    }
    return counted(connection,
        subject == FigureSubject::Station
            ? "SELECT station_id, COUNT(*) FROM activities WHERE state NOT IN ('draft', 'cancelled') AND station_id IS "
              "NOT NULL%1 GROUP BY 1"
            : "SELECT project_id, COUNT(*) FROM activities WHERE state NOT IN ('draft', 'cancelled') AND project_id IS "
              "NOT NULL%1 GROUP BY 1",
        "starts_at", period);
}

std::optional<qint64> valueOf(const SubjectValues& values, SubjectFigure figure, qint64 id)
{
    const auto found = values.constFind(id);
    if (found != values.constEnd())
        return *found;
    return isShare(figure) ? std::nullopt : std::optional<qint64>(0);
}
