#include "models/reports/rowpump.h"

#include "models/database/database.h"

#include <QThread>

static constexpr qsizetype rowsPerBatch = 256;
static constexpr size_t batchesAhead = 8;

RowPump::RowPump(Database& database, const ReportSection& section)
    : m_database(database)
    , m_section(section)
    , m_thread(QThread::create([this] { read(); }))
{
    m_thread->start();
}

RowPump::~RowPump()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_isStopped = true;
    }
    m_emptied.wakeAll();
    m_thread->wait();
}

void RowPump::read()
{
    std::exception_ptr error;
    TableRow totals;
    try {
        const auto rows = m_section.stream(m_database.reader());
        QList<TableRow> batch;
        bool goesOn = true;
        for (TableRow row; goesOn && rows->next(row); row = {}) {
            batch << std::move(row);
            if (batch.size() == rowsPerBatch)
                goesOn = put(std::exchange(batch, {}));
        }
        if (goesOn && !batch.isEmpty())
            put(std::move(batch));
        totals = rows->totals();
    } catch (...) {
        error = std::current_exception(); // thrown on by take()
    }
    const QMutexLocker locker(&m_mutex);
    m_totals = totals;
    m_error = error;
    m_isDone = true;
    m_filled.wakeAll();
}

bool RowPump::put(QList<TableRow> batch)
{
    QMutexLocker locker(&m_mutex);
    while (m_batches.size() >= batchesAhead && !m_isStopped)
        m_emptied.wait(&m_mutex);
    m_batches.push_back(std::move(batch));
    m_filled.wakeAll();
    return !m_isStopped;
}

QList<TableRow> RowPump::take()
{
    QMutexLocker locker(&m_mutex);
    while (m_batches.empty() && !m_isDone)
        m_filled.wait(&m_mutex);
    if (m_batches.empty()) {
        if (m_error)
            std::rethrow_exception(m_error);
        return {};
    }
    QList<TableRow> batch = std::move(m_batches.front());
    m_batches.pop_front();
    m_emptied.wakeAll();
    return batch;
}
