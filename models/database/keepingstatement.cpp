#include "models/database/keepingstatement.h"

QSqlError KeepingStatement::error() const
{
    return QSqlError(QStringLiteral("What is kept does not run"), {}, QSqlError::StatementError);
}
