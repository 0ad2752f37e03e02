#pragma once

#include "models/spreadsheets/sheetcell.h"

#include <optional>

/// Moments and durations as XML formats write them (ISO 8601). Seconds are rounded to whole ones, zones passed over:
/// a sheet shows what the clock on the wall shows.
struct IsoMoment {
    QDate date;
    QTime time;
};

/// "2025-03-09", "2025-03-09T14:30:00.000Z".
[[nodiscard]] std::optional<IsoMoment> isoMoment(QStringView text);
/// "PT25H30M" in days; nothing when the text is no duration.
[[nodiscard]] std::optional<double> isoDuration(const QString& text);
/// A moment, a time of day ("14:30:00") or a duration; a text when it is none of them.
[[nodiscard]] SheetCell cellOfIso(const QString& text);
