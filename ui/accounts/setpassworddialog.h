#pragma once

#include "models/security/account.h"
#include "ui/common/formdialog.h"
#include "ui/start/passwordpair.h"

#include <optional>

class Office;

/// A new password for somebody who forgot theirs.
class SetPasswordDialog final : public FormDialog {
    Q_OBJECT

public:
    SetPasswordDialog(Office& office, const Account& account, QWidget* parent = nullptr);

private:
    std::optional<PasswordPair> m_password;
};
