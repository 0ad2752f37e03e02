#include "models/common/error.h"
#include "models/spreadsheets/celltext.h"
#include "models/spreadsheets/csvwriter.h"
#include "models/spreadsheets/rejectsworkbook.h"
#include "models/spreadsheets/sheetlayout.h"
#include "models/spreadsheets/sheetreader.h"
#include "models/spreadsheets/sheetwriter.h"
#include "models/spreadsheets/ziparchive.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class SheetWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatWasGiven();
    void keepsTextAsText_data();
    void keepsTextAsText();
    void setsUpFiltersPrintingAndCharts();
    void chartsStandWholeOnTheirPage_data();
    void chartsStandWholeOnTheirPage();
    void chartsOfSharesGoToTheWhole();
    void mixedColumnsKeepTheirUnits();
    void goesOnOnFurtherSheets();
    void splitsWhatNoSheetHolds();
    void makesSheetNamesUnique();
    void leavesNothingBehindWhenUnfinished();
    void saysWhyItCannotWrite();
    void keepsTheOldFileUntilTheNewOneIsWhole();
    void writesCsv();
    void copiesRejectedRowsAsTheyWere();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] static TableHead people();
    [[nodiscard]] static QByteArray partOf(const QString& workbook, const QString& part);

    QTemporaryDir m_folder;
};

TableHead SheetWriterTest::people()
{
    TableHead head;
    head.sheetName = QStringLiteral("花名册");
    head.title = QStringLiteral("志愿者花名册");
    head.notes = {QStringLiteral("单位：小时"), QStringLiteral("2025年11月")};
    head.columns = {{QStringLiteral("姓名"), 10, SheetColumnKind::Text},
        {QStringLiteral("身份证号"), 20, SheetColumnKind::Text}, {QStringLiteral("时长"), 10, SheetColumnKind::Hours},
        {QStringLiteral("金额"), 12, SheetColumnKind::Money}, {QStringLiteral("日期"), 12, SheetColumnKind::Date}};
    return head;
}

QByteArray SheetWriterTest::partOf(const QString& workbook, const QString& part)
{
    return ZipArchive(workbook).openPart(part)->readAll();
}

void SheetWriterTest::writesWhatWasGiven()
{
    SheetWriter writer(path(QStringLiteral("a.xlsx")));
    writer.beginTable(people());
    writer.writeRow({QStringLiteral("欧阳·𠮷"), QStringLiteral("370705197203051234"), qint64(90), qint64(550450),
        QDate(2025, 3, 9)});
    writer.writeRow({QStringLiteral("王伟"), TableValue(), qint64(3), qint64(-1), TableValue()});
    writer.writeTotals({QStringLiteral("合计"), TableValue(), qint64(93), qint64(550449), TableValue()});
    writer.finish();
    const auto reader = SheetReader::open(path(QStringLiteral("a.xlsx")));
    QCOMPARE(reader->sheets().constFirst().name, QStringLiteral("花名册"));
    const QList<SheetRow> rows = readRows(*reader, 20);
    QCOMPARE(rows.size(), 7);
    QCOMPARE(textOf(rows.at(0).at(0)), QStringLiteral("志愿者花名册"));
    QCOMPARE(textOf(rows.at(2).at(0)), QStringLiteral("2025年11月"));
    QCOMPARE(textOf(rows.at(3).at(2)), QStringLiteral("时长"));
    QCOMPARE(rows.at(4).at(0), SheetCell::ofText(QStringLiteral("欧阳·𠮷")));
    QCOMPARE(rows.at(4).at(1), SheetCell::ofText(QStringLiteral("370705197203051234")));
    QCOMPARE(rows.at(4).at(2), SheetCell::ofNumber(1.5));
    QCOMPARE(rows.at(4).at(3), SheetCell::ofNumber(5504.5));
    QCOMPARE(rows.at(4).at(4), SheetCell::ofDateTime(QDate(2025, 3, 9)));
    QVERIFY(rows.at(5).at(1).isEmpty());
    QCOMPARE(rows.at(6).at(3), SheetCell::ofNumber(5504.49));
}

void SheetWriterTest::keepsTextAsText_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"=1+1", "+8613800000000", "-2", "@SUM(A1)", "007", " 前后空格 ", "两\n行", "<&>\"'"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void SheetWriterTest::keepsTextAsText()
{
    QFETCH(QString, text);
    SheetWriter writer(path(QStringLiteral("text.xlsx")));
    writer.beginTable(people());
    writer.writeRow({text});
    writer.finish();
    const auto reader = SheetReader::open(path(QStringLiteral("text.xlsx")));
    const SheetCell cell = readRows(*reader, 9).last().at(0);
    QCOMPARE(cell.kind, SheetCell::Kind::Text);
    QCOMPARE(cell.text, text);
    QVERIFY(!cell.isFormula);
}

void SheetWriterTest::setsUpFiltersPrintingAndCharts()
{
    SheetWriter writer(path(QStringLiteral("chart.xlsx")));
    TableHead head = people();
    head.landscape = true;
    writer.beginTable(head);
    for (int month = 1; month <= 3; ++month)
        writer.writeRow({QString::number(month), QString(), qint64(60 * month)});
    writer.addChart({TableChart::Kind::Column, QStringLiteral("每月时长"), 0, {2}, QStringLiteral("小时")});
    writer.addChart({TableChart::Kind::Pie, QStringLiteral("构成"), 0, {2}, {}});
    writer.writeTotals({QStringLiteral("合计")});
    writer.finish();
    const QByteArray sheet = partOf(path(QStringLiteral("chart.xlsx")), QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY2(sheet.contains("<autoFilter ref=\"A4:E7\"/>"), sheet.constData());
    QVERIFY(sheet.contains("orientation=\"landscape\""));
    QVERIFY(sheet.contains("paperSize=\"9\""));
    QVERIFY(sheet.contains("&amp;P"));
    QVERIFY(sheet.contains("state=\"frozen\""));
    const QByteArray chart = partOf(path(QStringLiteral("chart.xlsx")), QStringLiteral("xl/charts/chart1.xml"));
    QVERIFY2(chart.contains("$C$5:$C$7"), chart.constData());
    QVERIFY(partOf(path(QStringLiteral("chart.xlsx")), QStringLiteral("xl/charts/chart2.xml")).contains("pieChart"));
    QVERIFY(partOf(path(QStringLiteral("chart.xlsx")), QStringLiteral("xl/workbook.xml")).contains("Print_Titles"));
}

void SheetWriterTest::chartsStandWholeOnTheirPage_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("landscape");
    for (const bool landscape : {false, true}) {
        for (const int rows : {1, 5, 12, 20, 27, 28, 35, 36, 37, 60, 200})
            QTest::addRow("%d rows%s", rows, landscape ? ", landscape" : "") << rows << landscape;
    }
}

/// Rows of 20 pixels on a page as high as A4 within its margins; a break says before which row a page begins.
void SheetWriterTest::chartsStandWholeOnTheirPage()
{
    QFETCH(const int, rows);
    QFETCH(const bool, landscape);
    {
        SheetWriter writer(path(QStringLiteral("charts.xlsx")));
        TableHead head = people();
        head.landscape = landscape;
        writer.beginTable(head);
        for (int i = 0; i < rows; ++i)
            writer.writeRow({QStringLiteral("某"), TableValue(), qint64(i + 1), qint64(i + 1), TableValue()});
        for (const auto kind : {TableChart::Kind::Column, TableChart::Kind::Line, TableChart::Kind::Bar})
            writer.addChart({kind, QStringLiteral("图"), 0, {2}, {}});
        writer.finish();
    }
    const QString workbook = path(QStringLiteral("charts.xlsx"));
    const QString sheet = QString::fromUtf8(partOf(workbook, QStringLiteral("xl/worksheets/sheet1.xml")));
    const QString drawing = QString::fromUtf8(partOf(workbook, QStringLiteral("xl/drawings/drawing1.xml")));
    const auto numbers = [](const QString& text, const QString& pattern) {
        QList<int> found;
        for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
            found << match.next().captured(1).toInt();
        return found;
    };
    QVERIFY(!sheet.contains(QStringLiteral("fitToPage")));
    const QList<int> breaks = numbers(sheet, QStringLiteral("<brk id=\"(\\d+)\""));
    const QList<int> edges = numbers(drawing, QStringLiteral("<xdr:row>(\\d+)</xdr:row>"));
    const double scale = numbers(sheet, QStringLiteral(" scale=\"(\\d+)\"")).value(0, 100) / 100.0;
    const double page = ((landscape ? 8.27 : 11.69) - 1.2) * 96 / scale;
    QCOMPARE(edges.size(), 6);
    for (qsizetype chart = 0; chart < 3; ++chart) {
        const int top = edges.at(2 * chart);
        const int bottom = edges.at(2 * chart + 1);
        QVERIFY(top > (chart == 0 ? rows : edges.at(2 * chart - 1)));
        int start = 0;
        for (const int one : breaks) {
            QVERIFY2(one <= top || one > bottom, "a page ends within the chart");
            start = one <= top ? one : start;
        }
        QVERIFY2((bottom + 1 - start) * 20 <= page, "the chart reaches beyond its page");
    }
}

void SheetWriterTest::chartsOfSharesGoToTheWhole()
{
    SheetWriter writer(path(QStringLiteral("share.xlsx")));
    TableHead head = people();
    head.columns[2].kind = SheetColumnKind::Percent;
    writer.beginTable(head);
    writer.writeRow({QStringLiteral("1月"), TableValue(), 0.95, qint64(5), TableValue()});
    writer.addChart({TableChart::Kind::Line, QStringLiteral("好评度"), 0, {2}, {}});
    writer.addChart({TableChart::Kind::Bar, QStringLiteral("金额"), 0, {3}, {}});
    writer.finish();
    const QString workbook = path(QStringLiteral("share.xlsx"));
    const QByteArray share = partOf(workbook, QStringLiteral("xl/charts/chart1.xml"));
    QVERIFY(share.contains("<c:max val=\"1\"/>"));
    QVERIFY(share.contains("formatCode=\"0%\""));
    const QByteArray money = partOf(workbook, QStringLiteral("xl/charts/chart2.xml"));
    QVERIFY(!money.contains("<c:max "));
    for (const QByteArray& chart : {share, money}) {
        QVERIFY(chart.contains("<c:tickLblSkip val=\"1\"/>"));
        QVERIFY(chart.contains("<c:min val=\"0\"/>"));
    }
}

void SheetWriterTest::mixedColumnsKeepTheirUnits()
{
    SheetWriter writer(path(QStringLiteral("mixed.xlsx")));
    TableHead head;
    head.title = QStringLiteral("指标");
    head.columns = {{QStringLiteral("值"), 10, SheetColumnKind::Mixed}};
    writer.beginTable(head);
    writer.writeRow({qint64(1234)});
    writer.writeRow({796.0});
    writer.finish();
    const QByteArray sheet = partOf(path(QStringLiteral("mixed.xlsx")), QStringLiteral("xl/worksheets/sheet1.xml"));
    const QByteArray styles = partOf(path(QStringLiteral("mixed.xlsx")), QStringLiteral("xl/styles.xml"));
    QVERIFY(styles.contains("#,##0.0"));
    static const QRegularExpression cell(QStringLiteral("<c r=\"A[34]\" s=\"(\\d+)\""));
    QStringList used;
    for (auto match = cell.globalMatch(QString::fromUtf8(sheet)); match.hasNext();)
        used << match.next().captured(1);
    QCOMPARE(used.size(), 2);
    QVERIFY(used.at(0) != used.at(1)); // 1,234 and 796.0
}

void SheetWriterTest::goesOnOnFurtherSheets()
{
    SheetWriter writer(path(QStringLiteral("split.xlsx")), 10);
    TableHead head = people();
    head.notes.clear();
    writer.beginTable(head);
    for (int i = 1; i <= 20; ++i)
        writer.writeRow({QString::number(i)});
    writer.writeTotals({QStringLiteral("合计")});
    writer.finish();
    const auto reader = SheetReader::open(path(QStringLiteral("split.xlsx")));
    QCOMPARE(reader->sheets().size(), 3);
    QCOMPARE(reader->sheets().at(1).name, QStringLiteral("花名册 (2)"));
    QCOMPARE(textOf(readRows(*reader, 99).last().at(0)), QStringLiteral("7"));
    reader->selectSheet(2);
    const QList<SheetRow> last = readRows(*reader, 99);
    QCOMPARE(textOf(last.at(2).at(0)), QStringLiteral("15"));
    QCOMPARE(textOf(last.last().at(0)), QStringLiteral("合计"));
}

/// 1,048,577 rows, one more than a sheet has room for; with its title and headings the first holds fewer.
void SheetWriterTest::splitsWhatNoSheetHolds()
{
    constexpr qint64 Rows = 1'048'577;
    SheetWriter writer(path(QStringLiteral("million.xlsx")));
    TableHead head;
    head.sheetName = QStringLiteral("编号");
    head.columns = {{QStringLiteral("编号"), 10, SheetColumnKind::Integer}};
    writer.beginTable(head);
    for (qint64 i = 1; i <= Rows; ++i)
        writer.writeRow({i});
    writer.finish();
    const auto reader = SheetReader::open(path(QStringLiteral("million.xlsx")));
    QCOMPARE(reader->sheets().size(), 2);
    qint64 expected = 0;
    for (int sheet = 0; sheet < 2; ++sheet) {
        reader->selectSheet(sheet);
        SheetRow row;
        while (reader->next(row)) {
            if (row.at(0).kind == SheetCell::Kind::Number && qint64(row.at(0).number) != ++expected)
                QFAIL(qPrintable(QStringLiteral("row %1 of sheet %2").arg(row.number).arg(sheet)));
        }
        QVERIFY(row.number <= SheetReader::MaximumRows);
    }
    QCOMPARE(expected, Rows);
}

void SheetWriterTest::makesSheetNamesUnique()
{
    SheetWriter writer(path(QStringLiteral("names.xlsx")));
    TableHead head = people();
    for (const QString& name :
        {QStringLiteral("a/b[1]"), QStringLiteral("ab1"), QString(40, u'长'), QString(40, u'长'), QString()}) {
        head.sheetName = name;
        writer.beginTable(head);
    }
    writer.finish();
    const auto reader = SheetReader::open(path(QStringLiteral("names.xlsx")));
    QStringList names;
    for (const SheetInfo& sheet : reader->sheets())
        names << sheet.name;
    QCOMPARE(names,
        (QStringList{QStringLiteral("ab1"), QStringLiteral("ab1 (2)"), QString(31, u'长'),
            QString(27, u'长') + QStringLiteral(" (2)"), QStringLiteral("志愿者花名册")}));
}

void SheetWriterTest::leavesNothingBehindWhenUnfinished()
{
    const QTemporaryDir folder;
    {
        SheetWriter writer(folder.filePath(QStringLiteral("a.xlsx")));
        writer.beginTable(people());
        writer.writeRow({QStringLiteral("王伟")});
    }
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void SheetWriterTest::saysWhyItCannotWrite()
{
    QVERIFY_THROWS_EXCEPTION(Error, SheetWriter(path(QStringLiteral("no/such/folder/a.xlsx"))));
    QVERIFY_THROWS_EXCEPTION(Error, CsvWriter(m_folder.path()));
}

void SheetWriterTest::keepsTheOldFileUntilTheNewOneIsWhole()
{
    const QString target = path(QStringLiteral("old.xlsx"));
    QFile old(target);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    SheetWriter writer(target);
    writer.beginTable(people());
    QCOMPARE(QFileInfo(target).size(), 3);
    writer.finish();
    QVERIFY(QFileInfo(target).size() > 1000);
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden), QStringList());
}

void SheetWriterTest::writesCsv()
{
    CsvWriter writer(path(QStringLiteral("a.csv")));
    writer.beginTable(people());
    writer.writeRow(
        {QStringLiteral("王\"伟,\n"), QStringLiteral("370705197203051234"), qint64(93), qint64(-5), QDate(2025, 3, 9)});
    writer.finish();
    QFile file(path(QStringLiteral("a.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(QString::fromUtf8(bytes),
        QStringLiteral("姓名,身份证号,时长,金额,日期\r\n\"王\"\"伟,\n\",370705197203051234,1.6,-0.05,2025-03-09\r\n"));
}

void SheetWriterTest::copiesRejectedRowsAsTheyWere()
{
    const QString source = QStringLiteral(VD_SOURCE_DIR "/tests/data/kuiwen/04c-志愿者花名册-问题数据.xlsx");
    const auto reader = SheetReader::open(source);
    const QList<SheetRow> rows = readRows(*reader, 50);
    const SheetLayout layout = SheetLayout::find(rows,
        {{QStringLiteral("name"), QStringLiteral("姓名"), {}, true},
            {QStringLiteral("id"), QStringLiteral("身份证号"), {}, true}});
    RejectsWorkbook rejects(path(QStringLiteral("rejects.xlsx")), QStringLiteral("拒绝"), layout);
    rejects.add(rows.at(3), QStringLiteral("身份证号被存成了数字"));
    QCOMPARE(rejects.count(), 1);
    rejects.finish();
    const auto copy = SheetReader::open(path(QStringLiteral("rejects.xlsx")));
    const QList<SheetRow> copied = readRows(*copy, 50);
    QCOMPARE(copied.size(), 4);
    QCOMPARE(copied.at(0).cells, rows.at(0).cells);
    QCOMPARE(copied.at(2).at(1), rows.at(2).at(1));
    QVERIFY(!textOf(copied.at(2).at(7)).isEmpty());
    for (int column = 0; column < 7; ++column)
        QCOMPARE(copied.at(3).at(column), rows.at(3).at(column));
    QCOMPARE(textOf(copied.at(3).at(7)), QStringLiteral("身份证号被存成了数字"));
}

VD_TEST(SheetWriterTest)
#include "sheetwriter_test.moc"
