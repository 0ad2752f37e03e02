#include "models/orders/orderimport.h"
#include "models/orders/orderrecords.h"
#include "models/organisation/organisationimport.h"
#include "models/records/recordlist.h"
#include "models/reports/listexport.h"
#include "models/spreadsheets/sheetwriter.h"
#include "models/stations/stationimport.h"
#include "models/teams/teamimport.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// The list of orders as the program exports it, and what other programs export, read as orders.
class OrderRoundTripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ourExportComesBackUnchanged();
    void ourExportChangesNothingHere_data();
    void ourExportChangesNothingHere();
    void readsTheAppsExport();
    void aMaskedPhoneIsLeftOut();
    void readsOurChineseHeadings();

private:
    static void fill(TestOffice& office);
    /// All that the list shows, but for what an import does not bring.
    [[nodiscard]] static QStringList shown(TestOffice& office);
    [[nodiscard]] QString exported(Numbers numbers);
    [[nodiscard]] static ImportReport read(TestOffice& office, const QStringList& lines, ImportOptions options = {});

    std::unique_ptr<TestOffice> m_office;
};

void OrderRoundTripTest::fill(TestOffice& office)
{
    OrganisationImport organisations;
    office.importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport teams(office.vault());
    office.importFile(teams, QStringLiteral("02-队伍.xlsx"));
    StationImport stations(office.vault());
    office.importFile(stations, QStringLiteral("03-阵地.xlsx"));
}

void OrderRoundTripTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    fill(*m_office);
    OrderImport orders(m_office->vault());
    QCOMPARE(m_office->importFile(orders, QStringLiteral("07-点单派单结单.xlsx")).imported, 3083);
    m_office->run([](UnitOfWork& work) { // some that are done at a station
        work.connection().execute(
            QStringLiteral("UPDATE orders SET station_id = (SELECT MIN(id) FROM stations) WHERE id % 7 = 0"));
        work.changes().touch(QStringLiteral("orders"));
    });
}

QStringList OrderRoundTripTest::shown(TestOffice& office)
{
    const OrderRecords records(office.vault(), Numbers::Clear);
    const auto ids = readRecordIds(office.reader(), records, {});
    QStringList lines;
    for (const RecordRow& row : readRecordRows(office.reader(), records, QList<qint64>(ids.begin(), ids.end()))) {
        QStringList cells;
        for (const QVariant& cell : row.cells)
            cells << (cell.canConvert<RecordBadge>() ? cell.value<RecordBadge>().text : cell.toString());
        lines << cells.join(u'|');
    }
    lines.sort();
    return lines;
}

QString OrderRoundTripTest::exported(Numbers numbers)
{
    const OrderRecords records(m_office->vault(), numbers);
    const QString path = m_office->path(QStringLiteral("orders.xlsx"));
    ListExport list{QStringLiteral("Orders"), {}, {}, readRecordIds(m_office->reader(), records, {})};
    for (int column = 0; column < records.columns().size(); ++column)
        list.columns << column;
    SheetWriter writer(path);
    TaskContext task;
    writeList(m_office->reader(), records, list, writer, task);
    return path;
}

void OrderRoundTripTest::ourExportComesBackUnchanged()
{
    TestOffice other;
    fill(other);
    OrderImport orders(other.vault());
    const ImportReport report = other.importFile(orders, exported(Numbers::Clear));
    QCOMPARE(report.imported, 3083);
    QCOMPARE(report.rejected, 0);
    const QStringList here = shown(*m_office);
    const QStringList there = shown(other);
    QCOMPARE(there.size(), here.size());
    for (qsizetype i = 0; i < here.size(); ++i)
        QCOMPARE(there.at(i), here.at(i));
    QCOMPARE(OrderRollups::problems(other.reader()), QStringList());
}

void OrderRoundTripTest::ourExportChangesNothingHere_data()
{
    QTest::addColumn<int>("numbers");
    QTest::newRow("whole numbers") << int(Numbers::Clear);
    QTest::newRow("masked numbers") << int(Numbers::Masked);
}

void OrderRoundTripTest::ourExportChangesNothingHere()
{
    QFETCH(int, numbers);
    const QStringList before = shown(*m_office);
    ImportOptions options;
    options.update = true;
    OrderImport orders(m_office->vault());
    const ImportReport report = m_office->importFile(orders, exported(Numbers(numbers)), options);
    QCOMPARE(report.updated, 0);
    QCOMPARE(report.skipped, 3083);
    QCOMPARE(report.rejected, 0);
    QCOMPARE(shown(*m_office), before);
}

ImportReport OrderRoundTripTest::read(TestOffice& office, const QStringList& lines, ImportOptions options)
{
    OrderImport orders(office.vault());
    return office.importFile(orders, office.write(QStringLiteral("app.csv"), lines), options);
}

void OrderRoundTripTest::readsTheAppsExport()
{
    TestOffice office;
    fill(office);
    const ImportReport report = read(office,
        {QStringLiteral("工单编号,求助人,联系电话,所属社区,服务类型,求助类型,求助时间,求助内容,接单队伍,完成时间,状态,"
                        "评价,评价内容"),
            QStringLiteral("GD20250001,王大爷,13812345678,虞新社区,志愿服务,理发,2025-03-01 "
                           "09:00,上门理发,青年突击队,2025-03-02 10:30,已完成,非常满意,手艺好"),
            QStringLiteral("GD20250002,李奶奶,13812345679,虞新社区,帮办代办,代买代购,2025-03-03 09:00,,,,待派单,,"),
            QStringLiteral("GD20250003,小林,13812345670,虞新社区,微心愿,代买代购,2025-03-04 09:00,一本书,,,已撤销,,"),
            QStringLiteral("GD20250004,小周,13812345671,虞新社区,志愿服务,理发,2025-03-05 "
                           "09:00,,青年突击队,2025-03-05 11:00,已评价,5星,")});
    QCOMPARE(report.imported, 4);
    QCOMPARE(report.rejected, 0);
    const QStringList lines = shown(office);
    QCOMPARE(lines.at(0),
        QStringLiteral("GD20250001|2025-03-01T09:00|王大爷|13812345678|Volunteer "
                       "service|理发|虞新社区|青年突击队|Closed|2025-03-02T10:30|Very satisfied|||手艺好||1|"));
    QVERIFY(lines.at(1).contains(QStringLiteral("|Errand|代买代购|虞新社区||To dispatch|")));
    QVERIFY(lines.at(2).contains(QStringLiteral("|Small wish|代买代购|虞新社区||Canceled|")));
    QVERIFY(lines.at(3).contains(QStringLiteral("|Closed|2025-03-05T11:00|Very satisfied|")));
}

void OrderRoundTripTest::aMaskedPhoneIsLeftOut()
{
    TestOffice office;
    fill(office);
    const QString head = QStringLiteral("工单编号,求助人,联系电话,所属社区,求助类型,求助时间,状态");
    const QString row = QStringLiteral("GD1,王大爷,%1,虞新社区,理发,2025-03-01 09:00,待派单");
    QCOMPARE(read(office, {head, row.arg(QStringLiteral("138****5678"))}).imported, 1);
    QVERIFY(shown(office).first().startsWith(QStringLiteral("GD1|2025-03-01T09:00|王大爷||")));
    ImportOptions options;
    options.update = true;
    QCOMPARE(read(office, {head, row.arg(QStringLiteral("13812345678"))}, options).updated, 1);
    QCOMPARE(read(office, {head, row.arg(QStringLiteral("138****5678"))}, options).updated, 0);
    QVERIFY(shown(office).first().contains(QStringLiteral("|13812345678|")));
}

void OrderRoundTripTest::readsOurChineseHeadings()
{
    TestOffice office;
    fill(office);
    const ImportReport report = read(office,
        {QStringLiteral(
             "编号,求助时间,求助人,电话,类型,需求,社区,服务方,状态,结单日期,评价,来源,阵地,评价内容,答复期限,轮次"),
            QStringLiteral(
                "DD1,2025-03-01 09:00,王大爷,13812345678,志愿服务,理发,虞新社区,青年突击队,已结单,2025-03-02 "
                "10:30,满意,电话,没有这个站,好,,1")});
    QCOMPARE(report.imported, 1);
    const QString line = shown(office).first();
    QVERIFY2(
        line.contains(QStringLiteral("青年突击队|Closed|2025-03-02T10:30|Satisfied|电话||好||1")), qPrintable(line));
}

VD_TEST(OrderRoundTripTest)
#include "orderroundtrip_test.moc"
