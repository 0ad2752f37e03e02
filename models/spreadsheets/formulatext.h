#pragma once

#include <QString>

/// Text in files and on the clipboard that a spreadsheet program would run as a formula: it begins with = + - @,
/// full-width or not, after blanks or not, and is no plain number. A name must not start a program on a colleague's PC.

/// With an apostrophe in front where it would run; other text stays.
[[nodiscard]] QString harmlessText(const QString& text);
/// What harmlessText() was given.
[[nodiscard]] QString originalText(const QString& text);
