#include "models/common/crashlog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QSysInfo>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

/// Made ready while all is well: a program that fell over may not ask for memory.
struct Prepared {
    QByteArray path; ///< UTF-8 on Windows too, for its length and the tests
    QByteArray header;
    QString nativePath;
    QString sentence;
};

Prepared& prepared()
{
    static Prepared all;
    return all;
}

constexpr int mostFrames = 60;
volatile std::sig_atomic_t isWritten = 0;

const char* signalName(int number)
{
    switch (number) {
    case SIGABRT:
        return "abort";
    case SIGFPE:
        return "arithmetic fault";
    case SIGILL:
        return "illegal instruction";
    case SIGSEGV:
        return "memory fault";
    default:
        return "fault";
    }
}

#ifdef Q_OS_WIN

void say(HANDLE file, const char* text)
{
    DWORD written = 0;
    WriteFile(file, text, DWORD(qstrlen(text)), &written, nullptr);
}

/// "module+offset" of an address: what addr2line takes, together with the unstripped program of the same version.
void sayAddress(HANDLE file, DWORD64 address)
{
    HMODULE module = nullptr;
    std::array<char, MAX_PATH> name{};
    GetModuleHandleExA(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
        reinterpret_cast<LPCSTR>(address), &module);
    if (module)
        GetModuleFileNameA(module, name.data(), MAX_PATH - 1);
    const char* base = name.data();
    for (const char* c = name.data(); *c; ++c) {
        if (*c == '\\')
            base = c + 1;
    }
    std::array<char, MAX_PATH + 40> line{};
    std::snprintf(line.data(), line.size(), "  %s+0x%llx\r\n", base,
        static_cast<unsigned long long>(address - reinterpret_cast<DWORD64>(module)));
    say(file, line.data());
}

void sayFrames(HANDLE file, CONTEXT context)
{
    for (int i = 0; i < mostFrames && context.Rip != 0; ++i) {
        sayAddress(file, context.Rip);
        DWORD64 base = 0;
        PRUNTIME_FUNCTION function = RtlLookupFunctionEntry(context.Rip, &base, nullptr);
        if (!function) { // a leaf: the way back lies on top
            if (!context.Rsp)
                return;
            context.Rip = *reinterpret_cast<DWORD64*>(context.Rsp);
            context.Rsp += sizeof(DWORD64);
            continue;
        }
        void* handler = nullptr;
        DWORD64 frame = 0;
        RtlVirtualUnwind(UNW_FLAG_NHANDLER, base, context.Rip, function, &context, &handler, &frame, nullptr);
    }
}

void write(const char* what, DWORD code, const CONTEXT& context)
{
    if (isWritten)
        return;
    isWritten = 1;
    const auto* path = reinterpret_cast<const wchar_t*>(prepared().nativePath.utf16());
    const HANDLE file
        = CreateFileW(path, GENERIC_WRITE, FILE_SHARE_READ, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    std::array<char, 200> line{};
    SYSTEMTIME now{};
    GetLocalTime(&now);
    say(file, prepared().header.constData());
    std::snprintf(line.data(), line.size(), "ended   %04d-%02d-%02d %02d:%02d:%02d\r\nfault   %s (0x%08lx)\r\nat\r\n",
        now.wYear, now.wMonth, now.wDay, now.wHour, now.wMinute, now.wSecond, what, static_cast<unsigned long>(code));
    say(file, line.data());
    sayFrames(file, context);
    FlushFileBuffers(file);
    CloseHandle(file);
    if (!prepared().sentence.isEmpty())
        MessageBoxW(nullptr, reinterpret_cast<const wchar_t*>(prepared().sentence.utf16()), L"Volunteer Desk",
            MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
}

LONG WINAPI onException(EXCEPTION_POINTERS* exception)
{
    const DWORD code = exception->ExceptionRecord->ExceptionCode;
    write(code == EXCEPTION_ACCESS_VIOLATION   ? "memory fault"
            : code == EXCEPTION_STACK_OVERFLOW ? "stack overflow"
                                               : "exception",
        code, *exception->ContextRecord);
    return EXCEPTION_EXECUTE_HANDLER; // ends here, with the exception's number as exit status
}

void onSignal(int number)
{
    CONTEXT context{};
    RtlCaptureContext(&context);
    write(signalName(number), DWORD(number), context);
}

void listen()
{
    SetUnhandledExceptionFilter(onException);
    std::signal(SIGABRT, onSignal); // std::terminate, qFatal
}

#else

void say(int file, const char* text, size_t length)
{
    if (::write(file, text, length) < 0)
        return; // nobody is left to be told
}

void onSignal(int number)
{
    if (!isWritten) {
        isWritten = 1;
        const int file = ::open(prepared().path.constData(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
        if (file >= 0) {
            say(file, prepared().header.constData(), size_t(prepared().header.size()));
            const char* name = signalName(number);
            say(file, "fault   ", 8);
            say(file, name, qstrlen(name));
            say(file, "\nat\n", 4);
            std::array<void*, mostFrames> frames{};
            backtrace_symbols_fd(frames.data(), backtrace(frames.data(), mostFrames), file);
            ::close(file);
        }
    }
    std::signal(number, SIG_DFL);
    std::raise(number);
}

void listen()
{
    std::array<void*, 1> first{};
    (void)backtrace(first.data(), 1); // loads what it needs while there is memory
    for (const int number : {SIGABRT, SIGFPE, SIGILL, SIGSEGV, SIGBUS})
        std::signal(number, onSignal);
}

#endif

} // namespace

void CrashLog::install(const QString& folder, const QString& sentence)
{
    QDir().mkpath(folder);
    const QDateTime now = QDateTime::currentDateTime();
    const QString path = QStringLiteral("%1/crash-%2-%3.txt")
                             .arg(folder, now.toString(QStringLiteral("yyyyMMdd-HHmmss")))
                             .arg(QCoreApplication::applicationPid());
    Prepared& all = prepared();
    all.path = QFile::encodeName(path);
    all.nativePath = QDir::toNativeSeparators(path);
    all.sentence = sentence.isEmpty() ? QString() : sentence + QStringLiteral("\n\n") + all.nativePath;
    all.header = QStringLiteral("program volunteer-desk " VD_VERSION ", Qt %1, %2\nsystem  %3\nstarted %4\n")
                     .arg(QString::fromLatin1(qVersion()), QSysInfo::buildAbi(), QSysInfo::prettyProductName(),
                         now.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
                     .toUtf8();
#ifdef Q_OS_WIN
    all.header.replace("\n", "\r\n");
#endif
    listen();
}

QString CrashLog::path()
{
    return prepared().nativePath;
}
