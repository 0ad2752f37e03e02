#include "ui/teams/teampage.h"

#include "models/common/phone.h"
#include "models/office/office.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/answersums.h"
#include "models/reports/servicemenu.h"
#include "models/teams/teammembersrepository.h"
#include "models/teams/teamrecords.h"
#include "models/teams/teamrepository.h"
#include "models/teams/teamsfeature.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/common/filterbar.h"
#include "ui/records/desk.h"
#include "ui/reports/reportactions.h"
#include "ui/teams/teamdialog.h"
#include "ui/teams/teammembersdialog.h"
#include "ui/teams/teammergedialog.h"

namespace {

constexpr int mostShown = 30;

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("teams");
    texts.title = TeamPage::tr("Teams");
    texts.searchHint = TeamPage::tr("Name, pinyin initials, leader, code");
    texts.icon = Icon::People;
    texts.emptySentence = TeamPage::tr("No team yet. Import the list of teams, or enter the first one.");
    texts.createText = TeamPage::tr("New team");
    return texts;
}

} // namespace

TeamPage::TeamPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<TeamRecords>(office.vault()), Acts::EditTeams,
        stateKind(
            QStringLiteral("teams"), teamStates(), [&vault = office.vault()] { return TeamRepository(vault); },
            std::optional(TeamState::Dissolved)),
        All, parent)
    , m_reports(new ReportActions(office, *this))
{
    addDetailButton(Icon::People, tr("Members"), [this](qint64 id) { showMembers(id); });
    addDetailButton(
        Icon::Printer, tr("Service menu"), [this](qint64 id) { printMenu(TeamId(id)); }, Acts::ExportList);
    addUsualButtons();
    addRowAction(
        *moreMenu(), Icon::Printer, tr("Print all service menus…"), [this] { m_reports->print(menus()); },
        Acts::ExportList);
    addRowAction(
        *moreMenu(), Icon::FileExcel, tr("Save all service menus as Excel…"),
        [this] { m_reports->save(menus(), ReportFormat::Excel); }, Acts::ExportList);
    states().setAsk(
        teamStates().code(TeamState::Merged), [this](const QList<qint64>& ids, qsizetype) { return merge(ids); });
}

Team TeamPage::stored(Connection& connection, qint64 id) const
{
    return TeamRepository(office().vault()).require(connection, TeamId(id));
}

Team TeamPage::fresh()
{
    Team team;
    team.organisation = chosenOrganisation();
    return team;
}

qint64 TeamPage::fillIn(const Team& team)
{
    TeamDialog dialog(office(), team, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void TeamPage::save(UnitOfWork& work, const Team& team) const
{
    TeamRepository(office().vault()).update(work, team);
}

/// The form of the merge asks, says what will happen and saves by itself.
std::optional<StateSteps::Work> TeamPage::merge(const QList<qint64>& ids)
{
    if (ids.size() != 1)
        throw Error(tr("Merge one team at a time."));
    const Team team = record(ids.first());
    TeamMergeDialog dialog(office(), team, window());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const TeamMerge::Trace trace = dialog.trace();
    offerUndo(
        tr("“%1” was merged: %n member(s) moved.", nullptr, int(trace.ended.size())).arg(team.name), [this, trace] {
            commitNow(office(), [&vault = office().vault(), trace](UnitOfWork& work) {
                TeamMerge(vault).takeBack(work, trace, tr("Undone"));
            });
        });
    return std::nullopt;
}

DetailTab TeamPage::overview(const Team& team)
{
    Connection& connection = office().database().reader();
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append(
        {tr("Leader"), team.leaderName, {}, 0, false, PageAddress{QStringLiteral("volunteers"), team.leader.value()}});
    if (!team.leaderPhone.isEmpty())
        tab.rows.append(
            {tr("Phone"), maskedPhone(team.leaderPhone), PersonalNumber{PersonalFields::leaderPhone, team.id.value()}});
    tab.rows.append({tr("Category"), DictionaryRepository().name(connection, Dictionary::TeamCategory, team.category)});
    tab.rows.append({tr("Field"), DictionaryRepository().name(connection, Dictionary::ServiceField, team.field)});
    tab.rows.append({tr("Founded on"), isoDate(team.foundedOn)});
    tab.rows.append(
        {tr("Members"), QLocale().toString(TeamMembersRepository().memberCount(connection, team.id)), {}, 0, true});
    tab.rows.append({tr("Hours"), team.service.hoursText(), {}, 0, true});
    if (team.mergedInto.isValid()) {
        const auto successor = TeamRepository(office().vault()).find(connection, team.mergedInto);
        tab.rows.append({tr("Merged into"), successor ? successor->name : QString(), {}, 0, false,
            PageAddress{QStringLiteral("teams"), team.mergedInto.value()}});
    }
    if (!team.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), team.stateReason});
    if (!team.notes.isEmpty())
        tab.rows.append({tr("Notes"), team.notes});
    const QDate end = context().period.to.isValid() ? context().period.lastDay() : QDate::currentDate();
    tab.bars.title = tr("Hours of the last 12 months");
    for (const TeamMonth& month : TeamMembersRepository().months(connection, team.id, end)) {
        tab.bars.labels << QString::number(month.month.right(2).toInt());
        tab.bars.values << month.minutes.hours();
    }
    return tab;
}

/// 服务菜单; none where it offers nothing yet.
DetailTab TeamPage::menuTab(const Team& team)
{
    DetailTab tab;
    tab.title = tr("Service menu");
    tab.emptyText = tr("No menu yet. Tick what the team offers in its form.");
    if (team.menuNeeds.isEmpty())
        return tab;
    const QStringList needs = menuNeedNames(office().database().reader(), team.menuNeeds);
    tab.rows.append({tr("What we do"), needs.join(tr(", ", "between needs")), {}, 0, true});
    const std::pair<QString, QString> more[]{{tr("When"), team.menuTimes}, {tr("Area"), team.menuArea},
        {tr("Contact"), team.menuContact}, {tr("How to order"), team.menuOrdering}};
    for (const auto& [label, value] : more) {
        if (!value.isEmpty())
            tab.rows.append({label, value});
    }
    return tab;
}

void TeamPage::printMenu(TeamId team)
{
    m_reports->print(
        [&vault = office().vault(), team](Connection& connection) { return serviceMenuOf(connection, vault, team); });
}

ReportRequest TeamPage::menus() const
{
    ReportRequest request;
    request.name = QStringLiteral("menu");
    request.organisation = chosenOrganisation();
    request.printedBy = office().account().name;
    return request;
}

DetailTab TeamPage::membersTab(const Team& team)
{
    DetailTab tab;
    const QList<TeamMember> members = TeamMembersRepository().members(office().database().reader(), team.id, false);
    tab.title = tr("Members");
    tab.emptyText = tr("Nobody is in this team yet. “Members” adds them.");
    for (const TeamMember& member : members.mid(0, mostShown)) {
        const QString role = member.membership.role == MembershipRole::Leader ? tr("leader") : QString();
        QStringList words{role, isoDate(member.membership.joinedOn), tr("%1 h").arg(member.service.hoursText())};
        words.removeAll(QString());
        tab.rows.append({member.name, words.join(QStringLiteral(" · ")), {}, 0, false,
            PageAddress{QStringLiteral("volunteers"), member.membership.volunteer.value()}});
    }
    if (members.size() > mostShown)
        tab.rows.append({QString(), tr("and %n more: see “Members”", nullptr, int(members.size()) - mostShown)});
    return tab;
}

DetailContent TeamPage::detailOf(qint64 id)
{
    const Team shown = record(id);
    Connection& connection = office().database().reader();
    DetailContent content;
    content.icon = Icon::People;
    content.title = shown.name;
    const auto organisation = OrganisationRepository().find(connection, shown.organisation);
    content.subtitle = tr("%1 · %2").arg(shown.code, organisation ? organisation->name : QString());
    const RecordBadge badge = teamBadge(teamStates().code(shown.state));
    content.badges.append({badge.text, badge.tone});
    content.tabs << overview(shown) << membersTab(shown) << menuTab(shown)
                 << stateHistory(connection, states().kind(), id);
    return content;
}

void TeamPage::showMembers(qint64 id)
{
    TeamMembersDialog dialog(office(), TeamId(id), record(id).name, window());
    dialog.exec();
}

void TeamPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    if (ids.size() == 1)
        addRowAction(menu, Icon::People, tr("Members…"), [this, id = ids.first()] { showMembers(id); });
    FormPage::addContextActions(menu, ids);
}

RecordPage::Figures TeamPage::figures()
{
    return [&vault = office().vault(), request = model()->request()](Connection& connection) {
        const ListAnswer teams = answerOf(connection, TeamRecords(vault), request);
        const TeamFigures figures = TeamMembersRepository().figures(connection, teams);
        return tr("%1 members · %2 hours in all").arg(QLocale().toString(figures.members), figures.service.hoursText());
    };
}

QList<PageEntry> teamsPages(const Desk& desk)
{
    return {pageEntry<TeamPage>(desk, PageGroup::People, texts())};
}
