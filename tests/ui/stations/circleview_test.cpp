#include "ui/stations/circleview.h"

#include "tests/support/testregistry.h"
#include "tests/ui/stations/smallcircle.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QtTest>

#include <cmath>

/// The map of the circle: where things stand, how large, and in which color.
class CircleViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void everythingIsInSight();
    void distancesAreTrue();
    void zoomKeepsThePointAndItsLimits();
    void estatesAreAsLargeAsTheirHouseholds_data();
    void estatesAreAsLargeAsTheirHouseholds();
    void colorsTellWhatIsCovered();
    void eachThingIsPainted_data();
    void eachThingIsPainted();
};

namespace {

const QRectF paper(0, 0, 600, 400);

ServiceCircle circle()
{
    ServiceCircle one = smallCircle();
    const CircleEstate near = one.estates.first();
    CircleEstate far = near;
    far.name = QStringLiteral("远");
    far.position = Coordinates{36.720, 119.130};
    far.minutes = 50;
    CircleEstate nowhere = near;
    nowhere.position.reset();
    one.estates << far << nowhere;
    CircleSuggestion suggestion;
    suggestion.position = {36.715, 119.120};
    one.suggestions << suggestion;
    return one;
}

QImage painted(const ServiceCircle& circle, double unit = 1)
{
    QImage image(paper.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintCircleMap(painter, paper, circle, CircleView::fitting(circle, paper), unit);
    return image;
}

/// The same with another view than the one that fits the changed circle.
QImage painted(const ServiceCircle& circle, const CircleView& view)
{
    QImage image(paper.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintCircleMap(painter, paper, circle, view);
    return image;
}

using Change = std::function<void(ServiceCircle&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

void CircleViewTest::everythingIsInSight()
{
    const ServiceCircle one = circle();
    const CircleView view = CircleView::fitting(one, paper);
    const double margin = 0.4 * view.pixels(circleRadiusMetres()) - 1;
    const QRectF inner = paper.adjusted(margin, margin, -margin, -margin);
    QRectF covered;
    for (const Coordinates& position : {one.stations[0].position, *one.estates[0].position, *one.estates[1].position}) {
        QVERIFY(inner.contains(view.at(position)));
        covered |= QRectF(view.at(position), QSizeF(0.01, 0.01));
    }
    QVERIFY((covered.center() - paper.center()).manhattanLength() < 1);
    QVERIFY(covered.width() > inner.width() - 2 || covered.height() > inner.height() - 2); // as near as can be
}

void CircleViewTest::distancesAreTrue()
{
    const ServiceCircle one = circle();
    const CircleView view = CircleView::fitting(one, paper);
    const Coordinates here = one.stations[0].position;
    const QPointF north = view.at({here.latitude + 0.01, here.longitude}) - view.at(here);
    const QPointF east = view.at({here.latitude, here.longitude + 0.01}) - view.at(here);
    QVERIFY(std::abs(north.x()) < 1e-6 && north.y() < 0);
    QVERIFY(std::abs(east.y()) < 1e-6 && east.x() > 0);
    QVERIFY(std::abs(-north.y() - view.pixels(1113.2)) < view.pixels(5)); // a hundredth of a degree
    QVERIFY(std::abs(east.x() - view.pixels(1113.2 * std::cos(qDegreesToRadians(36.71)))) < view.pixels(5));
    QVERIFY(std::abs(view.pixels(view.metresPerPixel()) - 1) < 1e-9);
}

void CircleViewTest::zoomKeepsThePointAndItsLimits()
{
    const ServiceCircle one = circle();
    CircleView view = CircleView::fitting(one, paper);
    const Coordinates place = *one.estates[0].position;
    const QPointF point = view.at(place);
    const double before = view.metresPerPixel();
    view.zoom(2, point);
    QVERIFY((view.at(place) - point).manhattanLength() < 1e-6);
    QVERIFY(std::abs(view.metresPerPixel() * 2 - before) < 1e-9);
    view.zoom(1e9, point);
    const double nearest = view.metresPerPixel();
    QVERIFY(nearest > 0.05 && nearest < before);
    view.zoom(1e-12, point);
    QVERIFY(view.metresPerPixel() > before && view.metresPerPixel() < 10000);
    QVERIFY((view.at(place) - point).manhattanLength() < 1e-3);
}

void CircleViewTest::estatesAreAsLargeAsTheirHouseholds_data()
{
    QTest::addColumn<qint64>("households");
    QTest::addColumn<double>("smallest");
    QTest::addColumn<double>("largest");
    QTest::newRow("none") << qint64(0) << 3.5 << 3.5;
    QTest::newRow("some") << qint64(900) << 4.0 << 13.0;
    QTest::newRow("very many") << qint64(1000000) << 14.0 << 14.0;
}

void CircleViewTest::estatesAreAsLargeAsTheirHouseholds()
{
    QFETCH(qint64, households);
    QFETCH(double, smallest);
    QFETCH(double, largest);
    const double radius = estateRadius(households);
    QVERIFY2(radius >= smallest && radius <= largest, qPrintable(QString::number(radius)));
    QVERIFY(estateRadius(4 * 900) <= 2 * estateRadius(900) + 1e-9); // the area grows, not the radius
    QVERIFY(estateRadius(2000) > estateRadius(1000));
}

void CircleViewTest::colorsTellWhatIsCovered()
{
    const ServiceCircle one = circle();
    const CircleView view = CircleView::fitting(one, paper);
    const QImage image = painted(one);
    const auto color = [&](const Coordinates& position) { return image.pixelColor(view.at(position).toPoint()); };
    const QColor covered = color(*one.estates[0].position);
    const QColor uncovered = color(*one.estates[1].position);
    QVERIFY2(covered.green() > covered.red(), qPrintable(covered.name()));
    QVERIFY2(uncovered.red() > uncovered.green() + 80, qPrintable(uncovered.name()));
}

void CircleViewTest::eachThingIsPainted_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("station") << Change([](ServiceCircle& one) { one.stations.clear(); });
    QTest::newRow("estate") << Change([](ServiceCircle& one) { one.estates.removeAt(1); });
    QTest::newRow("suggestion") << Change([](ServiceCircle& one) { one.suggestions.clear(); });
    QTest::newRow("number of a suggestion") << Change([](ServiceCircle& one) {
        one.suggestions << one.suggestions.first();
        one.suggestions.first().position = {36.60, 119.00}; // out of sight
    });
    QTest::newRow("households") << Change([](ServiceCircle& one) { one.estates[1].households = 90; });
}

void CircleViewTest::eachThingIsPainted()
{
    QFETCH(Change, change);
    ServiceCircle changed = circle();
    change(changed);
    const CircleView view = CircleView::fitting(circle(), paper);
    QVERIFY(painted(changed, view) != painted(circle(), view));
    ServiceCircle placeless = circle();
    placeless.estates.removeLast();
    QCOMPARE(painted(placeless, view), painted(circle(), view)); // what has no position is not painted
    QVERIFY(painted(circle(), 2.0) != painted(circle(), 1.0)); // thicker on paper
}

VD_TEST(CircleViewTest)
#include "circleview_test.moc"
