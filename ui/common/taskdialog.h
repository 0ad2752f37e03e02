#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class Task;
class TaskContext;

/// Long work before there is a window to show it in: title, progress, Cancel. The work runs off the screen thread.
class TaskDialog final : public QDialog {
    Q_OBJECT

public:
    explicit TaskDialog(const QString& title, QWidget* parent = nullptr);

    /// Waits for the work; false when the clerk canceled it. Throws what the work throws.
    [[nodiscard]] bool run(const std::function<void(TaskContext&)>& work);
    [[nodiscard]] QPushButton* cancelButton() const { return m_cancel; }

    /// Esc and the window's cross go on waiting: only the button stops the work.
    void stopOnlyByButton() { m_stopsOnlyByButton = true; }

    /// Cancels the work; the dialog closes once it has stopped.
    void reject() override;

private:
    void stop();
    void refresh();

    Task* m_task = nullptr;
    QLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    bool m_stopsOnlyByButton = false;
};
