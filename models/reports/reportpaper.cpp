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
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    painter.translate(marginMillimetres * unitsPerMillimetre, marginMillimetres * unitsPerMillimetre);
    // A picture grows by the device's dots per inch when it is played; these sheets have units of their own.
    const QPaintDevice& device = *painter.device();
    painter.scale(
        double(picture.logicalDpiX()) / device.logicalDpiX(), double(picture.logicalDpiY()) / device.logicalDpiY());
    QPicture own = picture;
    own.detach(); // playing reads from one place in it, and other threads may play it, too
    painter.drawPicture(0, 0, own);
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
