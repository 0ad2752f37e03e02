#include "models/reports/healthreport.h"

#include "models/health/findingrepository.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// The report on the ledger check: the clean rate by hand, and each finding under its rule, team and clerk once.
class HealthReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanRateIsCountedByMonth();
    void findingsAreCountedByWhatTheySpeakOf();
    void whatWaitsIsListed();
    void obeysPeriodAndOrganization();

private:
    enum Section { Clean, Rules, Organisations, Teams, Clerks, Open };
    [[nodiscard]] ReportSection section(Section which, const Period& period = {}, OrganisationId organisation = {})
    {
        return healthSections(
            m_office->reader(), m_office->office.vault(), {QStringLiteral("health"), period, organisation, {}, {}})
            .at(which);
    }

    std::unique_ptr<LedgerOffice> m_office;
};

namespace {

const QDate january(2025, 1, 10);
const QDate february(2025, 2, 10);

} // namespace

void HealthReportTest::initTestCase()
{
    m_office = std::make_unique<LedgerOffice>();
    const VolunteerId person = m_office->addVolunteer(QStringLiteral("钱一"), m_office->north);
    QList<qint64> records;
    for (const QDate day : {january, january.addDays(1), january.addDays(2), february})
        records << m_office
                       ->enterChecked(m_office->draft(
                           person, isoDate(day) + QStringLiteral("T08:00"), isoDate(day) + QStringLiteral("T10:00")))
                       .id.value();
    Finding found;
    found.rule = FindingRule::LongDay;
    found.day = january;
    found.organisation = m_office->north;
    found.volunteer = person;
    found.team = m_office->team;
    found.clerk = m_office->office.office().account().id;
    found.amount = 540;
    found.usual = 480;
    found.records = {records.at(0)};
    Finding explained = found;
    explained.day = january.addDays(1);
    explained.records = {records.at(1)};
    Finding other = found;
    other.rule = FindingRule::WhileSuspended;
    other.day = february;
    other.organisation = m_office->south;
    other.team = {};
    other.records = {records.at(3)};
    m_office->office.run([&](UnitOfWork& work) {
        (void)FindingRepository().merge(work, {found, explained, other});
        work.connection().execute(QStringLiteral("UPDATE findings SET state = 'explained' WHERE day = '2025-01-11'"));
        work.changes().touch(QStringLiteral("findings"));
    });
}

void HealthReportTest::cleanRateIsCountedByMonth()
{
    const ReportSection clean = section(Clean);
    QCOMPARE(clean.rows.size(), 2);
    QCOMPARE(clean.rows.at(0), (TableRow{QStringLiteral("2025-01"), qint64(3), 66.6})); // explained is clean
    QCOMPARE(clean.rows.at(1), (TableRow{QStringLiteral("2025-02"), qint64(1), 0.0}));
}

void HealthReportTest::findingsAreCountedByWhatTheySpeakOf()
{
    const TableRow all{QStringLiteral("Total"), qint64(2), qint64(1), qint64(0), qint64(0), qint64(3)};
    const ReportSection rules = section(Rules);
    QCOMPARE(rules.rows.size(), 2);
    QCOMPARE(rules.rows.at(0),
        (TableRow{findingRuleTitle(FindingRule::LongDay), qint64(1), qint64(1), qint64(0), qint64(0), qint64(2)}));
    for (const Section which : {Rules, Organisations, Clerks})
        QCOMPARE(section(which).totals, all);
    QCOMPARE(section(Organisations).rows.size(), 2);
    const ReportSection teams = section(Teams); // one speaks of none
    QCOMPARE(teams.totals, (TableRow{QStringLiteral("Total"), qint64(1), qint64(1), qint64(0), qint64(0), qint64(2)}));
    QCOMPARE(std::get<QString>(section(Clerks).rows.first().first()), m_office->office.office().account().name);
}

void HealthReportTest::whatWaitsIsListed()
{
    const ReportSection open = section(Open);
    QCOMPARE(open.rows.size(), 2);
    QCOMPARE(std::get<QString>(open.rows.at(0).at(0)), isoDate(january));
    QCOMPARE(std::get<QString>(open.rows.at(0).at(2)), QStringLiteral("钱一"));
    QVERIFY(std::get<QString>(open.rows.at(0).at(3)).contains(QStringLiteral("9.0")));
}

void HealthReportTest::obeysPeriodAndOrganization()
{
    QCOMPARE(section(Open, Period::month(2025, 2)).rows.size(), 1);
    QCOMPARE(section(Clean, Period::month(2025, 2)).rows.size(), 1);
    const Period days{january.addDays(2), february}; // of January one clean record
    QCOMPARE(section(Clean, days).rows, (QList<TableRow>{{QStringLiteral("2025-01"), qint64(1), 100.0}}));
    QCOMPARE(section(Open, days).rows.size(), 0);
    QCOMPARE(section(Open, {}, m_office->south).rows.size(), 1);
    QCOMPARE(section(Clean, {}, m_office->south).rows.size(), 0); // the person's hours are north's
}

VD_TEST(HealthReportTest)
#include "healthreport_test.moc"
