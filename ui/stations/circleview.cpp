#include "ui/stations/circleview.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace {

constexpr double metresPerDegree = 111'194.9;
constexpr double smallestScale = 0.002;
constexpr double largestScale = 4.0;

struct CircleText {
    Q_DECLARE_TR_FUNCTIONS(CircleMap)
};

/// Colors of the picture spec/look/5-circle-map.png; the map stays light on paper and in the dark theme alike.
struct MapColors {
    QColor ground{0xfb, 0xfb, 0xf9};
    QColor circleLine{0x28, 0x60, 0xad, 0x50};
    QColor circleFill{0x28, 0x60, 0xad, 0x1a};
    QColor station{0x28, 0x60, 0xad};
    QColor covered{0x7d, 0x9d, 0x74, 0xdd};
    QColor uncovered{0xc8, 0x16, 0x1d, 0xdd};
    QColor suggestion{0xd9, 0x8a, 0x14};
    QColor suggestionText{0xa8, 0x63, 0x00};
    QColor ink{0x20, 0x24, 0x2b};
};

void paintReach(
    QPainter& painter, const ServiceCircle& circle, const CircleView& view, const MapColors& colors, double unit)
{
    const double radius = view.pixels(circleRadiusMetres(circle.minutes));
    painter.setPen(QPen(colors.circleLine, unit));
    painter.setBrush(colors.circleFill);
    for (const CircleStation& station : circle.stations)
        painter.drawEllipse(view.at(station.position), radius, radius);
}

void paintEstates(
    QPainter& painter, const ServiceCircle& circle, const CircleView& view, const MapColors& colors, double unit)
{
    painter.setPen(Qt::NoPen);
    for (const CircleEstate& estate : circle.estates) {
        if (!estate.position)
            continue;
        const double radius = estateRadius(estate.households) * unit;
        painter.setBrush(estate.isCovered() ? colors.covered : colors.uncovered);
        painter.drawEllipse(view.at(*estate.position), radius, radius);
    }
}

void paintStations(
    QPainter& painter, const ServiceCircle& circle, const CircleView& view, const MapColors& colors, double unit)
{
    const double side = 28 * unit;
    for (const CircleStation& station : circle.stations) {
        const QPointF foot = view.at(station.position);
        paintIcon(
            painter, QRectF(foot.x() - side / 2, foot.y() - side * 0.92, side, side), Icon::MapMarker, colors.station);
    }
}

void paintSuggestions(
    QPainter& painter, const ServiceCircle& circle, const CircleView& view, const MapColors& colors, double unit)
{
    const double radius = view.pixels(circleRadiusMetres(circle.minutes));
    QFont font = painter.font();
    font.setPixelSize(qMax(1, qRound(13 * unit)));
    painter.setFont(font);
    for (int i = 0; i < circle.suggestions.size(); ++i) {
        const QPointF middle = view.at(circle.suggestions.at(i).position);
        painter.setPen(QPen(colors.suggestion, 1.8 * unit, Qt::CustomDashLine));
        QPen pen = painter.pen();
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, radius, radius);
        painter.setPen(colors.suggestionText);
        const QString number = circledNumber(i);
        const QRectF box(middle.x() - 100 * unit, middle.y() + 8 * unit, 200 * unit, 22 * unit);
        painter.drawText(box, Qt::AlignCenter, CircleText::tr("New station %1").arg(number));
    }
}

/// 100 m, 200 m, 500 m, 1 km … about a sixth of the picture.
double scaleLength(const QRectF& picture, double metresPerPixel)
{
    const double wanted = picture.width() / 6 * metresPerPixel;
    const double power = std::pow(10.0, std::floor(std::log10(std::max(wanted, 1.0))));
    for (const double step : {5.0, 2.0, 1.0}) {
        if (power * step <= wanted)
            return power * step;
    }
    return power;
}

void paintScale(QPainter& painter, const QRectF& picture, const CircleView& view, const MapColors& colors, double unit)
{
    const double meters = scaleLength(picture, view.metresPerPixel());
    const QPointF start(picture.left() + 24 * unit, picture.bottom() - 30 * unit);
    const QPointF end = start + QPointF(view.pixels(meters), 0);
    painter.setPen(QPen(colors.ink, 1.6 * unit));
    painter.drawLine(start, end);
    QFont font = painter.font();
    font.setPixelSize(qMax(1, qRound(12 * unit)));
    painter.setFont(font);
    painter.setPen(colors.ink);
    painter.drawText(QRectF(start.x(), start.y() + 3 * unit, 40 * unit, 20 * unit), Qt::AlignLeft | Qt::AlignVCenter,
        QStringLiteral("0"));
    const QString text
        = meters < 1000 ? CircleText::tr("%1 m").arg(meters) : CircleText::tr("%1 km").arg(meters / 1000);
    painter.drawText(QRectF(end.x() - 40 * unit, start.y() + 3 * unit, 80 * unit, 20 * unit), Qt::AlignCenter, text);
}

} // namespace

CircleView CircleView::fitting(const ServiceCircle& circle, const QRectF& picture)
{
    QList<Coordinates> points;
    for (const CircleStation& station : circle.stations)
        points << station.position;
    for (const CircleEstate& estate : circle.estates) {
        if (estate.position)
            points << *estate.position;
    }
    for (const CircleSuggestion& suggestion : circle.suggestions)
        points << suggestion.position;
    CircleView view;
    if (points.isEmpty() || picture.isEmpty())
        return view;
    const auto [south, north]
        = std::minmax_element(points.begin(), points.end(), [](auto& a, auto& b) { return a.latitude < b.latitude; });
    const auto [west, east]
        = std::minmax_element(points.begin(), points.end(), [](auto& a, auto& b) { return a.longitude < b.longitude; });
    view.m_origin = {(south->latitude + north->latitude) / 2, (west->longitude + east->longitude) / 2};
    const double margin = 0.4 * circleRadiusMetres(circle.minutes);
    const double height = (north->latitude - south->latitude) * metresPerDegree + 2 * margin;
    const double width
        = (east->longitude - west->longitude) * metresPerDegree * std::cos(qDegreesToRadians(view.m_origin.latitude))
        + 2 * margin;
    view.m_scale
        = std::clamp(std::min(picture.width() / width, picture.height() / height), smallestScale, largestScale);
    view.m_offset = picture.center();
    return view;
}

QPointF CircleView::at(const Coordinates& position) const
{
    const double east
        = (position.longitude - m_origin.longitude) * metresPerDegree * std::cos(qDegreesToRadians(m_origin.latitude));
    const double north = (position.latitude - m_origin.latitude) * metresPerDegree;
    return m_offset + QPointF(east, -north) * m_scale;
}

void CircleView::zoom(double factor, const QPointF& fixed)
{
    const double scale = std::clamp(m_scale * factor, smallestScale, largestScale);
    m_offset = fixed + (m_offset - fixed) * (scale / m_scale);
    m_scale = scale;
}

double estateRadius(qint64 households)
{
    constexpr double smallest = 3.5;
    constexpr double largest = 14;
    return std::clamp(std::sqrt(double(households)) * 0.27, smallest, largest);
}

void paintCircleMap(
    QPainter& painter, const QRectF& picture, const ServiceCircle& circle, const CircleView& view, double unit)
{
    const MapColors colors;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(picture);
    painter.fillRect(picture, colors.ground);
    paintReach(painter, circle, view, colors, unit);
    paintEstates(painter, circle, view, colors, unit);
    paintStations(painter, circle, view, colors, unit);
    paintSuggestions(painter, circle, view, colors, unit);
    paintScale(painter, picture, view, colors, unit);
    painter.restore();
}

QString circledNumber(int index)
{
    constexpr int first = 20, second = 35; // how many stand in each block of Unicode
    if (index < first)
        return QString(QChar(char16_t(u'①' + index)));
    return QString(QChar(char16_t(index < second ? u'㉑' + (index - first) : u'㊱' + (index - second))));
}
