#pragma once

class Connection;

/// Puts a layer between SQLite and the system's files that writes a checksum into every page of a database file that
/// keeps room for it, and checks it whenever a page is read: a wrong one is SQLITE_IOERR_DATA. Write-ahead log,
/// journals and temporary files pass untouched. For all connections opened afterwards; call before the first.
void installChecksumVfs();
/// Leaves the pages of a connection's file as they come: for the copy of an old office, which keeps no room in them.
void writeWithoutChecksums(Connection& connection);

/// While it lives, pages of a connection's file are read and written in blocks, see PageBlocks: of one that is copied
/// to, or of which one moment is read from its first page to its last.
class PagesInBlocks final {
public:
    explicit PagesInBlocks(Connection& connection);
    ~PagesInBlocks();
    PagesInBlocks(const PagesInBlocks&) = delete;
    PagesInBlocks& operator=(const PagesInBlocks&) = delete;

    /// Writes what still waits; what SQLite says of it.
    [[nodiscard]] int finish();

private:
    Connection& m_connection;
};
