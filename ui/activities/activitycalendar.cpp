#include "ui/activities/activitycalendar.h"

#include "ui/activities/calendarcell.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace {

constexpr int daysOfWeek = 7;
constexpr int weeksOfMonth = 6;

} // namespace

ActivityCalendar::ActivityCalendar(QWidget* parent)
    : QWidget(parent)
    , m_day(QDate::currentDate())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(8));
    layout->addWidget(makeHead());
    m_grid = new QGridLayout;
    m_grid->setSpacing(Theme::scaled(2));
    layout->addLayout(m_grid, 1);
    for (int column = 0; column < daysOfWeek; ++column) {
        auto* name = new QLabel(QLocale().dayName(column + 1, QLocale::ShortFormat), this);
        name->setAlignment(Qt::AlignCenter);
        Theme::setText(name, Theme::Text::Secondary);
        m_grid->addWidget(name, 0, column);
        m_grid->setColumnStretch(column, 1);
    }
    for (int i = 0; i < daysOfWeek * weeksOfMonth; ++i) {
        m_cells << makeCell();
        m_grid->addWidget(m_cells.last(), 1 + i / daysOfWeek, i % daysOfWeek);
    }
    arrange();
}

QWidget* ActivityCalendar::makeHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [head, layout](Icon sign, const QString& text, const QString& name) {
        auto* button = sign == Icon::Calendar ? new QPushButton(text, head) : new QPushButton(icon(sign), text, head);
        button->setAccessibleName(name);
        button->setToolTip(name);
        layout->addWidget(button);
        return button;
    };
    auto* back = add(Icon::ChevronLeft, {}, tr("Earlier (Page up)"));
    auto* today = add(Icon::Calendar, tr("Today"), tr("Today"));
    auto* next = add(Icon::ChevronRight, {}, tr("Later (Page down)"));
    m_title = new QLabel(head);
    Theme::setText(m_title, Theme::Text::Heading);
    layout->addWidget(m_title);
    layout->addStretch();
    m_monthButton = add(Icon::Calendar, tr("Month", "calendar"), tr("Show a month"));
    m_weekButton = add(Icon::Calendar, tr("Week", "calendar"), tr("Show a week"));
    for (QPushButton* one : {m_monthButton, m_weekButton})
        one->setCheckable(true);
    connect(back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    connect(today, &QPushButton::clicked, this, [this] { showDay(QDate::currentDate()); });
    connect(m_monthButton, &QPushButton::clicked, this, [this] { setSpan(Span::Month); });
    connect(m_weekButton, &QPushButton::clicked, this, [this] { setSpan(Span::Week); });
    return head;
}

CalendarCell* ActivityCalendar::makeCell()
{
    auto* cell = new CalendarCell(this);
    cell->list()->installEventFilter(this);
    connect(cell, &CalendarCell::chosen, this, [this, cell](ActivityId id) { chosenIn(cell, id); });
    connect(cell, &CalendarCell::opened, this, &ActivityCalendar::opened);
    connect(cell, &CalendarCell::menuRequested, this, &ActivityCalendar::menuRequested);
    connect(cell, &CalendarCell::newRequested, this, &ActivityCalendar::newRequested);
    connect(cell, &CalendarCell::dropped, this, &ActivityCalendar::moveRequested);
    return cell;
}

void ActivityCalendar::chosenIn(CalendarCell* cell, ActivityId id)
{
    for (CalendarCell* other : std::as_const(m_cells)) {
        if (other != cell)
            other->clearChoice();
    }
    Q_EMIT chosen(id);
}

void ActivityCalendar::setSpan(Span span)
{
    m_span = span;
    arrange();
    Q_EMIT daysChanged();
}

void ActivityCalendar::showDay(QDate day)
{
    m_day = day;
    arrange();
    Q_EMIT daysChanged();
}

void ActivityCalendar::step(int count)
{
    showDay(m_span == Span::Month ? m_day.addMonths(count) : m_day.addDays(count * daysOfWeek));
}

QDate ActivityCalendar::firstDay() const
{
    const QDate first = m_span == Span::Month ? QDate(m_day.year(), m_day.month(), 1) : m_day;
    return first.addDays(1 - first.dayOfWeek());
}

QDate ActivityCalendar::lastDay() const
{
    return firstDay().addDays((m_span == Span::Month ? weeksOfMonth : 1) * daysOfWeek - 1);
}

CalendarCell* ActivityCalendar::cell(QDate day) const
{
    const qint64 at = firstDay().daysTo(day);
    return at >= 0 && day <= lastDay() ? m_cells.at(at) : nullptr;
}

void ActivityCalendar::arrange()
{
    const bool isMonth = m_span == Span::Month;
    m_monthButton->setChecked(isMonth);
    m_weekButton->setChecked(!isMonth);
    for (int i = 0; i < m_cells.size(); ++i)
        m_cells.at(i)->setVisible(isMonth || i < daysOfWeek);
    for (int row = 1; row <= weeksOfMonth; ++row)
        m_grid->setRowStretch(row, isMonth || row == 1 ? 1 : 0);
    m_title->setText(isMonth ? tr("%1-%2", "year-month").arg(m_day.year()).arg(m_day.month(), 2, 10, QLatin1Char('0'))
                             : tr("%1 to %2").arg(isoDate(firstDay()), isoDate(lastDay())));
}

void ActivityCalendar::setActivities(const QList<PlannedActivity>& activities, const WorkingCalendar& calendar)
{
    QHash<QDate, QList<PlannedActivity>> byDay;
    for (const PlannedActivity& activity : activities)
        byDay[activity.start.date()] << activity;
    const bool isMonth = m_span == Span::Month;
    for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1)) {
        const bool isWorkedWeekend = day.dayOfWeek() > Qt::Friday && calendar.isWorkingDay(day);
        const QString mark = calendar.isHoliday(day) ? tr("off", "day of the calendar")
            : isWorkedWeekend                        ? tr("worked", "weekend day of the calendar")
                                                     : QString();
        CalendarCell* shown = cell(day);
        shown->setDay(day, mark, !calendar.isWorkingDay(day), isMonth && day.month() != m_day.month());
        shown->setActivities(byDay.value(day), !isMonth);
    }
}

void ActivityCalendar::choose(ActivityId id)
{
    for (CalendarCell* one : std::as_const(m_cells)) {
        if (!one->choose(id))
            one->clearChoice();
    }
}

ActivityId ActivityCalendar::current() const
{
    for (const CalendarCell* one : m_cells) {
        if (one->current().isValid())
            return one->current();
    }
    return {};
}

/// Left and right go to the next day, with Ctrl they take the activity along.
bool ActivityCalendar::arrowPressed(int key, bool moves)
{
    const auto at
        = std::find_if(m_cells.begin(), m_cells.end(), [](const CalendarCell* one) { return one->list()->hasFocus(); });
    if (at == m_cells.end() || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    const QDate next = (*at)->day().addDays(key == Qt::Key_Left ? -1 : 1);
    if (moves) {
        if ((*at)->current().isValid())
            Q_EMIT moveRequested((*at)->current(), next);
        return true;
    }
    if (!cell(next))
        showDay(next);
    if (CalendarCell* there = cell(next)) {
        there->list()->setFocus();
        there->list()->setCurrentRow(there->list()->count() > 0 ? 0 : -1);
    }
    return true;
}

bool ActivityCalendar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown) {
        step(key->key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    }
    return arrowPressed(key->key(), key->modifiers() == Qt::ControlModifier) || QWidget::eventFilter(watched, event);
}
