#pragma once

#include <QString>

class QApplication;

/// Names, translations and the like that window and command line share.
void prepareApplication(QApplication& application);
/// Opens the window on an office (or the welcome page) and runs until it is closed.
[[nodiscard]] int showWindow(const QString& officeFile);
