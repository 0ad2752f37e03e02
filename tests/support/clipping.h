#pragma once

#include <QStringList>

class QWidget;

/// What a clerk cannot read or reach in a window as it is shown now: words that are cut, widgets that stand beyond what
/// holds them. One line each: where, words, what is wrong. Cells of lists and what elides by design are left out.
[[nodiscard]] QStringList clippedIn(QWidget& window);
