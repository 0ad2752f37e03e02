#include "ui/service/servicepage.h"

#include "models/activities/activityrepository.h"
#include "models/office/office.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/statechangerepository.h"
#include "models/service/rolluprepository.h"
#include "models/service/secondlook.h"
#include "models/service/servicefeature.h"
#include "models/service/servicepersonrepository.h"
#include "models/service/servicerecords.h"
#include "models/service/servicerepository.h"
#include "models/service/servicevoiding.h"
#include "models/stations/stationrepository.h"
#include "models/teams/teamrepository.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/filterbar.h"
#include "ui/common/permit.h"
#include "ui/common/recordtable.h"
#include "ui/records/desk.h"
#include "ui/service/serviceentrydialog.h"

#include <QMenu>
#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    return {QStringLiteral("hours"), ServicePage::tr("Hours"), ServicePage::tr("Volunteer, pinyin initials, number"),
        Icon::Clock, ServicePage::tr("No hours yet. Import the sign-in sheets, or confirm an activity."),
        ServicePage::tr("Enter hours by hand"), QStringLiteral("attendance")};
}

DetailTab historyTab(Connection& connection, qint64 id)
{
    DetailTab tab;
    tab.title = ServicePage::tr("History");
    tab.emptyText = ServicePage::tr("Entered, and not touched since.");
    for (const StateChange& change : StateChangeRepository().of(connection, QStringLiteral("service_records"), id)) {
        const RecordBadge badge = serviceBadge(change.to);
        const QString text
            = change.reason.isEmpty() ? badge.text : ServicePage::tr("%1: %2").arg(badge.text, change.reason);
        tab.events.append(
            {change.changedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")), text, change.account, badge.tone});
    }
    return tab;
}

QList<ServiceRecordId> recordIds(const QList<qint64>& ids)
{
    QList<ServiceRecordId> records;
    for (const qint64 id : ids)
        records << ServiceRecordId(id);
    return records;
}

} // namespace

ServicePage::ServicePage(Office& office, QWidget* parent)
    : RecordPage(texts(), office, std::make_shared<ServiceRecords>(office.vault()), All, parent)
    , m_office(office)
{
    setHelpTopic(QStringLiteral("activities"));
    if (QPushButton* create = button(Create))
        create->setText(tr("Enter by hand"));
    addDetailButton(
        Icon::Check, tr("Check"), [this](qint64 id) { checkRecords({id}); }, Acts::CheckHours);
    addDetailButton(
        Icon::CloseCircle, tr("Void…"), [this](qint64 id) { voidRecords({id}); }, Acts::VoidHours);
    permitButtons(Acts::EnterHours);
}

DetailContent ServicePage::detailOf(qint64 id)
{
    Connection& connection = m_office.database().reader();
    const auto record = ServiceRepository().find(connection, ServiceRecordId(id));
    if (!record)
        throw Error(tr("This service record is not in the office any more. Open the list again."));
    const ServicePerson person
        = ServicePersonRepository().find(connection, record->volunteer).value_or(ServicePerson());
    DetailContent content;
    content.icon = Icon::Clock;
    content.title = tr("%1 · %2 hours").arg(person.name, record->minutes.hoursText());
    content.subtitle = record->start.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" – ")
        + record->end.toString(QStringLiteral("HH:mm"));
    const RecordBadge badge = serviceBadge(serviceStates().code(record->state));
    content.badges.append({badge.text, badge.tone});
    if (record->isSelfChecked && record->state == ServiceState::Checked)
        content.badges.append({tr("Self-checked"), Tone::Attention});

    content.tabs << recordTab(*record, person) << historyTab(connection, id);
    return content;
}

DetailTab ServicePage::recordTab(const ServiceRecord& record, const ServicePerson& person) const
{
    Connection& connection = m_office.database().reader();
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Volunteer"), person.name, {}, 0, false,
        PageAddress{QStringLiteral("volunteers"), record.volunteer.value()}});
    if (record.source.kind == ServiceSource::Kind::Activity) {
        const auto activity = ActivityRepository().find(connection, ActivityId(record.source.id));
        tab.rows.append({tr("Activity"), activity ? activity->name : QString(), {}, 0, false,
            PageAddress{QStringLiteral("activities"), record.source.id}});
    } else {
        tab.rows.append({tr("Service"), record.content.isEmpty() ? kindTitle(record.source.kind) : record.content});
    }
    tab.rows.append({tr("Minutes"), QString::number(record.minutes.value())});
    tab.rows.append({tr("Field"), DictionaryRepository().name(connection, Dictionary::ServiceField, record.field)});
    const auto team = TeamRepository(m_office.vault()).find(connection, record.team);
    tab.rows.append({tr("Team of that day"), team ? team->name : tr("none")});
    const auto organisation = OrganisationRepository().find(connection, record.organisation);
    tab.rows.append({tr("Organization"), organisation ? organisation->name : QString()});
    const auto station = StationRepository(m_office.vault()).find(connection, record.servedStation);
    tab.rows.append({tr("Served at"), station ? station->name : QString()});
    for (const QString& code : record.secondLook)
        tab.rows.append({tr("Flagged for review"), secondLookText(code), {}, 0, true});
    if (!record.voidReason.isEmpty())
        tab.rows.append({tr("Void because"), record.voidReason});
    return tab;
}

void ServicePage::createRecord()
{
    ServiceEntryDialog dialog(m_office, window());
    if (dialog.exec() == QDialog::Accepted)
        select(dialog.savedId().value());
}

void ServicePage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    addRowAction(
        menu, Icon::Check, tr("Check"), [this, ids] { checkRecords(ids); }, Acts::CheckHours);
    addRowAction(
        menu, Icon::CloseCircle, tr("Void…"), [this, ids] { voidRecords(ids); }, Acts::VoidHours);
}

void ServicePage::voidRecords(const QList<qint64>& ids)
{
    if (ids.isEmpty() || ids.contains(0))
        return;
    const auto reason = Dialogs::reason(window(), tr("Void %n service record(s)", nullptr, int(ids.size())),
        tr("Why are they void? The reason stays with the record; hours, stars and statistics follow."));
    if (!reason)
        return;
    commitMany(
        this, m_office, ids.size(),
        [records = recordIds(ids), reason = *reason](
            UnitOfWork& work) { ServiceVoiding(work).voidRecords(records, reason); },
        [this, count = ids.size()](const ChangeSet&) {
            offerUndo(tr("%n record(s) are void. This cannot be undone; enter them again where it was a mistake.",
                          nullptr, int(count)),
                nullptr);
        });
}

void ServicePage::checkRecords(const QList<qint64>& ids)
{
    if (ids.isEmpty() || ids.contains(0))
        return;
    commitMany(
        this, m_office, ids.size(),
        [records = recordIds(ids)](UnitOfWork& work) { ServiceVoiding(work).checkRecords(records); },
        [this, count = ids.size()](const ChangeSet&) {
            offerUndo(
                tr("%n record(s) are checked. This cannot be undone; a wrong record is voided.", nullptr, int(count)),
                nullptr);
        });
}

RecordPage::Figures ServicePage::figures()
{
    if (!model()->search().isEmpty() || !filters()->conditions().isEmpty())
        return {};
    return [organisations = context().organisations, period = context().period](Connection& connection) {
        return tr("%1 checked hours").arg(RollupRepository().minutesIn(connection, organisations, period).hoursText());
    };
}

QList<PageEntry> servicePages(const Desk& desk)
{
    return {pageEntry<ServicePage>(desk, PageGroup::Service, texts())};
}
