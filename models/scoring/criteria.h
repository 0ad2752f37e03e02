#pragma once

#include "models/common/error.h"

#include <QList>
#include <QString>

/// 评分项: what is judged, its most points, and how much it weighs.
struct Criterion {
    QString name;
    int most = 0; ///< points, 1…1000
    int weight = 0; ///< beside the other weights; the most points where nothing is said

    bool operator==(const Criterion&) const = default;
};

/// One a line: "Fit to the need 30", "专业性（10分）权重25". Lines that say no criterion are left out.
[[nodiscard]] QList<Criterion> criteriaOf(const QString& text);
/// What is wrong with the lines; the field is "criteria".
[[nodiscard]] Problems criteriaProblems(const QString& text);

/// Names, one a line or parted by commas and semicolons; in order, without doubles.
[[nodiscard]] QStringList namesOf(const QString& text);
