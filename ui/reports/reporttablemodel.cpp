#include "ui/reports/reporttablemodel.h"

#include "models/reports/reportcells.h"

#include <QFont>

ReportTableModel::ReportTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ReportTableModel::setTable(const QList<SheetColumn>& columns, const QList<TableRow>& rows, const TableRow& totals)
{
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    m_totals = totals;
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + (m_totals.isEmpty() ? 0 : 1);
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SheetColumnKind kind = m_columns.at(index.column()).kind;
    switch (role) {
    case Qt::DisplayRole:
        return reportCellText((isTotal(index.row()) ? m_totals : m_rows.at(index.row())).value(index.column()), kind);
    case Qt::TextAlignmentRole:
        return int((isNumberKind(kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (isTotal(index.row())) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const SheetColumn& column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int((isNumberKind(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}
