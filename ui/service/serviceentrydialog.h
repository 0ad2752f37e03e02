#pragma once

#include "models/service/servicerecord.h"
#include "ui/common/formdialog.h"
#include "ui/common/recordform.h"
#include "ui/service/servicetimes.h"

#include <optional>

/// Hours of one person that no sign-in sheet brought. Minutes and overlaps show while typing.
class ServiceEntryDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit ServiceEntryDialog(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] ServiceRecord record() const;
    [[nodiscard]] ServiceRecordId savedId() const { return m_saved; }

private:
    void showCare();
    void makeTime();
    void makeService();
    void store();

    Office& m_office;
    RecordForm<ServiceRecord> m_form;
    std::optional<ServiceTimes> m_times;
    ReferenceField* m_station = nullptr;
    CheckField* m_check = nullptr;
    TextField* m_careReason = nullptr;
    ServiceRecordId m_saved;
};
