#include "models/reports/dashboardfigures.h"

#include "models/calendar/workingcalendar.h"
#include "models/health/findingrepository.h"
#include "models/orders/orderstate.h"
#include "models/reports/comparedperiods.h"
#include "models/reports/dashboardqueries.h"
#include "models/reports/serviceedges.h"
#include "models/reports/statisticsrepository.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace {

constexpr int topTeams = 8;

/// Minutes by key over the period: whole months from the roll-up, the other days from the records.
FigureRepository::Keys minutesBy(
    Connection& connection, const OfficeScope& scope, Figure figure, const Period& period, ServiceEdges& edges)
{
    const StatisticsRepository repository;
    const PeriodParts parts = PeriodParts::of(period);
    FigureRepository::Keys minutes;
    if (parts.months)
        minutes = repository.keys(connection, scope, figure, *parts.months);
    for (const Period& edge : parts.edges) {
        for (const Period& part : monthsOf(edge)) {
            const ServiceDays& days = edges.of(part);
            const auto& keys = figure == Figure::FieldMinutes ? days.fields : days.teams;
            for (auto it = keys.cbegin(); it != keys.cend(); ++it)
                minutes[it.key()] += it.value();
        }
    }
    return minutes;
}

QList<FigureBar> sorted(const FigureRepository::Keys& minutes)
{
    QList<FigureBar> bars;
    for (auto it = minutes.cbegin(); it != minutes.cend(); ++it) {
        if (it.value() > 0)
            bars << FigureBar{it.key(), {}, it.value()};
    }
    std::sort(bars.begin(), bars.end(), [](const FigureBar& a, const FigureBar& b) {
        return a.amount != b.amount ? a.amount > b.amount : a.id < b.id;
    });
    return bars;
}

void setNames(QList<FigureBar>& bars, const QHash<qint64, QString>& names)
{
    for (FigureBar& bar : bars)
        bar.name = bar.id > 0 ? names.value(bar.id) : QCoreApplication::translate("Reports", "Not named");
}

QList<FigureBar> ordersInHand(Connection& connection, const OfficeScope& scope)
{
    QList<FigureBar> bars;
    for (const OrderState state : orderStates().states()) {
        if (isOpen(state))
            bars << FigureBar{qint64(state), orderStates().title(state),
                DashboardQueries().ordersInState(connection, scope, orderStates().code(state))};
    }
    return bars;
}

/// Working days.
struct Clock {
    int soon; ///< reached: it becomes urgent
    int allowed;
    int late; ///< reached: it is over
};

/// Hours and evaluations are recorded within ten working days; of the fund all is public within seven.
Clock clockOf(TodoKind kind)
{
    return kind == TodoKind::FundToPublish ? Clock{5, 7, 8} : Clock{7, 10, 10};
}

constexpr int warnedDays = 2; ///< before the deadline of a visit or an answer

/// What was handed on, and what is to be answered, has a deadline of its own.
void startDeadline(Connection& connection, const OfficeScope& scope, Todo& todo, QDate today)
{
    const QDate first = DashboardQueries().oldest(connection, scope, todo.kind);
    if (!first.isValid() || first > today.addDays(warnedDays))
        return;
    todo.urgency = first < today ? Urgency::Late : Urgency::Soon;
    todo.days = int(first.daysTo(today));
}

void startClock(Connection& connection, const OfficeScope& scope, Todo& todo, QDate today)
{
    if (todo.kind == TodoKind::VisitsDue || todo.kind == TodoKind::FollowUps)
        return startDeadline(connection, scope, todo, today);
    const QDate oldest = DashboardQueries().oldest(connection, scope, todo.kind);
    const Clock clock = clockOf(todo.kind);
    if (!oldest.isValid() || oldest.daysTo(today) < clock.soon)
        return;
    todo.days = WorkingCalendar::of(connection).between(oldest, today);
    todo.allowedDays = clock.allowed;
    if (todo.days >= clock.late)
        todo.urgency = Urgency::Late;
    else if (todo.days >= clock.soon)
        todo.urgency = Urgency::Soon;
}

QList<Todo> todosOf(Connection& connection, const OfficeScope& scope)
{
    QList<Todo> todos;
    const QDateTime now = QDateTime::currentDateTime();
    for (const TodoKind kind : todoKinds()) {
        Todo todo = DashboardQueries().todo(connection, scope, kind, now);
        if (todo.count == 0)
            continue;
        startClock(connection, scope, todo, now.date());
        if (kind == TodoKind::FindingsOpen)
            todo.cleanPerMille
                = FindingRepository().cleanPerMille(connection, scope.ids(), Period::monthOf(now.date()));
        todos << todo;
    }
    return todos;
}

bool hasAnything(const Statistics& statistics)
{
    return statistics.serviceMinutes > 0 || statistics.orders > 0 || statistics.ordersClosed > 0;
}

/// With the same period last year; where nobody served in that, with the one just before.
void compare(Connection& connection, const OfficeScope& scope, const Period& period, DashboardFigures& figures)
{
    if (period.from.isNull() || period.to.isNull())
        return;
    const QDate today = QDate::currentDate();
    figures.isCut = isRunning(period, today);
    qint64 minutes = serviceMinutesOf(connection, scope, samePeriodLastYear(period, today));
    figures.isLastYear = minutes > 0;
    if (minutes == 0)
        minutes = serviceMinutesOf(connection, scope, periodBefore(period, today));
    if (minutes > 0)
        figures.minutesBefore = minutes;
}

QList<FigureBar> fieldsOf(Connection& connection, const OfficeScope& scope, const Period& period, ServiceEdges& edges)
{
    QList<FigureBar> bars = sorted(minutesBy(connection, scope, Figure::FieldMinutes, period, edges));
    setNames(bars, DashboardQueries().fieldNames(connection));
    return bars;
}

QList<FigureBar> teamsOf(
    Connection& connection, const OfficeScope& scope, const Period& period, int most, ServiceEdges& edges)
{
    const auto top = most > 0 ? StatisticsRepository().topTeams(connection, scope, period, most) : std::nullopt;
    QList<FigureBar> bars;
    if (top) {
        for (const auto& [id, minutes] : *top)
            bars << FigureBar{id, {}, minutes};
    } else {
        bars = sorted(minutesBy(connection, scope, Figure::TeamMinutes, period, edges));
        bars.removeIf([](const FigureBar& bar) { return bar.id == 0; });
        if (most > 0)
            bars = bars.first(std::min<qsizetype>(most, bars.size()));
    }
    QList<qint64> ids;
    for (const FigureBar& bar : std::as_const(bars))
        ids << bar.id;
    setNames(bars, DashboardQueries().teamNames(connection, ids));
    return bars;
}

} // namespace

QList<TodoKind> todoKinds()
{
    QList<TodoKind> kinds;
    for (int kind = 0; kind <= int(TodoKind::FundToPublish); ++kind)
        kinds << TodoKind(kind);
    return kinds;
}

QList<FigureBar> minutesByField(Connection& connection, const StatisticsQuery& query)
{
    const OfficeScope scope(connection, query.organisation);
    ServiceEdges edges(connection, scope);
    return fieldsOf(connection, scope, query.period, edges);
}

QList<FigureBar> minutesByTeam(Connection& connection, const StatisticsQuery& query, int most)
{
    const OfficeScope scope(connection, query.organisation);
    ServiceEdges edges(connection, scope);
    return teamsOf(connection, scope, query.period, most, edges);
}

DashboardFigures dashboardFigures(Connection& connection, const StatisticsQuery& query)
{
    const OfficeScope scope(connection, query.organisation);
    DashboardFigures figures;
    figures.organisation = scope.name();
    figures.period = query.period;
    ServiceEdges edges(connection, scope);
    figures.now = statisticsOf(connection, scope, query.period, edges);
    compare(connection, scope, query.period, figures);
    figures.fields = fieldsOf(connection, scope, query.period, edges);
    figures.teams = teamsOf(connection, scope, query.period, topTeams, edges);
    figures.states = ordersInHand(connection, scope);
    figures.todos = todosOf(connection, scope);
    figures.isEmptyOffice = figures.now.volunteers == 0 && !hasAnything(figures.now) && figures.now.teams == 0
        && !hasAnything(statisticsOf(connection, {}));
    return figures;
}

qint64 funnelAmount(const Statistics& statistics, FunnelStep step)
{
    switch (step) {
    case FunnelStep::Requested:
        return statistics.orders;
    case FunnelStep::Dispatched:
        return statistics.reachedDispatch;
    case FunnelStep::Accepted:
        return statistics.reachedAccept;
    case FunnelStep::Closed:
        return statistics.reachedClose;
    case FunnelStep::Evaluated:
        return statistics.reachedEvaluation;
    }
    return 0;
}

QString funnelTitle(FunnelStep step)
{
    switch (step) {
    case FunnelStep::Requested:
        return QCoreApplication::translate("Reports", "Requested");
    case FunnelStep::Dispatched:
        return QCoreApplication::translate("Reports", "Dispatched");
    case FunnelStep::Accepted:
        return QCoreApplication::translate("Reports", "Accepted");
    case FunnelStep::Closed:
        return QCoreApplication::translate("Reports", "Closed");
    case FunnelStep::Evaluated:
        return QCoreApplication::translate("Reports", "Evaluated");
    }
    return {};
}
