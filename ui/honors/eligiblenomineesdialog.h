#pragma once

#include "models/honors/eligibility.h"
#include "ui/common/formdialog.h"

class ChoiceField;
class Office;
class ReferenceField;
class TickedField;

/// The eligible of a round, to be ticked and nominated.
class EligibleNomineesDialog final : public FormDialog {
    Q_OBJECT

public:
    EligibleNomineesDialog(Office& office, const HonorBatch& round, QWidget* parent = nullptr);

    [[nodiscard]] HonoredKind kind() const;
    [[nodiscard]] TermId title() const;
    [[nodiscard]] QList<Honored> chosen() const;

private:
    void offer();
    [[nodiscard]] Problems missing() const;

    Office& m_office;
    HonorBatch m_round;
    ReferenceField* m_title = nullptr;
    ChoiceField* m_kind = nullptr;
    TickedField* m_nominees = nullptr;
    QList<Honored> m_offered;
};
