#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <array>

class WorkingCalendar;

/// What sort of turn a duty is. Each sort is shared out fairly by itself.
enum class Turn { Weekday, Weekend, Evening, Holiday };

constexpr int turnKinds = 4;

/// How many turns somebody had, by sort.
using TurnCounts = std::array<int, turnKinds>;

/// A duty that begins at 18:00 or later is an evening, whatever day it is; a holiday counts before that.
constexpr int eveningHour = 18;

[[nodiscard]] QString turnCode(Turn turn);
[[nodiscard]] Turn turnFromCode(const QString& code);
[[nodiscard]] QString turnTitle(Turn turn); ///< translated: 工作日, 周末, 晚间, 节假日
[[nodiscard]] QList<Turn> allTurns();
/// A holiday by the office's calendar, else an evening, else a day that is worked or not.
[[nodiscard]] Turn turnOf(const QDateTime& begin, const WorkingCalendar& calendar);
