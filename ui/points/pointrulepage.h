#pragma once

#include "models/points/pointrule.h"
#include "ui/records/formpage.h"

/// 积分规则: versions with their first day, and what each would have paid.
class PointRulePage final : public FormPage<PointRule> {
    Q_OBJECT

public:
    explicit PointRulePage(Office& office, QWidget* parent = nullptr);

    /// 试算: asks for a span of days and shows what the rule would have paid in it.
    void tryOut(PointRuleId id);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] PointRule stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] PointRule fresh() override;
    [[nodiscard]] qint64 fillIn(const PointRule& rule) override;
    void save(UnitOfWork& work, const PointRule& rule) const override;

private:
    [[nodiscard]] DetailTab overview(const PointRule& rule) const;

    QPushButton* m_next = nullptr;
};
