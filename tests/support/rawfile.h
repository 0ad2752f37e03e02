#pragma once

#include <QByteArray>
#include <QString>

/// Files as bytes, for tests that damage them.
[[nodiscard]] QByteArray contentOf(const QString& path);
void writeFile(const QString& path, const QByteArray& content);
/// Turns one bit of a file around; `bit` counts from its beginning.
void flipBit(const QString& path, qint64 bit);
