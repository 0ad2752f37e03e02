#pragma once

#include <QString>

#include <optional>

/// 好评度 = (非常满意 + 满意) / evaluated, never without coverage = evaluated / closed.
struct Satisfaction {
    qint64 closed = 0;
    qint64 evaluated = 0;
    qint64 good = 0;

    [[nodiscard]] std::optional<double> degree() const; ///< nothing when nothing is evaluated
    [[nodiscard]] std::optional<double> coverage() const; ///< nothing when nothing is closed
    [[nodiscard]] QString degreeText() const; ///< "98.5%", or "—"
    [[nodiscard]] QString coverageText() const;
    /// "98.5% (83.1% evaluated)": the two together, as they are always shown.
    [[nodiscard]] QString text() const;

    Satisfaction& operator+=(const Satisfaction& other);
    bool operator==(const Satisfaction&) const = default;
};
