#pragma once

#include <QWidget>

class QHeaderView;
class RecordTable;

/// The names of a list at its left edge while the list is scrolled sideways past them. Clicks reach the rows below.
class FrozenColumn final : public QWidget {
    Q_OBJECT

public:
    explicit FrozenColumn(RecordTable& table);

    /// Which column; -1 for none.
    void setColumn(int column);
    /// Shows, hides and places itself as the table stands now.
    void follow();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void followHeader(const QRect& place);

    RecordTable& m_table;
    QHeaderView* m_header = nullptr;
    int m_column = -1;
};
