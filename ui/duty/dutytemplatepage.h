#pragma once

#include "models/duty/dutyplan.h"
#include "ui/records/formpage.h"

/// Which duties stations have every week.
class DutyTemplatePage final : public FormPage<DutyTemplate> {
    Q_OBJECT

public:
    explicit DutyTemplatePage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] DutyTemplate stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] DutyTemplate fresh() override;
    [[nodiscard]] qint64 fillIn(const DutyTemplate& record) override;
    void save(UnitOfWork& work, const DutyTemplate& record) const override;
};
