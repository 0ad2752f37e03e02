#pragma once

#include "models/security/account.h"
#include "ui/mainwindow/idlewatch.h"

#include <QObject>

class LockDialog;
class MainWindow;
class Office;

/// Locks the desk: at once, or when nobody touched it for a while. The windows are covered, the keys are wiped, the
/// account's password brings all back as it was.
class DeskLock final : public QObject {
    Q_OBJECT

public:
    DeskLock(Office& office, MainWindow& window);
    ~DeskLock() override;

    /// Covers all and waits until somebody is there again.
    void lock();
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    [[nodiscard]] LockDialog* dialog() const { return m_dialog; }
    [[nodiscard]] IdleWatch& watch() { return m_watch; }

Q_SIGNALS:
    /// Another account signed in over the same office.
    void accountChanged();
    void quitRequested();

private:
    /// Running work still needs the keys; they go when it is done.
    void wipeKeys();
    [[nodiscard]] bool ask();

    Office& m_office;
    AccountId m_account; ///< whose window it is
    MainWindow& m_window;
    IdleWatch m_watch;
    LockDialog* m_dialog = nullptr; ///< while it is open
    bool m_isLocked = false;
};
