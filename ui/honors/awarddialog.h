#pragma once

#include "models/honors/award.h"
#include "ui/common/recorddialog.h"

#include <optional>

/// One award: who is honored with what, for which deeds. The honored is found among the office's records by name;
/// who is not known stays by name.
class AwardDialog final : public RecordDialog<Award> {
    Q_OBJECT

public:
    AwardDialog(Office& office, const HonorBatch& batch, const std::optional<Award>& award, QWidget* parent = nullptr);

    [[nodiscard]] Award record() const override;

private:
    void makeFields(const Award& shown);
    void kindChosen();
    /// Looks the name up and takes whom the office knows by it, unless there are several.
    void lookUp();
    void knownChosen();

    HonoredKind m_shownKind = HonoredKind::Volunteer; ///< what `m_known` offers
    QDate m_grantedOn; ///< of what is written down as granted
    bool m_isRecorded = false; ///< its round was decided before
    ChoiceField* m_kind = nullptr;
    TextField* m_name = nullptr;
    ReferenceField* m_known = nullptr;
};
