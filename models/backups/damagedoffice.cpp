#include "models/backups/damagedoffice.h"

#include "models/common/error.h"
#include "models/database/connection.h"
#include "models/database/database.h"
#include "models/database/migrator.h"

#include <QFileInfo>

#include <algorithm>

bool mayBeDamaged(const QString& location)
{
    if (!QFileInfo(location).isFile())
        return false;
    try {
        Database::requireUnlocked(location);
    } catch (const Error&) {
        return false;
    }
    try {
        Connection connection(location, Connection::Access::Read);
        const int version = connection.dialect().schemaVersion(connection);
        // A file of another kind is no damaged office, unless it lost its head: then there are backups.
        return version == 0 ? !backupsOfDamaged(location).isEmpty() : version <= Migrator::builtIn().newestVersion();
    } catch (const Error&) {
        return true;
    }
}

QList<BackupFile> backupsOfDamaged(const QString& location)
{
    QList<BackupFile> files = BackupFolder(BackupFolder::defaultPath(location), location).files();
    try {
        Connection connection(location, Connection::Access::Read);
        const BackupFolder named = BackupFolder::of(connection, location);
        if (named.path() != BackupFolder::defaultPath(location))
            files << named.files();
    } catch (const Error&) {
        return files; // the damage hides where else they may lie; the folder beside the office is the usual place
    }
    std::sort(files.begin(), files.end(),
        [](const BackupFile& left, const BackupFile& right) { return left.takenAt > right.takenAt; });
    return files;
}
