#include "models/activities/activitiesfeature.h"
#include "models/activities/activityrecords.h"
#include "models/activities/activityrepository.h"
#include "models/office/office.h"
#include "models/records/recordlist.h"
#include "ui/activities/activitycalendar.h"
#include "ui/activities/activitypage.h"
#include "ui/common/commit.h"
#include "ui/common/filterbar.h"
#include "ui/common/searchfield.h"

#include <QMenu>
#include <QPushButton>
#include <QSettings>

namespace {

const QString viewKey = QStringLiteral("activities/view");
constexpr size_t mostShown = 3'000; ///< more than a month of an office's calendar can be read

} // namespace

void ActivityPage::makeCalendar()
{
    m_calendar = new ActivityCalendar(this);
    setTableView(m_calendar);
    m_viewButton = addHeaderButton(Icon::Calendar, QString());
    connect(m_viewButton, &QPushButton::clicked, this,
        guarded([this] { setView(m_view == View::List ? View::Calendar : View::List); }));
    connect(m_calendar, &ActivityCalendar::daysChanged, this, &ActivityPage::reloadCalendar);
    connect(m_calendar, &ActivityCalendar::chosen, this, [this](ActivityId id) { select(id.value()); });
    connect(
        m_calendar, &ActivityCalendar::opened, this, [this](ActivityId id) { guard([&] { openRecord(id.value()); }); });
    connect(m_calendar, &ActivityCalendar::menuRequested, this, &ActivityPage::openCalendarMenu);
    connect(m_calendar, &ActivityCalendar::newRequested, this, [this](QDate day) { guard([&] { createOn(day); }); });
    connect(m_calendar, &ActivityCalendar::moveRequested, this,
        [this](ActivityId id, QDate day) { guard([&] { move(id, day); }); });
    connect(searchField(), &SearchField::searched, this, &ActivityPage::reloadCalendar);
    connect(filters(), &FilterBar::conditionsChanged, this, &ActivityPage::reloadCalendar);
    connect(&office().database(), &Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.intersects(
                {QStringLiteral("activities"), QStringLiteral("attendance"), QStringLiteral("calendar_days")}))
            reloadCalendar();
    });
    const bool wasCalendar = QSettings().value(viewKey).toString() == QStringLiteral("calendar");
    setView(wasCalendar ? View::Calendar : View::List);
}

void ActivityPage::setView(View view)
{
    m_view = view;
    const bool isCalendar = view == View::Calendar;
    showTableView(isCalendar);
    m_viewButton->setText(isCalendar ? tr("List") : tr("Calendar"));
    m_viewButton->setIcon(icon(isCalendar ? Icon::ViewList : Icon::Calendar));
    m_viewButton->setToolTip(isCalendar ? tr("Show the list of activities (Ctrl+Shift+L)")
                                        : tr("Show a month or week of activities (Ctrl+Shift+L)"));
    m_viewButton->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L); // a button forgets it with its text
    QSettings().setValue(viewKey, isCalendar ? QStringLiteral("calendar") : QStringLiteral("list"));
    reloadCalendar();
}

/// What fits search and conditions of the days shown, whatever period is chosen above.
void ActivityPage::reloadCalendar()
{
    if (m_view != View::Calendar)
        return;
    guard([this] {
        Connection& connection = office().database().reader();
        Period days;
        days.from = m_calendar->firstDay();
        days.to = m_calendar->lastDay().addDays(1);
        RecordListRequest request{searchField()->text(), filterFor(days), 0, Qt::AscendingOrder};
        request.filter.period = days;
        const auto ids = readFirstRecordIds(connection, model()->source(), request, mostShown);
        m_calendar->setActivities(plannedActivities(connection, ids), WorkingCalendar::of(connection));
    });
}

void ActivityPage::openCalendarMenu(ActivityId id, const QPoint& point)
{
    QMenu menu(this);
    addRowAction(
        menu, Icon::Pencil, tr("Edit"), [this, id] { openRecord(id.value()); }, Acts::EditActivities);
    addContextActions(menu, {id.value()});
    menu.exec(point);
}

void ActivityPage::createOn(QDate day)
{
    if (!office().may(Acts::EditActivities))
        return;
    Activity activity = fresh();
    activity.end = QDateTime(day, activity.end.time());
    activity.start = QDateTime(day, activity.start.time());
    const qint64 made = fillIn(activity);
    if (made == 0)
        return;
    m_calendar->choose(ActivityId(made));
    states().offerWithdrawal(made);
}

void ActivityPage::move(ActivityId id, QDate day)
{
    const auto taken = std::make_shared<TakenStep>();
    commitNow(office(), [id, day, taken](UnitOfWork& work) { *taken = moveActivity(work, id, day); });
    if (!taken->back)
        return;
    if (!m_calendar->cell(day))
        m_calendar->showDay(day);
    reloadCalendar();
    m_calendar->choose(id);
    refreshDetails();
    offerUndo(taken->told, [&office = office(), back = taken->back] { commitNow(office, back); });
}

void ActivityPage::open(const PagePlace& place)
{
    if (place.record != 0 || !place.conditions.isEmpty())
        setView(View::List);
    FormPage::open(place);
}

void ActivityPage::activated()
{
    FormPage::activated();
    reloadCalendar();
}

void ActivityPage::contextChanged()
{
    FormPage::contextChanged();
    reloadCalendar();
}
