#pragma once

#include <QString>
#include <QStringList>

/// How the audit trail speaks of what it kept in the words of the database.
[[nodiscard]] QString auditTableTitle(const QString& table);
/// A column of a record; its own name when it has no title.
[[nodiscard]] QString auditColumnTitle(const QString& column);
/// "Volunteers 12"; empty for an act on no record.
[[nodiscard]] QString auditRecordTitle(const QString& table, qint64 id);
/// The program itself has no account.
[[nodiscard]] QString auditAccountTitle(const QString& name);
/// As actTitle(), and what the program does by itself.
[[nodiscard]] QString auditActTitle(const QString& code);
/// The tables that records of the trail come from, to filter by.
[[nodiscard]] QStringList auditedTables();
