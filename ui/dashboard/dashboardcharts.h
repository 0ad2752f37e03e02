#pragma once

#include "models/reports/dashboardfigures.h"
#include "ui/charts/barlistchart.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/monthchart.h"

// The figures as the charts of ui/charts want them, with the numbers that their ⋯ menus copy and export.

/// Hours and 好评度 by month.
[[nodiscard]] MonthChartData monthData(const QList<StatisticsMonth>& months);
[[nodiscard]] ChartTable monthTable(const QString& title, const QList<StatisticsMonth>& months);
/// Bars of minutes, shown as whole hours; beyond `most` the smallest are summed up as “Other” (id 0).
[[nodiscard]] QList<FigureBar> shortened(const QList<FigureBar>& bars, qsizetype most);
[[nodiscard]] QList<BarRow> hourRows(const QList<FigureBar>& bars);
[[nodiscard]] ChartTable hourTable(const QString& title, const QString& heading, const QList<FigureBar>& bars);
[[nodiscard]] QList<FunnelStep> funnelSteps();
[[nodiscard]] QList<BarRow> funnelRows(const Statistics& statistics);
[[nodiscard]] ChartTable funnelTable(const QString& title, const DashboardFigures& figures);
