#include "ui/duty/dutyweekprint.h"

#include "models/common/dates.h"
#include "models/common/printfonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace {

struct WeekText {
    Q_DECLARE_TR_FUNCTIONS(DutyWeekPrint)
};

// Millimetres.
constexpr double margin = 10;
constexpr double titleHeight = 12;
constexpr double headHeight = 9;
constexpr double stationWidth = 30;
constexpr double lineHeight = 3.9;
constexpr double padding = 1.2;
constexpr double textSize = 2.7;
const QColor ink(0x20, 0x24, 0x2b);
const QColor rule(0xb4, 0xba, 0xc2);
const QColor headGround(0xf1, 0xf3, 0xf6);

/// A seat takes two lines: when and where, and who.
QStringList linesOf(const WeekSeat& seat)
{
    const QString time = seat.start.toString(QStringLiteral("HH:mm–")) + seat.end.toString(QStringLiteral("HH:mm"));
    const QString person = seat.person.isEmpty() ? WeekText::tr("(empty)") : seat.person;
    return {time + u' ' + seat.post, person};
}

double heightOf(const WeekRow& row)
{
    qsizetype most = 1;
    for (const QList<WeekSeat>& seats : row.days) {
        qsizetype lines = 0;
        for (const WeekSeat& seat : seats)
            lines += seat.state == DutyState::Cancelled ? 0 : linesOf(seat).size();
        most = std::max(most, lines);
    }
    return double(most) * lineHeight + 2 * padding;
}

/// First row of each page, on sheets of this height.
QList<qsizetype> pagesOf(const DutyWeek& week, double height)
{
    QList<qsizetype> firsts{0};
    double used = 0;
    const double room = height - 2 * margin - titleHeight - headHeight;
    for (qsizetype i = 0; i < week.rows.size(); ++i) {
        const double one = heightOf(week.rows.at(i));
        if (used > 0 && used + one > room) {
            firsts << i;
            used = 0;
        }
        used += one;
    }
    return firsts;
}

class WeekPainter final {
public:
    WeekPainter(QPainter& painter, const DutyWeek& week, const PrintPage& page)
        : m_painter(painter)
        , m_week(week)
        , m_sheet(page.sheet)
        , m_unit(page.sheet.width()
              / PrintDocument{{}, QPageLayout::Landscape, {}, {}, {}}.millimetres(page.paper).width())
    {
    }

    void paint(const QString& title, qsizetype first, qsizetype last, const QString& foot)
    {
        m_painter.setPen(ink);
        write(box(margin, margin, width(), titleHeight), title, 5, true, Qt::AlignLeft | Qt::AlignVCenter);
        write(box(margin, margin, width(), titleHeight), foot, textSize, false, Qt::AlignRight | Qt::AlignVCenter);
        double y = margin + titleHeight;
        paintHead(y);
        y += headHeight;
        for (qsizetype i = first; i < last; ++i) {
            paintRow(m_week.rows.at(i), y);
            y += heightOf(m_week.rows.at(i));
        }
    }

private:
    [[nodiscard]] double width() const { return m_sheet.width() / m_unit - 2 * margin; }
    [[nodiscard]] double dayWidth() const { return (width() - stationWidth) / 7; }
    [[nodiscard]] QRectF box(double x, double y, double w, double h) const
    {
        return {m_sheet.left() + x * m_unit, m_sheet.top() + y * m_unit, w * m_unit, h * m_unit};
    }
    void write(const QRectF& where, const QString& text, double size, bool bold, int flags)
    {
        m_painter.setFont(printFont(PrintFace::Hei, size * m_unit, bold));
        m_painter.setPen(ink);
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        m_painter.drawText(where, flags, metrics.elidedText(text, Qt::ElideRight, where.width()));
    }
    void frame(const QRectF& where, bool isHead)
    {
        m_painter.setPen(QPen(rule, 0.2 * m_unit));
        m_painter.setBrush(isHead ? QBrush(headGround) : Qt::NoBrush);
        m_painter.drawRect(where);
    }
    void paintHead(double y)
    {
        const QRectF corner = box(margin, y, stationWidth, headHeight);
        frame(corner, true);
        write(corner, WeekText::tr("Station"), textSize, true, Qt::AlignCenter);
        for (int day = 0; day < 7; ++day) {
            const QRectF cell = box(margin + stationWidth + day * dayWidth(), y, dayWidth(), headHeight);
            frame(cell, true);
            const QDate date = m_week.day(day);
            write(cell,
                QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat) + date.toString(QStringLiteral(" MM-dd")),
                textSize, true, Qt::AlignCenter);
        }
    }
    void paintRow(const WeekRow& row, double y)
    {
        const double height = heightOf(row);
        const QRectF name = box(margin, y, stationWidth, height);
        frame(name, false);
        m_painter.setFont(printFont(PrintFace::Hei, textSize * m_unit, true));
        m_painter.setPen(ink);
        m_painter.drawText(name.adjusted(padding * m_unit, 0, -padding * m_unit, 0),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWrapAnywhere, row.name);
        for (int day = 0; day < 7; ++day)
            paintCell(row.days.at(size_t(day)), margin + stationWidth + day * dayWidth(), y, height);
    }
    void paintCell(const QList<WeekSeat>& seats, double x, double y, double height)
    {
        frame(box(x, y, dayWidth(), height), false);
        double top = y + padding;
        for (const WeekSeat& seat : seats) {
            if (seat.state == DutyState::Cancelled)
                continue;
            bool isPerson = false;
            for (const QString& line : linesOf(seat)) {
                write(box(x + padding, top, dayWidth() - 2 * padding, lineHeight), line, textSize, isPerson,
                    Qt::AlignLeft | Qt::AlignVCenter);
                isPerson = true;
                top += lineHeight;
            }
        }
    }

    QPainter& m_painter;
    const DutyWeek& m_week;
    QRectF m_sheet;
    double m_unit; ///< of the painter in a millimetre
};

} // namespace

QString weekSeatText(const WeekSeat& seat)
{
    return linesOf(seat).join(u' ');
}

PrintDocument dutyWeekDocument(const DutyWeek& week, const QString& title)
{
    PrintDocument document;
    document.title = title;
    document.orientation = QPageLayout::Landscape;
    const auto firsts = [week](QPageSize::PageSizeId paper) {
        return pagesOf(week, PrintDocument{{}, QPageLayout::Landscape, {}, {}, {}}.millimetres(paper).height());
    };
    document.count = [firsts](QPageSize::PageSizeId paper) { return int(firsts(paper).size()); };
    document.paint = [week, title, firsts](QPainter& painter, const PrintPage& page) {
        const QList<qsizetype> starts = firsts(page.paper);
        const qsizetype next = page.index + 1;
        WeekPainter(painter, week, page)
            .paint(title, starts.at(page.index), next < starts.size() ? starts.at(next) : week.rows.size(),
                WeekText::tr("Page %1 of %2").arg(next).arg(starts.size()));
    };
    return document;
}
