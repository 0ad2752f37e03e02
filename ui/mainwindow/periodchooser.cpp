#include "ui/mainwindow/periodchooser.h"

#include "ui/common/formdialog.h"

#include <QMenu>

PeriodChooser::PeriodChooser(QWidget* parent)
    : ChooserButton(Icon::CalendarCheck, parent)
    , m_menu(new QMenu(this))
{
    setAccessibleName(tr("Period"));
    setToolTip(tr("Choose the days that all pages count"));
    const QList<QPair<Choice, QString>> choices{{Choice::ThisMonth, tr("This month")},
        {Choice::LastMonth, tr("Last month")}, {Choice::ThisQuarter, tr("This quarter")},
        {Choice::LastQuarter, tr("Last quarter")}, {Choice::ThisYear, tr("This year")},
        {Choice::LastYear, tr("Last year")}, {Choice::All, tr("All time")}};
    for (const auto& [choice, text] : choices)
        m_menu->addAction(text, this, [this, which = choice] { choose(which); });
    m_menu->addSeparator();
    m_menu->addAction(tr("From … to …"), this, &PeriodChooser::askRange);
    connect(this, &QAbstractButton::clicked, this, [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + 4))); });
    setText(name());
}

Period PeriodChooser::periodOf(Choice choice, QDate today)
{
    switch (choice) {
    case Choice::ThisMonth:
        return Period::monthOf(today);
    case Choice::LastMonth:
        return Period::monthOf(today.addMonths(-1));
    case Choice::ThisQuarter:
        return Period::quarterOf(today);
    case Choice::LastQuarter:
        return Period::quarterOf(today).previous();
    case Choice::ThisYear:
        return Period::year(today.year());
    case Choice::LastYear:
        return Period::year(today.year() - 1);
    case Choice::All:
    case Choice::Custom:
        break;
    }
    return Period::all();
}

QString PeriodChooser::nameOf(const Period& period)
{
    if (period.isAll())
        return tr("All time");
    const bool monthStarts = period.from.day() == 1 && period.to.isValid() && period.to.day() == 1;
    if (!monthStarts)
        return tr("%1 to %2").arg(isoDate(period.from), isoDate(period.lastDay()));
    const int year = period.from.year();
    const int first = period.from.month();
    const int last = period.lastDay().month();
    if (period.lastDay().year() != year)
        return tr("%1 to %2").arg(monthKey(period.from), monthKey(period.lastDay()));
    if (first == 1 && last == 12)
        return tr("Year %1").arg(year);
    if (first == last)
        return tr("%1-%2", "year-month").arg(year).arg(first, 2, 10, QLatin1Char('0'));
    return tr("%1, months %2–%3").arg(year).arg(first).arg(last);
}

QString PeriodChooser::name() const
{
    return nameOf(m_period);
}

void PeriodChooser::choose(Choice choice)
{
    choosePeriod(periodOf(choice, QDate::currentDate()));
}

void PeriodChooser::choosePeriod(const Period& period)
{
    const bool changed = !(period == m_period);
    m_period = period;
    setText(name());
    setAccessibleDescription(name());
    updateGeometry();
    if (changed)
        Q_EMIT chosenChanged();
}

void PeriodChooser::askRange()
{
    FormDialog form(tr("Period"), window());
    form.beginSection(QString(), 1);
    auto* from = form.add<DateField>("from", tr("First day"), Need::Required);
    auto* to = form.add<DateField>("to", tr("Last day"), Need::Required);
    from->setDate(m_period.from);
    to->setDate(m_period.lastDay());
    form.setValidator([&] {
        Problems problems;
        if (from->date().isValid() && to->date().isValid() && to->date() < from->date())
            problems.append({QStringLiteral("to"), tr("The last day lies before the first.")});
        return problems;
    });
    form.setSaveText(tr("Show"));
    form.setSaver([&] { choosePeriod(Period::days(from->date(), to->date())); });
    form.exec();
}
