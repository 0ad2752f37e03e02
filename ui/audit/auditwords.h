#pragma once

#include <QJsonValue>
#include <QString>

class Connection;

/// A stored value of a record as the clerk knows it: the title of a state, yes and no, the name behind an id.
[[nodiscard]] QString auditValue(
    Connection& connection, const QString& table, const QString& column, const QJsonValue& value);
/// The page that shows records of this table; "" when none does.
[[nodiscard]] QString auditPageOf(const QString& table);
