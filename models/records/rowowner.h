#pragma once

#include <QString>

/// How a row of a table tells which organization it belongs to: an account sees and changes only the rows of its own.
struct RowOwner {
    enum class Kind {
        Office, ///< to the office as a whole: dictionaries, settings, accounts
        Program, ///< sums, logs and keys that the program keeps: they accompany changes of other rows
        Itself, ///< an organization, and the one above it
        Own, ///< by its own column
        Through, ///< to whom the row of another table belongs that it points to
        Subject, ///< to whom the record belongs that it speaks of, of any kind
    };

    [[nodiscard]] static RowOwner office() { return {Kind::Office, {}, {}}; }
    [[nodiscard]] static RowOwner program() { return {Kind::Program, {}, {}}; }
    [[nodiscard]] static RowOwner itself() { return {Kind::Itself, QStringLiteral("parent_id"), {}}; }
    [[nodiscard]] static RowOwner own() { return {Kind::Own, QStringLiteral("organisation_id"), {}}; }
    [[nodiscard]] static RowOwner through(const QString& column, const QString& table)
    {
        return {Kind::Through, column, table};
    }
    /// `kindColumn` holds the RecordKind::subject of the record whose id stands in `column`.
    [[nodiscard]] static RowOwner subject(const QString& kindColumn, const QString& column)
    {
        return {Kind::Subject, column, kindColumn};
    }

    [[nodiscard]] bool isOrganisation() const { return kind != Kind::Office && kind != Kind::Program; }

    Kind kind;
    QString column;
    QString other; ///< the table pointed to, or the column that names the kind
};
