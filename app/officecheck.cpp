#include "app/officecheck.h"

#include "models/database/backup.h"

QStringList officeProblems(Connection& connection)
{
    return integrityProblems(connection);
}
