#pragma once

#include "models/honors/awardrepository.h"
#include "models/organisation/importlookup.h"
#include "models/spreadsheets/recordimporter.h"

class Vault;

/// File 08, a list of honors: becomes one batch named by its title row, its awards granted. People whom the office
/// does not know stay as name + digest and are linked when they arrive. Identity: title + year + honored.
class HonorImport final : public RecordImporter {
public:
    explicit HonorImport(const Vault& vault);

    QString kind() const override;
    QString title() const override;
    QList<ImportColumn> columns() const override;
    QStringList personalColumns() const override;
    void scan(const ImportRow& row) override;
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;
    void finish(UnitOfWork& work) override;
    QStringList remarks() const override;

private:
    [[nodiscard]] Award read(Connection& connection, const ImportRow& row, Problems& problems) const;
    [[nodiscard]] HonoredKind readKind(const ImportRow& row, Problems& problems) const;
    void findPerson(Connection& connection, const ImportRow& row, Award& award, Problems& problems) const;
    void findThing(Connection& connection, Award& award, Problems& problems) const;
    void ensureBatch(UnitOfWork& work);
    RowOutcome updateExisting(UnitOfWork& work, AwardId known, const Award& award, Problems& problems);

    const Vault& m_vault;
    AwardRepository m_awards;
    ImportLookup m_lookup;
    HonorBatch m_batch;
    QHash<QString, AwardId> m_known;
    QHash<QString, qint64> m_rowOfIdentity;
    QHash<qint64, int> m_positions; ///< last position by title
    int m_fileYear = 0; ///< the first year that a row names
};
