#pragma once

#include "models/duty/dutyroster.h"
#include "models/records/recordfilter.h"

class Connection;

/// A duty as papers and panels show it: names in the place of ids, times as stored (local, yyyy-MM-ddTHH:mm).
struct DutyLine {
    QString start;
    QString end;
    QString station;
    QString post;
    QString person; ///< "" while nobody sits there
    QString came; ///< "" while it is not recorded
    QString left;
    DutyState state = DutyState::Planned;
    QString notes;
};

/// Those of a list's answer without search words, in the order of time and station.
[[nodiscard]] QList<DutyLine> dutyLines(Connection& connection, const RecordFilter& filter);
/// What is planned at a station from this day on, of rosters that were published.
[[nodiscard]] QList<DutyLine> comingDuties(Connection& connection, StationId station, QDate from, int most);

struct DutySums {
    int empty = 0; ///< seats where nobody sits
    Minutes minutes; ///< hours of duty
};
/// Of a list's answer without search words; canceled duties do not count.
[[nodiscard]] DutySums dutySums(Connection& connection, const RecordFilter& filter);
