#include "models/database/dialect.h"

#include "models/database/postgresqldialect.h"
#include "models/database/sqlitedialect.h"

#include <QCoreApplication>
#include <QSqlError>

std::unique_ptr<Dialect> Dialect::forLocation(const QString& location)
{
    if (location.startsWith(QStringLiteral("postgresql://")))
        return std::make_unique<PostgreSqlDialect>();
    return std::make_unique<SqliteDialect>();
}

Error Dialect::error(const QSqlError& error, const QString& sql) const
{
    const QString detail = QStringLiteral("%1 [%2] in: %3").arg(error.text(), error.nativeErrorCode(), sql.left(500));
    if (isFull(error))
        return Error(QCoreApplication::translate(
                         "Database", "The disk is full. Nothing was changed; free some space and try again."),
            detail);
    if (isDamaged(error))
        return Error(QCoreApplication::translate(
                         "Database", "The office file is damaged or is no office file. Restore the latest backup."),
            detail);
    if (isWriteProtected(error))
        return Error(QCoreApplication::translate("Database",
                         "The office file is write-protected. Copy it to a folder of your own and open it there."),
            detail);
    if (isUncertain(error))
        return Error(QCoreApplication::translate("Database",
                         "The disk reported a fault while the last change was made safe, so it is uncertain whether "
                         "it holds. Close the office, check its drive, open it again and look before you repeat the "
                         "change."),
            detail);
    if (isDiskFailure(error))
        return Error(QCoreApplication::translate("Database",
                         "The disk reported a fault while the office was read or written. Nothing was changed; check "
                         "that the drive is connected, then back the office up to another drive."),
            detail);
    if (isUniqueViolation(error))
        return Error(QCoreApplication::translate(
                         "Database", "A record with this code or number exists already. Nothing was changed."),
            detail);
    return Error(QCoreApplication::translate("Database",
                     "The office file could not be read or written. Nothing was changed; check that its drive is "
                     "connected and sound, and try again."),
        detail);
}
