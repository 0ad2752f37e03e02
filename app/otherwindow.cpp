#include "app/otherwindow.h"

#include "models/database/officelock.h"

#ifdef Q_OS_WIN
#include <windows.h>
#endif

#ifdef Q_OS_WIN

namespace {

struct Search {
    DWORD process = 0;
    HWND window = nullptr;
};

BOOL CALLBACK look(HWND window, LPARAM parameter)
{
    auto& search = *reinterpret_cast<Search*>(parameter);
    DWORD process = 0;
    GetWindowThreadProcessId(window, &process);
    const bool isMain = IsWindowVisible(window) && !GetWindow(window, GW_OWNER) && GetWindowTextLengthW(window) > 0;
    if (process != search.process || !isMain)
        return TRUE;
    search.window = window;
    return FALSE;
}

} // namespace

bool showOtherWindow(const QString& officeFile)
{
    const qint64 process = officeFile.isEmpty() ? 0 : OfficeLock::processOnThisPc(officeFile);
    if (process == 0 || process == qint64(GetCurrentProcessId()))
        return false;
    Search search{DWORD(process)};
    EnumWindows(look, reinterpret_cast<LPARAM>(&search));
    if (!search.window)
        return false;
    const HWND shown = GetLastActivePopup(search.window); // a form in front of it
    if (IsIconic(search.window))
        ShowWindow(search.window, SW_RESTORE);
    AllowSetForegroundWindow(search.process);
    SetForegroundWindow(shown ? shown : search.window); // where Windows refuses, the task bar blinks
    return true;
}

#else

bool showOtherWindow(const QString&)
{
    return false;
}

#endif
