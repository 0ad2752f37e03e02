#include "app/application.h"
#include "app/backupdesk.h"
#include "app/office/officeopening.h"
#include "app/officerestore.h"
#include "models/common/task.h"
#include "models/organisation/settingsrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "ui/backups/backuppage.h"
#include "ui/backups/backuptablemodel.h"
#include "ui/common/dialogs.h"
#include "ui/common/recordtable.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/start/damagedofficedialog.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>
#include <QtTest>

namespace {

void setIssuer(Office& office, const QString& issuer)
{
    office.run([&](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::issuer, issuer); });
}

QString issuerIn(const QString& location)
{
    const auto office = openOffice(location);
    return SettingsRepository().value(office->database().reader(), SettingKey::issuer);
}

MainWindow* shownWindow()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

/// office.vdesk, and in its folder a backup from before its last change.
void makeOfficeWithBackup(const QTemporaryDir& folder)
{
    TestOffice source;
    setIssuer(source.office(), QStringLiteral("备份时"));
    QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("office.backups"))));
    source.database().backup(folder.filePath(QStringLiteral("office.backups/office-20250301-080000-exit.vdesk")));
    setIssuer(source.office(), QStringLiteral("备份后"));
    source.database().backup(folder.filePath(QStringLiteral("office.vdesk")));
}

/// Presses a button of a dialog as soon as that may be pressed.
template <typename Dialog> void pressWhenEnabled(QTimer& timer, QPushButton* (Dialog::*button)() const)
{
    QObject::connect(&timer, &QTimer::timeout, &timer, [&timer, button] {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* dialog = qobject_cast<Dialog*>(widget);
            if (dialog && dialog->isVisible() && (dialog->*button)()->isEnabled()) {
                timer.stop();
                return (dialog->*button)()->click();
            }
        }
    });
    timer.start(20);
}

} // namespace

class BackupDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void closingBacksUpWhatChanged();
    void importsAreSafeguarded();
    void theStatusBarKnows();
    void restoresFromThePage();
    void aDamagedOfficeIsRestored();
    void aSoundOfficeIsNotCalledDamaged();
};

void BackupDeskTest::init()
{
    QSettings().clear();
    qputenv("VOLUNTEER_DESK_PASSWORD", TestOffice::password);
}

void BackupDeskTest::cleanup()
{
    qunsetenv("VOLUNTEER_DESK_PASSWORD");
    QThreadPool::globalInstance()->waitForDone();
    QSettings().clear();
}

void BackupDeskTest::closingBacksUpWhatChanged()
{
    TestOffice office;
    MainWindow window;
    BackupDesk desk(office.office(), window);
    const auto files = [&desk] { return desk.backups().overview().files; };
    window.show();
    window.close();
    QCOMPARE(files().size(), 1);
    QCOMPARE(files().first().cause, BackupCause::Exit);
    window.show();
    window.close();
    QCOMPARE(files().size(), 1); // nothing changed since
    setIssuer(office.office(), QStringLiteral("新的"));
    window.show();
    window.close();
    QCOMPARE(files().size(), 2);
}

void BackupDeskTest::importsAreSafeguarded()
{
    TestOffice office;
    MainWindow window;
    TaskContext task;
    {
        BackupDesk desk(office.office(), window);
        Safeguard::before(office.database(), BackupCause::BeforeImport, task);
        QCOMPARE(desk.backups().overview().files.first().cause, BackupCause::BeforeImport);
    }
    setIssuer(office.office(), QStringLiteral("新的"));
    Safeguard::before(office.database(), BackupCause::BeforeImport, task); // the desk is gone, and so is its safeguard
    QCOMPARE(BackupFolder({}, office.location()).files().size(), 1);
}

void BackupDeskTest::theStatusBarKnows()
{
    TestOffice office;
    const auto says = [](const MainWindow& window, const QString& words) {
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    const QString folder = office.path(QStringLiteral("office.backups"));
    QVERIFY(QDir().mkpath(folder));
    QFile old(folder + QStringLiteral("/office-20240301-080000-exit.vdesk"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    MainWindow window;
    window.show();
    const BackupDesk desk(office.office(), window);
    QTRY_VERIFY(says(window, QStringLiteral("2024-03-01 08:00")));
    QTRY_VERIFY(says(window, QStringLiteral("USB drive")));
}

void BackupDeskTest::restoresFromThePage()
{
    QTemporaryDir folder;
    const QString location = folder.filePath(QStringLiteral("office.vdesk"));
    makeOfficeWithBackup(folder);
    {
        Application application;
        QVERIFY(application.start(location));
        const QPointer<BackupPage> page = qobject_cast<BackupPage*>(shownWindow()->page(QStringLiteral("backups")));
        QVERIFY(page);
        page->activated();
        QTRY_COMPARE(page->files()->rowCount(), 1);
        DialogScript script;
        page->table()->selectRow(0);
        script.answer(true);
        page->restoreSelected();
        QTRY_VERIFY(!page); // the window went with the office
        QTRY_VERIFY(shownWindow());
        QVERIFY(script.asked().last().contains(QStringLiteral("set aside")));
    }
    QCOMPARE(issuerIn(location), QStringLiteral("备份时"));
    const QStringList asides = QDir(folder.path()).entryList({QStringLiteral("*.replaced-*")});
    QCOMPARE(asides.size(), 1);
    QCOMPARE(issuerIn(folder.filePath(asides.first())), QStringLiteral("备份后"));
}

void BackupDeskTest::aDamagedOfficeIsRestored()
{
    QTemporaryDir folder;
    const QString location = folder.filePath(QStringLiteral("office.vdesk"));
    makeOfficeWithBackup(folder);
    QFile file(location);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(4096 * 3, '\x5a')), 4096 * 3);
    file.close();
    DialogScript script;
    QTimer press;
    pressWhenEnabled(press, &DamagedOfficeDialog::restoreButton);
    QCOMPARE(askAboutDamage(location, QStringLiteral("does not open"), nullptr), DamageAnswer::Restored);
    QCOMPARE(issuerIn(location), QStringLiteral("备份时"));
}

void BackupDeskTest::aSoundOfficeIsNotCalledDamaged()
{
    TestOffice source;
    const QString location = source.path(QStringLiteral("sound.vdesk"));
    source.database().backup(location);
    QCOMPARE(askAboutDamage(location, QStringLiteral("wrong password"), nullptr), DamageAnswer::NotDamaged);
    QCOMPARE(askAboutDamage(source.location(), QStringLiteral("held"), nullptr), DamageAnswer::NotDamaged);
}

VD_TEST(BackupDeskTest)
#include "backupdesk_test.moc"
