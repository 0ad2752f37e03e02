#include "tests/conformance/biffbuilder.h"
#include "tests/conformance/cellnotation.h"
#include "tests/conformance/commonvalues.h"
#include "tests/conformance/compoundbuilder.h"
#include "tests/support/rawfile.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// .xls by its records.
class XlsConformanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data() { addStyledNumbers(); }
    void readsNumbers();
    void readsTexts_data();
    void readsTexts();
    void readsCells_data();
    void readsCells();
    void readsContinuedTexts_data();
    void readsContinuedTexts();
    void readsFiles_data();
    void readsFiles();

private:
    [[nodiscard]] QString read(const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(QStringLiteral("file.xls"));
        writeFile(path, bytes);
        return notationOf(path);
    }

    QTemporaryDir m_folder;
};

static const int number = 0x0203;
static const int label = 0x0204;
static const int formula = 0x0006;

void XlsConformanceTest::readsNumbers()
{
    QFETCH(int, style);
    QFETCH(double, value);
    QFETCH(bool, from1904);
    QFETCH(QString, expected);
    const QByteArray globals = biff(0x0022, u16(from1904 ? 1 : 0)) + biffStyles();
    QCOMPARE(
        read(biffFile(globals, biff(number, biffPlace(0, 0, style) + f64(value)))), QStringLiteral("1 A=") + expected);
}

void XlsConformanceTest::readsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isShared");
    for (const QString& text : plainTexts()) {
        QTest::newRow(rowName("label", text)) << text << false;
        QTest::newRow(rowName("shared", text)) << text << true;
    }
}

void XlsConformanceTest::readsTexts()
{
    QFETCH(QString, text);
    QFETCH(bool, isShared);
    const QByteArray globals = isShared ? biffTexts({QStringLiteral("甲"), text}) : QByteArray();
    const QByteArray cell
        = isShared ? biff(0x00FD, biffPlace(0, 0) + u32(1)) : biff(label, biffPlace(0, 0) + biffWide(text));
    QCOMPARE(read(biffFile(globals, cell)), QStringLiteral("1 A=t:") + text);
}

static QByteArray formulaOf(int type, const QByteArray& value)
{
    return biff(type, biffPlace(0, 0) + value + u16(0) + u32(0) + u16(0));
}

static QByteArray special(int kind, int value)
{
    return u8(kind) + u8(0) + u8(value) + QByteArray(3, '\0') + u16(0xFFFF);
}

static void addRows(const QList<std::tuple<const char*, QByteArray, const char*>>& rows)
{
    for (const auto& [name, bytes, expected] : rows)
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
}

static void addFormulas()
{
    const QByteArray text = biff(0x0207, biffWide(QStringLiteral("文")));
    addRows({
        {"FORMULA number", formulaOf(formula, f64(4)), "1 A==n:4"},
        {"FORMULA of Excel 3", formulaOf(0x0206, f64(4)), "1 A==n:4"},
        {"FORMULA of Excel 4", formulaOf(0x0406, f64(4)), "1 A==n:4"},
        {"FORMULA boolean", formulaOf(formula, special(1, 1)), "1 A==b:1"},
        {"FORMULA error", formulaOf(formula, special(2, 0x2A)), "1 A==e:#N/A"},
        {"FORMULA empty text", formulaOf(formula, special(3, 0)) + biff(number, biffPlace(0, 1) + f64(1)), "1 B=n:1"},
        {"FORMULA text", formulaOf(formula, special(0, 0)) + text, "1 A==t:文"},
        {"FORMULA text behind a shared formula", formulaOf(0x0406, special(0, 0)) + biff(0x04BC, u32(0)) + text,
            "1 A==t:文"},
        {"FORMULA without its text", formulaOf(formula, special(0, 0)) + QByteArray(biff(0x003E, u16(0))).repeated(6),
            "1 A==?"},
    });
}

void XlsConformanceTest::readsCells_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("expected");
    addFormulas();
    addRows({
        {"RK integer", biff(0x027E, biffPlace(0, 0) + rkOfInteger(-7)), "1 A=n:-7"},
        {"RK hundredth", biff(0x027E, biffPlace(0, 0) + rkOfInteger(1234, true)), "1 A=n:12.34"},
        {"RK real", biff(0x027E, biffPlace(0, 0) + rkOfReal(1.5)), "1 A=n:1.5"},
        {"RK real hundredth", biff(0x027E, biffPlace(0, 0) + rkOfReal(150, true)), "1 A=n:1.5"},
        {"MULRK", biff(0x00BD, u16(2) + u16(1) + u16(0) + rkOfInteger(1) + u16(1) + rkOfInteger(45725) + u16(2)),
            "3 B=n:1 C=d:2025-03-09 00:00:00"},
        {"BOOLERR true", biff(0x0205, biffPlace(0, 0) + u8(1) + u8(0)), "1 A=b:1"},
        {"BOOLERR false", biff(0x0205, biffPlace(0, 0) + u8(0) + u8(0)), "1 A=b:0"},
        {"BOOLERR #N/A", biff(0x0205, biffPlace(0, 0) + u8(0x2A) + u8(1)), "1 A=e:#N/A"},
        {"BOOLERR #DIV/0!", biff(0x0205, biffPlace(0, 0) + u8(7) + u8(1)), "1 A=e:#DIV/0!"},
        {"BOOLERR #REF!", biff(0x0205, biffPlace(0, 0) + u8(0x17) + u8(1)), "1 A=e:#REF!"},
        {"BOOLERR #VALUE!", biff(0x0205, biffPlace(0, 0) + u8(0x0F) + u8(1)), "1 A=e:#VALUE!"},
        {"BOOLERR #NAME?", biff(0x0205, biffPlace(0, 0) + u8(0x1D) + u8(1)), "1 A=e:#NAME?"},
        {"BOOLERR #NUM!", biff(0x0205, biffPlace(0, 0) + u8(0x24) + u8(1)), "1 A=e:#NUM!"},
        {"BOOLERR #NULL!", biff(0x0205, biffPlace(0, 0) + u8(0) + u8(1)), "1 A=e:#NULL!"},
        {"RSTRING", biff(0x00D6, biffPlace(0, 0) + biffWide(QStringLiteral("粗体")) + u16(0)), "1 A=t:粗体"},
        {"LABEL in single bytes", biff(label, biffPlace(0, 0) + biffText(QStringLiteral("café"))), "1 A=t:café"},
        {"cells in any order", biff(number, biffPlace(4, 1) + f64(2)) + biff(number, biffPlace(1, 0) + f64(1)),
            "2 A=n:1\n5 B=n:2"},
        {"hidden row",
            biff(0x0208, u16(1) + u16(0) + u16(1) + u16(0xFF) + u32(0) + u16(0x20) + u16(0))
                + biff(number, biffPlace(1, 0) + f64(1)),
            "(2) A=n:1"},
        {"an empty label behind a filled cell",
            biff(number, biffPlace(0, 0) + f64(1)) + biff(label, biffPlace(0, 0) + biffText({})), "1 A=n:1"},
        {"a chart inside the sheet",
            biff(0x0809, u16(0x0600) + u16(0x20) + QByteArray(12, '\0')) + biff(number, biffPlace(0, 0) + f64(9))
                + biff(0x000A, {}) + biff(number, biffPlace(0, 0) + f64(1)),
            "1 A=n:1"},
        {"last column", biff(number, biffPlace(65535, 255) + f64(1)), "65536 IV=n:1"},
    });
}

void XlsConformanceTest::readsCells()
{
    QFETCH(QByteArray, cells);
    QTEST(read(biffFile(biffStyles(), cells)), "expected");
}

void XlsConformanceTest::readsContinuedTexts_data()
{
    QTest::addColumn<QByteArray>("globals");
    QTest::addColumn<QByteArray>("cells");
    const QString text = QStringLiteral("甲乙");
    const QByteArray first = utf16(text.first(1));
    const QByteArray second = utf16(text.sliced(1));
    const QByteArray start = u32(1) + u32(1) + u16(2) + u8(1);
    const QByteArray shared = biff(0x00FD, biffPlace(0, 0) + u32(0));
    const auto next = [](const QByteArray& data) { return biff(0x003C, data); };
    const auto row = [](const char* name, const QByteArray& globals, const QByteArray& cells) {
        QTest::newRow(name) << globals << cells;
    };
    const QByteArray place = biffPlace(0, 0) + u16(2) + u8(1);
    row("SST", biff(0x00FC, start + first) + next(u8(1) + second), shared);
    row("SST behind an empty record", biff(0x00FC, start + first) + next({}) + next(u8(1) + second), shared);
    row("SST behind a record of flags", biff(0x00FC, start + first) + next(u8(1)) + next(u8(1) + second), shared);
    row("SST from the first character on", biff(0x00FC, start) + next(u8(1) + first + second), shared);
    row("SST cut in the count", biff(0x00FC, u32(1) + u32(1) + u8(2)) + next(u8(0) + u8(1) + first + second), shared);
    row("SST with an empty record before the text",
        biff(0x00FC, u32(1) + u32(1)) + next({}) + next(u16(2) + u8(1) + first + second), shared);
    row("SST with runs of fonts",
        biff(0x00FC, u32(1) + u32(1) + u16(2) + u8(9) + u16(1) + first) + next(u8(1) + second) + next(u32(0)), shared);
    row("SST with phonetic hints",
        biff(0x00FC, u32(1) + u32(1) + u16(2) + u8(5) + u32(6) + first + second + u32(0)) + next(u16(0)), shared);
    row("SST with a count too high", biff(0x00FC, u32(9) + u32(9) + u16(2) + u8(1) + first + second), shared);
    row("SST with a count too low", biff(0x00FC, u32(0) + u32(0) + u16(2) + u8(1) + first + second), shared);
    row("LABEL", {}, biff(label, place + first) + next(u8(1) + second));
    row("LABEL behind an empty record", {}, biff(label, place + first) + next({}) + next(u8(1) + second));
    row("RSTRING", {}, biff(0x00D6, place + first) + next(u8(1) + second + u16(0)));
    row("STRING", {}, formulaOf(formula, special(0, 0)) + biff(0x0207, u16(2) + u8(1) + first) + next(u8(1) + second));
}

void XlsConformanceTest::readsContinuedTexts()
{
    QFETCH(QByteArray, globals);
    QFETCH(QByteArray, cells);
    QCOMPARE(read(biffFile(globals, cells)).remove(u'='), QStringLiteral("1 At:甲乙"));
}

void XlsConformanceTest::readsFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto sheet = [](int value, int state = 0) {
        return BiffSheet{QStringLiteral("表%1").arg(value), biff(number, biffPlace(0, 0) + f64(value)), state};
    };
    const QByteArray one = biffStream({}, {sheet(1)});
    const QByteArray two = biffStream({}, {sheet(2)});
    const QString workbook = QStringLiteral("Workbook");
    const QByteArray shared = biff(0x00FD, biffPlace(6, 0) + u32(5));
    const QByteArray old = biff(0x0809, u16(0x0500) + u16(5) + u32(0)).leftJustified(5000, '\0');
    addRows({
        {"short stream", compoundFile({{workbook, one}}), "1 A=n:1"},
        {"long stream", compoundFile({{workbook, one.leftJustified(9000, '\0')}}), "1 A=n:1"},
        {"stream Book", compoundFile({{QStringLiteral("Book"), one}}), "1 A=n:1"},
        {"stream WORKBOOK", compoundFile({{QStringLiteral("WORKBOOK"), one}}), "1 A=n:1"},
        {"both streams", compoundFile({{QStringLiteral("Book"), old}, {workbook, one}}), "1 A=n:1"},
        {"embedded workbook first", compoundFile({{workbook, two, QStringLiteral("MBD00000001")}, {workbook, one}}),
            "1 A=n:1"},
        {"embedded workbook behind", compoundFile({{workbook, one}, {workbook, two, QStringLiteral("MBD00000001")}}),
            "1 A=n:1"},
        {"without container", one, "1 A=n:1"},
        {"first visible sheet", compoundFile({{workbook, biffStream({}, {sheet(1, 1), sheet(2, 2), sheet(3)})}}),
            "1 A=n:3"},
        {"all sheets hidden", compoundFile({{workbook, biffStream({}, {sheet(1, 1), sheet(2, 2)})}}), "1 A=n:1"},
        {"shared text that is not there", biffFile(biffTexts({QStringLiteral("甲")}), shared),
            "! The workbook is damaged: a cell's text is missing in row 7. Open it in Excel or WPS and save it anew."},
        {"Excel 5", compoundFile({{QStringLiteral("Book"), old}}),
            "! This workbook is older than Excel 97. Open it in Excel or WPS and save it as .xlsx."},
        {"Excel 2", biff(0x0009, u16(2) + u16(0x10)) + biff(0x000A, {}),
            "! This workbook is older than Excel 97. Open it in Excel or WPS and save it as .xlsx."},
        {"Excel 3", biff(0x0209, u16(0) + u16(0x10) + u16(0)),
            "! This workbook is older than Excel 97. Open it in Excel or WPS and save it as .xlsx."},
        {"Excel 4", biff(0x0409, u16(0) + u16(0x10) + u16(0)),
            "! This workbook is older than Excel 97. Open it in Excel or WPS and save it as .xlsx."},
    });
}

void XlsConformanceTest::readsFiles()
{
    QFETCH(QByteArray, bytes);
    QTEST(read(bytes), "expected");
}

VD_TEST(XlsConformanceTest)
#include "xlsconformance_test.moc"
