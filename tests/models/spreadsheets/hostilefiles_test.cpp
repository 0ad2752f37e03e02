#include "models/spreadsheets/readahead.h"
#include "models/spreadsheets/serialdate.h"
#include "models/spreadsheets/ziparchive.h"
#include "tests/models/spreadsheets/fixtures.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QtTest>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

/// A file that another program keeps for itself, as Excel does.
class HeldFile final {
public:
    explicit HeldFile(const QString& file)
    {
#ifdef Q_OS_WIN
        m_handle = CreateFileW(reinterpret_cast<const wchar_t*>(QDir::toNativeSeparators(file).utf16()),
            GENERIC_READ | GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
#else
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(file).constData(), sizeof address.sun_path);
        m_handle = socket(AF_UNIX, SOCK_STREAM, 0);
        if (bind(m_handle, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
            qFatal("the file cannot be held");
#endif
    }
    void release()
    {
#ifdef Q_OS_WIN
        CloseHandle(m_handle);
#else
        close(m_handle);
#endif
    }

private:
#ifdef Q_OS_WIN
    HANDLE m_handle = nullptr;
#else
    int m_handle = -1;
#endif
};

/// Small files that once took much memory or time, or were read wrongly; most were found by tests/fuzz.
class HostileFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fetchesNothingFromOutside();
    void boundsWhatHasNoEnd_data();
    void boundsWhatHasNoEnd();
    void readsNoMarksForNothing();
    void boundsTextOfManyPieces_data();
    void boundsTextOfManyPieces();
    void readsFewWideRowsAhead();
    void looksAtTheFirstHeadingsOnly();
    void takesNoNumberThatIsNone();
    void countsColumnsThatGoOnForever();
    void goesForwardThroughManySheets_data();
    void goesForwardThroughManySheets();
    void remembersLongSpansOfHtml();
    void namesTheProgramThatHoldsTheFile();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString zipped(const QString& name, const QMap<QString, QByteArray>& parts) const
    {
        QFile::remove(path(name));
        writeZip(path(name), parts);
        return path(name);
    }
    [[nodiscard]] QString ods(const QByteArray& content) const
    {
        return zipped(QStringLiteral("a.ods"), {{QStringLiteral("content.xml"), "<d>" + content + "</d>"}});
    }
    [[nodiscard]] QString xlsx(const QByteArray& sheet, const QString& name = QStringLiteral("a.xlsx")) const
    {
        return zipped(name, workbookParts(sheet));
    }

    QTemporaryDir m_folder;
};

void HostileFilesTest::fetchesNothingFromOutside()
{
    QMap<QString, QByteArray> parts
        = workbookParts("<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>姓名</t></is></c></row></sheetData>");
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")].replace("</Relationships>",
        "<Relationship Id='x' Type='x/externalLink' TargetMode='External' Target='http://127.0.0.1:9/x'/>"
        "<Relationship Id='y' Type='x/sharedStrings' TargetMode='External' Target='file:///etc/passwd'/>"
        "</Relationships>");
    writeZip(path(QStringLiteral("links.xlsx")), parts);
    const QList<SheetRow> rows = allRows(path(QStringLiteral("links.xlsx")));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().at(0).text, QStringLiteral("姓名"));
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")]
        = "<Relationships><Relationship Id='r1' Type='x/worksheet' TargetMode='External' "
          "Target='file:///etc/passwd'/></Relationships>";
    writeZip(path(QStringLiteral("outside.xlsx")), parts);
    QVERIFY(refusal(path(QStringLiteral("outside.xlsx"))).contains(u"no sheet with rows"));
}

void HostileFilesTest::boundsWhatHasNoEnd_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("comment") << QByteArray("<!--") << QByteArray("-->");
    QTest::newRow("attribute") << QByteArray("<x a='") << QByteArray("'/>");
    QTest::newRow("instruction") << QByteArray("<?x ") << QByteArray("?>");
}

/// Marks that hold `<`, so that they look like many.
void HostileFilesTest::boundsWhatHasNoEnd()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, end);
    QByteArray piece(100'000, 'x');
    for (int i = 0; i < piece.size(); i += 3)
        piece[i] = char('a' + i * 7 % 26);
    const QByteArray endless = begin + (piece + '<').repeated(250) + end;
    QVERIFY(refusal(xlsx("<sheetData>" + endless + "</sheetData>")).contains(u"damaged"));
    QVERIFY(!refusal(ods("<table name='a'>" + endless + "</table>")).isEmpty());
}

/// Marks that are no rows: little in the file, and seconds of reading for every pass.
void HostileFilesTest::readsNoMarksForNothing()
{
    QByteArray noise;
    for (int i = 0; i < 600'000; ++i) // differs enough to be packed like a table
        noise += "<no><row-of a='" + QByteArray::number(qHash(i, 7) % 100'000'000) + "'>x</row-of></no>";
    const QByteArray row = "<row r='1'><c r='A1'><v>1</v></c></row>";
    QVERIFY(refusal(xlsx("<sheetData>" + row + noise + "</sheetData>")).contains(u"far more data"));
    const QByteArray few = "<sheetData>" + row + QByteArray("<no>x</no>").repeated(1000) + "</sheetData>";
    QCOMPARE(allRows(xlsx(few)).size(), 1);
}

void HostileFilesTest::boundsTextOfManyPieces_data()
{
    QTest::addColumn<QString>("file");
    const QByteArray pieces = QByteArray("xxxxxxxxx<!---->").repeated(200'000);
    QTest::newRow("xlsx, value") << xlsx(
        "<sheetData><row r='1'><c r='A1' t='str'><v>" + pieces + "</v></c><c r='B1'><v>1</v></c></row></sheetData>",
        QStringLiteral("value.xlsx"));
    QTest::newRow("xlsx, rich text") << xlsx("<sheetData><row r='1'><c r='A1' t='inlineStr'><is>"
            + QByteArray("<r><t>xxxxxxxxx</t></r>").repeated(200'000)
            + "</is></c><c r='B1'><v>1</v></c></row></sheetData>",
        QStringLiteral("rich.xlsx"));
    QTest::newRow("ods, spaces") << ods("<table name='a'><table-row><table-cell value-type='string'><p>"
        + QByteArray("<s c='1000'/>").repeated(200'000)
        + "</p></table-cell><table-cell value-type='float' value='1'/></table-row></table>");
}

void HostileFilesTest::boundsTextOfManyPieces()
{
    QFETCH(QString, file);
    const QList<SheetRow> rows = allRows(file);
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first().at(0).isTooLong);
    QCOMPARE(rows.first().at(0).kind, SheetCell::Kind::Error);
    QVERIFY(rows.first().at(0).text.size() < 10);
    QCOMPARE(rows.first().at(1), SheetCell::ofNumber(1)); // the rest of the row is as it was
}

/// Rows that reach column XFD took a megabyte each; nine batches of a hundred were read ahead.
void HostileFilesTest::readsFewWideRowsAhead()
{
    QByteArray rows;
    for (int i = 1; i <= 300; ++i)
        rows += QStringLiteral("<row r='%1'><c r='ALJ%1'><v>1</v></c><c r='XFD%1'><v>1</v></c></row>").arg(i).toUtf8();
    const auto reader = SheetReader::open(xlsx("<sheetData>" + rows + "</sheetData>"));
    const SheetLayout layout;
    ReadAhead ahead(*reader, layout);
    ReadAhead::Batch batch;
    size_t read = 0;
    while (ahead.next(batch)) {
        QVERIFY(batch.rows.size() <= 21);
        read += batch.rows.size();
        for (const ReadAhead::Row& one : batch.rows)
            QVERIFY(one.row.cells.size() <= SheetReader::ColumnsRead);
    }
    QCOMPARE(read, 300U);
}

void HostileFilesTest::looksAtTheFirstHeadingsOnly()
{
    QList<SheetRow> rows(SheetLayout::RowsLookedAt);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].number = i + 1;
        rows[i].cells = QList<SheetCell>(16'384, SheetCell::ofText(QStringLiteral("抬头%1").arg(i)));
    }
    rows[2].cells[0] = SheetCell::ofText(QStringLiteral("姓名"));
    rows[2].cells[1] = SheetCell::ofText(QStringLiteral("电话"));
    rows[2].cells[16'000] = SheetCell::ofText(QStringLiteral("社区"));
    const QList<ImportColumn> columns{{QStringLiteral("name"), QStringLiteral("姓名"), {}, true},
        {QStringLiteral("phone"), QStringLiteral("电话"), {}, true},
        {QStringLiteral("community"), QStringLiteral("社区"), {}, false}};
    const SheetLayout layout = SheetLayout::find(rows, columns);
    QCOMPARE(layout.lastHeadingRow(), 3);
    QCOMPARE(layout.match().matchedCount(), 2);
    QVERIFY(layout.headings().size() <= 256);
}

void HostileFilesTest::takesNoNumberThatIsNone()
{
    const QList<SheetRow> rows
        = allRows(xlsx("<sheetData><row r='1'><c r='A1'><v>NaN</v></c><c r='B1'><v>inf</v></c><c r='C1'><v>-inf</v></c>"
                       "<c r='D1'><v>1</v></c></row></sheetData>"));
    for (int column = 0; column < 3; ++column)
        QCOMPARE(rows.first().at(column), SheetCell::ofError(QStringLiteral("#NUM!")));
    QCOMPARE(rows.first().at(3), SheetCell::ofNumber(1));
    QCOMPARE(SheetCell::ofTime(qQNaN()).kind, SheetCell::Kind::Error);
    QVERIFY(momentOfSerial(2'958'465, false)); // 9999-12-31
    QVERIFY(!momentOfSerial(2'958'465, true)); // the year 10003
}

/// 16,385 columns, 200,000 times: more than an int counts.
void HostileFilesTest::countsColumnsThatGoOnForever()
{
    const QList<SheetRow> rows = allRows(ods("<table name='a'>"
        + QByteArray("<table-column visibility='collapse' number-columns-repeated='99999'/>").repeated(200'000)
        + "<table-row><table-cell value-type='float' value='1'/></table-row></table>"));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().at(0), SheetCell::ofNumber(1));
}

void HostileFilesTest::goesForwardThroughManySheets_data()
{
    QTest::addColumn<QString>("file");
    const QByteArray row = "<table-row><table-cell value-type='float' value='%'/></table-row>";
    QByteArray tables;
    QByteArray worksheets;
    for (int i = 0; i < 300; ++i) {
        const QByteArray number = QByteArray::number(i);
        tables += "<table name='t" + number + "'>" + QByteArray(row).replace('%', number).repeated(100) + "</table>";
        worksheets += "<Worksheet ss:Name='t" + number + "'><Table>"
            + ("<Row><Cell><Data ss:Type='Number'>" + number + "</Data></Cell></Row>").repeated(100)
            + "</Table></Worksheet>";
    }
    QTest::newRow("ods") << ods(tables);
    writeFile(path(QStringLiteral("a.xml")),
        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' "
        "xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
            + worksheets + "</Workbook>");
    QTest::newRow("xml") << path(QStringLiteral("a.xml"));
}

/// Sheet after sheet, in the middle of one, and back again: always the rows of that sheet.
void HostileFilesTest::goesForwardThroughManySheets()
{
    QFETCH(QString, file);
    const auto reader = SheetReader::open(file);
    QCOMPARE(reader->sheets().size(), 300);
    SheetRow row;
    for (int i = 0; i < 300; ++i) {
        reader->selectSheet(i);
        for (int rows = 0; rows < i % 3; ++rows)
            QVERIFY(reader->next(row));
        if (i % 3 > 0)
            QCOMPARE(row.at(0).number, double(i));
    }
    for (const int i : {299, 0, 7, 7, 100}) {
        reader->selectSheet(i);
        int rows = 0;
        while (reader->next(row)) {
            QCOMPARE(row.at(0).number, double(i));
            QCOMPARE(row.number, ++rows);
        }
        QCOMPARE(rows, 100);
    }
}

void HostileFilesTest::remembersLongSpansOfHtml()
{
    QByteArray page = "<table><tr>";
    for (int i = 0; i < 16; ++i)
        page += "<td rowspan=65536 colspan=1000>a</td>";
    page += "</tr>" + QByteArray("<tr></tr>").repeated(100'000) + "<tr><td>b</td></tr></table>";
    writeFile(path(QStringLiteral("spans.xls")), page);
    QElapsedTimer timer;
    timer.start();
    const QList<SheetRow> rows = allRows(path(QStringLiteral("spans.xls")));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.last().at(0).text, QStringLiteral("b")); // row 100,002: the spans have ended
}

/// A file that the system does not let us read, as Windows does while another program holds it.
void HostileFilesTest::namesTheProgramThatHoldsTheFile()
{
    const QString file = path(QStringLiteral("held.xlsx"));
    HeldFile held(file);
    QVERIFY(refusal(file).contains(u"Close it in other programs"));
    QVERIFY(refusal(file).contains(file));
    writeFile(path(QStringLiteral(".~lock.held.xlsx#")), ",王会计,PC-3,24.11.2026 09:00,file:///x;");
    QVERIFY(refusal(file).contains(QStringLiteral("open in another program (LibreOffice: 王会计)")));
    QFile::remove(path(QStringLiteral(".~lock.held.xlsx#")));
    writeFile(path(QStringLiteral("~$held.xlsx")), "\x06Wang");
    QVERIFY(refusal(file).contains(QStringLiteral("(Excel, WPS)")));
    held.release();
    QFile::remove(file);
    writeZip(file, workbookParts("<sheetData/>")); // closed there: the same file is tried again
    QCOMPARE(refusal(file), QString());
}

VD_TEST(HostileFilesTest)
#include "hostilefiles_test.moc"
