#pragma once

#include "models/spreadsheets/recordimporter.h"

#include <functional>
#include <memory>

class Office;

/// The kinds of files that can be imported, in the order in which a new office needs them.
[[nodiscard]] QStringList importKinds();
[[nodiscard]] std::unique_ptr<RecordImporter> makeImporter(const QString& kind, Office& office);
/// Run after volunteers arrived (import or form): links records that named them before they were known.
[[nodiscard]] QList<std::function<void(UnitOfWork&)>> arrivalHooks();
