#pragma once

#include "models/points/pointentry.h"
#include "models/records/takenstep.h"
#include "ui/common/formdialog.h"

class Office;

/// Points by hand: an opening balance, a grant, a correction.
class PointEntryDialog final : public FormDialog {
    Q_OBJECT

public:
    PointEntryDialog(Office& office, VolunteerId volunteer, QWidget* parent = nullptr);

    [[nodiscard]] const TakenStep& step() const { return m_step; }

private:
    [[nodiscard]] PointEntry entry() const;
    void showBalance();

    Office& m_office;
    ReferenceField* m_volunteer = nullptr;
    ChoiceField* m_kind = nullptr;
    NumberField* m_amount = nullptr;
    MultiLineField* m_remark = nullptr;
    TakenStep m_step;
};

/// Points from one person to another.
class GiftDialog final : public FormDialog {
    Q_OBJECT

public:
    GiftDialog(Office& office, VolunteerId giver, QWidget* parent = nullptr);

    [[nodiscard]] const TakenStep& step() const { return m_step; }

private:
    ReferenceField* m_from = nullptr;
    ReferenceField* m_to = nullptr;
    NumberField* m_amount = nullptr;
    TextField* m_remark = nullptr;
    TakenStep m_step;
};
