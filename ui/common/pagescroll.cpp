#include "ui/common/pagescroll.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

PageScroll::PageScroll(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setProperty("vdTransparent", true);
    // The layout must not push the content to its own least size: fit() knows the width.
    content->layout()->setSizeConstraint(QLayout::SetNoConstraint);
    setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    setFocusPolicy(Qt::NoFocus);
}

void PageScroll::fit()
{
    // The width beside the bar, wherever there is one: maximumViewportSize() is the room without.
    const QSize room = maximumViewportSize();
    const QLayout* layout = widget()->layout();
    const auto leastHeight = [layout](int width) {
        return layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                           : layout->totalMinimumSize().height();
    };
    if (const int high = leastHeight(room.width()); high <= room.height())
        return widget()->resize(room);
    const int narrow = room.width() - verticalScrollBar()->sizeHint().width() - Theme::scaled(6);
    widget()->resize(narrow, qMax(room.height() + 1, leastHeight(narrow)));
}

bool PageScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}
