#pragma once

#include "models/honors/honorbatch.h"
#include "ui/common/recorddialog.h"

#include <optional>

/// A batch of honors: name, year, who honors, citation, issuer, day of announcement.
class HonorBatchDialog final : public RecordDialog<HonorBatch> {
    Q_OBJECT

public:
    HonorBatchDialog(Office& office, const std::optional<HonorBatch>& batch, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Problems problems() const override;

private:
    void makeFields(const HonorBatch& shown);
};
