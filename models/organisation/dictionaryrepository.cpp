#include "models/organisation/dictionaryrepository.h"

#include "models/common/error.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/database/unitofwork.h"

#include <QCoreApplication>

namespace {

template <typename Write> void change(UnitOfWork& work, const QString& table, TermId id, Write write)
{
    QJsonObject before = storedRow(work.connection(), table, id.value());
    write();
    QJsonObject after = storedRow(work.connection(), table, id.value());
    keepDifferences(before, after);
    if (!after.isEmpty())
        work.updated(table, id.value(), before, after);
}

} // namespace

QList<Term> DictionaryRepository::terms(Connection& connection, Dictionary dictionary) const
{
    Query query(connection,
        QStringLiteral("SELECT id, name, position, is_retired FROM %1 ORDER BY is_retired, position, id")
            .arg(dictionaryTable(dictionary)));
    query.run();
    QList<Term> terms;
    while (query.next())
        terms << Term{query.id<TermId>(0), query.text(1), query.number(2), query.boolean(3)};
    return terms;
}

QHash<QString, TermId> DictionaryRepository::index(Connection& connection, Dictionary dictionary) const
{
    QHash<QString, TermId> index;
    for (const Term& term : terms(connection, dictionary))
        index.insert(term.name, term.id);
    return index;
}

TermId DictionaryRepository::idOf(Connection& connection, Dictionary dictionary, const QString& name) const
{
    return TermId(
        connection.scalar(QStringLiteral("SELECT id FROM %1 WHERE name = ?").arg(dictionaryTable(dictionary)), {name})
            .toLongLong());
}

QString DictionaryRepository::name(Connection& connection, Dictionary dictionary, TermId id) const
{
    return connection
        .scalar(QStringLiteral("SELECT name FROM %1 WHERE id = ?").arg(dictionaryTable(dictionary)), {id.value()})
        .toString();
}

TermId DictionaryRepository::ensure(UnitOfWork& work, Dictionary dictionary, const QString& name) const
{
    if (name.isEmpty())
        return {};
    const TermId known = idOf(work.connection(), dictionary, name);
    if (known.isValid())
        return known;
    const QString table = dictionaryTable(dictionary);
    const TermId id(work.connection().nextId(table));
    Query(work.connection(),
        QStringLiteral("INSERT INTO %1 (id, name, position, is_retired) VALUES (?, ?, ?, 0)").arg(table))
        .bind(id)
        .bind(name)
        .bind(id.value())
        .run();
    work.inserted(table, id.value());
    return id;
}

void DictionaryRepository::rename(UnitOfWork& work, Dictionary dictionary, TermId id, const QString& name) const
{
    const QString text = name.trimmed();
    if (text.isEmpty())
        throw Error(QCoreApplication::translate("Dictionary", "A dictionary word cannot be empty."));
    const TermId same = idOf(work.connection(), dictionary, text);
    if (same.isValid() && same != id)
        throw Error(
            QCoreApplication::translate("Dictionary", "The word “%1” is in this dictionary already.").arg(text));
    change(work, dictionaryTable(dictionary), id, [&] {
        Query(work.connection(), QStringLiteral("UPDATE %1 SET name = ? WHERE id = ?").arg(dictionaryTable(dictionary)))
            .bind(text)
            .bind(id)
            .run();
    });
}

void DictionaryRepository::retire(UnitOfWork& work, Dictionary dictionary, TermId id, bool retired) const
{
    change(work, dictionaryTable(dictionary), id, [&] {
        Query(work.connection(),
            QStringLiteral("UPDATE %1 SET is_retired = ? WHERE id = ?").arg(dictionaryTable(dictionary)))
            .bind(retired)
            .bind(id)
            .run();
    });
}

void DictionaryRepository::reorder(UnitOfWork& work, Dictionary dictionary, const QList<TermId>& ids) const
{
    work.require(Act::ChangeWords);
    int position = 0;
    for (const TermId id : ids) {
        Query(work.connection(),
            QStringLiteral("UPDATE %1 SET position = ? WHERE id = ?").arg(dictionaryTable(dictionary)))
            .bind(++position)
            .bind(id)
            .run();
    }
    work.changes().touch(dictionaryTable(dictionary));
}
