#pragma once

#include <QString>

/// Brings the window to the front that another program of ours on this PC shows this office in: a second double click
/// on a file opens no second window. False when there is none, and where the system lets nobody do that (not Windows):
/// then the office is opened, or its lock tells who has it.
[[nodiscard]] bool showOtherWindow(const QString& officeFile);
