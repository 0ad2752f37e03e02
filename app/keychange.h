#pragma once

class MainWindow;
class Office;

/// Asks, then changes the office's key, with progress in the status bar; the office works on meanwhile.
void changeKeyWithDialog(Office& office, MainWindow& window);
/// A change that was cut off waits to go on: offers it to whoever may do it.
void offerPendingKeyChange(Office& office, MainWindow& window);
