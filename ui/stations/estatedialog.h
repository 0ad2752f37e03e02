#pragma once

#include "models/stations/estate.h"
#include "models/stations/stationvalidator.h"
#include "ui/common/recorddialog.h"

/// The form of an estate.
class EstateDialog final : public RecordDialog<Estate> {
    Q_OBJECT

public:
    EstateDialog(Office& office, const Estate& estate, QWidget* parent = nullptr);
};
