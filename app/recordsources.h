#pragma once

#include "models/records/recordsource.h"

#include <memory>

class Office;

/// The kinds of records that lists and `query` show.
[[nodiscard]] QStringList recordKinds();
[[nodiscard]] std::shared_ptr<const RecordSource> makeRecordSource(const QString& kind, Office& office);
