#include "models/service/servicevoiding.h"

#include "models/organisation/settingsrepository.h"
#include "models/records/statechangerepository.h"
#include "models/service/serviceentry.h"
#include "models/service/serviceledger.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Checks and voids with their way back.
class ServiceVoidingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesCheckAndVoidBack_data();
    void takesCheckAndVoidBack();
    void takesNothingBackThatHasGoneOn_data();
    void takesNothingBackThatHasGoneOn();
    void anEntryIsItsOwnSource();
};

void ServiceVoidingTest::takesCheckAndVoidBack_data()
{
    QTest::addColumn<ServiceState>("from");
    QTest::addColumn<ServiceState>("to");
    QTest::addColumn<int>("minutes");
    QTest::newRow("check") << ServiceState::Pending << ServiceState::Checked << 120;
    QTest::newRow("void of a checked one") << ServiceState::Checked << ServiceState::Void << 0;
    QTest::newRow("void of one to check") << ServiceState::Pending << ServiceState::Void << 0;
}

/// The record is as it was, in the sums too; the log and the audit trail keep both steps.
void ServiceVoidingTest::takesCheckAndVoidBack()
{
    QFETCH(ServiceState, from);
    QFETCH(ServiceState, to);
    QFETCH(int, minutes);
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    const auto draft = office.draft(wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    ServiceRecord before;
    office.office.run([&](UnitOfWork& work) {
        SettingsRepository().set(work, SettingKey::allowSelfCheck, true);
        before = ServiceEntry(work).enter(draft, from == ServiceState::Checked);
    });
    before = ServiceRepository().require(office.reader(), before.id);
    const auto counted
        = [&] { return office.scalar(QStringLiteral("SELECT service_minutes FROM volunteers")).toInt(); };
    const auto audited = [&] { return office.scalar(QStringLiteral("SELECT COUNT(*) FROM audit_events")).toInt(); };
    const int countedBefore = counted();
    TakenStep step;
    office.office.run(
        [&](UnitOfWork& work) { step = ServiceVoiding(work).take(before.id, to, QStringLiteral("登记错了")); });
    QCOMPARE(counted(), minutes);
    QCOMPARE(ServiceRepository().require(office.reader(), before.id).state, to);
    const int auditedBefore = audited();
    office.office.run(step.back);
    QCOMPARE(ServiceRepository().require(office.reader(), before.id), before);
    QCOMPARE(counted(), countedBefore);
    QCOMPARE(audited(), auditedBefore + 1);
    QCOMPARE(rollupProblems(office.reader()), QStringList());
    QStringList log;
    for (const StateChange& change :
        StateChangeRepository().of(office.reader(), QStringLiteral("service_records"), before.id.value()))
        log << change.from + u' ' + change.to + u' ' + change.reason;
    const QString there = serviceStates().code(to);
    const QString reason = to == ServiceState::Void ? QStringLiteral("登记错了") : QString();
    QCOMPARE(log.mid(log.size() - 2),
        QStringList({serviceStates().code(from) + u' ' + there + u' ' + reason,
            there + u' ' + serviceStates().code(from) + QStringLiteral(" Undone")}));
    QVERIFY_THROWS_EXCEPTION(Error, office.office.run(step.back)); // once
}

void ServiceVoidingTest::takesNothingBackThatHasGoneOn_data()
{
    QTest::addColumn<ServiceState>("to");
    QTest::addColumn<QString>("follows");
    QTest::addColumn<QString>("told");
    QTest::newRow("checked and voided since") << ServiceState::Checked << "void"
                                              << "is “Void” now";
    QTest::newRow("voided, and the time is taken by now") << ServiceState::Void << "enter"
                                                          << "already has service";
    QTest::newRow("voided for another reason since") << ServiceState::Void << "void again"
                                                     << "gone on since";
}

void ServiceVoidingTest::takesNothingBackThatHasGoneOn()
{
    QFETCH(ServiceState, to);
    QFETCH(QString, follows);
    QFETCH(QString, told);
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    ServiceRecord draft = office.draft(wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    TakenStep step;
    office.office.run([&](UnitOfWork& work) {
        SettingsRepository().set(work, SettingKey::allowSelfCheck, true);
        draft.id = ServiceEntry(work).enter(draft, false).id;
        step = ServiceVoiding(work).take(draft.id, to, QStringLiteral("重复"));
    });
    office.office.run([&](UnitOfWork& work) {
        if (follows == QStringLiteral("enter")) {
            ServiceEntry(work).enter(
                office.draft(wang, QStringLiteral("2025-03-01T10:59"), QStringLiteral("2025-03-01T12:00")), false);
            return;
        }
        if (to == ServiceState::Void)
            step.back(work);
        ServiceVoiding(work).voidRecords({draft.id}, QStringLiteral("人不在现场"));
    });
    const ServiceRecord now = ServiceRepository().require(office.reader(), draft.id);
    const QString refusal = errorOf([&] { office.office.run(step.back); });
    QVERIFY2(refusal.contains(told), qPrintable(refusal));
    QCOMPARE(ServiceRepository().require(office.reader(), draft.id), now);
    QCOMPARE(rollupProblems(office.reader()), QStringList());
}

/// Whatever the draft says: hours entered by hand come from no activity, and wait for their check.
void ServiceVoidingTest::anEntryIsItsOwnSource()
{
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    ServiceRecord draft = office.draft(wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    draft.source = {ServiceSource::Kind::Activity, 7, 3};
    draft.state = ServiceState::Checked;
    ServiceRecordId id;
    office.office.run([&](UnitOfWork& work) { id = ServiceEntry(work).enter(draft, false).id; });
    const ServiceRecord stored = ServiceRepository().require(office.reader(), id);
    QVERIFY(stored.source == (ServiceSource{ServiceSource::Kind::Manual, id.value(), 1}));
    QCOMPARE(stored.state, ServiceState::Pending);
    draft.content = QStringLiteral("  ");
    QVERIFY(errorOf([&] {
        office.office.run([&](UnitOfWork& work) { ServiceEntry(work).enter(draft, false); });
    }).contains(QStringLiteral("what was done")));
}

VD_TEST(ServiceVoidingTest)
#include "servicevoiding_test.moc"
