#pragma once

#include "models/spreadsheets/recordimporter.h"

/// The latest day up to `today` in the columns that the importer knows, those of a person's birth left out; null when
/// there is none. Reads the file once.
[[nodiscard]] QDate latestDayIn(const QString& path, const RecordImporter& importer, QDate today);
