#include "models/database/keepingstatement.h"

void KeepingStatement::bindValue(int position, const QVariant& value)
{
    if (value.isNull())
        return bindNull(position);
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return bindBlob(position, value.toByteArray());
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return bindInteger(position, value.toLongLong());
    case QMetaType::Double:
        return bindReal(position, value.toDouble());
    default:
        return bindText(position, value.toString());
    }
}

QSqlError KeepingStatement::error() const
{
    return QSqlError(QStringLiteral("What is kept does not run"), {}, QSqlError::StatementError);
}
