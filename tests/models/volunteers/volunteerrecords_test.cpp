#include "models/volunteers/volunteerrecords.h"

#include "models/database/connection.h"
#include "models/organisation/organisationimport.h"
#include "models/records/recordmodel.h"
#include "models/roster/rosterimport.h"
#include "models/teams/teamimport.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

class VolunteerRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void modelHolds();
    void masksEveryNumber();
    void keysOfTheCommandLine();
    void searches_data();
    void searches();
    void filters_data();
    void filters();

private:
    qint64 count(const RecordListRequest& request);
    QVariant cell(const RecordRow& row, const QString& key) const;

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<VolunteerRecords> m_records;
};

void VolunteerRecordsTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport teams(m_office->vault());
    m_office->importFile(teams, QStringLiteral("02-队伍.xlsx"));
    RosterImport roster(m_office->vault());
    QCOMPARE(m_office->importFile(roster, QStringLiteral("04-志愿者花名册.xlsx")).imported, 536);
    m_records = std::make_unique<VolunteerRecords>(m_office->vault());
}

void VolunteerRecordsTest::cleanupTestCase()
{
    m_records.reset();
    m_office.reset();
}

qint64 VolunteerRecordsTest::count(const RecordListRequest& request)
{
    return qint64(readRecordIds(m_office->reader(), *m_records, request).size());
}

QVariant VolunteerRecordsTest::cell(const RecordRow& row, const QString& key) const
{
    const auto columns = m_records->columns();
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).key == key)
            return row.cells.at(i);
    }
    return {};
}

void VolunteerRecordsTest::modelHolds()
{
    RecordModel model(m_office->database(), std::make_shared<VolunteerRecords>(m_office->vault()));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start();
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), 536);
    QCOMPARE(model.grandTotal(), 536);
    QTRY_VERIFY(model.index(0, 1).data().isValid());
    model.setSearch(QStringLiteral("钱"));
    QTRY_VERIFY(!model.isLoading());
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 50);
    model.sort(8, Qt::DescendingOrder);
    QTRY_VERIFY(!model.isLoading());
}

void VolunteerRecordsTest::masksEveryNumber()
{
    RecordListRequest request;
    request.search = QStringLiteral("370705197005144384");
    const auto ids = readRecordIds(m_office->reader(), *m_records, request);
    QCOMPARE(ids.size(), size_t(1));
    const RecordRow row = readRecordRows(m_office->reader(), *m_records, {ids.front()}).first();
    QCOMPARE(cell(row, QStringLiteral("name")).toString(), QStringLiteral("钱怡超"));
    QCOMPARE(cell(row, QStringLiteral("id_number")).toString(), QStringLiteral("**************4384"));
    QCOMPARE(cell(row, QStringLiteral("phone")).toString(), QStringLiteral("190****0000"));
    QCOMPARE(cell(row, QStringLiteral("organisation")).toString(), QStringLiteral("苇湾社区"));
    QCOMPARE(cell(row, QStringLiteral("team")).toString(), QStringLiteral("苇湾能人志愿服务队"));
    QCOMPARE(cell(row, QStringLiteral("registered_on")).toString(), QStringLiteral("2019-11-08"));
    QVERIFY(!cell(row, QStringLiteral("birth_date")).toString().contains(u'-'));
    const VolunteerRecords clear(m_office->vault(), Numbers::Clear);
    const RecordRow whole = readRecordRows(m_office->reader(), clear, {ids.front()}).first();
    QCOMPARE(cell(whole, QStringLiteral("id_number")).toString(), QStringLiteral("370705197005144384"));
    QCOMPARE(cell(whole, QStringLiteral("birth_date")).toString(), QStringLiteral("1970-05-14"));
}

void VolunteerRecordsTest::keysOfTheCommandLine()
{
    QStringList keys;
    for (const RecordColumn& column : m_records->columns())
        keys << column.key;
    for (const char* key : {"number", "name", "sex", "birth_date", "id_number", "phone", "organisation", "team",
             "registered_on", "state", "minutes", "star"})
        QVERIFY2(keys.contains(QLatin1String(key)), key);
}

void VolunteerRecordsTest::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("everything") << QString() << 536 << 536;
    QTest::newRow("name") << QStringLiteral("钱怡超") << 1 << 1;
    QTest::newRow("initials") << QStringLiteral("qyc") << 1 << 5;
    QTest::newRow("pinyin") << QStringLiteral("qianyichao") << 1 << 1;
    QTest::newRow("tail of the ID number") << QStringLiteral("4384") << 1 << 3;
    QTest::newRow("tail of the phone") << QStringLiteral("0534") << 1 << 5;
    QTest::newRow("whole phone") << QStringLiteral("19005360534") << 1 << 1;
    QTest::newRow("ID number with X") << QStringLiteral("37070520070514489x") << 1 << 1;
    QTest::newRow("number") << QStringLiteral("KW-000001") << 1 << 1;
    QTest::newRow("nobody") << QStringLiteral("不存在的人") << 0 << 0;
    QTest::newRow("part of a phone") << QStringLiteral("900536") << 0 << 0;
}

void VolunteerRecordsTest::searches()
{
    QFETCH(QString, words);
    QFETCH(int, least);
    QFETCH(int, most);
    RecordListRequest request;
    request.search = words;
    const qint64 found = count(request);
    QVERIFY2(found >= least && found <= most, qPrintable(QString::number(found)));
    QCOMPARE(volunteerMinutes(m_office->reader(), *m_records, request), Minutes(0)); // of people without service
}

void VolunteerRecordsTest::filters_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("value");
    QTest::newRow("sex") << QStringLiteral("sex") << QStringLiteral("sex = 'female'") << QStringLiteral("female");
    QTest::newRow("state") << QStringLiteral("state") << QStringLiteral("state = 'registered'")
                           << QStringLiteral("registered");
    QTest::newRow("politics") << QStringLiteral("politics") << QStringLiteral("politics_id = 1") << QStringLiteral("1");
    QTest::newRow("level") << QStringLiteral("level") << QStringLiteral("level_id = 2") << QStringLiteral("2");
    QTest::newRow("team") << QStringLiteral("team")
                          << QStringLiteral("id IN (SELECT volunteer_id FROM memberships WHERE team_id = 3)")
                          << QStringLiteral("3");
    QTest::newRow("skill") << QStringLiteral("skill")
                           << QStringLiteral("id IN (SELECT volunteer_id FROM volunteer_skills WHERE skill_id = 8)")
                           << QStringLiteral("8");
    QTest::newRow("community") << QStringLiteral("organisation") << QStringLiteral("organisation_id = 5")
                               << QStringLiteral("5");
    QTest::newRow("star") << QStringLiteral("star") << QStringLiteral("star >= 2") << QStringLiteral("2");
    QTest::newRow("served") << QStringLiteral("served") << QStringLiteral("service_minutes > 0")
                            << QStringLiteral("90");
}

void VolunteerRecordsTest::filters()
{
    QFETCH(QString, key);
    QFETCH(QString, sql);
    QFETCH(QString, value);
    RecordListRequest request;
    request.filter.conditions.insert(key, {value});
    const qint64 expected
        = m_office->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM volunteers WHERE ") + sql).toLongLong();
    QCOMPARE(count(request), expected);
    const auto choices = m_records->filterChoices(m_office->reader());
    QVERIFY(std::any_of(choices.begin(), choices.end(), [&](const FilterChoice& choice) { return choice.key == key; }));
}

VD_TEST(VolunteerRecordsTest)
#include "volunteerrecords_test.moc"
