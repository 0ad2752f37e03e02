#include "models/database/database.h"
#include "models/database/officelock.h"
#include "tests/support/errorof.h"
#include "tests/support/rawfile.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class OfficeLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheClerkThePcAndSinceWhen();
    void saysWhatItKnowsBeforeAnybodySignedIn();
    void ignoresTheNoteOfADeadProgram();
    void leavesNothingBehind();
    void tellsTheProgramOfThisPc();
    void staysReadableWithAChineseName();
    void takesOverALockThatWasHalfWritten_data();
    void takesOverALockThatWasHalfWritten();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void OfficeLockTest::namesTheClerkThePcAndSinceWhen()
{
    const QString location = path(QStringLiteral("held.vdesk"));
    const auto database = Database::create(location);
    database->setHolder(QStringLiteral("王 “主任”\n"));
    database->setHolder(QStringLiteral("李会计"));
    QElapsedTimer timer;
    timer.start();
    const QString sentence = errorOf([&] { (void)Database::open(location); });
    QVERIFY(timer.elapsed() < 2'000);
    QVERIFY2(sentence.startsWith(QStringLiteral("李会计 has this office open")), qPrintable(sentence));
    QVERIFY2(sentence.contains(OfficeLock::thisPc()), qPrintable(sentence));
    QVERIFY2(sentence.contains(QDate::currentDate().toString(Qt::ISODate)), qPrintable(sentence));
    QVERIFY(errorOf([&] { Database::requireUnlocked(location); }).contains(QStringLiteral("李会计")));
    QVERIFY(QFileInfo::exists(location + QStringLiteral(".holder"))); // the one who was refused took nothing away
}

void OfficeLockTest::saysWhatItKnowsBeforeAnybodySignedIn()
{
    const QString location = path(QStringLiteral("early.vdesk"));
    const OfficeLock lock(location);
    const QString sentence = errorOf([&] { const OfficeLock second(location); });
    QVERIFY2(sentence.startsWith(QStringLiteral("This office is already open on ")), qPrintable(sentence));
}

void OfficeLockTest::ignoresTheNoteOfADeadProgram()
{
    const QString location = path(QStringLiteral("stale.vdesk"));
    const QString note = location + QStringLiteral(".holder");
    const OfficeLock lock(location);
    for (const QByteArray& content :
        {QByteArray("{\"name\":\"张三\",\"host\":\"elsewhere\",\"process\":1}"), QByteArray("no note at all")}) {
        writeFile(note, content);
        const QString sentence = errorOf([&] { const OfficeLock second(location); });
        QVERIFY2(sentence.startsWith(QStringLiteral("This office is already open on ")), qPrintable(sentence));
    }
}

void OfficeLockTest::leavesNothingBehind()
{
    const QString location = path(QStringLiteral("tidy.vdesk"));
    writeFile(location + QStringLiteral(".holder"), "of a program that was killed");
    {
        OfficeLock lock(location);
        QVERIFY(!QFileInfo::exists(location + QStringLiteral(".holder")));
        lock.setHolder(QStringLiteral("王主任"));
        QVERIFY(QFileInfo::exists(location + QStringLiteral(".holder")));
    }
    QVERIFY(!QFileInfo::exists(location + QStringLiteral(".holder")));
    QVERIFY(!QFileInfo::exists(location + QStringLiteral(".lock")));
}

void OfficeLockTest::tellsTheProgramOfThisPc()
{
    const QString location = path(QStringLiteral("mine.vdesk"));
    QCOMPARE(OfficeLock::processOnThisPc(location), 0);
    {
        const OfficeLock lock(location);
        QCOMPARE(OfficeLock::processOnThisPc(location), QCoreApplication::applicationPid());
    }
    QCOMPARE(OfficeLock::processOnThisPc(location), 0);
    writeFile(location + QStringLiteral(".lock"), "77\nvolunteer-desk\n王主任的电脑\nid\nboot\n"); // of another PC
    QCOMPARE(OfficeLock::processOnThisPc(location), 0);
}

void OfficeLockTest::staysReadableWithAChineseName()
{
    const QString location = path(QStringLiteral("潍州路.vdesk"));
    writeFile(location + QStringLiteral(".lock"), "77\nvolunteer-desk\n王主任的电脑\nid\nboot\n");
    const QString sentence = errorOf([&] { const OfficeLock second(location); });
#ifdef Q_OS_WIN // nobody holds that file: the program is gone
    QCOMPARE(sentence, QString());
#else
    QVERIFY2(sentence.contains(QStringLiteral("王主任的电脑 (volunteer-desk, process 77)")), qPrintable(sentence));
#endif
}

void OfficeLockTest::takesOverALockThatWasHalfWritten_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no process") << QByteArray("\n");
    QTest::newRow("half of the PC's id") << "8007\nfaultworker\n" + OfficeLock::thisPc().toUtf8() + "\n3d1219";
}

void OfficeLockTest::takesOverALockThatWasHalfWritten()
{
    QFETCH(QByteArray, content);
    const QString location = path(QStringLiteral("torn.vdesk"));
    writeFile(location + QStringLiteral(".lock"), content); // killed before it wrote its name
    {
        const OfficeLock lock(location);
        const QString sentence = errorOf([&] { const OfficeLock second(location); });
        QVERIFY2(sentence.contains(OfficeLock::thisPc()), qPrintable(sentence));
    }
    QVERIFY(!QFileInfo::exists(location + QStringLiteral(".lock")));
}

VD_TEST(OfficeLockTest)
#include "officelock_test.moc"
