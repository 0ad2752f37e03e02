#pragma once

#include <QDateTime>
#include <QString>

class Connection;

/// A sentence when this PC's clock stands before what was entered last (an empty battery, a clock set by hand). Order
/// and sums do not depend on the clock, but what is entered now gets wrong dates. Empty when the clock may be right.
[[nodiscard]] QString clockWarning(Connection& connection, const QDateTime& now = QDateTime::currentDateTime());
