#pragma once

#include <QJsonObject>
#include <QString>

class Connection;

/// The columns of one row as stored (blobs as base64): what change sets, audit and comparisons hold.
[[nodiscard]] QJsonObject storedRow(Connection& connection, const QString& table, qint64 id);
/// Only the columns whose values differ, from `before` and from `after`.
void keepDifferences(QJsonObject& before, QJsonObject& after);
