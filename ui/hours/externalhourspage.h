#pragma once

#include "models/hours/externalhours.h"
#include "ui/records/formpage.h"

/// 外部时长: what other bodies recorded, apart from the ledger.
class ExternalHoursPage final : public FormPage<ExternalHours> {
    Q_OBJECT

public:
    explicit ExternalHoursPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] ExternalHours stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] ExternalHours fresh() override;
    [[nodiscard]] qint64 fillIn(const ExternalHours& hours) override;
    void save(UnitOfWork& work, const ExternalHours& hours) const override;
};
