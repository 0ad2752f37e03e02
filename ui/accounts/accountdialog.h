#pragma once

#include "models/security/account.h"
#include "ui/common/formdialog.h"
#include "ui/start/passwordpair.h"

#include <optional>

class CheckField;
class ChoiceField;
class Office;
class TextField;

/// A new account with its first password, or what is kept of one: name, role, organisation, active or disabled.
class AccountDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `account` without id: a new one.
    AccountDialog(Office& office, const Account& account, QWidget* parent = nullptr);

    [[nodiscard]] AccountId savedId() const { return m_account.id; }

private:
    void makePerson();
    void makePlace();
    [[nodiscard]] Account typed() const;
    [[nodiscard]] Problems check() const;
    void roleChosen();
    void store();

    Office& m_office;
    Account m_account;
    TextField* m_name = nullptr;
    ChoiceField* m_role = nullptr;
    ChoiceField* m_organisation = nullptr;
    CheckField* m_disabled = nullptr;
    TextField* m_reason = nullptr;
    std::optional<PasswordPair> m_password;
};
