#include "models/database/checksumvfs.h"

#include "models/database/connection.h"
#include "models/database/pageblocks.h"
#include "models/database/pagechecksum.h"

#include <QtEndian>

#include <sqlite3.h>

#include <cstring>
#include <new>

namespace {

constexpr int headerBytes = 100;
constexpr int leastPage = 512;
constexpr int largestPage = 65536;
constexpr int withoutChecksums = 0x5644; ///< an operation of our own; SQLite's are below 100
constexpr int inBlocks = 0x5645; ///< another one: an int that says whether pages pass in blocks from now on
constexpr int subpageRead = 0x8000; ///< SQLITE_IOCAP_SUBPAGE_READ of newer versions: reads past the checksums

sqlite3_vfs* systemFiles = nullptr; ///< the operating system's files, found once

/// What SQLite sees as the database file; the system's own file object follows in the same memory.
struct CheckedFile {
    sqlite3_file base; ///< first, because SQLite knows the address of this
    sqlite3_file* real;
    uchar* copy; ///< room for the page that is being stamped
    PageBlocks* blocks; ///< while pages pass in blocks
    int pageSize; ///< 0 until the header was seen
    bool isStamped; ///< its pages carry checksums
    bool isGuess; ///< a new file: pages may come before the first one, which tells
    bool hasStamped; ///< a page
};

CheckedFile& checked(sqlite3_file* file)
{
    return *reinterpret_cast<CheckedFile*>(file);
}

bool isPageSize(int bytes)
{
    return bytes >= leastPage && bytes <= largestPage && (bytes & (bytes - 1)) == 0;
}

/// Page size and room for checksums, as the header of the file says.
void learn(CheckedFile& file, const uchar* header)
{
    const int stored = qFromBigEndian<quint16>(header + 16);
    const int pageSize = stored == 1 ? largestPage : stored;
    if (std::memcmp(header, "SQLite format 3", 16) != 0 || !isPageSize(pageSize))
        return;
    file.pageSize = pageSize;
    file.isStamped = header[20] == PageChecksum::bytes;
}

/// What waits in blocks is written before anything else is done with the file.
int settle(const CheckedFile& file)
{
    return file.blocks ? file.blocks->flush() : SQLITE_OK;
}

int setInBlocks(CheckedFile& file, bool isOn)
{
    const int code = settle(file);
    delete file.blocks;
    file.blocks = isOn ? new (std::nothrow) PageBlocks(file.real) : nullptr;
    return code;
}

int closeFile(sqlite3_file* base)
{
    CheckedFile& file = checked(base);
    const int written = setInBlocks(file, false);
    sqlite3_free(file.copy);
    file.copy = nullptr;
    const int code = file.real->pMethods->xClose(file.real);
    return written == SQLITE_OK ? code : written;
}

int readPage(const CheckedFile& file, void* into, int amount, sqlite3_int64 offset)
{
    if (const int code = settle(file); code != SQLITE_OK)
        return code;
    return file.blocks && amount == file.pageSize ? file.blocks->read(into, amount, offset)
                                                  : file.real->pMethods->xRead(file.real, into, amount, offset);
}

int readFile(sqlite3_file* base, void* into, int amount, sqlite3_int64 offset)
{
    CheckedFile& file = checked(base);
    const int code = readPage(file, into, amount, offset);
    if (code != SQLITE_OK)
        return code;
    const auto* page = static_cast<const uchar*>(into);
    if (offset == 0 && file.pageSize == 0 && amount >= headerBytes)
        learn(file, page);
    if (!file.isStamped || amount != file.pageSize || offset % amount != 0)
        return SQLITE_OK; // SQLite looks at parts of the header before it reads the page
    const auto number = quint32(offset / amount + 1);
    if (PageChecksum::fits(page, amount, number) || PageChecksum::isLockPage(amount, number))
        return SQLITE_OK;
    qWarning("page %u of the office does not fit its checksum", number);
    return SQLITE_IOERR_DATA;
}

int stampIntoBlock(const CheckedFile& file, const void* from, int amount, sqlite3_int64 offset)
{
    int code = SQLITE_OK;
    uchar* const room = file.blocks->roomFor(amount, offset, code);
    if (!room)
        return code;
    std::memcpy(room, from, size_t(amount));
    PageChecksum::stamp(room, amount, quint32(offset / amount + 1));
    return SQLITE_OK;
}

int writeFile(sqlite3_file* base, const void* from, int amount, sqlite3_int64 offset)
{
    CheckedFile& file = checked(base);
    if (offset == 0 && isPageSize(amount)) {
        const bool hasStampedOthers = file.isGuess && file.hasStamped;
        learn(file, static_cast<const uchar*>(from));
        file.isGuess = false;
        if (hasStampedOthers && !file.isStamped)
            return SQLITE_IOERR_WRITE; // a new file without room for checksums, whose data they have overwritten
    }
    if (!file.isStamped || !isPageSize(amount) || offset % amount != 0) {
        const int code = settle(file);
        return code == SQLITE_OK ? file.real->pMethods->xWrite(file.real, from, amount, offset) : code;
    }
    file.hasStamped = true;
    if (file.blocks)
        return stampIntoBlock(file, from, amount, offset);
    if (!file.copy)
        file.copy = static_cast<uchar*>(sqlite3_malloc(largestPage));
    if (!file.copy)
        return SQLITE_NOMEM;
    std::memcpy(file.copy, from, size_t(amount));
    PageChecksum::stamp(file.copy, amount, quint32(offset / amount + 1));
    return file.real->pMethods->xWrite(file.real, file.copy, amount, offset);
}

int controlFile(sqlite3_file* base, int operation, void* argument)
{
    CheckedFile& file = checked(base);
    if (operation == withoutChecksums) {
        file.isStamped = false;
        return SQLITE_OK;
    }
    if (operation == inBlocks)
        return setInBlocks(file, *static_cast<const int*>(argument) != 0);
    if (const int code = settle(file); code != SQLITE_OK)
        return code;
    return file.real->pMethods->xFileControl(file.real, operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return checked(file).real->pMethods->xSectorSize(checked(file).real);
}

int deviceCharacteristics(sqlite3_file* file)
{
    return checked(file).real->pMethods->xDeviceCharacteristics(checked(file).real) & ~subpageRead;
}

/// Calls the same method of the system's file.
template <auto Method, typename... Arguments> int pass(sqlite3_file* file, Arguments... arguments)
{
    if (const int code = settle(checked(file)); code != SQLITE_OK)
        return code;
    sqlite3_file* const real = checked(file).real;
    return (real->pMethods->*Method)(real, arguments...);
}

void shmBarrier(sqlite3_file* file)
{
    checked(file).real->pMethods->xShmBarrier(checked(file).real);
}

const sqlite3_io_methods& methods()
{
    using Io = sqlite3_io_methods;
    static const Io table = [] {
        Io io{};
        io.iVersion = 2; // with shared memory for the log, without mapped pages: they would not be checked
        io.xClose = closeFile;
        io.xRead = readFile;
        io.xWrite = writeFile;
        io.xTruncate = pass<&Io::xTruncate, sqlite3_int64>;
        io.xSync = pass<&Io::xSync, int>;
        io.xFileSize = pass<&Io::xFileSize, sqlite3_int64*>;
        io.xLock = pass<&Io::xLock, int>;
        io.xUnlock = pass<&Io::xUnlock, int>;
        io.xCheckReservedLock = pass<&Io::xCheckReservedLock, int*>;
        io.xFileControl = controlFile;
        io.xSectorSize = sectorSize;
        io.xDeviceCharacteristics = deviceCharacteristics;
        io.xShmMap = pass<&Io::xShmMap, int, int, int, void volatile**>;
        io.xShmLock = pass<&Io::xShmLock, int, int, int>;
        io.xShmBarrier = shmBarrier;
        io.xShmUnmap = pass<&Io::xShmUnmap, int>;
        return io;
    }();
    return table;
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* base, int flags, int* outFlags)
{
    if (!(flags & SQLITE_OPEN_MAIN_DB))
        return systemFiles->xOpen(systemFiles, name, base, flags, outFlags);
    auto* file = new (base) CheckedFile{};
    file->real = reinterpret_cast<sqlite3_file*>(file + 1);
    file->real->pMethods = nullptr;
    int code = systemFiles->xOpen(systemFiles, name, file->real, flags, outFlags);
    sqlite3_int64 size = 0;
    if (code == SQLITE_OK)
        code = file->real->pMethods->xFileSize(file->real, &size);
    if (code != SQLITE_OK) {
        if (file->real->pMethods)
            file->real->pMethods->xClose(file->real);
        return code; // without methods SQLite does not close it again
    }
    // Connections of this program reserve the room in every file they make (see SqliteDialect).
    file->isStamped = file->isGuess = size == 0;
    file->base.pMethods = &methods();
    return SQLITE_OK;
}

} // namespace

void installChecksumVfs()
{
    static sqlite3_vfs layer = [] {
        systemFiles = sqlite3_vfs_find(nullptr);
        sqlite3_vfs copy = *systemFiles; // everything but opening is the system's own
        copy.zName = "volunteer-desk-checksums";
        copy.szOsFile = int(sizeof(CheckedFile)) + systemFiles->szOsFile;
        copy.pNext = nullptr;
        copy.xOpen = openFile;
        return copy;
    }();
    static const int registered = sqlite3_vfs_register(&layer, 1);
    Q_UNUSED(registered)
}

void writeWithoutChecksums(Connection& connection)
{
    sqlite3_file_control(connection.native(), "main", withoutChecksums, nullptr);
}

PagesInBlocks::PagesInBlocks(Connection& connection)
    : m_connection(connection)
{
    int on = 1;
    sqlite3_file_control(m_connection.native(), "main", inBlocks, &on);
}

PagesInBlocks::~PagesInBlocks()
{
    (void)finish();
}

int PagesInBlocks::finish()
{
    int off = 0;
    return sqlite3_file_control(m_connection.native(), "main", inBlocks, &off);
}
