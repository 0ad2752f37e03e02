#pragma once

#include "models/reports/report.h"

#include <QAbstractTableModel>

/// The first rows of a report's section as a table, totals last in bold.
class ReportTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ReportTableModel(QObject* parent = nullptr);

    void setTable(const QList<SheetColumn>& columns, const QList<TableRow>& rows, const TableRow& totals);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isTotal(int row) const { return row == int(m_rows.size()); }

    QList<SheetColumn> m_columns;
    QList<TableRow> m_rows;
    TableRow m_totals;
};
