#pragma once

#include "models/office/office.h"
#include "ui/start/passwordprompt.h"

class QComboBox;

/// Opens an office's sealed numbers: account and password, or the recovery code. Wrong ones are said at once.
class SignInDialog final : public PasswordPrompt {
    Q_OBJECT

public:
    /// `demoPassword` is shown for sample offices only; empty for real ones.
    SignInDialog(Office& office, const QString& officeName, const QString& demoPassword, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox* accounts() const { return m_account; }
    [[nodiscard]] QPushButton* codeButton() const { return m_useCode; }

protected:
    void setBusy(bool busy) override;

private:
    void makeAccounts();
    [[nodiscard]] QString accountName() const;
    void signIn();
    void recover();

    Office& m_office;
    QComboBox* m_account = nullptr;
    QPushButton* m_useCode = nullptr;
};
