#include "models/spreadsheets/celltext.h"
#include "models/spreadsheets/serialdate.h"
#include "tests/models/spreadsheets/fixtures.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// The same sheet as saved by several programs in several formats (tests/data/spreadsheets/makefixtures.py).
class WorkbookReadersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfCell_data();
    void readsEveryKindOfCell();
    void reportsWhatIsHidden_data();
    void reportsWhatIsHidden();
    void goesToAnySheet();
    void readsTwinsAlike_data();
    void readsTwinsAlike();
    void readsInlineRichAndPhoneticText();
    void readsCellsWithoutAddresses();
    void flagsFormulas();
    void understandsNumberFormats_data();
    void understandsNumberFormats();
    void knowsTheLeapDayThatNeverWas();
    void readsRepeatedCellsOfOds();
    void reportsProgress();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

static QString fixture(const QString& name)
{
    return QStringLiteral(VD_SOURCE_DIR "/tests/data/spreadsheets/") + name;
}

static void addFixtures()
{
    QTest::addColumn<QString>("file");
    for (const char* name : {"openpyxl.xlsx", "openpyxl-1904.xlsx", "libreoffice.xlsx", "libreoffice.xls",
             "libreoffice-1904.xls", "libreoffice.ods"})
        QTest::newRow(name) << fixture(QString::fromLatin1(name));
}

void WorkbookReadersTest::readsEveryKindOfCell_data()
{
    addFixtures();
}

void WorkbookReadersTest::readsEveryKindOfCell()
{
    QFETCH(QString, file);
    QMap<QString, SheetCell> cells;
    qint64 lastRow = 0;
    for (const SheetRow& row : allRows(file)) {
        cells.insert(textOf(row.at(0)), row.at(1));
        lastRow = row.isBlank() ? lastRow : row.number;
    }
    const auto cell = [&](const char* name) { return cells.value(QString::fromUtf8(name)); };
    const auto text = [](const char* value) { return SheetCell::ofText(QString::fromUtf8(value)); };
    const QDate ninth(2025, 3, 9);
    QCOMPARE(lastRow, 30);
    QCOMPARE(cell("文字"), text("王伟"));
    QCOMPARE(cell("文字形式的号码"), text("370705197203051234"));
    QCOMPARE(cell("整数"), SheetCell::ofNumber(3));
    QCOMPARE(cell("小数"), SheetCell::ofNumber(36.699931));
    QVERIFY(isLossyNumber(cell("大整数")));
    QCOMPARE(cell("日期"), SheetCell::ofDateTime(ninth));
    QCOMPARE(cell("中文日期"), SheetCell::ofDateTime(ninth));
    QCOMPARE(cell("区域日期"), SheetCell::ofDateTime(ninth));
    QCOMPARE(cell("日期时间"), SheetCell::ofDateTime(ninth, QTime(14, 30)));
    QCOMPARE(timeOf(cell("时间")), QTime(15, 11));
    QCOMPARE(textOf(cell("时长")), QStringLiteral("25:30"));
    QCOMPARE(cell("月日"), SheetCell::ofDateTime(ninth));
    QCOMPARE(cell("不是日期"), SheetCell::ofNumber(45725));
    QCOMPARE(cell("科学计数"), SheetCell::ofNumber(12345678));
    QCOMPARE(booleanOf(cell("真")).value_or(cell("真").number == 1), true);
    QCOMPARE(cell("错误").kind, SheetCell::Kind::Error);
    QCOMPARE(cell("错误").text, QStringLiteral("#N/A"));
    QVERIFY(cell("公式").isFormula);
    QCOMPARE(cell("街道"), text("潍州路街道"));
    QCOMPARE(cell("空格").text, QStringLiteral("  前后  "));
    QCOMPARE(cell("换行"), text("一\n二"));
    QCOMPARE(cell("四字节"), text("𠮷·买买提"));
}

void WorkbookReadersTest::reportsWhatIsHidden_data()
{
    addFixtures();
}

void WorkbookReadersTest::reportsWhatIsHidden()
{
    QFETCH(QString, file);
    const auto reader = SheetReader::open(file);
    QCOMPARE(reader->sheets().size(), 3);
    QCOMPARE(reader->sheets().at(0).name, QStringLiteral("形状"));
    QVERIFY(!reader->sheets().at(0).hidden);
    QVERIFY(reader->sheets().at(1).hidden);
    QVERIFY(!reader->sheets().at(2).hidden);
    QList<qint64> hiddenRows;
    SheetRow row;
    while (reader->next(row)) {
        if (row.hidden)
            hiddenRows << row.number;
    }
    QCOMPARE(hiddenRows, QList<qint64>{5});
    QVERIFY(reader->hiddenColumns().contains(2));
    QVERIFY(!reader->hiddenColumns().contains(1));
}

void WorkbookReadersTest::goesToAnySheet()
{
    for (const char* name : {"openpyxl.xlsx", "libreoffice.xls", "libreoffice.ods"}) {
        const auto reader = SheetReader::open(fixture(QString::fromLatin1(name)));
        reader->selectSheet(QStringLiteral("第二张"));
        const QList<SheetRow> rows = readRows(*reader, 9);
        QCOMPARE(rows.last().number, 2);
        QCOMPARE(textOf(rows.last().at(1)), QStringLiteral("第二张的内容"));
        reader->rewind();
        QCOMPARE(readRows(*reader, 9).size(), rows.size());
        QVERIFY_THROWS_EXCEPTION(Error, reader->selectSheet(QStringLiteral("没有")));
    }
}

void WorkbookReadersTest::readsTwinsAlike_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("06 ods") << QStringLiteral("06-活动签到.xlsx") << QStringLiteral("06-活动签到.ods");
    QTest::newRow("04 xls") << QStringLiteral("04-志愿者花名册.xlsx") << QStringLiteral("04-志愿者花名册.xls");
}

void WorkbookReadersTest::readsTwinsAlike()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const QString folder = QStringLiteral(VD_SOURCE_DIR "/tests/data/kuiwen/");
    const QList<SheetRow> rows = allRows(folder + one);
    const QList<SheetRow> twins = allRows(folder + other);
    QVERIFY(rows.size() > 500);
    QCOMPARE(twins.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(twins.at(i).number, rows.at(i).number);
        for (qsizetype column = 0; column < 11; ++column) {
            QCOMPARE(twins.at(i).at(column).kind, rows.at(i).at(column).kind);
            QCOMPARE(textOf(twins.at(i).at(column)), textOf(rows.at(i).at(column)));
        }
    }
}

void WorkbookReadersTest::readsInlineRichAndPhoneticText()
{
    QMap<QString, QByteArray> parts
        = workbookParts("<sheetData><row r='1'>"
                        "<c r='A1' t='inlineStr'><is><t>王</t></is></c>"
                        "<c r='B1' t='inlineStr'><is><r><t>欧</t></r><r><rPr><b/></rPr><t>阳</t></r></is></c>"
                        "<c r='C1' t='s'><v>0</v></c><c r='D1' t='s'><v>1</v></c>"
                        "<c r='E1' t='str'><v>直接</v></c></row></sheetData>");
    parts.insert(QStringLiteral("xl/sharedStrings.xml"),
        "<sst><si><r><t>曾</t></r><r><t>国藩</t></r><rPh sb='0' eb='1'><t>zeng</t></rPh><phoneticPr fontId='1'/></si>"
        "<si><t xml:space='preserve'> 一_x000D_\n二 </t></si></sst>");
    QByteArray& relations = parts[QStringLiteral("xl/_rels/workbook.xml.rels")];
    relations.replace("</Relationships>",
        "<Relationship Id='r2' Type='x/sharedStrings' Target='sharedStrings.xml'/>"
        "<Relationship Id='r3' Type='x/externalLink' TargetMode='External' "
        "Target='../../../etc/passwd'/></Relationships>");
    writeZip(path(QStringLiteral("inline.xlsx")), parts);
    const SheetRow row = allRows(path(QStringLiteral("inline.xlsx"))).constFirst();
    QCOMPARE(row.at(0).text, QStringLiteral("王"));
    QCOMPARE(row.at(1).text, QStringLiteral("欧阳"));
    QCOMPARE(row.at(2).text, QStringLiteral("曾国藩"));
    QCOMPARE(row.at(3).text, QStringLiteral(" 一\n二 "));
    QCOMPARE(row.at(4).text, QStringLiteral("直接"));
}

void WorkbookReadersTest::readsCellsWithoutAddresses()
{
    writeZip(path(QStringLiteral("bare.xlsx")),
        workbookParts("<sheetData><row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row r='7'><c "
                      "r='AB7'><v>9</v></c></row></sheetData>"));
    const QList<SheetRow> rows = allRows(path(QStringLiteral("bare.xlsx")));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).at(0), SheetCell::ofNumber(1));
    QCOMPARE(rows.at(2).number, 7);
    QCOMPARE(rows.at(2).at(27), SheetCell::ofNumber(9));
}

void WorkbookReadersTest::flagsFormulas()
{
    writeZip(path(QStringLiteral("formula.xlsx")),
        workbookParts(
            "<sheetData><row r='1'><c r='A1'><f>1+2</f><v>3</v></c><c r='B1'><f>C1</f></c>"
            "<c r='C1' t='e'><f>NA()</f><v>#N/A</v></c><c r='D1' t='str'><f>A</f><v>文</v></c></row></sheetData>"));
    const SheetRow row = allRows(path(QStringLiteral("formula.xlsx"))).constFirst();
    QVERIFY(row.at(0).isFormula);
    QCOMPARE(row.at(0).number, 3.0);
    QVERIFY(row.at(1).formulaWithoutValue);
    QVERIFY(!row.at(1).isEmpty());
    QCOMPARE(row.at(2).kind, SheetCell::Kind::Error);
    QCOMPARE(row.at(3).text, QStringLiteral("文"));
    QVERIFY(!row.at(3).formulaWithoutValue);
    const QList<SheetRow> old = allRows(fixture(QStringLiteral("libreoffice.xls")));
    const auto formula
        = std::find_if(old.begin(), old.end(), [](const SheetRow& r) { return textOf(r.at(0)) == u"公式"; });
    QVERIFY(formula != old.end());
    QVERIFY(formula->at(1).isFormula);
    QCOMPARE(formula->at(1).number, 3.0);
}

void WorkbookReadersTest::understandsNumberFormats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<NumberMeaning>("meaning");
    const auto row
        = [](const char* code, NumberMeaning meaning) { QTest::newRow(code) << QString::fromUtf8(code) << meaning; };
    row("General", NumberMeaning::Number);
    row("G/通用格式", NumberMeaning::Number);
    row("0.00E+00", NumberMeaning::Number);
    row("#,##0.00;[Red]-#,##0.00", NumberMeaning::Number);
    row("0\"日\"", NumberMeaning::Number);
    row("[Red]0", NumberMeaning::Number);
    row("yyyy-mm-dd", NumberMeaning::Date);
    row("yyyy\"年\"m\"月\"d\"日\";@", NumberMeaning::Date);
    row("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", NumberMeaning::Date);
    row("[DBNum1][$-804]yyyy年m月d日", NumberMeaning::Date);
    row("mmm-yy", NumberMeaning::Date);
    row("aaaa", NumberMeaning::Date);
    row("h:mm", NumberMeaning::Time);
    row("h:mm AM/PM", NumberMeaning::Time);
    row("上午/下午h\"时\"mm\"分\"", NumberMeaning::Time);
    row("[h]:mm:ss", NumberMeaning::Elapsed);
    row("mm:ss.0", NumberMeaning::Time);
}

void WorkbookReadersTest::understandsNumberFormats()
{
    QFETCH(QString, code);
    QTEST(NumberFormat::ofCode(code).meaningOf(1), "meaning");
}

void WorkbookReadersTest::knowsTheLeapDayThatNeverWas()
{
    QCOMPARE(momentOfSerial(1, false)->date, QDate(1900, 1, 1));
    QCOMPARE(momentOfSerial(59, false)->date, QDate(1900, 2, 28));
    QCOMPARE(momentOfSerial(61, false)->date, QDate(1900, 3, 1));
    QCOMPARE(momentOfSerial(45725.604166667, false)->time, QTime(14, 30));
    QCOMPARE(momentOfSerial(44263, true)->date, QDate(2025, 3, 9));
    QVERIFY(!momentOfSerial(-1, false));
    QVERIFY(!momentOfSerial(1e10, false));
}

void WorkbookReadersTest::readsRepeatedCellsOfOds()
{
    const QByteArray start = "<o:document-content xmlns:o='o' xmlns:table='t' xmlns:text='x'><o:body><o:spreadsheet>";
    const QByteArray end = "</o:spreadsheet></o:body></o:document-content>";
    const QByteArray table = "<table:table table:name='表'><table:table-row table:number-rows-repeated='2'>"
                             "<table:table-cell table:number-columns-repeated='3' "
                             "o:value-type='string'><text:p>甲<text:s text:c='2'/>乙</text:p><text:p>丙</text:p>"
                             "<o:annotation><text:p>批注</text:p></o:annotation></table:table-cell><table:table-cell "
                             "table:number-columns-repeated='16000'/></table:table-row>"
                             "<table:table-row table:number-rows-repeated='1048000'><table:table-cell "
                             "table:number-columns-repeated='16384'/></table:table-row>"
                             "<table:table-row><table:covered-table-cell/><table:table-cell o:value-type='percentage' "
                             "o:value='0.5'/></table:table-row></table:table>";
    writeZip(path(QStringLiteral("repeat.ods")), {{QStringLiteral("content.xml"), start + table + end}});
    const QList<SheetRow> rows = allRows(path(QStringLiteral("repeat.ods")));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1).number, 2);
    QCOMPARE(rows.at(1).cells.size(), 3);
    QCOMPARE(rows.at(1).at(2).text, QStringLiteral("甲  乙\n丙"));
    QCOMPARE(rows.at(2).number, 1048003);
    QCOMPARE(rows.at(2).at(1), SheetCell::ofNumber(0.5));
}

void WorkbookReadersTest::reportsProgress()
{
    const auto reader = SheetReader::open(QStringLiteral(VD_SOURCE_DIR "/tests/data/kuiwen/06-活动签到.xlsx"));
    QCOMPARE(readRows(*reader, 3000).size(), 3000);
    const qint64 half = reader->bytesRead();
    QVERIFY(half > 0 && half < reader->bytesTotal());
    QCOMPARE(readRows(*reader, 9000).size(), 3843);
    QVERIFY(reader->bytesRead() > half && reader->bytesRead() <= reader->bytesTotal());
}

VD_TEST(WorkbookReadersTest)
#include "workbookreaders_test.moc"
