#include "tests/conformance/biffbuilder.h"
#include "tests/conformance/cellnotation.h"
#include "tests/conformance/commonvalues.h"
#include "tests/conformance/xlsbbuilder.h"
#include "tests/models/spreadsheets/fixtures.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// .xlsb by its records.
class XlsbConformanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data() { addStyledNumbers(); }
    void readsNumbers();
    void readsTexts_data() { addPlainTexts(); }
    void readsTexts();
    void readsCells_data();
    void readsCells();
    void refusesDamage_data();
    void refusesDamage();
    void knowsSheetsAndColumns();
    void knowsItsFormat();

private:
    [[nodiscard]] QString write(const QMap<QString, QByteArray>& parts) const
    {
        const QString path = m_folder.filePath(QStringLiteral("file.xlsb"));
        writeZip(path, parts);
        return path;
    }
    [[nodiscard]] QString read(const QByteArray& rows, const QStringList& texts = {}, bool from1904 = false) const
    {
        return notationOf(write(xlsbParts({XlsbSheet{QStringLiteral("表"), rows}}, texts, from1904)));
    }

    QTemporaryDir m_folder;
};

static QByteArray cell(int type, const QByteArray& value, int column = 0, int style = 0)
{
    return xlsb(type, xlsbPlace(column, style) + value);
}

/// What stands behind a formula's value.
static QByteArray formulaEnd()
{
    return u16(0) + u32(1) + u8(0x1E) + u32(0);
}

void XlsbConformanceTest::readsNumbers()
{
    QFETCH(int, style);
    QFETCH(double, value);
    QFETCH(bool, from1904);
    QFETCH(QString, expected);
    QCOMPARE(read(xlsbRow(0) + cell(5, f64(value), 0, style), {}, from1904), QStringLiteral("1 A=") + expected);
}

void XlsbConformanceTest::readsTexts()
{
    QFETCH(QString, text);
    const QByteArray rows = xlsbRow(0) + cell(6, xlsbText(text)) + cell(7, u32(1), 1)
        + cell(62, u8(1) + xlsbText(text) + u32(1) + u16(0) + u16(1), 2) + cell(8, xlsbText(text) + formulaEnd(), 3);
    QCOMPARE(read(rows, {QStringLiteral("甲"), text}), QStringLiteral("1 A=t:%1 B=t:%1 C=t:%1 D==t:%1").arg(text));
}

void XlsbConformanceTest::readsCells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& rows, const char* expected) {
        QTest::newRow(name) << rows << QString::fromUtf8(expected);
    };
    const QByteArray first = xlsbRow(0);
    row("RK integer", first + cell(2, rkOfInteger(-7)), "1 A=n:-7");
    row("RK hundredth", first + cell(2, rkOfInteger(1234, true)), "1 A=n:12.34");
    row("RK real", first + cell(2, rkOfReal(1.5)), "1 A=n:1.5");
    row("RK date", first + cell(2, rkOfInteger(45725), 3, 1), "1 D=d:2025-03-09 00:00:00");
    row("error #N/A", first + cell(3, u8(0x2A)), "1 A=e:#N/A");
    row("error #DIV/0!", first + cell(3, u8(7)), "1 A=e:#DIV/0!");
    row("error of data to come", first + cell(3, u8(0x2B)), "1 A=e:#GETTING_DATA");
    row("true", first + cell(4, u8(1)), "1 A=b:1");
    row("false", first + cell(4, u8(0)), "1 A=b:0");
    row("formula with a number", first + cell(9, f64(4) + formulaEnd()), "1 A==n:4");
    row("formula with a date", first + cell(9, f64(45725) + formulaEnd(), 0, 1), "1 A==d:2025-03-09 00:00:00");
    row("formula with a boolean", first + cell(10, u8(1) + formulaEnd()), "1 A==b:1");
    row("formula with an error", first + cell(11, u8(0x17) + formulaEnd()), "1 A==e:#REF!");
    row("blank", first + cell(1, {}) + cell(5, f64(1), 1), "1 B=n:1");
    row("blank behind a filled one", first + cell(5, f64(1)) + cell(1, {}), "1 A=n:1");
    row("flags above the style", first + xlsb(5, u32(0) + u32(0x01000001) + f64(45725)), "1 A=d:2025-03-09 00:00:00");
    row("style that is not there", first + cell(5, f64(45725), 0, 99), "1 A=n:45725");
    row("hidden row", xlsbRow(1, true) + cell(5, f64(1)), "(2) A=n:1");
    row("rows apart", first + cell(5, f64(1)) + xlsbRow(1048575) + cell(5, f64(2)), "1 A=n:1\n1048576 A=n:2");
    row("records of other kinds", first + xlsb(3072, QByteArray(200, 'x')) + cell(5, f64(1)), "1 A=n:1");
    row("a record without end of its own", first + xlsb(1045, QByteArray(2'000'000, '\0')) + cell(5, f64(1)),
        "1 A=n:1");
    row("column beyond what is read", first + cell(5, f64(1), 2000) + cell(5, f64(2), 1), "1 B=n:2");
    row("cells before any row", cell(5, f64(9)) + first + cell(5, f64(1)), "1 A=n:1");
}

void XlsbConformanceTest::readsCells()
{
    QFETCH(QByteArray, rows);
    QTEST(read(rows), "expected");
}

void XlsbConformanceTest::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QByteArray& rows, const char* word) {
        QTest::newRow(name) << rows << QString::fromUtf8(word);
    };
    row("row beyond the last", xlsbRow(1048576), "no sheet has");
    row("column beyond the last", xlsbRow(0) + cell(5, f64(1), 16384), "no sheet has");
    row("shared text that is not there", xlsbRow(6) + cell(7, u32(3)), "row 7");
    row("text longer than its record", xlsbRow(0) + cell(6, u32(9) + utf16(QStringLiteral("甲"))), "damaged");
    row("number cut short", xlsbRow(0) + cell(5, u32(1)), "damaged");
    row("row cut short", xlsb(0, u32(1)), "damaged");
    row("records that are no rows, without end", xlsb(3072, QByteArray(200, 'x')).repeated(100'000), "far more data");
    row("record beyond the end", xlsbRow(0) + QByteArray("\x05\xFF\xFF\x7F", 4), "damaged");
}

void XlsbConformanceTest::refusesDamage()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, word);
    const QString sentence = read(rows);
    QVERIFY2(sentence.startsWith(u'!') && sentence.contains(word), qUtf8Printable(sentence));
}

void XlsbConformanceTest::knowsSheetsAndColumns()
{
    const auto rowOf = [](int value) { return xlsbRow(0) + cell(5, f64(value)); };
    const QByteArray columns = xlsb(390) + xlsb(60, u32(1) + u32(3) + u32(2048) + u32(0) + u16(1))
        + xlsb(60, u32(5) + u32(5) + u32(2048) + u32(0) + u16(0)) + xlsb(391);
    const auto reader = SheetReader::open(write(xlsbParts({{QStringLiteral("藏"), rowOf(1), 1},
        {QStringLiteral("深藏"), rowOf(2), 2}, {QStringLiteral("花名册"), rowOf(3), 0, columns}})));
    QCOMPARE(reader->sheets().size(), 3);
    QVERIFY(reader->sheets().at(0).hidden && reader->sheets().at(1).hidden && !reader->sheets().at(2).hidden);
    QCOMPARE(reader->sheets().at(2).name, QStringLiteral("花名册"));
    QCOMPARE(reader->currentSheet(), 2);
    QCOMPARE(reader->hiddenColumns(), QList<int>({1, 2, 3}));
    QCOMPARE(notation(*reader), QStringLiteral("1 A=n:3"));
    reader->selectSheet(QStringLiteral("深藏"));
    QCOMPARE(notation(*reader), QStringLiteral("1 A=n:2"));
    QVERIFY(reader->bytesRead() > 0 && reader->bytesRead() <= reader->bytesTotal());
}

void XlsbConformanceTest::knowsItsFormat()
{
    auto parts = xlsbParts({XlsbSheet{QStringLiteral("表"), xlsbRow(0) + cell(5, f64(1))}});
    QVERIFY(SheetReader::open(write(parts))->formatName().contains(u".xlsb"));
    parts.remove(QStringLiteral("_rels/.rels"));
    parts.remove(QStringLiteral("xl/styles.bin"));
    parts.remove(QStringLiteral("xl/sharedStrings.bin"));
    QCOMPARE(notationOf(write(parts)), QStringLiteral("1 A=n:1"));
}

VD_TEST(XlsbConformanceTest)
#include "xlsbconformance_test.moc"
