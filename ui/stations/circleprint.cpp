#include "ui/stations/circleprint.h"

#include "models/common/printfonts.h"
#include "ui/stations/circleview.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace {

struct CircleText {
    Q_DECLARE_TR_FUNCTIONS(CirclePrint)
};

// Shares of the sheet's width; everything scales with the paper.
constexpr double marginShare = 0.05;
constexpr double sideShare = 0.24;
constexpr int mostListed = 18;

/// Writes lines of text downwards.
class Column final {
public:
    Column(QPainter& painter, const QRectF& box, double unit)
        : m_painter(painter)
        , m_box(box)
        , m_unit(unit)
        , m_y(box.top())
    {
    }

    void heading(const QString& text)
    {
        m_y += 8 * m_unit;
        write(text, {}, 13, true);
    }
    void line(const QString& left, const QString& right = {}) { write(left, right, 10, false); }
    void figure(const QString& text) { write(text, {}, 28, true); }

private:
    void write(const QString& left, const QString& right, double size, bool bold)
    {
        QFont font = m_painter.font();
        font.setPixelSize(qMax(1, qRound(size * m_unit)));
        font.setBold(bold);
        m_painter.setFont(font);
        const QRectF row(m_box.left(), m_y, m_box.width(), size * 1.6 * m_unit);
        m_painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, left);
        m_painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, right);
        m_y += row.height();
    }

    QPainter& m_painter;
    QRectF m_box;
    double m_unit;
    double m_y;
};

void writeSide(QPainter& painter, const QRectF& box, const ServiceCircle& circle, double unit)
{
    const QLocale locale;
    Column column(painter, box, unit);
    const auto coverage = circle.coverage();
    column.heading(CircleText::tr("Coverage"));
    column.figure(coverage ? CircleText::tr("%1 %").arg(*coverage * 100, 0, 'f', 1) : QStringLiteral("—"));
    column.line(CircleText::tr("Households covered"),
        QStringLiteral("%1 / %2").arg(locale.toString(circle.coveredHouseholds), locale.toString(circle.households)));
    column.line(CircleText::tr("Estates covered"),
        QStringLiteral("%1 / %2").arg(circle.coveredEstates).arg(circle.estates.size()));
    column.heading(CircleText::tr("Where to build the next station"));
    for (int i = 0; i < circle.suggestions.size(); ++i) {
        const CircleSuggestion& suggestion = circle.suggestions.at(i);
        column.line(circledNumber(i) + u' ' + suggestion.name,
            CircleText::tr("+%1 hh").arg(locale.toString(suggestion.households)));
    }
    const QList<CircleEstate> uncovered = circle.uncovered();
    column.heading(CircleText::tr("Estates not covered (%1)").arg(uncovered.size()));
    for (const CircleEstate& estate : uncovered.mid(0, mostListed)) {
        const QString minutes
            = estate.minutes ? CircleText::tr("%1 min").arg(shownMinutes(*estate.minutes)) : QStringLiteral("—");
        column.line(estate.name, CircleText::tr("%1   %2 hh").arg(minutes, locale.toString(estate.households)));
    }
    if (uncovered.size() > mostListed)
        column.line(CircleText::tr("and %1 more").arg(uncovered.size() - mostListed));
}

void paintSheet(QPainter& painter, const PrintPage& page, const ServiceCircle& circle, const QString& title)
{
    const double unit = page.sheet.width() / 1000.0;
    const double margin = page.sheet.width() * marginShare;
    const QRectF inner = page.sheet.adjusted(margin, margin, -margin, -margin);
    painter.setPen(QColor(0x20, 0x24, 0x2b));
    painter.setFont(printFont(PrintFace::Hei, 24 * unit, true));
    const QRectF head(inner.left(), inner.top(), inner.width(), 38 * unit);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, title);
    const double side = inner.width() * sideShare;
    const QRectF map(inner.left(), head.bottom() + 8 * unit, inner.width() - side - 16 * unit,
        inner.bottom() - head.bottom() - 8 * unit);
    painter.setFont(printFont(PrintFace::Hei, 10 * unit));
    paintCircleMap(painter, map, circle, CircleView::fitting(circle, map), unit);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0xb4, 0xba, 0xc2), unit));
    painter.drawRect(map);
    painter.setPen(QColor(0x20, 0x24, 0x2b));
    writeSide(painter, QRectF(map.right() + 16 * unit, map.top(), side, map.height()), circle, unit);
}

} // namespace

PrintDocument circleDocument(const ServiceCircle& circle, const QString& title)
{
    PrintDocument document;
    document.title = title;
    document.orientation = QPageLayout::Landscape;
    document.count = [](QPageSize::PageSizeId) { return 1; };
    document.paint
        = [circle, title](QPainter& painter, const PrintPage& page) { paintSheet(painter, page, circle, title); };
    return document;
}
