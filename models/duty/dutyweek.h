#pragma once

#include "models/duty/dutyroster.h"

#include <array>

class Connection;

/// One seat in the week's table.
struct WeekSeat {
    DutyId duty;
    QDateTime start;
    QDateTime end;
    QString post;
    QString person; ///< "" while nobody sits there
    bool isFixed = false;
    DutyState state = DutyState::Planned;
};

struct WeekRow {
    StationId station;
    QString name;
    std::array<QList<WeekSeat>, 7> days; ///< from Monday on
};

/// Seven days of duties, station × day.
struct DutyWeek {
    QDate monday;
    QList<WeekRow> rows; ///< stations with duties that week, by name

    [[nodiscard]] QDate day(int index) const { return monday.addDays(index); }
};

/// Of the stations of these organizations (none: of all), in rosters that are not canceled; canceled seats too.
[[nodiscard]] DutyWeek dutyWeek(Connection& connection, QDate monday, const QList<qint64>& organisations);
[[nodiscard]] QDate mondayOf(QDate day);
