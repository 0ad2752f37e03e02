#include "models/spreadsheets/textsource.h"

#include "models/common/error.h"
#include "models/spreadsheets/sheetreader.h"
#include "models/spreadsheets/spreadsheettext.h"

static constexpr qint64 BytesPerPiece = 1 << 17;

TextSource::TextSource(const QString& path)
    : m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly))
        throw Error(
            SpreadsheetText::tr("The file %1 cannot be read. Close it in other programs and try again.").arg(path),
            m_file.errorString());
    m_detected = detectEncoding(m_file);
    restart();
}

void TextSource::requireText() const
{
    switch (m_detected.content) {
    case TextContent::Text:
        return;
    case TextContent::Binary:
        throw notATableError();
    case TextContent::Western:
        throw Error(SpreadsheetText::tr("The text of this file is in a Western European encoding (Latin-1), in which "
                                        "Chinese cannot be written. Open it in the program that made it and save it as "
                                        ".xlsx or as CSV in UTF-8."));
    case TextContent::HasNulls:
        throw Error(SpreadsheetText::tr("Line %1 of the file holds null characters: it was damaged when it was written "
                                        "or copied. Copy it again from where it came, or export it anew as .xlsx.")
                        .arg(m_detected.nullLine));
    }
}

void TextSource::setEncoding(TextEncoding encoding)
{
    m_detected.encoding = encoding;
    restart();
}

void TextSource::restart()
{
    m_file.seek(m_detected.markLength);
    m_decoder.emplace(m_detected.encoding);
    m_piece.clear();
    m_position = 0;
}

QString TextSource::beginning(qsizetype length)
{
    restart();
    const QString result = peek().isNull() ? QString() : m_piece.left(length);
    restart();
    return result;
}

bool TextSource::readPiece()
{
    do {
        const QByteArray bytes = m_file.read(BytesPerPiece);
        if (bytes.isEmpty()) {
            m_decoder->finish();
            return false;
        }
        m_piece = m_decoder->decode(bytes);
        m_piece.remove(QChar());
        m_position = 0;
    } while (m_piece.isEmpty());
    return true;
}
