#pragma once

#include "models/honors/honorbatch.h"
#include "ui/common/formdialog.h"

#include <optional>

class ChoiceField;
class DateField;
class MultiLineField;
class NumberField;
class Office;
class TextField;

/// A batch of honours: name, year, who honours, citation, issuer, day of announcement.
class HonorBatchDialog final : public FormDialog {
    Q_OBJECT

public:
    using QWidget::show;
    HonorBatchDialog(Office& office, const std::optional<HonorBatch>& batch, QWidget* parent = nullptr);

    [[nodiscard]] HonorBatchId savedId() const { return m_saved; }

private:
    void makeFields();
    void showBatch(const HonorBatch& batch);
    [[nodiscard]] HonorBatch batch() const;
    void saveBatch();

    Office& m_office;
    std::optional<HonorBatch> m_before;
    HonorBatchId m_saved;
    TextField* m_name = nullptr;
    NumberField* m_year = nullptr;
    ChoiceField* m_organisation = nullptr;
    TextField* m_issuer = nullptr;
    DateField* m_announcedOn = nullptr;
    MultiLineField* m_citation = nullptr;
};
