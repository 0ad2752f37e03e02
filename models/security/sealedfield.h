#pragma once

#include "models/records/tablefield.h"

class ListCell;

/// Where a personal number stands: its ciphertext, and its keyed digest in a column of its own, or nullptr.
struct SealedColumns {
    const char* sealed;
    const char* digest;
    const char* title;
};

/// Binds the sealed number and, where there is a column for it, the digest of `identity`. None are NULL.
void bindSealed(Query& query, const RowContext& row, const SealedColumns& columns, const QString& number,
    const QString& identity, const char* purpose);
/// Throws Error when the value is damaged, moved or of another office.
[[nodiscard]] QString openSealed(
    const Query& query, int column, const char* table, const char* name, qint64 row, const Vault* vault);
/// The same for a cell of a list, whose first value it is.
[[nodiscard]] QString openSealed(const ListCell& cell, const char* table, const char* name, const Vault& vault);
[[nodiscard]] QString phoneToSeal(const QString& phone);

/// A personal number as a column of a table: `number` is sealed, bound to its row, and `identity` is digested.
template <class Record, class Number, class Identity>
[[nodiscard]] TableField<Record> sealedField(const char* table, const SealedColumns& columns, QString Record::*member,
    Number number, Identity identity, const char* purpose)
{
    TableField<Record> field{{{columns.sealed, columns.title, nullptr, true}},
        [=](Query& query, const Record& record, const RowContext& row) {
            bindSealed(query, row, columns, number(record), identity(record), purpose);
        },
        [=](const Query& query, int first, Record& record, const Vault* vault) {
            record.*member = openSealed(query, first, table, columns.sealed, record.id.value(), vault);
        }};
    if (columns.digest)
        field.columns << StoredColumn{columns.digest};
    return field;
}

/// A phone number: sealed in its normal form, which is also what is digested.
template <class Record>
[[nodiscard]] TableField<Record> sealedPhone(const char* table, const SealedColumns& columns, QString Record::*member)
{
    const auto number = [member](const Record& record) { return phoneToSeal(record.*member); };
    return sealedField<Record>(table, columns, member, number, number, "phone");
}
