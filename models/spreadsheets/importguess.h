#pragma once

#include "models/spreadsheets/recordimporter.h"

#include <memory>
#include <vector>

/// The kind whose headings fit a file best; throws Error when none fits. Reads only the first rows.
[[nodiscard]] QString guessImportKind(
    const QString& path, const std::vector<std::unique_ptr<RecordImporter>>& importers);
