#pragma once

#include "models/records/recordsource.h"

#include <QTableView>

/// The table of every list: fixed row height, check boxes for the selection, columns that the clerk chooses, moves and
/// widens and that are remembered under `settingsKey`. Enter or double click opens; Ctrl+C copies (what is shown,
/// masked).
class RecordTable final : public QTableView {
    Q_OBJECT

public:
    explicit RecordTable(QWidget* parent = nullptr);

    /// Call after setModel().
    void setColumns(const QList<RecordColumn>& columns, const QString& settingsKey);
    void setSortMark(int column, Qt::SortOrder order);
    [[nodiscard]] QList<int> selectedRows() const; ///< ascending
    /// Visible columns from left to right.
    [[nodiscard]] QList<int> shownColumns() const;
    void showColumn(int column, bool shown);
    void resetColumns();
    /// The menu that the header's right click opens; made anew each time.
    void fillColumnMenu(QMenu& menu);

Q_SIGNALS:
    void opened(int row);
    void copyRequested();
    void selectedRowsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void fitColumns();
    void save() const;
    void restore();

    QList<RecordColumn> m_columns;
    QString m_key;
    bool m_customised = false;
    bool m_fitting = false;
};
