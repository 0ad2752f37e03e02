#include "tests/conformance/biffbuilder.h"
#include "tests/conformance/cellnotation.h"
#include "tests/conformance/commonvalues.h"
#include "tests/models/spreadsheets/fixtures.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// SpreadsheetML 2003 and OpenDocument by their elements.
class MarkupConformanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersOfXml_data() { addStyledNumbers(); }
    void readsNumbersOfXml();
    void readsCellsOfXml_data();
    void readsCellsOfXml();
    void readsFilesOfXml_data();
    void readsFilesOfXml();
    void readsCellsOfOds_data();
    void readsCellsOfOds();
    void readsTexts_data() { addPlainTexts(); }
    void readsTexts();
    void saysWhatElseItIs_data();
    void saysWhatElseItIs();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString readXml(const QByteArray& bytes) const
    {
        writeFile(path("file.xml"), bytes);
        return notationOf(path("file.xml"));
    }
    [[nodiscard]] QString readOds(const QByteArray& rows) const
    {
        writeZip(path("file.ods"),
            {{QStringLiteral("content.xml"),
                "<o:document-content xmlns:o='o' xmlns:t='t' xmlns:x='x' xmlns:table='t'><o:body><o:spreadsheet>"
                "<t:table t:name='表'>"
                    + rows + "</t:table></o:spreadsheet></o:body></o:document-content>"}});
        return notationOf(path("file.ods"));
    }

    QTemporaryDir m_folder;
};

static QByteArray workbookOfXml(const QByteArray& sheets, bool from1904 = false)
{
    QByteArray styles;
    for (int i = 0; i < formatCodes().size(); ++i)
        styles += "<Style ss:ID='s" + QByteArray::number(i) + "'><NumberFormat ss:Format='"
            + formatCodes().at(i).toHtmlEscaped().toUtf8() + "'/></Style>";
    return "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' "
           "xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
        + QByteArray(from1904 ? "<ExcelWorkbook><Date1904/></ExcelWorkbook>" : "") + "<Styles>" + styles
        + "<Style ss:ID='child' ss:Parent='s1'><Font/></Style><Style ss:ID='short'><NumberFormat ss:Format='Short "
          "Date'/>"
          "</Style><Style ss:ID='clock'><NumberFormat ss:Format='Short Time'/></Style><Style "
          "ss:ID='fixed'><NumberFormat "
          "ss:Format='Fixed'/></Style></Styles>"
        + sheets + "</Workbook>";
}

static QByteArray sheetOfXml(const QByteArray& rows)
{
    return "<Worksheet ss:Name='表'><Table>" + rows + "</Table></Worksheet>";
}

void MarkupConformanceTest::readsNumbersOfXml()
{
    QFETCH(int, style);
    QFETCH(double, value);
    QFETCH(bool, from1904);
    QFETCH(QString, expected);
    const QByteArray row = "<Row><Cell ss:StyleID='s" + QByteArray::number(style) + "'><Data ss:Type='Number'>"
        + QByteArray::number(value, 'g', 17) + "</Data></Cell></Row>";
    QCOMPARE(readXml(workbookOfXml(sheetOfXml(row), from1904)), QStringLiteral("1 A=") + expected);
}

static void addMoments(const char* style, const QList<std::pair<const char*, const char*>>& moments)
{
    for (const auto& [text, expected] : moments)
        QTest::newRow(QByteArray(style) + " " + text) << "<Row><Cell ss:StyleID='" + QByteArray(style)
                + "'><Data ss:Type='DateTime'>" + text
                + "</Data></Cell></Row>" << QStringLiteral("1 A=") + QString::fromUtf8(expected);
}

void MarkupConformanceTest::readsCellsOfXml_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("expected");
    addMoments("s1", {{"2025-03-09T00:00:00.000", "d:2025-03-09 00:00:00"}});
    addMoments("s2",
        {{"2025-03-09T14:30:00.000", "d:2025-03-09 14:30:00"}, {"2025-03-09T14:29:59.9996", "d:2025-03-09 14:30:00"}});
    addMoments("s0", {{"2025-03-09", "d:2025-03-09 00:00:00"}, {"1899-12-31T08:30:00.000", "h:0.354166667 08:30:00"}});
    addMoments(
        "s3", {{"1899-12-31T08:30:00.000", "h:0.354166667 08:30:00"}, {"1900-01-01T06:00:00", "h:1.25 06:00:00"}});
    addMoments("s4",
        {{"1900-01-01T01:30:00.000", "h:1.0625 01:30:00"}, {"1899-12-31T12:00:00.000", "h:0.5 12:00:00"},
            {"1900-02-10T12:00:00.000", "h:41.5 12:00:00"}});
    const auto row = [](const char* name, const char* rows, const char* expected) {
        QTest::newRow(name) << QByteArray(rows) << QString::fromUtf8(expected);
    };
    const char* number = "<Data ss:Type='Number'>45725</Data>";
    const auto styled = [number](const char* cell) { return QByteArray(cell).replace("#", number); };
    row("style of a parent", styled("<Row><Cell ss:StyleID='child'>#</Cell></Row>"), "1 A=d:2025-03-09 00:00:00");
    row("style of the row", styled("<Row ss:StyleID='s1'><Cell>#</Cell></Row>"), "1 A=d:2025-03-09 00:00:00");
    row("style of the column", styled("<Column/><Column ss:StyleID='s1'/><Row><Cell>#</Cell><Cell>#</Cell></Row>"),
        "1 A=n:45725 B=d:2025-03-09 00:00:00");
    row("named date", styled("<Row><Cell ss:StyleID='short'>#</Cell></Row>"), "1 A=d:2025-03-09 00:00:00");
    row("named number", styled("<Row><Cell ss:StyleID='fixed'>#</Cell></Row>"), "1 A=n:45725");
    row("named time", "<Row><Cell ss:StyleID='clock'><Data ss:Type='Number'>0.25</Data></Cell></Row>",
        "1 A=h:0.25 06:00:00");
    row("unknown style", styled("<Row><Cell ss:StyleID='nowhere'>#</Cell></Row>"), "1 A=n:45725");
    row("index", "<Row ss:Index='3'><Cell ss:Index='2'><Data ss:Type='String'>甲</Data></Cell></Row>", "3 B=t:甲");
    row("merged across",
        "<Row><Cell ss:MergeAcross='2'><Data ss:Type='String'>甲</Data></Cell><Cell><Data ss:Type='String'>乙</Data>"
        "</Cell></Row>",
        "1 A=t:甲 D=t:乙");
    row("boolean and error",
        "<Row><Cell><Data ss:Type='Boolean'>1</Data></Cell><Cell><Data ss:Type='Error'>#N/A</Data></Cell></Row>",
        "1 A=b:1 B=e:#N/A");
    row("formula", "<Row><Cell ss:Formula='=1+2'><Data ss:Type='Number'>3</Data></Cell><Cell ss:Formula='=A1'/></Row>",
        "1 A==n:3 B==?");
    row("a bell", "<Row><Cell><Data ss:Type='String'>甲&#7;乙</Data></Cell></Row>", "1 A=t:甲\x07乙");
    row("markup in text",
        "<Row><Cell><ss:Data ss:Type='String'><B>甲</B>乙</ss:Data><Comment><ss:Data>注</ss:Data>"
        "</Comment></Cell></Row>",
        "1 A=t:甲乙");
    row("hidden", "<Row ss:Hidden='1'><Cell><Data ss:Type='Number'>1</Data></Cell></Row>", "(1) A=n:1");
}

void MarkupConformanceTest::readsCellsOfXml()
{
    QFETCH(QByteArray, rows);
    QTEST(readXml(workbookOfXml(sheetOfXml(rows))), "expected");
}

void MarkupConformanceTest::readsFilesOfXml_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray sheet = sheetOfXml("<Row><Cell><Data ss:Type='String'>姓名</Data></Cell></Row>");
    const QByteArray book = workbookOfXml(sheet);
    const auto hidden = [](const char* state) {
        return "<Worksheet ss:Name='藏'><Table><Row><Cell><Data ss:Type='String'>藏</Data></Cell></Row></Table>"
               "<WorksheetOptions><Visible>"
            + QByteArray(state) + "</Visible></WorksheetOptions></Worksheet>";
    };
    const auto utf16 = [&book](QStringConverter::Encoding encoding, bool hasMark) {
        QStringEncoder encoder(encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(
            encoder.encode(QStringLiteral("<?xml version='1.0' encoding='UTF-16'?>") + QString::fromUtf8(book)));
    };
    const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    row("declared", "<?xml version='1.0' encoding='UTF-8'?>" + book);
    row("without declaration", book);
    row("blank first line", "\r\n<?xml version='1.0'?>" + book);
    row("mark", "\xEF\xBB\xBF<?xml version='1.0'?>" + book);
    row("program first", "<?mso-application progid='Excel.Sheet'?>" + book);
    row("prefix", QByteArray(book).replace("<Workbook", "<ss:Workbook").replace("</Workbook", "</ss:Workbook"));
    row("hidden sheet first", workbookOfXml(hidden("SheetHidden") + sheet));
    row("very hidden sheet first", workbookOfXml(hidden("SheetVeryHidden") + sheet));
    row("GB 2312", "<?xml version='1.0' encoding='gb2312'?>" + gb18030(QString::fromUtf8(book)));
    row("UTF-16LE", utf16(QStringConverter::Utf16LE, true));
    row("UTF-16BE", utf16(QStringConverter::Utf16BE, true));
    row("UTF-16LE without mark", utf16(QStringConverter::Utf16LE, false));
}

void MarkupConformanceTest::readsFilesOfXml()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(readXml(bytes), QStringLiteral("1 A=t:姓名"));
}

void MarkupConformanceTest::readsCellsOfOds_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    for (const IsoText& one : isoTexts())
        QTest::newRow(one.text) << "o:value-type='date' o:date-value='" + QByteArray(one.text) + "'/>"
                                << QString::fromUtf8(one.expected);
    const auto row = [](const char* name, const char* cell, const char* expected) {
        QTest::newRow(name) << QByteArray(cell) << QString::fromUtf8(expected);
    };
    row("time", "o:value-type='time' o:time-value='PT14H30M00S'/>", "h:0.604166667 14:30:00");
    row("rounded time", "o:value-type='time' o:time-value='PT14H29M59.9999S'/>", "h:0.604166667 14:30:00");
    row("duration", "o:value-type='time' o:time-value='PT25H30M00S'/>", "h:1.0625 01:30:00");
    row("comma", "o:value-type='time' o:time-value='PT14H29M59,9999S'/>", "h:0.604166667 14:30:00");
    row("number", "o:value-type='float' o:value='3.5'/>", "n:3.5");
    row("percentage", "o:value-type='percentage' o:value='0.5'/>", "n:0.5");
    row("currency", "o:value-type='currency' o:value='12'/>", "n:12");
    row("boolean", "o:value-type='boolean' o:boolean-value='true'/>", "b:1");
    row("text", "o:value-type='string'><x:p>甲</x:p></t:table-cell>", "t:甲");
    row("paragraphs", "o:value-type='string'><x:p>甲</x:p><x:p>乙</x:p></t:table-cell>", "t:甲\n乙");
    row("blanks and tab", "o:value-type='string'><x:p>甲<x:s x:c='2'/>乙<x:tab/>丙</x:p></t:table-cell>",
        "t:甲  乙\t丙");
    row("stored text", "o:value-type='string' o:string-value='甲'/>", "t:甲");
    row("formula", "t:formula='of:=1+2' o:value-type='float' o:value='3'/>", "=n:3");
    row("formula without value", "t:formula='of:=1+2'/>", "=?");
    row("note", "o:value-type='string'><o:annotation><x:p>注</x:p></o:annotation><x:p>甲</x:p></t:table-cell>", "t:甲");
}

void MarkupConformanceTest::readsCellsOfOds()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    QCOMPARE(readOds("<t:table-row><t:table-cell " + cell + "</t:table-row>"), QStringLiteral("1 A=") + expected);
}

void MarkupConformanceTest::readsTexts()
{
    QFETCH(QString, text);
    const QString expected = QStringLiteral("1 A=t:") + text;
    QCOMPARE(readXml(workbookOfXml(
                 sheetOfXml("<Row><Cell><Data ss:Type='String'>" + text.toUtf8() + "</Data></Cell></Row>"))),
        expected);
    QCOMPARE(readOds("<t:table-row><t:table-cell o:value-type='string'><x:p>" + text.toUtf8()
                 + "</x:p></t:table-cell></t:table-row>"),
        expected);
}

void MarkupConformanceTest::saysWhatElseItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QByteArray& bytes, const char* word) {
        QTest::newRow(name) << bytes << QString::fromUtf8(word);
    };
    row("flat OpenDocument",
        "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>",
        ".fods");
    row("web page in one file", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n", ".mht");
    row("other XML", "<?xml version='1.0'?><invoice/>", "not a table");
    row("definitions", workbookOfXml("<!DOCTYPE a [<!ENTITY b 'c'>]>"), "DTD");
    row("XML cut short", workbookOfXml(sheetOfXml("<Row>")), "damaged");
}

void MarkupConformanceTest::saysWhatElseItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const QString sentence = readXml(bytes);
    QVERIFY2(sentence.startsWith(u'!') && sentence.contains(word) && sentence.endsWith(u'.'), qUtf8Printable(sentence));
}

VD_TEST(MarkupConformanceTest)
#include "markupconformance_test.moc"
