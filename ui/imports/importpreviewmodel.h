#pragma once

#include "models/spreadsheets/importrunner.h"

#include <QAbstractTableModel>

/// The rows of an import as they would go in: row number, the columns that matter, what happens, why.
class ImportPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Show { All, Importable, Known, Rejected };

    explicit ImportPreviewModel(QObject* parent = nullptr);

    void setReport(const ImportReport& report);
    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }

    [[nodiscard]] int outcomeColumn() const { return int(m_columns.size()) + 1; }
    [[nodiscard]] int reasonColumn() const { return outcomeColumn() + 1; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isShown(const ImportPreviewRow& row) const;
    void chooseColumns(const ImportReport& report);
    void filter();
    [[nodiscard]] QString textAt(const ImportPreviewRow& row, int column) const;
    [[nodiscard]] QVariant backgroundAt(const ImportPreviewRow& row, int column) const;

    QList<ImportColumn> m_columns; ///< shown
    QList<int> m_cells; ///< their places in ImportPreviewRow::cells
    QList<ImportPreviewRow> m_rows;
    QList<int> m_shown; ///< places in m_rows
    Show m_show = Show::All;
};
