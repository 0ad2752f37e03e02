#pragma once

#include <QtCharts/QChartView>

#include <optional>

class QBarCategoryAxis;
class QBarSet;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

/// What a MonthChart shows: one bar per label, and a percentage line above them (gaps where nothing was evaluated).
struct MonthChartData {
    QStringList labels = {}; ///< under the bars, as many as there is room for: 1月 … or 25/1 …
    QString barName = {}; ///< "Service hours"
    QList<double> bars = {};
    QString lineName = {}; ///< "Satisfaction"; "" = no line
    QList<std::optional<double>> line = {}; ///< per cent, 0–100
    QStringList names = {}; ///< in full, for tips and screen readers; none = the labels
};

/// Red bars with a blue line on its own axis, e.g. hours and 好评度 by month. At most 2,000 bars.
/// Bars can be clicked, or reached with the arrow keys and Enter.
class MonthChart final : public QChartView {
    Q_OBJECT

public:
    explicit MonthChart(QWidget* parent = nullptr);

    void setData(const QString& name, const MonthChartData& data);
    void setEmptyText(const QString& text);
    [[nodiscard]] const MonthChartData& data() const { return m_data; }
    /// Middle of a bar in widget coordinates, for tests.
    [[nodiscard]] QPoint barPosition(int index) const;
    /// Every how many bars a label stands, so that none is cut off: 1, 2, 3, 4, 6, 12, 24 …
    [[nodiscard]] int labelStep() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void barClicked(int index);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void paintLabels(QPainter& painter);
    void paintChosen(QPainter& painter);
    [[nodiscard]] QString nameOf(int index) const;
    void addBars();
    void addLine();
    void addAxes();
    void style();
    void select(int index);
    void showTip(int index);

    MonthChartData m_data;
    QString m_emptyText;
    QBarSet* m_set = nullptr;
    QList<QLineSeries*> m_segments;
    QScatterSeries* m_points = nullptr;
    QBarCategoryAxis* m_labels = nullptr;
    QValueAxis* m_amount = nullptr;
    QValueAxis* m_percent = nullptr;
    int m_current = -1;
};
