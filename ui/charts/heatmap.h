#pragma once

#include <QWidget>

/// One line of a heat map.
struct HeatRow {
    QString label = {};
    QList<qint64> values = {}; ///< as many as there are columns
};

/// Amounts as the strength of a color: rows by columns, the hours of a day for example. Cells can be clicked, or
/// reached with the arrow keys and Enter.
class HeatMap final : public QWidget {
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);

    /// `name` is read out; `columns` are what stands above them. At most 60 rows.
    void setRows(const QString& name, const QStringList& columns, const QList<HeatRow>& rows);
    void setEmptyText(const QString& text);
    [[nodiscard]] const QList<HeatRow>& rows() const { return m_rows; }
    /// Where a cell is drawn, for tests and tooltips.
    [[nodiscard]] QRect cellRect(int row, int column) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellClicked(int row, int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QPoint cellAt(const QPoint& point) const; ///< column, row; -1 outside
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] QString tip(int row, int column) const;
    void paintCells(QPainter& painter) const;

    QStringList m_columns;
    QList<HeatRow> m_rows;
    QString m_emptyText;
    qint64 m_largest = 0;
    QPoint m_current{-1, -1};
};
