#pragma once

#include "models/service/servicerecord.h"
#include "ui/common/formdialog.h"
#include "ui/common/recordform.h"
#include "ui/service/servicetimes.h"

#include <optional>

/// 更正: what a checked record is to say instead, and why. Saves nothing itself: who opened it corrects.
class ServiceCorrectionDialog final : public FormDialog {
    Q_OBJECT

public:
    ServiceCorrectionDialog(Office& office, const ServiceRecord& record, QWidget* parent = nullptr);

    [[nodiscard]] ServiceRecord record() const;
    [[nodiscard]] QString reason() const;

private:
    void makeFields();
    void showCare();
    [[nodiscard]] Problems problems() const;

    Office& m_office;
    RecordForm<ServiceRecord> m_form;
    std::optional<ServiceTimes> m_times;
    ReferenceField* m_station = nullptr;
    TextField* m_careReason = nullptr;
    TextField* m_reason = nullptr;
};
