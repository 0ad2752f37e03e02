#pragma once

#include <QString>

class QApplication;

/// Before the application exists: keeps Qt's remarks on the desktop's set-up off the terminal, and the clock quick.
void prepareProcess();
/// Names, language, fonts and the like that window and command line share.
void prepareApplication(QApplication& application);
/// A program that dies leaves a file that tells why, and one with a window keeps its log, both where the system wants
/// such things: %LOCALAPPDATA%\volunteer-desk\volunteer-desk, ~/.local/share/volunteer-desk/volunteer-desk.
void watchForFaults(bool hasWindow);
/// The language chosen on this machine: "zh_CN" (the default) or "en".
[[nodiscard]] QString chosenLanguage();
/// Opens the window on an office (or the start dialog) and runs until it is closed.
[[nodiscard]] int showWindow(QApplication& application, const QString& officeFile);
