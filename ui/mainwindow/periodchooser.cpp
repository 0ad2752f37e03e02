#include "ui/mainwindow/periodchooser.h"

#include "models/records/recordfilter.h"
#include "ui/common/formdialog.h"
#include "ui/mainwindow/monthpicker.h"

#include <QMenu>
#include <QSettings>
#include <QWidgetAction>

namespace {
const QString settingsKey = QStringLiteral("window/period");

QString nameOfChoice(PeriodChooser::Choice choice)
{
    static const QStringList names{QStringLiteral("thisMonth"), QStringLiteral("lastMonth"),
        QStringLiteral("thisQuarter"), QStringLiteral("lastQuarter"), QStringLiteral("thisYear"),
        QStringLiteral("lastYear"), QStringLiteral("all")};
    return names.value(int(choice));
}
} // namespace

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
    QAction* range = m_menu->addAction(tr("From … to …"), this, &PeriodChooser::askRange);
    connect(m_menu, &QMenu::aboutToShow, this, [this, range] { showMonths(range); });
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

/// Made when the menu is first opened: the start of the program does not wait for its thirteen buttons.
void PeriodChooser::showMonths(QAction* before)
{
    if (!m_months) {
        m_months = new MonthPicker(m_menu);
        auto* action = new QWidgetAction(m_menu);
        action->setDefaultWidget(m_months);
        m_menu->insertAction(before, action);
        connect(m_months, &MonthPicker::chosen, this, [this](const Period& period) {
            m_menu->close();
            choosePeriod(period);
        });
    }
    m_months->showYear((m_period.from.isValid() ? m_period.from : QDate::currentDate()).year());
}

void PeriodChooser::choose(Choice choice)
{
    take(periodOf(choice, QDate::currentDate()), nameOfChoice(choice));
}

void PeriodChooser::choosePeriod(const Period& period)
{
    take(period, periodToCondition(period));
}

void PeriodChooser::take(const Period& period, const QString& remembered)
{
    QSettings().setValue(settingsKey, remembered);
    const bool changed = !(period == m_period);
    m_period = period;
    setText(name());
    setAccessibleDescription(name());
    updateGeometry();
    if (changed)
        Q_EMIT chosenChanged();
}

void PeriodChooser::restore()
{
    const QString kept = QSettings().value(settingsKey).toString();
    for (int choice = 0; choice < int(Choice::Custom); ++choice) {
        if (kept == nameOfChoice(Choice(choice)))
            return choose(Choice(choice));
    }
    if (!kept.isEmpty())
        choosePeriod(periodFromCondition(kept));
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
