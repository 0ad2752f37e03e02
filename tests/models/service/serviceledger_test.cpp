#include "models/organisation/settingsrepository.h"
#include "models/service/secondlook.h"
#include "models/service/serviceentry.h"
#include "models/service/serviceledger.h"
#include "models/service/servicevoiding.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class ServiceLedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validatesTimes_data();
    void validatesTimes();
    void refusesOverlapsNotNeighbors_data();
    void refusesOverlapsNotNeighbors();
    void countsForTheTeamOfThatDay_data();
    void countsForTheTeamOfThatDay();
    void prefersTheActivitysTeamForItsMembers();
    void voidsWithReasonAndFreesTheTime();
    void refusesWhoEnteredToCheck();
    void marksSelfChecksWhereAllowed();
    void handEnteredHoursAreTheirOwnSource();
    void refusesTransitionsThatDoNotExist();
    void leavesNothingWhenOneOfManyFails();
    void flags_data();
    void flags();
    void flagsIdenticalTimesForMany();
    void refusesDeletion();
};

void ServiceLedgerTest::validatesTimes_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("pause");
    QTest::addColumn<QString>("field");
    QTest::newRow("two hours") << "2025-03-01T09:00"
                               << "2025-03-01T11:00" << 0 << "";
    QTest::newRow("past midnight") << "2025-03-01T22:00"
                                   << "2025-03-02T02:00" << 30 << "";
    QTest::newRow("whole day") << "2025-03-01T09:00"
                               << "2025-03-02T09:00" << 0 << "";
    QTest::newRow("longer than a day") << "2025-03-01T09:00"
                                       << "2025-03-02T09:01" << 0 << "end";
    QTest::newRow("backwards") << "2025-03-01T11:00"
                               << "2025-03-01T09:00" << 0 << "end";
    QTest::newRow("no time") << "2025-03-01T11:00"
                             << "2025-03-01T11:00" << 0 << "end";
    QTest::newRow("all break") << "2025-03-01T11:00"
                               << "2025-03-01T12:00" << 60 << "minutes";
    QTest::newRow("no start") << ""
                              << "2025-03-01T12:00" << 0 << "start";
}

void ServiceLedgerTest::validatesTimes()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(int, pause);
    QFETCH(QString, field);
    ServiceRecord record;
    record.volunteer = VolunteerId(1);
    record.start = parseIsoMinute(start);
    record.end = parseIsoMinute(end);
    record.minutes = minutesBetween(record.start, record.end) - Minutes(pause);
    const Problems problems = validate(record);
    QCOMPARE(problems.isEmpty() ? QString() : problems.first().field, field);
}

void ServiceLedgerTest::refusesOverlapsNotNeighbors_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("before, back to back") << "2025-03-01T08:00"
                                          << "2025-03-01T09:00" << false;
    QTest::newRow("after, back to back") << "2025-03-01T11:00"
                                         << "2025-03-01T12:00" << false;
    QTest::newRow("one minute before the end") << "2025-03-01T10:59"
                                               << "2025-03-01T12:00" << true;
    QTest::newRow("the same") << "2025-03-01T09:00"
                              << "2025-03-01T11:00" << true;
    QTest::newRow("inside") << "2025-03-01T09:30"
                            << "2025-03-01T10:00" << true;
    QTest::newRow("around, from the day before") << "2025-02-28T23:00"
                                                 << "2025-03-01T22:00" << true;
    QTest::newRow("next day") << "2025-03-02T09:00"
                              << "2025-03-02T11:00" << false;
}

void ServiceLedgerTest::refusesOverlapsNotNeighbors()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(bool, isRefused);
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    const auto li = office.addVolunteer(QStringLiteral("李强"), office.north);
    office.enterChecked(office.draft(wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00")));
    office.enterChecked(office.draft(li, start, end)); // another person's time is free
    try {
        office.enterChecked(office.draft(wang, start, end));
        QVERIFY(!isRefused);
    } catch (const Error& error) {
        QVERIFY(isRefused);
        QVERIFY2(error.message().contains(QStringLiteral("王芳")), qPrintable(error.message()));
        QVERIFY(error.message().contains(QStringLiteral("2025-03-01 09:00")));
    }
}

void ServiceLedgerTest::countsForTheTeamOfThatDay_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("team");
    QTest::newRow("before the first membership: the earliest") << "2024-01-05" << 1;
    QTest::newRow("in the first") << "2024-06-05" << 1;
    QTest::newRow("last day of the first") << "2024-12-31" << 1;
    QTest::newRow("first day of the second") << "2025-01-01" << 2;
    QTest::newRow("in the second") << "2025-06-05" << 2;
    QTest::newRow("after all") << "2026-02-01" << 0;
}

void ServiceLedgerTest::countsForTheTeamOfThatDay()
{
    QFETCH(QString, day);
    QFETCH(int, team);
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    office.join(wang, office.team, QStringLiteral("2024-03-01"), QStringLiteral("2025-01-01"));
    office.join(wang, office.otherTeam, QStringLiteral("2025-01-01"), QStringLiteral("2026-01-01"));
    const auto record
        = office.enterChecked(office.draft(wang, day + QStringLiteral("T09:00"), day + QStringLiteral("T11:00")));
    QCOMPARE(record.team.value(), team);
    QCOMPARE(record.organisation, office.north);
    QCOMPARE(office.scalar(QStringLiteral("SELECT COALESCE(SUM(service_minutes), 0) FROM teams")).toInt(),
        team > 0 ? 120 : 0);
}

void ServiceLedgerTest::prefersTheActivitysTeamForItsMembers()
{
    LedgerOffice office;
    const auto both = office.addVolunteer(QStringLiteral("王芳"), office.north);
    office.join(both, office.team, QStringLiteral("2024-01-01"));
    office.join(both, office.otherTeam, QStringLiteral("2024-06-01"));
    const auto guest = office.addVolunteer(QStringLiteral("李强"), office.north);
    office.join(guest, office.team, QStringLiteral("2024-01-01"));
    for (const auto& [volunteer, expected] : {std::pair(both, office.otherTeam), std::pair(guest, office.team)}) {
        ServiceRecord record
            = office.draft(volunteer, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
        record.team = office.otherTeam;
        QCOMPARE(office.enterChecked(record).team, expected);
    }
}

void ServiceLedgerTest::voidsWithReasonAndFreesTheTime()
{
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    const auto draft = office.draft(wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    const auto record = office.enterChecked(draft);
    QCOMPARE(office.scalar(QStringLiteral("SELECT service_minutes FROM volunteers WHERE id = 1")).toInt(), 120);
    QVERIFY_THROWS_EXCEPTION(Error, office.office.run([&](UnitOfWork& work) {
        ServiceVoiding(work).voidRecords({record.id}, QStringLiteral("  "));
    }));
    office.office.run(
        [&](UnitOfWork& work) { ServiceVoiding(work).voidRecords({record.id}, QStringLiteral("人不在现场")); });
    const auto stored = ServiceRepository().find(office.reader(), record.id).value();
    QCOMPARE(stored.state, ServiceState::Void);
    QCOMPARE(stored.voidReason, QStringLiteral("人不在现场"));
    QCOMPARE(office.scalar(QStringLiteral("SELECT service_minutes FROM volunteers WHERE id = 1")).toInt(), 0);
    QCOMPARE(office.scalar(QStringLiteral("SELECT COUNT(*) FROM service_months")).toInt(), 0);
    QCOMPARE(office.scalar(QStringLiteral("SELECT COUNT(*) FROM active_counts")).toInt(), 0);
    office.enterChecked(draft); // the time is free again
    QCOMPARE(rollupProblems(office.reader()), QStringList());
}

void ServiceLedgerTest::refusesWhoEnteredToCheck()
{
    LedgerOffice office;
    const auto reviewer = office.addAccount(QStringLiteral("审核员"));
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    ServiceRecord record;
    office.office.run([&](UnitOfWork& work) {
        SettingsRepository().set(work, SettingKey::allowSelfCheck, false);
        record = ServiceEntry(work).enter(
            office.draft(wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00")), false);
    });
    QCOMPARE(record.state, ServiceState::Pending);
    QCOMPARE(office.scalar(QStringLiteral("SELECT service_minutes FROM volunteers WHERE id = 1")).toInt(), 0);
    QVERIFY_THROWS_EXCEPTION(
        Error, office.office.run([&](UnitOfWork& work) { ServiceVoiding(work).checkRecords({record.id}); }));
    office.runAs(reviewer, [&](UnitOfWork& work) { ServiceVoiding(work).checkRecords({record.id}); });
    const auto stored = ServiceRepository().find(office.reader(), record.id).value();
    QCOMPARE(stored.state, ServiceState::Checked);
    QCOMPARE(stored.checkedBy, reviewer);
    QVERIFY(!stored.isSelfChecked);
    QCOMPARE(office.scalar(QStringLiteral("SELECT service_minutes FROM volunteers WHERE id = 1")).toInt(), 120);
}

void ServiceLedgerTest::marksSelfChecksWhereAllowed()
{
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    ServiceRecord record;
    office.office.run([&](UnitOfWork& work) {
        SettingsRepository().set(work, SettingKey::allowSelfCheck, true);
        record = ServiceEntry(work).enter(
            office.draft(wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00")), true);
    });
    const auto stored = ServiceRepository().find(office.reader(), record.id).value();
    QCOMPARE(stored.state, ServiceState::Checked);
    QVERIFY(stored.isSelfChecked);
}

void ServiceLedgerTest::handEnteredHoursAreTheirOwnSource()
{
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    ServiceRecord draft = office.draft(wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    draft.source = {ServiceSource::Kind::Order, 7, 3};
    draft.state = ServiceState::Checked;
    ServiceRecord entered;
    office.office.run([&](UnitOfWork& work) { entered = ServiceEntry(work).enter(draft, false); });
    const auto stored = ServiceRepository().find(office.reader(), entered.id).value();
    QCOMPARE(stored.source.kind, ServiceSource::Kind::Manual);
    QCOMPARE(stored.source.id, entered.id.value());
    QCOMPARE(stored.source.round, 1);
    QCOMPARE(stored.state, ServiceState::Pending);
}

void ServiceLedgerTest::refusesTransitionsThatDoNotExist()
{
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    const auto record = office.enterChecked(
        office.draft(wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00")));
    QVERIFY_THROWS_EXCEPTION(
        Error, office.office.run([&](UnitOfWork& work) { ServiceVoiding(work).checkRecords({record.id}); }));
    office.office.run([&](UnitOfWork& work) { ServiceVoiding(work).voidRecords({record.id}, QStringLiteral("重复")); });
    QVERIFY_THROWS_EXCEPTION(Error, office.office.run([&](UnitOfWork& work) {
        ServiceVoiding(work).voidRecords({record.id}, QStringLiteral("重复"));
    }));
}

void ServiceLedgerTest::leavesNothingWhenOneOfManyFails()
{
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    const auto draft = office.draft(wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    QVERIFY_THROWS_EXCEPTION(Error, office.office.run([&](UnitOfWork& work) {
        ServiceLedger ledger(work);
        ledger.enter(draft);
        ledger.enter(draft);
        ledger.close();
    }));
    QCOMPARE(office.scalar(QStringLiteral("SELECT COUNT(*) FROM service_records")).toInt(), 0);
}

void ServiceLedgerTest::flags_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<bool>("consent");
    QTest::addColumn<QString>("earlier"); ///< the end of a record that began at 06:00 on the day
    QTest::addColumn<QString>("end");
    QTest::addColumn<QStringList>("expected");
    const QDate grown(1980, 1, 1);
    QTest::newRow("nothing") << grown << false << ""
                             << "2025-03-01T22:00" << QStringList();
    QTest::newRow("exactly twelve hours") << grown << false << "2025-03-01T16:00"
                                          << "2025-03-01T22:00" << QStringList();
    QTest::newRow("a minute more") << grown << false << "2025-03-01T16:01"
                                   << "2025-03-01T22:00" << QStringList{SecondLook::longDay};
    QTest::newRow("after midnight is the next day") << grown << false << "2025-03-01T14:00"
                                                    << "2025-03-02T06:00" << QStringList();
    QTest::newRow("a minor") << QDate(2007, 3, 2) << false << ""
                             << "2025-03-01T22:00" << QStringList{SecondLook::minor};
    QTest::newRow("a minor with consent") << QDate(2007, 3, 2) << true << ""
                                          << "2025-03-01T22:00" << QStringList();
    QTest::newRow("eighteen today") << QDate(2007, 3, 1) << false << ""
                                    << "2025-03-01T22:00" << QStringList();
}

void ServiceLedgerTest::flags()
{
    QFETCH(QDate, birth);
    QFETCH(bool, consent);
    QFETCH(QString, earlier);
    QFETCH(QString, end);
    QFETCH(QStringList, expected);
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.north, birth, QDate(2020, 1, 1), consent);
    if (!earlier.isEmpty())
        office.enterChecked(office.draft(wang, QStringLiteral("2025-03-01T06:00"), earlier));
    const QString start = QStringLiteral("2025-03-01T20:00");
    const auto record = office.enterChecked(office.draft(wang, start, end));
    QCOMPARE(ServiceRepository().find(office.reader(), record.id)->secondLook, expected);
}

void ServiceLedgerTest::flagsIdenticalTimesForMany()
{
    LedgerOffice office;
    QList<VolunteerId> people;
    for (int i = 0; i < SecondLook::identicalPeople; ++i)
        people << office.addVolunteer(
            QStringLiteral("志愿者%1").arg(i), office.north, QDate(1980, 1, 1), QDate(2025, 6, 1));
    const auto enter = [&](qsizetype count, const QString& day) {
        office.office.run([&](UnitOfWork& work) {
            ServiceLedger ledger(work);
            for (const auto volunteer : people.mid(0, count))
                ledger.enter(office.draft(volunteer, day + QStringLiteral("T09:00"), day + QStringLiteral("T11:00")));
            ledger.close();
        });
    };
    enter(people.size() - 1, QStringLiteral("2025-07-01"));
    QCOMPARE(office.scalar(QStringLiteral("SELECT COUNT(*) FROM service_records WHERE second_look <> ''")).toInt(), 0);
    enter(people.size(), QStringLiteral("2025-05-01"));
    QCOMPARE(office
                 .scalar(QStringLiteral(
                     "SELECT COUNT(*) FROM service_records WHERE second_look = 'before_registration identical_times'"))
                 .toInt(),
        int(people.size()));
}

void ServiceLedgerTest::refusesDeletion()
{
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    office.enterChecked(office.draft(wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00")));
    QVERIFY_THROWS_EXCEPTION(Error, office.office.run([](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("DELETE FROM service_records"));
    }));
    QCOMPARE(office.scalar(QStringLiteral("SELECT COUNT(*) FROM service_records")).toInt(), 1);
}

VD_TEST(ServiceLedgerTest)
#include "serviceledger_test.moc"
