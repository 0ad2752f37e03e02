#include "models/security/rowsumming.h"

#include <QtConcurrent>

#include <utility>

namespace {

constexpr qsizetype batchBytes = 128 * 1024;
constexpr std::size_t mostUnderway = 8;

} // namespace

RowSumming::RowSumming(const Vault& vault)
    : m_vault(vault)
{
    m_thread.setMaxThreadCount(1);
}

RowSumming::~RowSumming() = default;

void RowSumming::keep(int table, const QString& name, QByteArrayView bytes, bool isAdded)
{
    m_batch.rows.push_back({table, name, bytes.size(), isAdded});
    m_batch.bytes += bytes;
    if (m_batch.bytes.size() >= batchBytes)
        hand();
}

void RowSumming::hand()
{
    // What went wrong is told by take(): this is called from within SQLite, through which nothing may be thrown.
    if (m_underway.size() >= mostUnderway)
        m_underway[m_underway.size() - mostUnderway].waitForFinished();
    m_underway.push_back(QtConcurrent::run(&m_thread, [vault = &m_vault, batch = std::exchange(m_batch, {})] {
        Summed summed;
        try {
            sum(*vault, batch, summed.sums);
        } catch (...) {
            summed.error = std::current_exception();
        }
        return summed;
    }));
}

void RowSumming::sum(const Vault& vault, const Batch& batch, Sums& sums)
{
    qsizetype at = 0;
    for (const Row& row : batch.rows) {
        const QByteArray mac = rowMac(vault, row.name, QByteArrayView(batch.bytes).sliced(at, row.size));
        at += row.size;
        if (row.isAdded)
            sums[row.table].add(mac);
        else
            sums[row.table].subtract(mac);
    }
}

RowSumming::Sums RowSumming::take()
{
    Sums sums;
    sum(m_vault, std::exchange(m_batch, {}), sums);
    for (const QFuture<Summed>& batch : std::exchange(m_underway, {})) {
        const Summed summed = batch.result();
        if (summed.error)
            std::rethrow_exception(summed.error);
        for (const auto& [table, one] : summed.sums)
            sums[table].add(one);
    }
    return sums;
}

void RowSumming::forget()
{
    m_batch = {};
    m_underway.clear();
}
