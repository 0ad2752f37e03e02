#pragma once

#include "models/organisation/importlookup.h"
#include "models/teams/teamrepository.h"

/// File 02: 队伍编号, 队伍名称, 队伍类别, 服务领域, 所属社区, 成立日期, 队长, 队长电话. A team is known by its code,
/// else by its name.
class TeamImport final : public RecordImporter {
public:
    explicit TeamImport(const Vault& vault)
        : m_repository(vault)
    {
    }

    QString kind() const override;
    QString title() const override;
    QList<ImportColumn> columns() const override;
    QStringList personalColumns() const override;
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;
    void finish(UnitOfWork& work) override;
    QStringList remarks() const override { return m_lookup.remarks(); }

private:
    void read(const ImportRow& row, Team& team, Problems& problems) const;
    void resolve(UnitOfWork& work, const ImportRow& row, Team& team);
    [[nodiscard]] std::optional<Team> known(Connection& connection, const ImportRow& row) const;
    void checkRepeated(const ImportRow& row, Problems& problems);

    TeamRepository m_repository;
    ImportLookup m_lookup;
    QHash<QString, TeamId> m_byName;
    QHash<QString, qint64> m_rowOfCode;
};
