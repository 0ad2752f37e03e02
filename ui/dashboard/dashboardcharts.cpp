#include "ui/dashboard/dashboardcharts.h"

#include "models/common/minutes.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

/// 1月, or 25/1 where the months are of several years.
QString monthLabel(const QString& key, bool withYear)
{
    const int month = QStringView(key).mid(5).toInt();
    return withYear ? QStringLiteral("%1/%2").arg(key.mid(2, 2)).arg(month)
                    : QLocale().standaloneMonthName(month, QLocale::ShortFormat);
}

/// Per cent with one decimal, half up.
std::optional<double> perCent(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    return double((part * 2000 + whole) / (whole * 2)) / 10;
}

} // namespace

MonthChartData monthData(const QList<StatisticsMonth>& months)
{
    MonthChartData data;
    data.barName = Words::tr("Service hours");
    data.lineName = Words::tr("Satisfaction");
    const bool withYear = !months.isEmpty() && months.first().month.left(4) != months.last().month.left(4);
    for (const StatisticsMonth& month : months) {
        data.labels << monthLabel(month.month, withYear);
        data.names << month.month;
        data.bars << Minutes(month.serviceMinutes).hours();
        data.line << perCent(month.good, month.evaluated);
    }
    return data;
}

ChartTable monthTable(const QString& title, const QList<StatisticsMonth>& months)
{
    ChartTable table{title,
        {Words::tr("Month"), Words::tr("Service hours"), Words::tr("Active volunteers"), Words::tr("Closed orders"),
            Words::tr("Evaluated orders"), Words::tr("Satisfaction %"), Words::tr("Evaluation coverage %")},
        {}};
    for (const StatisticsMonth& month : months) {
        const auto satisfaction = perCent(month.good, month.evaluated);
        const auto coverage = perCent(month.evaluated, month.ordersClosed);
        table.rows << QVariantList{month.month, Minutes(month.serviceMinutes).hours(), month.activeVolunteers,
            month.ordersClosed, month.evaluated, satisfaction ? QVariant(*satisfaction) : QVariant(),
            coverage ? QVariant(*coverage) : QVariant()};
    }
    return table;
}

QList<FigureBar> shortened(const QList<FigureBar>& bars, qsizetype most)
{
    if (bars.size() <= most)
        return bars;
    QList<FigureBar> few = bars.first(most - 1);
    FigureBar rest{0, Words::tr("Other"), 0};
    for (qsizetype i = most - 1; i < bars.size(); ++i)
        rest.amount += bars.at(i).amount;
    return few << rest;
}

QList<BarRow> hourRows(const QList<FigureBar>& bars)
{
    QList<BarRow> rows;
    for (const FigureBar& bar : bars) {
        const qint64 hours = (bar.amount + 30) / 60;
        rows << BarRow{bar.name, double(bar.amount), QLocale().toString(hours)};
    }
    return rows;
}

ChartTable hourTable(const QString& title, const QString& heading, const QList<FigureBar>& bars)
{
    ChartTable table{title, {heading, Words::tr("Service hours")}, {}};
    for (const FigureBar& bar : bars)
        table.rows << QVariantList{bar.name, Minutes(bar.amount).hours()};
    return table;
}

QList<FunnelStep> funnelSteps()
{
    return {
        FunnelStep::Requested, FunnelStep::Dispatched, FunnelStep::Accepted, FunnelStep::Closed, FunnelStep::Evaluated};
}

QList<BarRow> funnelRows(const Statistics& statistics)
{
    QList<BarRow> rows;
    for (const FunnelStep step : funnelSteps()) {
        const qint64 amount = funnelAmount(statistics, step);
        rows << BarRow{funnelTitle(step), double(amount), QLocale().toString(amount)};
    }
    return rows;
}

ChartTable funnelTable(const QString& title, const DashboardFigures& figures)
{
    ChartTable table{title, {Words::tr("Step"), Words::tr("Orders")}, {}};
    for (const FunnelStep step : funnelSteps())
        table.rows << QVariantList{funnelTitle(step), funnelAmount(figures.now, step)};
    for (const FigureBar& state : figures.states)
        table.rows << QVariantList{Words::tr("now: %1").arg(state.name), state.amount};
    return table;
}
