#include "models/security/auditwords.h"

#include "models/common/dates.h"
#include "models/common/shownmoment.h"
#include "models/database/connection.h"
#include "models/records/features.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

const StoredColumn* columnOf(const RecordKind* kind, const QString& name)
{
    if (!kind)
        return nullptr;
    for (const StoredColumn& column : kind->columns) {
        if (name == QLatin1String(column.name))
            return &column;
    }
    return nullptr;
}

bool isYesNo(const QString& column)
{
    return column.startsWith(QStringLiteral("is_")) || column.startsWith(QStringLiteral("has_"))
        || column.startsWith(QStringLiteral("must_"));
}

/// A word of another version of the program stays as it is stored.
QString wordTitle(const WordTitle& title, const QString& code)
{
    try {
        return title(code);
    } catch (const Error&) {
        return code;
    }
}

} // namespace

QString AuditWords::tableTitle(const QString& table) const
{
    const RecordKind* kind = m_features.find(table);
    return kind && kind->title ? QCoreApplication::translate("Record", kind->title) : table;
}

QString AuditWords::columnTitle(const QString& table, const QString& column) const
{
    const StoredColumn* stored = columnOf(m_features.find(table), column);
    return stored && stored->title ? QCoreApplication::translate("Column", stored->title) : column;
}

QString AuditWords::recordTitle(const QString& table, qint64 id) const
{
    if (table.isEmpty())
        return {};
    return id > 0 ? Text::tr("%1 no. %2").arg(tableTitle(table)).arg(id) : tableTitle(table);
}

QString AuditWords::recordName(Connection& connection, const QString& table, qint64 id) const
{
    const RecordKind* kind = m_features.find(table);
    if (!kind || kind->nameColumn.isEmpty() || id <= 0)
        return {};
    return connection.scalar(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(kind->nameColumn, table), {id})
        .toString();
}

QString AuditWords::value(
    Connection& connection, const QString& table, const QString& column, const QJsonValue& value) const
{
    if (value.isNull() || value.isUndefined())
        return QStringLiteral("—");
    const QString text = value.toVariant().toString();
    const RecordKind* kind = m_features.find(table);
    if (kind && kind->words.contains(column))
        return wordTitle(kind->words.value(column), text);
    if (isYesNo(column))
        return value.toInt() != 0 || value.toBool() ? Text::tr("yes") : Text::tr("no");
    const StoredColumn* stored = columnOf(kind, column);
    if (stored && stored->references && value.isDouble()) {
        const QString name = recordName(connection, QString::fromLatin1(stored->references), value.toInteger());
        return name.isEmpty() ? Text::tr("no. %1").arg(text) : name;
    }
    if (const QDateTime moment = parseIsoMinute(text); moment.isValid())
        return shownMoment(moment);
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString AuditWords::actTitle(const QString& code) const
{
    return code == program ? Text::tr("Kept by the program") : m_features.actTitle(code);
}

QString AuditWords::pageOf(const QString& table) const
{
    const RecordKind* kind = m_features.find(table);
    return kind ? kind->page : QString();
}

QString AuditWords::accountTitle(const QString& name)
{
    return name.isEmpty() ? Text::tr("The program") : name;
}
