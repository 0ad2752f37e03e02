#pragma once

#include "models/organisation/codedimport.h"
#include "models/projects/projectrepository.h"
#include "models/teams/teamrepository.h"

/// File 05: 项目编号, 项目名称, 五为类别, 特色项目, 实施队伍, 项目来源, 预算(元), 评审得分, 状态. A project is known by
/// its code, else by its name; it belongs to its team's organization unless the file names one.
class ProjectImport final : public CodedImport<Project, ProjectRepository> {
public:
    explicit ProjectImport(const Vault& vault);

    QString kind() const override { return QStringLiteral("projects"); }
    QString title() const override;
    void begin(UnitOfWork& work, const ImportOptions& options) override;

private:
    void addCardColumns();
    void addPlaceColumns();
    void checkTeam(const ImportRow& row, Problems& problems) const;
    [[nodiscard]] TeamId teamOf(UnitOfWork& work, const ImportRow& row);
    [[nodiscard]] OrganisationId organisationOf(UnitOfWork& work, const ImportRow& row, const Project& project);

    TeamRepository m_teams;
    NameIndex<TeamId> m_teamsByName;
};
