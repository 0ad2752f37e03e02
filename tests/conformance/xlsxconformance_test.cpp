#include "tests/conformance/biffbuilder.h"
#include "tests/conformance/cellnotation.h"
#include "tests/conformance/commonvalues.h"
#include "tests/models/spreadsheets/fixtures.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// .xlsx by its elements.
class XlsxConformanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data() { addStyledNumbers(); }
    void readsNumbers();
    void readsTexts_data() { addPlainTexts(); }
    void readsTexts();
    void readsIsoTimes_data();
    void readsIsoTimes();
    void readsRows_data();
    void readsRows();
    void readsPackages_data();
    void readsPackages();
    void readsEncodings_data();
    void readsEncodings();

private:
    [[nodiscard]] QString read(const QMap<QString, QByteArray>& parts) const
    {
        const QString path = m_folder.filePath(QStringLiteral("file.xlsx"));
        writeZip(path, parts);
        return notationOf(path);
    }
    [[nodiscard]] QString readRows(const QByteArray& rows) const
    {
        return read(workbookParts("<sheetData>" + rows + "</sheetData>"));
    }

    QTemporaryDir m_folder;
};

static void relate(QMap<QString, QByteArray>& parts, const QByteArray& type, const QByteArray& target)
{
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")].replace("</Relationships>",
        "<Relationship Id='" + type + "' Type='x/" + type + "' Target='" + target + "'/></Relationships>");
}

static QMap<QString, QByteArray> styledParts(const QByteArray& rows)
{
    QMap<QString, QByteArray> parts = workbookParts("<sheetData>" + rows + "</sheetData>");
    relate(parts, "styles", "styles.xml");
    QByteArray formats;
    QByteArray styles;
    for (int i = 0; i < formatCodes().size(); ++i) {
        const QByteArray id = QByteArray::number(164 + i);
        formats += "<numFmt numFmtId='" + id + "' formatCode='" + formatCodes().at(i).toHtmlEscaped().toUtf8() + "'/>";
        styles += "<xf numFmtId='" + id + "'/>";
    }
    parts[QStringLiteral("xl/styles.xml")] = "<styleSheet><numFmts>" + formats
        + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>" + styles
        + "</cellXfs><dxfs><dxf><numFmt numFmtId='164' formatCode='yyyy'/></dxf></dxfs></styleSheet>";
    return parts;
}

void XlsxConformanceTest::readsNumbers()
{
    QFETCH(int, style);
    QFETCH(double, value);
    QFETCH(bool, from1904);
    QFETCH(QString, expected);
    auto parts = styledParts(
        "<row><c s='" + QByteArray::number(style) + "'><v>" + QByteArray::number(value, 'g', 17) + "</v></c></row>");
    parts[QStringLiteral("xl/workbook.xml")].replace(
        "<sheets>", from1904 ? "<workbookPr date1904='true'/><sheets>" : "<workbookPr date1904='0'/><sheets>");
    parts[QStringLiteral("xl/workbook.xml")].replace(
        "</sheets>", "</sheets><extLst><ext><x15:workbookPr xmlns:x15='x' date1904='0'/></ext></extLst>");
    QCOMPARE(read(parts), QStringLiteral("1 A=") + expected);
}

void XlsxConformanceTest::readsTexts()
{
    QFETCH(QString, text);
    const QByteArray bytes = text.toUtf8();
    auto parts = workbookParts("<sheetData><row><c t='inlineStr'><is><t>" + bytes + "</t></is></c><c t='s'><v>1</v></c>"
        + "<c t='str'><f>A1</f><v>" + bytes + "</v></c></row></sheetData>");
    relate(parts, "sharedStrings", "sharedStrings.xml");
    parts[QStringLiteral("xl/sharedStrings.xml")]
        = "<sst count='99' uniqueCount='1'><si><t>甲</t></si><si><t>" + bytes + "</t></si></sst>";
    QCOMPARE(read(parts), QStringLiteral("1 A=t:%1 B=t:%1 C==t:%1").arg(text));
}

void XlsxConformanceTest::readsIsoTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const IsoText& one : isoTexts())
        QTest::newRow(one.text) << QString::fromUtf8(one.text) << QString::fromUtf8(one.expected);
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("14:30", "h:0.604166667 14:30:00");
    row("14:30:00", "h:0.604166667 14:30:00");
    row("14:01:59.99999999998358775", "h:0.584722222 14:02:00");
    row("24:00:00", "h:1 00:00:00");
    row("14:30:00Z", "h:0.604166667 14:30:00");
    row("PT1H30M0.000S", "h:0.0625 01:30:00");
    row("PT25H30M", "h:1.0625 01:30:00");
    row("P1DT1H30M", "h:1.0625 01:30:00");
    row("-PT12H", "h:-0.5 12:00:00");
    row("PT", "t:PT");
    row("25:61", "t:25:61");
}

void XlsxConformanceTest::readsIsoTimes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(readRows("<row><c t='d'><v>" + text.toUtf8() + "</v></c></row>"), QStringLiteral("1 A=") + expected);
}

static void addAddresses()
{
    const auto row = [](const char* name, const char* rows, const char* expected) {
        QTest::newRow(name) << QByteArray(rows) << QString::fromUtf8(expected);
    };
    row("addresses", "<row r='3'><c r='B3'><v>1</v></c><c r='AA3'><v>2</v></c></row>", "3 B=n:1 AA=n:2");
    row("lower case", "<row r='1'><c r='b1'><v>1</v></c><c r='aa1'><v>2</v></c></row>", "1 B=n:1 AA=n:2");
    row("none", "<row><c><v>1</v></c><c><v>2</v></c></row>", "1 A=n:1 B=n:2");
    row("none behind empty cells", "<row><c/><c s='0'/><c><v>3</v></c></row>", "1 C=n:3");
    row("none behind one that has", "<row><c r='C1'><v>1</v></c><c><v>2</v></c></row>", "1 C=n:1 D=n:2");
    row("none behind an empty one that has", "<row><c r='C1'/><c><v>2</v></c></row>", "1 D=n:2");
    row("the same twice", "<row><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>", "1 A=n:2");
    row("the same, then empty", "<row><c r='A1'><v>1</v></c><c r='A1' s='0'/></row>", "1 A=n:1");
    row("empty, then filled", "<row><c r='A1'/><c r='A1'><v>2</v></c></row>", "1 A=n:2");
    row("backwards", "<row><c r='B1'><v>2</v></c><c r='A1'><v>1</v></c></row>", "1 A=n:1 B=n:2");
    row("rows without number behind one that has", "<row r='5'><c><v>1</v></c></row><row><c><v>2</v></c></row>",
        "5 A=n:1\n6 A=n:2");
    row("last column of any sheet", "<row><c r='XFD1'><v>1</v></c><c r='A1'><v>1</v></c></row>", "1 A=n:1");
    row("prefix", "<x:row xmlns:x='y'><x:c><x:v>1</x:v></x:c></x:row>", "1 A=n:1");
}

void XlsxConformanceTest::readsRows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("expected");
    addAddresses();
    const auto row = [](const char* name, const char* rows, const char* expected) {
        QTest::newRow(name) << QByteArray(rows) << QString::fromUtf8(expected);
    };
    row("true", "<row><c t='b'><v>1</v></c><c t='b'><v>true</v></c><c t='b'><v> 1 </v></c></row>",
        "1 A=b:1 B=b:1 C=b:1");
    row("false", "<row><c t='b'><v>0</v></c></row>", "1 A=b:0");
    row("error", "<row><c t='e'><v>#N/A</v></c></row>", "1 A=e:#N/A");
    row("number with blanks", "<row><c><v> 3.5\n</v></c></row>", "1 A=n:3.5");
    row("exponent", "<row><c t='n'><v>1.5E3</v></c></row>", "1 A=n:1500");
    row("number that is none", "<row><c><v>abc</v></c></row>", "1 A=t:abc");
    row("infinite", "<row><c><v>1e999</v></c></row>", "1 A=t:1e999");
    row("formula", "<row><c><f>1+2</f><v>3</v></c></row>", "1 A==n:3");
    row("formula without value", "<row><c><f>1+2</f></c></row>", "1 A==?");
    row("formula with empty text", "<row><c t='str'><f>A2</f><v></v></c><c><v>1</v></c></row>", "1 B=n:1");
    row("inline text and value", "<row><c t='inlineStr'><v>1.0</v><is><t>1.</t></is></c></row>", "1 A=t:1.");
    row("inline text before value", "<row><c t='inlineStr'><is><t>1.</t></is><v>1.0</v></c></row>", "1 A=t:1.");
    row("inline value alone", "<row><c t='inlineStr'><v>文</v></c></row>", "1 A=t:文");
    row("rich text", "<row><c t='inlineStr'><is><r><t>欧</t></r><r><t>阳</t></r></is></c></row>", "1 A=t:欧阳");
    row("phonetic hints", "<row><c t='inlineStr'><is><t>王</t><rPh sb='0' eb='1'><t>wang</t></rPh></is></c></row>",
        "1 A=t:王");
    row("entities", "<row><c t='str'><v>&lt;&amp;&gt;&quot;&apos;&#20013;&#x6587;</v></c></row>", "1 A=t:<&>\"'中文");
    row("CDATA", "<row><c t='str'><v><![CDATA[a&b]]></v></c></row>", "1 A=t:a&b");
    row("escapes", "<row><c t='str'><v>a_x0041_b_x000D_\nc_x_</v></c></row>", "1 A=t:aAb\nc_x_");
    row("comments", "<row><!-- a --><c><!-- b --><v>1</v></c></row>", "1 A=n:1");
    row("hidden", "<row hidden='1'><c><v>1</v></c></row><row hidden='true'><c><v>2</v></c></row>",
        "(1) A=n:1\n(2) A=n:2");
}

void XlsxConformanceTest::readsRows()
{
    QFETCH(QByteArray, rows);
    QTEST(readRows(rows), "expected");
}

using Parts = QMap<QString, QByteArray>;

static Parts renamed(const Parts& parts, const std::function<QString(QString)>& rename)
{
    Parts result;
    for (auto it = parts.begin(); it != parts.end(); ++it)
        result.insert(rename(it.key()), it.value());
    return result;
}

void XlsxConformanceTest::readsPackages_data()
{
    QTest::addColumn<Parts>("parts");
    const Parts plain = workbookParts("<sheetData><row><c><v>1</v></c></row></sheetData>");
    const auto row = [](const char* name, const Parts& parts) { QTest::newRow(name) << parts; };
    const auto related = [&plain](const QByteArray& type, const QByteArray& target) {
        Parts parts = plain;
        relate(parts, type, target);
        return parts;
    };
    row("plain", plain);
    row("backslashes", renamed(plain, [](QString name) { return name.replace(u'/', u'\\'); }));
    row("upper case", renamed(plain, [](const QString& name) { return name.toUpper(); }));
    row("styles part missing", related("styles", "styles.xml"));
    row("shared texts missing", related("sharedStrings", "sharedStrings.xml"));
    row("relation above the top", related("customXml", "../../../customXml/item1.xml"));
    row("relation with backslashes", related("theme", "..\\..\\theme\\theme1.xml"));
    Parts outside = plain;
    outside[QStringLiteral("_rels/.rels")].replace(
        "<Relationship ", "<Relationship Id='r9' Type='x/customXml' Target='../customXml/item1.xml'/><Relationship ");
    row("relation above the top in the root", outside);
    Parts dots = plain;
    dots[QStringLiteral("_rels/.rels")].replace("xl/workbook.xml", "../../xl/./x/../workbook.xml");
    row("way with dots", dots);
    Parts coded
        = renamed(plain, [](QString name) { return name.replace(QStringLiteral("sheet1"), QStringLiteral("表 1")); });
    coded[QStringLiteral("xl/_rels/workbook.xml.rels")].replace("sheet1", "%E8%A1%A8%201");
    row("name in percents", coded);
    Parts bare = plain;
    bare.remove(QStringLiteral("_rels/.rels"));
    row("without relations of the root", bare);
}

void XlsxConformanceTest::readsPackages()
{
    QFETCH(Parts, parts);
    QCOMPARE(read(parts), QStringLiteral("1 A=n:1"));
}

void XlsxConformanceTest::readsEncodings_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("hasMark");
    using enum QStringConverter::Encoding;
    QTest::newRow("UTF-8") << int(Utf8) << false;
    QTest::newRow("UTF-8 with mark") << int(Utf8) << true;
    QTest::newRow("UTF-16LE with mark") << int(Utf16LE) << true;
    QTest::newRow("UTF-16BE with mark") << int(Utf16BE) << true;
    QTest::newRow("UTF-16LE") << int(Utf16LE) << false;
    QTest::newRow("UTF-16BE") << int(Utf16BE) << false;
}

void XlsxConformanceTest::readsEncodings()
{
    QFETCH(int, encoding);
    QFETCH(bool, hasMark);
    const auto encoded = [&](const QByteArray& part, bool marked) {
        QStringEncoder encoder(QStringConverter::Encoding(encoding),
            marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder.encode(QString::fromUtf8(part)));
    };
    Parts parts = workbookParts("<sheetData><row><c t='s'><v>0</v></c><c t='str'><v>𠮷田</v></c></row></sheetData>");
    relate(parts, "sharedStrings", "sharedStrings.xml");
    parts[QStringLiteral("xl/sharedStrings.xml")] = "<sst><si><t>姓名</t></si></sst>";
    for (const char* name : {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
        QByteArray& part = parts[QString::fromLatin1(name)];
        part = encoded(part, hasMark);
    }
    parts[QStringLiteral("xl/workbook.xml")] = encoded(parts[QStringLiteral("xl/workbook.xml")], true);
    QCOMPARE(read(parts), QStringLiteral("1 A=t:姓名 B=t:𠮷田"));
}

VD_TEST(XlsxConformanceTest)
#include "xlsxconformance_test.moc"
