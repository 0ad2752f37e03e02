#include "ui/mainwindow/windowplace.h"

#include <QScreen>
#include <QWidget>

namespace {
constexpr QMargins usualFrame(4, 32, 4, 4); ///< before the system has drawn one
}

QRect placedWithin(const QRect& wanted, const QRect& free, const QMargins& frame)
{
    const QRect room = free.marginsRemoved(frame);
    QRect place(wanted.topLeft(), wanted.size().boundedTo(room.size()));
    place.moveLeft(qBound(room.left(), place.left(), room.left() + room.width() - place.width()));
    place.moveTop(qBound(room.top(), place.top(), room.top() + room.height() - place.height()));
    return place;
}

void placeWindow(QWidget& window, const QSize& firstSize, const QByteArray& geometry)
{
    const bool isKept = !geometry.isEmpty() && window.restoreGeometry(geometry);
    const QRect free = window.screen()->availableGeometry();
    window.setMinimumSize(window.minimumSize().boundedTo(free.marginsRemoved(usualFrame).size()));
    if (window.isMaximized() || window.isFullScreen())
        return;
    QRect wanted(QPoint(), firstSize);
    wanted.moveCenter(free.center());
    window.setGeometry(placedWithin(isKept ? window.geometry() : wanted, free, usualFrame));
}
