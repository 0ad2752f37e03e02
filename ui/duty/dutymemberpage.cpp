#include "ui/duty/dutymemberpage.h"

#include "models/duty/dutyfeature.h"
#include "models/duty/dutyrecords.h"
#include "models/duty/dutyrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/teams/teamrepository.h"
#include "models/training/trainingrepository.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/duty/dutymemberdialog.h"

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("duty_members");
    texts.title = DutyMemberPage::tr("Who may sit");
    texts.icon = Icon::People;
    texts.emptySentence
        = DutyMemberPage::tr("Nobody may sit on duty yet. Let a team or a person sit, at one station or at all.");
    texts.createText = DutyMemberPage::tr("Let somebody sit");
    return texts;
}

QString whoIs(Office& office, Connection& connection, const DutyMember& member)
{
    if (!member.team.isValid())
        return personName(connection, member.volunteer);
    const auto team = TeamRepository(office.vault()).find(connection, member.team);
    return team ? team->name : QString();
}

} // namespace

DutyMemberPage::DutyMemberPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<DutyMemberRecords>(), Acts::EditDuty,
        stateKind(
            QStringLiteral("duty_members"), dutyMemberStates(), [] { return DutyMemberRepository(); },
            std::optional(DutyMemberState::Ended)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("duty_plan"));
    addUsualButtons();
}

DutyMember DutyMemberPage::stored(Connection& connection, qint64 id) const
{
    DutyMember record = DutyMemberRepository().require(connection, DutyMemberId(id));
    record.name = whoIs(office(), connection, record);
    return record;
}

qint64 DutyMemberPage::fillIn(const DutyMember& record)
{
    DutyMemberDialog dialog(office(), record, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void DutyMemberPage::save(UnitOfWork& work, const DutyMember& record) const
{
    DutyMemberRepository().update(work, record);
}

DutyMember DutyMemberPage::fresh()
{
    DutyMember member;
    member.organisation = chosenOrganisation();
    return member;
}

DetailContent DutyMemberPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const DutyMember shown = record(id);
    DetailContent content;
    content.icon = Icon::People;
    content.title = shown.name;
    const RecordBadge badge = dutyMemberBadge(dutyMemberStates().code(shown.state));
    content.badges.append({badge.text, badge.tone});
    DetailTab tab;
    tab.title = tr("Overview");
    if (shown.team.isValid())
        tab.rows.append(
            {tr("Team"), shown.name, {}, 0, false, PageAddress{QStringLiteral("teams"), shown.team.value()}});
    else
        tab.rows.append({tr("Volunteer"), shown.name, {}, 0, false,
            PageAddress{QStringLiteral("volunteers"), shown.volunteer.value()}});
    const auto organisation = OrganisationRepository().find(connection, shown.organisation);
    tab.rows.append({tr("Organization"), organisation ? organisation->name : QString()});
    tab.rows.append(
        {tr("Station"), shown.station.isValid() ? stationName(connection, shown.station) : tr("all stations")});
    const QString post = DictionaryRepository().name(connection, Dictionary::DutyPost, shown.post);
    tab.rows.append({tr("Post"), post.isEmpty() ? tr("any post") : post});
    if (!shown.notes.isEmpty())
        tab.rows.append({tr("Notes"), shown.notes});
    if (!shown.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), shown.stateReason});
    content.tabs << tab << stateHistory(connection, states().kind(), id);
    return content;
}
