#include "models/spreadsheets/xlsbrecord.h"

#include "models/spreadsheets/biffrecord.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

static constexpr qsizetype PieceSize = 1 << 16;
static constexpr quint32 LongestRecord = 1 << 20; ///< a text of 32,767 characters has 64 kB, a formula less

template <typename Value> static Value valueAt(const QByteArray& data, qsizetype offset)
{
    if (offset < 0 || offset + qsizetype(sizeof(Value)) > data.size())
        refuseDamagedBiff("record too short");
    return qFromLittleEndian<Value>(data.constData() + offset);
}

quint8 XlsbRecord::byte(qsizetype offset) const
{
    return valueAt<quint8>(data, offset);
}

quint16 XlsbRecord::word(qsizetype offset) const
{
    return valueAt<quint16>(data, offset);
}

quint32 XlsbRecord::number(qsizetype offset) const
{
    return valueAt<quint32>(data, offset);
}

double XlsbRecord::real(qsizetype offset) const
{
    return std::bit_cast<double>(valueAt<quint64>(data, offset));
}

QString XlsbRecord::text(qsizetype& offset) const
{
    constexpr quint32 NoText = 0xFFFFFFFF;
    const quint32 count = number(offset);
    offset += sizeof count;
    if (count == NoText)
        return {};
    if (qint64(count) * 2 > data.size() - offset)
        refuseDamagedBiff("text too short");
    QString result;
    result.reserve(qsizetype(count));
    for (quint32 i = 0; i < count; ++i, offset += 2)
        result += QChar(word(offset));
    return result;
}

XlsbStream::XlsbStream(std::unique_ptr<QIODevice> part)
    : m_part(std::move(part))
{
}

/// False when the part ends before so many bytes.
bool XlsbStream::fill(qsizetype count)
{
    while (m_buffer.size() - m_at < count) {
        m_buffer.remove(0, m_at);
        m_at = 0;
        const qsizetype size = m_buffer.size();
        m_buffer.resize(size + PieceSize);
        const qint64 read = m_part->read(m_buffer.data() + size, PieceSize);
        m_buffer.resize(size + std::max<qint64>(read, 0));
        if (read <= 0)
            return false;
    }
    return true;
}

quint8 XlsbStream::takeByte()
{
    if (!fill(1))
        refuseDamagedBiff("part ends inside a record");
    return quint8(m_buffer.at(m_at++));
}

/// Seven bits of each byte, the lowest first; the eighth says that another one follows.
quint32 XlsbStream::takeNumber(int mostBytes)
{
    quint32 value = 0;
    for (int i = 0; i < mostBytes; ++i) {
        const quint8 byte = takeByte();
        value |= quint32(byte & 0x7F) << (7 * i);
        if ((byte & 0x80) == 0)
            break;
    }
    return value;
}

void XlsbStream::skip(qint64 count)
{
    while (count > 0) {
        if (!fill(1))
            refuseDamagedBiff("part ends inside a record");
        const qint64 step = std::min<qint64>(count, m_buffer.size() - m_at);
        m_at += step;
        count -= step;
    }
}

bool XlsbStream::next(XlsbRecord& record)
{
    constexpr int TypeBytes = 2;
    constexpr int LengthBytes = 4;
    if (!fill(1))
        return false;
    record.type = XlsbType(takeNumber(TypeBytes));
    const quint32 length = takeNumber(LengthBytes);
    if (length > LongestRecord) {
        skip(length);
        record.data.clear();
        record.type = XlsbType::Blank;
        return true;
    }
    if (!fill(qsizetype(length)))
        refuseDamagedBiff("part ends inside a record");
    record.data = m_buffer.mid(m_at, qsizetype(length));
    m_at += qsizetype(length);
    return true;
}
