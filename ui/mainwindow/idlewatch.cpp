#include "ui/mainwindow/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>

namespace {
const QString minutesKey = QStringLiteral("lockAfterMinutes");
constexpr int usualMinutes = 10;
constexpr int tickMilliseconds = 10'000;
constexpr int minuteMilliseconds = 60'000;
} // namespace

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
{
    m_tick.setInterval(tickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

int IdleWatch::minutes()
{
    return QSettings().value(minutesKey, usualMinutes).toInt();
}

void IdleWatch::setMinutes(int minutes)
{
    QSettings().setValue(minutesKey, minutes);
}

void IdleWatch::start()
{
    m_untouched.start();
    m_tick.start();
}

void IdleWatch::setLimit(int milliseconds)
{
    m_limit = milliseconds;
    m_tick.setInterval(milliseconds);
}

void IdleWatch::look()
{
    const qint64 limit = m_limit > 0 ? m_limit : qint64(minutes()) * minuteMilliseconds;
    if (limit <= 0 || m_untouched.elapsed() < limit)
        return;
    stop();
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_untouched.start();
        break;
    default:
        break;
    }
    return false;
}
