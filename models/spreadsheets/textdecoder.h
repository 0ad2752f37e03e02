#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <optional>

enum class TextEncoding { Utf8, Gb18030, Big5, Utf16Le, Utf16Be };

[[nodiscard]] QString nameOf(TextEncoding encoding);
/// "gb2312", "GBK", "big5", "utf-8" … as <meta charset> and XML name them.
[[nodiscard]] std::optional<TextEncoding> textEncodingNamed(const QString& name);

/// Decodes piece by piece; characters cut by the end of a piece are kept for the next one.
/// The only place that knows how GB18030 and Big5 are decoded on this system.
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
