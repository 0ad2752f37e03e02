#include "models/common/minutes.h"
#include "models/common/money.h"
#include "models/records/recordmodel.h"

#include <QDateTime>

QString cellText(const QVariant& value, ColumnKind kind)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (kind) {
    case ColumnKind::Badge:
        return value.value<RecordBadge>().text;
    case ColumnKind::Hours:
        return Minutes(value.toLongLong()).hoursText(QLocale(QLocale::English));
    case ColumnKind::Money:
        return Money(value.toLongLong()).text(QLocale(QLocale::English));
    case ColumnKind::Integer:
        return QLocale(QLocale::English).toString(value.toLongLong());
    case ColumnKind::Decimal:
        return QString::number(value.toDouble(), 'f', 1);
    case ColumnKind::Percent:
        return QString::number(value.toDouble() * 100.0, 'f', 1) + u'%';
    case ColumnKind::Stars:
        return QString(value.toInt(), QChar(u'★'));
    case ColumnKind::Date:
    case ColumnKind::DateTime:
        return value.toString().replace(u'T', u' ');
    case ColumnKind::Text:
    case ColumnKind::Name:
    case ColumnKind::Secondary:
        break;
    }
    return value.toString();
}
