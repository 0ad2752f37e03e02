#pragma once

#include "ui/common/formdialog.h"
#include "ui/start/passwordpair.h"

#include <optional>

class ChoiceField;
class Office;
class TextField;

/// Nobody knows the password any more: the printed recovery code gives an account a new one and signs in as it.
class RecoverDialog final : public FormDialog {
    Q_OBJECT

public:
    RecoverDialog(Office& office, const QString& accountName, QWidget* parent = nullptr);

private:
    [[nodiscard]] Problems check() const;

    Office& m_office;
    TextField* m_code = nullptr;
    ChoiceField* m_account = nullptr;
    std::optional<PasswordPair> m_password;
};
