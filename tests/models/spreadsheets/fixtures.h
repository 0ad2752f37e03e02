#pragma once

#include "models/common/error.h"
#include "models/spreadsheets/sheetreader.h"
#include "tests/support/rawfile.h"

#include <QFile>
#include <QMap>
#include <QtTest>

#include <zip.h>

/// A zip archive with these parts, e.g. a workbook that no program would write.
inline void writeZip(const QString& path, const QMap<QString, QByteArray>& parts)
{
    zip_t* zip = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    QVERIFY(zip);
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        zip_source_t* source = zip_source_buffer(zip, it.value().constData(), zip_uint64_t(it.value().size()), 0);
        QVERIFY(zip_file_add(zip, it.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    QCOMPARE(zip_close(zip), 0);
}

/// The parts of the smallest workbook with this sheet.
inline QMap<QString, QByteArray> workbookParts(const QByteArray& sheetData)
{
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return {
        {QStringLiteral("[Content_Types].xml"), "<Types/>"},
        {QStringLiteral("_rels/.rels"),
            "<Relationships><Relationship Id='r1' Type='" + relations
                + "/officeDocument' Target='xl/workbook.xml'/></Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
            "<workbook xmlns='" + main + "' xmlns:r='" + relations
                + "'><sheets><sheet name='表' sheetId='1' r:id='r1'/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
            "<Relationships><Relationship Id='r1' Type='" + relations
                + "/worksheet' Target='/xl/worksheets/sheet1.xml'/></Relationships>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"), "<worksheet xmlns='" + main + "'>" + sheetData + "</worksheet>"},
    };
}

inline QList<SheetRow> allRows(const QString& path)
{
    const auto reader = SheetReader::open(path);
    return readRows(*reader, 1'000'000);
}

/// The sentence that the clerk reads when the file is opened or read; empty when all goes well.
inline QString refusal(const QString& path)
{
    try {
        const auto reader = SheetReader::open(path);
        SheetRow row;
        while (reader->next(row)) { }
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}
