#include "models/security/organisationscope.h"

#include "models/database/query.h"
#include "models/database/unitofwork.h"

#include <QHash>

namespace {

/// How a row tells its organisation, by table.
const QHash<QString, QString>& questions()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> own;
        for (const char* table : {"volunteers", "teams", "stations", "estates", "projects", "activities",
                 "service_records", "orders", "honor_batches"})
            own.insert(QString::fromLatin1(table),
                QStringLiteral("SELECT organisation_id FROM %1 WHERE id = ?").arg(QString::fromLatin1(table)));
        own.insert(QStringLiteral("organisations"), QStringLiteral("SELECT id FROM organisations WHERE id = ?"));
        own.insert(QStringLiteral("memberships"),
            QStringLiteral(
                "SELECT t.organisation_id FROM memberships m JOIN teams t ON t.id = m.team_id WHERE m.id = ?"));
        own.insert(QStringLiteral("attendance"),
            QStringLiteral(
                "SELECT a.organisation_id FROM attendance p JOIN activities a ON a.id = p.activity_id WHERE p.id = ?"));
        own.insert(QStringLiteral("order_rounds"),
            QStringLiteral(
                "SELECT o.organisation_id FROM order_rounds r JOIN orders o ON o.id = r.order_id WHERE r.id = ?"));
        own.insert(QStringLiteral("awards"),
            QStringLiteral(
                "SELECT b.organisation_id FROM awards a JOIN honor_batches b ON b.id = a.batch_id WHERE a.id = ?"));
        own.insert(QStringLiteral("honor_rolls"),
            QStringLiteral("SELECT b.organisation_id FROM honor_rolls r JOIN honor_batches b ON b.id = r.batch_id "
                           "WHERE r.id = ?"));
        return own;
    }();
    return all;
}

} // namespace

QList<qint64> organisationsOf(Connection& connection, const Change& change)
{
    QList<qint64> organisations;
    const auto question = questions().constFind(change.table);
    if (question == questions().constEnd())
        return organisations;
    const QVariant now = connection.scalar(*question, {change.id});
    if (!now.isNull())
        organisations << now.toLongLong();
    const QJsonValue before
        = change.before.value(change.table == QStringLiteral("organisations") ? QStringLiteral("parent_id")
                                                                              : QStringLiteral("organisation_id"));
    if (before.isDouble())
        organisations << before.toInteger();
    return organisations;
}

bool hasOrganisation(const QString& table)
{
    return questions().contains(table);
}
