#include "models/database/writeaheadlog.h"

#include <QFile>
#include <QtEndian>

#include <bit>

namespace {

constexpr qsizetype headerBytes = 32;
constexpr qsizetype frameBytes = 24; ///< before each page
constexpr quint32 magic = 0x377f0682; ///< the last bit tells the byte order of the sums

/// The running sum of https://www.sqlite.org/fileformat2.html#walformat.
class LogSum final {
public:
    explicit LogSum(bool isBigEndian)
        : m_isBigEndian(isBigEndian)
    {
    }

    void add(const char* data, qsizetype bytes)
    {
        for (qsizetype i = 0; i < bytes; i += 8) {
            m_first += word(data + i) + m_second;
            m_second += word(data + i + 4) + m_first;
        }
    }
    [[nodiscard]] bool isStoredAt(const char* place) const
    {
        return qFromBigEndian<quint32>(place) == m_first && qFromBigEndian<quint32>(place + 4) == m_second;
    }

private:
    [[nodiscard]] quint32 word(const char* place) const
    {
        return m_isBigEndian ? qFromBigEndian<quint32>(place) : qFromLittleEndian<quint32>(place);
    }

    bool m_isBigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

/// Frames of an earlier round have other salts; one flipped bit does not make a frame an earlier one.
bool isOfThisRound(const QByteArray& frame, quint64 salt)
{
    return std::popcount(qFromBigEndian<quint64>(frame.constData() + 8) ^ salt) <= 1;
}

bool isCommit(const QByteArray& frame)
{
    return qFromBigEndian<quint32>(frame.constData() + 4) != 0;
}

} // namespace

WriteAheadLog WriteAheadLog::read(const QString& office)
{
    WriteAheadLog log;
    QFile file(office + QStringLiteral("-wal"));
    if (!file.open(QIODevice::ReadOnly))
        return log;
    const QByteArray header = file.read(headerBytes);
    if (header.size() < headerBytes)
        return log;
    const auto kind = qFromBigEndian<quint32>(header.constData());
    const qsizetype pageSize = qFromBigEndian<quint32>(header.constData() + 8);
    LogSum sum(kind & 1);
    sum.add(header.constData(), 24);
    if ((kind & ~1U) != magic || pageSize < 512 || pageSize > 65536 || !sum.isStoredAt(header.constData() + 24)) {
        log.isCut = !file.atEnd();
        return log;
    }
    const auto salt = qFromBigEndian<quint64>(header.constData() + 16);
    QSet<quint32> waiting; // of a transaction whose commit was not seen yet
    bool isSound = true;
    for (;;) {
        const QByteArray frame = file.read(frameBytes + pageSize);
        if (frame.size() < frameBytes + pageSize)
            return log;
        if (isSound) {
            sum.add(frame.constData(), 8);
            sum.add(frame.constData() + frameBytes, pageSize);
            isSound = qFromBigEndian<quint64>(frame.constData() + 8) == salt && sum.isStoredAt(frame.constData() + 16);
        }
        if (!isSound) {
            log.isCut = log.isCut || (isOfThisRound(frame, salt) && isCommit(frame));
            continue;
        }
        waiting.insert(qFromBigEndian<quint32>(frame.constData()));
        if (isCommit(frame)) {
            log.pages.unite(waiting);
            waiting.clear();
            log.pageCount = qFromBigEndian<quint32>(frame.constData() + 4);
        }
    }
}
