#include "models/records/idstatements.h"

#include "models/database/sqlitedialect.h"

#include <QSqlError>

namespace {

constexpr size_t idsBetweenStops = 50'000;

[[noreturn]] void fail(sqlite3* database, const QString& sql)
{
    const QSqlError error({}, QString::fromUtf8(sqlite3_errmsg(database)), QSqlError::StatementError,
        QString::number(sqlite3_extended_errcode(database)));
    throw SqliteDialect().error(error, sql); // damage is told as damage here too
}

} // namespace

Statement prepareIds(sqlite3* database, const QString& sql, const QVariantList& values)
{
    sqlite3_stmt* raw = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(database, text.constData(), int(text.size()), &raw, nullptr) != SQLITE_OK)
        fail(database, sql);
    Statement statement(raw);
    int position = 0;
    for (const QVariant& value : values) {
        ++position;
        if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int) {
            sqlite3_bind_int64(raw, position, value.toLongLong());
        } else {
            const QByteArray bytes = value.toString().toUtf8();
            sqlite3_bind_text(raw, position, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        }
    }
    return statement;
}

void stepIds(sqlite3* database, const QString& sql, const QVariantList& values, const StopReading& stop,
    const std::function<bool(sqlite3_stmt*)>& take)
{
    const Statement statement = prepareIds(database, sql, values);
    size_t count = 0;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW) {
        if (!take(statement.get()))
            return;
        if (++count % idsBetweenStops == 0 && stop && stop())
            return;
    }
    if (code != SQLITE_DONE)
        fail(database, sql);
}

QString idSelect(const IdQuestion& question, const QString& extraCondition)
{
    QStringList conditions;
    if (!question.condition.isEmpty())
        conditions << QStringLiteral("(%1)").arg(question.condition);
    if (!extraCondition.isEmpty())
        conditions << extraCondition;
    // A second column costs as much as the first, a hundred thousand times.
    const QString what = question.searchName.isEmpty() ? QStringLiteral("%1.id")
                                                       : QStringLiteral("%1.id, %1.") + question.searchColumn;
    QString sql = (QStringLiteral("SELECT ") + what + QStringLiteral(" FROM %1")).arg(question.table);
    if (!conditions.isEmpty())
        sql += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    if (!question.orderBy.isEmpty())
        sql += QStringLiteral(" ORDER BY ") + question.orderBy;
    return sql;
}

QString searchColumn(const IdQuestion& question)
{
    return question.table + u'.' + question.searchColumn;
}

QString matchSelect(const IdQuestion& question)
{
    return QStringLiteral("SELECT rowid FROM %1_search WHERE %1_search MATCH ?").arg(question.searchName);
}
