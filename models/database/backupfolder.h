#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

class Connection;

/// Why a backup was made.
enum class BackupCause { ByHand, Exit, Timer, BeforeImport, BeforeUpdate, BeforeRestore, BeforeBulkEdit };

enum class BackupState { Unverified, Verified, Damaged };

/// One copy of an office in its backup folder.
struct BackupFile {
    QString path;
    QDateTime takenAt; ///< local time
    BackupCause cause = BackupCause::ByHand;
    qint64 size = 0;
    BackupState state = BackupState::Unverified;
    QDateTime checkedAt; ///< invalid while unverified
    QString checkedBy; ///< account; empty for the program itself
    QString problem; ///< of a damaged one, the first sentence
    QString auditHead; ///< the end of the audit chain in the copy

    bool operator==(const BackupFile&) const = default;
};

[[nodiscard]] QString backupCauseTitle(BackupCause cause);
[[nodiscard]] QString backupStateTitle(BackupState state);

/// Where the backups of one office lie: `<office>-yyyyMMdd-HHmmss-<cause>.vdesk`, and a note of what was checked when.
/// A plain value; threads may share the folder, the note is replaced whole.
class BackupFolder final {
public:
    /// Key of the office's setting; without it the folder lies beside the office.
    static const QString settingKey;

    BackupFolder(QString path, const QString& location);
    [[nodiscard]] static BackupFolder of(Connection& connection, const QString& location);
    [[nodiscard]] static QString defaultPath(const QString& location);
    /// `stem` with the moment behind it, and a number where that is taken.
    [[nodiscard]] static QString freeName(const QString& stem, const QDateTime& moment, const QString& ending = {});

    [[nodiscard]] const QString& path() const { return m_path; }
    /// What is wrong with the folder in a sentence; empty when it can be used (one beside the office is made).
    [[nodiscard]] QString problem() const;
    /// Makes the folder beside the office and clears unfinished copies away; throws Error with problem().
    void prepare() const;
    [[nodiscard]] BackupFile newFile(BackupCause cause, const QDateTime& moment) const;
    /// This office's backups, newest first.
    [[nodiscard]] QList<BackupFile> files() const;
    /// Keeps what was found out about a file.
    void note(const BackupFile& file) const;
    void remove(const BackupFile& file) const;

    /// When a copy last went to another drive; invalid when never.
    [[nodiscard]] QDateTime lastOutsideCopy() const;
    void noteOutsideCopy(const QDateTime& moment, const QString& place) const;

    /// Something was saved since the last backup: a mark that survives the program.
    [[nodiscard]] bool isChanged() const;
    void setChanged(bool changed) const;

private:
    [[nodiscard]] std::optional<BackupFile> fileFrom(const QString& name, const QJsonObject& notes) const;
    [[nodiscard]] QString noteFile() const;
    [[nodiscard]] QString changeMark() const;
    [[nodiscard]] QJsonObject notes() const;
    void saveNotes(const QJsonObject& notes) const;

    QString m_path;
    QString m_base; ///< the office's name, with which its backups begin
    bool m_isDefault = false;
};
