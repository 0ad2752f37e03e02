#include "app/desklock.h"

#include "app/signin.h"
#include "models/office/office.h"
#include "ui/common/taskstrip.h"
#include "ui/mainwindow/curtains.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/start/lockdialog.h"
#include "ui/start/passwordline.h"

DeskLock::DeskLock(Office& office, MainWindow& window)
    : m_office(office)
    , m_account(office.account().id)
    , m_window(window)
{
    connect(&m_watch, &IdleWatch::idle, this, &DeskLock::lock);
    connect(window.taskStrip(), &TaskStrip::runningChanged, this, [this] {
        if (m_isLocked)
            wipeKeys();
    });
    m_watch.start();
}

DeskLock::~DeskLock() = default;

void DeskLock::wipeKeys()
{
    if (m_window.taskStrip()->runningCount() == 0 && (!m_dialog || !m_dialog->isWorking()))
        m_office.lock();
}

void DeskLock::lock()
{
    if (m_isLocked)
        return;
    m_isLocked = true;
    m_watch.stop();
    bool isSame = false;
    {
        const Curtains curtains;
        wipeKeys();
        isSame = ask();
        m_isLocked = false;
    }
    if (!isSame)
        return;
    m_watch.start();
}

/// True when the same account goes on.
bool DeskLock::ask()
{
    while (true) {
        LockDialog dialog(m_office, officeNameOf(m_office), &m_window);
        m_dialog = &dialog;
        const bool isOpened = dialog.exec() == QDialog::Accepted;
        m_dialog = nullptr;
        bool isIn = isOpened && ensureOwnPassword(m_office, dialog.passwordLine()->text(), &m_window);
        if (!isIn && dialog.outcome() == LockDialog::Outcome::Quit) {
            Q_EMIT quitRequested();
            return false;
        }
        if (!isIn && dialog.outcome() == LockDialog::Outcome::SomebodyElse)
            isIn = signInWithDialog(m_office, &m_window);
        if (isIn && m_office.account().id == m_account)
            return true;
        if (isIn) {
            m_window.hide(); // before the curtain lifts: what is in it was the other account's
            Q_EMIT accountChanged();
            return false;
        }
    }
}
