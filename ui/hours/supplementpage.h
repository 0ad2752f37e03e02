#pragma once

#include "models/hours/supplement.h"
#include "ui/records/formpage.h"

/// 补录: forgotten hours from the request to the record.
class SupplementPage final : public FormPage<Supplement> {
    Q_OBJECT

public:
    explicit SupplementPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Supplement stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Supplement fresh() override;
    [[nodiscard]] qint64 fillIn(const Supplement& supplement) override;
    void save(UnitOfWork& work, const Supplement& supplement) const override;

private:
    QPushButton* m_next = nullptr; ///< the usual next step
};
