#pragma once

#include "models/organisation/codedimport.h"
#include "models/teams/teamrepository.h"

/// File 02: 队伍编号, 队伍名称, 队伍类别, 服务领域, 所属社区, 成立日期, 队长, 队长电话. A team is known by its code,
/// else by its name.
class TeamImport final : public CodedImport<Team, TeamRepository> {
public:
    explicit TeamImport(const Vault& vault);

    QString kind() const override { return QStringLiteral("teams"); }
    QString title() const override;
    void finish(UnitOfWork& work) override;
};
