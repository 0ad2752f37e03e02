#include "ui/printing/tableprint.h"

#include "models/common/linebreaks.h"
#include "models/common/printfonts.h"
#include "ui/printing/printpreview.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>

namespace {

// Lengths in millimetres; text is laid out in tenths so that pixel sizes stay whole numbers.
constexpr double tenth = 10;
constexpr double margin = 15 * tenth;
constexpr double titleSize = 65;
constexpr double noteSize = 34;
constexpr double textSize = 36;
constexpr double headHeight = 90;
constexpr double lineHeight = 50;
constexpr double rowPadding = 22;
constexpr double cellPadding = 14;
constexpr double footHeight = 80;
constexpr int mostLines = 3;
const QColor ink(0x20, 0x24, 0x2b);
const QColor rule(0xb4, 0xba, 0xc2);
const QColor headGround(0xf1, 0xf3, 0xf6);

double advance(const QString& text)
{
    double width = 0;
    for (const QChar character : text) {
        if (!character.isLowSurrogate())
            width += character.unicode() < 0x2e80 ? textSize * 0.54 : textSize;
    }
    return width;
}

QStringList wrapped(const QString& text, double width)
{
    return brokenLines(text, width, mostLines, &advance);
}

/// The table cut into pages for one size of paper.
class TablePages final {
public:
    TablePages(const PrintTable& table, QSizeF millimetres)
        : m_table(table)
        , m_size(millimetres * tenth)
    {
        double sum = 0;
        for (const PrintColumn& column : table.columns)
            sum += column.width;
        for (const PrintColumn& column : table.columns)
            m_widths << (m_size.width() - 2 * margin) * column.width / std::max(sum, 0.001);
        cut();
    }

    [[nodiscard]] int count() const { return int(m_starts.size()); }

    void paint(QPainter& painter, const PrintPage& page) const
    {
        painter.save();
        painter.translate(page.sheet.topLeft());
        painter.scale(page.sheet.width() / m_size.width(), page.sheet.height() / m_size.height());
        painter.setRenderHint(QPainter::Antialiasing);
        double y = page.index == 0 ? paintTitle(painter) : margin;
        y = paintHeads(painter, y);
        const qsizetype first = m_starts.at(page.index);
        const qsizetype end = page.index + 1 < count() ? m_starts.at(page.index + 1) : m_table.rows.size();
        painter.setFont(printFont(PrintFace::Kai, textSize));
        for (qsizetype row = first; row < end; ++row)
            y = paintRow(painter, m_table.rows.at(row), y);
        if (m_table.pageSum)
            paintRow(painter, m_table.pageSum(first, end), y);
        paintFoot(painter, page);
        painter.restore();
    }

private:
    [[nodiscard]] double top(int page) const
    {
        return page == 0 ? margin + titleSize * 1.9 + double(m_table.notes.size()) * noteSize * 1.6 : margin;
    }

    [[nodiscard]] double heightOf(const QStringList& row) const
    {
        qsizetype lines = 1;
        for (qsizetype i = 0; i < std::min(row.size(), m_widths.size()); ++i) {
            if (advance(row.at(i)) > m_widths.at(i) - 2 * cellPadding || row.at(i).contains(u'\n'))
                lines = std::max(lines, wrapped(row.at(i), m_widths.at(i) - 2 * cellPadding).size());
        }
        return double(lines) * lineHeight + rowPadding;
    }

    void cut()
    {
        m_starts = {0};
        const double sumHeight = m_table.pageSum ? lineHeight + rowPadding : 0;
        double y = top(0) + headHeight;
        for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
            const double height = heightOf(m_table.rows.at(row));
            if (y + height + sumHeight > m_size.height() - margin - footHeight && row > m_starts.last()) {
                m_starts << row;
                y = top(1) + headHeight;
            }
            y += height;
        }
    }

    double paintTitle(QPainter& painter) const
    {
        painter.setPen(ink);
        const QFont font = printFont(PrintFace::Song, titleSize, true);
        const double width = QFontMetricsF(font).horizontalAdvance(m_table.title);
        drawOutlined(painter, QPointF((m_size.width() - width) / 2, margin + titleSize), font, m_table.title);
        double y = margin + titleSize * 1.9;
        const QFont small = printFont(PrintFace::Song, noteSize);
        for (const QString& note : m_table.notes) {
            drawOutlined(painter, QPointF(margin, y + noteSize * 0.6), small, note);
            y += noteSize * 1.6;
        }
        return y;
    }

    double paintHeads(QPainter& painter, double y) const
    {
        painter.fillRect(QRectF(margin, y, m_size.width() - 2 * margin, headHeight), headGround);
        painter.setPen(ink);
        const QFont font = printFont(PrintFace::Song, textSize, true);
        double x = margin;
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            const QString& title = m_table.columns.at(i).title;
            drawOutlined(painter,
                QPointF(leftOf(i, x, QFontMetricsF(font).horizontalAdvance(title)), y + headHeight * 0.62), font,
                title);
            x += m_widths.at(i);
        }
        drawRule(painter, y);
        drawRule(painter, y + headHeight);
        return y + headHeight;
    }

    [[nodiscard]] double leftOf(qsizetype column, double x, double textWidth) const
    {
        const Qt::Alignment alignment = m_table.columns.at(column).alignment;
        const double room = m_widths.at(column);
        if (alignment.testFlag(Qt::AlignRight))
            return x + room - cellPadding - textWidth;
        return alignment.testFlag(Qt::AlignHCenter) ? x + (room - textWidth) / 2 : x + cellPadding;
    }

    double paintRow(QPainter& painter, const QStringList& row, double y) const
    {
        const double height = heightOf(row);
        painter.setPen(ink);
        double x = margin;
        for (qsizetype i = 0; i < std::min(row.size(), m_widths.size()); ++i) {
            const QStringList lines = wrapped(row.at(i), m_widths.at(i) - 2 * cellPadding);
            double baseline = y + (height - double(lines.size()) * lineHeight) / 2 + lineHeight * 0.72;
            for (const QString& line : lines) {
                if (!line.isEmpty())
                    painter.drawText(
                        QPointF(leftOf(i, x, QFontMetricsF(painter.font()).horizontalAdvance(line)), baseline), line);
                baseline += lineHeight;
            }
            x += m_widths.at(i);
        }
        drawRule(painter, y + height);
        return y + height;
    }

    void drawRule(QPainter& painter, double y) const
    {
        painter.save();
        painter.setPen(QPen(rule, 2));
        painter.drawLine(QPointF(margin, y), QPointF(m_size.width() - margin, y));
        painter.restore();
    }

    void paintFoot(QPainter& painter, const PrintPage& page) const
    {
        const QString text
            = QCoreApplication::translate("Printing", "Page %1 of %2").arg(page.index + 1).arg(page.count);
        const QFont font = printFont(PrintFace::Song, noteSize);
        painter.setPen(QColor(0x7a, 0x83, 0x91));
        drawOutlined(painter,
            QPointF((m_size.width() - QFontMetricsF(font).horizontalAdvance(text)) / 2, m_size.height() - margin), font,
            text);
    }

    const PrintTable& m_table;
    QSizeF m_size;
    QList<double> m_widths;
    QList<qsizetype> m_starts; ///< first row of each page
};

} // namespace

PrintDocument tableDocument(PrintTable given)
{
    const auto table = std::make_shared<const PrintTable>(std::move(given));
    PrintDocument document;
    document.title = table->title;
    document.orientation = table->landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    // The cut is kept per paper: shared by all pages, made once, whoever paints.
    struct Cuts {
        std::unique_ptr<TablePages> a4;
        std::unique_ptr<TablePages> a3;
    };
    const auto cuts = std::make_shared<Cuts>();
    cuts->a4 = std::make_unique<TablePages>(*table, document.millimetres(QPageSize::A4));
    cuts->a3 = std::make_unique<TablePages>(*table, document.millimetres(QPageSize::A3));
    const auto pages = [table, cuts](QPageSize::PageSizeId paper) -> const TablePages& {
        return paper == QPageSize::A3 ? *cuts->a3 : *cuts->a4;
    };
    document.count = [pages](QPageSize::PageSizeId paper) { return pages(paper).count(); };
    document.paint = [pages](QPainter& painter, const PrintPage& page) { pages(page.paper).paint(painter, page); };
    return document;
}

void printTable(QWidget* parent, const PrintTable& table)
{
    PrintPreview preview(tableDocument(table), parent);
    preview.exec();
}
