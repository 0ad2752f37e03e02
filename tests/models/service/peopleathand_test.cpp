#include "models/service/peopleathand.h"

#include "models/database/query.h"
#include "models/organisation/organisationimport.h"
#include "models/roster/rosterimport.h"
#include "models/teams/teamimport.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Everybody at hand, by the same people asked for one by one.
class PeopleAtHandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsWhatTheOfficeKnows();
    void knowsNobodyElse_data();
    void knowsNobodyElse();

private:
    std::unique_ptr<TestOffice> m_office;
};

void PeopleAtHandTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    TeamImport teams(m_office->vault());
    RosterImport roster(m_office->vault());
    (void)m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    (void)m_office->importFile(teams, QStringLiteral("02-队伍.xlsx"));
    (void)m_office->importFile(roster, QStringLiteral("04-志愿者花名册.xlsx"));
}

void PeopleAtHandTest::knowsWhatTheOfficeKnows()
{
    Connection& connection = m_office->reader();
    const PeopleAtHand people(connection);
    Query query(connection, QStringLiteral("SELECT id_number_digest FROM volunteers"));
    query.run();
    int count = 0;
    while (query.next()) {
        const auto known = people.findByDigest(query.blob(0));
        const auto asked = ServicePersonRepository().findByDigest(connection, query.blob(0));
        QVERIFY(known && asked);
        QVERIFY2(*known == *asked, qPrintable(asked->name));
        ++count;
    }
    QCOMPARE(qint64(count), ServicePersonRepository().count(connection));
}

void PeopleAtHandTest::knowsNobodyElse_data()
{
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("before all") << QByteArray(16, '\0');
    QTest::newRow("behind all") << QByteArray(16, '\xff');
    QTest::newRow("too short") << QByteArray(15, 'x');
}

void PeopleAtHandTest::knowsNobodyElse()
{
    QFETCH(QByteArray, digest);
    QVERIFY(!PeopleAtHand(m_office->reader()).findByDigest(digest));
}

VD_TEST(PeopleAtHandTest)
#include "peopleathand_test.moc"
