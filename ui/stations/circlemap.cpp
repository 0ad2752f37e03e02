#include "ui/stations/circlemap.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolTip>
#include <QWheelEvent>

namespace {

constexpr double keyStep = 60;
constexpr double keyZoom = 1.25;

} // namespace

CircleMap::CircleMap(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::OpenHandCursor);
    setAccessibleName(tr("Map of the 10-minute service circle"));
    makeButtons();
}

void CircleMap::makeButtons()
{
    m_buttons = new QWidget(this);
    m_buttons->setCursor(Qt::ArrowCursor);
    auto* layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(4));
    const auto add = [&](Icon sign, const QString& text, const QString& words, const std::function<void()>& act) {
        auto* button = new QPushButton(text.isEmpty() ? icon(sign) : QIcon(), text, m_buttons);
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setFocusPolicy(Qt::NoFocus); // the map has keys of its own
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
    };
    add(Icon::Plus, {}, tr("Larger (+)"), [this] { zoom(keyZoom); });
    add(Icon::Minus, {}, tr("Smaller (−)"), [this] { zoom(1 / keyZoom); });
    add(Icon::MapMarker, tr("Whole map"), tr("Everything (0 or double click)"), [this] { showAll(); });
    m_buttons->adjustSize();
}

void CircleMap::zoom(double factor)
{
    m_isOwnView = true;
    m_view.zoom(factor, QRectF(rect()).center());
    update();
}

void CircleMap::setCircle(const ServiceCircle& circle)
{
    const bool first = m_circle.estates.isEmpty() && m_circle.stations.isEmpty();
    m_circle = circle;
    setAccessibleDescription(tr("%1 stations, %2 estates, %3 of them covered")
                                 .arg(circle.stations.size())
                                 .arg(circle.estates.size())
                                 .arg(circle.coveredEstates));
    if (first || !m_isOwnView)
        showAll();
    update();
}

void CircleMap::setSuggestions(const ServiceCircle& circle)
{
    m_circle = circle;
    update();
}

void CircleMap::showAll()
{
    m_isOwnView = false;
    m_view = CircleView::fitting(m_circle, QRectF(rect()));
    update();
}

void CircleMap::showPlace(const Coordinates& position)
{
    m_isOwnView = true;
    m_view.center(position, QRectF(rect()).center());
    update();
}

QSize CircleMap::sizeHint() const
{
    return {Theme::scaled(880), Theme::scaled(660)};
}

QSize CircleMap::minimumSizeHint() const
{
    return {Theme::scaled(320), Theme::scaled(260)};
}

void CircleMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    paintCircleMap(painter, QRectF(rect()), m_circle, m_view);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? Theme::colors().accent : Theme::colors().line, 1));
    painter.drawPath(frame);
}

QImage CircleMap::picture() const
{
    constexpr double sharpness = 2.0;
    QImage image(size() * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    painter.setFont(font());
    paintCircleMap(painter, QRectF(rect()), m_circle, m_view);
    return image;
}

void CircleMap::resizeEvent(QResizeEvent*)
{
    const int edge = Theme::scaled(10);
    m_buttons->move(width() - m_buttons->width() - edge, edge);
    if (!m_isOwnView)
        showAll();
}

void CircleMap::wheelEvent(QWheelEvent* event)
{
    m_isOwnView = true;
    m_view.zoom(std::pow(1.0015, event->angleDelta().y()), event->position());
    update();
    event->accept();
}

void CircleMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = true;
    m_grip = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void CircleMap::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging)
        return;
    m_isOwnView = true;
    m_view.move(event->position() - m_grip);
    m_grip = event->position();
    update();
}

void CircleMap::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
    setCursor(Qt::OpenHandCursor);
}

void CircleMap::mouseDoubleClickEvent(QMouseEvent*)
{
    showAll();
}

void CircleMap::keyPressEvent(QKeyEvent* event)
{
    const QPointF middle = QRectF(rect()).center();
    const bool own = m_isOwnView;
    m_isOwnView = true;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view.zoom(keyZoom, middle);
        break;
    case Qt::Key_Minus:
        m_view.zoom(1 / keyZoom, middle);
        break;
    case Qt::Key_Left:
        m_view.move({keyStep, 0});
        break;
    case Qt::Key_Right:
        m_view.move({-keyStep, 0});
        break;
    case Qt::Key_Up:
        m_view.move({0, keyStep});
        break;
    case Qt::Key_Down:
        m_view.move({0, -keyStep});
        break;
    case Qt::Key_0:
        showAll();
        break;
    default:
        m_isOwnView = own;
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

bool CircleMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = textAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

QString CircleMap::estateText(const CircleEstate& estate) const
{
    const QString households = tr("%1: %2 households").arg(estate.name, QLocale().toString(estate.households));
    return estate.minutes
        ? tr("%1\n%2 minutes on foot to the nearest station").arg(households).arg(shownMinutes(*estate.minutes))
        : tr("%1\nno open station").arg(households);
}

QString CircleMap::stationText(const CircleStation& station) const
{
    return station.openingHours.isEmpty() ? station.name
                                          : QStringLiteral("%1\n%2").arg(station.name, station.openingHours);
}

QString CircleMap::textAt(const QPointF& point) const
{
    constexpr double reach = 12;
    const double marker = 14; // the marker's head stands above its foot
    for (const CircleStation& station : m_circle.stations) {
        if (QLineF(m_view.at(station.position) - QPointF(0, marker), point).length() < reach)
            return stationText(station);
    }
    for (const CircleEstate& estate : m_circle.estates) {
        if (estate.position
            && QLineF(m_view.at(*estate.position), point).length() < estateRadius(estate.households) + 2)
            return estateText(estate);
    }
    for (const CircleSuggestion& suggestion : m_circle.suggestions) {
        if (QLineF(m_view.at(suggestion.position), point).length() < 2 * reach) {
            return tr("A station at %1 would cover %2 more households")
                .arg(suggestion.name, QLocale().toString(suggestion.households));
        }
    }
    return {};
}
