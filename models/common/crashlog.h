#pragma once

#include <QString>

/// What a program that dies of a fault leaves behind: a text file that a clerk can send and a developer can read.
/// It holds version, system, time, the fault and where in the program it happened; nothing of the office.
namespace CrashLog {

/// From now on a fault, a fatal message or an exception that nobody catches writes the file and ends the program as
/// it would have ended. `sentence` is shown to the clerk on Windows, with the file's path behind it; empty for none.
void install(const QString& folder, const QString& sentence);
/// Where this program would write, after install().
[[nodiscard]] QString path();

} // namespace CrashLog
