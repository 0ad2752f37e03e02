#include "tests/conformance/xlsbbuilder.h"

#include "tests/conformance/biffbuilder.h"

QByteArray xlsb(int type, const QByteArray& data)
{
    QByteArray bytes = type < 0x80 ? u8(type) : u8((type & 0x7F) | 0x80) + u8(type >> 7);
    qsizetype length = data.size();
    do {
        bytes += u8(int(length & 0x7F) | (length > 0x7F ? 0x80 : 0));
        length >>= 7;
    } while (length > 0);
    return bytes + data;
}

QByteArray xlsbText(const QString& text)
{
    return u32(text.size()) + utf16(text);
}

QByteArray xlsbRow(int row, bool hidden)
{
    return xlsb(0, u32(row) + u32(0) + u16(0x012C) + u8(0) + u8(hidden ? 0x10 : 0) + u8(0) + u32(0));
}

QByteArray xlsbPlace(int column, int style)
{
    return u32(column) + u32(style);
}

QByteArray xlsbSharedTexts(const QStringList& texts)
{
    QByteArray part = xlsb(159, u32(texts.size()) + u32(texts.size()));
    for (const QString& text : texts)
        part += xlsb(19, u8(0) + xlsbText(text));
    return part + xlsb(160);
}

static QByteArray styles()
{
    constexpr int firstCustomFormat = 164;
    QByteArray part = xlsb(278) + xlsb(615, u32(formatCodes().size()));
    for (int i = 0; i < formatCodes().size(); ++i)
        part += xlsb(44, u16(firstCustomFormat + i) + xlsbText(formatCodes().at(i)));
    part += xlsb(616) + xlsb(626, u32(1)) + xlsb(47, u16(0xFFFF) + u16(14) + QByteArray(12, '\0')) + xlsb(627)
        + xlsb(617, u32(formatCodes().size()));
    for (int i = 0; i < formatCodes().size(); ++i)
        part += xlsb(47, u16(0) + u16(firstCustomFormat + i) + QByteArray(12, '\0'));
    return part + xlsb(618) + xlsb(279);
}

static QByteArray relations(const QStringList& types, const QStringList& targets)
{
    QByteArray part = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    for (qsizetype i = 0; i < types.size(); ++i)
        part += "<Relationship Id='rId" + QByteArray::number(i + 1)
            + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + types.at(i).toUtf8()
            + "' Target='" + targets.at(i).toUtf8() + "'/>";
    return part + "</Relationships>";
}

QMap<QString, QByteArray> xlsbParts(const QList<XlsbSheet>& sheets, const QStringList& sharedTexts, bool from1904)
{
    QMap<QString, QByteArray> parts;
    QByteArray workbook = xlsb(131) + xlsb(153, u32(from1904 ? 1 : 0) + u32(0) + xlsbText({})) + xlsb(143);
    QStringList types;
    QStringList targets;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QString target = QStringLiteral("worksheets/sheet%1.bin").arg(i + 1);
        types << QStringLiteral("worksheet");
        targets << target;
        workbook += xlsb(156,
            u32(sheets.at(i).state) + u32(i + 1) + xlsbText(QStringLiteral("rId%1").arg(i + 1))
                + xlsbText(sheets.at(i).name));
        parts.insert(QStringLiteral("xl/") + target,
            xlsb(129) + sheets.at(i).before + xlsb(145) + sheets.at(i).rows + xlsb(146) + xlsb(130));
    }
    types << QStringLiteral("styles") << QStringLiteral("sharedStrings");
    targets << QStringLiteral("styles.bin") << QStringLiteral("sharedStrings.bin");
    parts.insert(QStringLiteral("xl/workbook.bin"), workbook + xlsb(144) + xlsb(132));
    parts.insert(QStringLiteral("xl/_rels/workbook.bin.rels"), relations(types, targets));
    parts.insert(QStringLiteral("xl/styles.bin"), styles());
    parts.insert(QStringLiteral("xl/sharedStrings.bin"), xlsbSharedTexts(sharedTexts));
    parts.insert(QStringLiteral("_rels/.rels"),
        relations({QStringLiteral("officeDocument")}, {QStringLiteral("xl/workbook.bin")}));
    parts.insert(QStringLiteral("[Content_Types].xml"),
        "<?xml version='1.0'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        "<Default Extension='bin' ContentType='application/vnd.ms-excel.sheet.binary.macroEnabled.main'/>"
        "<Override PartName='/xl/worksheets/sheet1.bin' ContentType='application/vnd.ms-excel.worksheet'/>"
        "<Override PartName='/xl/styles.bin' ContentType='application/vnd.ms-excel.styles'/>"
        "<Override PartName='/xl/sharedStrings.bin' ContentType='application/vnd.ms-excel.sharedStrings'/></Types>");
    return parts;
}
