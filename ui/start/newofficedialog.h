#pragma once

#include "models/organisation/officecreation.h"
#include "ui/common/formdialog.h"

class TextField;

/// Asks what a new office needs: its name, the first administrator and a password of their own.
class NewOfficeDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit NewOfficeDialog(QWidget* parent = nullptr);

    [[nodiscard]] OfficeSetup setup() const;

private:
    [[nodiscard]] Problems check() const;

    TextField* m_name = nullptr;
    TextField* m_administrator = nullptr;
    TextField* m_password = nullptr;
    TextField* m_repeated = nullptr;
};
