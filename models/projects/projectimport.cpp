#include "models/projects/projectimport.h"

#include <QCoreApplication>

namespace {

struct ProjectText {
    Q_DECLARE_TR_FUNCTIONS(ProjectImport)
};

const QString category = QStringLiteral("category");
const QString team = QStringLiteral("team");

/// 为老 and 为老服务 are one word of the dictionary.
QString categoryWord(const QString& word)
{
    const bool isShort = word.startsWith(QStringLiteral("为")) && !word.endsWith(QStringLiteral("服务"));
    return isShort ? word + QStringLiteral("服务") : word;
}

} // namespace

ProjectImport::ProjectImport(const Vault& vault)
    : m_teams(vault)
{
    using State = ProjectState;
    text("code", "项目编号", "编号 项目编码 项目代码 编码 代码", &Project::code);
    name("项目名称", "名称 项目 志愿服务项目");
    column("category", "五为类别", "类别 项目类别 五为 五为分类 项目类型 服务类别", {},
        [this](UnitOfWork& work, const ImportRow& row, Project& project) {
            if (!row.isEmpty(category))
                project.category = m_lookup.term(work, Dictionary::ProjectCategory, categoryWord(row.text(category)));
        });
    column("brand", "特色项目", "是否特色 品牌项目 特色 是否品牌 品牌 是否特色项目",
        [](const ImportRow& row, Project& project, Problems& problems) {
            project.isBrand = row.yes(QStringLiteral("brand"), problems);
        });
    addPlaceColumns();
    term("source", "项目来源", "来源 申报来源 申报渠道", &Project::source, Dictionary::ProjectSource);
    column("budget", "预算(元)", "预算 项目预算 预算金额 资金预算 金额",
        [](const ImportRow& row, Project& project, Problems& problems) {
            if (const auto fen = row.fen(QStringLiteral("budget"), problems))
                project.budget = Money(*fen);
        });
    column("score", "评审得分", "得分 评分 评审分 评审分数 综合得分 分数",
        [](const ImportRow& row, Project& project, Problems& problems) {
            if (const auto points = row.real(QStringLiteral("score"), problems))
                project.scoreTenths = qRound(*points * 10.0);
        });
    addCardColumns();
    state<State>("状态", "项目状态 进度 阶段",
        {{State::Collected, "征集 申报"}, {State::Screened, "初筛 初审"}, {State::Reviewed, "评审 评审中"},
            {State::Listed, "入库 已入库"}, {State::Running, "实施 实施中 进行中"},
            {State::Completed, "结项 已结项 完成"}, {State::Archived, "归档 已归档"}, {State::Returned, "退回"},
            {State::Rejected, "淘汰 落选"}});
}

/// What stands on the project card besides.
void ProjectImport::addCardColumns()
{
    text("targetGroup", "服务对象", "服务人群 受益人群 对象", &Project::targetGroup);
    date("startsOn", "开始日期", "项目开始 项目开始日期 开始时间 启动日期", &Project::startsOn);
    date("endsOn", "结束日期", "项目结束 项目结束日期 结束时间 截止日期", &Project::endsOn);
    text("recruitingArea", "招募范围", "招募区域", &Project::recruitingArea);
    text("funding", "资金来源", "经费来源", &Project::funding);
    text("protection", "志愿者保障", "保障 保障措施", &Project::protection);
    column("beneficiaries", "服务人次", "受益人次 受益人数 服务人数",
        [](const ImportRow& row, Project& project, Problems& problems) {
            if (const auto people = row.integer(QStringLiteral("beneficiaries"), problems))
                project.beneficiaries = int(*people);
        });
    column("spent", "实际支出(元)", "实际支出 支出 项目支出 决算",
        [](const ImportRow& row, Project& project, Problems& problems) {
            if (const auto fen = row.fen(QStringLiteral("spent"), problems))
                project.spent = Money(*fen);
        });
    text("results", "结项成果", "成果 项目成果 成效 项目成效", &Project::results);
    text("summary", "项目简介", "简介 项目内容 内容 备注 说明", &Project::summary);
}

/// The team comes first where both are looked up: without an organization of its own the project has its team's.
void ProjectImport::addPlaceColumns()
{
    column("organisation", "所属社区", "社区 所属机构 申报单位 所属单位 实施单位",
        [this](const ImportRow& row, Project&, Problems& problems) {
            m_lookup.checkOrganisation(row.text(organisationKey), organisationKey, problems);
        });
    column(
        "team", "实施队伍", "队伍 承接队伍 志愿服务队 实施团队 承办队伍 队伍名称",
        [this](const ImportRow& row, Project&, Problems& problems) { checkTeam(row, problems); },
        [this](UnitOfWork& work, const ImportRow& row, Project& project) {
            if (!row.isEmpty(team))
                project.team = teamOf(work, row);
            project.organisation = organisationOf(work, row, project);
        });
}

QString ProjectImport::title() const
{
    return ProjectText::tr("Projects");
}

void ProjectImport::begin(UnitOfWork& work, const ImportOptions& options)
{
    CodedImport::begin(work, options);
    m_teamsByName = NameIndex(m_teams.index(work.connection()));
}

void ProjectImport::checkTeam(const ImportRow& row, Problems& problems) const
{
    if (m_teamsByName.contains(row.text(team)) || m_lookup.options().createMissing)
        return;
    problems << Problem{team,
        ProjectText::tr(
            "The team “%1” does not exist here. Correct the name, import file 02 first, or let it be created.")
            .arg(row.text(team))};
}

TeamId ProjectImport::teamOf(UnitOfWork& work, const ImportRow& row)
{
    const QString teamName = row.text(team);
    if (teamName.isEmpty() || m_teamsByName.contains(teamName))
        return m_teamsByName.value(teamName);
    Team created;
    created.name = teamName;
    created.code = m_teams.nextCode(work.connection());
    created.organisation = m_lookup.organisation(work, row.text(organisationKey));
    const TeamId id = m_teams.insert(work, created);
    m_teamsByName.insert(teamName, id);
    m_lookup.remark(ProjectText::tr("The team “%1” was created.").arg(teamName));
    return id;
}

OrganisationId ProjectImport::organisationOf(UnitOfWork& work, const ImportRow& row, const Project& project)
{
    if (!row.isEmpty(organisationKey))
        return m_lookup.organisation(work, row.text(organisationKey));
    if (project.organisation.isValid())
        return project.organisation;
    const auto carrier = m_teams.find(work.connection(), project.team);
    return carrier ? carrier->organisation : m_lookup.organisation(work, {});
}
