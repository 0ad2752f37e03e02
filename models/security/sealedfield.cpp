#include "models/security/sealedfield.h"

#include "models/common/phone.h"
#include "models/records/listsource.h"
#include "models/security/vault.h"

void bindSealed(Query& query, const RowContext& row, const SealedColumns& columns, const QString& number,
    const QString& identity, const char* purpose)
{
    Q_ASSERT(row.vault);
    query.bind(storedValue(row.vault->seal(number, {row.table, columns.sealed, row.id})));
    if (columns.digest)
        query.bind(storedValue(row.vault->digest(identity, purpose)));
}

QString openSealed(const Query& query, int column, const char* table, const char* name, qint64 row, const Vault* vault)
{
    Q_ASSERT(vault);
    return query.isNull(column) ? QString() : vault->open(query.blob(column), {table, name, row});
}

QString openSealed(const ListCell& cell, const char* table, const char* name, const Vault& vault)
{
    return cell.isNull() ? QString() : vault.open(cell.blob(), {table, name, cell.id()});
}

QString phoneToSeal(const QString& phone)
{
    return normalizedPhone(phone);
}
