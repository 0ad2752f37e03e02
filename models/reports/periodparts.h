#pragma once

#include "models/common/dates.h"

#include <optional>

/// A period taken apart into whole months, which roll-ups answer, and the days that stick out at its ends.
struct PeriodParts {
    /// Whole months as keys, both included; "" is open. None when the period holds no whole month.
    struct Months {
        QString first;
        QString last;
    };
    std::optional<Months> months;
    QList<Period> edges; ///< at most two, never open

    [[nodiscard]] static PeriodParts of(const Period& period);
};

/// The days of a limited period, month by month.
[[nodiscard]] QList<Period> monthsOf(const Period& days);

/// 2025-01, 2025-Q1, 2025 or all when the period is just that, else "".
[[nodiscard]] QString spanKey(const Period& period);
/// The quarter, the year and all time, as far as they hold the whole period: key and period, the shortest first.
struct Span {
    QString key;
    Period period;
};
[[nodiscard]] QList<Span> spansAround(const Period& period);

/// The part of a record's minutes that lies on these days, minute by minute; a break is taken off at the beginning, as
/// in the monthly sums.
[[nodiscard]] Minutes minutesWithin(const QDateTime& start, const QDateTime& end, Minutes minutes, const Period& days);
