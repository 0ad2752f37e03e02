#include "models/spreadsheets/sheetlayout.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class SheetLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsRowsApart_data();
    void tellsRowsApart();
    void joinsHeadingsOfTwoRows();
    void doesNotTakeDataForHeadings();
    void findsNoHeadingWhereThereIsNone();

private:
    const QList<ImportColumn> m_columns{
        {QStringLiteral("name"), QStringLiteral("姓名"), {}, true},
        {QStringLiteral("idNumber"), QStringLiteral("身份证号"), {QStringLiteral("证件号码")}, true},
        {QStringLiteral("phone"), QStringLiteral("联系电话"), {QStringLiteral("电话")}, false},
        {QStringLiteral("community"), QStringLiteral("所属社区"), {QStringLiteral("社区")}, false},
    };
};

/// Cells apart by |.
static SheetRow rowOf(qint64 number, const QString& texts)
{
    SheetRow row;
    row.number = number;
    for (const QString& text : texts.split(u'|'))
        row.cells << SheetCell::ofText(text);
    return row;
}

static QList<SheetRow> rowsOf(const QStringList& lines)
{
    QList<SheetRow> rows;
    for (qsizetype i = 0; i < lines.size(); ++i)
        rows << rowOf(i + 1, lines.at(i));
    return rows;
}

void SheetLayoutTest::tellsRowsApart_data()
{
    QTest::addColumn<QString>("texts");
    QTest::addColumn<RowKind>("kind");
    const auto row = [](const char* texts, RowKind kind) { QTest::newRow(texts) << QString::fromUtf8(texts) << kind; };
    row("1|王伟|370705197203051234|19005360000|苇湾社区", RowKind::Data);
    row("|王伟|||", RowKind::Data);
    row("||||", RowKind::Blank);
    row(" |　||| ", RowKind::Blank);
    row("17||||", RowKind::Blank);
    row("合计|12|||", RowKind::Total);
    row("合 计||12||", RowKind::Total);
    row("|小计：|12||", RowKind::Total);
    row("总计536人||||", RowKind::Total);
    row("|本页合计|||", RowKind::Total);
    row("合 计|12|||", RowKind::Total);
    row("1|合计志|370705197203051234||", RowKind::Data);
    row("序号|姓名|身份证号|联系电话|所属社区", RowKind::RepeatedHeading);
    row("序 号|姓 名|身份证号||", RowKind::RepeatedHeading);
    row("注：此表一式两份||||", RowKind::Note);
    row("填表人：张三||审核人：李四||", RowKind::Note);
    row("志愿者花名册||||", RowKind::Note);
    row("本表由各社区于每月二十五日前报送街道办事处||||", RowKind::Note);
}

void SheetLayoutTest::tellsRowsApart()
{
    const SheetLayout layout
        = SheetLayout::find(rowsOf({QStringLiteral("志愿者花名册"), QStringLiteral("填报单位：潍州路街道|||2025年"),
                                QString(), QStringLiteral("序号|姓名|身份证号|联系电话|所属社区")}),
            m_columns);
    QCOMPARE(layout.firstHeadingRow(), 4);
    QCOMPARE(layout.title(), QStringLiteral("志愿者花名册"));
    QCOMPARE(layout.kindOf(rowOf(2, QStringLiteral("填报单位：潍州路街道|||2025年"))), RowKind::Note);
    QCOMPARE(layout.kindOf(layout.preamble().last()), RowKind::Heading);
    QFETCH(QString, texts);
    QTEST(layout.kindOf(rowOf(9, texts)), "kind");
}

void SheetLayoutTest::joinsHeadingsOfTwoRows()
{
    const SheetLayout layout
        = SheetLayout::find(rowsOf({QStringLiteral("花名册"), QStringLiteral("序号|姓名|基本信息||所属社区"),
                                QStringLiteral("||证件号码|联系电话|"), QStringLiteral("1|王伟|370|190|苇湾社区")}),
            m_columns);
    QCOMPARE(layout.firstHeadingRow(), 2);
    QCOMPARE(layout.lastHeadingRow(), 3);
    QCOMPARE(layout.match().matchedCount(), 4);
    QCOMPARE(layout.headings().at(2), QStringLiteral("证件号码"));
    QCOMPARE(layout.kindOf(rowOf(4, QStringLiteral("1|王伟|370|190|苇湾社区"))), RowKind::Data);
    QCOMPARE(layout.kindOf(rowOf(40, QStringLiteral("||证件号码|联系电话|"))), RowKind::RepeatedHeading);
}

void SheetLayoutTest::doesNotTakeDataForHeadings()
{
    const SheetLayout layout = SheetLayout::find(
        rowsOf({QStringLiteral("姓名|身份证号|电话"), QStringLiteral("社区|电话|1"), QStringLiteral("王伟|370|190")}),
        m_columns);
    QCOMPARE(layout.firstHeadingRow(), 1);
    QCOMPARE(layout.lastHeadingRow(), 1);
    QVERIFY(layout.title().isEmpty());
}

void SheetLayoutTest::findsNoHeadingWhereThereIsNone()
{
    const SheetLayout layout = SheetLayout::find(
        rowsOf({QStringLiteral("王伟|370705197203051234"), QStringLiteral("李娜|370705197203051235")}), m_columns);
    QVERIFY(!layout.hasHeading());
    QCOMPARE(layout.kindOf(rowOf(1, QStringLiteral("王伟|3"))), RowKind::Data);
}

VD_TEST(SheetLayoutTest)
#include "sheetlayout_test.moc"
