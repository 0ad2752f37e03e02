#pragma once

#include "models/scoring/criteria.h"

#include <optional>

/// Tenths of points by criterion; none where nothing was given yet.
using Marks = QList<std::optional<int>>;

/// "8.5 9 –": as stored and as a person reads it.
[[nodiscard]] QString marksText(const Marks& marks);
/// The marks of `count` criteria; what is no number counts as not given.
[[nodiscard]] Marks marksOf(const QString& text, qsizetype count);
/// Tenths of "8.5", "９" or "8.5分"; none when it is no number with at most one decimal between 0 and `most`.
[[nodiscard]] std::optional<int> markFrom(const QString& text, int most);

/// One judge's marks for one subject.
struct JudgedSheet {
    Marks marks;
    bool stepsBack = false; ///< 回避: has an interest, and does not count
};

/// The sum of several sheets.
struct JudgedScore {
    /// Of each sheet on the scale of 0 to 100; none where it is incomplete or the judge steps back.
    QList<std::optional<double>> each;
    std::optional<double> mean; ///< none without a sheet that counts
    int counted = 0; ///< sheets in the mean
    qsizetype highest = -1; ///< dropped, -1: none
    qsizetype lowest = -1;

    /// The mean in hundredths, rounded half up once.
    [[nodiscard]] std::optional<int> hundredths() const;
};

/// Σ weight × marks ÷ most, over Σ weight, times 100; none when a mark is missing.
[[nodiscard]] std::optional<double> sheetScore(const QList<Criterion>& criteria, const Marks& marks);

/// The mean of the sheets. `dropsExtremes`: without one highest and one lowest, where at least three count (spec 7 §5).
[[nodiscard]] JudgedScore judged(
    const QList<Criterion>& criteria, const QList<JudgedSheet>& sheets, bool dropsExtremes);

/// 1, 2, 2, 4: equal scores share a place; 0 where there is no score.
[[nodiscard]] QList<int> placesOf(const QList<std::optional<int>>& scores);
