#pragma once

#include "models/security/office.h"

#include <QObject>
#include <QStringList>

#include <memory>

class BackupDesk;
class MainWindow;

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

    [[nodiscard]] static QStringList recentFiles();

private:
    [[nodiscard]] std::unique_ptr<Office> chooseOffice();
    [[nodiscard]] std::unique_ptr<Office> makeOffice();
    [[nodiscard]] std::unique_ptr<Office> makeSample();
    /// Null when the clerk gave up. A damaged office is offered its good backups.
    [[nodiscard]] std::unique_ptr<Office> signIn(const QString& file);
    [[nodiscard]] std::unique_ptr<Office> signInOnce(const QString& file);
    /// Until an office is open; null when the clerk gave up. Failures are told.
    [[nodiscard]] std::unique_ptr<Office> signInOrChoose(const QString& file);
    [[nodiscard]] std::unique_ptr<Office> openExisting();
    void openSample();
    void openAnother();
    /// Closes the office, puts the backup in its place and opens it again.
    void restore(const QString& backup);
    void closeOffice();
    void addPages();
    void fillTopBar();
    void refreshOrganisations();
    void showSaved();
    void tellWarnings();
    void remember(const QString& file);

    std::unique_ptr<Office> m_office;
    std::unique_ptr<BackupDesk> m_backups; ///< of the office in the window; goes after its pages
    std::unique_ptr<MainWindow> m_window;
};
