#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/service/daysignature.h"
#include "models/service/rolluprepository.h"
#include "models/service/servicebulk.h"
#include "models/service/serviceledger.h"
#include "models/service/stars.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

namespace {

/// What the tables hold, as plain texts.
QStringList tables(Connection& connection)
{
    QStringList rows;
    const RollupRepository rollups{};
    const auto months = rollups.fieldMonths(connection);
    for (auto it = months.begin(); it != months.end(); ++it)
        rows << QStringLiteral("month %1 %2 %3 %4: %5 %6")
                    .arg(it.key().organisation)
                    .arg(it.key().month)
                    .arg(it.key().field)
                    .arg(it.key().team)
                    .arg(it.value().minutes)
                    .arg(it.value().records);
    rollups.forEachPerson(connection, [&](qint64 volunteer, const PersonMonths& person) {
        for (auto it = person.begin(); it != person.end(); ++it)
            rows << QStringLiteral("person %1 %2 %3: %4 %5")
                        .arg(volunteer)
                        .arg(it.key().month)
                        .arg(it.key().organisation)
                        .arg(it.value().minutes)
                        .arg(it.value().records);
    });
    const auto active = rollups.activeCounts(connection);
    for (auto it = active.begin(); it != active.end(); ++it)
        rows << QStringLiteral("active %1 %2: %3").arg(it.key().organisation).arg(it.key().period).arg(it.value());
    const auto people = rollups.personTotals(connection);
    for (auto it = people.begin(); it != people.end(); ++it)
        rows << QStringLiteral("total %1: %2 %3").arg(it.key()).arg(it.value().minutes).arg(it.value().star);
    const auto teams = rollups.teamTotals(connection);
    for (auto it = teams.begin(); it != teams.end(); ++it)
        rows << QStringLiteral("team %1: %2").arg(it.key()).arg(it.value());
    rows.sort();
    return rows;
}

/// The same, counted the slow way: minute by minute over all checked records, without the code under test.
QStringList countedByMinute(
    Connection& connection, const QList<ServiceRecord>& records, const OrganisationAncestors& ancestors)
{
    QMap<QString, qint64> minutes;
    QMap<QString, qint64> starts;
    QMap<QString, QSet<qint64>> active;
    QMap<qint64, qint64> people;
    QMap<qint64, qint64> teams;
    for (const ServiceRecord& record : records) {
        if (record.state != ServiceState::Checked)
            continue;
        const auto keys = [&](const QString& month) {
            return QStringList{QStringLiteral("month %1 %2 %3 %4")
                                   .arg(record.organisation.value())
                                   .arg(month)
                                   .arg(record.field.value())
                                   .arg(record.team.value()),
                QStringLiteral("person %1 %2 %3")
                    .arg(record.volunteer.value())
                    .arg(month)
                    .arg(record.organisation.value())};
        };
        for (const QString& key : keys(record.start.toString(QStringLiteral("yyyy-MM"))))
            ++starts[key];
        for (QDateTime at = record.start; at < record.end; at = at.addSecs(60)) {
            const QString month = at.toString(QStringLiteral("yyyy-MM"));
            for (const QString& key : keys(month))
                ++minutes[key];
            ++people[record.volunteer.value()];
            if (record.team.isValid())
                ++teams[record.team.value()];
            const QString quarter = QStringLiteral("%1-Q%2").arg(at.date().year()).arg((at.date().month() + 2) / 3);
            for (const OrganisationId above : ancestors.value(record.organisation)) {
                for (const QString& period : {month, quarter, QString::number(at.date().year()), QStringLiteral("all")})
                    active[QStringLiteral("active %1 %2").arg(above.value()).arg(period)].insert(
                        record.volunteer.value());
            }
        }
    }
    QStringList rows;
    for (auto it = minutes.begin(); it != minutes.end(); ++it)
        rows << QStringLiteral("%1: %2 %3").arg(it.key()).arg(it.value()).arg(starts.value(it.key()));
    for (auto it = active.begin(); it != active.end(); ++it)
        rows << QStringLiteral("%1: %2").arg(it.key()).arg(it.value().size());
    const auto thresholds = StarThresholds::of(connection).minutes();
    for (auto it = people.begin(); it != people.end(); ++it) {
        int star = 0;
        for (const Minutes threshold : thresholds)
            star += it.value() >= threshold.value() ? 1 : 0;
        rows << QStringLiteral("total %1: %2 %3").arg(it.key()).arg(it.value()).arg(star);
    }
    for (auto it = teams.begin(); it != teams.end(); ++it)
        rows << QStringLiteral("team %1: %2").arg(it.key()).arg(it.value());
    rows.sort();
    return rows;
}

} // namespace

class ServiceRollupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitsByMonth_data();
    void splitsByMonth();
    void countsDistinctPeoplePerPeriodUpTheTree();
    void agreesOverRandomHistories_data();
    void agreesOverRandomHistories();
    void findsEveryTamperedSum_data();
    void findsEveryTamperedSum();
    void bulkEqualsTheLedger();
    void writingInBetweenChangesNothing_data();
    void writingInBetweenChangesNothing();
    void starsFollowTheThresholds();
};

void ServiceRollupsTest::splitsByMonth_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one month") << "2025-03-01T09:00"
                               << "2025-03-01T11:00" << 120 << "2025-03=120";
    QTest::newRow("over the month's end") << "2025-01-31T22:30"
                                          << "2025-02-01T01:00" << 150 << "2025-01=90 2025-02=60";
    QTest::newRow("up to midnight of the month's end") << "2025-01-31T22:30"
                                                       << "2025-02-01T00:00" << 90 << "2025-01=90";
    QTest::newRow("over the year's end, with a break") << "2024-12-31T22:00"
                                                       << "2025-01-01T02:00" << 210 << "2024-12=90 2025-01=120";
    QTest::newRow("a break longer than the part before") << "2024-12-31T23:50"
                                                         << "2025-01-01T02:00" << 100 << "2024-12=0 2025-01=100";
}

void ServiceRollupsTest::splitsByMonth()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(int, minutes);
    QFETCH(QString, expected);
    QStringList shares;
    qint64 total = 0;
    for (const MonthShare& share : monthShares({1, 1, 0, 0, start, end, minutes})) {
        shares << QStringLiteral("%1=%2").arg(share.month).arg(share.minutes.value());
        total += share.minutes.value();
    }
    QCOMPARE(shares.join(u' '), expected);
    QCOMPARE(total, minutes);
}

void ServiceRollupsTest::countsDistinctPeoplePerPeriodUpTheTree()
{
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.grid);
    const auto li = office.addVolunteer(QStringLiteral("李强"), office.north);
    office.enterChecked(office.draft(wang, QStringLiteral("2025-01-10T09:00"), QStringLiteral("2025-01-10T10:00")));
    office.enterChecked(office.draft(wang, QStringLiteral("2025-01-31T23:00"), QStringLiteral("2025-02-01T01:00")));
    office.enterChecked(office.draft(li, QStringLiteral("2025-02-05T09:00"), QStringLiteral("2025-02-05T10:00")));
    const auto count = [&](OrganisationId organisation, const QString& period) {
        return office
            .scalar(QStringLiteral("SELECT volunteers FROM active_counts WHERE organisation_id = ? AND period = ?"),
                {organisation.value(), period})
            .toInt();
    };
    QCOMPARE(count(office.street, QStringLiteral("2025-01")), 1);
    QCOMPARE(count(office.street, QStringLiteral("2025-02")), 2);
    QCOMPARE(count(office.street, QStringLiteral("2025-Q1")), 2); // not 3: the same person counts once
    QCOMPARE(count(office.south, QStringLiteral("2025")), 1);
    QCOMPARE(count(office.grid, QStringLiteral("all")), 1);
    QCOMPARE(count(office.north, QStringLiteral("2025-01")), 0);
}

void ServiceRollupsTest::agreesOverRandomHistories_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 7U, 20250301U})
        QTest::addRow("seed %u", seed) << seed;
}

void ServiceRollupsTest::agreesOverRandomHistories()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    LedgerOffice office;
    const QList<OrganisationId> organisations{office.street, office.north, office.south, office.grid};
    QList<VolunteerId> people;
    office.office.run([](UnitOfWork& work) {
        SettingsRepository().set(work, SettingKey::starMinutes, QStringLiteral("300,900,1800,3000,6000"));
        SettingsRepository().set(work, DaySetting::signatureHours, 24);
    });
    for (int i = 0; i < 12; ++i) {
        people << office.addVolunteer(QStringLiteral("志愿者%1").arg(i), organisations.at(random.bounded(4)));
        if (i % 3 != 0)
            office.join(people.last(), i % 2 ? office.team : office.otherTeam, QStringLiteral("2024-01-01"));
    }
    const auto ancestors = OrganisationRepository().ancestors(office.reader());
    QList<ServiceRecordId> ids;
    const auto known = [&] {
        QList<ServiceRecord> records;
        for (const auto id : ids)
            records << ServiceRepository().find(office.reader(), id).value();
        return records;
    };
    for (int step = 0; step < 60; ++step) {
        office.office.run([&](UnitOfWork& work) {
            ServiceLedger ledger(work);
            for (int act = random.bounded(1, 9); act > 0; --act) {
                const auto existing = ids.isEmpty()
                    ? std::nullopt
                    : ServiceRepository().find(work.connection(), ids.at(random.bounded(int(ids.size()))));
                const int kind = random.bounded(10);
                if (kind < 3 && existing && existing->state != ServiceState::Void) {
                    ledger.voidRecord(existing->id, QStringLiteral("试"));
                    const ServiceRecord after = ServiceRepository().require(work.connection(), existing->id);
                    if (kind == 0 && random.bounded(2))
                        ledger.takeBack(*existing, after);
                } else if (kind < 4 && existing && existing->state == ServiceState::Pending) {
                    work.connection().execute(
                        QStringLiteral("UPDATE service_records SET entered_by = NULL WHERE id = %1")
                            .arg(existing->id.value()));
                    ledger.check(existing->id);
                } else {
                    ServiceRecord record;
                    record.volunteer = people.at(random.bounded(int(people.size())));
                    record.start = QDateTime(
                        QDate(2024, 12, 28).addDays(random.bounded(40)), QTime(random.bounded(24), random.bounded(60)));
                    record.end = record.start.addSecs(60 * random.bounded(1, 600));
                    record.minutes = minutesBetween(record.start, record.end);
                    record.field = random.bounded(3) ? office.field : TermId();
                    record.state = random.bounded(4) ? ServiceState::Checked : ServiceState::Pending;
                    if (!ledger.overlap(record.volunteer, record.start, record.end))
                        ids << ledger.enter(record).id;
                }
            }
            ledger.close();
        });
        if (step % 12 == 11) {
            QCOMPARE(tables(office.reader()), countedByMinute(office.reader(), known(), ancestors));
            QCOMPARE(rollupProblems(office.reader()), QStringList());
        }
    }
    const auto before = tables(office.reader());
    QVERIFY(before.size() > 50);
    office.office.run([](UnitOfWork& work) { recomputeRollups(work); });
    QCOMPARE(tables(office.reader()), before);
    QCOMPARE(ServiceRepository().overlapCount(office.reader()), 0);
}

void ServiceRollupsTest::findsEveryTamperedSum_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("month") << "UPDATE service_months SET minutes = minutes + 1";
    QTest::newRow("month's records") << "UPDATE service_months SET records = 7";
    QTest::newRow("month of nobody") << "INSERT INTO service_months VALUES (1, '2031-01', 0, 0, 5, 1)";
    QTest::newRow("person's month") << "UPDATE volunteer_months SET minutes = minutes - 1";
    QTest::newRow("person's month gone") << "DELETE FROM volunteer_months";
    QTest::newRow("month of a person without service") << "INSERT INTO volunteer_months VALUES (2, '2025-03', 1, 5, 1)";
    QTest::newRow("active people") << "UPDATE active_counts SET volunteers = 2 WHERE period = 'all'";
    QTest::newRow("active in a period of nobody") << "INSERT INTO active_counts VALUES (1, '2031', 1)";
    QTest::newRow("person's hours") << "UPDATE volunteers SET service_minutes = 99 WHERE id = 1";
    QTest::newRow("star") << "UPDATE volunteers SET star = 5 WHERE id = 1";
    QTest::newRow("hours of a person without service") << "UPDATE volunteers SET service_minutes = 99 WHERE id = 2";
    QTest::newRow("team's hours") << "UPDATE teams SET service_minutes = 1 WHERE id = 1";
    QTest::newRow("hours of a team without service") << "UPDATE teams SET service_minutes = 1 WHERE id = 2";
    QTest::newRow("a record") << "UPDATE service_records SET minutes = minutes + 1";
}

void ServiceRollupsTest::findsEveryTamperedSum()
{
    QFETCH(QString, sql);
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    office.addVolunteer(QStringLiteral("李强"), office.north);
    office.join(wang, office.team, QStringLiteral("2024-01-01"));
    office.enterChecked(office.draft(wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00")));
    QCOMPARE(rollupProblems(office.reader()), QStringList());
    office.office.run([&](UnitOfWork& work) { work.connection().execute(sql); });
    QVERIFY(!rollupProblems(office.reader()).isEmpty());
    office.office.run([](UnitOfWork& work) { recomputeRollups(work); });
    QCOMPARE(rollupProblems(office.reader()), QStringList());
}

void ServiceRollupsTest::bulkEqualsTheLedger()
{
    const auto fill
        = [](LedgerOffice& office, const std::function<void(UnitOfWork&, const QList<ServiceRecord>&)>& enter) {
              QList<ServiceRecord> records;
              for (int i = 0; i < 20; ++i) {
                  const auto volunteer
                      = office.addVolunteer(QStringLiteral("志愿者%1").arg(i), i % 2 ? office.grid : office.north);
                  for (int day = 0; day < 10; ++day) {
                      const QDateTime start(QDate(2025, 1, 25).addDays(day), QTime(22, 0));
                      ServiceRecord record
                          = office.draft(volunteer, isoMinute(start), isoMinute(start.addSecs(60 * (100 + i))));
                      record.organisation = i % 2 ? office.grid : office.north;
                      record.state = day % 5 ? ServiceState::Checked : ServiceState::Pending;
                      records << record;
                  }
              }
              office.office.run([&](UnitOfWork& work) { enter(work, records); });
              return tables(office.reader());
          };
    LedgerOffice one;
    const auto byLedger = fill(one, [](UnitOfWork& work, const QList<ServiceRecord>& records) {
        ServiceLedger ledger(work);
        for (const ServiceRecord& record : records)
            ledger.enter(record);
        ledger.close();
    });
    LedgerOffice other;
    const auto inBulk = fill(other, [](UnitOfWork& work, const QList<ServiceRecord>& records) {
        ServiceBulk bulk(work);
        for (const ServiceRecord& record : records)
            bulk.add(record);
        bulk.finish();
    });
    QVERIFY(byLedger.size() > 40);
    QCOMPARE(inBulk, byLedger);
}

void ServiceRollupsTest::writingInBetweenChangesNothing_data()
{
    QTest::addColumn<qsizetype>("mostPersonMonths");
    for (const qsizetype most : {1, 2, 7, 1'000})
        QTest::addRow("%lld months of people at once", qlonglong(most)) << most;
}

void ServiceRollupsTest::writingInBetweenChangesNothing()
{
    QFETCH(qsizetype, mostPersonMonths);
    LedgerOffice office;
    QList<VolunteerId> people;
    for (const char* name : {"王芳", "李强", "张伟"})
        people << office.addVolunteer(QString::fromUtf8(name), office.north);
    office.enterChecked(
        office.draft(people.first(), QStringLiteral("2025-01-05T09:00"), QStringLiteral("2025-01-05T10:00")));
    office.office.run([&](UnitOfWork& work) {
        ServiceRollups rollups(mostPersonMonths);
        const ServiceRepository records{};
        for (int i = 0; i < 60; ++i) {
            const QDateTime start(QDate(2025, 1, 20).addDays(i), QTime(23, 0));
            ServiceRecord record
                = office.draft(people.at(i % 3), isoMinute(start), isoMinute(start.addSecs(60 * (90 + i))));
            record.id = ServiceRecordId(work.connection().nextId(QStringLiteral("service_records")));
            record.organisation = i % 2 ? office.grid : office.north;
            record.state = ServiceState::Checked;
            records.insertQuick(work, record);
            rollups.add(work, record);
        }
        rollups.write(work);
    });
    QCOMPARE(rollupProblems(office.reader()), QStringList());
}

void ServiceRollupsTest::starsFollowTheThresholds()
{
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    office.enterChecked(office.draft(wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00")));
    const auto star = [&] { return office.scalar(QStringLiteral("SELECT star FROM volunteers WHERE id = 1")).toInt(); };
    QCOMPARE(star(), 0);
    office.office.run([](UnitOfWork& work) {
        SettingsRepository().set(work, SettingKey::starMinutes, QStringLiteral("60,120,180,240,300"));
        recomputeStars(work);
    });
    QCOMPARE(star(), 2);
    QCOMPARE(rollupProblems(office.reader()), QStringList());
    QCOMPARE(
        StarThresholds::fromText(QStringLiteral("60,50,180,240,300")), StarThresholds()); // not ascending: unusable
    QCOMPARE(StarThresholds().starOf(Minutes(99 * 60 + 59)), 0);
    QCOMPARE(StarThresholds().starOf(Minutes(100 * 60)), 1);
    QCOMPARE(StarThresholds().starOf(Minutes(1500 * 60)), 5);
}

VD_TEST(ServiceRollupsTest)
#include "servicerollups_test.moc"
