#include "ui/calendar/calendarpage.h"

#include "models/calendar/calendardayrecords.h"
#include "models/calendar/calendardayrepository.h"
#include "models/calendar/calendarfeature.h"
#include "models/calendar/workingcalendar.h"
#include "models/common/dates.h"
#include "models/office/office.h"
#include "ui/calendar/calendardaydialog.h"
#include "ui/common/detailpanel.h"
#include "ui/records/desk.h"

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("calendar");
    texts.title = CalendarPage::tr("Calendar of working days");
    texts.icon = Icon::Calendar;
    texts.emptySentence
        = CalendarPage::tr("No holiday is known: Monday to Friday count as working days. Import the yearly notice "
                           "as a table (date, 休 or 班), or enter the first day.");
    texts.createText = CalendarPage::tr("New day");
    return texts;
}

} // namespace

CalendarPage::CalendarPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<CalendarDayRecords>(), Acts::EditCalendar,
        stateKind(
            QStringLiteral("calendar_days"), calendarDayStates(), [] { return CalendarDayRepository(); },
            std::optional(CalendarDayState::Withdrawn)),
        All, parent)
{
    addUsualButtons();
}

CalendarDay CalendarPage::stored(Connection& connection, qint64 id) const
{
    return CalendarDayRepository().require(connection, CalendarDayId(id));
}

CalendarDay CalendarPage::fresh()
{
    return {};
}

qint64 CalendarPage::fillIn(const CalendarDay& day)
{
    CalendarDayDialog dialog(office(), day, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void CalendarPage::save(UnitOfWork& work, const CalendarDay& day) const
{
    CalendarDayRepository().update(work, day);
}

DetailContent CalendarPage::detailOf(qint64 id)
{
    const CalendarDay shown = record(id);
    Connection& connection = office().database().reader();
    DetailContent content;
    content.icon = Icon::Calendar;
    content.title = shown.name.isEmpty() ? isoDate(shown.day) : shown.name;
    content.subtitle = tr("%1, %2").arg(isoDate(shown.day), weekdayName(shown.day));
    const RecordBadge kind = dayKindBadge(dayKindCode(shown.kind));
    content.badges.append({kind.text, kind.tone});
    const RecordBadge state = calendarDayBadge(calendarDayStates().code(shown.state));
    content.badges.append({state.text, state.tone});
    DetailTab tab;
    tab.title = tr("Overview");
    const WorkingCalendar calendar = WorkingCalendar::of(connection);
    tab.rows.append({tr("Working day before"), isoDate(calendar.before(shown.day, 1))});
    tab.rows.append({tr("Working day after"), isoDate(calendar.after(shown.day, 1))});
    if (!shown.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), shown.stateReason});
    content.tabs << tab << stateHistory(connection, states().kind(), id);
    return content;
}

RecordPage::Figures CalendarPage::figures()
{
    return [](Connection& connection) {
        const WorkingCalendar calendar = WorkingCalendar::of(connection);
        const int year = QDate::currentDate().year();
        QStringList said;
        for (const int one : {year, year + 1}) {
            const QDate lastDayBefore(one - 1, 12, 31);
            said << (calendar.knows(one)
                    ? tr("%1: %n working days", nullptr, calendar.between(lastDayBefore, QDate(one, 12, 31))).arg(one)
                    : tr("%1: no holidays known yet").arg(one));
        }
        return said.join(QStringLiteral(" · "));
    };
}

QList<PageEntry> calendarPages(const Desk& desk)
{
    return {pageEntry<CalendarPage>(desk, PageGroup::System, texts())};
}
