#include "app/application.h"

#include "app/desklock.h"
#include "app/office/officecreation.h"
#include "app/office/officeopening.h"
#include "models/office/accountkeeping.h"
#include "models/organisation/organisationrepository.h"
#include "models/security/audittrail.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/backups/backuppage.h"
#include "ui/backups/backuptablemodel.h"
#include "ui/common/dialogs.h"
#include "ui/common/page.h"
#include "ui/common/recordtable.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/chooserbutton.h"
#include "ui/mainwindow/curtains.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/topbar.h"
#include "ui/start/changepassworddialog.h"
#include "ui/start/lockdialog.h"
#include "ui/start/passwordline.h"
#include "ui/start/signindialog.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

/// The window as each role sees it, locking, and changing over from one account to another: with clicks.
class ApplicationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pagesFollowTheRole_data();
    void pagesFollowTheRole();
    void scopedAccountsSeeTheirPartOnly();
    void locksAndUnlocks();
    void locksWhenNobodyIsThere();
    void aRefusedPasswordKeepsItLocked();
    void somebodyElseTakesOver();
    void firstPasswordIsChangedBeforeAnythingElse();
    void aRestoreGoesOnInANewWindow();
    void theEndOfTheSessionAsksAndSaves();
    void theEndInsideAFormLeavesItsWindow();

private:
    MainWindow& showAs(Role role);
    /// The next sign-in dialog is filled in for `account`, and its first password changed.
    void willSignIn(const QString& account);
    [[nodiscard]] Office& office() { return *m_shown; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
    Office* m_shown = nullptr;
    const QString m_password = QStringLiteral("主任的口令-2025");
    const QString m_first = QStringLiteral("第一个口令-2025");
};

void ApplicationTest::init()
{
    QSettings().clear();
    Theme::apply(*qApp);
    m_folder = std::make_unique<QTemporaryDir>();
    m_application = std::make_unique<Application>();
}

void ApplicationTest::cleanup()
{
    m_application.reset();
    m_folder.reset();
    QSettings().clear();
}

/// Clicks the button with this text.
static void press(const QWidget& page, const QString& text)
{
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->text() == text)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL(qPrintable(text));
}

MainWindow& ApplicationTest::showAs(Role role)
{
    OfficeSetup setup;
    setup.name = QStringLiteral("潍州路街道");
    setup.administrator = QStringLiteral("王主任");
    setup.password = m_password;
    setup.keyCost = KeyCost{1, 1024, 1};
    auto made = createOffice(m_folder->filePath(QStringLiteral("office.vdesk")), setup, nullptr);
    const qint64 root = OrganisationRepository().root(made->database().reader())->id.value();
    made->run([root](UnitOfWork& work) {
        OrganisationRepository().insert(work,
            {{}, QStringLiteral("S1"), QStringLiteral("金都社区"), OrganisationKind::Community, OrganisationId(root),
                {}, {}});
        OrganisationRepository().insert(work,
            {{}, QStringLiteral("S2"), QStringLiteral("虞新社区"), OrganisationKind::Community, OrganisationId(root),
                {}, {}});
    });
    const qint64 community
        = OrganisationRepository().findByCode(made->database().reader(), QStringLiteral("S1"))->id.value();
    const AccountKeeping accounts(*made);
    accounts.add({{}, QStringLiteral("张干事"), role, true}, m_first);
    accounts.add({{}, QStringLiteral("社区干事"), Role::Entry, true, community}, m_first);
    m_shown = made.get();
    MainWindow& window = m_application->showOffice(std::move(made));
    window.show();
    return window;
}

void ApplicationTest::willSignIn(const QString& account)
{
    whenOpen<SignInDialog>(this, [this, account](SignInDialog& dialog) {
        dialog.accounts()->setCurrentIndex(dialog.accounts()->findData(account));
        dialog.passwordLine()->setText(m_first);
        whenOpen<ChangePasswordDialog>(this, [](ChangePasswordDialog& form) {
            for (const char* name : {"password", "repeated"})
                qobject_cast<TextField*>(form.field(QString::fromLatin1(name)))
                    ->setText(QStringLiteral("我自己的口令-2025"));
            form.save();
        });
        dialog.enterButton()->click();
    });
}

void ApplicationTest::pagesFollowTheRole_data()
{
    QTest::addColumn<int>("role");
    for (const Role role : allRoles())
        QTest::newRow(qPrintable(roleCode(role))) << int(role);
}

void ApplicationTest::pagesFollowTheRole()
{
    QFETCH(const int, role);
    showAs(Role(role));
    willSignIn(QStringLiteral("张干事"));
    m_application->signInAsSomebodyElse();
    const MainWindow& window = *m_application->window();
    QCOMPARE(office().account().role, Role(role));
    const QStringList keys = window.pageKeys();
    QCOMPARE(keys.contains(QStringLiteral("accounts")), Acts::ManageAccounts.isFor(Role(role)));
    QCOMPARE(keys.contains(QStringLiteral("audit")), Acts::ViewAudit.isFor(Role(role)));
    QCOMPARE(keys.contains(QStringLiteral("imports")), Acts::Import.isFor(Role(role)));
    QVERIFY(keys.contains(QStringLiteral("volunteers")));
    QVERIFY(window.topBar()->account()->text().contains(QStringLiteral("张干事")));
}

void ApplicationTest::scopedAccountsSeeTheirPartOnly()
{
    MainWindow& whole = showAs(Role::Query);
    QCOMPARE(whole.context().organisation, 0);
    willSignIn(QStringLiteral("社区干事"));
    m_application->signInAsSomebodyElse();
    MainWindow& window = *m_application->window();
    const qint64 own = office().account().organisation;
    QVERIFY(own > 0);
    QCOMPARE(window.context().organisation, own);
    QCOMPARE(window.context().organisations, QList<qint64>{own});
    QCOMPARE(window.context().organisationName, QStringLiteral("金都社区"));
    window.topBar()->organisation()->choose(0);
    QCOMPARE(window.context().organisation, own); // there is no whole office for them
}

void ApplicationTest::locksAndUnlocks()
{
    MainWindow& window = showAs(Role::Query);
    QDialog form(&window);
    form.show();
    bool wasCovered = false;
    whenOpen<LockDialog>(this, [&](LockDialog& dialog) {
        QTRY_VERIFY(office().isLocked()); // once no work needs the keys
        wasCovered = Curtains::isCovered(window) && Curtains::isCovered(form);
        window.showPage(QStringLiteral("volunteers")); // reads nothing, shows no message
        dialog.passwordLine()->setText(m_password);
        dialog.enterButton()->click();
    });
    DialogScript script;
    m_application->deskLock()->lock();
    QVERIFY(wasCovered);
    QVERIFY(script.asked().isEmpty());
    QVERIFY(!office().isLocked());
    QVERIFY(!Curtains::isCovered(window));
    QVERIFY(form.isVisible());
    QVERIFY(m_application->deskLock()->watch().isRunning());
}

void ApplicationTest::locksWhenNobodyIsThere()
{
    showAs(Role::Query);
    bool wasLocked = false;
    whenOpen<LockDialog>(this, [&](LockDialog& dialog) {
        m_application->deskLock()->watch().setLimit(3'600'000);
        QTRY_VERIFY(office().isLocked());
        wasLocked = true;
        dialog.passwordLine()->setText(m_password);
        dialog.enterButton()->click();
    });
    m_application->deskLock()->watch().setLimit(30);
    m_application->deskLock()->watch().start();
    QTRY_VERIFY(wasLocked);
    QTRY_VERIFY(!office().isLocked());
    m_application->deskLock()->watch().stop();
}

void ApplicationTest::aRefusedPasswordKeepsItLocked()
{
    showAs(Role::Query);
    QString told;
    whenOpen<LockDialog>(this, [&](LockDialog& dialog) {
        QTRY_VERIFY(office().isLocked()); // once no work needs the keys
        dialog.passwordLine()->setText(QStringLiteral("not it"));
        dialog.enterButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.enterButton()->isEnabled(), 60000);
        told = dialog.problemText();
        QVERIFY(office().isLocked());
        dialog.passwordLine()->setText(m_password);
        dialog.enterButton()->click();
    });
    m_application->deskLock()->lock();
    QVERIFY(!told.isEmpty());
    QVERIFY(!office().isLocked());
}

void ApplicationTest::somebodyElseTakesOver()
{
    showAs(Role::Query);
    whenOpen<LockDialog>(this, [this](LockDialog& lock) {
        willSignIn(QStringLiteral("张干事"));
        lock.otherButton()->click();
    });
    const QPointer<MainWindow> before = m_application->window();
    m_application->deskLock()->lock();
    QTRY_VERIFY(before.isNull());
    QCOMPARE(office().account().name, QStringLiteral("张干事"));
    QVERIFY(!m_application->window()->pageKeys().contains(QStringLiteral("accounts")));
}

void ApplicationTest::firstPasswordIsChangedBeforeAnythingElse()
{
    showAs(Role::Query);
    DialogScript script;
    script.answer(Dialogs::Choice::Discard);
    whenOpen<SignInDialog>(this, [this](SignInDialog& dialog) {
        dialog.accounts()->setCurrentIndex(dialog.accounts()->findData(QStringLiteral("张干事")));
        dialog.passwordLine()->setText(m_first);
        whenOpen<ChangePasswordDialog>(this, [this](ChangePasswordDialog& form) {
            whenOpen<SignInDialog>(this, [this](SignInDialog& again) {
                whenOpen<LockDialog>(this, [](LockDialog& lock) { lock.quitButton()->click(); });
                again.reject();
            });
            form.reject(); // leaving signs out
        });
        dialog.enterButton()->click();
    });
    m_application->signInAsSomebodyElse();
    QVERIFY(office().isLocked());
    QTRY_VERIFY(!m_application->window()->isVisible());
}

/// Windows shuts down while a form is half filled in.
void ApplicationTest::theEndOfTheSessionAsksAndSaves()
{
    MainWindow& window = showAs(Role::Query);
    const QDir backups(m_folder->filePath(QStringLiteral("office.backups")));
    ChangePasswordDialog form(office(), {}, &window);
    form.open();
    qobject_cast<TextField*>(form.field(QStringLiteral("password")))->setText(QStringLiteral("半个口令"));
    DialogScript script;
    script.answer(Dialogs::Choice::Cancel);
    QVERIFY(!m_application->endSession()); // stays
    QVERIFY(form.isVisible());
    QVERIFY(backups.entryList({QStringLiteral("*.vdesk")}).isEmpty());
    script.answer(Dialogs::Choice::Discard);
    QVERIFY(m_application->endSession());
    QVERIFY(!form.isVisible());
    QCOMPARE(backups.entryList({QStringLiteral("*.vdesk")}).size(), 1);
    QVERIFY(QSettings().contains(QStringLiteral("window/geometry")));
}

/// As Windows tells it, in whatever loop the program is: a form that still runs needs its window.
void ApplicationTest::theEndInsideAFormLeavesItsWindow()
{
    const QPointer<MainWindow> window = &showAs(Role::Query);
    const auto end = [] { QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection); };
    bool isThere = false;
    QEventLoop outer;
    QTimer::singleShot(0, &outer, [&] {
        QEventLoop inner;
        QTimer::singleShot(0, &inner, [&] {
            end();
            isThere = !window.isNull();
            inner.quit();
        });
        inner.exec();
        outer.quit();
    });
    outer.exec();
    QVERIFY(isThere);
    end();
    QVERIFY(window.isNull()); // and with it the office is closed
}

/// The backup page, a click on 恢复, the office as it was, and the trail that tells of it.
void ApplicationTest::aRestoreGoesOnInANewWindow()
{
    QPointer<MainWindow> window = &showAs(Role::Query);
    const QString location = office().database().location();
    window->showPage(QStringLiteral("backups"));
    auto* page = window->findChild<BackupPage*>();
    press(*page, QStringLiteral("Back up now"));
    QTRY_COMPARE_WITH_TIMEOUT(page->files()->rowCount(), 1, 60000);
    const QString backup = QFileInfo(page->files()->fileAt(0).path).fileName();
    const qint64 root = OrganisationRepository().root(office().database().reader())->id.value();
    office().run([root](UnitOfWork& work) {
        OrganisationRepository().insert(work,
            {{}, QStringLiteral("S3"), QStringLiteral("晚来社区"), OrganisationKind::Community, OrganisationId(root),
                {}, {}});
    });
    DialogScript script;
    script.answer(true); // restore
    whenOpen<SignInDialog>(this, [this](SignInDialog& dialog) {
        dialog.accounts()->setCurrentIndex(dialog.accounts()->findData(QStringLiteral("王主任")));
        dialog.passwordLine()->setText(m_password);
        dialog.enterButton()->click();
    });
    page->table()->selectRow(0);
    press(*page, QStringLiteral("Restore…"));
    QTRY_VERIFY_WITH_TIMEOUT(window.isNull() && m_application->window(), 60000);
    m_application = std::make_unique<Application>(); // closes the office
    const auto restored = openOffice(location);
    restored->signIn(QStringLiteral("王主任"), m_password);
    Connection& reader = restored->database().reader();
    QVERIFY(OrganisationRepository().findByCode(reader, QStringLiteral("S2")));
    QVERIFY(!OrganisationRepository().findByCode(reader, QStringLiteral("S3")));
    const AuditTrail trail(restored->vault());
    QVERIFY(trail.lastTime(reader, Acts::Restore) > 0);
    QCOMPARE(trail.problems(reader), QStringList());
    const QStringList aside = QFileInfo(location).dir().entryList({QStringLiteral("office.vdesk.replaced-*")});
    QVERIFY(!aside.isEmpty()); // the former office is kept
    QVERIFY(script.asked().join(u'\n').contains(QStringLiteral("set aside")));
    QVERIFY(QFileInfo(location).dir().exists(QStringLiteral("office.backups/") + backup));
}

VD_TEST(ApplicationTest)
#include "application_test.moc"
