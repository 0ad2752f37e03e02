#include "models/spreadsheets/biffrecord.h"

#include "models/common/error.h"
#include "models/spreadsheets/spreadsheettext.h"

#include <QtEndian>

#include <bit>

void refuseDamagedBiff(const char* detail)
{
    throw Error(SpreadsheetText::tr("The workbook is damaged or was not copied completely. Copy it again from where it "
                                    "came, or open it in Excel or WPS and save it anew."),
        QString::fromLatin1(detail));
}

template <typename Value> static Value valueAt(const QByteArray& data, qsizetype offset)
{
    if (offset < 0 || offset + qsizetype(sizeof(Value)) > data.size())
        refuseDamagedBiff("record too short");
    return qFromLittleEndian<Value>(data.constData() + offset);
}

quint8 BiffRecord::byte(qsizetype offset) const
{
    return valueAt<quint8>(data, offset);
}

quint16 BiffRecord::word(qsizetype offset) const
{
    return valueAt<quint16>(data, offset);
}

quint32 BiffRecord::number(qsizetype offset) const
{
    return valueAt<quint32>(data, offset);
}

double BiffRecord::real(qsizetype offset) const
{
    return std::bit_cast<double>(valueAt<quint64>(data, offset));
}

double BiffRecord::rk(qsizetype offset) const
{
    const quint32 bits = number(offset);
    const double value
        = (bits & 2) != 0 ? double(qint32(bits) >> 2) : std::bit_cast<double>(quint64(bits & 0xFFFFFFFC) << 32);
    return (bits & 1) != 0 ? value / 100 : value;
}

static QString decoded(QByteArrayView bytes, bool isWide)
{
    QString result;
    if (!isWide)
        return QString::fromLatin1(bytes);
    result.reserve(bytes.size() / 2);
    for (qsizetype i = 0; i + 2 <= bytes.size(); i += 2)
        result += QChar(qFromLittleEndian<quint16>(bytes.data() + i));
    return result;
}

QString BiffRecord::text(qsizetype offset, int countBytes) const
{
    const qsizetype count = countBytes == 1 ? byte(offset) : word(offset);
    qsizetype at = offset + countBytes;
    const quint8 flags = byte(at++);
    at += ((flags & 8) != 0 ? 2 : 0) + ((flags & 4) != 0 ? 4 : 0);
    const bool isWide = (flags & 1) != 0;
    const qsizetype length = count * (isWide ? 2 : 1);
    if (at + length > data.size())
        refuseDamagedBiff("text too short");
    return decoded(QByteArrayView(data).sliced(at, length), isWide);
}

BiffRecord biffRecordAt(const QByteArray& stream, qsizetype offset)
{
    const auto type = BiffType(valueAt<quint16>(stream, offset));
    const qsizetype length = valueAt<quint16>(stream, offset + 2);
    if (offset + 4 + length > stream.size())
        refuseDamagedBiff("record beyond the end");
    return {type, QByteArray::fromRawData(stream.constData() + offset + 4, length), offset + 4 + length};
}

/// Reads on over the borders of CONTINUE records.
class BiffTextReader final {
public:
    BiffTextReader(const QByteArray& stream, const BiffRecord& record)
        : m_stream(stream)
        , m_record(record)
    {
    }

    quint32 number(int bytes)
    {
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i) {
            if (m_at >= m_record.data.size())
                nextRecord();
            value |= quint32(m_record.byte(m_at++)) << (8 * i);
        }
        return value;
    }
    void skip(qint64 bytes)
    {
        while (bytes > 0) {
            if (m_at >= m_record.data.size())
                nextRecord();
            const qint64 step = std::min<qint64>(bytes, m_record.data.size() - m_at);
            m_at += step;
            bytes -= step;
        }
    }
    QString text()
    {
        qint64 left = number(2);
        const quint32 flags = number(1);
        bool isWide = (flags & 1) != 0;
        const qint64 runs = (flags & 8) != 0 ? number(2) : 0;
        const qint64 extra = (flags & 4) != 0 ? number(4) : 0;
        QString result;
        while (left > 0) {
            if (m_at >= m_record.data.size()) {
                nextRecord();
                isWide = (number(1) & 1) != 0; // each piece says anew how wide its characters are
            }
            const qint64 width = isWide ? 2 : 1;
            const qint64 count = std::min<qint64>(left, (m_record.data.size() - m_at) / width);
            if (count == 0)
                refuseDamagedBiff("half a character");
            result += decoded(QByteArrayView(m_record.data).sliced(m_at, count * width), isWide);
            m_at += count * width;
            left -= count;
        }
        skip(4 * runs + extra);
        return result;
    }

private:
    void nextRecord()
    {
        do {
            m_record = biffRecordAt(m_stream, m_record.end);
            if (m_record.type != BiffType::Continue)
                refuseDamagedBiff("shared texts too short");
        } while (m_record.data.isEmpty());
        m_at = 0;
    }

    const QByteArray& m_stream;
    BiffRecord m_record;
    qsizetype m_at = 0;
};

QList<QString> biffSharedTexts(const QByteArray& stream, const BiffRecord& record)
{
    BiffTextReader reader(stream, record);
    reader.skip(4);
    const quint32 count = reader.number(4);
    if (qint64(count) * 3 > stream.size())
        refuseDamagedBiff("too many shared texts");
    QList<QString> texts;
    for (quint32 i = 0; i < count; ++i)
        texts << reader.text();
    return texts;
}
