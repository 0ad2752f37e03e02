#pragma once

#include "models/training/credential.h"
#include "ui/records/formpage.h"

/// What people have shown, and how long it is valid.
class CredentialPage final : public FormPage<Credential> {
    Q_OBJECT

public:
    explicit CredentialPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Credential stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Credential fresh() override;
    [[nodiscard]] qint64 fillIn(const Credential& credential) override;
    void save(UnitOfWork& work, const Credential& credential) const override;
};
