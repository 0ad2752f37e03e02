#include "models/security/auditnames.h"

#include "models/database/connection.h"

#include <QHash>

namespace {

/// What a record is called in its table; only these names are ever put into a statement.
const QHash<QString, QString>& nameColumns()
{
    static const QHash<QString, QString> columns = [] {
        QHash<QString, QString> all{{QStringLiteral("orders"), QStringLiteral("number")},
            {QStringLiteral("awards"), QStringLiteral("honoured_name")}};
        for (const char* table : {"volunteers", "teams", "stations", "estates", "projects", "activities",
                 "organisations", "accounts", "honor_batches", "service_fields", "skills", "politics",
                 "professional_levels", "team_categories", "station_types", "project_categories", "project_sources",
                 "order_sources", "need_categories", "honor_titles"})
            all.insert(QString::fromLatin1(table), QStringLiteral("name"));
        return all;
    }();
    return columns;
}

} // namespace

QString auditRecordName(Connection& connection, const QString& table, qint64 id)
{
    const QString column = nameColumns().value(table);
    if (column.isEmpty() || id <= 0)
        return {};
    return connection.scalar(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(column, table), {id}).toString();
}

QString auditReferencedTable(const QString& table, const QString& column)
{
    static const QHash<QString, QString> tables{
        {QStringLiteral("organisation_id"), QStringLiteral("organisations")},
        {QStringLiteral("served_organisation_id"), QStringLiteral("organisations")},
        {QStringLiteral("community_id"), QStringLiteral("organisations")},
        {QStringLiteral("team_id"), QStringLiteral("teams")},
        {QStringLiteral("volunteer_id"), QStringLiteral("volunteers")},
        {QStringLiteral("leader_id"), QStringLiteral("volunteers")},
        {QStringLiteral("manager_id"), QStringLiteral("volunteers")},
        {QStringLiteral("project_id"), QStringLiteral("projects")},
        {QStringLiteral("station_id"), QStringLiteral("stations")},
        {QStringLiteral("served_station_id"), QStringLiteral("stations")},
        {QStringLiteral("estate_id"), QStringLiteral("estates")},
        {QStringLiteral("activity_id"), QStringLiteral("activities")},
        {QStringLiteral("batch_id"), QStringLiteral("honor_batches")},
        {QStringLiteral("field_id"), QStringLiteral("service_fields")},
        {QStringLiteral("level_id"), QStringLiteral("professional_levels")},
        {QStringLiteral("politics_id"), QStringLiteral("politics")},
        {QStringLiteral("need_id"), QStringLiteral("need_categories")},
        {QStringLiteral("title_id"), QStringLiteral("honor_titles")},
        {QStringLiteral("type_id"), QStringLiteral("station_types")},
        {QStringLiteral("checked_by"), QStringLiteral("accounts")},
        {QStringLiteral("entered_by"), QStringLiteral("accounts")},
    };
    if (column == QStringLiteral("parent_id") || column == QStringLiteral("merged_into_id"))
        return table;
    if (column == QStringLiteral("category_id"))
        return table == QStringLiteral("teams") ? QStringLiteral("team_categories")
                                                : QStringLiteral("project_categories");
    if (column == QStringLiteral("source_id"))
        return table == QStringLiteral("orders")  ? QStringLiteral("order_sources")
            : table == QStringLiteral("projects") ? QStringLiteral("project_sources")
                                                  : QString();
    return tables.value(column);
}
