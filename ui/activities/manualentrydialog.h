#pragma once

#include "models/service/servicerecord.h"
#include "ui/activities/personedit.h"
#include "ui/common/formdialog.h"

class Office;

/// 补录: hours of one person that no sign-in sheet brought. Minutes and overlaps show while typing.
class ManualEntryDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit ManualEntryDialog(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] ServiceRecord record() const;

private:
    void makeFields();
    [[nodiscard]] Problems problems() const;
    void store();

    Office& m_office;
    PersonField* m_person = nullptr;
    DateField* m_date = nullptr;
    TextField* m_from = nullptr;
    TextField* m_to = nullptr;
    NumberField* m_break = nullptr;
    ChoiceField* m_field = nullptr;
    ChoiceField* m_station = nullptr;
    TextField* m_content = nullptr;
    CheckField* m_check = nullptr;
};
