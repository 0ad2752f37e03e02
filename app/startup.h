#pragma once

#include <QString>

class QApplication;

/// Before the application exists: keeps Qt's remarks on the desktop's set-up off the terminal.
void installMessageHandler();
/// Names, translations and the like that window and command line share.
void prepareApplication(QApplication& application);
/// Opens the window on an office (or the welcome page) and runs until it is closed.
[[nodiscard]] int showWindow(const QString& officeFile);
