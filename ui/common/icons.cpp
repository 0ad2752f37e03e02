#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace {
QString iconFamily()
{
    static const QString family = [] {
        const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/theme/icons.ttf"));
        return QFontDatabase::applicationFontFamilies(id).value(0);
    }();
    return family;
}

QColor themeColor(IconColor color)
{
    const Colors c = Theme::colors();
    switch (color) {
    case IconColor::Secondary:
        return c.secondary;
    case IconColor::Faint:
        return c.faint;
    case IconColor::Accent:
        return c.accent;
    case IconColor::OnAccent:
        return c.onAccent;
    case IconColor::Blue:
        return c.blue;
    case IconColor::Green:
        return c.green;
    case IconColor::Amber:
        return c.amber;
    case IconColor::Red:
        return c.red;
    case IconColor::Text:
        break;
    }
    return c.text;
}

/// A pixmap of `size` device pixels, drawn on a clear ground.
template <typename Paint> QPixmap drawn(const QSize& size, Paint paint)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(painter, QRectF(QPointF(), QSizeF(size)));
    return pixmap;
}

class GlyphEngine final : public QIconEngine {
public:
    GlyphEngine(Icon glyph, IconColor color)
        : m_glyph(glyph)
        , m_color(color)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        const QRect box(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
        paintIcon(*painter, box, m_glyph, mode == QIcon::Disabled ? Theme::colors().faint : themeColor(m_color));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawn(size, [&](QPainter& painter, const QRectF& box) { paint(&painter, box.toRect(), mode, state); });
    }
    [[nodiscard]] QIconEngine* clone() const override { return new GlyphEngine(*this); }

private:
    Icon m_glyph;
    IconColor m_color;
};

QPainterPath heart(const QRectF& box)
{
    const auto at
        = [&](double x, double y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
    QPainterPath path(at(0.5, 0.93));
    path.cubicTo(at(0.12, 0.64), at(0.02, 0.46), at(0.02, 0.30));
    path.cubicTo(at(0.02, 0.14), at(0.14, 0.06), at(0.27, 0.06));
    path.cubicTo(at(0.37, 0.06), at(0.46, 0.11), at(0.5, 0.20));
    path.cubicTo(at(0.54, 0.11), at(0.63, 0.06), at(0.73, 0.06));
    path.cubicTo(at(0.86, 0.06), at(0.98, 0.14), at(0.98, 0.30));
    path.cubicTo(at(0.98, 0.46), at(0.88, 0.64), at(0.5, 0.93));
    return path;
}

class TileEngine final : public QIconEngine {
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box(rect);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Colors::light().accent);
        painter->drawRoundedRect(box, box.width() * 0.22, box.height() * 0.22);
        const double inset = box.width() * 0.2;
        painter->fillPath(heart(box.adjusted(inset, inset, -inset, -inset)), Qt::white);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawn(size, [&](QPainter& painter, const QRectF& box) { paint(&painter, box.toRect(), mode, state); });
    }
    [[nodiscard]] QIconEngine* clone() const override { return new TileEngine(*this); }
};
} // namespace

QIcon icon(Icon glyph, IconColor color)
{
    return QIcon(new GlyphEngine(glyph, color));
}

void paintIcon(QPainter& painter, const QRectF& box, Icon glyph, const QColor& color)
{
    const double side = qMin(box.width(), box.height());
    if (side < 1)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    QFont font(iconFamily());
    font.setPixelSize(qMax(1, qRound(side)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    painter.setFont(font);
    painter.setPen(color);
    const char32_t code = char32_t(glyph);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, QString::fromUcs4(&code, 1));
    painter.restore();
}

QPixmap iconPixmap(Icon glyph, IconColor color, int side, double devicePixelRatio)
{
    const int pixels = qRound(side * devicePixelRatio);
    QPixmap pixmap = drawn(QSize(pixels, pixels),
        [&](QPainter& painter, const QRectF& box) { paintIcon(painter, box, glyph, themeColor(color)); });
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintLogo(QPainter& painter, const QRectF& box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(heart(box), Theme::colors().accent);
    painter.restore();
}

QIcon windowIcon()
{
    return QIcon(new TileEngine);
}
