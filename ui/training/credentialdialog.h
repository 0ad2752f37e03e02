#pragma once

#include "models/training/credential.h"
#include "ui/common/recorddialog.h"

/// The form of a credential.
class CredentialDialog final : public RecordDialog<Credential> {
    Q_OBJECT

public:
    CredentialDialog(Office& office, const Credential& credential, QWidget* parent = nullptr);
};
