#pragma once

#include "models/stations/servicecircle.h"

#include <QPointF>
#include <QRectF>

class QPainter;

/// Where the circle's map is looked at: meters east and north of the middle to points of the picture.
class CircleView final {
public:
    /// Everything in sight, with a margin.
    [[nodiscard]] static CircleView fitting(const ServiceCircle& circle, const QRectF& picture);

    [[nodiscard]] QPointF at(const Coordinates& position) const;
    [[nodiscard]] double pixels(double meters) const { return meters * m_scale; }
    /// Nearer (factor > 1) or farther; the point under `fixed` stays.
    void zoom(double factor, const QPointF& fixed);
    void move(const QPointF& by) { m_offset += by; }
    void center(const Coordinates& position, const QPointF& middle) { m_offset += middle - at(position); }
    [[nodiscard]] double metresPerPixel() const { return 1.0 / m_scale; }

private:
    Coordinates m_origin{36.7, 119.1};
    double m_scale = 0.1; ///< pixels per meter
    QPointF m_offset;
};

/// Paints the map: circles of ten minutes, estates by size and color, stations, suggestions, scale bar. Shared by
/// screen, picture and paper. `unit` is the length of one screen pixel in the painter's units.
void paintCircleMap(
    QPainter& painter, const QRectF& picture, const ServiceCircle& circle, const CircleView& view, double unit = 1.0);
/// Radius of an estate's spot in screen pixels: its area grows with the households.
[[nodiscard]] double estateRadius(qint64 households);
/// ① for the first (0) of up to fifty.
[[nodiscard]] QString circledNumber(int index);
