#pragma once

#include "models/hours/supplement.h"
#include "ui/common/recorddialog.h"
#include "ui/service/servicetimes.h"

#include <optional>

class FilesField;

/// 补录: whose hours were forgotten, when, of what, why, and what proves them.
class SupplementDialog final : public RecordDialog<Supplement> {
    Q_OBJECT

public:
    SupplementDialog(Office& office, const Supplement& supplement, QWidget* parent = nullptr);

    [[nodiscard]] Supplement record() const override;

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] Store store() const override;

private:
    void makeService();
    void makeReasons(bool isNew);
    void showCare();

    std::optional<ServiceTimes> m_times;
    TextField* m_careReason = nullptr;
    FilesField* m_files = nullptr; ///< of a new one; later they stand in the detail panel
};
