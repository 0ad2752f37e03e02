#pragma once

#include "models/organisation/importlookup.h"
#include "models/training/trainingrepository.h"

class Vault;

/// Credentials: 姓名, 编号 or 身份证号, 证书类别, 证书编号, 发证单位, 发证日期, 有效期至, 状态. Known by person, kind
/// and number; without a number by person, kind and day of issue.
class CredentialImport final : public RecordImporter {
public:
    explicit CredentialImport(const Vault& vault)
        : m_vault(vault)
    {
    }

    QString kind() const override { return QStringLiteral("credentials"); }
    QString title() const override;
    QList<ImportColumn> columns() const override;
    QStringList personalColumns() const override;
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;
    QStringList remarks() const override { return m_lookup.remarks(); }

private:
    [[nodiscard]] static Credential read(const ImportRow& row, Problems& problems);
    [[nodiscard]] RowOutcome take(UnitOfWork& work, const Credential& credential);

    const Vault& m_vault;
    ImportLookup m_lookup;
    CredentialRepository m_credentials;
};
