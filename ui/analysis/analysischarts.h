#pragma once

#include "models/reports/analysisfigures.h"
#include "ui/charts/barlistchart.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/monthchart.h"

// The figures as the charts of ui/charts want them, with the numbers that their ⋯ menus copy and export.

/// Closed orders and 好评度 by month.
[[nodiscard]] MonthChartData satisfactionMonths(const QList<SatisfactionLine>& lines);
[[nodiscard]] QList<BarRow> satisfactionRows(const QList<SatisfactionLine>& lines, SatisfactionBy by);
[[nodiscard]] ChartTable satisfactionTable(
    const QString& title, const QList<SatisfactionLine>& lines, SatisfactionBy by);
[[nodiscard]] QList<BarRow> timeRows(const QList<OrderTimes>& times);
[[nodiscard]] ChartTable timeTable(const QString& title, const QList<OrderTimes>& times);
[[nodiscard]] QList<HeatRow> heatRows(const QList<DemandRow>& rows);
[[nodiscard]] QStringList heatColumns(); ///< 0 … 23
[[nodiscard]] ChartTable heatTable(const QString& title, const QString& heading, const QList<DemandRow>& rows);
[[nodiscard]] QList<BarRow> supplyRows(const QList<SupplyLine>& lines);
[[nodiscard]] ChartTable supplyTable(const QString& title, const QList<SupplyLine>& lines);
[[nodiscard]] QList<BarRow> repeatRows(const QList<RepeatRequester>& people);
[[nodiscard]] ChartTable repeatTable(const QString& title, const QList<RepeatRequester>& people);
