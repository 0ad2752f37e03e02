#include "ui/start/recoverdialog.h"

#include "models/office/office.h"
#include "models/security/accountrepository.h"
#include "models/security/recoverycode.h"
#include "ui/common/commit.h"
#include "ui/common/formfields.h"
#include "ui/common/theme.h"

RecoverDialog::RecoverDialog(Office& office, const QString& accountName, QWidget* parent)
    : FormDialog(tr("Use the recovery code"), parent)
    , m_office(office)
{
    beginSection(tr("Recovery code"), 1);
    addNote(tr("The code was printed when the office was made. With it an account gets a new password; the code stays "
               "good. Its use is noted in the audit trail."));
    m_code = add<TextField>("code", tr("Recovery code"), Need::Required);
    m_code->keepNumbers();
    m_code->setPlaceholder(tr("8 groups of 5 characters"));
    beginSection(tr("New password"), 1);
    m_account = add<ChoiceField>("account", tr("Account"), Need::Required);
    QList<ChoiceField::Choice> choices;
    for (const Account& account : AccountRepository().all(office.database().reader())) {
        if (account.isActive)
            choices.append({account.name, QStringLiteral("%1 · %2").arg(account.name, roleTitle(account.role))});
    }
    m_account->setChoices(choices);
    m_account->setValue(accountName);
    m_password.emplace(*this, tr("New password"), tr("New password again"));
    setSaveText(tr("Set the password and sign in"));
    setValidator([this] { return check(); });
    setSaver([this] {
        performNow([this, code = m_code->text(), account = m_account->value().toString(),
                       password = m_password->password()] { m_office.recover(code, account, password); });
    });
    setMinimumWidth(Theme::scaled(560));
}

Problems RecoverDialog::check() const
{
    Problems problems = m_password->problems(m_account->value().toString());
    if (!m_code->isEmpty()) {
        const RecoveryCodeCheck code = checkRecoveryCode(m_code->text());
        if (!code.isValid())
            problems << Problem{QStringLiteral("code"), code.sentence};
    }
    return problems;
}
