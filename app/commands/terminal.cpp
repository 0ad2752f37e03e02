#include "app/commands/terminal.h"

#include <QTextStream>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

#ifdef Q_OS_WIN

bool isTerminal()
{
    return _isatty(0) != 0;
}

QString readHiddenLine()
{
    const HANDLE console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    GetConsoleMode(console, &mode);
    SetConsoleMode(console, mode & ~DWORD(ENABLE_ECHO_INPUT));
    QTextStream input(stdin);
    const QString line = input.readLine();
    SetConsoleMode(console, mode);
    return line;
}

#else

bool isTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

QString readHiddenLine()
{
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios hidden = before;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
    QTextStream input(stdin);
    const QString line = input.readLine();
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
    return line;
}

#endif
