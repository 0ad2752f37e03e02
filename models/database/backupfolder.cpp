#include "models/database/backupfolder.h"
#include "models/database/safefile.h"

#include "models/common/error.h"
#include "models/database/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QMutex>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

const QString BackupFolder::settingKey = QStringLiteral("backup_folder");

namespace {

const QString momentFormat = QStringLiteral("yyyyMMdd-HHmmss");
const QString ending = QStringLiteral(".vdesk");

/// In file names: they stay what they are in every language.
const QList<QPair<BackupCause, QString>>& causeWords()
{
    static const QList<QPair<BackupCause, QString>> words{
        {BackupCause::ByHand, QStringLiteral("hand")},
        {BackupCause::Exit, QStringLiteral("exit")},
        {BackupCause::Timer, QStringLiteral("timer")},
        {BackupCause::BeforeImport, QStringLiteral("before-import")},
        {BackupCause::BeforeUpdate, QStringLiteral("before-update")},
        {BackupCause::BeforeRestore, QStringLiteral("before-restore")},
        {BackupCause::BeforeBulkEdit, QStringLiteral("before-bulk-edit")},
    };
    return words;
}

QString wordOf(BackupCause cause)
{
    for (const auto& [each, word] : causeWords()) {
        if (each == cause)
            return word;
    }
    return {};
}

/// Several threads note at the same time; each reads, adds and replaces the whole.
QMutex& noteMutex()
{
    static QMutex mutex;
    return mutex;
}

const QString filesKey = QStringLiteral("files");
const QString outsideKey = QStringLiteral("outside_copy");

} // namespace

QString backupCauseTitle(BackupCause cause)
{
    switch (cause) {
    case BackupCause::ByHand:
        return QCoreApplication::translate("Backup", "By hand");
    case BackupCause::Exit:
        return QCoreApplication::translate("Backup", "When closing");
    case BackupCause::Timer:
        return QCoreApplication::translate("Backup", "While working");
    case BackupCause::BeforeImport:
        return QCoreApplication::translate("Backup", "Before an import");
    case BackupCause::BeforeUpdate:
        return QCoreApplication::translate("Backup", "Before an update of the program");
    case BackupCause::BeforeRestore:
        return QCoreApplication::translate("Backup", "Before a restore");
    case BackupCause::BeforeBulkEdit:
        return QCoreApplication::translate("Backup", "Before changing many rows");
    }
    return {};
}

QString backupStateTitle(BackupState state)
{
    switch (state) {
    case BackupState::Unverified:
        return QCoreApplication::translate("Backup", "Not checked");
    case BackupState::Verified:
        return QCoreApplication::translate("Backup", "Good");
    case BackupState::Damaged:
        return QCoreApplication::translate("Backup", "Damaged");
    }
    return {};
}

BackupFolder::BackupFolder(QString path, const QString& location)
    : m_path(path.isEmpty() ? defaultPath(location) : std::move(path))
    , m_base(QFileInfo(location).completeBaseName())
    , m_isDefault(m_path == defaultPath(location))
{
}

BackupFolder BackupFolder::of(Connection& connection, const QString& location)
{
    const QVariant chosen = connection.scalar(QStringLiteral("SELECT value FROM settings WHERE key = ?"), {settingKey});
    return {chosen.toString(), location};
}

QString BackupFolder::defaultPath(const QString& location)
{
    const QFileInfo office(location);
    return QDir(office.absolutePath()).filePath(office.completeBaseName() + QStringLiteral(".backups"));
}

QString BackupFolder::freeName(const QString& stem, const QDateTime& moment, const QString& end)
{
    const QString first = stem + moment.toString(momentFormat);
    QString name = first + end;
    for (int number = 2; QFileInfo::exists(name) || QFileInfo::exists(name + QStringLiteral(".part")); ++number)
        name = QStringLiteral("%1-%2%3").arg(first).arg(number).arg(end);
    return name;
}

QString BackupFolder::problem() const
{
    const QString shown = QDir::toNativeSeparators(m_path);
    const QFileInfo folder(m_path);
    if (!folder.exists() && m_isDefault)
        return {};
    if (!folder.isDir())
        return QCoreApplication::translate("Backup",
            "The folder of the backups “%1” is not there. Connect its drive, or choose another folder on the page of "
            "backups.")
            .arg(shown);
    if (!folder.isWritable())
        return QCoreApplication::translate(
            "Backup", "The folder of the backups “%1” cannot be written. Choose another folder on the page of backups.")
            .arg(shown);
    return {};
}

void BackupFolder::prepare() const
{
    const QString wrong = problem();
    if (!wrong.isEmpty())
        throw Error(wrong);
    if (!QDir().mkpath(m_path))
        throw Error(QCoreApplication::translate(
            "Backup", "The folder of the backups “%1” cannot be written. Choose another folder on the page of backups.")
                        .arg(QDir::toNativeSeparators(m_path)));
    QDir folder(m_path);
    for (const QString& unfinished : folder.entryList({m_base + QStringLiteral("-*.part*")}, QDir::Files))
        folder.remove(unfinished);
    for (const QString& former : folder.entryList({m_base + QStringLiteral("-*")}, QDir::Files))
        SafeFile::makePrivate(folder.filePath(former)); // an older program's
}

BackupFile BackupFolder::newFile(BackupCause cause, const QDateTime& moment) const
{
    BackupFile file;
    file.takenAt = moment;
    // Names tell seconds and give the order: of two in one second the later one gets the next.
    while (!QDir(m_path).entryList({m_base + u'-' + file.takenAt.toString(momentFormat) + u'*'}, QDir::Files).isEmpty())
        file.takenAt = file.takenAt.addSecs(1);
    file.path = freeName(QDir(m_path).filePath(m_base + u'-'), file.takenAt, u'-' + wordOf(cause) + ending);
    file.cause = cause;
    return file;
}

std::optional<BackupFile> BackupFolder::fileFrom(const QString& name, const QJsonObject& notes) const
{
    static const QRegularExpression pattern(
        QStringLiteral("^-(\\d{8}-\\d{6})(?:-\\d+)?-([a-z][a-z-]*)%1$").arg(QRegularExpression::escape(ending)));
    const QRegularExpressionMatch match = pattern.match(name.mid(m_base.size()));
    if (!name.startsWith(m_base) || !match.hasMatch())
        return std::nullopt;
    const auto cause = std::find_if(causeWords().begin(), causeWords().end(),
        [&match](const auto& word) { return word.second == match.captured(2); });
    if (cause == causeWords().end())
        return std::nullopt;
    BackupFile file;
    file.path = QDir(m_path).filePath(name);
    file.takenAt = QDateTime::fromString(match.captured(1), momentFormat);
    file.cause = cause->first;
    const QFileInfo info(file.path);
    file.size = info.size();
    const QJsonObject known = notes.value(filesKey).toObject().value(name).toObject();
    // What was said of another content is no news of this one.
    const bool isSame = known.value(QStringLiteral("size")).toDouble() == double(file.size)
        && known.value(QStringLiteral("modified")).toDouble() == double(info.lastModified().toMSecsSinceEpoch());
    if (isSame) {
        file.state = BackupState(known.value(QStringLiteral("state")).toInt());
        file.checkedAt = QDateTime::fromString(known.value(QStringLiteral("checked_at")).toString(), Qt::ISODate);
        file.checkedBy = known.value(QStringLiteral("checked_by")).toString();
        file.problem = known.value(QStringLiteral("problem")).toString();
        file.auditHead = known.value(QStringLiteral("audit_head")).toString();
    }
    return file;
}

QList<BackupFile> BackupFolder::files() const
{
    const QJsonObject known = notes();
    QList<BackupFile> files;
    for (const QString& name : QDir(m_path).entryList({QStringLiteral("*") + ending}, QDir::Files)) {
        if (auto file = fileFrom(name, known))
            files << *file;
    }
    std::sort(files.begin(), files.end(), [](const BackupFile& left, const BackupFile& right) {
        return left.takenAt != right.takenAt ? left.takenAt > right.takenAt : left.path > right.path;
    });
    return files;
}

void BackupFolder::note(const BackupFile& file) const
{
    const QFileInfo info(file.path);
    const QJsonObject line{
        {QStringLiteral("size"), double(info.size())},
        {QStringLiteral("modified"), double(info.lastModified().toMSecsSinceEpoch())},
        {QStringLiteral("state"), int(file.state)},
        {QStringLiteral("checked_at"), file.checkedAt.toString(Qt::ISODate)},
        {QStringLiteral("checked_by"), file.checkedBy},
        {QStringLiteral("problem"), file.problem},
        {QStringLiteral("audit_head"), file.auditHead},
    };
    const QMutexLocker locker(&noteMutex());
    QJsonObject all = notes();
    QJsonObject lines = all.value(filesKey).toObject();
    for (const QString& name : lines.keys()) {
        if (!QFileInfo::exists(QDir(m_path).filePath(name)))
            lines.remove(name);
    }
    lines.insert(info.fileName(), line);
    all.insert(filesKey, lines);
    saveNotes(all);
}

void BackupFolder::remove(const BackupFile& file) const
{
    if (!QFile::remove(file.path))
        throw Error(QCoreApplication::translate("Backup", "“%1” cannot be removed. Close it and try again.")
                        .arg(QDir::toNativeSeparators(file.path)));
}

QDateTime BackupFolder::lastOutsideCopy() const
{
    const QJsonObject copy = notes().value(outsideKey).toObject();
    return QDateTime::fromString(copy.value(QStringLiteral("at")).toString(), Qt::ISODate);
}

void BackupFolder::noteOutsideCopy(const QDateTime& moment, const QString& place) const
{
    const QMutexLocker locker(&noteMutex());
    QJsonObject all = notes();
    all.insert(outsideKey,
        QJsonObject{
            {QStringLiteral("at"), moment.toString(Qt::ISODate)},
            {QStringLiteral("place"), place},
        });
    saveNotes(all);
}

bool BackupFolder::isChanged() const
{
    return QFileInfo::exists(changeMark());
}

void BackupFolder::setChanged(bool changed) const
{
    if (!changed)
        QFile::remove(changeMark());
    else if (QFileInfo(m_path).isDir())
        (void)QFile(changeMark()).open(QIODevice::WriteOnly);
}

QString BackupFolder::noteFile() const
{
    return QDir(m_path).filePath(m_base + QStringLiteral(".backups.json"));
}

QString BackupFolder::changeMark() const
{
    return QDir(m_path).filePath(m_base + QStringLiteral(".changed"));
}

QJsonObject BackupFolder::notes() const
{
    QFile file(noteFile());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void BackupFolder::saveNotes(const QJsonObject& notes) const
{
    QSaveFile file(noteFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(notes).toJson()) < 0 || !file.commit())
        throw Error(QCoreApplication::translate("Backup",
                        "The folder of the backups “%1” cannot be written. Choose another folder on the page of "
                        "backups.")
                        .arg(QDir::toNativeSeparators(m_path)),
            file.errorString());
}
