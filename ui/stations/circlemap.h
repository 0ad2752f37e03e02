#pragma once

#include "ui/stations/circleview.h"

#include <QImage>
#include <QWidget>

/// The 10-minute circle as a map: wheel and + − zoom, dragging and arrow keys move, 0 or a double click shows
/// everything, resting the pointer on something says what it is.
class CircleMap final : public QWidget {
    Q_OBJECT

public:
    explicit CircleMap(QWidget* parent = nullptr);

    void setCircle(const ServiceCircle& circle);
    /// The same circle with suggestions: what is in sight stays.
    void setSuggestions(const ServiceCircle& circle);
    [[nodiscard]] const ServiceCircle& circle() const { return m_circle; }
    void showAll();
    void zoom(double factor); ///< around the middle
    void showPlace(const Coordinates& position);
    [[nodiscard]] const CircleView& view() const { return m_view; }
    /// What stands at this point, in words; empty over open ground.
    [[nodiscard]] QString textAt(const QPointF& point) const;
    /// What is seen now, twice as sharp as the screen.
    [[nodiscard]] QImage picture() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void makeButtons();
    [[nodiscard]] QString estateText(const CircleEstate& estate) const;
    [[nodiscard]] QString stationText(const CircleStation& station) const;

    QWidget* m_buttons = nullptr; ///< + − and everything, in the corner
    ServiceCircle m_circle;
    CircleView m_view;
    QPointF m_grip;
    bool m_dragging = false;
    bool m_isOwnView = false; ///< the clerk moved or zoomed: resizing keeps it
};
