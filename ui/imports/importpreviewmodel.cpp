#include "ui/imports/importpreviewmodel.h"

#include "models/records/recordmodel.h"
#include "ui/common/theme.h"

#include <QBrush>

namespace {

constexpr int mostColumns = 6; ///< more do not leave room for the reasons

RecordBadge badgeOf(const ImportPreviewRow& row)
{
    switch (row.outcome) {
    case RowOutcome::Imported: {
        const auto marks = row.marks.values();
        const bool isDoubtful = marks.contains(Problem::Severity::Warning);
        return {ImportPreviewModel::tr("Import"), isDoubtful ? Tone::Attention : Tone::Good};
    }
    case RowOutcome::Updated:
        return {ImportPreviewModel::tr("Update"), Tone::Information};
    case RowOutcome::Skipped:
        return {ImportPreviewModel::tr("Skip"), Tone::Neutral};
    case RowOutcome::Rejected:
        break;
    }
    return {ImportPreviewModel::tr("Not imported"), Tone::Bad};
}

} // namespace

ImportPreviewModel::ImportPreviewModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ImportPreviewModel::setReport(const ImportReport& report)
{
    beginResetModel();
    m_rows = report.rows;
    chooseColumns(report);
    m_show = Show::All;
    filter();
    endResetModel();
}

void ImportPreviewModel::chooseColumns(const ImportReport& report)
{
    QSet<QString> wanted;
    for (const ImportPreviewRow& row : m_rows) {
        for (auto mark = row.marks.begin(); mark != row.marks.end(); ++mark)
            wanted.insert(mark.key());
    }
    for (const ImportColumn& column : report.columns) {
        if (column.required)
            wanted.insert(column.key);
    }
    for (const ImportColumn& column : report.columns) {
        if (wanted.size() < mostColumns)
            wanted.insert(column.key);
    }
    m_columns.clear();
    m_cells.clear();
    for (int i = 0; i < report.columns.size(); ++i) {
        if (!wanted.contains(report.columns.at(i).key))
            continue;
        m_columns << report.columns.at(i);
        m_cells << i;
    }
}

void ImportPreviewModel::setShow(Show show)
{
    beginResetModel();
    m_show = show;
    filter();
    endResetModel();
}

bool ImportPreviewModel::isShown(const ImportPreviewRow& row) const
{
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Importable:
        return row.outcome == RowOutcome::Imported || row.outcome == RowOutcome::Updated;
    case Show::Known:
        return row.outcome == RowOutcome::Skipped;
    case Show::Rejected:
        return row.outcome == RowOutcome::Rejected;
    }
    return true;
}

void ImportPreviewModel::filter()
{
    m_shown.clear();
    for (int i = 0; i < m_rows.size(); ++i) {
        if (isShown(m_rows.at(i)))
            m_shown << i;
    }
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : reasonColumn() + 1;
}

QString ImportPreviewModel::textAt(const ImportPreviewRow& row, int column) const
{
    if (column == 0)
        return QString::number(row.row);
    if (column == outcomeColumn())
        return badgeOf(row).text;
    return column == reasonColumn() ? row.reason : row.cells.value(m_cells.at(column - 1));
}

QVariant ImportPreviewModel::backgroundAt(const ImportPreviewRow& row, int column) const
{
    if (column < 1 || column >= outcomeColumn())
        return {};
    const auto mark = row.marks.constFind(m_columns.at(column - 1).key);
    if (mark == row.marks.constEnd() || (*mark == Problem::Severity::Notice && row.outcome == RowOutcome::Skipped))
        return {};
    return QBrush(Theme::colors().toneSoft(*mark == Problem::Severity::Notice ? Tone::Attention : Tone::Bad));
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportPreviewRow& row = m_rows.at(m_shown.at(index.row()));
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textAt(row, column);
    case Qt::BackgroundRole:
        return backgroundAt(row, column);
    case Qt::ForegroundRole:
        return column == reasonColumn() ? QVariant(QBrush(Theme::colors().secondary)) : QVariant();
    case RecordModel::KindRole:
        return int(column == 0              ? ColumnKind::Secondary
                : column == outcomeColumn() ? ColumnKind::Badge
                                            : ColumnKind::Text);
    case RecordModel::ValueRole:
        return column == outcomeColumn() ? QVariant::fromValue(badgeOf(row)) : QVariant();
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section < 0 || section > reasonColumn())
        return {};
    if (section == 0)
        return tr("Row");
    if (section == outcomeColumn())
        return tr("Action");
    return section == reasonColumn() ? tr("Reason") : m_columns.at(section - 1).title;
}
