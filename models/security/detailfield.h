#pragma once

#include "models/records/tablefield.h"

class ListCell;

/// Where an address or a birth date stands: open, or sealed beside it where the office chose so (see DetailSealing).
struct DetailColumns {
    const char* table;
    const char* open;
    const char* sealed;
    const char* title;
};

/// Binds the sealed and the open column; one of them is empty.
void bindDetail(
    Query& query, const RowContext& row, const DetailColumns& columns, const QVariant& value, const QVariant& none);
/// Of the values in `first` (sealed) and behind it (open). Throws Error when the sealed one is damaged.
[[nodiscard]] QString readDetail(
    const Query& query, int first, const DetailColumns& columns, qint64 row, const Vault* vault);
/// The same where no vault is at hand; the connection opens it.
[[nodiscard]] QString readDetail(
    Connection& connection, const Query& query, int first, const DetailColumns& columns, qint64 row);
/// The same for a cell of a list, whose first two values they are.
[[nodiscard]] QString readDetail(const ListCell& cell, const DetailColumns& columns, const Vault& vault);
/// The two columns for a SELECT, in the order in which readDetail() wants them: "v.address_sealed, v.address".
[[nodiscard]] QString selectDetail(const DetailColumns& columns, const QString& prefix);

template <class Record, class Access>
[[nodiscard]] TableField<Record> detailField(const DetailColumns& columns, Access access)
{
    TableField<Record> field{{{columns.sealed, nullptr, nullptr, true, false, true}, {columns.open, columns.title}},
        [=](Query& query, const Record& record, const RowContext& row) {
            const auto value = std::invoke(access, record);
            bindDetail(query, row, columns, storedValue(value), storedValue(decltype(value)()));
        },
        [=](const Query& query, int first, Record& record, const Vault* vault) {
            readStored(
                QVariant(readDetail(query, first, columns, record.id.value(), vault)), std::invoke(access, record));
        }};
    field.readColumns = 2;
    return field;
}
