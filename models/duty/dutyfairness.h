#pragma once

#include "models/duty/dutyroster.h"

#include <QHash>

class Connection;

/// One line of the published table of counts.
struct FairnessLine {
    VolunteerId person;
    QString name;
    TurnCounts turns = {};
    int all = 0;
    int absent = 0;
    Minutes minutes = {}; ///< of attended duties
};

/// Twelve months that end with the roster's month.
[[nodiscard]] Period fairYear(QDate month);
/// Everybody's turns in the period: planned and attended ones of published rosters, and of the draft `with`; those of
/// `without` do not count.
[[nodiscard]] QHash<VolunteerId, TurnCounts> turnsIn(
    Connection& connection, const Period& period, DutyRosterId with = {}, DutyRosterId without = {});
/// Everybody who sits at a station of these organizations (none: at any) or had a turn there, by name.
[[nodiscard]] QList<FairnessLine> fairnessTable(
    Connection& connection, const Period& period, const QList<qint64>& organisations, DutyRosterId with = {});
