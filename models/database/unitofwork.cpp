#include "models/database/unitofwork.h"

#include "models/common/clearnumbers.h"
#include "models/database/workguard.h"

void ChangeSet::add(Change change)
{
    m_tables.insert(change.table);
    m_changes.append(std::move(change));
}

qint64 ChangeSet::insertedId(const QString& table) const
{
    for (const Change& change : m_changes) {
        if (change.table == table && change.kind == Change::Kind::Inserted)
            return change.id;
    }
    return 0;
}

UnitOfWork::UnitOfWork(Connection& connection, Actor actor, const WorkGuard* guard)
    : m_connection(connection)
    , m_actor(std::move(actor))
    , m_now(QDateTime::currentMSecsSinceEpoch())
    , m_guard(guard)
{
}

void UnitOfWork::require(Act act)
{
    if (m_guard)
        m_guard->require(m_connection, m_actor, act);
    if (!m_acts.contains(act))
        m_acts << act;
}

void UnitOfWork::describe(const QString& words)
{
    m_words << withoutClearNumbers(words);
}

void UnitOfWork::inserted(const QString& table, qint64 id)
{
    m_changes.add({table, id, Change::Kind::Inserted, {}, {}});
}

void UnitOfWork::updated(const QString& table, qint64 id, const QJsonObject& before, const QJsonObject& after)
{
    m_changes.add({table, id, Change::Kind::Updated, before, after});
}

void UnitOfWork::atEnd(const QString& name, Closing closing)
{
    if (m_closingNames.contains(name))
        return;
    m_closingNames.insert(name);
    m_closings.push_back(std::move(closing));
}

void UnitOfWork::close()
{
    for (size_t i = 0; i < m_closings.size(); ++i) { // a closing may ask for another
        const Closing closing = m_closings.at(i);
        closing(*this);
    }
}
