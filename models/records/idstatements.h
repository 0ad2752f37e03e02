#pragma once

#include "models/records/idlist.h"

#include <sqlite3.h>

#include <memory>

// SQLite's own interface for long lists of ids; for models/database only.

struct StatementCloser {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, StatementCloser>;

/// A statement with its values bound; throws Error.
[[nodiscard]] Statement prepareIds(sqlite3* database, const QString& sql, const QVariantList& values);
/// Hands each row to `take` until that says false, `stop` says true or the rows end; throws Error.
void stepIds(sqlite3* database, const QString& sql, const QVariantList& values, const StopReading& stop,
    const std::function<bool(sqlite3_stmt*)>& take);
/// The question without its search, narrowed by one more condition: ids, and of a search its column, in order.
[[nodiscard]] QString idSelect(const IdQuestion& question, const QString& extraCondition = {});
/// Which records fit the search, by rising id; one `?` for the match text.
[[nodiscard]] QString matchSelect(const IdQuestion& question);
/// The searched column with its table: "volunteers.id".
[[nodiscard]] QString searchColumn(const IdQuestion& question);
