#include "models/common/error.h"
#include "models/common/task.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"
#include "ui/common/taskdialog.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTimer>
#include <QtTest>

class TaskDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void showsProgressAndCloses();
    void cancelStopsTheWork();
    void failuresReachTheCaller();
};

void TaskDialogTest::showsProgressAndCloses()
{
    TaskDialog dialog(QStringLiteral("Counting"));
    QSemaphore goOn;
    int shown = -1;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        const auto* bar = dialog.findChild<QProgressBar*>();
        if (bar->maximum() > 0 && bar->value() > 0) {
            shown = bar->value();
            watch.stop();
            goOn.release();
        }
    });
    watch.start(10);
    QVERIFY(dialog.run([&goOn](TaskContext& context) {
        context.report(25, 100);
        goOn.acquire();
    }));
    QCOMPARE(shown, 250);
    QVERIFY(!dialog.isVisible());
}

void TaskDialogTest::cancelStopsTheWork()
{
    TaskDialog dialog(QStringLiteral("Counting"));
    QTimer::singleShot(50, &dialog, [&dialog] { QTest::mouseClick(dialog.cancelButton(), Qt::LeftButton); });
    QVERIFY(!dialog.run([](TaskContext& context) {
        while (true)
            context.checkpoint();
    }));
}

void TaskDialogTest::failuresReachTheCaller()
{
    TaskDialog dialog(QStringLiteral("Counting"));
    const QString told = errorOf(
        [&dialog] { (void)dialog.run([](TaskContext&) { throw Error(QStringLiteral("The disk is full.")); }); });
    QCOMPARE(told, QStringLiteral("The disk is full."));
}

VD_TEST(TaskDialogTest)
#include "taskdialog_test.moc"
