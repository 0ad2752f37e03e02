#include "models/database/pagefile.h"

#include "models/database/connection.h"
#include "models/database/pagechecksum.h"

#include <QFile>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace {

constexpr int pageSize = PageChecksum::officePageSize;
constexpr quint32 pagesPerBlock = 64;
constexpr quint32 pagesAtTheBeginning = 64;

} // namespace

PageFile::PageFile(const QString& path)
{
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    m_size = file->size();
    m_read = [file](qint64 offset, qint64 bytes) { return file->seek(offset) ? file->read(bytes) : QByteArray(); };
}

PageFile::PageFile(Connection& connection)
{
    sqlite3_file* file = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(connection.native(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return;
    m_size = size;
    m_read = [file](qint64 offset, qint64 bytes) {
        QByteArray data(bytes, '\0');
        // A page that does not fit is read all the same, and judged here.
        const int code = file->pMethods->xRead(file, data.data(), int(bytes), offset);
        return code == SQLITE_OK || code == SQLITE_IOERR_DATA ? data : QByteArray();
    };
}

QString PageFile::locationOf(Connection& connection)
{
    sqlite3* const database = connection.native();
    return database ? QString::fromUtf8(sqlite3_db_filename(database, "main")) : QString();
}

quint32 PageFile::pageCount() const
{
    return quint32(m_size / pageSize);
}

quint32 PageFile::headerPageCount()
{
    return numberAt(1, 28);
}

bool PageFile::isOffice()
{
    const quint32 last = std::min(pageCount(), pagesAtTheBeginning);
    for (quint32 number = 1; number <= last; ++number) {
        if (isSound(number))
            return true;
    }
    return false;
}

bool PageFile::isSound(quint32 number)
{
    if (PageChecksum::isLockPage(pageSize, number))
        return true;
    const uchar* data = page(number);
    if (data && PageChecksum::fits(data, pageSize, number))
        return true;
    m_blockStart = 0; // the writer may have been at it: look once more
    data = page(number);
    return data && PageChecksum::fits(data, pageSize, number);
}

bool PageFile::isBlank(quint32 number)
{
    const uchar* const data = page(number);
    return data && std::all_of(data, data + pageSize, [](uchar byte) { return byte == 0; });
}

QSet<quint32> PageFile::freePages()
{
    QSet<quint32> free;
    quint32 trunk = numberAt(1, 32);
    while (trunk != 0 && trunk <= pageCount() && !free.contains(trunk)) {
        free.insert(trunk);
        const quint32 leaves = std::min(numberAt(trunk, 4), quint32(pageSize / 4 - 2));
        for (quint32 leaf = 0; leaf < leaves; ++leaf)
            free.insert(numberAt(trunk, int(8 + leaf * 4)));
        trunk = numberAt(trunk, 0);
    }
    return free;
}

const uchar* PageFile::page(quint32 number)
{
    if (!m_read || number == 0 || number > pageCount())
        return nullptr;
    if (m_blockStart == 0 || number < m_blockStart || number >= m_blockStart + pagesPerBlock) {
        const quint32 pages = std::min(pagesPerBlock, pageCount() - number + 1);
        m_block = m_read(qint64(number - 1) * pageSize, qint64(pages) * pageSize);
        if (m_block.size() < pageSize) // a fault of the disk further on: this page alone
            m_block = m_read(qint64(number - 1) * pageSize, pageSize);
        m_blockStart = number;
    }
    const qsizetype start = qsizetype(number - m_blockStart) * pageSize;
    if (start + pageSize > m_block.size())
        return nullptr;
    return reinterpret_cast<const uchar*>(m_block.constData()) + start;
}

quint32 PageFile::numberAt(quint32 number, int position)
{
    const uchar* const data = page(number);
    return data ? qFromBigEndian<quint32>(data + position) : 0;
}
