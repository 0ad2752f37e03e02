#include "models/spreadsheets/xlsxparts.h"

#include "models/common/error.h"
#include "models/spreadsheets/sheetxml.h"
#include "models/spreadsheets/spreadsheettext.h"
#include "models/spreadsheets/xmlstream.h"
#include "models/spreadsheets/ziparchive.h"

struct XlsxRelation {
    QString type; ///< last word of the type's address, e.g. "worksheet"
    QString part;
};

/// Links to the world outside (TargetMode="External") are left out: nothing is ever fetched.
static QHash<QString, XlsxRelation> readRelations(const ZipArchive& archive, const QString& ofPart)
{
    const qsizetype slash = ofPart.lastIndexOf(u'/');
    const QString part
        = ofPart.left(slash + 1) + QStringLiteral("_rels/") + ofPart.mid(slash + 1) + QStringLiteral(".rels");
    QHash<QString, XlsxRelation> relations;
    if (!archive.contains(part))
        return relations;
    XmlStream xml(archive.openPart(part));
    while (xml.readNextStart()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() != u"Relationship" || attributeOf(attributes, u"TargetMode") == u"External")
            continue;
        const QStringView type = attributeOf(attributes, u"Type");
        relations.insert(attributeOf(attributes, u"Id").toString(),
            {type.mid(type.lastIndexOf(u'/') + 1).toString(),
                resolvedPartName(ofPart, attributeOf(attributes, u"Target").toString())});
    }
    return relations;
}

static QString workbookPart(const ZipArchive& archive)
{
    const QHash<QString, XlsxRelation> relations = readRelations(archive, QString());
    for (const XlsxRelation& relation : relations) {
        if (relation.type == u"officeDocument" && archive.contains(relation.part))
            return relation.part;
    }
    if (archive.contains(QStringLiteral("xl/workbook.xml")))
        return QStringLiteral("xl/workbook.xml");
    throw Error(SpreadsheetText::tr("This file is not an Excel workbook, or a part of it is missing. Choose a table "
                                    "(.xlsx, .xls, .ods or .csv), or open it in Excel or WPS and save it anew."));
}

static void refuseOtherDocuments(const QString& part)
{
    if (part.endsWith(u".bin"))
        throw Error(
            SpreadsheetText::tr("This is a binary workbook (.xlsb), which cannot be read here. Open it in Excel "
                                "or WPS and save it as .xlsx."));
    if (!part.contains(u"workbook", Qt::CaseInsensitive) && (part.startsWith(u"word/") || part.startsWith(u"ppt/")))
        throw Error(SpreadsheetText::tr("This file is a text document or a presentation, not a table. Copy its table "
                                        "into Excel or WPS and save it as .xlsx."));
}

static void addSheet(
    XlsxWorkbook& workbook, const QXmlStreamAttributes& attributes, const QHash<QString, XlsxRelation>& relations)
{
    QString id;
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            id = attribute.value().toString();
    }
    const XlsxRelation relation = relations.value(id);
    if (relation.part.isEmpty() || relation.type != u"worksheet") // chart sheets and links hold no rows
        return;
    const QStringView state = attributeOf(attributes, u"state");
    workbook.sheets << SheetInfo{attributeOf(attributes, u"name").toString(), !state.isEmpty() && state != u"visible"};
    workbook.sheetParts << relation.part;
}

XlsxWorkbook readXlsxWorkbook(const ZipArchive& archive)
{
    const QString part = workbookPart(archive);
    refuseOtherDocuments(part);
    const QHash<QString, XlsxRelation> relations = readRelations(archive, part);
    XlsxWorkbook workbook;
    for (const XlsxRelation& relation : relations) {
        if (relation.type == u"styles")
            workbook.stylesPart = relation.part;
        else if (relation.type == u"sharedStrings")
            workbook.sharedStringsPart = relation.part;
    }
    XmlStream xml(archive.openPart(part));
    while (xml.readNextStart()) {
        if (xml.name() == u"workbookPr")
            workbook.from1904 = isTrue(attributeOf(xml.attributes(), u"date1904"));
        else if (xml.name() == u"sheet")
            addSheet(workbook, xml.attributes(), relations);
    }
    if (workbook.sheets.isEmpty())
        throw Error(SpreadsheetText::tr("The workbook has no sheet with rows. Open it in Excel or WPS and look whether "
                                        "it holds the table that you mean."));
    return workbook;
}

QList<NumberMeaning> readXlsxStyles(const ZipArchive& archive, const QString& part)
{
    QList<NumberMeaning> meanings;
    if (part.isEmpty())
        return meanings;
    QHash<int, NumberMeaning> custom;
    bool inCellFormats = false;
    XmlStream xml(archive.openPart(part));
    while (xml.readNext()) {
        if (xml.isEnd(u"cellXfs"))
            inCellFormats = false;
        if (!xml.isStart())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const int id = attributeOf(attributes, u"numFmtId").toInt();
        if (xml.name() == u"numFmt")
            custom.insert(id, meaningOfFormat(attributeOf(attributes, u"formatCode").toString()));
        else if (xml.name() == u"cellXfs")
            inCellFormats = true;
        else if (xml.name() == u"xf" && inCellFormats)
            meanings << (custom.contains(id) ? custom.value(id) : meaningOfFormat(id));
    }
    return meanings;
}

/// _x000D_ stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
static QString decodeEscapes(const QString& text)
{
    if (!text.contains(u"_x"))
        return text;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        if (text.at(i) == u'_' && i + 6 < text.size() && text.at(i + 1) == u'x' && text.at(i + 6) == u'_') {
            const ushort code = QStringView(text).sliced(i + 2, 4).toUShort(&isHex, 16);
            if (isHex) {
                result += QChar(code);
                i += 6;
            }
        }
        if (!isHex)
            result += text.at(i);
    }
    return result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

QString readXlsxRichText(SheetXml& xml)
{
    const int start = xml.depth();
    QString text;
    while (xml.readNext()) {
        if (xml.isStart("t") && text.size() <= SheetCell::LongestText)
            text = text.isEmpty() ? xml.elementText() : text + xml.elementText();
        else if (xml.isStart("rPh") || xml.isStart("phoneticPr"))
            xml.skipElement();
        else if ((xml.isEnd("si") || xml.isEnd("is")) && xml.depth() == start)
            break;
    }
    return decodeEscapes(text);
}

QList<QString> readXlsxSharedStrings(const ZipArchive& archive, const QString& part)
{
    constexpr qint64 MaximumBytes = 300LL << 20;
    constexpr qint64 BytesPerText = 48;
    QList<QString> texts;
    if (part.isEmpty() || !archive.contains(part))
        return texts;
    qint64 bytes = 0;
    SheetXml xml(archive.openPart(part));
    while (xml.readNextStart()) {
        if (xml.name() != QByteArrayView("si"))
            continue;
        texts << readXlsxRichText(xml);
        bytes += BytesPerText + 2 * texts.last().size();
        if (bytes > MaximumBytes)
            throw Error(SpreadsheetText::tr("The workbook holds more text than this program can read at once. Split it "
                                            "into several workbooks, or save it as .csv."));
    }
    return texts;
}
