#pragma once

#include "models/hours/spotcheck.h"
#include "ui/common/recorddialog.h"

/// A new spot check: whose records of which days, how many, by which seed. Of one that was drawn only name and notes
/// change.
class SpotCheckDialog final : public RecordDialog<SpotCheck> {
    Q_OBJECT

public:
    SpotCheckDialog(Office& office, const SpotCheck& check, QWidget* parent = nullptr);

private:
    void makeSample();
};
