#include "models/backups/backupschedule.h"
#include "models/backups/damagedoffice.h"
#include "models/backups/officebackups.h"
#include "models/common/error.h"
#include "models/common/task.h"
#include "models/database/connection.h"
#include "models/database/safeguard.h"
#include "models/organisation/settingsrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace {

void damage(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096 * 2));
    QCOMPARE(file.write(QByteArray(4096, '\x5a')), 4096);
}

} // namespace

class OfficeBackupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }
    void namesTellMomentAndCause();
    void knowsWhatNoBackupHolds();
    void exitIsQuickAndTheNextStartChecks();
    void damageOfTheNewestAsksForAnother();
    void remembersAnUnsavedChangeOverTheEnd();
    void findsDamage();
    void keepsWithinTheBudget();
    void copiesToAnotherFolder();
    void saysWhatIsWrongWithTheFolder();
    void followsTheSettings();
    void asksForFiguresAndAudit();
    void safeguardsImports();
    void theScheduleWaitsFromTheFirstChange();
    void theReminderIsDue_data();
    void theReminderIsDue();
    void automaticBudget_data();
    void automaticBudget();
    void findsTheBackupsOfADamagedOffice();
    void updatesAreBackedUp();

private:
    void change(const QString& issuer)
    {
        m_office->run([&](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::issuer, issuer); });
    }

    std::unique_ptr<TestOffice> m_office;
    TaskContext task;
};

void OfficeBackupsTest::namesTellMomentAndCause()
{
    OfficeBackups backups(m_office->database(), {});
    const BackupFile first = backups.take(BackupCause::ByHand, task);
    const BackupFile second = backups.take(BackupCause::BeforeBulkEdit, task);
    QCOMPARE(QFileInfo(first.path).path(), m_office->path(QStringLiteral("office.backups")));
    QVERIFY(QFileInfo(first.path).fileName().startsWith(QStringLiteral("office-")));
    QVERIFY(second.path.endsWith(QStringLiteral("-before-bulk-edit.vdesk")));
    const QList<BackupFile> files = backups.overview().files;
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.first().path, second.path); // newest first
    QCOMPARE(files.first().cause, BackupCause::BeforeBulkEdit);
    QCOMPARE(files.last().takenAt.toSecsSinceEpoch(), first.takenAt.toSecsSinceEpoch());
    QCOMPARE(files.last().state, BackupState::Verified);
    QCOMPARE(files.last().size, QFileInfo(first.path).size());
}

void OfficeBackupsTest::knowsWhatNoBackupHolds()
{
    OfficeBackups backups(m_office->database(), {});
    QVERIFY(backups.isChanged()); // there is no backup at all
    backups.takeIfChanged(BackupCause::Exit, task);
    QVERIFY(!backups.isChanged());
    backups.takeIfChanged(BackupCause::Exit, task);
    QCOMPARE(backups.overview().files.size(), 1);
    change(QStringLiteral("新的"));
    QVERIFY(backups.isChanged());
    backups.takeIfChanged(BackupCause::Exit, task);
    QCOMPARE(backups.overview().files.size(), 2);
}

void OfficeBackupsTest::exitIsQuickAndTheNextStartChecks()
{
    int counted = 0;
    const BackupInspection inspection{[&counted](Connection&) {
                                          ++counted;
                                          return QStringList();
                                      },
        [](Connection&) { return QStringLiteral("head"); }};
    OfficeBackups backups(m_office->database(), inspection);
    const BackupFile left = backups.take(BackupCause::Exit, task);
    QCOMPARE(left.state, BackupState::Unverified);
    QCOMPARE(left.auditHead, QStringLiteral("head"));
    QCOMPARE(counted, 0);
    const auto checked = backups.checkNewest(task);
    QVERIFY(checked.has_value());
    QCOMPARE(checked->state, BackupState::Verified);
    QCOMPARE(counted, 1);
    QVERIFY2(!backups.checkNewest(task), "It is checked once");
}

void OfficeBackupsTest::damageOfTheNewestAsksForAnother()
{
    OfficeBackups backups(m_office->database(), {});
    const BackupFile left = backups.take(BackupCause::Exit, task);
    QVERIFY(!backups.isChanged());
    QFile file(left.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    QCOMPARE(file.write("damage"), 6);
    file.close();
    QCOMPARE(backups.checkNewest(task).value().state, BackupState::Damaged);
    QVERIFY(backups.isChanged());
}

void OfficeBackupsTest::remembersAnUnsavedChangeOverTheEnd()
{
    {
        OfficeBackups backups(m_office->database(), {});
        (void)backups.take(BackupCause::ByHand, task);
    }
    QVERIFY(!OfficeBackups(m_office->database(), {}).isChanged());
    {
        OfficeBackups backups(m_office->database(), {});
        change(QStringLiteral("断电之前"));
    }
    OfficeBackups next(m_office->database(), {});
    QVERIFY(next.isChanged());
    (void)next.take(BackupCause::Timer, task);
    QVERIFY(!OfficeBackups(m_office->database(), {}).isChanged());
}

void OfficeBackupsTest::findsDamage()
{
    OfficeBackups backups(m_office->database(), {});
    const BackupFile good = backups.take(BackupCause::ByHand, task);
    const BackupFile bad = backups.take(BackupCause::Timer, task);
    damage(bad.path);
    QCOMPARE(backups.verify(good, QStringLiteral("王主任"), task).state, BackupState::Verified);
    const BackupFile found = backups.verify(bad, QStringLiteral("王主任"), task);
    QCOMPARE(found.state, BackupState::Damaged);
    QVERIFY(!found.problem.isEmpty());
    const QList<BackupFile> files = backups.overview().files;
    QCOMPARE(files.first().state, BackupState::Damaged);
    QCOMPARE(files.last().checkedBy, QStringLiteral("王主任"));
    // What was found out of one content says nothing of another.
    QFile file(good.path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(QByteArray(4096, 'x')), 4096);
    file.close();
    QCOMPARE(backups.overview().files.last().state, BackupState::Unverified);
}

void OfficeBackupsTest::keepsWithinTheBudget()
{
    OfficeBackups backups(m_office->database(), {});
    const QString folder = m_office->path(QStringLiteral("office.backups"));
    (void)backups.take(BackupCause::ByHand, task);
    for (int month = 1; month <= 12; ++month) {
        const int day = month * 100 + 15;
        QFile big(
            QDir(folder).filePath(QStringLiteral("office-2024%1-080000-exit.vdesk").arg(day, 4, 10, QLatin1Char('0'))));
        QVERIFY(big.open(QIODevice::WriteOnly));
        QVERIFY(big.resize(300LL * 1024 * 1024)); // without contents on the disk
    }
    m_office->run([](UnitOfWork& work) { BackupSettings{{}, 1, 7}.save(work); });
    (void)backups.take(BackupCause::ByHand, task);
    const BackupOverview overview = backups.overview();
    QCOMPARE(overview.budget, 1024LL * 1024 * 1024);
    QVERIFY(overview.used <= overview.budget);
    QCOMPARE(overview.files.size(), 4); // the newest and three months; the other one of today went first
    QCOMPARE(overview.files.at(1).takenAt.date(), QDate(2024, 12, 15));
}

void OfficeBackupsTest::copiesToAnotherFolder()
{
    QTemporaryDir drive;
    OfficeBackups backups(m_office->database(), {});
    change(QStringLiteral("带走的"));
    const QString copy = backups.copyTo(drive.path(), task);
    QVERIFY(!backups.isChanged()); // a new backup was made for it
    QCOMPARE(backups.copyTo(drive.path(), task), copy); // the same once more: nothing changed since
    QCOMPARE(copyProblems(copy, task), QStringList());
    Connection reader(copy, Connection::Access::Read);
    QCOMPARE(SettingsRepository().value(reader, SettingKey::issuer), QStringLiteral("带走的"));
    QCOMPARE(QDir(drive.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(backups.overview().lastOutsideCopy.isValid(), isOtherDrive(drive.path(), m_office->location()));
}

void OfficeBackupsTest::saysWhatIsWrongWithTheFolder()
{
    OfficeBackups backups(m_office->database(), {});
    m_office->run([this](UnitOfWork& work) {
        BackupSettings{m_office->path(QStringLiteral("U盘/备份")), 0, 7}.save(work);
    });
    const QString sentence = errorOf([&] { (void)backups.take(BackupCause::Timer, task); });
    QVERIFY2(sentence.contains(QStringLiteral("is not there")), qPrintable(sentence));
    QCOMPARE(backups.overview().folderProblem, sentence);
    QVERIFY(!QFileInfo::exists(m_office->path(QStringLiteral("U盘")))); // a missing drive is not made up
    QVERIFY(backups.isChanged());
}

void OfficeBackupsTest::followsTheSettings()
{
    QVERIFY(QDir().mkpath(m_office->path(QStringLiteral("我的备份"))));
    const BackupSettings settings{m_office->path(QStringLiteral("我的备份")), 3, 14};
    m_office->run([&](UnitOfWork& work) { settings.save(work); });
    QCOMPARE(BackupSettings::of(m_office->reader()), settings);
    OfficeBackups backups(m_office->database(), {});
    QCOMPARE(QFileInfo(backups.take(BackupCause::ByHand, task).path).path(), settings.folder);
    QCOMPARE(backups.overview().files.size(), 1);
}

void OfficeBackupsTest::asksForFiguresAndAudit()
{
    QStringList wrong;
    OfficeBackups backups(m_office->database(),
        {[&wrong](Connection&) { return wrong; }, [](Connection&) { return QStringLiteral("a1b2c3"); }});
    QCOMPARE(backups.take(BackupCause::ByHand, task).auditHead, QStringLiteral("a1b2c3"));
    QCOMPARE(backups.overview().files.first().auditHead, QStringLiteral("a1b2c3"));
    wrong << QStringLiteral("a sum is wrong");
    QVERIFY(errorOf([&] { (void)backups.take(BackupCause::ByHand, task); }).contains(QStringLiteral("not sound")));
    QCOMPARE(backups.overview().files.size(), 1);
}

void OfficeBackupsTest::safeguardsImports()
{
    OfficeBackups backups(m_office->database(), {});
    const auto about = [this] { Safeguard::before(m_office->database(), BackupCause::BeforeImport, task); };
    about(); // nobody keeps backups yet: nothing happens
    QCOMPARE(backups.overview().files.size(), 0);
    {
        const Safeguard safeguard(m_office->database(),
            [&](BackupCause cause, TaskContext& context) { backups.takeIfChanged(cause, context); });
        about();
    }
    QCOMPARE(backups.overview().files.value(0).cause, BackupCause::BeforeImport);
    change(QStringLiteral("新的"));
    about();
    QCOMPARE(backups.overview().files.size(), 1);
}

void OfficeBackupsTest::theScheduleWaitsFromTheFirstChange()
{
    OfficeBackups backups(m_office->database(), {});
    (void)backups.take(BackupCause::ByHand, task);
    BackupSchedule schedule(m_office->database(), backups, std::chrono::milliseconds(50));
    QSignalSpy due(&schedule, &BackupSchedule::due);
    QVERIFY(!due.wait(200)); // nothing changed
    change(QStringLiteral("一"));
    QVERIFY(due.wait());
    QVERIFY(due.wait()); // no backup came of it: it is asked for again
    (void)backups.take(BackupCause::Timer, task);
    QCoreApplication::processEvents();
    due.clear();
    QVERIFY(!due.wait(200));
}

void OfficeBackupsTest::theReminderIsDue_data()
{
    QTest::addColumn<int>("lastCopy"); // days ago, -1 = never
    QTest::addColumn<int>("oldest");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("a new office is left in peace") << -1 << 2 << 7 << false;
    QTest::newRow("a week without any copy") << -1 << 7 << 7 << true;
    QTest::newRow("copied lately") << 6 << 300 << 7 << false;
    QTest::newRow("copied a week ago") << 7 << 300 << 7 << true;
    QTest::newRow("another number of days") << 7 << 300 << 30 << false;
    QTest::newRow("switched off") << -1 << 300 << 0 << false;
}

void OfficeBackupsTest::theReminderIsDue()
{
    QFETCH(int, lastCopy);
    QFETCH(int, oldest);
    QFETCH(int, days);
    QFETCH(bool, isDue);
    const QDateTime now(QDate(2025, 3, 14), QTime(9, 0));
    const QDateTime copied = lastCopy < 0 ? QDateTime() : now.addDays(-lastCopy);
    QCOMPARE(isOutsideCopyDue(copied, now.addDays(-oldest), days, now), isDue);
}

void OfficeBackupsTest::automaticBudget_data()
{
    QTest::addColumn<int>("chosen"); // GiB
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("budget");
    QTest::newRow("chosen") << 5 << 100 << 5;
    QTest::newRow("a tenth") << 0 << 100 << 10;
    QTest::newRow("at least two") << 0 << 10 << 2;
    QTest::newRow("at most half") << 0 << 2 << 1;
}

void OfficeBackupsTest::automaticBudget()
{
    QFETCH(int, chosen);
    QFETCH(int, room);
    QFETCH(int, budget);
    constexpr qint64 gigabyte = 1024LL * 1024 * 1024;
    BackupSettings settings;
    settings.budgetGigabytes = chosen;
    QCOMPARE(backupBudget(settings, room * gigabyte / 2, room * gigabyte / 2), budget * gigabyte);
}

void OfficeBackupsTest::findsTheBackupsOfADamagedOffice()
{
    QTemporaryDir folder;
    const QString location = folder.filePath(QStringLiteral("office.vdesk"));
    QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("office.backups"))));
    const QString kept = folder.filePath(QStringLiteral("office.backups/office-20250301-080000-exit.vdesk"));
    m_office->database().backup(location);
    m_office->database().backup(kept);
    QVERIFY(mayBeDamaged(location)); // it is not, but its head does not tell
    QVERIFY(!mayBeDamaged(m_office->location())); // it is open
    QVERIFY(!mayBeDamaged(folder.filePath(QStringLiteral("none.vdesk"))));
    QFile file(location);
    QVERIFY(file.open(QIODevice::WriteOnly)); // the file lost all it held
    file.close();
    QVERIFY(mayBeDamaged(location));
    const QList<BackupFile> found = backupsOfDamaged(location);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, kept);
    QCOMPARE(copyProblems(found.first().path, task), QStringList());
}

void OfficeBackupsTest::updatesAreBackedUp()
{
    const QString older = m_office->path(QStringLiteral("older.vdesk"));
    m_office->database().backup(older);
    {
        Connection connection(older, Connection::Access::Write);
        backupBeforeMigration(connection, older);
    }
    const QList<BackupFile> files = BackupFolder({}, older).files();
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().cause, BackupCause::BeforeUpdate);
    QCOMPARE(files.first().state, BackupState::Verified);
}

VD_TEST(OfficeBackupsTest)
#include "officebackups_test.moc"
