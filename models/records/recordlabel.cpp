#include "models/records/recordlabel.h"

#include "models/database/query.h"

#include <QHash>

namespace {

QString columnOrNull(const QString& column)
{
    return column.isEmpty() ? QStringLiteral("NULL") : QStringLiteral("r.") + column;
}

RecordLabel labelFrom(const Query& query)
{
    RecordLabel label;
    label.id = query.integer(0);
    label.name = query.text(1);
    label.state = query.text(2);
    label.code = query.text(3);
    label.organisation = query.integer(4);
    label.born = query.date(5);
    label.hasNamesake = query.boolean(6);
    return label;
}

} // namespace

QList<RecordLabel> readRecordLabels(
    Connection& connection, const QString& table, const LabelColumns& columns, const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return {};
    Query query(connection,
        QStringLiteral("SELECT r.id, r.name, r.state, %2, %3, %4, EXISTS (SELECT 1 FROM %1 n "
                       "WHERE n.name_key = r.name_key AND n.name = r.name AND n.id <> r.id) "
                       "FROM %1 r WHERE r.id IN (%5)")
            .arg(table, columnOrNull(columns.code), columnOrNull(columns.organisation), columnOrNull(columns.born),
                placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    QHash<qint64, RecordLabel> found;
    while (query.next())
        found.insert(query.integer(0), labelFrom(query));
    QList<RecordLabel> labels;
    for (const qint64 id : ids) {
        if (const auto it = found.constFind(id); it != found.constEnd())
            labels << *it;
    }
    return labels;
}
