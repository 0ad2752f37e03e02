#pragma once

#include <QMap>
#include <QString>

class Connection;

/// Lets `column` hold one more word than its CHECK of the form `CHECK (column IN ('a', 'b'))` names, which the rows
/// that are there cannot break. Once more changes nothing. Throws Error when the table has no such check.
void widenCheck(Connection& connection, const QString& table, const QString& column, const QString& word);

/// SQLite: gives tables, by name, other words of definition, as its page on ALTER TABLE describes for changes that
/// leave the rows as they are.
void redefineTables(Connection& connection, const QMap<QString, QString>& definitions);
