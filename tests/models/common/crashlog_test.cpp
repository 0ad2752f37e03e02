#include "models/common/crashlog.h"
#include "tests/support/rawfile.h"
#include "tests/support/testregistry.h"

#include <QProcess>
#include <QtTest>

#include <stdexcept>
#include <thread>

/// Starts itself once more to fall over in peace.
class CrashLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesAReadableFile_data();
    void leavesAReadableFile();
    void leavesNothingWhenAllIsWell();

private:
    [[nodiscard]] static QStringList filesAfter(const QString& fault, const QString& folder);
};

static const char* const faultVariable = "VD_TEST_FAULT";
static const char* const folderVariable = "VD_TEST_FOLDER";

/// In the second program.
static bool fallsOver()
{
    const QByteArray fault = qgetenv(faultVariable);
    if (fault.isEmpty())
        return false;
    CrashLog::install(qEnvironmentVariable(folderVariable), {});
    if (fault == "memory") {
        volatile int* nowhere = nullptr;
        *nowhere = 1;
    }
    if (fault == "exception")
        std::thread([] { throw std::runtime_error("nobody catches this"); }).join();
    return true;
}

QStringList CrashLogTest::filesAfter(const QString& fault, const QString& folder)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(faultVariable), fault);
    environment.insert(QString::fromLatin1(folderVariable), folder);
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("crashlog_test"), QStringLiteral("-nocrashhandler"),
            QStringLiteral("leavesNothingWhenAllIsWell")});
    program.waitForFinished(60'000);
    return QDir(folder).entryList({QStringLiteral("crash-*.txt")}, QDir::Files);
}

void CrashLogTest::leavesAReadableFile_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("memory") << QStringLiteral("memory") << QByteArray("memory fault");
    QTest::newRow("an exception that nobody catches") << QStringLiteral("exception") << QByteArray("abort");
}

void CrashLogTest::leavesAReadableFile()
{
    QFETCH(const QString, fault);
    QFETCH(const QByteArray, told);
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("日志")); // made when it is not there
    const QStringList files = filesAfter(fault, place);
    QCOMPARE(files.size(), 1);
    const QByteArray log = contentOf(place + u'/' + files.first());
    for (const QByteArray& piece : {QByteArray("program volunteer-desk " VD_VERSION), QByteArray("system "),
             QByteArray("started "), QByteArray("fault   ") + told, QByteArray("models-tests")})
        QVERIFY2(log.contains(piece), log.constData());
    QVERIFY2(log.count('\n') >= 7, log.constData()); // and the way there
}

void CrashLogTest::leavesNothingWhenAllIsWell()
{
    if (fallsOver())
        return;
    const QTemporaryDir folder;
    QCOMPARE(filesAfter(QStringLiteral("none"), folder.path()), QStringList());
}

VD_TEST(CrashLogTest)

#include "crashlog_test.moc"
