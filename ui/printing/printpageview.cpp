#include "ui/printing/printpageview.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace {

constexpr int gap = 18;
constexpr double smallestZoom = 0.15;
constexpr double largestZoom = 4;
constexpr double zoomStep = 1.15;
constexpr int picturesKept = 12;
constexpr double millimetresPerInch = 25.4;

} // namespace

PrintPageView::PrintPageView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_pictures(picturesKept)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages as they will be printed"));
    viewport()->setAutoFillBackground(true);
}

double PrintPageView::pixelsPerMillimetre() const
{
    return logicalDpiX() / millimetresPerInch * m_zoom;
}

QSize PrintPageView::pageSize(int page) const
{
    return (m_document.millimetres(m_paper, page) * pixelsPerMillimetre()).toSize();
}

QRect PrintPageView::pageRect(int page) const
{
    const QSize size = pageSize(page);
    const int contentWidth = std::max(m_widest + 2 * gap, viewport()->width());
    const int left = (contentWidth - size.width()) / 2 - horizontalScrollBar()->value();
    return {QPoint(left, m_tops.value(page) - verticalScrollBar()->value()), size};
}

void PrintPageView::setDocument(const PrintDocument& document, QPageSize::PageSizeId paper)
{
    m_document = document;
    m_paper = paper;
    m_count = document.count(paper);
    m_pictures.clear();
    applyFit();
    layOut();
}

void PrintPageView::setFit(Fit fit)
{
    m_fit = fit;
    applyFit();
    layOut();
}

void PrintPageView::setZoom(double zoom)
{
    m_fit = Fit::None;
    const int page = currentPage();
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    layOut();
    goTo(page);
}

void PrintPageView::applyFit()
{
    if (m_fit == Fit::None || m_count == 0)
        return;
    QSizeF paper;
    for (int page = 0; page < m_count; ++page)
        paper = paper.expandedTo(m_document.millimetres(m_paper, page) * (logicalDpiX() / millimetresPerInch));
    const double across = (viewport()->width() - 2 * gap) / paper.width();
    const double down = (viewport()->height() - 2 * gap) / paper.height();
    m_zoom = std::clamp(m_fit == Fit::Width ? across : std::min(across, down), smallestZoom, largestZoom);
}

void PrintPageView::placePages()
{
    m_tops = {gap};
    m_widest = 0;
    for (int page = 0; page < m_count; ++page) {
        const QSize size = pageSize(page);
        m_tops << m_tops.last() + size.height() + gap;
        m_widest = std::max(m_widest, size.width());
    }
}

void PrintPageView::layOut()
{
    m_pictures.clear();
    placePages();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, m_tops.last() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, m_widest + 2 * gap - viewport()->width()));
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
    Q_EMIT pageChanged(currentPage());
}

int PrintPageView::currentPage() const
{
    if (m_count == 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const auto next = std::upper_bound(m_tops.begin(), m_tops.end(), middle);
    return std::clamp(int(next - m_tops.begin()) - 1, 0, m_count - 1);
}

void PrintPageView::goTo(int page)
{
    verticalScrollBar()->setValue(m_tops.value(std::clamp(page, 0, std::max(0, m_count - 1)), gap) - gap);
    viewport()->update();
}

QPixmap PrintPageView::picture(int page)
{
    if (const QPixmap* known = m_pictures.object(page))
        return *known;
    const double ratio = devicePixelRatioF();
    auto* pixmap = new QPixmap(pageSize(page) * ratio);
    pixmap->fill(Qt::white);
    QPainter painter(pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    m_document.paint(painter, PrintPage{page, m_count, m_paper, QRectF(QPointF(), QSizeF(pixmap->size()))});
    painter.end();
    pixmap->setDevicePixelRatio(ratio);
    const QPixmap drawn = *pixmap;
    m_pictures.insert(page, pixmap);
    return drawn;
}

void PrintPageView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Colors colors = Theme::colors();
    painter.fillRect(viewport()->rect(), colors.line);
    for (int page = 0; page < m_count; ++page) {
        const QRect rect = pageRect(page);
        if (rect.bottom() < 0)
            continue;
        if (rect.top() > viewport()->height())
            break;
        painter.fillRect(rect.translated(2, 3), QColor(0, 0, 0, 40));
        painter.drawPixmap(rect.topLeft(), picture(page));
    }
}

void PrintPageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    applyFit();
    layOut();
}

void PrintPageView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(event->angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
    event->accept();
}

void PrintPageView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(m_zoom * zoomStep);
        return;
    case Qt::Key_Minus:
        setZoom(m_zoom / zoomStep);
        return;
    case Qt::Key_PageDown:
        goTo(currentPage() + 1);
        return;
    case Qt::Key_PageUp:
        goTo(currentPage() - 1);
        return;
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(m_count - 1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PrintPageView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT pageChanged(currentPage());
}
