#include "models/spreadsheets/xlsxparts.h"

#include "models/common/error.h"
#include "models/spreadsheets/packageparts.h"
#include "models/spreadsheets/sheetxml.h"
#include "models/spreadsheets/spreadsheettext.h"
#include "models/spreadsheets/xmlstream.h"
#include "models/spreadsheets/ziparchive.h"

static void addSheet(
    XlsxWorkbook& workbook, const QXmlStreamAttributes& attributes, const QHash<QString, PackageRelation>& relations)
{
    QString id;
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            id = attribute.value().toString();
    }
    const PackageRelation relation = relations.value(id);
    if (relation.part.isEmpty() || relation.type != u"worksheet") // chart sheets and links hold no rows
        return;
    const QStringView state = attributeOf(attributes, u"state");
    workbook.sheets << SheetInfo{attributeOf(attributes, u"name").toString(), !state.isEmpty() && state != u"visible"};
    workbook.sheetParts << relation.part;
}

XlsxWorkbook readXlsxWorkbook(const ZipArchive& archive)
{
    const QString part = workbookPart(archive);
    const QHash<QString, PackageRelation> relations = readPackageRelations(archive, part);
    XlsxWorkbook workbook;
    workbook.stylesPart
        = relatedPart(archive, relations, u"styles", resolvedPartName(part, QStringLiteral("styles.xml")));
    workbook.sharedStringsPart = relatedPart(
        archive, relations, u"sharedStrings", resolvedPartName(part, QStringLiteral("sharedStrings.xml")));
    XmlStream xml(archive.openPart(part));
    while (xml.readNextStart()) {
        if (xml.name() == u"extLst") // newer programs repeat elements there, without what the old ones say
            xml.skipElement();
        else if (xml.name() == u"workbookPr")
            workbook.from1904 = isTrue(attributeOf(xml.attributes(), u"date1904"));
        else if (xml.name() == u"sheet")
            addSheet(workbook, xml.attributes(), relations);
    }
    if (workbook.sheets.isEmpty())
        throw Error(SpreadsheetText::tr("The workbook has no sheet with rows. Open it in Excel or WPS and look whether "
                                        "it holds the table that you mean."));
    return workbook;
}

QList<NumberFormat> readXlsxStyles(const ZipArchive& archive, const QString& part)
{
    QList<NumberFormat> formats;
    if (part.isEmpty())
        return formats;
    QHash<int, NumberFormat> custom;
    bool inCellFormats = false;
    XmlStream xml(archive.openPart(part));
    while (xml.readNext()) {
        if (xml.isEnd(u"cellXfs"))
            inCellFormats = false;
        if (!xml.isStart())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const int id = attributeOf(attributes, u"numFmtId").toInt();
        if (xml.name() == u"dxfs" || xml.name() == u"extLst") // they number their formats anew
            xml.skipElement();
        else if (xml.name() == u"numFmt")
            custom.insert(id, NumberFormat::ofCode(attributeOf(attributes, u"formatCode").toString()));
        else if (xml.name() == u"cellXfs")
            inCellFormats = true;
        else if (xml.name() == u"xf" && inCellFormats)
            formats << (custom.contains(id) ? custom.value(id) : NumberFormat::ofId(id));
    }
    return formats;
}

QString decodedXlsxText(const QString& text)
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
    return decodedXlsxText(text);
}

SharedTexts readXlsxSharedStrings(const ZipArchive& archive, const QString& part)
{
    SharedTexts texts;
    if (part.isEmpty())
        return texts;
    SheetXml xml(archive.openPart(part));
    while (xml.readNextStart()) {
        if (xml.name() == QByteArrayView("si"))
            texts.add(readXlsxRichText(xml));
    }
    return texts;
}
