#include "models/spreadsheets/encodingdetection.h"

#include <QIODevice>

namespace {

constexpr qint64 pieceSize = 1 << 16;

/// Counts, byte by byte, what looks like UTF-8 and what cannot be.
class Utf8Census final {
public:
    void read(const QByteArray& bytes)
    {
        for (const char c : bytes)
            readByte(uchar(c));
    }
    [[nodiscard]] bool isMostlyUtf8() const { return m_broken == 0 || m_broken * 20 < m_whole; }
    [[nodiscard]] bool isText() const { return m_controls == 0; }
    /// Text but for null characters: all of it UTF-8, or few of them.
    [[nodiscard]] bool isTextWithNulls() const
    {
        const qint64 zeros = m_zeros[0] + m_zeros[1];
        return zeros > 0 && zeros < m_position && m_controls == zeros && (m_broken == 0 || zeros * 20 < m_position);
    }
    [[nodiscard]] qint64 nullLine() const { return m_nullLine; }
    [[nodiscard]] qint64 zerosAtEven() const { return m_zeros[0]; }
    [[nodiscard]] qint64 zerosAtOdd() const { return m_zeros[1]; }

private:
    void readByte(uchar c)
    {
        m_line += c == '\n' ? 1 : 0;
        if (c == 0) {
            ++m_zeros[m_position % 2];
            m_nullLine = m_nullLine == 0 ? m_line : m_nullLine;
        }
        ++m_position;
        if (c < 0x09 || (c > 0x0D && c < 0x20 && c != 0x1A && c != 0x1B))
            ++m_controls;
        if (m_expected > 0 && (c & 0xC0) == 0x80) {
            m_whole += --m_expected == 0 ? 1 : 0;
            return;
        }
        m_broken += m_expected > 0 ? 1 : 0;
        m_expected = 0;
        if (c >= 0xC2 && c < 0xE0)
            m_expected = 1;
        else if (c >= 0xE0 && c < 0xF0)
            m_expected = 2;
        else if (c >= 0xF0 && c < 0xF5)
            m_expected = 3;
        else if (c >= 0x80)
            ++m_broken;
    }

    qint64 m_position = 0;
    qint64 m_line = 1;
    qint64 m_nullLine = 0;
    qint64 m_zeros[2] = {0, 0};
    qint64 m_controls = 0;
    qint64 m_whole = 0;
    qint64 m_broken = 0;
    int m_expected = 0;
};

/// Counts what a text of two bytes a character says as GB18030, as Big5 and as Latin-1.
class DoubleByteCensus final {
public:
    void read(const QByteArray& bytes)
    {
        for (const char c : bytes)
            readByte(uchar(c));
    }
    /// Nine of ten characters are usual ones in Big5, and many are none in GB 2312.
    [[nodiscard]] bool isBig5() const
    {
        return m_pairs > 0 && m_notBig5 == 0 && m_usualBig5 * 10 >= m_pairs * 9 && m_usualGb * 10 < m_pairs * 8;
    }
    /// Letters above ASCII stand alone between plain ones.
    [[nodiscard]] bool isWestern() const { return m_pairs > 0 && m_highPairs * 10 < m_pairs; }

private:
    void readByte(uchar c)
    {
        if (m_lead == 0) {
            m_lead = c >= 0x80 ? c : uchar(0);
            return;
        }
        const uchar lead = m_lead;
        m_lead = 0;
        ++m_pairs;
        const bool isHigh = c >= 0xA1 && c <= 0xFE;
        m_highPairs += c >= 0x80 ? 1 : 0;
        const bool isTrailOfBig5 = isHigh || (c >= 0x40 && c <= 0x7E);
        m_notBig5 += lead < 0xA1 || lead > 0xF9 || !isTrailOfBig5 ? 1 : 0;
        const bool isMark = lead >= 0xA1 && lead <= 0xA3;
        m_usualBig5 += (isMark || (lead >= 0xA4 && lead <= 0xC6)) && isTrailOfBig5 ? 1 : 0;
        m_usualGb += (isMark || (lead >= 0xB0 && lead <= 0xF7)) && isHigh ? 1 : 0;
    }

    uchar m_lead = 0;
    qint64 m_pairs = 0;
    qint64 m_highPairs = 0;
    qint64 m_notBig5 = 0;
    qint64 m_usualBig5 = 0;
    qint64 m_usualGb = 0;
};

DetectedEncoding withoutMark(const Utf8Census& utf8, const DoubleByteCensus& pairs, qint64 size)
{
    if (utf8.zerosAtOdd() * 10 > size && utf8.zerosAtEven() * 100 < size)
        return {TextEncoding::Utf16Le};
    if (utf8.zerosAtEven() * 10 > size && utf8.zerosAtOdd() * 100 < size)
        return {TextEncoding::Utf16Be};
    if (utf8.isMostlyUtf8())
        return {TextEncoding::Utf8};
    if (pairs.isBig5())
        return {TextEncoding::Big5};
    return {TextEncoding::Gb18030, 0, pairs.isWestern() ? TextContent::Western : TextContent::Text};
}

} // namespace

DetectedEncoding detectEncoding(QIODevice& device)
{
    device.seek(0);
    const QByteArray start = device.peek(3);
    if (start.startsWith("\xFF\xFE"))
        return {TextEncoding::Utf16Le, 2};
    if (start.startsWith("\xFE\xFF"))
        return {TextEncoding::Utf16Be, 2};
    Utf8Census utf8;
    DoubleByteCensus pairs;
    for (QByteArray bytes = device.read(pieceSize); !bytes.isEmpty(); bytes = device.read(pieceSize)) {
        utf8.read(bytes);
        pairs.read(bytes);
    }
    DetectedEncoding result = start.startsWith("\xEF\xBB\xBF") ? DetectedEncoding{TextEncoding::Utf8, 3}
                                                               : withoutMark(utf8, pairs, device.pos());
    const bool isWide = result.encoding == TextEncoding::Utf16Le || result.encoding == TextEncoding::Utf16Be;
    if (!isWide && !utf8.isText())
        result.content = utf8.isTextWithNulls() ? TextContent::HasNulls : TextContent::Binary;
    result.nullLine = utf8.nullLine();
    device.seek(0);
    return result;
}
