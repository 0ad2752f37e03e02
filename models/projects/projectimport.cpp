#include "models/projects/projectimport.h"

#include "models/database/unitofwork.h"
#include "models/projects/projectvalidator.h"

#include <QCoreApplication>

namespace {

struct ProjectText {
    Q_DECLARE_TR_FUNCTIONS(ProjectImport)
};

const QString code = QStringLiteral("code");
const QString name = QStringLiteral("name");
const QString category = QStringLiteral("category");
const QString brand = QStringLiteral("brand");
const QString organisation = QStringLiteral("organisation");
const QString team = QStringLiteral("team");
const QString source = QStringLiteral("source");
const QString budget = QStringLiteral("budget");
const QString score = QStringLiteral("score");
const QString targetGroup = QStringLiteral("targetGroup");
const QString summary = QStringLiteral("summary");
const QString state = QStringLiteral("state");

std::optional<ProjectState> stateFromWord(const QString& word)
{
    static const QHash<QString, ProjectState> words{{QStringLiteral("征集"), ProjectState::Collected},
        {QStringLiteral("申报"), ProjectState::Collected}, {QStringLiteral("初筛"), ProjectState::Screened},
        {QStringLiteral("初审"), ProjectState::Screened}, {QStringLiteral("评审"), ProjectState::Reviewed},
        {QStringLiteral("评审中"), ProjectState::Reviewed}, {QStringLiteral("入库"), ProjectState::Listed},
        {QStringLiteral("已入库"), ProjectState::Listed}, {QStringLiteral("实施"), ProjectState::Running},
        {QStringLiteral("实施中"), ProjectState::Running}, {QStringLiteral("进行中"), ProjectState::Running},
        {QStringLiteral("结项"), ProjectState::Completed}, {QStringLiteral("已结项"), ProjectState::Completed},
        {QStringLiteral("完成"), ProjectState::Completed}, {QStringLiteral("归档"), ProjectState::Archived},
        {QStringLiteral("已归档"), ProjectState::Archived}, {QStringLiteral("退回"), ProjectState::Returned},
        {QStringLiteral("淘汰"), ProjectState::Rejected}, {QStringLiteral("落选"), ProjectState::Rejected}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

/// 为老 and 为老服务 are one word of the dictionary.
QString categoryWord(const QString& word)
{
    const bool isShort = word.startsWith(QStringLiteral("为")) && !word.endsWith(QStringLiteral("服务"));
    return isShort ? word + QStringLiteral("服务") : word;
}

} // namespace

QString ProjectImport::kind() const
{
    return QStringLiteral("projects");
}

QString ProjectImport::title() const
{
    return ProjectText::tr("Projects");
}

QList<ImportColumn> ProjectImport::columns() const
{
    return {
        {code, QStringLiteral("项目编号"), importWords("编号 项目编码 项目代码 编码 代码"), false},
        {name, QStringLiteral("项目名称"), importWords("名称 项目 志愿服务项目"), true},
        {category, QStringLiteral("五为类别"), importWords("类别 项目类别 五为 五为分类 项目类型 服务类别"), false},
        {brand, QStringLiteral("特色项目"), importWords("是否特色 品牌项目 特色 是否品牌 品牌 是否特色项目"), false},
        {organisation, QStringLiteral("所属社区"), importWords("社区 所属机构 申报单位 所属单位 实施单位"), false},
        {team, QStringLiteral("实施队伍"), importWords("队伍 承接队伍 志愿服务队 实施团队 承办队伍 队伍名称"), false},
        {source, QStringLiteral("项目来源"), importWords("来源 申报来源 申报渠道"), false},
        {budget, QStringLiteral("预算(元)"), importWords("预算 项目预算 预算金额 资金预算 金额"), false},
        {score, QStringLiteral("评审得分"), importWords("得分 评分 评审分 评审分数 综合得分 分数"), false},
        {targetGroup, QStringLiteral("服务对象"), importWords("服务人群 受益人群 对象"), false},
        {summary, QStringLiteral("项目简介"), importWords("简介 项目内容 内容 备注 说明"), false},
        {state, QStringLiteral("状态"), importWords("项目状态 进度 阶段"), false},
    };
}

void ProjectImport::begin(UnitOfWork& work, const ImportOptions& options)
{
    m_lookup.begin(work.connection(), options);
    m_teamsByName = m_teams.index(work.connection());
    m_byName = m_repository.index(work.connection());
    m_rowOfCode.clear();
}

void ProjectImport::checkRepeated(const ImportRow& row, Problems& problems)
{
    const QString key = row.isEmpty(code) ? row.text(name) : row.text(code);
    const qint64 first = m_rowOfCode.value(key, row.number());
    if (first != row.number()) {
        problems << Problem{row.isEmpty(code) ? name : code,
            ProjectText::tr("“%1” stands in row %2 of this file already. Keep one of the two rows.")
                .arg(key)
                .arg(first)};
    }
    m_rowOfCode.insert(key, first);
}

std::optional<Project> ProjectImport::known(Connection& connection, const ImportRow& row) const
{
    if (!row.isEmpty(code))
        return m_repository.findByCode(connection, row.text(code));
    return m_repository.find(connection, m_byName.value(row.text(name)));
}

void ProjectImport::readState(const ImportRow& row, Project& project, Problems& problems) const
{
    if (row.isEmpty(state) || project.id.isValid())
        return;
    if (const auto word = stateFromWord(row.text(state))) {
        project.state = *word;
        return;
    }
    problems << Problem{state,
        ProjectText::tr("The state “%1” is not known; write 征集, 初筛, 评审, 入库, 实施, 结项, 归档, 退回 or 淘汰.")
            .arg(row.text(state))};
}

void ProjectImport::read(const ImportRow& row, Project& project, Problems& problems) const
{
    if (!row.isEmpty(code))
        project.code = row.text(code);
    project.name = row.text(name);
    if (!row.isEmpty(organisation))
        m_lookup.checkOrganisation(row.text(organisation), organisation, problems);
    if (!row.isEmpty(team) && !m_teamsByName.contains(row.text(team)) && !m_lookup.options().createMissing) {
        problems << Problem{team,
            ProjectText::tr(
                "The team “%1” does not exist here. Correct the name, import file 02 first, or let it be created.")
                .arg(row.text(team))};
    }
    if (!row.isEmpty(brand))
        project.isBrand = row.yes(brand, problems);
    if (const auto fen = row.fen(budget, problems))
        project.budget = Money(*fen);
    if (const auto points = row.real(score, problems))
        project.scoreTenths = qRound(*points * 10.0);
    if (!row.isEmpty(targetGroup))
        project.targetGroup = row.text(targetGroup);
    if (!row.isEmpty(summary))
        project.summary = row.text(summary);
    readState(row, project, problems);
}

TeamId ProjectImport::teamOf(UnitOfWork& work, const ImportRow& row)
{
    const QString teamName = row.text(team);
    if (teamName.isEmpty() || m_teamsByName.contains(teamName))
        return m_teamsByName.value(teamName);
    Team created;
    created.name = teamName;
    created.code = m_teams.nextCode(work.connection());
    created.organisation = m_lookup.organisation(work, row.text(organisation));
    const TeamId id = m_teams.insert(work, created);
    m_teamsByName.insert(teamName, id);
    m_lookup.remark(ProjectText::tr("The team “%1” was created.").arg(teamName));
    return id;
}

void ProjectImport::resolve(UnitOfWork& work, const ImportRow& row, Project& project)
{
    if (!row.isEmpty(team))
        project.team = teamOf(work, row);
    if (!row.isEmpty(organisation)) {
        project.organisation = m_lookup.organisation(work, row.text(organisation));
    } else if (!project.organisation.isValid()) {
        const auto carrier = m_teams.find(work.connection(), project.team);
        project.organisation = carrier ? carrier->organisation : m_lookup.organisation(work, {});
    }
    if (!row.isEmpty(category))
        project.category = m_lookup.term(work, Dictionary::ProjectCategory, categoryWord(row.text(category)));
    if (!row.isEmpty(source))
        project.source = m_lookup.term(work, Dictionary::ProjectSource, row.text(source));
    if (project.code.isEmpty())
        project.code = m_repository.nextCode(work.connection());
}

RowOutcome ProjectImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    const std::optional<Project> existing = known(work.connection(), row);
    checkRepeated(row, problems);
    Project project = existing.value_or(Project());
    read(row, project, problems);
    Project checked = project;
    checked.code = project.code.isEmpty() ? project.name : project.code; // made when the row is written
    checked.organisation = OrganisationId(1); // looked up above
    problems << validate(checked);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    if (existing && !m_lookup.options().update)
        return RowOutcome::Skipped;
    resolve(work, row, project);
    if (!existing) {
        m_byName.insert(project.name, m_repository.insert(work, project));
        return RowOutcome::Imported;
    }
    if (project == *existing)
        return RowOutcome::Skipped;
    m_repository.update(work, project);
    return RowOutcome::Updated;
}
