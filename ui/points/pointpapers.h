#pragma once

#include "models/points/exchange.h"
#include "models/points/pointearning.h"
#include "ui/printing/tableprint.h"

class Office;

/// What a rule would have paid: in all, by what it is for, by team and by person.
[[nodiscard]] PrintTable trialPaper(
    Connection& connection, const PointRule& rule, QDate first, QDate last, const EarningSums& sums);
/// 积分对账单: every entry of a person with the balance behind it, and places to sign.
[[nodiscard]] PrintTable statementPaper(Connection& connection, VolunteerId volunteer);
/// 兑换单 in three copies: for the office, the store and the person.
[[nodiscard]] PrintDocument exchangeSlip(Office& office, ExchangeId id);
/// 盘点表: what should be in store, with room for what is.
[[nodiscard]] PrintTable countingPaper(Connection& connection);
