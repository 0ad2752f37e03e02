#pragma once

#include "models/organisation/importlookup.h"
#include "models/stations/estaterepository.h"

/// File 09: 小区名称, 所属社区, 纬度, 经度, 户数. An estate is known by its name within its community.
class EstateImport final : public RecordImporter {
public:
    QString kind() const override;
    QString title() const override;
    QList<ImportColumn> columns() const override;
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;
    QStringList remarks() const override { return m_lookup.remarks(); }

private:
    void read(const ImportRow& row, Estate& estate, Problems& problems);

    EstateRepository m_repository;
    ImportLookup m_lookup;
    QHash<QString, qint64> m_rowOfEstate;
};
