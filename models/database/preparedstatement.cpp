#include "models/database/preparedstatement.h"

void PreparedStatement::bindValue(int position, const QVariant& value)
{
    if (value.isNull())
        return bindNull(position);
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? bindNull(position) : bindBlob(position, value.toByteArray());
    case QMetaType::QString:
        return value.toString().isNull() ? bindNull(position) : bindText(position, value.toString());
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
