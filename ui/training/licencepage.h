#pragma once

#include "models/training/licence.h"
#include "ui/records/formpage.h"

/// Social workers' licences with their cycle of registration and training.
class LicencePage final : public FormPage<Licence> {
    Q_OBJECT

public:
    explicit LicencePage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Licence stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Licence fresh() override;
    [[nodiscard]] qint64 fillIn(const Licence& licence) override;
    void save(UnitOfWork& work, const Licence& licence) const override;
};
