#include "tests/conformance/compoundbuilder.h"

#include "models/spreadsheets/compoundfile.h"
#include "tests/conformance/bytes.h"

static constexpr qsizetype sectorSize = 512;
static constexpr qsizetype shortSector = 64;
static constexpr qsizetype shortLimit = 4096;
static constexpr quint32 endOfChain = 0xFFFFFFFE;
static constexpr quint32 noEntry = 0xFFFFFFFF;

/// Chains of sectors as they grow.
struct SectorChain {
    qsizetype size;
    QByteArray bytes;
    QList<quint32> next = {};

    /// The first sector of what was added.
    quint32 add(const QByteArray& data)
    {
        const auto first = quint32(next.size());
        const qsizetype count = (data.size() + size - 1) / size;
        bytes += data.leftJustified(count * size, '\0');
        for (qsizetype i = 1; i <= count; ++i)
            next << (i == count ? endOfChain : first + quint32(i));
        return count == 0 ? endOfChain : first;
    }
    [[nodiscard]] QByteArray table() const
    {
        QByteArray result;
        for (const quint32 one : next)
            result += u32(one);
        return result;
    }
};

struct DirectoryEntry {
    QString name;
    int type = 2;
    quint32 start = endOfChain;
    qsizetype size = 0;
    quint32 child = noEntry;
    quint32 behind = noEntry;

    [[nodiscard]] QByteArray bytes() const
    {
        return utf16(name).leftJustified(64, '\0') + u16(int(name.size()) * 2 + 2) + u8(type) + u8(1) + u32(noEntry)
            + u32(behind) + u32(child) + QByteArray(36, '\0') + u32(start) + u32(size) + u32(0);
    }
};

/// Hangs an entry behind its siblings.
static void hang(QList<DirectoryEntry>& directory, qsizetype parent, quint32 entry)
{
    if (directory.at(parent).child == noEntry) {
        directory[parent].child = entry;
        return;
    }
    quint32 sibling = directory.at(parent).child;
    while (directory.at(sibling).behind != noEntry)
        sibling = directory.at(sibling).behind;
    directory[sibling].behind = entry;
}

static qsizetype storageOf(QList<DirectoryEntry>& directory, const QString& name)
{
    if (name.isEmpty())
        return 0;
    for (qsizetype i = 1; i < directory.size(); ++i) {
        if (directory.at(i).type == 1 && directory.at(i).name == name)
            return i;
    }
    directory << DirectoryEntry{name, 1};
    hang(directory, 0, quint32(directory.size() - 1));
    return directory.size() - 1;
}

static QByteArray header(qsizetype tables, quint32 directory, quint32 shortTable)
{
    QByteArray bytes = QByteArray(CompoundFile::Magic, 8) + QByteArray(16, '\0') + u16(0x3E) + u16(3) + u16(0xFFFE)
        + u16(9) + u16(6) + QByteArray(10, '\0') + u32(tables) + u32(directory) + u32(0) + u32(shortLimit)
        + u32(shortTable) + u32(shortTable == endOfChain ? 0 : 1) + u32(endOfChain) + u32(0);
    for (qsizetype i = 0; i < 109; ++i)
        bytes += u32(i < tables ? i : qint64(noEntry));
    return bytes;
}

QByteArray compoundFile(const QList<CompoundStream>& streams)
{
    constexpr qsizetype tables = 4; // for 512 sectors
    SectorChain sectors{sectorSize, {}};
    SectorChain shorts{shortSector, {}};
    for (qsizetype i = 0; i < tables; ++i)
        sectors.add(QByteArray(sectorSize, '\xFF'));
    QList<DirectoryEntry> directory{{QStringLiteral("Root Entry"), 5}};
    for (const CompoundStream& stream : streams) {
        const qsizetype parent = storageOf(directory, stream.storage);
        const bool isShort = stream.bytes.size() < shortLimit;
        const quint32 start = isShort ? shorts.add(stream.bytes) : sectors.add(stream.bytes);
        directory << DirectoryEntry{stream.name, 2, start, stream.bytes.size()};
        hang(directory, parent, quint32(directory.size() - 1));
    }
    directory[0].start = sectors.add(shorts.bytes);
    directory[0].size = shorts.bytes.size();
    const quint32 shortTable = sectors.add(shorts.table());
    QByteArray entries;
    for (const DirectoryEntry& entry : directory)
        entries += entry.bytes();
    const quint32 directoryStart = sectors.add(entries);
    for (qsizetype i = 0; i < tables; ++i)
        sectors.next[i] = 0xFFFFFFFD;
    const QByteArray table = sectors.table().leftJustified(tables * sectorSize, '\xFF');
    return header(tables, directoryStart, shortTable) + table + sectors.bytes.sliced(tables * sectorSize);
}
