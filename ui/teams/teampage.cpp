#include "ui/teams/teampage.h"

#include "models/common/phone.h"
#include "models/organisation/dictionaryrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/security/office.h"
#include "models/teams/teammembersrepository.h"
#include "models/teams/teamrecords.h"
#include "models/teams/teamrepository.h"
#include "ui/common/attempt.h"
#include "ui/common/detailpanel.h"
#include "ui/common/filterbar.h"
#include "ui/common/permit.h"
#include "ui/common/recordtable.h"
#include "ui/common/statechange.h"
#include "ui/printing/listprint.h"
#include "ui/teams/teamdialog.h"
#include "ui/teams/teammembersdialog.h"
#include "ui/teams/teammergedialog.h"

#include <QMenu>
#include <QPushButton>

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
    : RecordPage(texts(), office.database(), std::make_shared<TeamRecords>(office.vault()), All, parent)
    , m_office(office)
{
    usePersonalNumbers(office);
    QPushButton* members = details()->addButton(Icon::People, tr("Members"));
    connect(members, &QPushButton::clicked, this, [this] { attempt(window(), [this] { showMembers(currentId()); }); });
    QPushButton* edit = details()->addButton(Icon::Pencil, tr("Edit"));
    connect(edit, &QPushButton::clicked, this, [this] { attempt(window(), [this] { openRecord(currentId()); }); });
    QPushButton* state = details()->addButton(Icon::Swap, tr("State"));
    auto* menu = new QMenu(state);
    state->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        attempt(window(), [&] { fillStates(*menu, currentId()); });
    });
    permitButtons(office, Act::EditTeams);
    for (QPushButton* button : {edit, state})
        permit(button, office, Act::EditTeams);
}

Team TeamPage::team(qint64 id)
{
    const auto found = TeamRepository(m_office.vault()).find(m_office.database().reader(), TeamId(id));
    if (!found)
        throw Error(tr("This team is not in the office any more. Open the list again."));
    return *found;
}

DetailTab TeamPage::overview(const Team& team)
{
    Connection& connection = m_office.database().reader();
    DetailTab tab;
    tab.title = tr("Overview");
    const QString leaderLink
        = team.leader.isValid() ? QStringLiteral("volunteers/%1").arg(team.leader.value()) : QString();
    tab.rows.append({tr("Leader"), team.leaderName, {}, 0, false, leaderLink});
    if (!team.leaderPhone.isEmpty())
        tab.rows.append(
            {tr("Phone"), maskedPhone(team.leaderPhone), PersonalNumber{PersonalField::LeaderPhone, team.id.value()}});
    tab.rows.append({tr("Category"), DictionaryRepository().name(connection, Dictionary::TeamCategory, team.category)});
    tab.rows.append({tr("Field"), DictionaryRepository().name(connection, Dictionary::ServiceField, team.field)});
    tab.rows.append({tr("Founded"), isoDate(team.foundedOn)});
    tab.rows.append(
        {tr("Members"), QLocale().toString(TeamMembersRepository().memberCount(connection, team.id)), {}, 0, true});
    tab.rows.append({tr("Hours"), team.service.hoursText(), {}, 0, true});
    if (team.mergedInto.isValid()) {
        const auto successor = TeamRepository(m_office.vault()).find(connection, team.mergedInto);
        tab.rows.append({tr("Merged into"), successor ? successor->name : QString(), {}, 0, false,
            QStringLiteral("teams/%1").arg(team.mergedInto.value())});
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

DetailTab TeamPage::membersTab(const Team& team)
{
    DetailTab tab;
    const QList<TeamMember> members = TeamMembersRepository().members(m_office.database().reader(), team.id, false);
    tab.title = tr("Members");
    tab.emptyText = tr("Nobody is in this team yet. “Members” adds them.");
    for (const TeamMember& member : members.mid(0, mostShown)) {
        const QString role = member.membership.role == MembershipRole::Leader ? tr("leader") : QString();
        QStringList words{role, isoDate(member.membership.joinedOn), tr("%1 h").arg(member.service.hoursText())};
        words.removeAll(QString());
        tab.rows.append({member.name, words.join(QStringLiteral(" · ")), {}, 0, false,
            QStringLiteral("volunteers/%1").arg(member.membership.volunteer.value())});
    }
    if (members.size() > mostShown)
        tab.rows.append({QString(), tr("and %n more: see “Members”", nullptr, int(members.size()) - mostShown)});
    return tab;
}

DetailContent TeamPage::detailOf(qint64 id)
{
    const Team shown = team(id);
    Connection& connection = m_office.database().reader();
    DetailContent content;
    content.icon = Icon::People;
    content.title = shown.name;
    const auto organisation = OrganisationRepository().find(connection, shown.organisation);
    content.subtitle = tr("%1 · %2").arg(shown.code, organisation ? organisation->name : QString());
    const RecordBadge badge = teamBadge(teamStates().code(shown.state));
    content.badges.append({badge.text, badge.tone});
    DetailTab history;
    history.title = tr("History");
    history.events = stateEvents(connection, QStringLiteral("teams"), id, teamStates());
    history.emptyText = tr("The state has not changed since the team was entered.");
    content.tabs << overview(shown) << membersTab(shown) << history;
    return content;
}

void TeamPage::createRecord()
{
    Team fresh;
    fresh.organisation = OrganisationId(context().organisation);
    TeamDialog dialog(m_office, fresh, window());
    if (dialog.exec() == QDialog::Accepted)
        select(dialog.savedId().value());
}

void TeamPage::openRecord(qint64 id)
{
    if (id == 0)
        return;
    const Team old = team(id);
    TeamDialog dialog(m_office, old, window());
    if (dialog.exec() == QDialog::Accepted && dialog.record() != old) {
        offerOldRecord(*this, m_office, old.name,
            [&office = m_office, old](UnitOfWork& work) { TeamRepository(office.vault()).update(work, old); });
    }
}

void TeamPage::importRecords()
{
    Q_EMIT navigationRequested(
        {QStringLiteral("imports"), 0, {}, {{QStringLiteral("kind"), {QStringLiteral("teams")}}}});
}

void TeamPage::printRecords()
{
    printList(this, *model(), table()->shownColumns(), title());
}

void TeamPage::showMembers(qint64 id)
{
    if (id == 0)
        return;
    TeamMembersDialog dialog(m_office, TeamId(id), team(id).name, window());
    dialog.exec();
}

void TeamPage::fillStates(QMenu& menu, qint64 id)
{
    if (id == 0)
        return;
    fillStateMenu(menu, teamStates(), team(id).state,
        [this, id](const QString& code) { attempt(window(), [&] { changeState(id, code); }); });
}

void TeamPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    if (ids.size() != 1)
        return;
    menu.addAction(icon(Icon::People), tr("Members…"), this,
        [this, id = ids.first()] { attempt(window(), [&] { showMembers(id); }); });
    QMenu* states = menu.addMenu(icon(Icon::Swap), tr("State"));
    permit(states->menuAction(), m_office, Act::EditTeams);
    fillStates(*states, ids.first());
}

void TeamPage::changeState(qint64 id, const QString& code)
{
    const Team changed = team(id);
    const TeamState to = teamStates().fromCode(code);
    teamStates().require(changed.state, to);
    if (to == TeamState::Merged) {
        TeamMergeDialog dialog(m_office, changed, window());
        dialog.exec();
        return;
    }
    const auto step = [&office = m_office, team = changed.id](TeamState state) {
        return [&office, team, state](UnitOfWork& work, const QString& reason) {
            TeamRepository(office.vault()).changeState(work, team, state, reason);
        };
    };
    StateStep asked{changed.name, teamStates().title(to), step(to), {}};
    if (teamStates().allows(to, changed.state))
        asked.back = step(changed.state);
    takeStateStep(*this, m_office, asked);
}

QString TeamPage::figures()
{
    if (!model()->search().isEmpty() || !filters()->conditions().isEmpty())
        return {};
    const TeamFigures figures = TeamMembersRepository().figures(m_office.database().reader(), context().organisations);
    return tr("%1 members · %2 hours").arg(QLocale().toString(figures.members), figures.service.hoursText());
}
