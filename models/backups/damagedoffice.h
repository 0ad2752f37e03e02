#pragma once

#include "models/database/backupfolder.h"

/// Whether an office that did not open can be damaged: the file is there, nobody holds it, and it is of no newer
/// program. Does not read it whole.
[[nodiscard]] bool mayBeDamaged(const QString& location);
/// The backups of an office that cannot be opened, newest first: in the folder that it names, if that can still be
/// read, and beside it.
[[nodiscard]] QList<BackupFile> backupsOfDamaged(const QString& location);
