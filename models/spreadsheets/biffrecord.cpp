#include "models/spreadsheets/biffrecord.h"

#include "models/common/error.h"
#include "models/spreadsheets/excelvalues.h"
#include "models/spreadsheets/spreadsheettext.h"

#include <QtEndian>

#include <bit>
#include <utility>

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
    return numberOfRk(number(offset));
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

/// Reads on over the borders of CONTINUE records, empty ones too.
class BiffTextReader final {
public:
    BiffTextReader(const QByteArray& stream, const BiffRecord& record, qsizetype offset)
        : m_stream(stream)
        , m_record(record)
        , m_at(offset)
    {
    }

    /// True when another byte follows.
    [[nodiscard]] bool hasMore()
    {
        while (m_at >= m_record.data.size()) {
            if (m_record.end >= m_stream.size())
                return false;
            const BiffRecord next = biffRecordAt(m_stream, m_record.end);
            if (next.type != BiffType::Continue)
                return false;
            m_record = next;
            m_at = 0;
        }
        return true;
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
            if (m_at >= m_record.data.size())
                isWide = (number(1) & 1) != 0; // each piece says anew how wide its characters are
            const qint64 width = isWide ? 2 : 1;
            const qint64 rest = m_record.data.size() - m_at;
            const qint64 count = std::min<qint64>(left, rest / width);
            if (count == 0 && rest > 0)
                refuseDamagedBiff("half a character");
            result += decoded(QByteArrayView(m_record.data).sliced(m_at, count * width), isWide);
            m_at += count * width;
            left -= count;
        }
        skip(4 * runs + extra);
        return result;
    }

private:
    quint32 number(int bytes)
    {
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i) {
            require();
            value |= quint32(m_record.byte(m_at++)) << (8 * i);
        }
        return value;
    }
    void skip(qint64 bytes)
    {
        while (bytes > 0) {
            require();
            const qint64 step = std::min<qint64>(bytes, m_record.data.size() - m_at);
            m_at += step;
            bytes -= step;
        }
    }
    void require()
    {
        if (!hasMore())
            refuseDamagedBiff("text too short");
    }

    const QByteArray& m_stream;
    BiffRecord m_record;
    qsizetype m_at;
};

QString biffTextAt(const QByteArray& stream, const BiffRecord& record, qsizetype offset)
{
    return BiffTextReader(stream, record, offset).text();
}

SharedTexts biffSharedTexts(const QByteArray& stream, const BiffRecord& record)
{
    constexpr qsizetype HeadLength = 8;
    BiffTextReader reader(stream, record, HeadLength);
    SharedTexts texts;
    while (reader.hasMore()) {
        QString text;
        try {
            text = reader.text();
        } catch (const Error&) {
            break; // whatever stands behind the last text; a cell that needs it says so
        }
        texts.add(std::move(text));
    }
    return texts;
}
