#pragma once

#include "ui/common/formdialog.h"
#include "ui/start/passwordpair.h"

#include <optional>

class Office;
class TextField;

/// A new password for the signed-in account: by its own wish, or at once when somebody else set the present one.
class ChangePasswordDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `known` is the present password where it was typed a moment ago; it is not asked for again.
    ChangePasswordDialog(Office& office, const QString& known = {}, QWidget* parent = nullptr);

private:
    [[nodiscard]] Problems check() const;
    void change();

    Office& m_office;
    QString m_known;
    TextField* m_old = nullptr;
    std::optional<PasswordPair> m_password;
};
