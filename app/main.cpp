#include "app/commands/commandline.h"
#include "app/startup.h"

#include <QApplication>

int main(int argc, char** argv)
{
    const CommandLine commands;
    const bool isCommand = argc > 1 && commands.isCommand(QString::fromLocal8Bit(argv[1]));
    if (isCommand && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // commands paint PDF but show nothing
    prepareProcess();
    QApplication application(argc, argv);
    prepareApplication(application);
    if (!isCommand)
        return showWindow(application, application.arguments().value(1));
    QTextStream out(stdout);
    QTextStream messages(stderr);
    return int(commands.run(application.arguments().mid(1), out, messages));
}
