#include "app/sampleoffice.h"
#include "models/database/connection.h"
#include "models/office/office.h"
#include "tests/support/testregistry.h"
#include "ui/common/taskdialog.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

class SampleOfficeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isMadeOnceWithTheScreenAlive();
    void cancellingLeavesNoFile();
};

void SampleOfficeTest::isMadeOnceWithTheScreenAlive()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("deep/sample.vdesk"));
    int ticks = 0;
    QTimer clock;
    connect(&clock, &QTimer::timeout, this, [&ticks] { ++ticks; });
    clock.start(5);
    auto office = openSampleOffice(file, nullptr, DemoSize{120, 3, 10});
    QVERIFY(office);
    QVERIFY2(ticks > 3, "The screen thread stood still");
    QCOMPARE(office->database().reader().scalar(QStringLiteral("SELECT COUNT(*) FROM volunteers")).toInt(),
        124); // four wait to be registered
    office.reset();
    clock.stop();
    QVERIFY(openSampleOffice(file)); // made already: no dialog
    QCOMPARE(QDir(QFileInfo(file).path()).entryList({QStringLiteral("*.part*")}), QStringList());
}

void SampleOfficeTest::cancellingLeavesNoFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sample.vdesk"));
    QTimer::singleShot(150, this, [] {
        auto* dialog = qobject_cast<TaskDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::mouseClick(dialog->cancelButton(), Qt::LeftButton);
    });
    QVERIFY(!openSampleOffice(file, nullptr, DemoSize{20'000, 3, 10}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

VD_TEST(SampleOfficeTest)
#include "sampleoffice_test.moc"
