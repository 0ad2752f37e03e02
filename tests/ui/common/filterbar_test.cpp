#include "ui/common/filterbar.h"

#include "tests/support/testregistry.h"
#include "ui/common/chip.h"

#include <QApplication>
#include <QMenu>
#include <QtTest>

class FilterBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spaceTicksSeveralConditions();
};

void FilterBarTest::spaceTicksSeveralConditions()
{
    FilterBar bar;
    bar.setChoices({{QStringLiteral("state"), QStringLiteral("State"),
        {{QStringLiteral("open"), QStringLiteral("Open")}, {QStringLiteral("closed"), QStringLiteral("Closed")}}}});
    bar.setConditions({{QStringLiteral("state"), {QStringLiteral("open")}}});
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    QTest::mouseClick(bar.chips().first(), Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Space);
    QCOMPARE(bar.conditions().value(QStringLiteral("state")),
        (QStringList{QStringLiteral("open"), QStringLiteral("closed")}));
    QVERIFY2(menu->isVisible(), "the next one can be ticked");
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Space);
    QCOMPARE(bar.conditions().value(QStringLiteral("state")), QStringList{QStringLiteral("closed")});
    menu->close();
}

VD_TEST(FilterBarTest)
#include "filterbar_test.moc"
