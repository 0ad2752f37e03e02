#include "ui/stations/circleprint.h"

#include "tests/support/shownwords.h"
#include "tests/support/testregistry.h"
#include "tests/ui/stations/smallcircle.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QtTest>

/// The sheet with the map of the circle: what it says, and that it stays on the paper.
class CirclePrintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatTheScreenSays_data();
    void saysWhatTheScreenSays();
    void staysWithinItsMargins();
    void looksTheSameOnEveryPaper();
};

namespace {

ServiceCircle circle(int uncovered)
{
    ServiceCircle one = smallCircle();
    const CircleEstate near = one.estates.first();
    one.coveredEstates = 1;
    one.coveredHouseholds = one.households = 900;
    for (int i = 0; i < uncovered; ++i) {
        CircleEstate far = near;
        far.name = QStringLiteral("远%1").arg(i + 1);
        far.position = Coordinates{36.720 + 0.001 * i, 119.130};
        far.households = 1000 - i;
        far.minutes = 50 + i;
        if (i == 0)
            far.minutes.reset();
        one.estates << far;
        one.households += far.households;
    }
    if (uncovered == 0)
        return one;
    CircleSuggestion suggestion;
    suggestion.name = QStringLiteral("建议处");
    suggestion.position = {36.715, 119.120};
    suggestion.households = 1500;
    one.suggestions << suggestion;
    return one;
}

std::unique_ptr<PaintedPaper> painted(const ServiceCircle& circle, QSizeF size = {1000, 707})
{
    const PrintDocument document = circleDocument(circle, QStringLiteral("服务圈"));
    auto paper = std::make_unique<PaintedPaper>(size.toSize());
    QPainter painter(paper.get());
    PrintPage page;
    page.sheet = QRectF(QPointF(), size);
    document.paint(painter, page);
    return paper;
}

} // namespace

void CirclePrintTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Theme::apply(*qApp);
}

void CirclePrintTest::saysWhatTheScreenSays_data()
{
    QTest::addColumn<int>("uncovered");
    QTest::addColumn<QString>("more"); ///< "" when all are listed
    QTest::newRow("all covered") << 0 << "";
    QTest::newRow("some") << 3 << "";
    QTest::newRow("as many as fit") << 18 << "";
    QTest::newRow("one more") << 19 << "and 1 more";
    QTest::newRow("many more") << 30 << "and 12 more";
}

void CirclePrintTest::saysWhatTheScreenSays()
{
    QFETCH(int, uncovered);
    QFETCH(QString, more);
    const ServiceCircle one = circle(uncovered);
    QStringList lines = painted(one)->lines();
    const QString all = lines.join(u'\n');
    QCOMPARE(lines.first(), QStringLiteral("服务圈"));
    QVERIFY(all.contains(QStringLiteral("%1 %").arg(100.0 * 900 / double(one.households), 0, 'f', 1)));
    QVERIFY2(all.contains(QStringLiteral("Households covered | 900 / %1").arg(QLocale().toString(one.households))),
        qPrintable(all));
    QVERIFY(all.contains(QStringLiteral("Estates covered | 1 / %1").arg(uncovered + 1)));
    QCOMPARE(all.contains(QStringLiteral("+1,500 hh")), uncovered > 0);
    QCOMPARE(all.contains(QStringLiteral("建议处")), uncovered > 0);
    QVERIFY(all.contains(QStringLiteral("Estates not covered (%1)").arg(uncovered)));
    QCOMPARE(lines.filter(QStringLiteral("hh")).size(), std::min(uncovered, 18) + (uncovered > 0 ? 1 : 0));
    QCOMPARE(!lines.filter(QRegularExpression(QStringLiteral("^.*and \\d+ more$"))).isEmpty(), !more.isEmpty());
    QVERIFY(more.isEmpty() || all.contains(more));
    if (uncovered > 1) {
        QVERIFY(all.contains(QStringLiteral("—   1,000 hh")));
        QVERIFY(all.contains(QStringLiteral("51 min   999 hh")));
    }
}

/// The map at the left, the words in a column of their own at the right, the title above both.
void CirclePrintTest::staysWithinItsMargins()
{
    constexpr double margin = 50;
    const auto paper = painted(circle(30));
    const QRectF inner(margin, margin, 1000 - 2 * margin, 707 - 2 * margin);
    QRectF map; // the frame: the largest thing that is drawn
    for (const QRectF& shape : paper->shapes()) {
        if (shape.width() * shape.height() > map.width() * map.height() && inner.adjusted(-2, -2, 2, 2).contains(shape))
            map = shape;
    }
    QVERIFY(std::abs(map.left() - inner.left()) < 2 && std::abs(map.bottom() - inner.bottom()) < 2);
    QVERIFY(map.width() > inner.width() * 0.6 && map.height() > inner.height() * 0.8);
    const auto shapes = paper->shapes();
    QVERIFY(std::count_if(shapes.begin(), shapes.end(), [&map](const QRectF& shape) {
        return map.contains(shape.center()) && shape.width() < map.width() / 2;
    }) > 30); // stations, estates and suggestions
    int beside = 0;
    for (const PaintedPaper::Text& text : paper->texts()) {
        QVERIFY2(text.at.x() > inner.left() - 1 && text.at.x() + text.width < inner.right() + 2, qPrintable(text.text));
        QVERIFY2(text.at.y() > inner.top() && text.at.y() < inner.bottom() + 2, qPrintable(text.text));
        if (text.at.y() < map.top())
            QCOMPARE(text.text, QStringLiteral("服务圈"));
        else if (text.at.x() > map.right())
            ++beside;
    }
    QVERIFY(beside > 20);
    for (const PaintedPaper::Text& text : paper->texts()) {
        if (text.text.contains(QStringLiteral("Coverage")) || text.text.contains(QStringLiteral("Households covered")))
            QVERIFY(text.at.x() > map.right() + 5 && text.at.x() < map.right() + 30);
    }
}

void CirclePrintTest::looksTheSameOnEveryPaper()
{
    const auto small = painted(circle(3));
    const auto large = painted(circle(3), {2000, 1414});
    QCOMPARE(large->lines(), small->lines());
    const QRectF one = small->textBox();
    const QRectF other = large->textBox();
    QVERIFY(std::abs(other.width() - 2 * one.width()) < 20);
    QVERIFY(std::abs(other.top() - 2 * one.top()) < 12);
}

VD_TEST(CirclePrintTest)
#include "circleprint_test.moc"
