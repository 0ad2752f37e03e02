#pragma once

#include "models/duty/dutyplan.h"
#include "ui/records/formpage.h"

/// Who may sit on duty, and where.
class DutyMemberPage final : public FormPage<DutyMember> {
    Q_OBJECT

public:
    explicit DutyMemberPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] DutyMember stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] DutyMember fresh() override;
    [[nodiscard]] qint64 fillIn(const DutyMember& record) override;
    void save(UnitOfWork& work, const DutyMember& record) const override;
};
