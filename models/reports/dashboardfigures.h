#pragma once

#include "models/reports/statistics.h"

#include <QString>

#include <optional>

/// A bar of a chart: what it is called, how much, and the id of the record or term behind it (0 = none).
struct FigureBar {
    qint64 id = 0;
    QString name;
    qint64 amount = 0;

    bool operator==(const FigureBar&) const = default;
};

/// The steps of 点单-派单-接单-结单-已评价, as they happened in the period.
enum class FunnelStep { Requested, Dispatched, Accepted, Closed, Evaluated };

/// What waits for the clerk, now.
enum class TodoKind {
    OrdersOverdue, ///< not dispatched although the response deadline has passed
    OrdersToEvaluate, ///< served, to be called back
    FollowUps, ///< 不满意 and below without an answer; `days` as of visits
    ActivitiesToConfirm, ///< ended; `people` attended
    RecordsToCheck, ///< hours 待核
    DaysToSign, ///< pending hours on days that wait for a second signature
    CertificatesExpiring, ///< 社工证 within 60 days or over already
    CredentialsExpiring, ///< within 30 days or over already
    LicencesDue, ///< social workers to be registered within 90 days or overdue
    InternsDue, ///< the last day of their practice is over, its end is not decided
    VisitsDue, ///< handed on, to be settled; `days` until the first deadline says how urgent
    DutiesToRecord, ///< over, and nobody wrote down who was there
    VolunteersPending, ///< 待审
    SupplementsPending, ///< forgotten hours to be approved
    ObjectionsOpen, ///< to hours, not decided yet
    DisplaysOver, ///< public displays of hours whose last day is over
    FindingsOpen, ///< of the ledger check
    FundToDecide, ///< applications to the fund without an answer
    FundToPublish, ///< booked and not yet made public: seven working days after receipt or payment
};
[[nodiscard]] QList<TodoKind> todoKinds();

/// How long what waits has waited: hours and evaluations are recorded within ten working days (民政部令第67号), what
/// the fund took in is made public within seven.
enum class Urgency {
    Usual,
    Soon, ///< most of them are over
    Late, ///< all are
};

struct Todo {
    TodoKind kind = TodoKind::OrdersOverdue;
    qint64 count = 0;
    qint64 people = 0;
    int days = 0; ///< working days that the oldest one has waited, where a clock runs
    int allowedDays = 0; ///< of them, by the rule; 0: no such clock
    Urgency urgency = Urgency::Usual;
    std::optional<int> cleanPerMille; ///< of findings: this month's records without an open one

    bool operator==(const Todo&) const = default;
};

/// Everything the dashboard shows of one organization and period; plain values, read off the screen thread.
struct DashboardFigures {
    QString organisation; ///< name; empty for several top organizations
    Period period;
    Statistics now;
    std::optional<qint64>
        minutesBefore; ///< of the same period last year, or of the one just before when last year has none
    bool isLastYear = true; ///< whose minutes those are
    bool isCut = false; ///< the period still runs: what it is compared with ends where it stands today
    QList<FigureBar> fields; ///< minutes by service field, most first
    QList<FigureBar> teams; ///< minutes by team, most first, at most eight
    QList<FigureBar> states; ///< orders now in each state, in the order of their life; id is the state's number
    QList<Todo> todos; ///< only what there is
    bool isEmptyOffice = false; ///< nobody is registered and nothing has happened yet
};

[[nodiscard]] DashboardFigures dashboardFigures(Connection& connection, const StatisticsQuery& query);

[[nodiscard]] qint64 funnelAmount(const Statistics& statistics, FunnelStep step);
[[nodiscard]] QString funnelTitle(FunnelStep step); ///< translated: 点单, 派单, 接单, 结单, 已评价

/// Minutes by service field or by team, most first; without those that have none.
[[nodiscard]] QList<FigureBar> minutesByField(Connection& connection, const StatisticsQuery& query);
[[nodiscard]] QList<FigureBar> minutesByTeam(Connection& connection, const StatisticsQuery& query, int most);
