#include "models/spreadsheets/utf8device.h"

#include <QRegularExpression>

#include <algorithm>

Utf8Device::Utf8Device(std::unique_ptr<QIODevice> device, TextEncoding encoding, QByteArray start)
    : m_device(std::move(device))
    , m_decoder(encoding)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    decode(start);
}

void Utf8Device::decode(const QByteArray& bytes)
{
    QString text = m_decoder.decode(bytes);
    text.remove(QChar::ByteOrderMark);
    m_decoded = text.toUtf8();
    m_at = 0;
}

qint64 Utf8Device::readData(char* data, qint64 maximum)
{
    constexpr qint64 PieceSize = 1 << 16;
    while (m_at >= m_decoded.size()) {
        const QByteArray bytes = m_device->read(PieceSize);
        if (bytes.isEmpty()) {
            m_decoder.finish();
            return -1;
        }
        decode(bytes);
    }
    const qint64 count = std::min<qint64>(maximum, m_decoded.size() - m_at);
    std::copy_n(m_decoded.constData() + m_at, count, data);
    m_at += qsizetype(count);
    return count;
}

std::optional<TextEncoding> encodingOfXml(QByteArrayView start)
{
    if (start.startsWith("\xFF\xFE") || start.startsWith(QByteArrayView("<\0", 2)))
        return TextEncoding::Utf16Le;
    if (start.startsWith("\xFE\xFF") || start.startsWith(QByteArrayView("\0<", 2)))
        return TextEncoding::Utf16Be;
    static const QRegularExpression declared(
        QStringLiteral("<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)"), QRegularExpression::CaseInsensitiveOption);
    const auto match = declared.match(QString::fromLatin1(start));
    return match.hasMatch() ? textEncodingNamed(match.captured(1)) : std::nullopt;
}
