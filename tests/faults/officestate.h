#pragma once

#include <QJsonObject>
#include <QString>

/// What an office file holds, read without changing it or bringing it up to date: "schema", "acts" (of the clerk),
/// "content" (one digest over every row, without moments of writing and sealed bytes) and "rows" (by table).
[[nodiscard]] QJsonObject contentOf(const QString& location);

/// What the program's own check and the search tables say about an office that is closed; empty when it is sound.
[[nodiscard]] QStringList problemsOf(const QString& location);
