#include "app/demo/demopaper.h"

#include "models/common/dates.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace {

constexpr QSize sheetSize(480, 640);
constexpr int margin = 36;
constexpr int lineHeight = 36;
constexpr int lines = 12;

} // namespace

QByteArray demoSignSheet(const QString& title, QDate day, const QStringList& written)
{
    QImage sheet(sheetSize, QImage::Format_RGB32);
    sheet.fill(QColor(250, 248, 240));
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QColor(50, 50, 60));
    QFont font = painter.font();
    font.setPixelSize(22);
    painter.setFont(font);
    const int width = sheetSize.width() - 2 * margin;
    painter.drawText(QRect(margin, margin, width, 40), Qt::AlignCenter, title);
    font.setPixelSize(16);
    painter.setFont(font);
    painter.drawText(QRect(margin, margin + 44, width, 28), Qt::AlignRight, isoDate(day));
    const int top = margin + 80;
    for (int line = 0; line <= lines; ++line)
        painter.drawLine(margin, top + line * lineHeight, margin + width, top + line * lineHeight);
    for (const int column : {0, 150, 280, width})
        painter.drawLine(margin + column, top, margin + column, top + lines * lineHeight);
    painter.setPen(QColor(30, 60, 150)); // by hand
    for (int line = 0; line < written.size() && line < lines; ++line) {
        const QStringList cells = written.at(line).split(u'\t');
        for (int cell = 0; cell < cells.size(); ++cell)
            painter.drawText(QRect(margin + 8 + cell * 140, top + line * lineHeight, 180, lineHeight), Qt::AlignVCenter,
                cells.at(cell));
    }
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    sheet.save(&buffer, "PNG");
    return png;
}
