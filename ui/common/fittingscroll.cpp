#include "ui/common/fittingscroll.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

FittingScroll::FittingScroll(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize FittingScroll::sizeHint() const
{
    const QLayout* inner = widget()->layout();
    const int wide = viewport()->width();
    const int high = inner && inner->hasHeightForWidth() && wide > 0 ? inner->totalHeightForWidth(wide)
                                                                     : widget()->sizeHint().height();
    return {widget()->minimumSizeHint().width(), high};
}

bool FittingScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void FittingScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void FittingScroll::fit()
{
    const int high = sizeHint().height();
    widget()->setMinimumHeight(high); // never squeezed: what has no room is scrolled to
    setMaximumHeight(qMax(high, minimumHeight()));
    updateGeometry();
}
