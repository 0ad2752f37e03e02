#pragma once

#include "models/service/servicerecord.h"
#include "ui/common/formdialog.h"
#include "ui/common/recordform.h"

/// 补录: hours of one person that no sign-in sheet brought. Minutes and overlaps show while typing.
class ServiceEntryDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit ServiceEntryDialog(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] ServiceRecord record() const;
    [[nodiscard]] ServiceRecordId savedId() const { return m_saved; }

private:
    void showHours();
    void showCare();
    void makeTime();
    void makeService();
    [[nodiscard]] Problems problems() const;
    void store();

    Office& m_office;
    RecordForm<ServiceRecord> m_form;
    ReferenceField* m_station = nullptr;
    DateField* m_date = nullptr;
    TextField* m_from = nullptr;
    TextField* m_to = nullptr;
    NumberField* m_break = nullptr;
    CheckField* m_nextDay = nullptr;
    CheckField* m_check = nullptr;
    TextField* m_careReason = nullptr;
    ServiceRecordId m_saved;
};
