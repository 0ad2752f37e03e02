#pragma once

class Office;
class MainWindow;

/// Asks where, then writes a verified copy with progress in the status bar and notes when that was.
void backUpWithDialog(Office& office, MainWindow& window);
