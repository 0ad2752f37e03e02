#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>
#include <string>
#include <vector>

/// The big parts of .xlsx (sheets and shared texts) and SpreadsheetML, which are plain: several times faster than
/// QXmlStreamReader and as careful, but forgiving where Excel is (blank lines before the declaration, &#7;): no DTD, no
/// entities of its own, matching ends, bounded depth. Throws Error on the first fault. Views are valid until the next
/// token is read.
class SheetXml final {
public:
    explicit SheetXml(std::unique_ptr<QIODevice> device);
    ~SheetXml();

    /// The next start, end or text; false at the end of the document.
    bool readNext();
    bool readNextStart();
    [[nodiscard]] bool isStart() const { return m_token == Token::Start; }
    [[nodiscard]] bool isStart(QByteArrayView name) const { return m_token == Token::Start && m_name == name; }
    [[nodiscard]] bool isEnd(QByteArrayView name) const { return m_token == Token::End && m_name == name; }
    /// Without prefix.
    [[nodiscard]] QByteArrayView name() const { return m_name; }
    /// The raw value of a start's attribute, by its local name; null when there is none.
    [[nodiscard]] QByteArrayView attribute(QByteArrayView localName) const;
    /// The same as text.
    [[nodiscard]] QString attributeText(QByteArrayView localName) const;
    [[nodiscard]] int depth() const { return int(m_starts.size()); }
    /// At a start: goes to its end, passing over everything inside.
    void skipElement();
    /// At a start: all text inside; goes to its end.
    [[nodiscard]] QString elementText();

private:
    enum class Token { None, Start, End, Text };

    void decodeOtherEncodings();
    [[nodiscard]] bool readMore();
    [[nodiscard]] qsizetype find(QByteArrayView text, qsizetype from);
    [[nodiscard]] qsizetype findTagEnd();
    void readTag();
    void readEnd(QByteArrayView qualifiedName);
    bool passOverSpecial();
    [[nodiscard]] QString text() const;
    void popName();

    std::unique_ptr<QIODevice> m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    Token m_token = Token::None;
    QByteArrayView m_name;
    QByteArrayView m_attributes;
    QByteArrayView m_text;
    bool m_isPlainText = false; ///< CDATA: no entities
    bool m_isSelfClosing = false;
    bool m_endsElement = false; ///< the token was an end: the element is left with the next token
    std::string m_names; ///< of the open elements, one behind the other
    std::vector<std::size_t> m_starts;
};
