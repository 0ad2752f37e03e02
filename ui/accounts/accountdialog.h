#pragma once

#include "models/security/account.h"
#include "ui/common/formdialog.h"
#include "ui/common/recordform.h"
#include "ui/start/passwordpair.h"

#include <optional>

/// A new account with its first password, or what is kept of one: name, role, organization, active or disabled.
class AccountDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `account` without id: a new one.
    AccountDialog(Office& office, const Account& account, QWidget* parent = nullptr);

    [[nodiscard]] AccountId savedId() const { return m_savedId; }

private:
    void makePerson();
    void makePlace();
    void makeState();
    void makePassword();
    [[nodiscard]] Problems check() const;
    void roleChosen();
    void store();

    Office& m_office;
    RecordForm<Account> m_form;
    AccountId m_savedId;
    TextField* m_name = nullptr;
    ChoiceField* m_role = nullptr;
    CheckField* m_disabled = nullptr;
    TextField* m_reason = nullptr;
    std::optional<PasswordPair> m_password;
};
