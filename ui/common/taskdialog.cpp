#include "ui/common/taskdialog.h"

#include "models/common/error.h"
#include "models/common/task.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

TaskDialog::TaskDialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(title);
    setWindowIcon(::windowIcon());
    auto* heading = new QLabel(title, this);
    Theme::setText(heading, Theme::Text::Heading);
    Theme::setText(m_text, Theme::Text::Secondary);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    Theme::setButton(m_cancel, Theme::Button::Plain);
    m_cancel->setAutoDefault(false); // Enter stops nothing
    setFocusPolicy(Qt::StrongFocus);
    setFocus();
    connect(m_cancel, &QPushButton::clicked, this, &TaskDialog::stop);
    auto* layout = new QVBoxLayout(this);
    const int side = Theme::scaled(24);
    layout->setContentsMargins(side, side, side, Theme::scaled(18));
    layout->setSpacing(Theme::scaled(12));
    layout->addWidget(heading);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    layout->addWidget(m_cancel, 0, Qt::AlignRight);
    setMinimumWidth(Theme::scaled(440));
}

bool TaskDialog::run(const std::function<void(TaskContext&)>& work)
{
    std::exception_ptr failure;
    m_task = runTask(this, windowTitle(), work, [] {});
    connect(m_task, &Task::progressed, this, &TaskDialog::refresh);
    connect(m_task, &Task::finished, this, [this, &failure](const std::exception_ptr& error) {
        failure = error;
        m_task = nullptr;
        done(error ? Rejected : Accepted);
    });
    refresh();
    exec();
    try {
        if (failure)
            std::rethrow_exception(failure);
    } catch (const CancelledError&) {
        return false;
    }
    return true;
}

void TaskDialog::reject()
{
    if (!m_task)
        return QDialog::reject();
    if (!m_stopsOnlyByButton)
        stop();
}

void TaskDialog::stop()
{
    if (!m_task)
        return;
    m_task->cancel();
    m_cancel->setEnabled(false);
    m_text->setText(tr("Stopping…"));
}

void TaskDialog::refresh()
{
    if (!m_task || !m_cancel->isEnabled())
        return;
    const TaskProgress progress = m_task->progress();
    const bool known = progress.total > 0;
    constexpr int whole = 1000;
    m_bar->setRange(0, known ? whole : 0);
    m_bar->setValue(known ? int(progress.done * whole / progress.total) : 0);
    m_text->setText(
        known ? QStringLiteral("%1 %2%").arg(progress.text).arg(progress.done * 100 / progress.total) : progress.text);
}
