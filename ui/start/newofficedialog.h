#pragma once

#include "models/office/officesetup.h"
#include "ui/common/formdialog.h"
#include "ui/start/passwordpair.h"

#include <optional>

class NoteLabel;
class TextField;

/// Asks what a new office needs: its name, the first administrator with a password of their own, and how numbers are
/// sealed.
class NewOfficeDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit NewOfficeDialog(QWidget* parent = nullptr);

    [[nodiscard]] OfficeSetup setup() const;
    [[nodiscard]] ChoiceField* algorithm() const { return m_algorithm; }

private:
    [[nodiscard]] Problems check() const;

    TextField* m_name = nullptr;
    TextField* m_administrator = nullptr;
    std::optional<PasswordPair> m_password;
    ChoiceField* m_algorithm = nullptr;
};
