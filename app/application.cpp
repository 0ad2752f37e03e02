#include "app/application.h"

#include "app/backupdesk.h"
#include "app/desklock.h"
#include "app/globalsearchprovider.h"
#include "app/keychange.h"
#include "app/office/officecreation.h"
#include "app/officerestore.h"
#include "app/pages.h"
#include "app/sampleoffice.h"
#include "app/signin.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/common/permit.h"
#include "ui/mainwindow/dialoghelp.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/records/desk.h"
#include "ui/start/changepassworddialog.h"
#include "ui/start/newofficedialog.h"
#include "ui/start/recoverycodedialog.h"
#include "ui/start/startdialog.h"

#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QScopeGuard>
#include <QSessionManager>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

namespace {

const QString recentKey = QStringLiteral("recentOffices");
constexpr int recentKept = 6;

QString officeFilter()
{
    return Application::tr("Offices (*.vdesk)");
}

} // namespace

Application::Application(QObject* parent)
    : QObject(parent)
{
    new DialogHelp(this);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager& session) {
        if (session.allowsInteraction() && !endSession())
            session.cancel();
    });
    // At the end of a session the program is stopped before its objects go. Inside a form's own event loop they stay:
    // what was done is in the file, and the next start takes the lock over.
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, [this] {
        if (QThread::currentThread()->loopLevel() <= 1)
            closeOffice();
    });
}

Application::~Application() = default;

bool Application::endSession()
{
    while (const QPointer<QDialog> dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
        dialog->close();
        if (dialog && dialog->isVisible())
            return false;
    }
    if (m_window && !m_office->isLocked())
        m_window->prepareToClose();
    return true;
}

QStringList Application::recentFiles()
{
    QStringList files;
    for (const QString& file : QSettings().value(recentKey).toStringList()) {
        if (QFileInfo(file).isFile())
            files << file;
    }
    return files;
}

void Application::remember(const QString& file)
{
    QStringList files = recentFiles();
    const QString path = QFileInfo(file).absoluteFilePath();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(recentKey, files.mid(0, recentKept));
}

bool Application::start(const QString& file)
{
    auto office = signInOrChoose(file);
    if (!office)
        return false;
    remember(office->database().location());
    showOffice(std::move(office)).show();
    return true;
}

std::unique_ptr<Office> Application::signInOrChoose(const QString& file)
{
    std::unique_ptr<Office> office;
    if (!file.isEmpty())
        attempt(nullptr, [&] { office = signIn(file); });
    bool wantsToLeave = false;
    while (!office && !wantsToLeave) {
        attempt(nullptr, [&] {
            office = chooseOffice();
            wantsToLeave = !office;
        });
    }
    return office;
}

std::unique_ptr<Office> Application::openExisting()
{
    const QString file
        = Dialogs::openFile(m_window.get(), tr("Open an office"), officeFilter(), QStringLiteral("office"));
    return file.isEmpty() ? nullptr : signIn(file);
}

std::unique_ptr<Office> Application::chooseOffice()
{
    StartDialog dialog(recentFiles());
    if (dialog.exec() != QDialog::Accepted)
        return nullptr;
    std::unique_ptr<Office> office;
    switch (dialog.choice()) {
    case StartDialog::Choice::New:
        office = makeOffice();
        break;
    case StartDialog::Choice::Sample:
        office = makeSample();
        break;
    case StartDialog::Choice::Open:
        office = openExisting();
        break;
    case StartDialog::Choice::Recent:
        office = signIn(dialog.recentFile());
        break;
    case StartDialog::Choice::None:
        return nullptr;
    }
    return office ? std::move(office) : chooseOffice();
}

std::unique_ptr<Office> Application::makeOffice()
{
    NewOfficeDialog form;
    if (form.exec() != QDialog::Accepted)
        return nullptr;
    const OfficeSetup setup = form.setup();
    QString file = Dialogs::saveFile(nullptr, tr("Where shall the office be kept?"),
        setup.name + QStringLiteral(".vdesk"), officeFilter(), QStringLiteral("office"));
    if (file.isEmpty())
        return nullptr;
    QString code;
    auto office = createOffice(file, setup, &code);
    RecoveryCodeDialog(setup.name, code).exec();
    return office;
}

std::unique_ptr<Office> Application::makeSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return openSampleOffice(folder + QStringLiteral("/sample.vdesk"), m_window.get());
}

std::unique_ptr<Office> Application::signIn(const QString& file)
{
    try {
        return openWithSignIn(file);
    } catch (const Error& error) {
        switch (askAboutDamage(file, error.message(), m_window.get())) {
        case DamageAnswer::NotDamaged:
            throw;
        case DamageAnswer::Restored:
            break;
        case DamageAnswer::OpenAnother:
            return openExisting();
        case DamageAnswer::Leave:
            return nullptr;
        }
    }
    return openWithSignIn(file);
}

void Application::openSample()
{
    attempt(m_window.get(), [this] {
        auto office = makeSample();
        if (!office)
            return;
        remember(office->database().location());
        showOffice(std::move(office)).show();
    });
}

void Application::openAnother()
{
    attempt(m_window.get(), [this] {
        auto office = openExisting();
        if (!office)
            return;
        remember(office->database().location());
        showOffice(std::move(office)).show();
    });
}

void Application::restore(const QString& backup)
{
    bool goesOn = false;
    attempt(m_window.get(), [&] { goesOn = m_backups->backUpBeforeRestore(backup); });
    if (!goesOn)
        return;
    const QString location = m_office->database().location();
    // Between the old window and the new one there is none, and the program goes on.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const auto quitAgain = qScopeGuard([] { QGuiApplication::setQuitOnLastWindowClosed(true); });
    closeOffice();
    bool isRestored = false;
    attempt(nullptr, [&] { isRestored = restoreWithDialog(backup, location, nullptr); });
    auto office = signInOrChoose(location);
    if (!office)
        return QCoreApplication::quit();
    if (isRestored && office->database().location() == location)
        office->record(Acts::Restore, QFileInfo(backup).fileName()); // in the trail that goes on from here
    showOffice(std::move(office)).show();
}

void Application::closeOffice()
{
    m_lock.reset();
    m_window.reset();
    m_backups.reset();
    m_office.reset();
}

MainWindow& Application::showOffice(std::unique_ptr<Office> office)
{
    if (m_backups && m_office) // another account over the same office needs none
        m_backups->backUpAtExit();
    closeOffice();
    m_office = std::move(office);
    m_window = std::make_unique<MainWindow>();
    m_backups = std::make_unique<BackupDesk>(*m_office, *m_window);
    addPages();
    fillTopBar();
    makeLock();
    connect(&m_office->database(), &Database::changed, m_window.get(), [this](const QSet<QString>& tables) {
        showSaved();
        if (tables.contains(QStringLiteral("organisations")) || tables.contains(QStringLiteral("settings")))
            refreshOrganisations();
    });
    QTimer::singleShot(0, m_window.get(), [this] { tellWarnings(); });
    QTimer::singleShot(0, m_window.get(), [this] { offerPendingKeyChange(*m_office, *m_window); });
    return *m_window;
}

void Application::tellWarnings()
{
    for (const QString& sentence : {m_office->database().logProblem(), m_office->database().clockProblem()}) {
        if (!sentence.isEmpty())
            Dialogs::warning(m_window.get(), sentence);
    }
}

void Application::addPages()
{
    const Desk desk{
        *m_office,
        &m_backups->backups(),
        [this](
            const BackupFile& file) { QTimer::singleShot(0, this, [this, backup = file.path] { restore(backup); }); },
        [this] { QTimer::singleShot(0, this, &Application::openSample); },
        [this](QWidget*) { changeKeyWithDialog(*m_office, *m_window); },
    };
    const QList<PageEntry> pages = allPages(desk);
    for (const PageEntry& entry : pages) {
        if (!entry.act || m_office->may(*entry.act))
            m_window->addPage(entry);
    }
    m_window->setSearchProvider(makeGlobalSearch(*m_office, pages));
    m_window->showPage(QStringLiteral("dashboard"));
}

void Application::fillTopBar()
{
    refreshOrganisations();
    showAccount();
}

void Application::showAccount()
{
    auto* menu = new QMenu(m_window.get());
    fillAccountMenu(*menu);
    const Account& account = m_office->account();
    m_window->setAccount(QStringLiteral("%1 · %2").arg(roleTitle(account.role), account.name), menu);
}

/// What leads to another window happens after the menu is gone.
void Application::fillAccountMenu(QMenu& menu)
{
    const auto later = [this](auto action) { return [this, action] { QTimer::singleShot(0, this, action); }; };
    menu.setToolTipsVisible(true);
    menu.addAction(icon(Icon::Key), tr("Change my password…"), this, later([this] { changeOwnPassword(); }));
    menu.addAction(
        icon(Icon::Lock), tr("Lock now"), QKeySequence(Qt::CTRL | Qt::Key_L), this, later([this] { m_lock->lock(); }));
    menu.addAction(
        icon(Icon::Logout), tr("Sign in as somebody else…"), this, later([this] { signInAsSomebodyElse(); }));
    menu.addSeparator();
    menu.addAction(
        icon(Icon::BackupRestore), tr("Backups"), this, [this] { m_window->showPage(QStringLiteral("backups")); });
    menu.addAction(icon(Icon::Folder), tr("Open another office…"), this, later([this] { openAnother(); }));
    menu.addSeparator();
    menu.addAction(tr("Quit"), QKeySequence(QKeySequence::Quit), m_window.get(), &QWidget::close);
    // Shortcuts work while the menu is closed only where the window knows the actions.
    m_window->addActions(menu.actions());
}

void Application::makeLock()
{
    m_lock = std::make_unique<DeskLock>(*m_office, *m_window);
    connect(m_lock.get(), &DeskLock::accountChanged, this, &Application::rebuildWindow, Qt::QueuedConnection);
    connect(m_lock.get(), &DeskLock::quitRequested, m_window.get(), &QWidget::close);
}

void Application::changeOwnPassword()
{
    if (ChangePasswordDialog(*m_office, {}, m_window.get()).exec() == QDialog::Accepted)
        Dialogs::information(m_window.get(), tr("Your password was changed."));
}

void Application::signInAsSomebodyElse()
{
    const AccountId before = m_office->account().id;
    attempt(m_window.get(), [&] {
        const bool isIn = signInWithDialog(*m_office, m_window.get());
        if (isIn && m_office->account().id != before)
            rebuildWindow();
        else if (!isIn && m_office->isLocked())
            m_lock->lock(); // somebody gave up at the first password: their window opens nothing
    });
}

/// Forms that were open when somebody else took over live in nested event loops: they end first.
void Application::rebuildWindow()
{
    constexpr int againMilliseconds = 10;
    if (auto* form = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
        form->done(QDialog::Rejected);
    if (QThread::currentThread()->loopLevel() > 1)
        return QTimer::singleShot(againMilliseconds, this, &Application::rebuildWindow);
    QGuiApplication::setQuitOnLastWindowClosed(false); // as in restore()
    const auto quitAgain = qScopeGuard([] { QGuiApplication::setQuitOnLastWindowClosed(true); });
    showOffice(std::move(m_office)).show();
}

void Application::refreshOrganisations()
{
    attempt(m_window.get(), [this] {
        Connection& connection = m_office->database().reader();
        QList<OrganisationNode> nodes;
        const qint64 root = m_office->account().organisation;
        for (const Organisation& one : OrganisationRepository().visible(connection))
            nodes << OrganisationNode{one.id.value(), one.id.value() == root ? 0 : one.parent.value(), one.name};
        m_window->setOrganisations(nodes, root);
        m_window->setOfficeName(SettingsRepository().value(connection, SettingKey::officeName));
    });
}

void Application::showSaved()
{
    m_window->setSavedAt(QDateTime::currentDateTime());
}
