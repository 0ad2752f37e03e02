#pragma once

#include <QString>
#include <QStringList>

class Connection;

// What tests ask of the database itself, in the words of its engine.

/// Sorted; without search indexes and what the engine keeps for itself.
[[nodiscard]] QStringList tablesOf(Connection& connection);
/// Sorted.
[[nodiscard]] QStringList columnsOf(Connection& connection, const QString& table);
/// "column → table", sorted.
[[nodiscard]] QStringList referencesOf(Connection& connection, const QString& table);
/// The words by which a record is searched.
[[nodiscard]] QString tokensOf(Connection& connection, const QString& table, qint64 id);
/// Makes an append-only table forget that it is one, as whoever holds the database can.
void letDelete(Connection& connection, const QString& table);
/// What the engine finds wrong with its own pages and indexes; a server looks after them itself.
[[nodiscard]] QStringList storageProblems(Connection& connection);
/// All rows of all tables as the server shows them.
[[nodiscard]] QByteArray rowsOfServer(Connection& connection);
