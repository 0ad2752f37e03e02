#include "ui/start/changepassworddialog.h"

#include "models/office/accountkeeping.h"
#include "models/office/office.h"
#include "ui/common/commit.h"
#include "ui/common/formfields.h"
#include "ui/common/theme.h"
#include "ui/start/passwordline.h"

ChangePasswordDialog::ChangePasswordDialog(Office& office, const QString& known, QWidget* parent)
    : FormDialog(tr("Change the password"), parent)
    , m_office(office)
    , m_known(known)
{
    setProperty("vdBeforeCurtains", true);
    beginSection(tr("Account %1").arg(office.account().name), 1);
    if (office.account().mustChangePassword)
        addNote(tr("Somebody else set your password. Take one that only you know; then the program opens."));
    if (m_known.isEmpty()) {
        m_old = add<TextField>("oldPassword", tr("Present password"), Need::Required);
        m_old->keepNumbers();
        makePasswordLine(m_old->line());
    }
    m_password.emplace(*this, tr("New password"), tr("New password again"));
    setSaveText(tr("Change the password"));
    setValidator([this] { return check(); });
    setSaver([this] { change(); });
    setMinimumWidth(Theme::scaled(480));
}

Problems ChangePasswordDialog::check() const
{
    Problems problems = m_password->problems(m_office.account().name);
    const QString old = m_old ? m_old->line()->text() : m_known;
    if (!old.isEmpty() && m_password->password() == old)
        problems << Problem{QStringLiteral("password"), tr("This is the present password; take another.")};
    return problems;
}

void ChangePasswordDialog::change()
{
    const QString old = m_old ? m_old->line()->text() : m_known;
    performNow([this, old, fresh = m_password->password()] { AccountKeeping(m_office).changeOwnPassword(old, fresh); });
}
