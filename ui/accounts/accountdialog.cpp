#include "ui/accounts/accountdialog.h"

#include "models/security/accountkeeping.h"
#include "models/security/office.h"
#include "ui/accounts/rolewords.h"
#include "ui/common/commit.h"
#include "ui/common/formfields.h"
#include "ui/common/officechoices.h"
#include "ui/common/theme.h"

namespace {
constexpr qint64 wholeOffice = 0;
}

AccountDialog::AccountDialog(Office& office, const Account& account, QWidget* parent)
    : FormDialog(account.id.isValid() ? tr("Account %1").arg(account.name) : tr("New account"), parent)
    , m_office(office)
    , m_account(account)
{
    makePerson();
    makePlace();
    setValidator([this] { return check(); });
    setSaver([this] { store(); });
    connect(m_role, &FormField::edited, this, &AccountDialog::roleChosen);
    roleChosen();
    setMinimumWidth(Theme::scaled(560));
}

void AccountDialog::makePerson()
{
    beginSection(tr("Who"), 1);
    m_name = add<TextField>("name", tr("Name"), Need::Required);
    m_name->setText(m_account.name);
    m_name->setHint(tr("The person's own name; it stands in the audit trail. One account is one person."));
    m_role = add<ChoiceField>("role", tr("Role"), Need::Required);
    QList<ChoiceField::Choice> roles;
    for (const Role role : allRoles())
        roles.append({roleCode(role), roleTitle(role)});
    m_role->setChoices(roles);
    m_role->setValue(roleCode(m_account.role));
}

void AccountDialog::makePlace()
{
    m_organisation = add<ChoiceField>("organisation", tr("Answers for"), Need::Required);
    QList<ChoiceField::Choice> places;
    if (m_office.scope().isEmpty())
        places.append({wholeOffice, tr("The whole office")});
    m_organisation->setChoices(places + organisationChoices(m_office));
    m_organisation->setValue(m_account.organisation);
    m_organisation->setHint(tr("Sees and changes records of this organisation and all below it."));
    if (m_account.id.isValid()) {
        beginSection(tr("State"), 1);
        m_disabled = add<CheckField>(
            "disabled", tr("Disabled"), tr("The account is disabled: nobody signs in with it, its history stays"));
        m_disabled->setChecked(!m_account.isActive);
        m_reason = add<TextField>("reason", tr("Reason"));
        m_reason->setHint(tr("For the audit trail, for example: moved to another office"));
    } else {
        beginSection(tr("First password"), 1);
        m_password.emplace(*this, tr("Password"), tr("Password again"));
        addNote(tr("Tell it to the person; at the first sign-in they take their own."));
    }
}

Account AccountDialog::typed() const
{
    Account account = m_account;
    account.name = m_name->text();
    account.role = roleFromCode(m_role->value().toString());
    account.organisation = m_organisation->value().toLongLong();
    if (m_disabled)
        account.isActive = !m_disabled->isChecked();
    return account;
}

Problems AccountDialog::check() const
{
    Problems problems;
    if (m_password)
        problems << m_password->problems(m_name->text());
    if (m_disabled && m_disabled->isChecked() && m_account.isActive && m_reason->isEmpty())
        problems << Problem{QStringLiteral("reason"), tr("Say why the account is disabled.")};
    if (m_disabled && m_disabled->isChecked() && m_account.id == m_office.account().id)
        problems << Problem{QStringLiteral("disabled"),
            tr("Nobody disables the account they are signed in with; ask another administrator.")};
    return problems;
}

void AccountDialog::roleChosen()
{
    const QString code = m_role->value().toString();
    m_role->setHint(code.isEmpty() ? QString() : roleSentence(roleFromCode(code)));
}

void AccountDialog::store()
{
    const Account account = typed();
    performNow([&] {
        const AccountKeeping accounts(m_office);
        if (m_password)
            m_account.id = accounts.add(account, m_password->password());
        else
            accounts.save(account, m_reason->text());
    });
}
