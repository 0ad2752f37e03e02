#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <optional>

class QIODevice;

enum class TextEncoding { Utf8, Gb18030, Utf16Le, Utf16Be };

[[nodiscard]] QString nameOf(TextEncoding encoding);
/// "gb2312", "GBK", "utf-8" … as <meta charset> names them.
[[nodiscard]] std::optional<TextEncoding> textEncodingNamed(const QString& name);

struct DetectedEncoding {
    TextEncoding encoding = TextEncoding::Utf8;
    int markLength = 0; ///< bytes of the byte order mark
    bool isText = true; ///< false for pictures, programs and the like
};

/// By the byte order mark, else by reading all of it: UTF-8 when (nearly) everything fits, else GB18030.
/// Reads in pieces and goes back to the start.
[[nodiscard]] DetectedEncoding detectEncoding(QIODevice& device);

/// Decodes piece by piece; characters cut by the end of a piece are kept for the next one.
/// The only place that knows how GB18030 is decoded on this system.
class TextDecoder final {
public:
    explicit TextDecoder(TextEncoding encoding);

    /// Throws Error naming the line when bytes are no text in this encoding; nothing becomes "?".
    [[nodiscard]] QString decode(const QByteArray& bytes);
    /// At the end of the file: throws Error when half a character is left over.
    void finish();

private:
    [[noreturn]] void refuse(qint64 line) const;

    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_pending;
    qint64 m_line = 1;
};
