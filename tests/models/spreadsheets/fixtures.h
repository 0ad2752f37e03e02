#pragma once

#include "models/common/error.h"
#include "models/spreadsheets/sheetreader.h"
#include "tests/support/rawfile.h"

#include <QFile>
#include <QMap>
#include <QtTest>

#include <zip.h>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

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

/// As Excel and old systems in China write text; Qt alone knows it with ICU only.
inline QByteArray gb18030(const QString& text)
{
#ifdef Q_OS_WIN
    QByteArray bytes;
    for (const char32_t c : text.toStdU32String()) {
        if (c < 0x10000) {
            const auto unit = wchar_t(c);
            char pair[4] = {};
            bytes.append(pair, WideCharToMultiByte(936, 0, &unit, 1, pair, 4, nullptr, nullptr));
            continue;
        }
        const int code = int(c) - 0x10000;
        for (const int each : {0x90 + code / 12600, 0x30 + code / 1260 % 10, 0x81 + code / 10 % 126, 0x30 + code % 10})
            bytes.append(char(each));
    }
    return bytes;
#else
    return QStringEncoder("GB18030").encode(text);
#endif
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
