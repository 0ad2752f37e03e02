#include "ui/accounts/setpassworddialog.h"

#include "models/office/accountkeeping.h"
#include "models/office/office.h"
#include "ui/common/commit.h"
#include "ui/common/theme.h"

SetPasswordDialog::SetPasswordDialog(Office& office, const Account& account, QWidget* parent)
    : FormDialog(tr("New password for %1").arg(account.name), parent)
{
    beginSection(tr("New password"), 1);
    addNote(tr("Tell it to the person; at the next sign-in they take their own. A closed account is open again."));
    m_password.emplace(*this, tr("Password"), tr("Password again"));
    setSaveText(tr("Set the password"));
    setValidator([this, name = account.name] { return m_password->problems(name); });
    setSaver([this, &office, id = account.id] {
        performNow(
            [&office, id, password = m_password->password()] { AccountKeeping(office).setPassword(id, password); });
    });
    setMinimumWidth(Theme::scaled(480));
}
