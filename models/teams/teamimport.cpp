#include "models/teams/teamimport.h"

#include "models/common/textnormal.h"
#include "models/teams/teamleadersrepository.h"

#include <QCoreApplication>

namespace {

const QString parent = QStringLiteral("parent");

void readLeader(const ImportRow& row, Team& team, Problems&)
{
    const QString leader = cleanedName(row.text(QStringLiteral("leaderName"))).text;
    if (leader != team.leaderName || !row.isEmpty(QStringLiteral("leaderPhone")))
        team.leader = {};
    team.leaderName = leader;
}

} // namespace

TeamImport::TeamImport(const Vault& vault)
    : CodedImport(vault)
{
    using State = TeamState;
    text("code", "队伍编号", "编号 队伍编码 队伍代码 团队编号 编码 代码", &Team::code);
    name("队伍名称", "名称 队伍 团队名称 服务队名称 志愿服务队 志愿队伍 队名 所属队伍");
    term("category", "队伍类别", "类别 队伍类型 团队类型 类型 性质", &Team::category, Dictionary::TeamCategory);
    term("field", "服务领域", "领域 服务类别 服务方向 服务类型", &Team::field, Dictionary::ServiceField);
    organisation("所属社区", "社区 所在社区 村居 所属机构 所属单位 所属街道 机构 主管单位");
    column(
        "parent", "上级队伍", "所属总队 总队 上级团队",
        [this](const ImportRow& row, Team&, Problems& problems) {
            if (!m_byName.contains(row.text(parent)))
                problems << Problem{parent,
                    QCoreApplication::translate(
                        "TeamImport", "The team above, “%1”, does not exist here; put it in an earlier row.")
                        .arg(row.text(parent))};
        },
        [this](UnitOfWork&, const ImportRow& row, Team& team) {
            if (!row.isEmpty(parent))
                team.parent = m_byName.value(row.text(parent));
        });
    date("foundedOn", "成立日期", "成立时间 建队时间 建队日期 组建时间 组建日期", &Team::foundedOn);
    column("leaderName", "队长", "队长姓名 负责人 负责人姓名 领队 联系人", &readLeader);
    personal("leaderPhone", "队长电话", "联系电话 电话 手机 手机号 手机号码 负责人电话 队长手机 联系方式",
        &Team::leaderPhone);
    state<State>("状态", "队伍状态",
        {{State::Preparing, "筹建 筹备"}, {State::Active, "活动 正常 在册 启用"}, {State::Suspended, "停用 暂停"},
            {State::Merged, "合并 已合并"}, {State::Dissolved, "解散 已解散 注销"}});
    text("notes", "备注", "说明", &Team::notes);
}

QString TeamImport::title() const
{
    return QCoreApplication::translate("TeamImport", "Teams");
}

void TeamImport::finish(UnitOfWork& work)
{
    linkTeamLeaders(work);
}
