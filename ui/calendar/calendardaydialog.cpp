#include "ui/calendar/calendardaydialog.h"

#include "models/calendar/calendardayrepository.h"

CalendarDayDialog::CalendarDayDialog(Office& office, const CalendarDay& day, QWidget* parent)
    : RecordDialog(
        office, day.id.isValid() ? tr("Calendar day %1").arg(day.day.toString(Qt::ISODate)) : tr("New day"), parent)
{
    beginSection(tr("Date"));
    m_form.bind(add<DateField>("day", tr("Date"), Need::Required), &CalendarDay::day);
    auto* kind = m_form.bind(add<ChoiceField>("kind", tr("Kind"), Need::Required), &CalendarDay::kind);
    kind->offer(QList{DayKind::Off, DayKind::Working}, dayKindTitle);
    m_form.bind(addWide<TextField>("name", tr("Name")), &CalendarDay::name);
    addNote(tr("Monday to Friday are worked unless the calendar says otherwise. Enter a holiday as a day off, and a "
               "weekend day that is worked for it (调休) as a working day."));
    begin(day, storeWith(CalendarDayRepository()));
}

Problems CalendarDayDialog::problems() const
{
    const CalendarDay written = record();
    Problems problems = validate(written);
    if (const auto other = CalendarDayRepository().other(reader(), written))
        problems << Problem{QStringLiteral("day"), takenDaySentence(*other)};
    return problems;
}
