#pragma once

#include <QString>
#include <QStringList>

#include <functional>

/// The width of a text in the units of whoever asks.
using TextMeasure = std::function<double(const QString& text)>;

/// A text in lines no wider than `width`, at most `most` of them, the last one ended by “…” when there is more. Breaks
/// at blanks, at line feeds and beside Chinese characters; never inside a number, a time, a code or a word, unless that
/// alone is wider than a line. No line begins with a mark that closes.
[[nodiscard]] QStringList brokenLines(const QString& text, double width, qsizetype most, const TextMeasure& measure);
/// The widest part that brokenLines() keeps together: a column that is as wide breaks nothing.
[[nodiscard]] double widestPart(const QString& text, const TextMeasure& measure);
