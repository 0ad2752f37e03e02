#include "app/commands/commandline.h"
#include "app/commands/terminal.h"
#include "app/otherwindow.h"
#include "app/startup.h"

#include <QApplication>

int main(int argc, char** argv)
{
    const CommandLine commands;
    const bool isCommand = argc > 1 && commands.isCommand(QString::fromLocal8Bit(argv[1]));
#ifndef Q_OS_WIN
    if (isCommand && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // commands paint PDF but show nothing
#endif
    prepareProcess();
    QApplication application(argc, argv);
    prepareApplication(application);
    watchForFaults(!isCommand);
    if (!isCommand) {
        const QString office = application.arguments().value(1);
        return showOtherWindow(office) ? 0 : showWindow(application, office);
    }
    const ConsoleEncoding encoding;
    QTextStream out(stdout);
    QTextStream messages(stderr);
    return int(commands.run(application.arguments().mid(1), out, messages));
}
