#include "models/health/findingrecords.h"
#include "models/health/findingsteps.h"
#include "models/health/ledgerscan.h"
#include "models/records/recordmodel.h"
#include "models/service/serviceledger.h"
#include "models/service/servicevoiding.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

class LedgerScanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsEachThingOnce();
    void explainedStaysExplained();
    void correctedHoursCloseTheirFinding();
    void voidsTheHoursOfAFinding();
    void opensAgainWhatCameBack();
    void measuresTheCleanRate();
    void canBeCancelled();
    void keepsTheBounds();
    void listsFindings();

private:
    LedgerScan::Result scan()
    {
        TaskContext task;
        return LedgerScan(m_office->office.office()).run(task);
    }
    [[nodiscard]] QList<Finding> findings(FindingRule rule)
    {
        QList<Finding> found = FindingRepository().all(m_office->reader());
        found.removeIf([rule](const Finding& one) { return one.rule != rule; });
        return found;
    }
    void take(const Finding& finding, FindingState to)
    {
        m_office->office.run(
            [&](UnitOfWork& work) { m_step = takeFindingStep(work, finding.id, to, QStringLiteral("已核实")); });
    }
    [[nodiscard]] ServiceState stateOf(ServiceRecordId id)
    {
        return ServiceRepository().require(m_office->reader(), id).state;
    }

    std::unique_ptr<LedgerOffice> m_office;
    VolunteerId m_long; ///< served nine hours on one day
    QList<ServiceRecordId> m_records;
    TakenStep m_step;
};

void LedgerScanTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_long = m_office->addVolunteer(QStringLiteral("钱一"), m_office->north);
    m_records.clear();
    const QString today = isoDate(QDate::currentDate().addDays(-1));
    for (const auto& [from, to] : {std::pair("T07:00", "T12:00"), std::pair("T13:00", "T17:00")})
        m_records << m_office
                         ->enterChecked(m_office->draft(
                             m_long, today + QString::fromLatin1(from), today + QString::fromLatin1(to)))
                         .id;
    const VolunteerId plain = m_office->addVolunteer(QStringLiteral("孙二"), m_office->south);
    m_records << m_office
                     ->enterChecked(
                         m_office->draft(plain, today + QStringLiteral("T08:00"), today + QStringLiteral("T10:07")))
                     .id;
}

void LedgerScanTest::findsEachThingOnce()
{
    const auto first = scan();
    QCOMPARE(first.records, 3);
    const QList<Finding> found = findings(FindingRule::LongDay);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().volunteer, m_long);
    QCOMPARE(found.first().amount, 540);
    QCOMPARE(FindingRepository().records(m_office->reader(), found.first().id),
        (QList<qint64>{m_records.at(0).value(), m_records.at(1).value()}));
    const auto second = scan();
    QCOMPARE(second.outcome.fresh, 0);
    QCOMPARE(second.outcome.open, first.outcome.open);
    QCOMPARE(findings(FindingRule::LongDay), found);
}

void LedgerScanTest::explainedStaysExplained()
{
    scan();
    take(findings(FindingRule::LongDay).first(), FindingState::Explained);
    const auto again = scan();
    QCOMPARE(again.outcome.reopened, 0);
    const Finding finding = findings(FindingRule::LongDay).first();
    QCOMPARE(finding.state, FindingState::Explained);
    QCOMPARE(finding.stateReason, QStringLiteral("已核实"));
    m_office->office.run([&](UnitOfWork& work) { m_step.back(work); });
    QCOMPARE(findings(FindingRule::LongDay).first().state, FindingState::Open);
}

void LedgerScanTest::correctedHoursCloseTheirFinding()
{
    scan();
    m_office->office.run(
        [&](UnitOfWork& work) { ServiceVoiding(work).voidRecords({m_records.first()}, QStringLiteral("录错")); });
    const auto again = scan();
    QVERIFY(again.outcome.gone >= 1);
    QCOMPARE(findings(FindingRule::LongDay).first().state, FindingState::Corrected);
}

void LedgerScanTest::voidsTheHoursOfAFinding()
{
    scan();
    take(findings(FindingRule::LongDay).first(), FindingState::Voided);
    QCOMPARE(stateOf(m_records.at(0)), ServiceState::Void);
    QCOMPARE(stateOf(m_records.at(1)), ServiceState::Void);
    QCOMPARE(stateOf(m_records.at(2)), ServiceState::Checked);
    QCOMPARE(findings(FindingRule::LongDay).first().state, FindingState::Voided);
    m_office->office.run([&](UnitOfWork& work) { m_step.back(work); });
    QCOMPARE(stateOf(m_records.at(0)), ServiceState::Checked);
    QCOMPARE(stateOf(m_records.at(1)), ServiceState::Checked);
    QCOMPARE(findings(FindingRule::LongDay).first().state, FindingState::Open);
    // A finding about a clerk names no record: nothing is voided, nothing changes.
    Finding clerk;
    clerk.rule = FindingRule::OneHand;
    clerk.organisation = m_office->street;
    FindingId id;
    m_office->office.run([&](UnitOfWork& work) { id = FindingRepository().insert(work, clerk); });
    clerk.id = id;
    QVERIFY(errorOf([&] { take(clerk, FindingState::Voided); }).contains(QStringLiteral("no single record")));
    QCOMPARE(FindingRepository().stateOf(m_office->reader(), id), FindingState::Open);
}

void LedgerScanTest::opensAgainWhatCameBack()
{
    scan();
    take(findings(FindingRule::LongDay).first(), FindingState::Corrected);
    const auto again = scan();
    QCOMPARE(again.outcome.reopened, 1);
    QCOMPARE(findings(FindingRule::LongDay).first().state, FindingState::Open);
}

void LedgerScanTest::measuresTheCleanRate()
{
    scan();
    const FindingRepository repository;
    const Period all = Period::all();
    QCOMPARE(repository.cleanPerMille(m_office->reader(), {}, all), std::optional(333)); // two of three are open
    QCOMPARE(repository.cleanPerMille(m_office->reader(), {m_office->south.value()}, all), std::optional(1000));
    const QDate day = QDate::currentDate().addDays(-1);
    QCOMPARE(repository.cleanPerMille(m_office->reader(), {}, Period::days(day, day)), std::optional(333));
    QCOMPARE(
        repository.cleanPerMille(m_office->reader(), {}, Period::days(day.addDays(1), day.addDays(1))), std::nullopt);
    QCOMPARE(
        repository.cleanPerMille(m_office->reader(), {}, Period::days(day.addDays(-1), day.addDays(-1))), std::nullopt);
    take(findings(FindingRule::LongDay).first(), FindingState::Explained);
    QCOMPARE(repository.cleanPerMille(m_office->reader(), {}, all), std::optional(1000));
}

void LedgerScanTest::canBeCancelled()
{
    TaskContext task;
    task.cancel();
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)LedgerScan(m_office->office.office()).run(task));
    QVERIFY(FindingRepository().all(m_office->reader()).isEmpty());
    QVERIFY(!FindingRepository().lastCheck(m_office->reader()).isValid());
    scan();
    QVERIFY(FindingRepository().lastCheck(m_office->reader()).isValid());
}

void LedgerScanTest::keepsTheBounds()
{
    LedgerBounds bounds = ledgerBounds(m_office->reader());
    QCOMPARE(bounds.dayHours, 8);
    QVERIFY(bounds.packagedWords.contains(QStringLiteral("研学")));
    bounds.dayHours = 9;
    bounds.donationWords = {QStringLiteral("捐血")};
    m_office->office.run([&](UnitOfWork& work) { storeBounds(work, bounds); });
    QCOMPARE(ledgerBounds(m_office->reader()), bounds);
    scan();
    QVERIFY(findings(FindingRule::LongDay).isEmpty()); // nine hours are allowed now
    bounds.dayHours = 0;
    QVERIFY_THROWS_EXCEPTION(Error, m_office->office.run([&](UnitOfWork& work) { storeBounds(work, bounds); }));
}

void LedgerScanTest::listsFindings()
{
    scan();
    RecordModel model(m_office->office.database(), std::make_shared<FindingRecords>());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start();
    RecordFilter filter;
    filter.conditions = {{QStringLiteral("rule"), {QStringLiteral("long_day")}}};
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 1);
    QTRY_VERIFY(model.index(0, 2).data().toString().contains(QStringLiteral("钱一")));
    QVERIFY(model.index(0, 3).data().toString().contains(QStringLiteral("9.0")));
    filter.organisations = {m_office->south.value()};
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 0);
}

VD_TEST(LedgerScanTest)
#include "ledgerscan_test.moc"
