#include "models/service/servicecorrection.h"

#include "models/organisation/settingsrepository.h"
#include "models/service/serviceledger.h"
#include "models/service/servicevoiding.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// 更正: a void and the record in its place, as one act.
class ServiceCorrectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linksBothWays();
    void waitsForAnotherCheck();
    void keepsTheActivityAndTheOrganizationOfTheDay();
    void givesTheHoursToSomebodyElse();
    void refuses_data();
    void refuses();
    void takesItBack();
    void takesNothingBackThatHasGoneOn();

private:
    [[nodiscard]] ServiceRecord read(ServiceRecordId id) { return ServiceRepository().require(m_office->reader(), id); }
    [[nodiscard]] int minutesOf(VolunteerId person)
    {
        return m_office->scalar(QStringLiteral("SELECT service_minutes FROM volunteers WHERE id = ?"), {person.value()})
            .toInt();
    }
    ServiceCorrection::Result correct(const ServiceRecord& changed, const QString& reason = QStringLiteral("签退写错"));

    std::unique_ptr<LedgerOffice> m_office;
    VolunteerId m_wang;
    ServiceRecord m_record;
};

void ServiceCorrectionTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_wang = m_office->addVolunteer(QStringLiteral("王芳"), m_office->north);
    m_record = m_office->enterChecked(
        m_office->draft(m_wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00")));
    m_record = read(m_record.id);
}

ServiceCorrection::Result ServiceCorrectionTest::correct(const ServiceRecord& changed, const QString& reason)
{
    ServiceCorrection::Result result;
    m_office->office.run(
        [&](UnitOfWork& work) { result = ServiceCorrection(work).correct(m_record.id, changed, reason); });
    return result;
}

void ServiceCorrectionTest::linksBothWays()
{
    ServiceRecord changed = m_record;
    changed.end = parseIsoMinute(QStringLiteral("2025-03-01T12:00"));
    changed.minutes = Minutes(180);
    const ServiceRecord entered = correct(changed).record;
    QCOMPARE(read(m_record.id).state, ServiceState::Void);
    QVERIFY(read(m_record.id).voidReason.contains(QStringLiteral("签退写错")));
    QCOMPARE(entered.state, ServiceState::Checked); // one clerk alone checks
    QVERIFY(entered.isSelfChecked);
    QCOMPARE(minutesOf(m_wang), 180);
    const ServiceCorrectionRepository corrections;
    QCOMPARE(corrections.linksOf(m_office->reader(), m_record.id).to, entered.id);
    QVERIFY(!corrections.linksOf(m_office->reader(), m_record.id).from.isValid());
    QCOMPARE(corrections.linksOf(m_office->reader(), entered.id).from, m_record.id);
    QVERIFY(!corrections.linksOf(m_office->reader(), entered.id).to.isValid());
    QCOMPARE(rollupProblems(m_office->reader()), QStringList());
}

void ServiceCorrectionTest::waitsForAnotherCheck()
{
    m_office->office.run([](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::allowSelfCheck, false); });
    ServiceRecord changed = m_record;
    changed.minutes = Minutes(100);
    const auto result = correct(changed);
    QCOMPARE(result.record.state, ServiceState::Pending);
    QVERIFY2(result.step.told.contains(QStringLiteral("another account")), qPrintable(result.step.told));
    QCOMPARE(minutesOf(m_wang), 0);
    m_office->runAs(m_office->addAccount(QStringLiteral("审核员")),
        [&](UnitOfWork& work) { ServiceVoiding(work).checkRecords({result.record.id}); });
    QCOMPARE(minutesOf(m_wang), 100);
    QCOMPARE(rollupProblems(m_office->reader()), QStringList());
}

void ServiceCorrectionTest::keepsTheActivityAndTheOrganizationOfTheDay()
{
    ServiceRecord draft
        = m_office->draft(m_wang, QStringLiteral("2025-04-01T09:00"), QStringLiteral("2025-04-01T11:00"));
    draft.source = {ServiceSource::Kind::Activity, 77, 1};
    draft.organisation = m_office->south;
    m_record = read(m_office->enterChecked(draft).id);
    ServiceRecord changed = m_record;
    changed.field = m_office->otherField;
    const ServiceRecord entered = correct(changed).record;
    QCOMPARE(entered.source.kind, ServiceSource::Kind::Activity);
    QCOMPARE(entered.source.id, 77);
    QCOMPARE(entered.source.round, 2);
    QCOMPARE(entered.organisation, m_office->south);
    QCOMPARE(entered.field, m_office->otherField);
}

void ServiceCorrectionTest::givesTheHoursToSomebodyElse()
{
    const VolunteerId li = m_office->addVolunteer(QStringLiteral("李强"), m_office->south);
    ServiceRecord changed = m_record;
    changed.volunteer = li;
    const ServiceRecord entered = correct(changed).record;
    QCOMPARE(entered.organisation, m_office->south);
    QCOMPARE(minutesOf(m_wang), 0);
    QCOMPARE(minutesOf(li), 120);
    QCOMPARE(rollupProblems(m_office->reader()), QStringList());
}

void ServiceCorrectionTest::refuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("told");
    QTest::newRow("nothing") << "nothing"
                             << "Nothing differs";
    QTest::newRow("no reason") << "reason"
                               << "Say why";
    QTest::newRow("other service") << "overlap"
                                   << "already has service";
    QTest::newRow("times") << "times"
                           << "ends before it begins";
    QTest::newRow("still to come") << "future"
                                   << "still to come";
    QTest::newRow("to check") << "pending"
                              << "“To check”";
}

void ServiceCorrectionTest::refuses()
{
    QFETCH(QString, what);
    m_office->enterChecked(
        m_office->draft(m_wang, QStringLiteral("2025-03-01T13:00"), QStringLiteral("2025-03-01T14:00")));
    if (what == QStringLiteral("pending"))
        m_office->office.run([&](UnitOfWork& work) {
            work.connection().execute(QStringLiteral("UPDATE service_records SET state = 'pending' WHERE id = 1"));
        });
    ServiceRecord changed = m_record;
    if (what != QStringLiteral("nothing"))
        changed.minutes = Minutes(90);
    if (what == QStringLiteral("overlap"))
        changed.end = parseIsoMinute(QStringLiteral("2025-03-01T13:01"));
    if (what == QStringLiteral("times"))
        changed.end = changed.start.addSecs(-60);
    if (what == QStringLiteral("future")) {
        changed.start = QDateTime(QDate::currentDate().addDays(2), QTime(9, 0));
        changed.end = changed.start.addSecs(7200);
    }
    const ServiceRecord before = read(m_record.id);
    const QString refusal
        = errorOf([&] { correct(changed, what == QStringLiteral("reason") ? QString() : QStringLiteral("错")); });
    QFETCH(QString, told);
    QVERIFY2(refusal.contains(told), qPrintable(refusal));
    QCOMPARE(read(m_record.id), before);
    QCOMPARE(m_office->scalar(QStringLiteral("SELECT COUNT(*) FROM service_records")).toInt(), 2);
}

void ServiceCorrectionTest::takesItBack()
{
    ServiceRecord changed = m_record;
    changed.start = parseIsoMinute(QStringLiteral("2025-03-01T08:00"));
    changed.minutes = Minutes(170);
    const auto result = correct(changed);
    QCOMPARE(minutesOf(m_wang), 170);
    m_office->office.run(result.step.back);
    QCOMPARE(read(m_record.id), m_record);
    QCOMPARE(read(result.record.id).state, ServiceState::Void);
    QCOMPARE(minutesOf(m_wang), 120);
    QVERIFY(!ServiceCorrectionRepository().linksOf(m_office->reader(), m_record.id).to.isValid());
    QCOMPARE(rollupProblems(m_office->reader()), QStringList());
    QCOMPARE(ServiceRepository().overlapCount(m_office->reader()), 0);
    changed.minutes = Minutes(160);
    const ServiceRecord again = correct(changed).record;
    QCOMPARE(ServiceCorrectionRepository().linksOf(m_office->reader(), m_record.id).to, again.id);
}

void ServiceCorrectionTest::takesNothingBackThatHasGoneOn()
{
    ServiceRecord changed = m_record;
    changed.minutes = Minutes(60);
    const auto result = correct(changed);
    m_office->office.run(
        [&](UnitOfWork& work) { ServiceVoiding(work).voidRecords({result.record.id}, QStringLiteral("人不在现场")); });
    const QString refusal = errorOf([&] { m_office->office.run(result.step.back); });
    QVERIFY2(refusal.contains(QStringLiteral("gone on since")), qPrintable(refusal));
    QCOMPARE(read(m_record.id).state, ServiceState::Void);
    QCOMPARE(minutesOf(m_wang), 0);
}

VD_TEST(ServiceCorrectionTest)

#include "servicecorrection_test.moc"
