#pragma once

#include <sqlite3.h>

/// Pages on their way from and to a file that is copied from its first page to its last one: a call of the system for
/// each block of them in place of one for each page.
class PageBlocks final {
public:
    /// The operating system's own file.
    explicit PageBlocks(sqlite3_file* file)
        : m_file(file)
    {
    }
    ~PageBlocks();
    PageBlocks(const PageBlocks&) = delete;
    PageBlocks& operator=(const PageBlocks&) = delete;

    /// As xRead, reading further ahead. Nobody may write what is read meanwhile.
    [[nodiscard]] int read(void* into, int amount, sqlite3_int64 offset);
    /// Room for what is to stand at `offset`, given back filled to wrote(); null when earlier pages could not be
    /// written or there is no memory, which `code` tells.
    [[nodiscard]] unsigned char* roomFor(int amount, sqlite3_int64 offset, int& code);
    /// Writes what waits. As xWrite; once it failed, pages are lost, and it tells so each time: SQLite does not look at
    /// every answer.
    [[nodiscard]] int flush();

private:
    struct Block {
        unsigned char* bytes = nullptr;
        sqlite3_int64 start = 0;
        int size = 0;
    };
    [[nodiscard]] static bool reserve(Block& block);

    sqlite3_file* m_file;
    Block m_ahead;
    Block m_waiting;
    int m_failure = SQLITE_OK;
};
