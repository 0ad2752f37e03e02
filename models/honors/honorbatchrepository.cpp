#include "models/honors/honorbatchrepository.h"

#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/honors/honortext.h"

namespace {

const QString table = QStringLiteral("honor_batches");
const QString columns = QStringLiteral("id, name, year, organisation_id, citation, issuer, announced_on, state");

HonorBatch batchFrom(const Query& query)
{
    HonorBatch batch;
    batch.id = query.id<HonorBatchId>(0);
    batch.name = query.text(1);
    batch.year = query.number(2);
    batch.organisation = query.id<OrganisationId>(3);
    batch.citation = query.text(4);
    batch.issuer = query.text(5);
    batch.announcedOn = query.date(6);
    batch.state = honorBatchStates().fromCode(query.text(7));
    return batch;
}

void bindFields(Query& query, const HonorBatch& batch)
{
    query.bind(batch.name)
        .bind(batch.year)
        .bind(batch.organisation)
        .bind(batch.citation)
        .bind(batch.issuer)
        .bind(batch.announcedOn);
}

void requireFreeName(Connection& connection, const HonorBatch& batch)
{
    const QVariant other = connection.scalar(
        QStringLiteral("SELECT id FROM honor_batches WHERE name = ? AND id <> ?"), {batch.name, batch.id.value()});
    if (other.isValid())
        throw Error(HonorText::tr("There is a batch named “%1” already. Give this one another name.").arg(batch.name));
}

template <typename Write> void change(UnitOfWork& work, HonorBatchId id, Write write)
{
    QJsonObject before = storedRow(work.connection(), table, id.value());
    write();
    QJsonObject after = storedRow(work.connection(), table, id.value());
    keepDifferences(before, after);
    if (!after.isEmpty())
        work.updated(table, id.value(), before, after);
}

} // namespace

QList<HonorBatch> HonorBatchRepository::all(Connection& connection) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM honor_batches ORDER BY year DESC, id DESC").arg(columns));
    query.run();
    QList<HonorBatch> batches;
    while (query.next())
        batches << batchFrom(query);
    return batches;
}

std::optional<HonorBatch> HonorBatchRepository::find(Connection& connection, HonorBatchId id) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM honor_batches WHERE id = ?").arg(columns));
    query.bind(id.value()).run();
    return query.next() ? std::optional(batchFrom(query)) : std::nullopt;
}

std::optional<HonorBatch> HonorBatchRepository::findByName(Connection& connection, const QString& name) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM honor_batches WHERE name = ?").arg(columns));
    query.bind(name).run();
    return query.next() ? std::optional(batchFrom(query)) : std::nullopt;
}

HonorBatch HonorBatchRepository::require(Connection& connection, HonorBatchId id) const
{
    auto batch = find(connection, id);
    if (!batch)
        throw Error(HonorText::tr("This batch of honours is not in the office any more. Refresh the page."));
    return *batch;
}

HonorBatchId HonorBatchRepository::insert(UnitOfWork& work, const HonorBatch& batch) const
{
    throwIfUnacceptable(validate(batch));
    requireFreeName(work.connection(), batch);
    const HonorBatchId id(work.connection().nextId(table));
    Query query(work.connection(),
        QStringLiteral("INSERT INTO honor_batches (name, year, organisation_id, citation, issuer, announced_on, state, "
                       "id, created_at, updated_at) "
                       "VALUES (%1)")
            .arg(placeholders(10)));
    bindFields(query, batch);
    query.bind(honorBatchStates().code(batch.state)).bind(id).bind(work.now()).bind(work.now()).run();
    work.inserted(table, id.value());
    return id;
}

void HonorBatchRepository::update(UnitOfWork& work, const HonorBatch& batch) const
{
    throwIfUnacceptable(validate(batch));
    requireFreeName(work.connection(), batch);
    change(work, batch.id, [&] {
        Query query(work.connection(),
            QStringLiteral("UPDATE honor_batches SET name = ?, year = ?, organisation_id = ?, citation = ?, issuer = "
                           "?, announced_on = ?, "
                           "updated_at = ? WHERE id = ?"));
        bindFields(query, batch);
        query.bind(work.now()).bind(batch.id).run();
    });
}

void HonorBatchRepository::changeState(UnitOfWork& work, HonorBatchId id, HonorBatchState to) const
{
    honorBatchStates().require(require(work.connection(), id).state, to);
    change(work, id, [&] {
        Query(work.connection(), QStringLiteral("UPDATE honor_batches SET state = ?, updated_at = ? WHERE id = ?"))
            .bind(honorBatchStates().code(to))
            .bind(work.now())
            .bind(id)
            .run();
    });
}
