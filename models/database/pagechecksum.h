#pragma once

#include <QtGlobal>

/// Every page of an office file ends with a checksum of the rest, so that a flipped bit anywhere is found: SQLite keeps
/// the last bytes of each page free for it (byte 20 of the file's header says how many).
namespace PageChecksum {

constexpr int bytes = 8; ///< reserved at the end of a page
constexpr int officePageSize = 4096;

/// Over all but the last bytes of a page; `number` counts from 1, so that a page in another's place is found too.
[[nodiscard]] quint64 of(const uchar* page, qsizetype pageSize, quint32 number);
void stamp(uchar* page, qsizetype pageSize, quint32 number);
[[nodiscard]] bool fits(const uchar* page, qsizetype pageSize, quint32 number);
/// The page that holds SQLite's lock bytes (at 1 GiB) is never written.
[[nodiscard]] constexpr bool isLockPage(qsizetype pageSize, quint32 number)
{
    return number == 0x40000000 / pageSize + 1;
}

} // namespace PageChecksum
