#include "models/security/personalnumber.h"

#include "models/common/error.h"
#include "models/database/query.h"
#include "models/security/vault.h"

#include <QCoreApplication>

void noteReveal(UnitOfWork& work, const PersonalNumber& number)
{
    work.require(Acts::RevealNumber);
    work.describe(QCoreApplication::translate("PersonalNumber", number.field.title));
    work.concern(QString::fromLatin1(number.field.table), number.record);
}

QString clearNumber(Connection& connection, const Vault& vault, const PersonalNumber& number)
{
    const auto& [table, column, title, isSealed, beside] = number.field;
    Query query(connection,
        QStringLiteral("SELECT %1, %2 FROM %3 WHERE id = ?")
            .arg(QString::fromLatin1(column), QString::fromLatin1(beside ? beside : column),
                QString::fromLatin1(table)));
    if (!query.bind(number.record).run().next())
        throw Error(QCoreApplication::translate(
            "PersonalNumber", "This record is not in the office any more. Open the list again."));
    if (beside && !query.isNull(1))
        return vault.open(query.blob(1), {table, beside, number.record});
    return isSealed ? vault.open(query.blob(0), {table, column, number.record}) : query.text(0);
}
