#include "models/common/printfonts.h"

#include <QPainter>
#include <QPainterPath>

namespace {

QStringList families(PrintFace face)
{
    switch (face) {
    case PrintFace::Song:
        return {QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"), QStringLiteral("SimSun"),
            QStringLiteral("STSong"), QStringLiteral("AR PL UMing CN")};
    case PrintFace::Hei:
        return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"), QStringLiteral("SimHei"),
            QStringLiteral("Microsoft YaHei")};
    case PrintFace::Kai:
        break;
    }
    return {QStringLiteral("AR PL UKai CN"), QStringLiteral("KaiTi"), QStringLiteral("STKaiti"),
        QStringLiteral("Noto Serif CJK SC")};
}

constexpr int unseenAlpha = 1; // of 255

} // namespace

QFont printFont(PrintFace face, double size, bool bold)
{
    QFont font;
    font.setFamilies(families(face));
    font.setPixelSize(qMax(1, qRound(size)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

void drawOutlined(QPainter& painter, const QPointF& at, const QFont& font, const QString& text)
{
    // Kai can be copied as it is; but spaced letters come out by the device's resolution, outlines do not.
    if (font.letterSpacing() == 0 && font.families() == families(PrintFace::Kai)) {
        painter.setFont(font);
        painter.drawText(at, text);
        return;
    }
    QPainterPath path;
    path.addText(at, font, text);
    const QColor color = painter.pen().color();
    painter.fillPath(path, color);
    painter.save();
    QColor unseen = color;
    unseen.setAlpha(unseenAlpha);
    painter.setPen(unseen);
    painter.setFont(printFont(PrintFace::Kai, font.pixelSize()));
    painter.drawText(at, text);
    painter.restore();
}
