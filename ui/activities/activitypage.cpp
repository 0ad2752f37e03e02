#include "ui/activities/activitypage.h"

#include "models/activities/activitiesfeature.h"
#include "models/activities/activityrecords.h"
#include "models/activities/activityrepository.h"
#include "models/activities/activitysteps.h"
#include "models/office/office.h"
#include "models/organisation/organisationrepository.h"
#include "ui/activities/activitydetails.h"
#include "ui/activities/activitydialog.h"
#include "ui/activities/attendanceprint.h"
#include "ui/activities/attendancesheetdialog.h"
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
    m_advance = addDetailButton(
        Icon::Check, tr("Confirm hours"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    QAction* phones
        = addRowAction(*moreMenu(), Icon::Phone, tr("Phone list…"), [this] { openPhones(ActivityId(currentId())); });
    guardPhoneListAction(phones, office);
    addUsualButtons();
}

Activity ActivityPage::stored(Connection& connection, qint64 id) const
{
    return ActivityRepository().require(connection, ActivityId(id));
}

DetailContent ActivityPage::detailOf(qint64 id)
{
    const Activity activity = record(id);
    states().showNext(*m_advance, id);
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
