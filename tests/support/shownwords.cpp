#include "tests/support/shownwords.h"

#include <QApplication>
#include <QDate>
#include <QLabel>
#include <QMenu>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <limits>

static QString tabsOf(const QTabBar& bar)
{
    QStringList titles;
    for (int i = 0; i < bar.count(); ++i)
        titles << bar.tabText(i);
    return titles.isEmpty() ? QString() : QStringLiteral("tabs: ") + titles.join(QStringLiteral(", "));
}

QStringList shownTexts(const QWidget& widget)
{
    static const QRegularExpression markup(QStringLiteral("</?span[^>]*>"));
    QStringList texts;
    for (const QWidget* child : widget.findChildren<QWidget*>()) {
        QString text;
        if (const auto* label = qobject_cast<const QLabel*>(child))
            text = QString(label->text()).remove(markup);
        else if (const auto* bar = qobject_cast<const QTabBar*>(child))
            text = tabsOf(*bar);
        else if (const auto* button = qobject_cast<const QPushButton*>(child))
            text = button->text().isEmpty() ? QString() : u'[' + button->text() + u']';
        if (!text.isEmpty() && !child->isHidden())
            texts << text.replace(u'\n', QStringLiteral(" / "));
    }
    static const QRegularExpression now(
        QDate::currentDate().toString(QStringLiteral("yyyy-MM-dd")) + QStringLiteral("( \\d\\d:\\d\\d)?"));
    static const QRegularExpression age(QStringLiteral("aged \\d+"));
    return texts.replaceInStrings(now, QStringLiteral("today")).replaceInStrings(age, QStringLiteral("aged"));
}

QStringList offeredEntries(const std::function<void()>& open)
{
    constexpr int lookMilliseconds = 5;
    QStringList offered;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        look.stop();
        for (const QAction* action : menu->actions()) {
            if (!action->isSeparator())
                offered << action->text() + (action->isEnabled() ? QString() : QStringLiteral(" (disabled)"));
        }
        menu->close();
    });
    look.start(lookMilliseconds);
    open();
    return offered;
}

class PaintedPaper::Engine final : public QPaintEngine {
public:
    Engine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState& now) override
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
        if (now.state() & DirtyPen)
            m_color = now.pen().color();
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        texts << Text{item.text(), m_transform.map(at), item.width(), item.font(), m_color};
    }
    void drawPath(const QPainterPath& path) override { shapes << m_transform.mapRect(path.boundingRect()); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode) override
    {
        shapes << m_transform.mapRect(QPolygonF(QList<QPointF>(points, points + count)).boundingRect());
    }
    void drawRects(const QRectF* rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            shapes << m_transform.mapRect(rects[i]);
    }
    void drawPixmap(const QRectF& box, const QPixmap&, const QRectF&) override { shapes << m_transform.mapRect(box); }
    void drawImage(const QRectF& box, const QImage&, const QRectF&, Qt::ImageConversionFlags) override
    {
        shapes << m_transform.mapRect(box);
    }

    QList<Text> texts;
    QList<QRectF> shapes;

private:
    QTransform m_transform;
    QColor m_color;
};

PaintedPaper::PaintedPaper(const QSize& size)
    : m_size(size)
    , m_engine(std::make_unique<Engine>())
{
}

PaintedPaper::~PaintedPaper() = default;

QPaintEngine* PaintedPaper::paintEngine() const
{
    return m_engine.get();
}

const QList<PaintedPaper::Text>& PaintedPaper::texts() const
{
    return m_engine->texts;
}

QList<QRectF> PaintedPaper::shapes() const
{
    return m_engine->shapes;
}

QStringList PaintedPaper::lines() const
{
    QList<Text> sorted = m_engine->texts;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Text& a, const Text& b) {
        return qRound(a.at.y()) != qRound(b.at.y()) ? a.at.y() < b.at.y() : a.at.x() < b.at.x();
    });
    QStringList lines;
    double line = -1;
    double end = 0;
    for (const Text& text : std::as_const(sorted)) {
        const bool isSame = !lines.isEmpty() && qRound(text.at.y()) == qRound(line);
        if (!isSame)
            lines << text.text;
        else
            lines.last() += (text.at.x() > end + 1 ? QStringLiteral(" | ") : QString()) + text.text;
        line = text.at.y();
        end = text.at.x() + text.width;
    }
    return lines;
}

QRectF PaintedPaper::textBox() const
{
    QRectF box;
    for (const Text& text : m_engine->texts) {
        const QFontMetricsF metrics(text.font);
        box |= QRectF(text.at.x(), text.at.y() - metrics.ascent(), text.width, metrics.height());
    }
    return box;
}

int PaintedPaper::metric(PaintDeviceMetric metric) const
{
    constexpr int dotsPerInch = 96;
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    default:
        return QPaintDevice::metric(metric);
    }
}
