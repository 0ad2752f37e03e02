#include "ui/common/taskstrip.h"

#include "models/common/task.h"
#include "ui/common/attempt.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

TaskStrip::TaskStrip(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_share(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setAccessibleName(tr("Running work"));
    Theme::setText(m_text, Theme::Text::Secondary);
    Theme::setText(m_share, Theme::Text::Secondary);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(Theme::scaled(160));
    m_bar->setAccessibleName(tr("Progress"));
    Theme::setButton(m_cancel, Theme::Button::Quiet);
    m_cancel->setStyleSheet(QStringLiteral("QPushButton{color:palette(highlight);min-height:0}"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(14));
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_share);
    layout->addWidget(m_cancel);
    layout->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_tasks.isEmpty() && m_tasks.last())
            m_tasks.last()->cancel();
    });
    refresh();
}

void TaskStrip::add(Task* task)
{
    m_tasks.append(task);
    connect(task, &Task::progressed, this, &TaskStrip::refresh);
    connect(task, &Task::finished, this, [this, task](const std::exception_ptr& error) {
        remove(task);
        attempt(window(), error);
    });
    connect(task, &QObject::destroyed, this, [this] {
        m_tasks.removeAll(QPointer<Task>());
        refresh();
        Q_EMIT runningChanged();
    });
    refresh();
}

void TaskStrip::remove(const Task* task)
{
    m_tasks.removeIf([task](const QPointer<Task>& each) { return each.isNull() || each == task; });
    refresh();
    Q_EMIT runningChanged();
}

QString TaskStrip::text() const
{
    return m_text->text();
}

void TaskStrip::refresh()
{
    const bool running = !m_tasks.isEmpty() && m_tasks.last();
    m_bar->setVisible(running);
    m_share->setVisible(running);
    m_cancel->setVisible(running);
    if (!running)
        return m_text->setText(tr("Ready"));
    const Task& task = *m_tasks.last();
    const TaskProgress progress = task.progress();
    QString text = progress.text.isEmpty() ? task.title() : tr("%1: %2").arg(task.title(), progress.text);
    if (m_tasks.size() > 1)
        text = tr("%1 (and %n more)", nullptr, int(m_tasks.size()) - 1).arg(text);
    m_text->setText(text);
    constexpr int whole = 1000;
    const bool known = progress.total > 0;
    m_bar->setRange(0, known ? whole : 0);
    m_bar->setValue(known ? int(progress.done * whole / progress.total) : 0);
    m_share->setText(known ? QStringLiteral("%1%").arg(progress.done * 100 / progress.total) : QString());
}
