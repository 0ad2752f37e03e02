#include "models/spreadsheets/xmlstream.h"

#include "models/common/error.h"
#include "models/spreadsheets/sheetcell.h"
#include "models/spreadsheets/spreadsheettext.h"

static constexpr int MaximumDepth = 256;

/// Hands the bytes on and counts them: a tag, text or comment without end would fill the memory.
class XmlStream::Source final : public QIODevice {
public:
    explicit Source(QIODevice& device)
        : m_device(device)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    void beginToken() { m_ofToken = 0; }

protected:
    qint64 readData(char* data, qint64 maximum) override
    {
        constexpr qint64 LongestToken = 16LL << 20;
        const qint64 count = m_device.read(data, maximum);
        m_ofToken += std::max<qint64>(count, 0);
        if (m_ofToken > LongestToken)
            throw Error(
                SpreadsheetText::tr(
                    "The file is damaged or was not copied completely. Copy it again from where it came, or open it "
                    "in Excel or WPS and save it anew."),
                QStringLiteral("token without end"));
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QIODevice& m_device;
    qint64 m_ofToken = 0;
};

XmlStream::XmlStream(std::unique_ptr<QIODevice> device)
    : m_device(std::move(device))
    , m_source(std::make_unique<Source>(*m_device))
    , m_xml(m_source.get())
{
}

XmlStream::~XmlStream() = default;

bool XmlStream::readNext()
{
    if (m_xml.atEnd())
        return false;
    if (m_xml.isEndElement())
        --m_depth;
    m_source->beginToken();
    switch (m_xml.readNext()) {
    case QXmlStreamReader::Invalid:
        throw Error(
            SpreadsheetText::tr(
                "The file is damaged or was not copied completely. Copy it again from where it came, or open it "
                "in Excel or WPS and save it anew."),
            QStringLiteral("line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString()));
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        throw Error(SpreadsheetText::tr(
            "The file contains definitions (a DTD) that a table never needs, so it is not opened. Open it in "
            "Excel or WPS and save it anew as .xlsx."));
    case QXmlStreamReader::EndDocument:
        return false;
    case QXmlStreamReader::StartElement:
        if (++m_depth > MaximumDepth)
            throw Error(SpreadsheetText::tr(
                "The file is damaged: its parts are nested too deeply. Open it in Excel or WPS and save it "
                "anew as .xlsx."));
        return true;
    default:
        return true;
    }
}

bool XmlStream::readNextStart()
{
    while (readNext()) {
        if (isStart())
            return true;
    }
    return false;
}

void XmlStream::skipElement()
{
    const int start = m_depth;
    while (readNext()) {
        if (m_xml.isEndElement() && m_depth == start)
            return;
    }
}

QString XmlStream::elementText()
{
    const int start = m_depth;
    QString result;
    while (readNext()) {
        if (isText() && result.size() <= SheetCell::LongestText)
            result += m_xml.text();
        else if (m_xml.isEndElement() && m_depth == start)
            break;
    }
    return result;
}

QStringView attributeOf(const QXmlStreamAttributes& attributes, QStringView localName)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == localName)
            return attribute.value();
    }
    return {};
}

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true" || value == u"on";
}
