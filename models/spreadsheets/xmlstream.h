#pragma once

#include <QIODevice>
#include <QXmlStreamReader>

#include <memory>

/// A stream of XML that is careful: no DTD, no entities of its own, no absurd depth. Owns its device.
/// Throws Error on the first fault, so callers only ever see sound elements.
class XmlStream final {
public:
    explicit XmlStream(std::unique_ptr<QIODevice> device);
    ~XmlStream();

    /// The next token; false at the end of the document.
    bool readNext();
    /// Goes to the next element that starts; false at the end of the document.
    bool readNextStart();
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isStart(QStringView name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    [[nodiscard]] bool isEnd(QStringView name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// Number of open elements.
    [[nodiscard]] int depth() const { return m_depth; }
    /// At a start: goes to its end, passing over everything inside.
    void skipElement();
    /// At a start: all text inside, markup left out; goes to its end.
    [[nodiscard]] QString elementText();
    [[nodiscard]] QIODevice& device() const { return *m_device; }

private:
    class Source;

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<Source> m_source;
    QXmlStreamReader m_xml;
    int m_depth = 0;
};

/// An attribute by its local name, whatever its prefix; several writers choose their own prefixes.
[[nodiscard]] QStringView attributeOf(const QXmlStreamAttributes& attributes, QStringView localName);
/// "1", "true", "on".
[[nodiscard]] bool isTrue(QStringView value);
