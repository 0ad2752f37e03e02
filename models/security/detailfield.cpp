#include "models/security/detailfield.h"

#include "models/database/connection.h"
#include "models/database/rowopener.h"
#include "models/records/listsource.h"
#include "models/security/vault.h"

void bindDetail(
    Query& query, const RowContext& row, const DetailColumns& columns, const QVariant& value, const QVariant& none)
{
    const QVariant cleaned = value.typeId() == QMetaType::QString ? QVariant(value.toString().trimmed()) : value;
    const bool isSealed = row.vault && row.vault->sealsDetails();
    query.bind(storedValue(
        isSealed ? row.vault->seal(cleaned.toString(), {row.table, columns.sealed, row.id}) : QByteArray()));
    query.bind(isSealed ? none : cleaned);
}

QString readDetail(const Query& query, int first, const DetailColumns& columns, qint64 row, const Vault* vault)
{
    if (query.isNull(first))
        return query.text(first + 1);
    Q_ASSERT(vault);
    return vault->open(query.blob(first), {columns.table, columns.sealed, row});
}

QString readDetail(Connection& connection, const Query& query, int first, const DetailColumns& columns, qint64 row)
{
    if (query.isNull(first))
        return query.text(first + 1);
    Q_ASSERT(connection.opener());
    return connection.opener()->openValue(query.blob(first), columns.table, columns.sealed, row);
}

QString readDetail(const ListCell& cell, const DetailColumns& columns, const Vault& vault)
{
    return cell.isNull() ? cell.text(1) : vault.open(cell.blob(), {columns.table, columns.sealed, cell.id()});
}

QString selectDetail(const DetailColumns& columns, const QString& prefix)
{
    return QStringLiteral("%1.%2, %1.%3")
        .arg(prefix, QString::fromLatin1(columns.sealed), QString::fromLatin1(columns.open));
}
