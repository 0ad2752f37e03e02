#pragma once

#include "models/spreadsheets/recordimporter.h"

#include <memory>

class Office;

/// The kinds of files that can be imported, in the order in which a new office needs them.
[[nodiscard]] QStringList importKinds();
[[nodiscard]] std::unique_ptr<RecordImporter> makeImporter(const QString& kind, Office& office);
