#pragma once

#include <QJsonObject>
#include <QString>

/// What an office file holds, read without changing it or bringing it up to date: "schema", "acts" (of the clerk),
/// "records" (one digest over every row, without moments of writing, sealed bytes and what depends on the key),
/// "content" (the same with the search tokens and the audited acts) and "rows" (by table).
[[nodiscard]] QJsonObject contentOf(const QString& location);

/// What the program's own check, the audit trail, the sealed numbers and the search tables say about an office that
/// nobody has open; empty when it is sound. An office that holds no keys yet is checked without them.
[[nodiscard]] QStringList problemsOf(const QString& location, const QString& password);
