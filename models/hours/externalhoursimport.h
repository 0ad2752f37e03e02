#pragma once

#include "models/hours/externalhours.h"
#include "models/spreadsheets/recordimporter.h"

class Vault;

/// Hours of other bodies: 姓名, 编号 or 身份证号, 记录单位, 服务内容, 开始日期, 结束日期, 时长, 证明. Known by person,
/// body, first day and content.
class ExternalHoursImport final : public RecordImporter {
public:
    explicit ExternalHoursImport(const Vault& vault)
        : m_vault(vault)
    {
    }

    QString kind() const override { return QStringLiteral("external_hours"); }
    QString title() const override;
    QList<ImportColumn> columns() const override;
    QStringList personalColumns() const override;
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;

private:
    [[nodiscard]] RowOutcome take(UnitOfWork& work, const ExternalHours& hours);

    const Vault& m_vault;
    ImportOptions m_options;
    ExternalHoursRepository m_repository;
};
