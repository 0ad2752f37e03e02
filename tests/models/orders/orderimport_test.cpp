#include "models/database/connection.h"
#include "models/orders/orderimport.h"
#include "models/orders/orderrecords.h"
#include "models/organisation/organisationimport.h"
#include "models/records/recordmodel.h"
#include "models/stations/stationimport.h"
#include "models/teams/teamimport.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

/// File 07 as the platform exports it, and the list that it fills.
class OrderImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importsTheRegister();
    void skipsAllTheSecondTime();
    void sumsByMonthOfClosing();
    void finds_data();
    void finds();
    void narrows();
    void showsNoPhoneInFull();
    void servesAModel();
    void rejectsContradictions();
    void aClosedOrderNeedsItsEnd();
    void takesOtherStates();

private:
    [[nodiscard]] qint64 scalar(const QString& sql) { return m_office->reader().scalar(sql).toLongLong(); }
    ImportReport importText(const QStringList& rows, ImportOptions options = {});

    std::unique_ptr<TestOffice> m_office;
    ImportReport m_report;
};

void OrderImportTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport teams(m_office->vault());
    m_office->importFile(teams, QStringLiteral("02-队伍.xlsx"));
    StationImport stations(m_office->vault());
    m_office->importFile(stations, QStringLiteral("03-阵地.xlsx"));
    OrderImport orders(m_office->vault());
    m_report = m_office->importFile(orders, QStringLiteral("07-点单派单结单.xlsx"));
}

ImportReport OrderImportTest::importText(const QStringList& rows, ImportOptions options)
{
    const QString path = m_office->path(QStringLiteral("orders.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("no temporary file");
    file.write(
        QStringLiteral("订单编号,点单时间,求助人,手机号,社区,服务类型,需求,承接队伍,开始时间,结束时间,状态,满意度\n")
            .toUtf8());
    file.write(rows.join(u'\n').toUtf8() + '\n');
    file.close();
    OrderImport orders(m_office->vault());
    return m_office->importFile(orders, path, options);
}

void OrderImportTest::importsTheRegister()
{
    QCOMPARE(m_report.read, 3083);
    QCOMPARE(m_report.imported, 3083);
    QCOMPARE(m_report.rejected, 0);
    QCOMPARE(scalar(QStringLiteral("SELECT SUM(closed) FROM order_months")), 3083);
    QCOMPARE(scalar(QStringLiteral("SELECT SUM(errands_closed) FROM order_months")), 188);
    QCOMPARE(scalar(QStringLiteral("SELECT SUM(rated) FROM order_months")), 2563);
    QCOMPARE(scalar(QStringLiteral("SELECT SUM(good) FROM order_months")), 2563);
    QCOMPARE(scalar(QStringLiteral("SELECT COUNT(*) FROM order_rounds WHERE team_id IS NOT NULL")), 3083);
    QCOMPARE(scalar(QStringLiteral("SELECT COUNT(*) FROM service_records")), 0);
    QCOMPARE(OrderRollups::problems(m_office->reader()), QStringList());
}

void OrderImportTest::skipsAllTheSecondTime()
{
    OrderImport orders(m_office->vault());
    const ImportReport again = m_office->importFile(orders, QStringLiteral("07-点单派单结单.xlsx"));
    QCOMPARE(again.skipped, 3083);
    QCOMPARE(again.imported, 0);
    QCOMPARE(scalar(QStringLiteral("SELECT SUM(closed) FROM order_months")), 3083);
}

void OrderImportTest::sumsByMonthOfClosing()
{
    QCOMPARE(scalar(QStringLiteral("SELECT SUM(closed) FROM order_months WHERE month = '2024-12'")),
        scalar(QStringLiteral(
            "SELECT COUNT(*) FROM orders WHERE closed_at >= '2024-12-01' AND closed_at < '2025-01-01'")));
    QVERIFY(scalar(QStringLiteral("SELECT SUM(closed) FROM order_months WHERE month = '2024-12'")) > 0);
}

void OrderImportTest::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("number");
    QTest::newRow("number") << "KW20251000001"
                            << "KW20251000001";
    QTest::newRow("whole phone") << "19005370002"
                                 << "KW20241200003";
    QTest::newRow("phone tail") << "3082"
                                << "KW20250903083";
    QTest::newRow("requester") << "石大爷"
                               << "KW20240803082";
    QTest::newRow("initials") << "sdy"
                              << "KW20240803082";
    QTest::newRow("need") << "陪同就医 石大爷"
                          << "KW20240803082";
}

void OrderImportTest::finds()
{
    QFETCH(QString, words);
    QFETCH(QString, number);
    const OrderRecords records(m_office->vault());
    RecordListRequest request;
    request.search = words;
    const auto ids = readRecordIds(m_office->reader(), records, request);
    QStringList numbers;
    for (const RecordRow& row : readRecordRows(m_office->reader(), records, QList<qint64>(ids.begin(), ids.end())))
        numbers << row.cells.first().toString();
    QVERIFY2(numbers.contains(number), qPrintable(numbers.join(u' ')));
    QVERIFY(numbers.size() < 1000);
}

void OrderImportTest::narrows()
{
    const OrderRecords records(m_office->vault());
    RecordListRequest request;
    request.filter.conditions.insert(QStringLiteral("kind"), {QStringLiteral("errand")});
    QCOMPARE(readRecordIds(m_office->reader(), records, request).size(), size_t(188));
    request.filter.conditions.clear();
    request.filter.period = Period::month(2024, 12);
    request.filter.conditions.insert(QStringLiteral("period_by"), {QStringLiteral("closed")});
    QCOMPARE(qint64(readRecordIds(m_office->reader(), records, request).size()),
        scalar(QStringLiteral("SELECT SUM(closed) FROM order_months WHERE month = '2024-12'")));
    request.filter.conditions.clear();
    QCOMPARE(qint64(readRecordIds(m_office->reader(), records, request).size()),
        scalar(QStringLiteral("SELECT SUM(requested) FROM order_months WHERE month = '2024-12'")));
    for (const FilterChoice& choice : records.filterChoices(m_office->reader()))
        QVERIFY2(!choice.options.isEmpty(), qPrintable(choice.key));
}

void OrderImportTest::showsNoPhoneInFull()
{
    const OrderRecords records(m_office->vault());
    const auto rows = readRecordRows(m_office->reader(), records, {1, 2});
    for (const RecordRow& row : rows) {
        QCOMPARE(row.cells.size(), records.columns().size());
        QVERIFY(row.cells.at(3).toString().startsWith(QStringLiteral("190****")));
    }
    const QByteArray stored = m_office->stored();
    QVERIFY(!stored.isEmpty() && !stored.contains("19005370002"));
}

void OrderImportTest::servesAModel()
{
    RecordModel model(m_office->database(), std::make_shared<OrderRecords>(m_office->vault()));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start();
    QTRY_COMPARE(model.rowCount(), 3083);
    model.sort(0, Qt::AscendingOrder);
    QTRY_VERIFY(!model.isLoading());
    model.setSearch(QStringLiteral("wydx"));
    QTRY_VERIFY(model.rowCount() < 3083);
}

void OrderImportTest::rejectsContradictions()
{
    const ImportReport report = importText({
        QStringLiteral("X1,2025-10-03 15:12,丁大爷,13812345678,民主街社区,志愿服务,理发,,2025-10-04 15:00,2025-10-04 "
                       "13:00,结单,满意"),
        QStringLiteral("X2,2025-10-03 15:12,丁大爷,13812345678,不存在社区,志愿服务,理发,,,,待派单,"),
        QStringLiteral("X3,2025-10-03 15:12,丁大爷,13812345678,民主街社区,志愿服务,理发,没有这队,,,待派单,"),
        QStringLiteral("X4,2025-10-03 15:12,丁大爷,13812345678,民主街社区,志愿服务,理发,,,,结单,满意"),
        QStringLiteral("X5,2025-10-03 15:12,丁大爷,13812345678,民主街社区,志愿服务,理发,,,,飞走了,"),
        QStringLiteral("X6,2025-10-03 15:12,丁大爷,13812345678,民主街社区,志愿服务,理发,,2025-10-04 13:00,2025-10-04 "
                       "15:00,结单,马马虎虎"),
        QStringLiteral("X7,2025-10-03 15:12,丁大爷,13812345678,民主街社区,志愿服务,理发,,,,待派单,"),
        QStringLiteral("X7,2025-10-03 15:12,丁大爷,13812345678,民主街社区,志愿服务,理发,,,,待派单,"),
    });
    QCOMPARE(report.read, 8);
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.rejected, 7);
    QSet<qint64> rows;
    for (const ImportProblem& problem : report.problems) {
        if (problem.severity == Problem::Severity::Error)
            rows << problem.row;
    }
    QCOMPARE(rows.size(), 7);
}

/// One problem each, at the cell that is wrong.
void OrderImportTest::aClosedOrderNeedsItsEnd()
{
    const auto problemsOf = [this](const QString& end) {
        QStringList columns;
        for (const ImportProblem& problem :
            importText({QStringLiteral("Z%1,2025-10-03 15:12,甲,13812345678,民主街社区,志愿服务,理发,,2025-10-04 "
                                       "13:00,%1,结单,满意")
                               .arg(end)})
                .problems) {
            if (problem.severity == Problem::Severity::Error)
                columns << problem.column;
        }
        return columns;
    };
    QCOMPARE(problemsOf({}).size(), 1);
    QCOMPARE(problemsOf(QStringLiteral("某日")).size(), 1);
    QCOMPARE(problemsOf(QStringLiteral("2025-10-04 15:00")).size(), 0);
}

void OrderImportTest::takesOtherStates()
{
    const ImportReport report = importText({
        QStringLiteral("Y1,2025-10-03 15:12,甲,13812345678,民主街社区,志愿服务,理发,,,,待受理,"),
        QStringLiteral("Y2,2025-10-03 15:12,乙,13812345678,民主街社区,帮办代办,理发,红色宣讲团,,,已派单,"),
        QStringLiteral(
            "Y3,2025-10-03 15:12,丙,13812345678,民主街社区,志愿服务,量血压,红色宣讲团,2025-10-04 13:00,,服务中,"),
        QStringLiteral("Y4,2025-10-03 15:12,丁,13812345678,民主街社区,志愿服务,理发,,,,已取消,"),
        QStringLiteral("Y5,2025-10-03 15:12,戊,13812345678,民主街社区,志愿服务,理发,红色宣讲团,2025-10-04 "
                       "13:00,2025-10-04 15:00,已办结,不满意"),
    });
    QCOMPARE(report.imported, 5);
    QCOMPARE(scalar(QStringLiteral("SELECT COUNT(*) FROM orders WHERE state = 'serving' AND number = 'Y3'")), 1);
    QCOMPARE(scalar(QStringLiteral("SELECT COUNT(*) FROM need_categories WHERE name = '量血压'")), 1);
    QCOMPARE(EvaluationRepository().openFollowUps(m_office->reader()).size(), 1);
    QCOMPARE(OrderRollups::problems(m_office->reader()), QStringList());
}

VD_TEST(OrderImportTest)
#include "orderimport_test.moc"
