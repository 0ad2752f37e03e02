#include "ui/backups/backuptablemodel.h"

#include "models/common/shownmoment.h"
#include "models/records/recordmodel.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <utility>

BackupTableModel::BackupTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

QList<RecordColumn> BackupTableModel::recordColumns()
{
    return {
        {QStringLiteral("taken"), tr("Made at"), ColumnKind::Name, 150, {}},
        {QStringLiteral("cause"), tr("Reason"), ColumnKind::Text, 130, {}},
        {QStringLiteral("size"), tr("Size"), ColumnKind::Decimal, 80, {}},
        {QStringLiteral("state"), tr("State"), ColumnKind::Badge, 80, {}},
        {QStringLiteral("checked"), tr("Verified"), ColumnKind::Text, 190, {}},
        {QStringLiteral("name"), tr("File"), ColumnKind::Secondary, 260, {}, false},
    };
}

void BackupTableModel::setFiles(const QList<BackupFile>& files)
{
    if (files == m_files)
        return; // the choice in the list stays
    beginResetModel();
    m_files = files;
    endResetModel();
}

void BackupTableModel::update(const BackupFile& file)
{
    const int row = rowOf(file.path);
    if (row < 0)
        return;
    m_files[row] = file;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void BackupTableModel::setChecking(const QString& path)
{
    const int before = rowOf(std::exchange(m_checking, path));
    for (const int row : {before, rowOf(path)}) {
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int BackupTableModel::rowOf(const QString& path) const
{
    for (int row = 0; row < m_files.size(); ++row) {
        if (m_files.at(row).path == path)
            return row;
    }
    return -1;
}

int BackupTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int BackupTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Name + 1;
}

RecordBadge BackupTableModel::badge(const BackupFile& file) const
{
    if (file.path == m_checking)
        return {tr("Checking…"), Tone::Information};
    switch (file.state) {
    case BackupState::Verified:
        return {backupStateTitle(file.state), Tone::Good};
    case BackupState::Damaged:
        return {backupStateTitle(file.state), Tone::Bad};
    case BackupState::Unverified:
        break;
    }
    return {backupStateTitle(file.state), Tone::Neutral};
}

QString BackupTableModel::text(const BackupFile& file, int column) const
{
    switch (column) {
    case TakenAt:
        return shownSecond(file.takenAt);
    case Cause:
        return backupCauseTitle(file.cause);
    case Size:
        return QLocale().formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat);
    case State:
        return badge(file).text;
    case CheckedAt:
        if (!file.checkedAt.isValid())
            return {};
        return file.checkedBy.isEmpty() ? tr("%1, when it was made").arg(shownMoment(file.checkedAt))
                                        : tr("%1 by %2").arg(shownMoment(file.checkedAt), file.checkedBy);
    case Name:
        return QFileInfo(file.path).fileName();
    default:
        return {};
    }
}

QVariant BackupTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_files.size())
        return {};
    const BackupFile& file = m_files.at(index.row());
    const RecordColumn column = recordColumns().at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(file, index.column());
    case Qt::ToolTipRole:
        return file.problem.isEmpty() ? QDir::toNativeSeparators(file.path) : file.problem;
    case Qt::TextAlignmentRole:
        return int((column.kind == ColumnKind::Decimal ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RecordModel::KindRole:
        return int(column.kind);
    case RecordModel::ValueRole:
        return index.column() == State ? QVariant::fromValue(badge(file)) : QVariant();
    default:
        return {};
    }
}

QVariant BackupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return recordColumns().at(section).title;
    if (role == Qt::TextAlignmentRole)
        return int((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}
