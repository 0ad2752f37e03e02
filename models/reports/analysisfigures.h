#pragma once

#include "models/reports/orderanalysis.h"
#include "models/reports/satisfactionreport.h"
#include "models/reports/statistics.h"

/// Everything the page of the analysis shows of one organization and period; plain values, read off the screen thread.
struct AnalysisFigures {
    QString organisation;
    Period period;
    Statistics now;
    QMap<SatisfactionBy, QList<SatisfactionLine>> satisfaction;
    QList<OrderTimes> times; ///< all orders first
    QList<DemandCell> demand;
    QHash<qint64, QString> needs; ///< names by id
    QHash<qint64, QString> organisations;
    QList<SupplyLine> supply;
    QList<RepeatRequester> repeats;
};

[[nodiscard]] AnalysisFigures analysisFigures(Connection& connection, const StatisticsQuery& query);

/// A row of the heat map: a need or an organization by hour, the one with most orders first.
struct DemandRow {
    qint64 id = 0;
    QString name; ///< "" when none is named
    QList<qint64> hours; ///< 24
    [[nodiscard]] qint64 total() const;
};
[[nodiscard]] QList<DemandRow> demandRows(
    const QList<DemandCell>& cells, qint64 DemandCell::*group, const QHash<qint64, QString>& names);
