#include "ui/activities/activitypage.h"

#include "models/activities/activitiesfeature.h"
#include "models/activities/activityconfirmation.h"
#include "models/activities/activitycopies.h"
#include "models/activities/activityrecords.h"
#include "models/activities/activityrepository.h"
#include "models/activities/activitysteps.h"
#include "models/office/office.h"
#include "models/organisation/organisationrepository.h"
#include "ui/activities/activitydetails.h"
#include "ui/activities/activitydialog.h"
#include "ui/activities/activitypeopledialog.h"
#include "ui/activities/attendanceprint.h"
#include "ui/activities/attendancesheetdialog.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/records/desk.h"
#include "ui/reports/phonelistdialog.h"

#include <QMenu>
#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    return {QStringLiteral("activities"), ActivityPage::tr("Activities"),
        ActivityPage::tr("Name, pinyin initials, code"), Icon::CalendarCheck,
        ActivityPage::tr("No activities yet. Import the sign-in sheets, or plan the first activity."),
        ActivityPage::tr("New activity"), QStringLiteral("attendance")};
}

} // namespace

ActivityPage::ActivityPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<ActivityRecords>(), Acts::EditActivities,
        stateKind(
            QStringLiteral("activities"), activityStates(),
            [](UnitOfWork& work, qint64 id, const StateTable<ActivityState>::Step& step, const QString& reason) {
                return takeActivityStep(work, ActivityId(id), step.to, reason);
            },
            std::optional(ActivityState::Cancelled)),
        All, parent)
{
    m_sheet = addDetailButton(
        Icon::ClipboardCheck, tr("Sign-in sheet"), [this](qint64 id) { openSheet(ActivityId(id)); },
        Acts::EditActivities);
    m_people = addDetailButton(Icon::People, tr("People…"), [this](qint64 id) { openPeople(ActivityId(id)); });
    m_advance = addDetailButton(
        Icon::Check, tr("Confirm hours"),
        [this](qint64 id) {
            if (record(id).state == ActivityState::Confirmed)
                confirmRest(ActivityId(id));
            else
                states().takeNext(id);
        },
        {}, true);
    states().setAsk(activityStates().name({ActivityState::Confirmed}),
        [this](const QList<qint64>& ids, qsizetype) { return askBeforeConfirming(ids); });
    QAction* phones
        = addRowAction(*moreMenu(), Icon::Phone, tr("Phone list…"), [this] { openPhones(ActivityId(currentId())); });
    guardPhoneListAction(phones, office);
    addUsualButtons();
    makeCalendar();
}

Activity ActivityPage::stored(Connection& connection, qint64 id) const
{
    return ActivityRepository().require(connection, ActivityId(id));
}

DetailContent ActivityPage::detailOf(qint64 id)
{
    const Activity activity = record(id);
    states().showNext(*m_advance, id);
    if (activity.state == ActivityState::Confirmed
        && ActivityConfirmation::waiting(office().database().reader(), activity).complete > 0) {
        m_advance->setText(tr("Confirm the rest"));
        m_advance->setEnabled(office().may(Acts::ConfirmHours));
        m_advance->show();
    }
    m_sheet->setVisible(activity.state != ActivityState::Cancelled);
    return activityDetails(office(), activity);
}

Activity ActivityPage::fresh()
{
    Activity activity;
    activity.organisation = chosenOrganisation();
    if (!activity.organisation.isValid())
        activity.organisation = OrganisationRepository().root(office().database().reader()).value_or(Organisation()).id;
    const QDate day = QDate::currentDate().addDays(1);
    constexpr int beginsAt = 9;
    constexpr int endsAt = 11;
    activity.start = QDateTime(day, QTime(beginsAt, 0));
    activity.end = QDateTime(day, QTime(endsAt, 0));
    return activity;
}

/// What is confirmed or canceled is not edited any more: its sheet shows who came.
void ActivityPage::openRecord(qint64 id)
{
    const Activity activity = record(id);
    if (activityStates().isFinal(activity.state))
        openSheet(activity.id);
    else
        FormPage::openRecord(id);
}

qint64 ActivityPage::fillIn(const Activity& activity)
{
    ActivityDialog dialog(office(), activity, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void ActivityPage::save(UnitOfWork& work, const Activity& activity) const
{
    ActivityRepository().update(work, activity);
}

void ActivityPage::openSheet(ActivityId id)
{
    AttendanceSheetDialog dialog(office(), record(id.value()), window());
    if (dialog.exec() == QDialog::Accepted)
        refreshDetails();
}

void ActivityPage::openPeople(ActivityId id)
{
    ActivityPeopleDialog dialog(office(), id, *undoHistory(), window());
    dialog.exec();
    refreshDetails();
}

void ActivityPage::copy(ActivityId id)
{
    constexpr int week = 7;
    const qint64 made = fillIn(copyOf(record(id.value()), week));
    if (made == 0)
        return;
    select(made);
    states().offerWithdrawal(made);
}

void ActivityPage::repeatWeekly(ActivityId id)
{
    const auto weeks = Dialogs::text(window(), tr("Repeat weekly…"),
        tr("In how many weeks to come does “%1” take place again?").arg(record(id.value()).name), QStringLiteral("4"));
    if (!weeks)
        return;
    const auto taken = std::make_shared<TakenStep>();
    commitNow(office(),
        [id, taken, count = weeks->toInt()](UnitOfWork& work) { *taken = ActivitySeries(work).repeat(id, count); });
    offerUndo(taken->told, [&office = office(), back = taken->back] { commitNow(office, back); });
}

std::optional<QString> ActivityPage::askCareReason(const QList<qint64>& ids)
{
    QList<CareFinding> care;
    for (const qint64 id : ids)
        care << ActivityConfirmation::waiting(office().database().reader(), record(id)).care;
    if (care.isEmpty())
        return QString();
    constexpr qsizetype shown = 5;
    const QString more = care.size() > shown ? u' ' + tr("And %n more.", nullptr, int(care.size() - shown)) : QString();
    return Dialogs::reason(window(), tr("Confirm hours"),
        tr("%1 Why do these hours count all the same? The reason stays with the record.")
            .arg(careText(care.mid(0, shown)) + more));
}

std::optional<StateSteps::Work> ActivityPage::askBeforeConfirming(const QList<qint64>& ids)
{
    const auto reason = askCareReason(ids);
    if (!reason)
        return std::nullopt;
    return [reason = *reason](UnitOfWork& work, qint64 id) {
        return takeActivityStep(work, ActivityId(id), ActivityState::Confirmed, reason);
    };
}

void ActivityPage::confirmRest(ActivityId id)
{
    const auto reason = askCareReason({id.value()});
    if (!reason)
        return;
    const auto taken = std::make_shared<TakenStep>();
    commitNow(office(), [id, taken, reason = *reason](UnitOfWork& work) {
        *taken = takeActivityStep(work, id, ActivityState::Confirmed, reason);
    });
    refreshDetails();
    offerUndo(taken->told, [&office = office(), back = taken->back] { commitNow(office, back); });
}

void ActivityPage::openPhones(ActivityId id)
{
    if (!id.isValid())
        return Dialogs::information(window(), tr("Select the activity whose people you want to call."));
    PhoneListDialog dialog(office(), {id, {}, {}}, window());
    dialog.exec();
}

void ActivityPage::printRecords()
{
    if (currentId() == 0)
        return Dialogs::information(window(), tr("Select the activity whose sign-in sheet you want to print."));
    previewSignInSheet(window(), office(), record(currentId()));
}

void ActivityPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    if (ids.size() == 1) {
        const ActivityId id(ids.first());
        addRowAction(
            menu, Icon::ClipboardCheck, tr("Sign-in sheet"), [this, id] { openSheet(id); }, Acts::EditActivities);
        addRowAction(menu, Icon::People, tr("People…"), [this, id] { openPeople(id); });
        addRowAction(
            menu, Icon::Copy, tr("Copy…"), [this, id] { copy(id); }, Acts::EditActivities);
        addRowAction(
            menu, Icon::CalendarClock, tr("Repeat weekly…"), [this, id] { repeatWeekly(id); }, Acts::EditActivities);
        addRowAction(menu, Icon::Printer, tr("Print the sign-in sheet"),
            [this, id] { previewSignInSheet(window(), office(), record(id.value())); });
        guardPhoneListAction(
            addRowAction(menu, Icon::Phone, tr("Phone list…"), [this, id] { openPhones(id); }), office());
        addRowAction(menu, Icon::Clock, tr("Show its hours"), [this, id] {
            Q_EMIT navigationRequested(
                {QStringLiteral("hours"), 0, {}, {{QStringLiteral("activity"), {QString::number(id.value())}}}});
        });
        menu.addSeparator();
    }
    FormPage::addContextActions(menu, ids);
}

QList<PageEntry> activitiesPages(const Desk& desk)
{
    return {pageEntry<ActivityPage>(desk, PageGroup::Service, texts())};
}
