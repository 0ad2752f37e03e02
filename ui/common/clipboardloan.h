#pragma once

#include <QString>

#include <chrono>

/// Puts a secret on the clipboard and takes it away again, unless something else was copied meanwhile; at the latest
/// when the program ends.
void lendToClipboard(const QString& secret, std::chrono::milliseconds time = std::chrono::minutes(1));
