#include "models/database/pageblocks.h"

#include <algorithm>
#include <cstring>

namespace {

constexpr int blockBytes = 64 * 1024; ///< as the largest page: SQLite hands the system less than 128 KiB at once

} // namespace

PageBlocks::~PageBlocks()
{
    sqlite3_free(m_ahead.bytes);
    sqlite3_free(m_waiting.bytes);
}

bool PageBlocks::reserve(Block& block)
{
    if (!block.bytes)
        block.bytes = static_cast<unsigned char*>(sqlite3_malloc(blockBytes));
    return block.bytes != nullptr;
}

int PageBlocks::read(void* into, int amount, sqlite3_int64 offset)
{
    const bool isHeld = offset >= m_ahead.start && offset + amount <= m_ahead.start + m_ahead.size;
    if (!isHeld) {
        m_ahead.size = 0;
        sqlite3_int64 size = 0;
        const int known = m_file->pMethods->xFileSize(m_file, &size);
        const auto bytes = int(std::min<sqlite3_int64>(blockBytes, size - offset));
        if (known != SQLITE_OK || bytes < amount || !reserve(m_ahead)
            || m_file->pMethods->xRead(m_file, m_ahead.bytes, bytes, offset) != SQLITE_OK)
            return m_file->pMethods->xRead(m_file, into, amount, offset); // a fault further on: this page alone
        m_ahead.start = offset;
        m_ahead.size = bytes;
    }
    std::memcpy(into, m_ahead.bytes + (offset - m_ahead.start), size_t(amount));
    return SQLITE_OK;
}

unsigned char* PageBlocks::roomFor(int amount, sqlite3_int64 offset, int& code)
{
    code = m_failure;
    m_ahead.size = 0; // of what is written here, an older state may be held
    if (code != SQLITE_OK)
        return nullptr;
    if (offset != m_waiting.start + m_waiting.size || m_waiting.size + amount > blockBytes)
        code = flush();
    if (code == SQLITE_OK && !reserve(m_waiting))
        code = SQLITE_NOMEM;
    if (code != SQLITE_OK)
        return nullptr;
    if (m_waiting.size == 0)
        m_waiting.start = offset;
    unsigned char* const room = m_waiting.bytes + m_waiting.size;
    m_waiting.size += amount;
    return room;
}

int PageBlocks::flush()
{
    if (m_waiting.size == 0 || m_failure != SQLITE_OK)
        return m_failure;
    const int size = m_waiting.size;
    m_waiting.size = 0;
    m_failure = m_file->pMethods->xWrite(m_file, m_waiting.bytes, size, m_waiting.start);
    return m_failure;
}
