#include "ui/service/servicepage.h"

#include "models/activities/activityrepository.h"
#include "models/common/shownmoment.h"
#include "models/office/office.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/answersums.h"
#include "models/service/daysignature.h"
#include "models/service/rolluprepository.h"
#include "models/service/secondlook.h"
#include "models/service/servicecorrection.h"
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
#include "ui/records/desk.h"
#include "ui/service/servicecorrectiondialog.h"
#include "ui/service/serviceentrydialog.h"

#include <QMenu>
#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("hours");
    texts.title = ServicePage::tr("Hours");
    texts.searchHint = ServicePage::tr("Volunteer, pinyin initials, number");
    texts.icon = Icon::Clock;
    texts.emptySentence = ServicePage::tr("No hours yet. Import the sign-in sheets, or confirm an activity.");
    texts.createText = ServicePage::tr("Enter hours by hand");
    texts.createWord = ServicePage::tr("Enter by hand");
    texts.importKind = QStringLiteral("attendance");
    return texts;
}

QString stepTo(ServiceState state)
{
    return serviceStates().name({state});
}

TakenStep takeServiceStep(
    UnitOfWork& work, qint64 id, const StateTable<ServiceState>::Step& step, const QString& reason)
{
    return ServiceVoiding(work).take(ServiceRecordId(id), step.to, reason);
}

} // namespace

ServicePage::ServicePage(Office& office, QWidget* parent)
    : RecordPage(texts(), office, std::make_shared<ServiceRecords>(office.vault()), All, parent)
    , m_office(office)
    , m_states(*this, office, stateKind(QStringLiteral("service_records"), serviceStates(), takeServiceStep))
{
    setHelpTopic(QStringLiteral("activities"));
    m_check = addDetailButton(
        Icon::Check, tr("Check"), [this](qint64 id) { m_states.take({id}, stepTo(ServiceState::Checked)); },
        Acts::CheckHours);
    m_sign = addDetailButton(
        Icon::Pencil, tr("Sign the day…"), [this](qint64 id) { signDays(ServiceRecordId(id)); }, Acts::SignDays);
    m_sign->hide(); // until a record needs it
    m_correct = addDetailButton(
        Icon::Pencil, tr("Correct…"), [this](qint64 id) { correct(ServiceRecordId(id)); }, Acts::CorrectHours);
    m_void = addDetailButton(
        Icon::CloseCircle, tr("Void…"), [this](qint64 id) { m_states.take({id}, stepTo(ServiceState::Void)); },
        Acts::VoidHours);
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
    content.subtitle
        = shownMoment(record->start) + QStringLiteral(" – ") + record->end.toString(QStringLiteral("HH:mm"));
    const RecordBadge badge = serviceBadge(serviceStates().code(record->state));
    content.badges.append({badge.text, badge.tone});
    if (record->isSelfChecked && record->state == ServiceState::Checked)
        content.badges.append({tr("Self-checked"), Tone::Attention});

    m_states.enable(*m_check, id, stepTo(ServiceState::Checked));
    m_sign->setVisible(
        record->state == ServiceState::Pending && !DayTotals::waiting(DayTotals::of(connection, *record)).isEmpty());
    if (this->office().may(Acts::CorrectHours)) {
        m_correct->setEnabled(record->state == ServiceState::Checked);
        m_correct->setToolTip(
            m_correct->isEnabled() ? QString() : tr("Only a checked record is corrected. Void it and enter it again."));
    }
    m_states.enable(*m_void, id, stepTo(ServiceState::Void));
    content.tabs << recordTab(*record, person) << stateHistory(connection, m_states.kind(), id);
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
    addOrigin(record, tab);
    addDays(record, tab);
    for (const QString& code : record.secondLook)
        tab.rows.append({tr("Flagged for review"), secondLookText(code), {}, 0, true});
    if (!record.careReason.isEmpty())
        tab.rows.append({tr("Counts all the same because"), record.careReason});
    if (!record.voidReason.isEmpty())
        tab.rows.append({tr("Void because"), record.voidReason});
    return tab;
}

void ServicePage::addDays(const ServiceRecord& record, DetailTab& tab) const
{
    if (record.state == ServiceState::Void)
        return;
    Connection& connection = m_office.database().reader();
    for (const DayTotal& total : DayTotals::of(connection, record)) {
        if (!total.isLong())
            continue;
        tab.rows.append({tr("Long day"), total.sentence(), {}, 0, total.waits()});
        for (const DaySignature& one : DaySignatureRepository().ofDay(connection, total.volunteer, total.day))
            tab.rows.append({tr("Second signature"),
                one.reason.isEmpty() ? tr("%1 hours").arg(one.minutes.hoursText())
                                     : tr("%1 hours: %2").arg(one.minutes.hoursText(), one.reason)});
    }
}

void ServicePage::signDays(ServiceRecordId id)
{
    Connection& connection = m_office.database().reader();
    const QList<DayTotal> days
        = DayTotals::waiting(DayTotals::of(connection, ServiceRepository().require(connection, id)));
    QString reason;
    const auto asksReason = [](const DayTotal& total) { return total.asksAdministrator(); };
    if (const auto longest = std::find_if(days.begin(), days.end(), asksReason); longest != days.end()) {
        const auto given = Dialogs::reason(window(), tr("Sign the day…"), longest->sentence());
        if (!given)
            return;
        reason = *given;
    }
    const auto steps = std::make_shared<QList<TakenStep>>();
    commit(
        this, m_office,
        [days, reason, steps](UnitOfWork& work) {
            for (const DayTotal& day : days)
                steps->append(DaySigning(work).sign(day.volunteer, day.day, reason));
        },
        [this, id, steps](const ChangeSet&) {
            select(id.value());
            if (steps->isEmpty())
                return;
            offerUndo(steps->first().told, [this, steps] {
                commitNow(m_office, [steps](UnitOfWork& work) {
                    for (const TakenStep& step : *steps)
                        step.back(work);
                });
            });
        });
}

void ServicePage::addOrigin(const ServiceRecord& record, DetailTab& tab) const
{
    Connection& connection = m_office.database().reader();
    if (record.enteredAs != EnteredAs::Usual)
        tab.rows.append({tr("Entered as"), enteredAsTitle(record.enteredAs)});
    const ServiceLinks links = ServiceCorrectionRepository().linksOf(connection, record.id);
    const auto add = [&](const QString& label, ServiceRecordId id) {
        if (const auto other = ServiceRepository().find(connection, id))
            tab.rows.append({label, tr("%1, %2 h").arg(shownMoment(other->start), other->minutes.hoursText()), {}, 0,
                false, PageAddress{QStringLiteral("hours"), id.value()}});
    };
    add(tr("Corrected from"), links.from);
    add(tr("Corrected to"), links.to);
}

void ServicePage::correct(ServiceRecordId id)
{
    const ServiceRecord before = ServiceRepository().require(m_office.database().reader(), id);
    ServiceCorrectionDialog dialog(m_office, before, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto result = std::make_shared<ServiceCorrection::Result>();
    commit(
        this, m_office,
        [id, result, changed = dialog.record(), reason = dialog.reason()](
            UnitOfWork& work) { *result = ServiceCorrection(work).correct(id, changed, reason); },
        [this, result](const ChangeSet&) {
            select(result->record.id.value());
            offerUndo(result->step.told,
                [this, back = result->step.back] { commitNow(m_office, [back](UnitOfWork& work) { back(work); }); });
        });
}

void ServicePage::createRecord()
{
    ServiceEntryDialog dialog(m_office, window());
    if (dialog.exec() == QDialog::Accepted)
        select(dialog.savedId().value());
}

void ServicePage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    m_states.fill(menu, ids);
}

RecordPage::Figures ServicePage::figures()
{
    const Period period = context().period;
    const bool isSummed = model()->search().isEmpty() && filters()->conditions().isEmpty()
        && (period.isAll() || wholeMonths(period) > 0);
    return [&vault = office().vault(), isSummed, period, organisations = context().organisations,
               request = model()->request()](Connection& connection) {
        const Minutes checked = isSummed
            ? RollupRepository().minutesIn(connection, organisations, period)
            : checkedMinutes(connection, answerOf(connection, ServiceRecords(vault), request));
        return tr("%1 checked hours").arg(checked.hoursText());
    };
}

QList<PageEntry> servicePages(const Desk& desk)
{
    return {pageEntry<ServicePage>(desk, PageGroup::Service, texts())};
}
