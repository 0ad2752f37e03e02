#include "app/commands/terminal.h"

#ifdef Q_OS_WIN
#include <array>
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

static bool isShown()
{
    return _isatty(2) != 0;
}

QString readHiddenLine()
{
    const HANDLE console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    GetConsoleMode(console, &mode);
    SetConsoleMode(console, (mode | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT) & ~DWORD(ENABLE_ECHO_INPUT));
    QString line;
    std::array<wchar_t, 200> piece{}; // as typed, in whatever encoding the console has
    DWORD length = 0;
    while (
        !line.endsWith(u'\n') && ReadConsoleW(console, piece.data(), DWORD(piece.size()), &length, nullptr) && length)
        line += QString::fromWCharArray(piece.data(), int(length));
    SetConsoleMode(console, mode);
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

ConsoleEncoding::ConsoleEncoding()
    : m_before(GetConsoleOutputCP())
{
    if (m_before != 0)
        SetConsoleOutputCP(CP_UTF8);
}

ConsoleEncoding::~ConsoleEncoding()
{
    if (m_before != 0)
        SetConsoleOutputCP(m_before);
}

#else

bool isTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

static bool isShown()
{
    return isatty(STDERR_FILENO) == 1;
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

ConsoleEncoding::ConsoleEncoding() = default;
ConsoleEncoding::~ConsoleEncoding() = default;

#endif

TerminalProgress::TerminalProgress(QTextStream& messages)
    : m_messages(messages)
    , m_task([this](const TaskProgress& progress) { show(progress); })
{
}

void TerminalProgress::finish()
{
    if (m_width > 0)
        m_messages << u'\r' << QString(m_width, u' ') << u'\r' << Qt::flush;
    m_width = 0;
}

void TerminalProgress::show(const TaskProgress& progress)
{
    m_total = progress.total;
    if (progress.total <= 0 || !isShown())
        return;
    const QString line = QStringLiteral("%1 %2%").arg(progress.text).arg(progress.done * 100 / progress.total);
    const qsizetype width = 2 * line.size(); // Chinese characters take two columns
    m_messages << u'\r' << line.leftJustified(line.size() + std::max<qsizetype>(m_width - width, 0)) << Qt::flush;
    m_width = std::max(m_width, width);
}
