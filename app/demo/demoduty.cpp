#include "app/demo/demoduty.h"

#include "models/attachments/attachmentcontent.h"
#include "models/common/task.h"
#include "models/duty/dutyrepository.h"
#include "models/duty/dutysteps.h"
#include "models/duty/rosterplanning.h"
#include "models/organisation/organisationrepository.h"
#include "models/stations/stationrepository.h"
#include "models/teams/teamrepository.h"
#include "models/visits/visitrepository.h"
#include "models/words/dictionaryrepository.h"

namespace {

constexpr int teamsThatSit = 4;
constexpr int absentPercent = 3;

struct VisitRow {
    const char* kind;
    const char* matter;
    const char* answer;
    const char* handedTo;
    int daysAgo;
    int daysLeft; ///< of what was handed on
    VisitState state;
};

constexpr int firstHandedOn = 1; ///< of these
constexpr VisitRow visitRows[]{
    {"政策咨询", "询问高龄补贴申领条件", "告知所需材料和办理窗口", "", 1, 0, VisitState::Answered},
    {"矛盾调解", "楼上漏水，邻里协商不成", "", "社区调解委员会", 3, 4, VisitState::HandedOn},
    {"法律咨询", "房屋租赁合同到期不退押金", "建议先书面催告，可申请法律援助", "", 5, 0, VisitState::Closed},
    {"困难求助", "独居，家中灯坏了不会修", "", "", 0, 0, VisitState::Received},
    {"意见建议", "建议增加小区充电车位", "", "物业公司", 12, -2, VisitState::HandedOn},
};

} // namespace

void DemoDuty::add(UnitOfWork& work)
{
    Connection& connection = work.connection();
    m_office = OrganisationRepository().root(connection)->id;
    for (const Station& station : StationRepository(m_vault).all(connection)) {
        if (station.state == StationState::Open)
            m_stations << station.id.value();
    }
    for (const Team& team : TeamRepository(m_vault).all(connection)) {
        if (team.state == TeamState::Active)
            m_teams << team.id.value();
    }
    if (m_stations.isEmpty() || m_teams.isEmpty())
        return;
    addPlan(work);
    addRoster(work);
    addVisits(work);
}

void DemoDuty::addPlan(UnitOfWork& work)
{
    Connection& connection = work.connection();
    const QList<Term> posts = DictionaryRepository().terms(connection, Dictionary::DutyPost);
    for (qsizetype i = 0; i < m_stations.size(); ++i) {
        DutyTemplate weekly;
        weekly.station = StationId(m_stations.at(i));
        weekly.post = posts.at(i % posts.size()).id;
        weekly.weekdays = i % 2 == 0 ? QStringLiteral("135") : QStringLiteral("246");
        weekly.begin = Minutes(60 * (i % 3 == 2 ? 14 : 9));
        weekly.end = weekly.begin + Minutes(150);
        (void)DutyTemplateRepository().insert(work, weekly);
        if (i % 5 != 0)
            continue;
        weekly.weekdays = QStringLiteral("4");
        weekly.begin = Minutes(60 * 18 + 30);
        weekly.end = weekly.begin + Minutes(120);
        (void)DutyTemplateRepository().insert(work, weekly);
    }
    for (const qint64 team : m_teams.first(std::min<qsizetype>(teamsThatSit, m_teams.size()))) {
        DutyMember member;
        member.organisation = m_office;
        member.team = TeamId(team);
        (void)DutyMemberRepository().insert(work, member);
    }
}

void DemoDuty::addRoster(UnitOfWork& work)
{
    const QDate today = m_now.date();
    DutyRoster roster;
    roster.organisation = m_office;
    roster.month = QDate(today.year(), today.month(), 1);
    roster.id = DutyRosterRepository().insert(work, roster);
    (void)makeDuties(work, roster.id);
    TaskContext task;
    const RosterOutcome outcome = planRoster(work.connection(), roster.id, task);
    (void)writePlan(work, roster.id, outcome);
    if (outcome.cost.unmanned > 0 || outcome.seats.isEmpty())
        return;
    (void)takeRosterStep(work, roster.id, DutyRosterState::Published, {});
    (void)takeRosterStep(work, roster.id, DutyRosterState::Running, {});
    record(work, roster.id);
}

/// What is over, but for the last one, which waits to be recorded.
void DemoDuty::record(UnitOfWork& work, DutyRosterId roster)
{
    QList<Duty> over = DutyRepository().ofRoster(work.connection(), roster);
    over.removeIf([this](const Duty& duty) { return duty.end > m_now; });
    for (qsizetype i = 0; i + 1 < over.size(); ++i) {
        const bool isAbsent = m_words.chance(absentPercent);
        (void)takeDutyStep(work, over.at(i).id, isAbsent ? DutyState::Absent : DutyState::Attended, {});
        if (i != 0)
            continue;
        DutyHandover handover;
        handover.station = over.first().station;
        handover.happenedAt = over.first().end;
        handover.giver = over.first().volunteer;
        handover.taker = over.last().volunteer;
        handover.items = QStringLiteral("站点钥匙一把\n来访登记簿一本\n血压计一台");
        handover.openMatters = QStringLiteral("雨伞借出两把，待归还");
        if (handover.giver != handover.taker)
            (void)DutyHandoverRepository().insert(work, handover);
    }
}

void DemoDuty::addVisits(UnitOfWork& work)
{
    const VisitRepository visits(m_vault);
    int index = 0;
    for (const VisitRow& row : visitRows) {
        Visit visit;
        visit.name = m_words.personName(index % 2 == 0);
        visit.phone = DemoDictionary::phone(9'000'000 + index);
        visit.station = StationId(m_stations.at(index % m_stations.size()));
        visit.organisation = StationRepository(m_vault).require(work.connection(), visit.station).organisation;
        visit.happenedAt = QDateTime(m_now.date().addDays(-row.daysAgo), QTime(9, 10 * index));
        visit.kind = DictionaryRepository().idOf(work.connection(), Dictionary::VisitKind, QString::fromUtf8(row.kind));
        visit.matter = QString::fromUtf8(row.matter);
        visit.answer = QString::fromUtf8(row.answer);
        visit.handedTo = QString::fromUtf8(row.handedTo);
        if (!visit.handedTo.isEmpty())
            visit.dueOn = m_now.date().addDays(row.daysLeft);
        if (row.state == VisitState::Closed)
            visit.grade = int(Grade::Satisfied);
        visit.state = row.state;
        const VisitId id = visits.insert(work, visit);
        if (index == firstHandedOn)
            (void)keepFile(work, m_vault, {QStringLiteral("visit"), id.value()},
                newFile(QStringLiteral("调解申请.txt"), "楼上漏水，已协商两次未果，申请调解。\n"));
        ++index;
    }
}
