#include "app/commands/commandline.h"

#include "tests/support/testregistry.h"

#include <QTemporaryFile>
#include <QtTest>

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsCommandsFromFiles_data();
    void tellsCommandsFromFiles();
    void refusesAWordThatIsNeither();
};

void CommandLineTest::tellsCommandsFromFiles_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isCommand");
    QTest::newRow("command") << QStringLiteral("check") << true;
    QTest::newRow("help") << QStringLiteral("--help") << true;
    QTest::newRow("version") << QStringLiteral("--version") << true;
    QTest::newRow("mistyped") << QStringLiteral("frobnicate") << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("option of the window") << QStringLiteral("-platform") << false;
    QTest::newRow("office that is not there") << QStringLiteral("office.vdesk") << false;
    QTest::newRow("path") << QStringLiteral("/home/clerk/潍州路") << false;
    QTest::newRow("path of Windows") << QStringLiteral("D:\\潍州路") << false;
}

void CommandLineTest::tellsCommandsFromFiles()
{
    QFETCH(QString, word);
    QFETCH(bool, isCommand);
    QCOMPARE(CommandLine().isCommand(word), isCommand);
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(!CommandLine().isCommand(file.fileName()));
}

void CommandLineTest::refusesAWordThatIsNeither()
{
    QString written;
    QString told;
    QTextStream out(&written);
    QTextStream messages(&told);
    const QStringList arguments{QStringLiteral("frobnicate"), QStringLiteral("--office"), QStringLiteral("x.vdesk")};
    QCOMPARE(CommandLine().run(arguments, out, messages), ExitCode::WrongUsage);
    QVERIFY2(told.contains(QStringLiteral("frobnicate")), qPrintable(told));
    QVERIFY(written.isEmpty());
}

VD_TEST(CommandLineTest)
#include "commandline_test.moc"
