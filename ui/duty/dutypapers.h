#pragma once

#include "models/duty/dutyroster.h"
#include "models/records/recordfilter.h"
#include "ui/printing/tableprint.h"

class Connection;

/// Everybody's turns in the twelve months that end with the roster's, to be hung up.
[[nodiscard]] PrintTable fairnessPaper(Connection& connection, const DutyRoster& roster);
/// 值班记录: who sat where, came, left, with a place to sign.
[[nodiscard]] PrintTable dutyRecordPaper(Connection& connection, const RecordFilter& filter);
/// 交接单: the list with places for both signatures.
[[nodiscard]] PrintTable handoverPaper(Connection& connection, const DutyHandover& handover);
