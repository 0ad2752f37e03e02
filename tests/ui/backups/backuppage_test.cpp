#include "models/common/task.h"
#include "models/database/connection.h"
#include "models/database/query.h"
#include "models/organisation/organisationfeature.h"
#include "models/organisation/settingsrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "ui/backups/backuppage.h"
#include "ui/backups/backupsettingscard.h"
#include "ui/backups/backuptablemodel.h"
#include "ui/common/dialogs.h"
#include "ui/common/formfields.h"
#include "ui/common/recordtable.h"
#include "ui/common/undobar.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

class BackupPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theTableIsAGoodModel();
    void emptyUntilTheFirstBackup();
    void checksTheChosenOne();
    void restoresAfterAQuestion();
    void copiesToADrive();
    void keepsTheSettings();
    void offersToMaskNumbers();
    void saysThatTheFolderIsMissing();

private:
    void press(const QString& text) const;
    /// Waits for a piece of work of the page and for the list behind it.
    void finish(const std::function<void()>& act);

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<OfficeBackups> m_backups;
    std::unique_ptr<BackupPage> m_page;
    QList<QString> m_restored;
};

void BackupPageTest::init()
{
    QSettings().clear();
    m_restored.clear();
    m_office = std::make_unique<TestOffice>();
    m_backups = std::make_unique<OfficeBackups>(m_office->database(), BackupInspection());
    m_page = std::make_unique<BackupPage>(
        m_office->office(), *m_backups, [this](const BackupFile& file) { m_restored << file.path; });
    m_page->show();
    m_page->activated();
}

void BackupPageTest::cleanup()
{
    m_page.reset();
    QThreadPool::globalInstance()->waitForDone();
    m_backups.reset();
    m_office.reset();
    QSettings().clear();
}

void BackupPageTest::press(const QString& text) const
{
    for (auto* button : m_page->findChildren<QPushButton*>()) {
        if (button->text() == text || button->accessibleName() == text) {
            QVERIFY2(button->isEnabled(), qPrintable(text));
            return button->click();
        }
    }
    QFAIL(qPrintable(text));
}

void BackupPageTest::finish(const std::function<void()>& act)
{
    QSignalSpy finished(m_page.get(), &BackupPage::finished);
    act();
    QVERIFY(!finished.isEmpty() || finished.wait());
}

void BackupPageTest::theTableIsAGoodModel()
{
    BackupTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    BackupFile file;
    file.path = QStringLiteral("/backups/office-20250314-173000-exit.vdesk");
    file.takenAt = QDateTime(QDate(2025, 3, 14), QTime(17, 30));
    file.cause = BackupCause::Exit;
    file.size = 3 * 1024 * 1024;
    BackupFile other = file;
    other.path += QStringLiteral(".2");
    model.setFiles({file, other});
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&model](int column) { return model.index(1, column).data().toString(); };
    QCOMPARE(text(BackupTableModel::TakenAt), QStringLiteral("2025-03-14 17:30:00"));
    QCOMPARE(text(BackupTableModel::Cause), backupCauseTitle(BackupCause::Exit));
    QCOMPARE(text(BackupTableModel::State), backupStateTitle(BackupState::Unverified));
    QCOMPARE(text(BackupTableModel::CheckedAt), QString());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setChecking(other.path);
    QCOMPARE(changed.size(), 1);
    QVERIFY(text(BackupTableModel::State) != backupStateTitle(BackupState::Unverified));
    model.setChecking({});
    other.state = BackupState::Damaged;
    other.problem = QStringLiteral("a page is broken");
    other.checkedAt = file.takenAt;
    other.checkedBy = QStringLiteral("王主任");
    model.update(other);
    QCOMPARE(text(BackupTableModel::State), backupStateTitle(BackupState::Damaged));
    QVERIFY(text(BackupTableModel::CheckedAt).contains(QStringLiteral("王主任")));
    QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), other.problem);
    model.setFiles({});
    QCOMPARE(model.rowCount(), 0);
}

void BackupPageTest::emptyUntilTheFirstBackup()
{
    QTRY_VERIFY(m_page->isEmptyShown());
    finish([this] { press(QStringLiteral("Make the first backup")); });
    QTRY_COMPARE(m_page->files()->rowCount(), 1);
    QVERIFY(!m_page->isEmptyShown());
    QCOMPARE(m_page->files()->fileAt(0).cause, BackupCause::ByHand);
    QCOMPARE(m_page->files()->fileAt(0).state, BackupState::Verified);
}

void BackupPageTest::checksTheChosenOne()
{
    TaskContext task;
    const BackupFile bad = m_backups->take(BackupCause::Exit, task);
    (void)m_backups->take(BackupCause::Timer, task);
    QTRY_COMPARE(m_page->files()->rowCount(), 2);
    QFile file(bad.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    m_page->table()->selectRow(1);
    DialogScript script;
    finish([this] { press(QStringLiteral("Verify")); });
    QCOMPARE(m_page->files()->fileAt(1).state, BackupState::Damaged);
    QVERIFY(script.asked().value(0).contains(QStringLiteral("is damaged")));
    m_page->table()->selectRow(0);
    finish([this] { press(QStringLiteral("Verify")); });
    QTRY_COMPARE(m_page->files()->fileAt(0).checkedBy, QString::fromUtf8(TestOffice::administrator));
    QCOMPARE(m_page->files()->fileAt(0).state, BackupState::Verified);
}

void BackupPageTest::restoresAfterAQuestion()
{
    TaskContext task;
    const BackupFile file = m_backups->take(BackupCause::Exit, task);
    QTRY_COMPARE(m_page->files()->rowCount(), 1);
    DialogScript script;
    script.answer(false);
    press(QStringLiteral("Restore…"));
    QVERIFY(m_restored.isEmpty());
    script.answer(true);
    press(QStringLiteral("Restore…"));
    QCOMPARE(m_restored, QList<QString>{file.path});
    QVERIFY(script.asked().last().contains(file.takenAt.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
}

void BackupPageTest::copiesToADrive()
{
    QTemporaryDir drive;
    DialogScript script;
    script.answer(drive.path());
    script.answer(true);
    finish([this] { press(QStringLiteral("Copy to a USB drive…")); });
    const QStringList copies = QDir(drive.path()).entryList(QDir::Files);
    QCOMPARE(copies.size(), 1);
    TaskContext task;
    QCOMPARE(copyProblems(drive.filePath(copies.first()), task), QStringList());
    QVERIFY(script.isUsedUp());
    QCOMPARE(script.asked().size(), 3); // where, the question, what came of it
}

void BackupPageTest::offersToMaskNumbers()
{
    finish([this] { press(QStringLiteral("Back up now")); });
    m_office->run([](UnitOfWork& work) { // as an older program wrote it
        work.require(Acts::ChangeSettings);
        Query(work.connection(), QStringLiteral("UPDATE settings SET value = ? WHERE key = 'issuer'"))
            .bind(QVariant(QStringLiteral("办事处13976130001")))
            .run();
        work.changes().touch(QStringLiteral("settings"));
    });
    const auto issuer = [this] { return SettingsRepository().value(m_office->reader(), SettingKey::issuer); };
    QTRY_VERIFY(m_page->files()->rowCount() > 0);
    m_page->table()->selectRow(0);
    DialogScript script;
    script.answer(false);
    finish([this] { m_page->verifySelected(); });
    QTRY_COMPARE(script.asked().size(), 1);
    QVERIFY2(!script.asked().first().contains(QStringLiteral("13976130001")), qPrintable(script.asked().first()));
    QCOMPARE(issuer(), QStringLiteral("办事处13976130001"));
    script.answer(true);
    finish([this] { m_page->verifySelected(); });
    QTRY_COMPARE(issuer(), QStringLiteral("办事处139****0001"));
    QTRY_COMPARE(script.asked().size(), 3); // what came of it
}

void BackupPageTest::keepsTheSettings()
{
    const auto stored = [this] { return BackupSettings::of(m_office->reader()); };
    const BackupSettings usual = stored();
    QCOMPARE(usual.reminderDays, 7);
    QVERIFY(QDir().mkpath(m_office->path(QStringLiteral("备份盘"))));
    m_page->settings()->folder()->setText(m_office->path(QStringLiteral("备份盘")));
    m_page->settings()->budget()->setNumber(5);
    m_page->settings()->reminder()->setNumber(30);
    press(QStringLiteral("Save how backups are kept"));
    QTRY_COMPARE(stored(), (BackupSettings{m_office->path(QStringLiteral("备份盘")), 5, 30}));
    QTRY_VERIFY(m_page->undoBar()->isVisible());
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE(stored(), usual);
    DialogScript script;
    m_page->settings()->folder()->setText(m_office->path(QStringLiteral("没有这个")));
    press(QStringLiteral("Save how backups are kept"));
    QVERIFY(script.asked().value(0).contains(QStringLiteral("is not there")));
    QCOMPARE(stored(), usual);
}

void BackupPageTest::saysThatTheFolderIsMissing()
{
    QSignalSpy badge(m_page.get(), &Page::badgeChanged);
    m_office->run([this](UnitOfWork& work) {
        BackupSettings{m_office->path(QStringLiteral("拔掉的盘")), 0, 7}.save(work);
    });
    QTRY_VERIFY(m_page->remark()->isVisible());
    QVERIFY(m_page->remark()->text().contains(QStringLiteral("is not there")));
    QTRY_COMPARE(badge.isEmpty() ? 0 : badge.last().first().toInt(), 1);
}

VD_TEST(BackupPageTest)
#include "backuppage_test.moc"
