#pragma once

#include "models/security/office.h"

#include <QObject>
#include <QStringList>

#include <memory>

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
    [[nodiscard]] std::unique_ptr<Office> signIn(const QString& file);
    void openSample();
    void addPages();
    void fillTopBar();
    void refreshOrganisations();
    void showSaved();
    void tellWarnings();
    void remember(const QString& file);

    std::unique_ptr<Office> m_office;
    std::unique_ptr<MainWindow> m_window;
};
