#pragma once

#include "ui/common/formdialog.h"

class Office;

/// How certificates are numbered, how long they hang out, and what is printed to be sealed and signed.
class CertificateSettingsDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit CertificateSettingsDialog(Office& office, QWidget* parent = nullptr);

private:
    void store();

    Office& m_office;
    TextField* m_word = nullptr;
    NumberField* m_days = nullptr;
    CheckField* m_seal = nullptr;
    CheckField* m_signatures = nullptr;
};
