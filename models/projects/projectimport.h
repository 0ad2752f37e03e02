#pragma once

#include "models/organisation/importlookup.h"
#include "models/projects/projectrepository.h"
#include "models/teams/teamrepository.h"

/// File 05: 项目编号, 项目名称, 五为类别, 特色项目, 实施队伍, 项目来源, 预算(元), 评审得分, 状态. A project is known by
/// its code, else by its name; it belongs to its team's organisation unless the file names one.
class ProjectImport final : public RecordImporter {
public:
    explicit ProjectImport(const Vault& vault)
        : m_teams(vault)
    {
    }

    QString kind() const override;
    QString title() const override;
    QList<ImportColumn> columns() const override;
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;
    QStringList remarks() const override { return m_lookup.remarks(); }

private:
    void read(const ImportRow& row, Project& project, Problems& problems) const;
    void readState(const ImportRow& row, Project& project, Problems& problems) const;
    void resolve(UnitOfWork& work, const ImportRow& row, Project& project);
    [[nodiscard]] TeamId teamOf(UnitOfWork& work, const ImportRow& row);
    [[nodiscard]] std::optional<Project> known(Connection& connection, const ImportRow& row) const;
    void checkRepeated(const ImportRow& row, Problems& problems);

    ProjectRepository m_repository;
    TeamRepository m_teams;
    ImportLookup m_lookup;
    QHash<QString, TeamId> m_teamsByName;
    QHash<QString, ProjectId> m_byName;
    QHash<QString, qint64> m_rowOfCode;
};
