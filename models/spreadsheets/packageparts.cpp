#include "models/spreadsheets/packageparts.h"

#include "models/common/error.h"
#include "models/spreadsheets/spreadsheettext.h"
#include "models/spreadsheets/xmlstream.h"
#include "models/spreadsheets/ziparchive.h"

QHash<QString, PackageRelation> readPackageRelations(const ZipArchive& archive, const QString& ofPart)
{
    const qsizetype slash = ofPart.lastIndexOf(u'/');
    const QString part
        = ofPart.left(slash + 1) + QStringLiteral("_rels/") + ofPart.mid(slash + 1) + QStringLiteral(".rels");
    QHash<QString, PackageRelation> relations;
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

QString relatedPart(const ZipArchive& archive, const QHash<QString, PackageRelation>& relations, QStringView type,
    const QString& fallback)
{
    for (const PackageRelation& relation : relations) {
        if (relation.type == type && archive.contains(relation.part))
            return relation.part;
    }
    return archive.contains(fallback) ? fallback : QString();
}

static Error otherDocumentError()
{
    return Error(SpreadsheetText::tr("This file is a text document or a presentation, not a table. Copy its table "
                                     "into Excel or WPS and save it as .xlsx."));
}

static QString foundWorkbook(const ZipArchive& archive)
{
    const QString part = relatedPart(
        archive, readPackageRelations(archive, QString()), u"officeDocument", QStringLiteral("xl/workbook.xml"));
    const QString binary = QStringLiteral("xl/workbook.bin");
    return part.isEmpty() && archive.contains(binary) ? binary : part;
}

QString workbookPart(const ZipArchive& archive)
{
    const QString part = foundWorkbook(archive);
    if (part.startsWith(u"word/") || part.startsWith(u"ppt/"))
        throw otherDocumentError();
    if (!part.isEmpty())
        return part;
    if (!archive.contains(QStringLiteral("[Content_Types].xml")))
        throw Error(SpreadsheetText::tr("This is an archive (.zip), not an Excel workbook. Unpack it and choose the "
                                        "table in it; if there is none, open the file in the program that made it and "
                                        "save it as .xlsx."));
    throw Error(
        SpreadsheetText::tr("This file is not an Excel workbook, or a part of it is missing. Choose a table "
                            "(.xlsx, .xlsb, .xls, .ods or .csv), or open it in Excel or WPS and save it anew."));
}

void refuseOtherOpenDocuments(const ZipArchive& archive)
{
    const QString part = QStringLiteral("mimetype");
    if (!archive.contains(part))
        return;
    constexpr qint64 LongestType = 200;
    const QByteArray type = archive.openPart(part)->read(LongestType);
    if (type.startsWith("application/vnd.oasis.opendocument") && !type.contains("spreadsheet"))
        throw otherDocumentError();
}

bool isBinaryWorkbook(const QString& workbookPart)
{
    return workbookPart.endsWith(u".bin", Qt::CaseInsensitive);
}
