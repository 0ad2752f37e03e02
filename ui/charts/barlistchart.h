#pragma once

#include <QColor>
#include <QWidget>

/// One bar of a list.
struct BarRow {
    QString label = {};
    double value = 0;
    QString text = {}; ///< the value as shown; formatted from `value` when empty
};

/// Horizontal bars with their labels before and values behind them: fields, teams, the steps of a funnel.
/// Rows can be clicked, or reached with the arrow keys and Enter.
class BarListChart final : public QWidget {
    Q_OBJECT

public:
    enum class Ink { Blue, Green, Accent };

    explicit BarListChart(Ink ink, QWidget* parent = nullptr);

    /// `name` is read out. At most 2,000 rows; as many as fit are drawn.
    void setRows(const QString& name, const QList<BarRow>& rows);
    /// The tooltip tells each step's share of the step before.
    void setFunnel(bool funnel) { m_funnel = funnel; }
    void setEmptyText(const QString& text);
    [[nodiscard]] const QList<BarRow>& rows() const { return m_rows; }
    /// Where a row is drawn, for tests and tooltips.
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] QRectF barRect(int row) const;
    [[nodiscard]] QRect valueRect(int row) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowClicked(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int rowAt(const QPoint& point) const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int valueWidth() const;
    [[nodiscard]] QString valueText(const BarRow& row) const;
    [[nodiscard]] QString tip(int row) const;
    void paintRow(QPainter& painter, int row) const;

    Ink m_ink;
    QList<BarRow> m_rows;
    QString m_emptyText;
    double m_largest = 0;
    int m_current = -1;
    bool m_funnel = false;
};
