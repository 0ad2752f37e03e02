#include "models/reports/reportpaper.h"

#include "models/common/error.h"
#include "models/reports/reporttext.h"

#include <QPagedPaintDevice>

namespace {

constexpr double marginMillimetres = 14;
constexpr double unitsPerMillimetre = ReportPaper::UnitsPerPoint * 72 / 25.4;
constexpr double unitsPerInch = ReportPaper::UnitsPerPoint * 72;

QSizeF millimetres(QPageSize::PageSizeId size, QPageLayout::Orientation orientation)
{
    const QSizeF upright = QPageSize(size).size(QPageSize::Millimeter);
    return orientation == QPageLayout::Landscape ? upright.transposed() : upright;
}

} // namespace

ReportPaper::~ReportPaper() = default;

QSizeF ReportPaper::room(QPageLayout::Orientation orientation) const
{
    const QSizeF margins(2 * marginMillimetres, 2 * marginMillimetres);
    return (millimetres(m_size, orientation) - margins) * unitsPerMillimetre;
}

DevicePaper::DevicePaper(QPagedPaintDevice& device, QPageSize::PageSizeId size)
    : ReportPaper(size)
    , m_device(device)
{
}

DevicePaper::~DevicePaper() = default;

QPainter* DevicePaper::nextPage(QPageLayout::Orientation orientation)
{
    const QMarginsF margins(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres);
    m_device.setPageLayout(QPageLayout(QPageSize(size()), orientation, margins, QPageLayout::Millimeter));
    bool isReady = false;
    if (m_painter) {
        isReady = m_device.newPage();
    } else {
        m_painter = std::make_unique<QPainter>();
        isReady = m_painter->begin(&m_device);
    }
    if (!isReady)
        throw Error(
            ReportText::tr("The pages cannot be painted. Check the printer or choose another place for the file."));
    m_painter->resetTransform();
    m_painter->scale(m_device.logicalDpiX() / unitsPerInch, m_device.logicalDpiY() / unitsPerInch);
    return m_painter.get();
}

void DevicePaper::finish()
{
    if (m_painter)
        m_painter->end();
}

void ReportSheet::paint(QPainter& painter, const QRectF& sheet, QPageSize::PageSizeId size) const
{
    const double scale = sheet.width() / (millimetres(size, orientation).width() * unitsPerMillimetre);
    painter.save();
    const double margin = marginMillimetres * unitsPerMillimetre * scale;
    painter.translate(sheet.topLeft() + QPointF(margin, margin));
    // Pictures grow with the dots per inch of what they are painted on; the scale has them already.
    painter.scale(scale * picture.logicalDpiX() / painter.device()->logicalDpiX(),
        scale * picture.logicalDpiY() / painter.device()->logicalDpiY());
    painter.drawPicture(QPointF(), picture);
    painter.restore();
}

RecordedPaper::~RecordedPaper() = default;

QPainter* RecordedPaper::nextPage(QPageLayout::Orientation orientation)
{
    m_painter.reset(); // before the list moves what it paints on
    m_sheets << ReportSheet{orientation, QPicture()};
    m_painter = std::make_unique<QPainter>(&m_sheets.last().picture);
    return m_painter.get();
}
