#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class Task;

/// The running work in the status bar: title, progress, per cent, 取消. Shows the one begun last and counts the others.
/// Failures are shown through `attempt`, once, here.
class TaskStrip final : public QWidget {
    Q_OBJECT

public:
    explicit TaskStrip(QWidget* parent = nullptr);

    void add(Task* task);
    [[nodiscard]] int runningCount() const { return int(m_tasks.size()); }
    [[nodiscard]] QPushButton* cancelButton() const { return m_cancel; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void runningChanged();

private:
    void remove(const Task* task);
    void refresh();

    QList<QPointer<Task>> m_tasks;
    QLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_share = nullptr;
    QPushButton* m_cancel = nullptr;
};
