#include "models/honors/honorcertificates.h"

#include "models/common/printfonts.h"
#include "models/honors/honorrollwords.h"

#include <QPainter>
#include <QPainterPath>

namespace {

const QColor red(0xb8, 0x14, 0x1c);
const QColor gold(0xb8, 0x86, 0x2b);
const QColor paleGold(0xdc, 0xb9, 0x68);
const QColor ink(0x2a, 0x20, 0x16);

constexpr double side = 150;
constexpr double addressBaseline = 372;
constexpr double bodyTop = 400;
constexpr double bodySize = 32;
constexpr double bodyLeading = 62;

/// A quarter ornament in each corner of the inner frame.
void paintCorner(QPainter& painter, const QPointF& corner, double right, double down)
{
    painter.save();
    painter.translate(corner);
    painter.scale(right, down);
    QPainterPath path;
    path.moveTo(0, 64);
    path.lineTo(0, 0);
    path.lineTo(64, 0);
    path.moveTo(12, 50);
    path.cubicTo(12, 26, 26, 12, 50, 12);
    path.moveTo(12, 12);
    path.addEllipse(QPointF(20, 20), 4, 4);
    painter.strokePath(path, QPen(gold, 3.2));
    painter.restore();
}

} // namespace

HonorCertificates::HonorCertificates(const HonorRollContent& content, int version)
    : HonorRollPages(content, version)
{
    for (int section = 0; section < content.sections.size(); ++section) {
        for (qsizetype entry = 0; entry < content.sections.at(section).entries.size(); ++entry)
            m_entries.append({section, entry});
    }
}

void HonorCertificates::paintFrames(QPainter& painter) const
{
    painter.fillRect(QRectF(0, 0, width(), height()), QColor(0xff, 0xfd, 0xf6));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(red, 9, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(32, 32, width() - 64, height() - 64));
    painter.setPen(QPen(gold, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(44, 44, width() - 88, height() - 88));
    painter.setPen(QPen(paleGold, 1));
    painter.drawRect(QRectF(58, 58, width() - 116, height() - 116));
    paintCorner(painter, QPointF(66, 66), 1, 1);
    paintCorner(painter, QPointF(width() - 66, 66), -1, 1);
    paintCorner(painter, QPointF(66, height() - 66), 1, -1);
    paintCorner(painter, QPointF(width() - 66, height() - 66), -1, -1);
}

void HonorCertificates::paintPage(QPainter& painter, int index) const
{
    const auto [sectionIndex, entryIndex] = m_entries.at(index);
    const HonorRollSection& section = content().sections.at(sectionIndex);
    const HonorRollEntry& entry = section.entries.at(entryIndex);
    paintFrames(painter);

    QFont headline = printFont(PrintFace::Kai, 92);
    headline.setLetterSpacing(QFont::AbsoluteSpacing, 46);
    painter.setPen(red);
    centered(painter, width() / 2, 236, headline, HonorRollWords::certificate());
    painter.setPen(QPen(gold, 1.6));
    painter.drawLine(QPointF(width() / 2 - 210, 276), QPointF(width() / 2 - 16, 276));
    painter.drawLine(QPointF(width() / 2 + 16, 276), QPointF(width() / 2 + 210, 276));
    painter.setBrush(red);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(width() / 2, 276), 4.5, 4.5);

    painter.setPen(ink);
    painter.setFont(printFont(PrintFace::Kai, 40));
    painter.drawText(QPointF(side, addressBaseline), HonorRollWords::certificateAddress(entry));
    paragraph(&painter, QRectF(side, bodyTop, width() - 2 * side, 1), bodySize, bodyLeading,
        HonorRollWords::certificateBody(entry, section.title, content().year));
    paintSignature(painter, width() - side - 20, 676, 28);
}
