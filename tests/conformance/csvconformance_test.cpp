#include "tests/conformance/cellnotation.h"
#include "tests/conformance/commonvalues.h"
#include "tests/models/spreadsheets/fixtures.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Text tables by their encodings and separators.
class CsvConformanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTexts_data();
    void readsTexts();
    void readsRows_data();
    void readsRows();
    void knowsEncodings_data();
    void knowsEncodings();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();

private:
    [[nodiscard]] QString write(const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(QStringLiteral("file.csv"));
        writeFile(path, bytes);
        return path;
    }

    QTemporaryDir m_folder;
};

static QByteArray inUtf16(const QString& text, QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

void CsvConformanceTest::readsTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    for (const QString& text : plainTexts()) {
        const QString table = QStringLiteral("姓名,备注\r\n") + text + QStringLiteral(",甲\r\n");
        const auto row = [&text](const char* encoding, const QByteArray& bytes) {
            QTest::newRow(rowName(encoding, text)) << bytes << text;
        };
        row("UTF-8", table.toUtf8());
        row("UTF-8 with mark", "\xEF\xBB\xBF" + table.toUtf8());
        row("UTF-16LE", inUtf16(table, QStringConverter::Utf16LE, true));
        row("UTF-16BE", inUtf16(table, QStringConverter::Utf16BE, true));
        row("GB18030", gb18030(table));
    }
}

void CsvConformanceTest::readsTexts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(notationOf(write(bytes)), QStringLiteral("1 A=t:姓名 B=t:备注\n2 A=t:%1 B=t:甲").arg(text));
}

void CsvConformanceTest::readsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* bytes, const char* expected) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(expected);
    };
    row("semicolons", "a;b\nc;d\n", "1 A=t:a B=t:b\n2 A=t:c B=t:d");
    row("tabs", "a\tb\nc\td\n", "1 A=t:a B=t:b\n2 A=t:c B=t:d");
    row("bars", "a|b\nc|d\n", "1 A=t:a B=t:b\n2 A=t:c B=t:d");
    row("separator line", "sep=;\na;b,c\n", "1 A=t:a B=t:b,c");
    row("quotes", "\"a,b\",\"c\"\"d\"\n", "1 A=t:a,b B=t:c\"d");
    row("line break in quotes", "\"a\nb\",c\n", "1 A=t:a\nb B=t:c");
    row("line ends of old Macs", "a,b\rc,d\r", "1 A=t:a B=t:b\n2 A=t:c B=t:d");
    row("no end of the last line", "a,b\nc,d", "1 A=t:a B=t:b\n2 A=t:c B=t:d");
    row("blank lines", "a,b\n\n\nc,d\n", "1 A=t:a B=t:b\n4 A=t:c B=t:d");
    row("empty cells", "a,,c\n,,d\n", "1 A=t:a C=t:c\n2 C=t:d");
    row("guarded numbers", "a,=\"370705198001010025\"\n", "1 A=t:a B=t:370705198001010025");
    row("guarded formula", "a,'=1+2\n", "1 A=t:a B=t:=1+2");
    row("one column", "甲\n乙\n", "1 A=t:甲\n2 A=t:乙");
}

void CsvConformanceTest::readsRows()
{
    QFETCH(QByteArray, bytes);
    QTEST(notationOf(write(bytes)), "expected");
}

void CsvConformanceTest::knowsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString table = QStringLiteral("姓名,性別,聯絡電話\n王小明,男,0912000001\n陳美玲,女,0912000002\n");
    const QString simple = QStringLiteral("姓名,性别,联系电话\n王小明,男,19100000001\n陈美玲,女,19100000002\n");
    const auto row = [](const char* name, const QByteArray& bytes, const char* encoding) {
        QTest::newRow(name) << bytes << QString::fromLatin1(encoding);
    };
    row("UTF-8", table.toUtf8(), "UTF-8");
    row("GB18030", gb18030(simple), "GB18030");
    row("GB18030 in the characters of Taiwan", gb18030(table), "GB18030");
    row("GB18030 with rare characters", gb18030(QStringLiteral("姓名,备注\n朱镕基,镕\n喆堃淼,㛃\n𠮷田,囍\n")),
        "GB18030");
    row("one name in GB18030", gb18030(QStringLiteral("王伟\n")), "GB18030");
    row("UTF-16LE without mark", inUtf16(QStringLiteral("name,no\nabc,1\n"), QStringConverter::Utf16LE, false),
        "UTF-16LE");
    row("UTF-16BE without mark", inUtf16(QStringLiteral("name,no\nabc,1\n"), QStringConverter::Utf16BE, false),
        "UTF-16BE");
    // 姓名,性別,聯絡電話 王小明,男,0912000001 in Big5
    const QByteArray big5
        = QByteArray::fromHex("a96da6572ca9caa74f2cc170b5b8b971b8dc0aa4fda470a9fa2ca86b2c303931323030303030310a");
    row("Big5", big5, "Big5");
}

void CsvConformanceTest::knowsEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const auto reader = SheetReader::open(write(bytes));
    QCOMPARE(reader->encoding(), encoding);
    if (encoding == u"Big5")
        QCOMPARE(
            notation(*reader), QStringLiteral("1 A=t:姓名 B=t:性別 C=t:聯絡電話\n2 A=t:王小明 B=t:男 C=t:0912000001"));
}

void CsvConformanceTest::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& bytes, const char* words) {
        QTest::newRow(name) << bytes << QString::fromUtf8(words);
    };
    row("Latin-1", "name,city\nM\xFCller,K\xF6ln\nCaf\xE9,Paris\n", "Western European");
    row("null characters in UTF-8", QByteArray("姓名,电话\n王伟,1#\n李娜,2\n").replace('#', '\0'), "Line 2");
    row("null characters behind a mark", QByteArray("\xEF\xBB\xBF姓名\n#王伟\n").replace('#', '\0'), "Line 2");
    row("nulls in place of the end", QByteArray("姓名,电话\n").leftJustified(900, '\0'), "Line 2");
    row("picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "not a table");
    row("broken characters", QByteArray("姓名,电话\n王伟,1\n").repeated(30) + "\xFF\xFF\n", "Line 61");
    row("quotation mark without end", "a,\"b\nc,d\n", "row 1");
}

void CsvConformanceTest::saysWhatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QString sentence = notationOf(write(bytes));
    QVERIFY2(
        sentence.startsWith(u'!') && sentence.contains(words) && sentence.endsWith(u'.'), qUtf8Printable(sentence));
}

VD_TEST(CsvConformanceTest)
#include "csvconformance_test.moc"
