#pragma once

#include "models/honors/award.h"
#include "models/spreadsheets/columnmatching.h"

#include <optional>

/// The headings that lists of honors use.
[[nodiscard]] QList<ImportColumn> honorImportColumns();
/// "2025年度先进典型名单" → 2025; 0 when the text names no year.
[[nodiscard]] int yearInText(const QString& text);
/// "2025年", "2025年度", "2025" → 2025; 0 for anything else.
[[nodiscard]] int yearFromWord(const QString& word);
/// 志愿者, 队伍, 项目, 社区, 阵地 and their likes; nothing for an unknown word.
[[nodiscard]] std::optional<HonoredKind> honoredKindFromWord(const QString& word);
