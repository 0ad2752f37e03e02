#include "models/spreadsheets/xlsbparts.h"

#include "models/common/error.h"
#include "models/spreadsheets/packageparts.h"
#include "models/spreadsheets/spreadsheettext.h"
#include "models/spreadsheets/xlsbrecord.h"
#include "models/spreadsheets/ziparchive.h"

static void addSheet(XlsxWorkbook& workbook, const XlsbRecord& record, const QHash<QString, PackageRelation>& relations)
{
    qsizetype offset = 8; // behind the state and the number
    const QString id = record.text(offset);
    const QString name = record.text(offset);
    const PackageRelation relation = relations.value(id);
    if (relation.part.isEmpty() || relation.type != u"worksheet") // chart sheets and macros hold no rows
        return;
    workbook.sheets << SheetInfo{name, record.number(0) != 0};
    workbook.sheetParts << relation.part;
}

XlsxWorkbook readXlsbWorkbook(const ZipArchive& archive)
{
    const QString part = workbookPart(archive);
    const QHash<QString, PackageRelation> relations = readPackageRelations(archive, part);
    XlsxWorkbook workbook;
    workbook.stylesPart
        = relatedPart(archive, relations, u"styles", resolvedPartName(part, QStringLiteral("styles.bin")));
    workbook.sharedStringsPart = relatedPart(
        archive, relations, u"sharedStrings", resolvedPartName(part, QStringLiteral("sharedStrings.bin")));
    XlsbStream stream(archive.openPart(part));
    XlsbRecord record;
    while (stream.next(record)) {
        if (record.type == XlsbType::WorkbookProperties)
            workbook.from1904 = (record.byte(0) & 1) != 0;
        else if (record.type == XlsbType::Sheet)
            addSheet(workbook, record, relations);
    }
    if (workbook.sheets.isEmpty())
        throw Error(SpreadsheetText::tr("The workbook has no sheet with rows. Open it in Excel or WPS and look whether "
                                        "it holds the table that you mean."));
    return workbook;
}

QList<NumberFormat> readXlsbStyles(const ZipArchive& archive, const QString& part)
{
    QList<NumberFormat> formats;
    if (part.isEmpty())
        return formats;
    QHash<int, NumberFormat> custom;
    bool inCellFormats = false;
    XlsbStream stream(archive.openPart(part));
    XlsbRecord record;
    while (stream.next(record)) {
        if (record.type == XlsbType::NumberFormat && !inCellFormats && formats.isEmpty())
            custom.insert(record.word(0), NumberFormat::ofCode(record.textAt(2)));
        else if (record.type == XlsbType::CellFormatsBegin)
            inCellFormats = true;
        else if (record.type == XlsbType::CellFormatsEnd)
            inCellFormats = false;
        else if (record.type == XlsbType::CellFormat && inCellFormats)
            formats << (custom.contains(record.word(2)) ? custom.value(record.word(2))
                                                        : NumberFormat::ofId(record.word(2)));
    }
    return formats;
}

SharedTexts readXlsbSharedTexts(const ZipArchive& archive, const QString& part)
{
    SharedTexts texts;
    if (part.isEmpty())
        return texts;
    XlsbStream stream(archive.openPart(part));
    XlsbRecord record;
    while (stream.next(record)) {
        if (record.type == XlsbType::SharedTextItem)
            texts.add(record.textAt(1)); // behind the flags; runs and phonetic hints follow
    }
    return texts;
}
