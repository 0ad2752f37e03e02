#pragma once

#include "ui/start/passwordprompt.h"

class Office;

/// Stands before a locked window until the account's password is typed, or somebody else signs in.
class LockDialog final : public PasswordPrompt {
    Q_OBJECT

public:
    enum class Outcome { Unlocked, SomebodyElse, Quit };

    LockDialog(Office& office, const QString& officeName, QWidget* parent = nullptr);

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    /// The password is being tried.
    [[nodiscard]] bool isWorking() const { return isBusy(); }
    [[nodiscard]] QPushButton* otherButton() const { return m_other; }
    [[nodiscard]] QPushButton* quitButton() const { return m_quit; }

    /// Escape opens nothing.
    void reject() override { }

protected:
    void setBusy(bool busy) override;
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] QLayout* makeHead(const Office& office, const QString& officeName);
    void leave(Outcome outcome);

    Outcome m_outcome = Outcome::Unlocked;
    QPushButton* m_other = nullptr;
    QPushButton* m_quit = nullptr;
};
