#pragma once

#include <QRect>

class QWidget;

/// Where a window of this size or place may stand so that all of it, its frame included, lies in the free part of the
/// screen.
[[nodiscard]] QRect placedWithin(const QRect& wanted, const QRect& free, const QMargins& frame);
/// A first place in the middle of the screen; `geometry` is what saveGeometry() kept, or nothing.
void placeWindow(QWidget& window, const QSize& firstSize, const QByteArray& geometry);
