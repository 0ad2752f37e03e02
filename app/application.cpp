#include "app/application.h"

#include "app/backupdesk.h"
#include "app/demo/demooffice.h"
#include "app/features.h"
#include "app/globalsearchprovider.h"
#include "app/officerestore.h"
#include "app/sampleoffice.h"
#include "models/organisation/officecreation.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/reports/officeopening.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/start/newofficedialog.h"
#include "ui/start/recoverycodedialog.h"
#include "ui/start/signindialog.h"
#include "ui/start/startdialog.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QScopeGuard>
#include <QSettings>
#include <QStandardPaths>
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
}

Application::~Application() = default;

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
        return signInOnce(file);
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
    return signInOnce(file);
}

std::unique_ptr<Office> Application::signInOnce(const QString& file)
{
    auto office = openOffice(file);
    const QString given = qEnvironmentVariable("VOLUNTEER_DESK_PASSWORD");
    if (!given.isEmpty()) {
        office->signIn({}, given);
        return office;
    }
    Connection& connection = office->database().reader();
    const SettingsRepository settings;
    const QString name = settings.value(connection, SettingKey::officeName, QFileInfo(file).completeBaseName());
    const bool isDemo = settings.flag(connection, SettingKey::isDemo);
    SignInDialog dialog(*office, name, isDemo ? demoPassword() : QString());
    if (dialog.exec() != QDialog::Accepted)
        return nullptr;
    return office;
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
    attempt(nullptr, [&] { (void)restoreWithDialog(backup, location, nullptr); });
    auto office = signInOrChoose(location);
    if (!office)
        return QCoreApplication::quit();
    showOffice(std::move(office)).show();
}

void Application::closeOffice()
{
    m_window.reset();
    m_backups.reset();
    m_office.reset();
}

MainWindow& Application::showOffice(std::unique_ptr<Office> office)
{
    if (m_backups)
        m_backups->backUpAtExit();
    closeOffice();
    m_office = std::move(office);
    m_window = std::make_unique<MainWindow>();
    m_backups = std::make_unique<BackupDesk>(*m_office, *m_window);
    addPages();
    fillTopBar();
    connect(&m_office->database(), &Database::changed, m_window.get(), [this](const QSet<QString>& tables) {
        showSaved();
        if (tables.contains(QStringLiteral("organisations")) || tables.contains(QStringLiteral("settings")))
            refreshOrganisations();
    });
    QTimer::singleShot(0, m_window.get(), [this] { tellWarnings(); });
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
    const DeskActions actions{
        &m_backups->backups(),
        [this](
            const BackupFile& file) { QTimer::singleShot(0, this, [this, backup = file.path] { restore(backup); }); },
        [this] { QTimer::singleShot(0, this, &Application::openSample); },
    };
    for (const PageEntry& entry : pageEntries(*m_office, actions))
        m_window->addPage(entry);
    m_window->showPage(QStringLiteral("dashboard"));
}

void Application::fillTopBar()
{
    refreshOrganisations();
    m_window->setSearchProvider(makeGlobalSearch(*m_office));
    auto* menu = new QMenu(m_window.get());
    menu->addAction(tr("Backups"), this, [this] { m_window->showPage(QStringLiteral("backups")); });
    menu->addAction(tr("Open another office…"), this, &Application::openAnother);
    menu->addSeparator();
    menu->addAction(tr("Quit"), QKeySequence(QKeySequence::Quit), m_window.get(), &QWidget::close);
    m_window->setAccount(
        QStringLiteral("%1 · %2").arg(roleTitle(m_office->account().role), m_office->account().name), menu);
}

void Application::refreshOrganisations()
{
    attempt(m_window.get(), [this] {
        Connection& connection = m_office->database().reader();
        QList<OrganisationNode> nodes;
        for (const Organisation& organisation : OrganisationRepository().all(connection))
            nodes << OrganisationNode{organisation.id.value(), organisation.parent.value(), organisation.name};
        m_window->setOrganisations(nodes);
        m_window->setOfficeName(SettingsRepository().value(connection, SettingKey::officeName));
    });
}

void Application::showSaved()
{
    m_window->setSavedAt(QDateTime::currentDateTime());
}
