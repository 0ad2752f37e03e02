#include "models/records/tablerows.h"

#include "models/common/codes.h"
#include "models/common/error.h"
#include "models/database/query.h"
#include "models/database/rowjournal.h"
#include "models/database/storedrow.h"
#include "models/database/unitofwork.h"
#include "models/records/statechangerepository.h"

#include <QCoreApplication>

namespace {

QString assignments(const QStringList& columns)
{
    return columns.join(QStringLiteral(" = ?, ")) + QStringLiteral(" = ?");
}

} // namespace

void TableRows::throwMissing()
{
    throw Error(
        QCoreApplication::translate("Table", "This record is not in the office any more. Open the list again."));
}

void TableRows::throwGoneOn(const QString& state)
{
    throw Error(QCoreApplication::translate(
        "Table", "This step cannot be taken back: the record has gone on since and is “%1” now.")
                    .arg(state));
}

void TableRows::compose(
    const QStringList& read, const QStringList& inserted, const QStringList& updated, const QStringList& sealed)
{
    QStringList qualified;
    for (const QString& column : read)
        qualified << name() + u'.' + column;
    m_selection = qualified.join(QStringLiteral(", "));
    m_width = int(read.size());
    m_selectSql = QStringLiteral("SELECT %1 FROM %2 ").arg(m_selection, name());
    m_insertSql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                      .arg(name(), inserted.join(QStringLiteral(", ")), placeholders(inserted.size()));
    m_updateSql = QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(name(), assignments(updated));
    m_resealSql = QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(name(), assignments(sealed));
    m_written = inserted;
    m_hasUpdatedAt = updated.contains(QStringLiteral("updated_at"));
}

void TableRows::change(UnitOfWork& work, qint64 id, const std::function<void()>& write) const
{
    QJsonObject before = storedRow(work.connection(), name(), id);
    if (before.isEmpty())
        throwMissing();
    write();
    QJsonObject after = storedRow(work.connection(), name(), id);
    if (m_following)
        m_following(work, before, after);
    keepDifferences(before, after);
    if (!after.isEmpty())
        work.updated(name(), id, before, after);
}

void TableRows::set(UnitOfWork& work, qint64 id, const QList<Assignment>& values) const
{
    change(work, id, [&] { writeColumns(work, id, values); });
}

void TableRows::setQuick(UnitOfWork& work, qint64 id, const QList<Assignment>& values) const
{
    const QJsonObject before = m_following ? storedRow(work.connection(), name(), id) : QJsonObject();
    writeColumns(work, id, values);
    if (m_following)
        m_following(work, before, storedRow(work.connection(), name(), id));
    work.changes().touch(name());
}

void TableRows::writeColumns(UnitOfWork& work, qint64 id, const QList<Assignment>& values) const
{
    journalChanging(work, id);
    QStringList columns;
    for (const Assignment& one : values)
        columns << QString::fromLatin1(one.column);
    if (m_hasUpdatedAt)
        columns << QStringLiteral("updated_at");
    Query query(work.connection(), QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(name(), assignments(columns)));
    for (const Assignment& one : values)
        if (one.value.typeId() == QMetaType::QString)
            query.bind(one.value.toString()); // texts keep no numbers
        else
            query.bind(one.value);
    if (m_hasUpdatedAt)
        query.bind(work.now());
    query.bind(id).run();
}

QString TableRows::nextCode(Connection& connection) const
{
    const QString last = connection
                             .scalar(QStringLiteral("SELECT %1 FROM %2 ORDER BY length(%1) DESC, %1 DESC LIMIT 1")
                                         .arg(QLatin1String(m_codeColumn), name()))
                             .toString();
    return ::nextCode(last, QString::fromLatin1(m_firstCode));
}

qint64 TableRows::count(Connection& connection) const
{
    return connection.scalar(QStringLiteral("SELECT COUNT(*) FROM %1").arg(name())).toLongLong();
}

qint64 TableRows::lastId(Connection& connection) const
{
    return connection.scalar(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM %1").arg(name())).toLongLong();
}

qint64 TableRows::idWhere(Connection& connection, const char* column, const QVariant& value) const
{
    return connection
        .scalar(QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(name(), QLatin1String(column)), {value})
        .toLongLong();
}

void TableRows::noteInserted(UnitOfWork& work, qint64 id) const
{
    if (m_following)
        m_following(work, {}, storedRow(work.connection(), name(), id));
    work.inserted(name(), id);
}

QString TableRows::storedState(Connection& connection, qint64 id) const
{
    const QVariant state = connection.scalar(
        QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(QLatin1String(m_stateColumn), name()), {id});
    if (!state.isValid())
        throwMissing();
    return state.toString();
}

void TableRows::writeState(UnitOfWork& work, qint64 id, const QString& from, const QString& to, const QString& reason,
    QList<Assignment> others) const
{
    others.prepend({m_stateColumn, to});
    if (m_reasonColumn)
        others.append({m_reasonColumn, reason});
    set(work, id, others);
    StateChangeRepository().add(work, name(), id, from, to, reason);
}

QList<std::pair<QString, qint64>> TableRows::names(Connection& connection, const QStringList& last) const
{
    const QString order = last.isEmpty() ? QStringLiteral("id")
                                         : QStringLiteral("CASE WHEN %1 IN ('%2') THEN 1 ELSE 0 END, id")
                                               .arg(QLatin1String(m_stateColumn), last.join(QStringLiteral("', '")));
    Query query(connection, QStringLiteral("SELECT name, id FROM %1 ORDER BY %2").arg(name(), order));
    query.run();
    QList<std::pair<QString, qint64>> all;
    while (query.next())
        all.append({query.text(0), query.integer(1)});
    return all;
}

void TableRows::writeSearch(Connection& connection, qint64 id, const QString& tokens) const
{
    connection.dialect().writeSearch(connection, name(), id, tokens);
}

void TableRows::journalInserted(UnitOfWork& work, qint64 id) const
{
    if (RowJournal* journal = work.journal())
        journal->inserted(*this, id);
}

void TableRows::journalChanging(UnitOfWork& work, qint64 id) const
{
    if (RowJournal* journal = work.journal())
        journal->changing(work.connection(), *this, id);
}
