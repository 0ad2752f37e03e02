#include "models/database/sqlstatement.h"

#include <QSqlRecord>

SqlStatement::SqlStatement(const QSqlDatabase& database, const QString& sql)
    : m_query(database)
{
    (void)m_query.prepare(sql); // error() tells
}

int SqlStatement::columns() const
{
    return m_query.record().count();
}

QString SqlStatement::columnName(int column) const
{
    return m_query.record().fieldName(column);
}
