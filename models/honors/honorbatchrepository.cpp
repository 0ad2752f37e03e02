#include "models/honors/honorbatchrepository.h"

#include "models/honors/honortext.h"

namespace {

void requireFreeName(Connection& connection, const HonorBatch& batch)
{
    const qint64 other = honorBatchTable().idWhere(connection, "name", batch.name.trimmed());
    if (other > 0 && other != batch.id.value())
        throw Error(HonorText::tr("There is a batch named “%1” already. Give this one another name.").arg(batch.name));
}

} // namespace

std::optional<HonorBatch> HonorBatchRepository::findByName(Connection& connection, const QString& name) const
{
    return m_table.selectOne(connection, QStringLiteral("WHERE name = ?"), {name});
}

HonorBatchId HonorBatchRepository::insert(UnitOfWork& work, const HonorBatch& batch) const
{
    requireFreeName(work.connection(), batch);
    return RecordRepository::insert(work, batch);
}

void HonorBatchRepository::update(UnitOfWork& work, const HonorBatch& batch) const
{
    requireFreeName(work.connection(), batch);
    RecordRepository::update(work, batch);
}
