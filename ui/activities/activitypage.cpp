#include "ui/activities/activitypage.h"

#include "models/activities/activityconfirmation.h"
#include "models/activities/activityrecords.h"
#include "models/activities/activityrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/security/office.h"
#include "ui/activities/activitydetails.h"
#include "ui/activities/activitydialog.h"
#include "ui/activities/attendanceprint.h"
#include "ui/activities/attendancesheetdialog.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/permit.h"
#include "ui/reports/phonelistdialog.h"

#include <QMenu>
#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    return {QStringLiteral("activities"), ActivityPage::tr("Activities"),
        ActivityPage::tr("Name, pinyin initials, code"), Icon::CalendarCheck,
        ActivityPage::tr("No activities yet. Import the sign-in sheets, or plan the first activity."),
        ActivityPage::tr("New activity")};
}

/// The one state that comes next on the way to 核定, and what the button calls it.
std::optional<std::pair<ActivityState, QString>> nextStep(ActivityState state)
{
    switch (state) {
    case ActivityState::Draft:
        return std::pair(ActivityState::Published, ActivityPage::tr("Publish"));
    case ActivityState::Published:
        return std::pair(ActivityState::Running, ActivityPage::tr("Begin"));
    case ActivityState::Running:
        return std::pair(ActivityState::Ended, ActivityPage::tr("End"));
    case ActivityState::Ended:
        return std::pair(ActivityState::Confirmed, ActivityPage::tr("Confirm hours"));
    case ActivityState::Confirmed:
    case ActivityState::Cancelled:
        break;
    }
    return std::nullopt;
}

Act stepAct(ActivityState to)
{
    return to == ActivityState::Confirmed ? Act::ConfirmHours : Act::EditActivities;
}

} // namespace

ActivityPage::ActivityPage(Office& office, QWidget* parent)
    : RecordPage(texts(), office.database(), std::make_shared<ActivityRecords>(), All, parent)
    , m_office(office)
{
    m_sheet = details()->addButton(Icon::ClipboardCheck, tr("Sign-in sheet"));
    connect(m_sheet, &QPushButton::clicked, this, [this] { openSheet(ActivityId(currentId())); });
    m_advance = details()->addButton(Icon::Check, tr("Confirm hours"), true);
    connect(m_advance, &QPushButton::clicked, this, [this] { advance(ActivityId(currentId())); });
    QAction* phones = moreMenu()->addAction(
        icon(Icon::Phone), tr("Phone list…"), this, [this] { openPhones(ActivityId(currentId())); });
    guardPhoneListAction(phones, m_office);
    permitButtons(office, Act::EditActivities);
    permit(m_sheet, office, Act::EditActivities);
    permit(m_advance, office, {Act::ConfirmHours, Act::EditActivities});
}

Activity ActivityPage::require(qint64 id) const
{
    return ActivityRepository().require(m_office.database().reader(), ActivityId(id));
}

DetailContent ActivityPage::detailOf(qint64 id)
{
    const Activity activity = require(id);
    refreshButtons(activity);
    return activityDetails(m_office, activity);
}

void ActivityPage::refreshButtons(const Activity& activity)
{
    const auto step = nextStep(activity.state);
    m_advance->setVisible(step && m_office.may(stepAct(step->first)));
    if (step)
        m_advance->setText(step->second);
    m_sheet->setVisible(activity.state != ActivityState::Cancelled);
}

void ActivityPage::createRecord()
{
    Activity activity;
    activity.organisation = OrganisationId(context().organisation);
    if (!activity.organisation.isValid())
        activity.organisation = OrganisationRepository().root(m_office.database().reader()).value_or(Organisation()).id;
    const QDate day = QDate::currentDate().addDays(1);
    constexpr int beginsAt = 9;
    constexpr int endsAt = 11;
    activity.start = QDateTime(day, QTime(beginsAt, 0));
    activity.end = QDateTime(day, QTime(endsAt, 0));
    edit(activity);
}

void ActivityPage::openRecord(qint64 id)
{
    const Activity activity = require(id);
    if (activityStates().isFinal(activity.state))
        openSheet(activity.id);
    else
        edit(activity);
}

void ActivityPage::edit(const Activity& activity)
{
    ActivityDialog dialog(m_office, activity, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    select(dialog.savedId().value());
    if (activity.id.isValid()) {
        offerUndo(tr("“%1” was changed.").arg(activity.name), [this, activity] {
            commit(this, m_office, [activity](UnitOfWork& work) { ActivityRepository().update(work, activity); });
        });
    }
}

void ActivityPage::openSheet(ActivityId id)
{
    if (!id.isValid())
        return;
    attempt(window(), [&] {
        AttendanceSheetDialog dialog(m_office, require(id.value()), window());
        if (dialog.exec() == QDialog::Accepted)
            refreshDetails();
    });
}

void ActivityPage::openPhones(ActivityId id)
{
    if (!id.isValid())
        return Dialogs::information(window(), tr("Select the activity whose people you want to call."));
    attempt(window(), [&] {
        PhoneListDialog dialog(m_office, {id, {}, {}}, window());
        dialog.exec();
    });
}

void ActivityPage::advance(ActivityId id)
{
    if (!id.isValid())
        return;
    attempt(window(), [&] {
        const Activity activity = require(id.value());
        const auto step = nextStep(activity.state);
        if (!step)
            return;
        if (step->first == ActivityState::Confirmed)
            return confirm(activity);
        commit(this, m_office,
            [id, to = step->first](UnitOfWork& work) { ActivityRepository().changeState(work, id, to); });
    });
}

void ActivityPage::confirm(const Activity& activity)
{
    auto result = std::make_shared<ActivityConfirmation::Result>();
    commit(
        this, m_office,
        [id = activity.id, result](UnitOfWork& work) { *result = ActivityConfirmation(work).confirm(id); },
        [this, result, name = activity.name](const ChangeSet&) {
            Dialogs::information(window(),
                tr("“%1” is confirmed: %2 service records with %3 hours.")
                    .arg(name)
                    .arg(result->records)
                    .arg(result->minutes.hoursText()));
        });
}

void ActivityPage::cancelActivity(ActivityId id)
{
    const auto reason
        = Dialogs::text(window(), tr("Cancel the activity"), tr("Why is it cancelled? Who signed up will ask."));
    if (reason)
        commit(this, m_office, [id, reason = *reason](UnitOfWork& work) {
            ActivityRepository().changeState(work, id, ActivityState::Cancelled, reason);
        });
}

void ActivityPage::importRecords()
{
    Q_EMIT navigationRequested(
        {QStringLiteral("imports"), 0, {}, {{QStringLiteral("kind"), {QStringLiteral("attendance")}}}});
}

void ActivityPage::printRecords()
{
    if (currentId() == 0)
        return Dialogs::information(window(), tr("Select the activity whose sign-in sheet you want to print."));
    previewSignInSheet(window(), m_office, require(currentId()));
}

void ActivityPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    if (ids.size() != 1)
        return;
    const Activity activity = require(ids.first());
    if (activity.state != ActivityState::Cancelled)
        permit(menu.addAction(
                   icon(Icon::ClipboardCheck), tr("Sign-in sheet"), this, [this, id = activity.id] { openSheet(id); }),
            m_office, Act::EditActivities);
    if (const auto step = nextStep(activity.state))
        permit(menu.addAction(icon(Icon::Check), step->second, this, [this, id = activity.id] { advance(id); }),
            m_office, stepAct(step->first));
    menu.addAction(icon(Icon::Printer), tr("Print the sign-in sheet"), this,
        [this, activity] { attempt(window(), [&] { previewSignInSheet(window(), m_office, activity); }); });
    QAction* phones
        = menu.addAction(icon(Icon::Phone), tr("Phone list…"), this, [this, id = activity.id] { openPhones(id); });
    guardPhoneListAction(phones, m_office);
    menu.addAction(icon(Icon::Timer), tr("Show its hours"), this, [this, id = activity.id] {
        Q_EMIT navigationRequested(
            {QStringLiteral("hours"), 0, {}, {{QStringLiteral("activity"), {QString::number(id.value())}}}});
    });
    if (!activityStates().isFinal(activity.state))
        permit(menu.addAction(icon(Icon::CloseCircle), tr("Cancel the activity…"), this,
                   [this, id = activity.id] { cancelActivity(id); }),
            m_office, Act::EditActivities);
}
