#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

/// Appears at the foot of a page after a change: what was done, and 撤销. Goes by itself after ten seconds, but not
/// while the pointer rests on it.
class UndoBar final : public QFrame {
    Q_OBJECT

public:
    explicit UndoBar(QWidget* parent = nullptr);

    /// Shows `text`; `undo` runs once, when the button is pressed, and may throw an Error.
    void offer(const QString& text, std::function<void()> undo);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton* button() const { return m_button; }
    void setStay(int milliseconds) { m_timer.setInterval(milliseconds); }

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void undo();

    QLabel* m_text = nullptr;
    QPushButton* m_button = nullptr;
    QTimer m_timer;
    std::function<void()> m_undo;
};
