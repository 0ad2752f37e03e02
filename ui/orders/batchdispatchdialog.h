#pragma once

#include "models/orders/orderdispatch.h"
#include "ui/common/formdialog.h"

class Office;
class PartyPhone;

/// Any team or person that orders go to, also one that was not suggested, with the phone at hand.
class BatchDispatchDialog final : public FormDialog {
    Q_OBJECT

public:
    BatchDispatchDialog(Office& office, int waiting, int selected, QWidget* parent = nullptr);

    [[nodiscard]] DispatchTarget target() const;
    [[nodiscard]] PartyPhone* phone() const { return m_phone; }

private:
    ReferenceField* m_team = nullptr;
    ReferenceField* m_volunteer = nullptr;
    PartyPhone* m_phone = nullptr;
};
