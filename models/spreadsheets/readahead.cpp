#include "models/spreadsheets/readahead.h"

#include <utility>

namespace {

constexpr size_t rowsInBatch = 100;
constexpr qsizetype cellsInBatch = 20'000; ///< rows may reach to the last column, and then few fill the memory
constexpr size_t mostBatches = 8;

} // namespace

ReadAhead::ReadAhead(SheetReader& reader, const SheetLayout& layout, Prepare prepare)
    : m_reader(reader)
    , m_layout(layout)
    , m_prepare(std::move(prepare))
    , m_thread([this] { read(); })
{
}

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard guard(m_mutex);
        m_isStopped = true;
    }
    m_emptied.notify_one();
    m_thread.join();
}

void ReadAhead::read()
{
    std::exception_ptr error;
    Batch batch;
    qsizetype cells = 0;
    try {
        SheetRow row;
        while (m_reader.next(row)) {
            const RowKind kind = m_layout.kindOf(row);
            cells += row.cells.size();
            Row one{std::exchange(row, {}), kind};
            if (m_prepare)
                m_prepare(one);
            batch.rows.push_back(std::move(one));
            if (batch.rows.size() < rowsInBatch && cells < cellsInBatch)
                continue;
            cells = 0;
            batch.bytesRead = m_reader.bytesRead();
            if (!put(std::exchange(batch, {})))
                return;
        }
    } catch (...) {
        error = std::current_exception();
    }
    batch.bytesRead = m_reader.bytesRead();
    if (!batch.rows.empty() && !put(std::move(batch)))
        return;
    const std::lock_guard guard(m_mutex);
    m_error = error;
    m_isDone = true;
    m_filled.notify_one();
}

bool ReadAhead::put(Batch batch)
{
    std::unique_lock lock(m_mutex);
    m_emptied.wait(lock, [this] { return m_isStopped || m_batches.size() < mostBatches; });
    if (m_isStopped)
        return false;
    m_batches.push_back(std::move(batch));
    m_filled.notify_one();
    return true;
}

bool ReadAhead::next(Batch& batch)
{
    std::unique_lock lock(m_mutex);
    m_filled.wait(lock, [this] { return m_isDone || !m_batches.empty(); });
    if (m_batches.empty()) {
        if (m_error)
            std::rethrow_exception(std::exchange(m_error, nullptr));
        return false;
    }
    batch = std::move(m_batches.front());
    m_batches.pop_front();
    m_emptied.notify_one();
    return true;
}
