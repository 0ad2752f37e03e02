#include "models/spreadsheets/importlayouts.h"

#include "models/database/query.h"
#include "models/database/unitofwork.h"

#include <QJsonDocument>
#include <QJsonObject>

std::optional<ColumnMatch> ImportLayouts::find(
    Connection& connection, const QString& kind, const QStringList& headings) const
{
    const QVariant stored
        = connection.scalar(QStringLiteral("SELECT columns FROM import_layouts WHERE kind = ? AND fingerprint = ?"),
            {kind, layoutFingerprint(headings)});
    if (!stored.isValid())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(stored.toString().toUtf8()).object();
    QMap<QString, int> columns;
    for (auto it = object.begin(); it != object.end(); ++it)
        columns.insert(it.key(), it.value().toInt(-1));
    return ColumnMatch::fromColumns(columns);
}

void ImportLayouts::remember(
    UnitOfWork& work, const QString& kind, const QStringList& headings, const ColumnMatch& match) const
{
    QJsonObject object;
    const auto columns = match.columns();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        object.insert(it.key(), it.value());
    Query(work.connection(),
        QStringLiteral(
            "INSERT INTO import_layouts (kind, fingerprint, columns, used_at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (kind, fingerprint) DO UPDATE SET columns = excluded.columns, used_at = excluded.used_at"))
        .bind(kind)
        .bind(layoutFingerprint(headings))
        .bind(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)))
        .bind(work.now())
        .run();
    work.changes().touch(QStringLiteral("import_layouts"));
}
