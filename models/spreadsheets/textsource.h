#pragma once

#include "models/spreadsheets/encodingdetection.h"

#include <QFile>

/// The characters of a text file, decoded in pieces.
class TextSource final {
public:
    /// The file must exist; the encoding is detected, or the given one is used.
    explicit TextSource(const QString& path);

    [[nodiscard]] TextEncoding encoding() const { return m_detected.encoding; }
    [[nodiscard]] bool hasMark() const { return m_detected.markLength > 0; }
    /// Throws Error when the file is no text, or one that cannot be read as it is meant.
    void requireText() const;
    void setEncoding(TextEncoding encoding);
    /// Back to the first character.
    void restart();
    /// The next character, or a null one at the end (texts hold no null characters; those are passed over).
    [[nodiscard]] QChar next()
    {
        return m_position < m_piece.size() || readPiece() ? m_piece.at(m_position++) : QChar();
    }
    [[nodiscard]] QChar peek() { return m_position < m_piece.size() || readPiece() ? m_piece.at(m_position) : QChar(); }
    /// The first characters, without moving on.
    [[nodiscard]] QString beginning(qsizetype length);
    [[nodiscard]] qint64 bytesRead() const { return m_file.pos(); }
    [[nodiscard]] qint64 bytesTotal() const { return m_file.size(); }

private:
    bool readPiece();

    QFile m_file;
    DetectedEncoding m_detected;
    std::optional<TextDecoder> m_decoder;
    QString m_piece;
    qsizetype m_position = 0;
};
