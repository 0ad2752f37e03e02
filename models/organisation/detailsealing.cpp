#include "models/organisation/detailsealing.h"

#include "models/common/task.h"
#include "models/database/connection.h"
#include "models/office/keyrotationrepository.h"
#include "models/office/office.h"
#include "models/organisation/settingsrepository.h"
#include "models/records/features.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr int rowsAtOnce = 500;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DetailSealing)
};

QList<RecordKind> kindsWithDetails(const Features& features)
{
    QList<RecordKind> kinds;
    for (const RecordKind& kind : features.kinds()) {
        if (std::any_of(kind.columns.begin(), kind.columns.end(), [](const auto& column) { return column.isDetail; }))
            kinds << kind;
    }
    return kinds;
}

void resealAll(UnitOfWork& work, const QList<RecordKind>& kinds, const Vault& vault, TaskContext& task)
{
    const KeyRotationRepository repository;
    qint64 total = 0, done = 0;
    for (const RecordKind& kind : kinds)
        total += repository.count(work.connection(), kind.table);
    for (const RecordKind& kind : kinds) {
        qint64 last = 0;
        QList<qint64> ids;
        do {
            task.checkpoint();
            task.report(done, total);
            ids = repository.idsAfter(work.connection(), kind.table, last, rowsAtOnce);
            for (const qint64 id : std::as_const(ids))
                kind.reseal(vault, work, id);
            last = ids.isEmpty() ? last : ids.last();
            done += ids.size();
        } while (!ids.isEmpty());
        work.changes().touch(kind.table);
    }
}

} // namespace

bool DetailSealing::isOn()
{
    return SettingsRepository().flag(m_office.database().reader(), SettingKey::sealDetails);
}

void DetailSealing::set(bool isOn, TaskContext& task)
{
    const bool former = m_office.vault().sealsDetails();
    m_office.setSealsDetails(isOn);
    try {
        m_office.run([&](UnitOfWork& work) {
            SettingsRepository().set(work, SettingKey::sealDetails, isOn);
            resealAll(work, kindsWithDetails(m_office.features()), m_office.vault(), task);
            work.describe(isOn ? Text::tr("Addresses and birth dates are sealed from now on.")
                               : Text::tr("Addresses and birth dates lie open in the file from now on."));
        });
    } catch (...) {
        m_office.setSealsDetails(former);
        throw;
    }
}
