#pragma once

#include "models/hours/spotcheck.h"
#include "ui/records/formpage.h"

/// 抽查: samples of the checked records, past and present, and what came of them.
class SpotCheckPage final : public FormPage<SpotCheck> {
    Q_OBJECT

public:
    explicit SpotCheckPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] SpotCheck stored(Connection& connection, qint64 id) const override;
    /// The last whole month, thirty records, a seed of the moment.
    [[nodiscard]] SpotCheck fresh() override;
    [[nodiscard]] qint64 fillIn(const SpotCheck& check) override;
    void save(UnitOfWork& work, const SpotCheck& check) const override;

private:
    void showLines(SpotCheckId id);

    QPushButton* m_next = nullptr; ///< the usual next step
};
