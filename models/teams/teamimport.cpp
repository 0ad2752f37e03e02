#include "models/teams/teamimport.h"

#include "models/common/textnormal.h"
#include "models/database/unitofwork.h"
#include "models/teams/teamleadersrepository.h"
#include "models/teams/teamvalidator.h"

#include <QCoreApplication>

namespace {

struct TeamText {
    Q_DECLARE_TR_FUNCTIONS(TeamImport)
};

const QString code = QStringLiteral("code");
const QString name = QStringLiteral("name");
const QString category = QStringLiteral("category");
const QString field = QStringLiteral("field");
const QString organisation = QStringLiteral("organisation");
const QString parent = QStringLiteral("parent");
const QString foundedOn = QStringLiteral("foundedOn");
const QString leaderName = QStringLiteral("leaderName");
const QString leaderPhone = QStringLiteral("leaderPhone");
const QString state = QStringLiteral("state");
const QString notes = QStringLiteral("notes");

std::optional<TeamState> stateFromWord(const QString& word)
{
    static const QHash<QString, TeamState> words{{QStringLiteral("筹建"), TeamState::Preparing},
        {QStringLiteral("筹备"), TeamState::Preparing}, {QStringLiteral("活动"), TeamState::Active},
        {QStringLiteral("正常"), TeamState::Active}, {QStringLiteral("在册"), TeamState::Active},
        {QStringLiteral("启用"), TeamState::Active}, {QStringLiteral("停用"), TeamState::Suspended},
        {QStringLiteral("暂停"), TeamState::Suspended}, {QStringLiteral("合并"), TeamState::Merged},
        {QStringLiteral("已合并"), TeamState::Merged}, {QStringLiteral("解散"), TeamState::Dissolved},
        {QStringLiteral("已解散"), TeamState::Dissolved}, {QStringLiteral("注销"), TeamState::Dissolved}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

QString TeamImport::kind() const
{
    return QStringLiteral("teams");
}

QString TeamImport::title() const
{
    return TeamText::tr("Teams");
}

QList<ImportColumn> TeamImport::columns() const
{
    return {
        {code, QStringLiteral("队伍编号"), importWords("编号 队伍编码 队伍代码 团队编号 编码 代码"), false},
        {name, QStringLiteral("队伍名称"),
            importWords("名称 队伍 团队名称 服务队名称 志愿服务队 志愿队伍 队名 所属队伍"), true},
        {category, QStringLiteral("队伍类别"), importWords("类别 队伍类型 团队类型 类型 性质"), false},
        {field, QStringLiteral("服务领域"), importWords("领域 服务类别 服务方向 服务类型"), false},
        {organisation, QStringLiteral("所属社区"),
            importWords("社区 所在社区 村居 所属机构 所属单位 所属街道 机构 主管单位"), false},
        {parent, QStringLiteral("上级队伍"), importWords("所属总队 总队 上级团队"), false},
        {foundedOn, QStringLiteral("成立日期"), importWords("成立时间 建队时间 建队日期 组建时间 组建日期"), false},
        {leaderName, QStringLiteral("队长"), importWords("队长姓名 负责人 负责人姓名 领队 联系人"), false},
        {leaderPhone, QStringLiteral("队长电话"),
            importWords("联系电话 电话 手机 手机号 手机号码 负责人电话 队长手机 联系方式"), false},
        {state, QStringLiteral("状态"), importWords("队伍状态"), false},
        {notes, QStringLiteral("备注"), importWords("说明"), false},
    };
}

QStringList TeamImport::personalColumns() const
{
    return {leaderPhone};
}

void TeamImport::begin(UnitOfWork& work, const ImportOptions& options)
{
    m_lookup.begin(work.connection(), options);
    m_byName = m_repository.index(work.connection());
    m_rowOfCode.clear();
}

void TeamImport::checkRepeated(const ImportRow& row, Problems& problems)
{
    const QString key = row.isEmpty(code) ? row.text(name) : row.text(code);
    const qint64 first = m_rowOfCode.value(key, row.number());
    if (first != row.number()) {
        problems << Problem{row.isEmpty(code) ? name : code,
            TeamText::tr("“%1” stands in row %2 of this file already. Keep one of the two rows.").arg(key).arg(first)};
    }
    m_rowOfCode.insert(key, first);
}

std::optional<Team> TeamImport::known(Connection& connection, const ImportRow& row) const
{
    if (!row.isEmpty(code))
        return m_repository.findByCode(connection, row.text(code));
    return m_repository.find(connection, m_byName.value(row.text(name)));
}

void TeamImport::read(const ImportRow& row, Team& team, Problems& problems) const
{
    if (!row.isEmpty(code))
        team.code = row.text(code);
    team.name = row.text(name);
    m_lookup.checkOrganisation(row.text(organisation), organisation, problems);
    if (!row.isEmpty(foundedOn))
        team.foundedOn = row.date(foundedOn, problems);
    if (!row.isEmpty(leaderName)) {
        const QString leader = cleanedName(row.text(leaderName)).text;
        if (leader != team.leaderName || !row.isEmpty(leaderPhone))
            team.leader = {};
        team.leaderName = leader;
    }
    if (!row.isEmpty(leaderPhone))
        team.leaderPhone = row.text(leaderPhone);
    if (!row.isEmpty(notes))
        team.notes = row.text(notes);
    if (!row.isEmpty(parent) && !m_byName.contains(row.text(parent))) {
        problems << Problem{parent,
            TeamText::tr("The team above, “%1”, does not exist here; put it in an earlier row.").arg(row.text(parent))};
    }
    if (row.isEmpty(state) || team.id.isValid())
        return;
    if (const auto word = stateFromWord(row.text(state)))
        team.state = *word;
    else
        problems << Problem{state,
            TeamText::tr("The state “%1” is not known; write 筹建, 活动, 停用, 合并 or 解散.").arg(row.text(state))};
}

void TeamImport::resolve(UnitOfWork& work, const ImportRow& row, Team& team)
{
    if (!row.isEmpty(organisation) || !team.organisation.isValid())
        team.organisation = m_lookup.organisation(work, row.text(organisation));
    if (!row.isEmpty(category))
        team.category = m_lookup.term(work, Dictionary::TeamCategory, row.text(category));
    if (!row.isEmpty(field))
        team.field = m_lookup.term(work, Dictionary::ServiceField, row.text(field));
    if (!row.isEmpty(parent))
        team.parent = m_byName.value(row.text(parent));
    if (team.code.isEmpty())
        team.code = m_repository.nextCode(work.connection());
}

RowOutcome TeamImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    const std::optional<Team> existing = known(work.connection(), row);
    checkRepeated(row, problems);
    Team team = existing.value_or(Team());
    read(row, team, problems);
    Team checked = team;
    checked.code = team.code.isEmpty() ? team.name : team.code; // made when the row is written
    checked.organisation = OrganisationId(1); // looked up above
    problems << validate(checked);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    if (existing && !m_lookup.options().update)
        return RowOutcome::Skipped;
    resolve(work, row, team);
    if (!existing) {
        m_byName.insert(team.name, m_repository.insert(work, team));
        return RowOutcome::Imported;
    }
    if (team == *existing)
        return RowOutcome::Skipped;
    m_repository.update(work, team);
    return RowOutcome::Updated;
}

void TeamImport::finish(UnitOfWork& work)
{
    linkTeamLeaders(work);
}
