#pragma once

#include <QStringList>
#include <QWidget>

/// A small bar chart for the detail panel, e.g. the hours of the last twelve months. Painted; at most a few dozen bars.
class MiniBars final : public QWidget {
    Q_OBJECT

public:
    explicit MiniBars(QWidget* parent = nullptr);

    /// `name` is read out; `values` and `labels` have the same length.
    void setBars(const QString& name, const QStringList& labels, const QList<double>& values);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void barClicked(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double top() const;
    [[nodiscard]] int barAt(const QPointF& point) const;
    void paintGrid(QPainter& painter) const;

    QStringList m_labels;
    QList<double> m_values;
};
