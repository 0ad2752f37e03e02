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
/// Another name of the same title: 最美志愿服务社区 is called 最美志愿服务村（社区） since 2024; "" where there is
/// none.
[[nodiscard]] QString otherHonorTitle(const QString& title);
/// 志愿者, 队伍, 项目, 社区, 阵地 and their likes; nothing for an unknown word.
[[nodiscard]] std::optional<HonoredKind> honoredKindFromWord(const QString& word);
