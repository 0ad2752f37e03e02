#pragma once

#include "models/backups/officebackups.h"
#include "models/office/clearnumbercheck.h"
#include "ui/common/page.h"

struct Desk;
class BackupSettingsCard;
class BackupTableModel;
class EmptyState;
class Office;
class QStackedWidget;
class RecordTable;
class StatCard;

/// 备份: the copies of the office, whether they are good, and how one comes back.
class BackupPage final : public Page {
    Q_OBJECT

public:
    using QWidget::show;
    /// `restore` closes the office, puts the copy in its place and opens it again.
    using Restore = std::function<void(const BackupFile&)>;

    BackupPage(Office& office, OfficeBackups& backups, Restore restore, QWidget* parent = nullptr);

    void activated() override;

    [[nodiscard]] BackupTableModel* files() const { return m_files; }
    [[nodiscard]] RecordTable* table() const { return m_table; }
    [[nodiscard]] BackupSettingsCard* settings() const { return m_settings; }
    [[nodiscard]] QLabel* remark() const { return m_remark; }
    [[nodiscard]] bool isEmptyShown() const;

    void backUp();
    void verifySelected();
    void restoreSelected();
    void copyToDrive();

Q_SIGNALS:
    /// A piece of work of this page ended, well or not.
    void finished();

private:
    void makeButtons();
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeList();
    void refresh();
    void show(const BackupOverview& overview);
    void showRemark(const BackupOverview& overview);
    void refreshButtons();
    void showChecked(const BackupFile& checked);
    /// Offers to mask ID and phone numbers that stand in texts of the office.
    void offerCleaning(const QList<ClearNumberFinding>& findings);
    void openFolder();
    [[nodiscard]] BackupFile selected() const;
    /// Runs off the screen; the window shows progress and failures.
    template <typename Work, typename Done> void run(const QString& title, Work work, Done done);

    Office& m_office;
    OfficeBackups& m_backups;
    Restore m_restore;
    BackupTableModel* m_files = nullptr;
    RecordTable* m_table = nullptr;
    QStackedWidget* m_stack = nullptr;
    BackupSettingsCard* m_settings = nullptr;
    QLabel* m_remark = nullptr;
    StatCard* m_newest = nullptr;
    StatCard* m_count = nullptr;
    StatCard* m_outside = nullptr;
    QPushButton* m_verify = nullptr;
    QPushButton* m_restoreButton = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_backUp = nullptr;
    bool m_isBusy = false;
    int m_asked = 0;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> backupsPages(const Desk& desk);
