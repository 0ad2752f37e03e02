#pragma once

#include "models/honors/awardrepository.h"
#include "ui/common/formdialog.h"

#include <optional>

class ChoiceField;
class MultiLineField;
class Office;
class TextField;

/// One award: who is honoured with what, for which deeds. The honoured is found among the office's records by name;
/// who is not known stays by name.
class AwardDialog final : public FormDialog {
    Q_OBJECT

public:
    using QWidget::show;
    AwardDialog(Office& office, const HonorBatch& batch, const std::optional<Award>& award, QWidget* parent = nullptr);

    [[nodiscard]] AwardId savedId() const { return m_saved; }

private:
    void makeFields();
    void showAward(const Award& award);
    /// Looks the name up and offers whom the office knows by it.
    void lookUp();
    [[nodiscard]] Award award() const;
    [[nodiscard]] Problems problems() const;
    void saveAward();

    Office& m_office;
    HonorBatch m_batch;
    std::optional<Award> m_before;
    AwardId m_saved;
    ChoiceField* m_title = nullptr;
    ChoiceField* m_kind = nullptr;
    TextField* m_name = nullptr;
    ChoiceField* m_known = nullptr;
    TextField* m_team = nullptr;
    MultiLineField* m_deeds = nullptr;
    ChoiceField* m_state = nullptr;
};
