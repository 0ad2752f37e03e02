#pragma once

#include "models/common/error.h"

#include <QString>

class FormDialog;
class TextField;

/// Two lines of a form for a new password, typed twice; the rule speaks while it is typed.
class PasswordPair final {
public:
    /// Adds the lines to the form's section.
    PasswordPair(FormDialog& form, const QString& label, const QString& labelAgain);

    [[nodiscard]] QString password() const;
    [[nodiscard]] Problems problems(const QString& accountName) const;
    [[nodiscard]] TextField* first() const { return m_first; }
    [[nodiscard]] TextField* again() const { return m_again; }

private:
    TextField* m_first = nullptr;
    TextField* m_again = nullptr;
};
