#pragma once

#include "models/evaluations/grade.h"
#include "models/orders/order.h"
#include "models/spreadsheets/columnmatching.h"

#include <optional>

/// The headings and words that registers of orders use.
[[nodiscard]] QList<ImportColumn> orderImportColumns();
/// 结单, 已完成, 待派单 …; nothing for an unknown word.
[[nodiscard]] std::optional<OrderState> orderStateFromWord(const QString& word);
/// All words for states, for the sentence that refuses one.
[[nodiscard]] QString orderStateWords();
[[nodiscard]] std::optional<OrderKind> orderKindFromWord(const QString& word);
[[nodiscard]] std::optional<Grade> gradeFromWord(const QString& word);
[[nodiscard]] std::optional<OrderUrgency> orderUrgencyFromWord(const QString& word);
/// A word such as 未评价 or 无: there is no evaluation.
[[nodiscard]] bool meansUnevaluated(const QString& word);
