// Runs the test classes named on the command line, or all of them: `models-tests idnumber_test -v2`.
#include "tests/support/modalwatchdog.h"
#include "tests/support/testregistry.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

TestFactories& testFactories()
{
    static TestFactories factories;
    return factories;
}

TestRegistration::TestRegistration(const char* file, std::function<QObject*()> factory)
{
    testFactories().insert(QFileInfo(QString::fromUtf8(file)).baseName(), std::move(factory));
}

int main(int argc, char** argv)
{
#ifndef Q_OS_WIN // there the system's own needs no display either, and knows its fonts
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settings; // of this program alone: tests run side by side
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    const ModalWatchdog watchdog(std::chrono::minutes(1), [](const QString& title) {
        QTest::qFail(qUtf8Printable(QStringLiteral("The test hangs in “%1”.").arg(title)), __FILE__, __LINE__);
    });
    QStringList arguments = application.arguments();
    const QString program = arguments.takeFirst();
    QStringList names;
    while (!arguments.isEmpty() && testFactories().contains(arguments.first()))
        names << arguments.takeFirst();
    if (names.isEmpty() && !arguments.isEmpty() && !arguments.first().startsWith(u'-')) {
        qCritical("No test class named %s", qUtf8Printable(arguments.first()));
        return 1;
    }
    if (names.isEmpty())
        names = testFactories().keys();
    int failures = 0;
    for (const QString& name : std::as_const(names)) {
        const std::unique_ptr<QObject> test(testFactories().value(name)());
        failures += QTest::qExec(test.get(), QStringList{program} + arguments);
    }
    return failures == 0 ? 0 : 1;
}
