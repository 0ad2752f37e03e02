#include "models/words/dictionaryrepository.h"

#include "models/words/termtable.h"
#include "models/words/wordsfeature.h"

#include <QCoreApplication>

QList<Term> DictionaryRepository::terms(Connection& connection, Dictionary dictionary) const
{
    return termTable(dictionary).all(connection);
}

QHash<QString, TermId> DictionaryRepository::index(Connection& connection, Dictionary dictionary) const
{
    return termTable(dictionary).index(connection);
}

TermId DictionaryRepository::idOf(Connection& connection, Dictionary dictionary, const QString& name) const
{
    return TermId(termTable(dictionary).idWhere(connection, "name", name));
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
    const TermId next(work.connection().nextId(dictionaryTable(dictionary)));
    return termTable(dictionary).insert(work, Term{next, name, int(next.value())});
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
    termTable(dictionary).set(work, id.value(), {{"name", text}});
}

void DictionaryRepository::retire(UnitOfWork& work, Dictionary dictionary, TermId id, bool retired) const
{
    termTable(dictionary).set(work, id.value(), {{"is_retired", retired}});
}

void DictionaryRepository::reorder(UnitOfWork& work, Dictionary dictionary, const QList<TermId>& ids) const
{
    work.require(Acts::ChangeWords);
    int position = 0;
    for (const TermId id : ids)
        termTable(dictionary).setQuick(work, id.value(), {{"position", ++position}});
}
