#pragma once

#include "models/training/licence.h"
#include "ui/common/recorddialog.h"

/// The form of a social worker's licence.
class LicenceDialog final : public RecordDialog<Licence> {
    Q_OBJECT

public:
    LicenceDialog(Office& office, const Licence& licence, QWidget* parent = nullptr);
};
