#include "models/spreadsheets/compoundfile.h"

#include "models/common/error.h"
#include "models/spreadsheets/spreadsheettext.h"

#include <QFile>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <iterator>

static constexpr quint32 LastSector = 0xFFFFFFFA; // this and above are marks, not sectors
static constexpr qint64 MiniSectorSize = 64;
static constexpr qint64 MiniStreamLimit = 4096;
static constexpr quint8 StreamType = 2;
static constexpr quint8 RootType = 5;

static Error damagedError(const char* detail)
{
    return Error(
        SpreadsheetText::tr("The workbook is damaged or was not copied completely. Copy it again from where it "
                            "came, or open it in Excel or WPS and save it anew."),
        QString::fromLatin1(detail));
}

CompoundFile::CompoundFile(const QString& path)
{
    constexpr qint64 MaximumSize = 200LL << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(
            SpreadsheetText::tr("The file %1 cannot be read. Close it in other programs and try again.").arg(path),
            file.errorString());
    if (file.size() > MaximumSize)
        throw Error(
            SpreadsheetText::tr("The workbook is too large to be read in this old or protected format. Open it in "
                                "Excel or WPS and save it as an .xlsx without password."));
    m_bytes = file.readAll();
    if (m_bytes.size() < 512 || !m_bytes.startsWith(Magic))
        throw damagedError("header");
    const quint16 shift = shortNumber(30);
    if (shift != 9 && shift != 12)
        throw damagedError("sector size");
    m_sectorSize = qint64(1) << shift;
    readAllocation();
    readDirectory();
}

quint32 CompoundFile::number(qint64 offset) const
{
    if (offset < 0 || offset + 4 > m_bytes.size())
        throw damagedError("number beyond the end");
    return qFromLittleEndian<quint32>(m_bytes.constData() + offset);
}

quint16 CompoundFile::shortNumber(qint64 offset) const
{
    if (offset < 0 || offset + 2 > m_bytes.size())
        throw damagedError("number beyond the end");
    return qFromLittleEndian<quint16>(m_bytes.constData() + offset);
}

QByteArray CompoundFile::sector(quint32 sector) const
{
    const qint64 offset = sectorOffset(sector);
    if (offset >= m_bytes.size())
        throw damagedError("sector beyond the end");
    return m_bytes.mid(offset, m_sectorSize); // the last one may be cut short
}

static void appendNumbers(QList<quint32>& numbers, const QByteArray& bytes)
{
    for (qsizetype i = 0; i + 4 <= bytes.size(); i += 4)
        numbers << qFromLittleEndian<quint32>(bytes.constData() + i);
}

void CompoundFile::readAllocation()
{
    QList<quint32> tableSectors;
    for (int i = 0; i < 109; ++i)
        tableSectors << number(76 + 4 * i);
    const qint64 sectorsInFile = m_bytes.size() / m_sectorSize;
    quint32 more = number(68);
    for (qint64 i = 0; more < LastSector; ++i) {
        if (i > sectorsInFile)
            throw damagedError("endless table");
        QList<quint32> numbers;
        appendNumbers(numbers, sector(more));
        if (numbers.isEmpty())
            throw damagedError("short table");
        more = numbers.takeLast();
        tableSectors << numbers;
    }
    for (const quint32 tableSector : std::as_const(tableSectors)) {
        if (tableSector < LastSector && m_next.size() <= sectorsInFile + m_sectorSize)
            appendNumbers(m_next, sector(tableSector));
    }
}

QByteArray CompoundFile::chain(quint32 start, qint64 size) const
{
    QByteArray result;
    qint64 count = 0;
    for (quint32 current = start; current < LastSector && result.size() < size; current = m_next.at(current)) {
        if (current >= quint32(m_next.size()) || ++count > m_next.size())
            throw damagedError("broken chain");
        result += sector(current);
    }
    result.truncate(size);
    return result;
}

QByteArray CompoundFile::miniChain(quint32 start, qint64 size) const
{
    QByteArray result;
    qint64 count = 0;
    for (quint32 current = start; current < LastSector && result.size() < size; current = m_miniNext.at(current)) {
        if (current >= quint32(m_miniNext.size()) || ++count > m_miniNext.size())
            throw damagedError("broken short chain");
        result += m_miniStream.mid(qint64(current) * MiniSectorSize, MiniSectorSize);
    }
    result.truncate(size);
    return result;
}

CompoundFile::Entry CompoundFile::entryAt(const char* bytes) const
{
    Entry entry;
    entry.type = quint8(bytes[66]);
    const int nameLength = std::clamp(int(qFromLittleEndian<quint16>(bytes + 64)) / 2 - 1, 0, 31);
    for (int i = 0; i < nameLength; ++i)
        entry.name += QChar(qFromLittleEndian<quint16>(bytes + 2 * i));
    entry.before = qFromLittleEndian<quint32>(bytes + 68);
    entry.behind = qFromLittleEndian<quint32>(bytes + 72);
    entry.child = qFromLittleEndian<quint32>(bytes + 76);
    entry.start = qFromLittleEndian<quint32>(bytes + 116);
    entry.size = std::min<qint64>(qFromLittleEndian<quint32>(bytes + 120), m_bytes.size());
    return entry;
}

void CompoundFile::readDirectory()
{
    constexpr qsizetype EntrySize = 128;
    const QByteArray directory = chain(number(48), m_bytes.size());
    appendNumbers(m_miniNext, chain(number(60), m_bytes.size()));
    QList<Entry> all;
    for (qsizetype offset = 0; offset + EntrySize <= directory.size(); offset += EntrySize)
        all << entryAt(directory.constData() + offset);
    const auto root = std::find_if(all.begin(), all.end(), [](const Entry& entry) { return entry.type == RootType; });
    if (root != all.end())
        m_miniStream = chain(root->start, root->size);
    keepRootStreams(all);
}

/// Walks the tree below the root, each entry once; where the tree is broken all streams are taken.
void CompoundFile::keepRootStreams(const QList<Entry>& all)
{
    const auto isStream = [](const Entry& entry) { return entry.type == StreamType; };
    QList<quint32> next;
    if (!all.isEmpty())
        next << all.constFirst().child;
    QSet<quint32> seen{0};
    while (!next.isEmpty()) {
        const quint32 index = next.takeLast();
        if (index >= quint32(all.size()) || seen.contains(index))
            continue;
        seen << index;
        const Entry& entry = all.at(index);
        next << entry.before << entry.behind;
        if (isStream(entry))
            m_entries << entry;
    }
    if (m_entries.isEmpty())
        std::copy_if(all.begin(), all.end(), std::back_inserter(m_entries), isStream);
}

bool CompoundFile::contains(const QString& name) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
        [&](const Entry& entry) { return entry.name.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray CompoundFile::stream(const QString& name) const
{
    for (const Entry& entry : m_entries) {
        if (entry.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const QByteArray bytes
            = entry.size < MiniStreamLimit ? miniChain(entry.start, entry.size) : chain(entry.start, entry.size);
        if (bytes.size() < entry.size)
            throw damagedError("stream too short");
        return bytes;
    }
    throw damagedError("stream missing");
}
