#pragma once

#include "models/records/worktakeback.h"
#include "models/spreadsheets/importrunner.h"
#include "ui/common/page.h"

#include <QPointer>

struct Desk;
class CheckStep;
class ColumnStep;
class DoneStep;
class FileStep;
class ImportSteps;
class Office;
class QProgressBar;
class QStackedWidget;

/// The import of files, in four steps: choose, match, check, done. Checking is the import itself, rolled back; nothing
/// changes before the last button, and then all or nothing.
class ImportPage final : public Page {
    Q_OBJECT

public:
    explicit ImportPage(Office& office, QWidget* parent = nullptr);

    /// conditions["kind"] chooses what is imported; conditions["file"] starts with that file.
    void open(const PagePlace& place) override;
    void chooseFile(const QString& path);

    [[nodiscard]] int step() const;
    [[nodiscard]] FileStep* fileStep() const { return m_file; }
    [[nodiscard]] ColumnStep* columnStep() const { return m_columns; }
    [[nodiscard]] CheckStep* checkStep() const { return m_check; }
    [[nodiscard]] DoneStep* doneStep() const { return m_done; }
    [[nodiscard]] QPushButton* backButton() const { return m_back; }
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }
    [[nodiscard]] QPushButton* rejectsButton() const { return m_saveRejects; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    struct Inspected {
        QString kind;
        ImportInspection inspection;
    };

    [[nodiscard]] QWidget* makeFooter();
    void restart();
    void showStep(int step);
    void refreshFooter();
    [[nodiscard]] bool holdsFocus() const;
    void focusStep();
    void back();
    void next();
    void inspect(const QString& sheet);
    void check();
    void import();
    void offerTakeBack();
    [[nodiscard]] bool mayTakeBack(const WorkTakeBack::Report& report, const QString& file);
    void takeBack(const std::shared_ptr<const RowJournal>& journal, const QString& file);
    void saveRejects();
    [[nodiscard]] ImportOptions options() const;
    /// Runs `work` with the importer of the present kind, off the screen; shows progress; failures in a box.
    template <typename Work, typename Done> void run(const QString& title, Work work, Done done);
    void setBusy(bool busy);

    Office& m_office;
    QString m_path;
    QString m_kind;
    QString m_rejectsPath;
    ImportReport m_report;
    bool m_busy = false;
    bool m_keepsFocus = false; ///< the focus is in the page while a step works
    bool m_checkAgain = false; ///< options changed while checking

    ImportSteps* m_steps = nullptr;
    QStackedWidget* m_stack = nullptr;
    FileStep* m_file = nullptr;
    ColumnStep* m_columns = nullptr;
    CheckStep* m_check = nullptr;
    DoneStep* m_done = nullptr;
    QWidget* m_footer = nullptr;
    QPushButton* m_back = nullptr;
    QLabel* m_note = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_saveRejects = nullptr;
    QPushButton* m_next = nullptr;
    QPointer<Task> m_task;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> importsPages(const Desk& desk);
