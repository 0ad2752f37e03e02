#include "models/spreadsheets/celltext.h"
#include "models/spreadsheets/sheetlayout.h"
#include "models/spreadsheets/sheetreader.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// The files of 潍州路街道 as the office sent them.
class KuiwenFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsHeadingAndDataRows_data();
    void findsHeadingAndDataRows();
    void readsTheRoster();
    void readsAttendanceTimes();
    void readsTheOldSystemsExport();
};

static QString kuiwen(const QString& name)
{
    return QStringLiteral(VD_SOURCE_DIR "/tests/data/kuiwen/") + name;
}

void KuiwenFilesTest::findsHeadingAndDataRows_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<int>("headingRow");
    QTest::addColumn<int>("dataRows");
    QTest::addColumn<QString>("title");
    const auto row = [](const char* file, const QStringList& known, int headingRow, int dataRows, const char* title) {
        QTest::newRow(file) << QString::fromUtf8(file) << known << headingRow << dataRows << QString::fromUtf8(title);
    };
    const QStringList people{QStringLiteral("姓名"), QStringLiteral("身份证号"), QStringLiteral("联系电话")};
    row("01-机构.xlsx", {"机构编码", "机构名称"}, 3, 14, "奎文区潍州路街道机构表");
    row("02-队伍.xlsx", {"队伍编号", "队伍名称"}, 3, 23, "潍州路街道志愿服务队伍台账");
    row("03-阵地.xlsx", {"站点编号", "站点名称"}, 3, 21, "潍州路街道志愿服务阵地台账");
    row("04-志愿者花名册.xlsx", people, 3, 536, "潍州路街道志愿者花名册");
    row("04c-志愿者花名册-问题数据.xlsx", people, 3, 12, "待核对名册");
    row("05-项目库.xlsx", {"项目编号", "项目名称", "预算"}, 3, 72, "奎文区“五为”志愿服务项目库");
    row("06-活动签到.xlsx", {"活动编号", "身份证号"}, 1, 6842, "");
    row("07-点单派单结单.xlsx", {"订单编号", "点单时间"}, 3, 3083, "新时代文明实践中心云平台点单派单结单台账");
    row("08-荣誉.xlsx", {"荣誉称号", "对象类型"}, 3, 29, "2025年度先进典型名单");
    row("09-小区.xlsx", {"小区名称", "户数"}, 3, 64, "潍州路街道居民小区");
    row("12-社区基金收支.xlsx", {"收支", "收入", "支出"}, 3, 160, "金都社区慈善基金收支明细");
}

void KuiwenFilesTest::findsHeadingAndDataRows()
{
    QFETCH(QString, file);
    QFETCH(QStringList, known);
    QList<ImportColumn> columns;
    for (const QString& title : known)
        columns << ImportColumn{title, title, {}, true};
    const auto reader = SheetReader::open(kuiwen(file));
    const SheetLayout layout = SheetLayout::find(readRows(*reader, SheetLayout::RowsLookedAt), columns);
    QTEST(int(layout.firstHeadingRow()), "headingRow");
    QTEST(layout.title(), "title");
    QCOMPARE(layout.match().matchedCount(), known.size());
    reader->rewind();
    int data = 0;
    SheetRow row;
    while (reader->next(row))
        data += layout.kindOf(row) == RowKind::Data ? 1 : 0;
    QTEST(data, "dataRows");
}

void KuiwenFilesTest::readsTheRoster()
{
    const auto reader = SheetReader::open(kuiwen(QStringLiteral("04-志愿者花名册.xlsx")));
    const QList<SheetRow> rows = readRows(*reader, 5);
    const SheetRow& row = rows.at(4);
    QCOMPARE(row.number, 5);
    QCOMPARE(textOf(row.at(0)), QStringLiteral("2"));
    QCOMPARE(textOf(row.at(1)), QStringLiteral("石宁平"));
    QCOMPARE(textOf(row.at(3)), QStringLiteral("370705198912285855"));
    QCOMPARE(dateOf(row.at(8)), QDate(2021, 11, 1));
    QCOMPARE(textOf(row.at(10)), QStringLiteral("心理疏导"));
    QVERIFY(row.at(40).isEmpty());
}

void KuiwenFilesTest::readsAttendanceTimes()
{
    const auto reader = SheetReader::open(kuiwen(QStringLiteral("06-活动签到.xlsx")));
    const SheetRow row = readRows(*reader, 2).at(1);
    QCOMPARE(dateOf(row.at(5)), QDate(2025, 5, 11));
    QCOMPARE(row.at(6).kind, SheetCell::Kind::Time);
    QCOMPARE(timeOf(row.at(6)), QTime(15, 11));
    QCOMPARE(timeOf(row.at(7)), QTime(18, 15));
}

void KuiwenFilesTest::readsTheOldSystemsExport()
{
    const auto reader = SheetReader::open(kuiwen(QStringLiteral("04b-志愿者花名册-旧系统导出.csv")));
    QCOMPARE(reader->encoding(), QStringLiteral("GB18030"));
    const QList<SheetRow> rows = readRows(*reader, 100);
    QCOMPARE(rows.size(), 61);
    QCOMPARE(textOf(rows.at(1).at(0)), QStringLiteral("钱怡超"));
    QCOMPARE(textOf(rows.at(1).at(1)), QStringLiteral("370705197005144384"));
    QCOMPARE(dateOf(rows.at(1).at(5)), QDate(2019, 11, 8));
    QCOMPARE(textOf(rows.at(5).at(1)), QStringLiteral("37070519801103475x"));
}

VD_TEST(KuiwenFilesTest)
#include "kuiwenfiles_test.moc"
