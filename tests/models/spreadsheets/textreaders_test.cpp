#include "models/spreadsheets/celltext.h"
#include "tests/models/spreadsheets/fixtures.h"
#include "tests/support/testregistry.h"

#include <QStringEncoder>
#include <QtTest>

/// Text tables, XML of Excel 2003 and HTML tables, as web systems export them.
class TextReadersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryEncodingAndDelimiter_data();
    void readsEveryEncodingAndDelimiter();
    void readsQuotesAndLineBreaks();
    void keepsDigitsThatExcelWouldLose();
    void namesTheLineOfUndecodableBytes_data();
    void namesTheLineOfUndecodableBytes();
    void decodesCharactersCutByPieces();
    void readsXmlOf2003();
    void readsHtmlTables_data();
    void readsHtmlTables();
    void readsSpansOfHtml();
    void readsAHundredThousandLines();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TextReadersTest::readsEveryEncodingAndDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = QStringLiteral("姓名,电话\r\n王伟·买,19005360000\r\n\r\n𠮷野,2\r\n");
    const auto encoded = [](QStringConverter::Encoding encoding, const QString& value) {
        return QByteArray(QStringEncoder(encoding).encode(value));
    };
    const QByteArray gb = gb18030(text);
    QTest::newRow("UTF-8") << text.toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << QStringLiteral("UTF-8");
    QTest::newRow("GB18030") << gb << QStringLiteral("GB18030");
    QTest::newRow("UTF-16LE") << QByteArray("\xFF\xFE" + encoded(QStringConverter::Utf16LE, text))
                              << QStringLiteral("UTF-16LE");
    QTest::newRow("UTF-16BE") << QByteArray("\xFE\xFF" + encoded(QStringConverter::Utf16BE, text))
                              << QStringLiteral("UTF-16BE");
    QTest::newRow("tab") << QString(text).replace(u',', u'\t').toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("semicolon") << QString(text).replace(u',', u';').toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("sep line") << QByteArray("sep=;\r\n" + QString(text).replace(u',', u';').toUtf8())
                              << QStringLiteral("UTF-8");
    QTest::newRow("old Mac lines") << QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\r")).toUtf8()
                                   << QStringLiteral("UTF-8");
    QTest::newRow("no last line end") << text.trimmed().toUtf8() << QStringLiteral("UTF-8");
}

void TextReadersTest::readsEveryEncodingAndDelimiter()
{
    QFETCH(QByteArray, bytes);
    writeFile(path(QStringLiteral("a.csv")), bytes);
    const auto reader = SheetReader::open(path(QStringLiteral("a.csv")));
    QTEST(reader->encoding(), "encoding");
    const QList<SheetRow> rows = readRows(*reader, 9);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).at(1).text, QStringLiteral("电话"));
    QCOMPARE(rows.at(1).at(0).text, QStringLiteral("王伟·买"));
    QCOMPARE(rows.at(2).number, 4);
    QCOMPARE(rows.at(2).at(0).text, QStringLiteral("𠮷野"));
    QCOMPARE(rows.at(2).at(1).text, QStringLiteral("2"));
}

void TextReadersTest::readsQuotesAndLineBreaks()
{
    writeFile(path(QStringLiteral("q.csv")), "a,\"b \"\"c\"\", d\",\"两\r\n行\"\r\n5\" pipe,=1+1,,\r\n");
    const QList<SheetRow> rows = allRows(path(QStringLiteral("q.csv")));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).at(1).text, QStringLiteral("b \"c\", d"));
    QCOMPARE(rows.at(0).at(2).text, QStringLiteral("两\r\n行"));
    QCOMPARE(rows.at(1).at(0).text, QStringLiteral("5\" pipe"));
    QCOMPARE(rows.at(1).at(1), SheetCell::ofText(QStringLiteral("=1+1")));
    QVERIFY(rows.at(1).at(2).isEmpty());
    writeFile(path(QStringLiteral("open.csv")), "a,b\n1,\"2\n3,4\n");
    QVERIFY(refusal(path(QStringLiteral("open.csv"))).contains(u"row 2"));
}

void TextReadersTest::keepsDigitsThatExcelWouldLose()
{
    writeFile(path(QStringLiteral("g.csv")), "a,b\n=\"370705197203051234\",\"=\"\"007\"\"\"\n");
    const QList<SheetRow> rows = allRows(path(QStringLiteral("g.csv")));
    QCOMPARE(rows.at(1).at(0).text, QStringLiteral("370705197203051234"));
    QCOMPARE(rows.at(1).at(1).text, QStringLiteral("007"));
}

void TextReadersTest::namesTheLineOfUndecodableBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray lines = QString(QStringLiteral("姓名,电话,社区\n").repeated(30)).toUtf8();
    const QByteArray gb = gb18030(QStringLiteral("姓名,电话,社区\n").repeated(30));
    QTest::newRow("UTF-8") << QByteArray(lines + "\xE7\x8E,1\n" + lines);
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + lines + "\xFF,1\n");
    QTest::newRow("GB18030") << QByteArray(gb + "\xB4\x20,1\n" + gb);
    QTest::newRow("cut at the end") << QByteArray(gb + "\xB4");
    QTest::newRow("UTF-8 cut at the end") << QByteArray(lines + "\xE7\x8E");
}

void TextReadersTest::namesTheLineOfUndecodableBytes()
{
    QFETCH(QByteArray, bytes);
    writeFile(path(QStringLiteral("bad.csv")), bytes);
    const QString sentence = refusal(path(QStringLiteral("bad.csv")));
    QVERIFY2(sentence.contains(u"Line 31 "), qUtf8Printable(sentence));
}

void TextReadersTest::decodesCharactersCutByPieces()
{
#ifdef Q_OS_WIN // Wine's tables end with GBK, which lacks 㐀
    const QString street = QStringLiteral("潍州路街a");
#else
    const QString street = QStringLiteral("潍州路㐀a");
#endif
    const QString line = QStringLiteral("王伟𠮷,%1,1\n").arg(street);
    for (const char* encoding : {"UTF-8", "GB18030", "UTF-16LE"}) {
        for (int shift = 0; shift < 4; ++shift) {
            const QString text = QString(shift, u'x') + line.repeated(20'000);
            const bool isGb = qstrcmp(encoding, "GB18030") == 0;
            QByteArray bytes = isGb ? gb18030(text) : QByteArray(QStringEncoder(encoding).encode(text));
            if (qstrcmp(encoding, "UTF-16LE") == 0)
                bytes.prepend("\xFF\xFE");
            writeFile(path(QStringLiteral("big.csv")), bytes);
            const QList<SheetRow> rows = allRows(path(QStringLiteral("big.csv")));
            QCOMPARE(rows.size(), 20'000);
            for (qsizetype i = 1; i < rows.size(); ++i) {
                if (rows.at(i).at(0).text != u"王伟𠮷" || rows.at(i).at(1).text != street)
                    QFAIL(qPrintable(QStringLiteral("%1, row %2: %3")
                                         .arg(QLatin1String(encoding))
                                         .arg(i)
                                         .arg(rows.at(i).at(0).text)));
            }
        }
    }
}

void TextReadersTest::readsXmlOf2003()
{
    writeFile(path(QStringLiteral("web.xls")),
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
        "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
        "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\""
        " xmlns:x=\"urn:schemas-microsoft-com:office:excel\" xmlns:h=\"http://www.w3.org/TR/REC-html40\">"
        "<Worksheet "
        "ss:Name=\"暗\"><Table/><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>"
        "<Worksheet ss:Name=\"明\"><Table><Column ss:Index=\"2\" ss:Hidden=\"1\"/>"
        "<Row ss:Index=\"3\"><Cell ss:MergeAcross=\"1\"><Data ss:Type=\"String\">姓名</Data></Cell>"
        "<Cell><ss:Data ss:Type=\"String\"><h:B>富</h:B>文本</ss:Data><Comment><Data>批注</Data></Comment></Cell></Row>"
        "<Row ss:Hidden=\"1\"><Cell ss:Index=\"4\"><Data ss:Type=\"DateTime\">2025-03-09T00:00:00.000</Data></Cell>"
        "<Cell><Data ss:Type=\"DateTime\">1899-12-31T15:11:00.000</Data></Cell><Cell ss:Formula=\"=1+2\"><Data "
        "ss:Type=\"Number\">3</Data></Cell>"
        "<Cell><Data ss:Type=\"Error\">#N/A</Data></Cell><Cell><Data "
        "ss:Type=\"Boolean\">1</Data></Cell></Row></Table></Worksheet></Workbook>");
    const auto reader = SheetReader::open(path(QStringLiteral("web.xls")));
    QCOMPARE(reader->sheets().size(), 2);
    QVERIFY(reader->sheets().at(0).hidden);
    QCOMPARE(reader->currentSheet(), 1);
    const QList<SheetRow> rows = readRows(*reader, 9);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).number, 3);
    QCOMPARE(rows.at(0).at(0).text, QStringLiteral("姓名"));
    QCOMPARE(rows.at(0).at(2).text, QStringLiteral("富文本"));
    QVERIFY(rows.at(1).hidden);
    QCOMPARE(rows.at(1).at(3), SheetCell::ofDateTime(QDate(2025, 3, 9)));
    QCOMPARE(timeOf(rows.at(1).at(4)), QTime(15, 11));
    QVERIFY(rows.at(1).at(5).isFormula);
    QCOMPARE(rows.at(1).at(6), SheetCell::ofError(QStringLiteral("#N/A")));
    QCOMPARE(rows.at(1).at(7), SheetCell::ofBoolean(true));
    QCOMPARE(reader->hiddenColumns(), QList<int>{1});
}

void TextReadersTest::readsHtmlTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString page = QStringLiteral(
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta http-equiv=Content-Type "
        "content=\"text/html; charset=%1\">"
        "<style>td{mso-number-format:'\\@';}</style><title>导出</title><!--[if gte mso "
        "9]><xml><x:Name>表</x:Name></xml><![endif]--></head>"
        "<body><table border=1><tr><th>姓名<th>身份证号</th></tr>\n<tr style='display: none'><td>王&nbsp;伟</td>"
        "<td "
        "style=\"mso-number-format:'\\@'\">370705197203051234</td></tr><TR><TD>欧阳&#183;<b>娜</b><br/>&lt;组长&gt;</"
        "TD><td>&unknown; &amp; 1</td></TR>"
        "<tr></tr><tr><td>末</table></body></html>");
    QTest::newRow("GBK") << gb18030(page.arg(QStringLiteral("gbk"))) << QStringLiteral("GB18030");
    QTest::newRow("UTF-8") << page.arg(QStringLiteral("utf-8")).toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + page.arg(QStringLiteral("gb2312")).toUtf8())
                                     << QStringLiteral("UTF-8");
    QTest::newRow("no charset") << gb18030(page) << QStringLiteral("GB18030");
}

void TextReadersTest::readsHtmlTables()
{
    QFETCH(QByteArray, bytes);
    writeFile(path(QStringLiteral("page.xls")), bytes);
    const auto reader = SheetReader::open(path(QStringLiteral("page.xls")));
    QTEST(reader->encoding(), "encoding");
    const QList<SheetRow> rows = readRows(*reader, 9);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).at(1).text, QStringLiteral("身份证号"));
    QVERIFY(rows.at(1).hidden);
    QVERIFY(!rows.at(2).hidden);
    QCOMPARE(rows.at(1).at(0).text, QStringLiteral("王 伟"));
    QCOMPARE(rows.at(1).at(1), SheetCell::ofText(QStringLiteral("370705197203051234")));
    QCOMPARE(rows.at(2).at(0).text, QStringLiteral("欧阳·娜\n<组长>"));
    QCOMPARE(rows.at(2).at(1).text, QStringLiteral("&unknown; & 1"));
    QCOMPARE(rows.at(3).number, 5);
    QCOMPARE(rows.at(3).at(0).text, QStringLiteral("末"));
}

void TextReadersTest::readsSpansOfHtml()
{
    writeFile(path(QStringLiteral("spans.xls")),
        "<table><tr><td colspan=3>title</td></tr><tr><td rowspan=2>a</td><td colspan=2>b</td><td>e</td></tr>"
        "<tr><td>c</td><td>d</td><td>f</td></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>");
    const QList<SheetRow> rows = allRows(path(QStringLiteral("spans.xls")));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(textOf(rows.at(1).at(3)), QStringLiteral("e"));
    QVERIFY(rows.at(2).at(0).isEmpty());
    QCOMPARE(textOf(rows.at(2).at(1)), QStringLiteral("c"));
    QCOMPARE(textOf(rows.at(2).at(3)), QStringLiteral("f"));
    QCOMPARE(textOf(rows.at(3).at(0)), QStringLiteral("1"));
}

void TextReadersTest::readsAHundredThousandLines()
{
    writeFile(path(QStringLiteral("long.csv")), QByteArray("a,b,c\n").repeated(100'000));
    const auto reader = SheetReader::open(path(QStringLiteral("long.csv")));
    SheetRow row;
    qint64 count = 0;
    while (reader->next(row))
        ++count;
    QCOMPARE(count, 100'000);
    QCOMPARE(row.number, 100'000);
    QCOMPARE(reader->bytesRead(), reader->bytesTotal());
}

VD_TEST(TextReadersTest)
#include "textreaders_test.moc"
