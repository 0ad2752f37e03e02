#pragma once

#include "models/office/office.h"

#include <QObject>
#include <QStringList>

#include <memory>

class BackupDesk;
class DeskLock;
class MainWindow;
class QMenu;

/// The only place that wires objects: opens an office, builds the window over it and lists the pages.
class Application final : public QObject {
    Q_OBJECT

public:
    explicit Application(QObject* parent = nullptr);
    ~Application() override;

    /// Shows the window on `file`, or the start dialog when it is empty. False when the clerk gave up.
    [[nodiscard]] bool start(const QString& file);
    /// Builds the window over an office somebody signed in to; for pictures and tests.
    [[nodiscard]] MainWindow& showOffice(std::unique_ptr<Office> office);
    /// Of the office that is shown; null before.
    [[nodiscard]] DeskLock* deskLock() const { return m_lock.get(); }
    [[nodiscard]] MainWindow* window() const { return m_window.get(); }
    /// Another account signs in over the open office; without one that does, the present one stays.
    void signInAsSomebodyElse();

    /// The desk's session ends (Windows shuts down): forms ask whether to save, then the office is backed up.
    /// False when the clerk stays.
    [[nodiscard]] bool endSession();

    [[nodiscard]] static QStringList recentFiles();

private:
    [[nodiscard]] std::unique_ptr<Office> chooseOffice();
    [[nodiscard]] std::unique_ptr<Office> makeOffice();
    [[nodiscard]] std::unique_ptr<Office> makeSample();
    /// Null when the clerk gave up. A damaged office is offered its good backups.
    [[nodiscard]] std::unique_ptr<Office> signIn(const QString& file);
    /// Until an office is open; null when the clerk gave up. Failures are told.
    [[nodiscard]] std::unique_ptr<Office> signInOrChoose(const QString& file);
    [[nodiscard]] std::unique_ptr<Office> openExisting();
    void openSample();
    void openAnother();
    /// Closes the office, puts the backup in its place and opens it again.
    void restore(const QString& backup);
    void closeOffice();
    void changeOwnPassword();
    void rebuildWindow();
    void addPages();
    void fillTopBar();
    void makeLock();
    void fillAccountMenu(QMenu& menu);
    void showAccount();
    void refreshOrganisations();
    void showSaved();
    void tellWarnings();
    void remember(const QString& file);

    std::unique_ptr<Office> m_office;
    std::unique_ptr<BackupDesk> m_backups; ///< of the office in the window; goes after its pages
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DeskLock> m_lock;
};
