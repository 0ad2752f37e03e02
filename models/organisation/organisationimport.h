#pragma once

#include "models/organisation/organisationrepository.h"
#include "models/spreadsheets/recordimporter.h"

#include <functional>

/// File 01: 机构编码, 机构名称, 级别, 上级机构. The organization that `new` made is adopted by name.
class OrganisationImport final : public RecordImporter {
public:
    /// Run at the end of an import that moved an organization in the tree.
    using MovedHook = std::function<void(UnitOfWork&)>;

    explicit OrganisationImport(MovedHook movedHook = {});

    QString kind() const override;
    QString title() const override;
    QList<ImportColumn> columns() const override;
    void scan(const ImportRow& row) override;
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;
    void finish(UnitOfWork& work) override;

private:
    [[nodiscard]] std::optional<Organisation> known(const Organisation& organisation) const;
    [[nodiscard]] Organisation read(const ImportRow& row, Problems& problems) const;
    void remember(const Organisation& organisation);

    MovedHook m_movedHook;
    bool m_hasMoved = false;
    OrganisationRepository m_repository;
    ImportOptions m_options;
    QHash<QString, Organisation> m_byName;
    QHash<QString, Organisation> m_byCode;
    QHash<QString, qint64> m_rowOfCode;
};
