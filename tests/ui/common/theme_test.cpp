#include "tests/support/testregistry.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QStyleOption>
#include <QTableWidget>
#include <QtTest>

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Theme::apply(*qApp); }
    void sizesScaleLengths();
    void darkFollowsAtOnce();
    void everyTokenOfTheStylesheetIsKnown();
    void iconsAreDrawnInTheAskedColor();
    void cellsBeginWhereTheirHeadingsDo();
    void rowsMayBeLow();
};

void ThemeTest::sizesScaleLengths()
{
    Theme::apply(*qApp, Theme::Mode::Light, Theme::FontSize::Standard);
    QCOMPARE(Theme::scaled(34), 34);
    Theme::apply(*qApp, Theme::Mode::Light, Theme::FontSize::ExtraLarge);
    QCOMPARE(Theme::scaled(26), 34);
    QCOMPARE(qApp->font().pixelSize(), 17);
}

void ThemeTest::darkFollowsAtOnce()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    QVERIFY(Theme::isDark());
    QCOMPARE(Theme::colors().surface, Colors::dark().surface);
    Theme::apply(*qApp, Theme::Mode::Light);
    QCOMPARE(Theme::colors().accent, QColor(0xc8161d));
}

void ThemeTest::everyTokenOfTheStylesheetIsKnown()
{
    Theme::apply(*qApp);
    QVERIFY(!qApp->styleSheet().contains(u'@'));
    QVERIFY2(!qApp->styleSheet().contains(QLatin1String(": ;")), "A token without a color");
    QVERIFY(qApp->styleSheet().contains(QLatin1String("#c8161d")));
}

void ThemeTest::iconsAreDrawnInTheAskedColor()
{
    Theme::apply(*qApp);
    const QImage image = iconPixmap(Icon::Heart, IconColor::Accent, 32, 2.0).toImage();
    QCOMPARE(image.size(), QSize(64, 64));
    QCOMPARE(image.pixelColor(32, 32).name(), QStringLiteral("#c8161d"));
    QCOMPARE(image.pixelColor(1, 1).alpha(), 0);
    QVERIFY(!windowIcon().pixmap(48, 48).isNull());
}

void ThemeTest::cellsBeginWhereTheirHeadingsDo()
{
    Theme::apply(*qApp);
    QTableWidget table(1, 1);
    QStyleOption heading;
    heading.rect = QRect(0, 0, 100, 30);
    const QRect label = qApp->style()->subElementRect(QStyle::SE_HeaderLabel, &heading, table.horizontalHeader());
    QStyleOptionViewItem cell;
    cell.rect = heading.rect;
    cell.features = QStyleOptionViewItem::HasDisplay;
    cell.text = QStringLiteral("Words");
    cell.font = table.font();
    cell.widget = &table;
    const int margin = qApp->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, &table) + 1;
    QCOMPARE(margin, label.left());
}

void ThemeTest::rowsMayBeLow()
{
    Theme::apply(*qApp);
    QTableWidget table(2, 1);
    table.verticalHeader()->setDefaultSectionSize(30);
    QCOMPARE(table.rowHeight(0), 30);
}

VD_TEST(ThemeTest)
#include "theme_test.moc"
