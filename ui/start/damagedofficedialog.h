#pragma once

#include "models/database/backup.h"
#include "models/database/backupfolder.h"

#include <QDialog>
#include <QPointer>

class BackupTableModel;
class QLabel;
class QPushButton;
class RecordTable;
class Task;

/// The office does not open because its file is damaged: what is wrong, which backups are good (each is checked, the
/// newest first), and what can be done.
class DamagedOfficeDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Choice { None, Restore, OpenAnother };

    DamagedOfficeDialog(
        const QString& location, const QStringList& problems, OfficeInspection inspection, QWidget* parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] QString chosenBackup() const;
    [[nodiscard]] BackupTableModel* files() const { return m_files; }
    [[nodiscard]] RecordTable* table() const { return m_table; }
    [[nodiscard]] QPushButton* restoreButton() const { return m_restore; }
    [[nodiscard]] QPushButton* anotherButton() const { return m_another; }
    /// Adds the backups of this office that lie in another folder, for example on a USB drive.
    void lookIn(const QString& folder);

private:
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QLayout* makeButtons();
    void checkNext();
    void chooseFirstGood(const BackupFile& checked);
    void refresh();

    QString m_location;
    OfficeInspection m_inspection;
    Choice m_choice = Choice::None;
    BackupTableModel* m_files = nullptr;
    RecordTable* m_table = nullptr;
    QLabel* m_found = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_another = nullptr;
    QPointer<Task> m_task;
    bool m_hasGood = false;
};
