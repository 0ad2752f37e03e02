#pragma once

#include <QString>

class Connection;

/// Lets `column` hold one more word than its CHECK of the form `CHECK (column IN ('a', 'b'))` names, which the rows
/// that are there cannot break. Once more changes nothing. Throws Error when the table has no such check.
void widenCheck(Connection& connection, const QString& table, const QString& column, const QString& word);
