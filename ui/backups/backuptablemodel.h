#pragma once

#include "models/database/backupfolder.h"
#include "models/records/recordsource.h"

#include <QAbstractTableModel>

/// The backups of an office, newest first: when, why, how large, and whether they are good.
class BackupTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TakenAt, Cause, Size, State, CheckedAt, Name };

    explicit BackupTableModel(QObject* parent = nullptr);

    void setFiles(const QList<BackupFile>& files);
    /// Shows anew what is known of one file.
    void update(const BackupFile& file);
    /// Marks the file that is being checked; an empty path ends it.
    void setChecking(const QString& path);
    [[nodiscard]] const QList<BackupFile>& files() const { return m_files; }
    [[nodiscard]] BackupFile fileAt(int row) const { return m_files.value(row); }
    [[nodiscard]] int rowOf(const QString& path) const; ///< -1 when it is not in the list
    [[nodiscard]] static QList<RecordColumn> recordColumns();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] RecordBadge badge(const BackupFile& file) const;
    [[nodiscard]] QString text(const BackupFile& file, int column) const;

    QList<BackupFile> m_files;
    QString m_checking;
};
