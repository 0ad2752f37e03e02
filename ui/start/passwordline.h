#pragma once

#include <QLineEdit>

/// A line for a password: an eye to look at what was typed, and a word when the letters come out in capitals.
class PasswordLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit PasswordLine(QWidget* parent = nullptr);

    [[nodiscard]] bool seemsCapsLocked() const { return m_isCapsLocked; }

Q_SIGNALS:
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_isCapsLocked = false;
};

/// Hides what is typed into a line and puts the eye into it.
void makePasswordLine(QLineEdit* line);
