#include "models/common/task.h"

#include "models/common/error.h"

#include <QDateTime>
#include <QPointer>

TaskContext::TaskContext(Listener listener)
    : m_listener(std::move(listener))
{
}

void TaskContext::setText(const QString& text)
{
    m_text = text;
    m_lastTick = 0;
}

void TaskContext::report(qint64 done, qint64 total)
{
    constexpr qint64 millisecondsBetweenReports = 50;
    if (!m_listener)
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now - m_lastTick < millisecondsBetweenReports && done != total)
        return;
    m_lastTick = now;
    m_listener(TaskProgress{done, total, m_text});
}

void TaskContext::checkpoint() const
{
    if (m_cancelled)
        throw CancelledError();
}

Task::Task(QString title, QObject* parent)
    : QObject(parent)
    , m_title(std::move(title))
{
    m_context = std::make_shared<TaskContext>([self = QPointer<Task>(this)](const TaskProgress& progress) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, progress] {
                if (!self)
                    return;
                self->m_progress = progress;
                Q_EMIT self->progressed(progress);
            },
            Qt::QueuedConnection);
    });
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, [this] {
        std::exception_ptr error;
        try {
            m_watcher.waitForFinished();
        } catch (const QUnhandledException& wrapped) {
            // QtConcurrent wraps what is no QException; the listener wants what was thrown.
            error = wrapped.exception();
        } catch (...) {
            error = std::current_exception();
        }
        Q_EMIT finished(error);
        deleteLater();
    });
}

Task::~Task()
{
    m_context->cancel();
}

void Task::cancel()
{
    m_context->cancel();
}

void Task::setFuture(const QFuture<void>& future)
{
    m_watcher.setFuture(future);
}
