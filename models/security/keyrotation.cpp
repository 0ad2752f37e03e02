#include "models/security/keyrotation.h"

#include "models/common/error.h"
#include "models/common/task.h"
#include "models/security/keyrotationrepository.h"
#include "models/security/office.h"

#include <QCoreApplication>

namespace {

constexpr int rowsAtOnce = 500; ///< a transaction that other saves wait for: some 50 ms
constexpr int mostVersions = 255; ///< one byte of each sealed value

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeyRotation)
};

} // namespace

bool KeyRotation::isPending(Connection& connection)
{
    return KeyRotationRepository().state(connection).has_value();
}

void KeyRotation::run(TaskContext& task)
{
    m_office.require(Act::RotateKeys);
    Connection& connection = m_office.database().reader();
    const KeyRotationRepository repository;
    if (!isPending(connection))
        begin();
    task.setText(Text::tr("Sealing numbers under the new key"));
    qint64 total = 0;
    for (const auto& rows : m_tables)
        total += repository.count(connection, rows->table());
    qint64 done = 0;
    const QString current = repository.state(connection).value_or(RotationState()).table;
    bool isReached = false;
    for (size_t i = 0; i < m_tables.size(); ++i) {
        isReached = isReached || m_tables[i]->table() == current;
        if (isReached)
            moveTable(i, total, done, task);
        else
            done += repository.count(connection, m_tables[i]->table());
    }
    finish();
}

void KeyRotation::begin()
{
    KeyRing ring = m_office.vault().ring();
    if (KeyRepository().hasOldKeys(m_office.database().reader()))
        throw Error(
            Text::tr("Some accounts, or the recovery code, come from an older version of the program. Let every "
                     "account sign in once, make a new recovery code, and start again."));
    const int version = ring.newest().version + 1;
    if (version > mostVersions)
        throw Error(Text::tr("The key was changed %1 times; no more changes fit.").arg(mostVersions - 1));
    ring.dataKeys.push_back({version, ring.newest().algorithm, SecretKey::random()});
    m_office.run([&](UnitOfWork& work) {
        work.require(Act::RotateKeys);
        work.describe(Text::tr("Key %1 follows key %2.").arg(version).arg(version - 1));
        m_office.keyChest().addDataKey(work, ring);
        KeyRotationRepository().save(work, {version, m_tables.front()->table(), 0});
    });
    m_office.useRing(std::move(ring));
}

void KeyRotation::moveTable(size_t index, qint64 total, qint64& done, TaskContext& task)
{
    const SealedRows& rows = *m_tables[index];
    const KeyRotationRepository repository;
    bool isMore = true;
    while (isMore) {
        task.checkpoint();
        task.report(done, total);
        m_office.database().run({}, [&](UnitOfWork& work) {
            RotationState state = repository.state(work.connection()).value_or(RotationState());
            if (state.table != rows.table())
                state = {state.toVersion, rows.table(), 0};
            const auto ids = repository.idsAfter(work.connection(), rows.table(), state.lastId, rowsAtOnce);
            for (const qint64 id : ids)
                rows.reseal(work, id);
            isMore = !ids.isEmpty();
            done += ids.size();
            if (isMore)
                state.lastId = ids.last();
            repository.save(work, state);
        });
    }
}

/// Rows that were saved under the old key while it left are moved now; then the old key's grants go.
void KeyRotation::finish()
{
    KeyRing ring;
    m_office.run([&](UnitOfWork& work) {
        work.require(Act::RotateKeys);
        const KeyRotationRepository repository;
        const int version = repository.state(work.connection()).value_or(RotationState()).toVersion;
        for (const auto& rows : m_tables) {
            const auto left
                = repository.idsUnderOthers(work.connection(), rows->table(), rows->sealedColumns(), version);
            for (const qint64 id : left)
                rows->reseal(work, id);
        }
        KeyRing both = m_office.vault().ring();
        ring.chainKey = both.chainKey.clone();
        for (DataKey& key : both.dataKeys) {
            if (key.version == version)
                ring.dataKeys.push_back(std::move(key));
        }
        m_office.keyChest().storeChainKey(work, ring);
        KeyRepository().retireDataKeysBefore(work, version);
        repository.end(work);
        work.describe(Text::tr("All numbers are sealed under key %1; the old key is gone.").arg(version));
    });
    m_office.useRing(std::move(ring));
}
