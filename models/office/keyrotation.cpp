#include "models/office/keyrotation.h"

#include "models/common/error.h"
#include "models/common/task.h"
#include "models/office/keyrotationrepository.h"
#include "models/office/office.h"
#include "models/records/features.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace {

constexpr int rowsAtOnce = 500; ///< a transaction that other saves wait for: some 50 ms
constexpr qint64 longestMilliseconds = 1000; ///< of such a transaction, whatever the rows hold
constexpr int mostVersions = 255; ///< one byte of each sealed value

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeyRotation)
};

QElapsedTimer started()
{
    QElapsedTimer clock;
    clock.start();
    return clock;
}

} // namespace

QList<RecordKind> sealedKinds(const Features& features)
{
    QList<RecordKind> sealed;
    for (const RecordKind& kind : features.kinds()) {
        if (kind.reseal)
            sealed.prepend(kind);
    }
    return sealed;
}

bool KeyRotation::isPending(Connection& connection)
{
    return KeyRotationRepository().state(connection).has_value();
}

void KeyRotation::run(TaskContext& task)
{
    m_office.require(Acts::RotateKeys);
    Connection& connection = m_office.database().reader();
    const KeyRotationRepository repository;
    if (!isPending(connection))
        begin();
    task.setText(Text::tr("Sealing numbers under the new key"));
    qint64 total = 0;
    for (const RecordKind& kind : m_sealed)
        total += repository.count(connection, kind.table);
    qint64 done = 0;
    const QString current = repository.state(connection).value_or(RotationState()).table;
    bool isReached = false;
    for (const RecordKind& kind : std::as_const(m_sealed)) {
        isReached = isReached || kind.table == current;
        if (isReached)
            moveTable(kind, total, done, task);
        else
            done += repository.count(connection, kind.table);
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
        work.require(Acts::RotateKeys);
        work.describe(Text::tr("Key %1 follows key %2.").arg(version).arg(version - 1));
        m_office.keyChest().addDataKey(work, ring);
        KeyRotationRepository().save(work, {version, m_sealed.first().table, 0});
    });
    m_office.useRing(std::move(ring));
}

void KeyRotation::moveTable(const RecordKind& kind, qint64 total, qint64& done, TaskContext& task)
{
    const KeyRotationRepository repository;
    bool isMore = true;
    while (isMore) {
        task.checkpoint();
        task.report(done, total);
        m_office.database().run({}, [&](UnitOfWork& work) {
            RotationState state = repository.state(work.connection()).value_or(RotationState());
            if (state.table != kind.table)
                state = {state.toVersion, kind.table, 0};
            const auto ids = repository.idsAfter(work.connection(), kind.table, state.lastId, rowsAtOnce);
            const QElapsedTimer clock = started();
            for (const qint64 id : ids) {
                kind.reseal(m_office.vault(), work, id);
                state.lastId = id;
                ++done;
                if (clock.hasExpired(longestMilliseconds)) // pieces of files are large
                    break;
            }
            isMore = !ids.isEmpty();
            repository.save(work, state);
        });
    }
}

/// Rows that were saved under the old key while it left are moved now; then the old key's grants go.
void KeyRotation::finish()
{
    KeyRing ring;
    m_office.run([&](UnitOfWork& work) {
        work.require(Acts::RotateKeys);
        const KeyRotationRepository repository;
        const int version = repository.state(work.connection()).value_or(RotationState()).toVersion;
        for (const RecordKind& kind : std::as_const(m_sealed)) {
            const auto left = repository.idsUnderOthers(work.connection(), kind.table, kind.sealedColumns(), version);
            for (const qint64 id : left)
                kind.reseal(m_office.vault(), work, id);
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
