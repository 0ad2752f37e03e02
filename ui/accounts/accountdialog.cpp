#include "ui/accounts/accountdialog.h"

#include "models/office/accountkeeping.h"
#include "models/office/office.h"
#include "ui/accounts/rolewords.h"
#include "ui/common/commit.h"
#include "ui/common/officereferences.h"
#include "ui/common/theme.h"

AccountDialog::AccountDialog(Office& office, const Account& account, QWidget* parent)
    : FormDialog(account.id.isValid() ? tr("Account %1").arg(account.name) : tr("New account"), parent)
    , m_office(office)
    , m_savedId(account.id)
{
    makePerson();
    makePlace();
    if (account.id.isValid())
        makeState();
    else
        makePassword();
    m_form.show(account);
    setValidator([this] { return check(); });
    setSaver([this] { store(); });
    connect(m_role, &FormField::edited, this, &AccountDialog::roleChosen);
    roleChosen();
    setMinimumWidth(Theme::scaled(560));
}

void AccountDialog::makePerson()
{
    beginSection(tr("Who"), 1);
    m_name = m_form.bind(add<TextField>("name", tr("Full name"), Need::Required), &Account::name);
    m_name->setHint(tr("The person's own name; it stands in the audit trail. One account is one person."));
    m_role = m_form.bind(add<ChoiceField>("role", tr("Role"), Need::Required), &Account::role);
    m_role->offer(allRoles(), [](Role role) { return roleTitle(role); });
}

/// Whoever answers for a part of the office gives accounts for that part only; nothing stands for the whole office.
void AccountDialog::makePlace()
{
    const bool mayGiveAll = m_office.scope().isEmpty();
    auto* place = m_form.bind(add<ReferenceField>("organisation", tr("Answers for"), organisationReferences(m_office),
                                  mayGiveAll ? Need::Optional : Need::Required),
        &Account::organisation);
    if (mayGiveAll)
        place->setPlaceholder(tr("The whole office"));
    place->setHint(tr("Sees and changes records of this organization and all below it."));
}

void AccountDialog::makeState()
{
    beginSection(tr("State"), 1);
    m_disabled = m_form.bind(add<CheckField>("disabled", tr("Disabled"),
                                 tr("The account is disabled: nobody signs in with it, its history stays")),
        &Account::isActive, false, true);
    m_reason = add<TextField>("reason", tr("Reason"));
    m_reason->setHint(tr("For the audit trail, for example: moved to another office"));
}

void AccountDialog::makePassword()
{
    beginSection(tr("First password"), 1);
    m_password.emplace(*this, tr("Password"), tr("Password again"));
    addNote(tr("Tell it to the person; at the first sign-in they take their own."));
}

Problems AccountDialog::check() const
{
    Problems problems;
    if (m_password)
        problems << m_password->problems(m_name->text());
    const bool isDisabled = m_disabled && m_disabled->isChecked();
    if (isDisabled && m_form.start().isActive && m_reason->isEmpty())
        problems << Problem{QStringLiteral("reason"), tr("Say why the account is disabled.")};
    if (isDisabled && m_form.start().id == m_office.account().id)
        problems << Problem{QStringLiteral("disabled"),
            tr("Nobody disables the account they are signed in with; ask another administrator.")};
    return problems;
}

void AccountDialog::roleChosen()
{
    const QVariant role = m_role->value();
    m_role->setHint(role.isValid() ? roleSentence(Role(role.toInt())) : QString());
}

void AccountDialog::store()
{
    const Account account = m_form.record();
    if (account.id.isValid() && account == m_form.start())
        return;
    performNow([&] {
        const AccountKeeping accounts(m_office);
        if (m_password)
            m_savedId = accounts.add(account, m_password->password());
        else
            accounts.save(account, m_reason->text());
    });
}
