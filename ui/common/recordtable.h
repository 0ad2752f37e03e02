#pragma once

#include "models/records/recordsource.h"

#include <QSet>
#include <QTableView>

class FrozenColumn;

/// The table of every list: fixed row height, check boxes for the selection, columns that the clerk chooses, moves and
/// widens and that are remembered under `settingsKey`. Until one is widened the columns share the room: where it is
/// short, those that are not important grow narrow, then give way from the right. Names stay in sight when the table is
/// scrolled sideways. Enter or double click opens; Ctrl+C copies (what is shown, masked).
class RecordTable final : public QTableView {
    Q_OBJECT

public:
    explicit RecordTable(QWidget* parent = nullptr);

    /// Call after setModel().
    void setColumns(const QList<RecordColumn>& columns, const QString& settingsKey);
    void setSortMark(int column, Qt::SortOrder order);
    [[nodiscard]] QList<int> selectedRows() const; ///< ascending
    /// The chosen columns from left to right, those that give way for want of room among them.
    [[nodiscard]] QList<int> shownColumns() const;
    /// Draws one cell as the table would.
    void paintCell(QPainter& painter, const QRect& place, const QModelIndex& index) const;
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
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) override;
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void fitColumns();
    [[nodiscard]] QList<int> fittingColumns(int room) const;
    [[nodiscard]] int headingWidth(int column) const;
    [[nodiscard]] int naturalWidth(int column) const;
    [[nodiscard]] int smallestWidth(int column) const;
    void setChosen(int column, bool chosen);
    void followNames();
    void save() const;
    void restore();

    QList<RecordColumn> m_columns;
    QSet<int> m_unchosen; ///< columns that the clerk does not want
    QSet<int> m_asked; ///< columns that the clerk asked for: they do not give way
    FrozenColumn* m_frozen = nullptr;
    QString m_key;
    bool m_customised = false;
    bool m_fitting = false;
};
