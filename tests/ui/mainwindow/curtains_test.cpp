#include "ui/mainwindow/curtains.h"

#include "tests/support/testregistry.h"
#include "ui/mainwindow/idlewatch.h"

#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

/// Covering all windows, and noticing that nobody is there.
class CurtainsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void coversOpenAndLaterWindows();
    void leavesWhoAsksInFront();
    void closesMenus();
    void idleComesWithoutTouch();
    void keysAndMouseCount();
    void neverMeansNever();
};

void CurtainsTest::coversOpenAndLaterWindows()
{
    QWidget window;
    window.setStyleSheet(QStringLiteral("background: #ff00ff"));
    window.resize(300, 200);
    window.show();
    QDialog form(&window);
    form.show();
    QDialog later(&window);
    {
        const Curtains curtains;
        QVERIFY(Curtains::isCovered(window));
        QVERIFY(Curtains::isCovered(form));
        later.show();
        QVERIFY(Curtains::isCovered(later));
        window.resize(500, 400);
        QTRY_VERIFY(Curtains::isCovered(window));
    }
    QVERIFY(!Curtains::isCovered(window));
    QVERIFY(!Curtains::isCovered(later));
    QVERIFY(form.isVisible()); // nothing was closed
}

void CurtainsTest::leavesWhoAsksInFront()
{
    QDialog lock;
    lock.setProperty(Curtains::beforeProperty, true);
    lock.show();
    QDialog above(&lock);
    const Curtains curtains;
    above.show();
    QVERIFY(!Curtains::isCovered(lock));
    QVERIFY(!Curtains::isCovered(above));
}

void CurtainsTest::closesMenus()
{
    QMenu menu;
    menu.addAction(QStringLiteral("王聪聪"));
    menu.popup(QPoint(10, 10));
    QTRY_VERIFY(menu.isVisible());
    const Curtains curtains;
    QVERIFY(!menu.isVisible());
}

void CurtainsTest::idleComesWithoutTouch()
{
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(20);
    watch.start();
    QTRY_COMPARE(idle.count(), 1);
    QVERIFY(!watch.isRunning());
}

void CurtainsTest::keysAndMouseCount()
{
    constexpr qint64 pause = 40;
    IdleWatch watch;
    watch.start();
    QWidget window;
    window.show();
    QTRY_VERIFY(watch.untouched() >= pause);
    QTest::keyClick(&window, Qt::Key_A);
    QVERIFY(watch.untouched() < pause);
    QTRY_VERIFY(watch.untouched() >= pause);
    QTest::mouseClick(&window, Qt::LeftButton);
    QVERIFY(watch.untouched() < pause);
}

void CurtainsTest::neverMeansNever()
{
    QCOMPARE(IdleWatch::minutes(), 10);
    IdleWatch::setMinutes(0);
    QCOMPARE(IdleWatch::minutes(), 0);
}

VD_TEST(CurtainsTest)
#include "curtains_test.moc"
