#include "ui/duty/dutyweekpage.h"

#include "models/common/dates.h"
#include "models/duty/dutyfeature.h"
#include "models/office/office.h"
#include "ui/common/emptystate.h"
#include "ui/common/permit.h"
#include "ui/duty/dutyweekprint.h"
#include "ui/duty/seatdialog.h"
#include "ui/printing/printpreview.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

constexpr int daysOfWeek = 7;

} // namespace

DutyWeekPage::DutyWeekPage(Office& office, QWidget* parent)
    : Page(tr("Week"), parent)
    , m_office(office)
    , m_table(new QTableWidget(this))
    , m_empty(new EmptyState(
          Icon::Timer, tr("No duty this week. Make a roster for the month and plan it under “Rosters”."), this))
{
    setHelpTopic(QStringLiteral("duty"));
    const auto arrow = [this](Icon sign, const QString& name, int days) {
        QPushButton* button = addHeaderButton(sign, {});
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QPushButton::clicked, this, [this, days] { showDay(m_week.monday.addDays(days)); });
    };
    arrow(Icon::ChevronLeft, tr("Week before"), -daysOfWeek);
    connect(addHeaderButton(Icon::Calendar, tr("This week")), &QPushButton::clicked, this,
        [this] { showDay(QDate::currentDate()); });
    arrow(Icon::ChevronRight, tr("Week after"), daysOfWeek);
    m_print = addHeaderButton(Icon::Printer, tr("Print"));
    connect(m_print, &QPushButton::clicked, this, guarded([this] { print(); }));
    connect(m_empty->addButton(tr("Rosters"), Icon::Calendar, true), &QPushButton::clicked, this, [this] {
        Q_EMIT navigationRequested(
            {QStringLiteral("duty"), 0, {}, {{QStringLiteral("view"), {QStringLiteral("duty_rosters")}}}});
    });
    m_table->setColumnCount(daysOfWeek);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->setAccessibleName(tr("Week of duties"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideMiddle);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_empty);
    connect(m_table, &QTableWidget::cellActivated, this,
        [this](int row, int column) { guard([&] { openCell(row, column); }); });
    connect(&office.database(), &Database::changed, this, [this](const QSet<QString>& tables) {
        if (isVisible()
            && (tables.contains(QStringLiteral("duties")) || tables.contains(QStringLiteral("duty_rosters"))))
            guard([this] { refresh(); });
    });
    m_week.monday = mondayOf(QDate::currentDate());
}

void DutyWeekPage::showDay(QDate day)
{
    m_week.monday = mondayOf(day);
    guard([this] { refresh(); });
}

void DutyWeekPage::open(const PagePlace& place)
{
    const QDate day = parseIsoDate(place.conditions.value(QStringLiteral("day")).value(0));
    showDay(day.isValid() ? day : m_week.monday);
}

PagePlace DutyWeekPage::place() const
{
    return {QStringLiteral("duty"), 0, {}, {{QStringLiteral("day"), {isoDate(m_week.monday)}}}};
}

void DutyWeekPage::activated()
{
    guard([this] { refresh(); });
}

void DutyWeekPage::contextChanged()
{
    guard([this] { refresh(); });
}

QString DutyWeekPage::titleOfWeek() const
{
    return tr("Duty, %1 to %2").arg(isoDate(m_week.monday), isoDate(m_week.day(daysOfWeek - 1)));
}

void DutyWeekPage::refresh()
{
    m_week = dutyWeek(m_office.database().reader(), m_week.monday, context().organisations);
    setSubtitle(titleOfWeek());
    QStringList days;
    for (int day = 0; day < daysOfWeek; ++day)
        days << QLocale().dayName(day + 1, QLocale::ShortFormat) + m_week.day(day).toString(QStringLiteral(" MM-dd"));
    m_table->setHorizontalHeaderLabels(days);
    m_table->setRowCount(int(m_week.rows.size()));
    QStringList stations;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        stations << m_week.rows.at(row).name;
        for (int day = 0; day < daysOfWeek; ++day)
            fillCell(row, day, m_week.rows.at(row).days.at(size_t(day)));
    }
    m_table->setVerticalHeaderLabels(stations);
    int widest = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        widest = std::max(widest, QFontMetrics(Theme::font(13, true)).horizontalAdvance(stations.at(row)));
        m_table->verticalHeaderItem(row)->setToolTip(stations.at(row));
    }
    const int room = std::min(widest + Theme::scaled(24), Theme::scaled(280));
    m_table->verticalHeader()->setFixedWidth(room); // of itself it forgets the style's margins
    m_table->setVisible(!m_week.rows.isEmpty());
    m_empty->setVisible(m_week.rows.isEmpty());
    m_print->setEnabled(!m_week.rows.isEmpty());
}

void DutyWeekPage::fillCell(int row, int column, const QList<WeekSeat>& seats)
{
    const QFontMetrics letters(m_table->font());
    const int room = m_table->columnWidth(column) - Theme::scaled(16);
    QStringList lines;
    bool hasEmpty = false;
    for (const WeekSeat& seat : seats) {
        if (seat.state == DutyState::Cancelled)
            continue;
        QString text = weekSeatText(seat);
        text.replace(text.indexOf(u' '), 1, u'\n'); // the time above, so that no name is broken
        if (letters.horizontalAdvance(text.section(u'\n', 1)) > room)
            text.replace(text.lastIndexOf(u' '), 1, u'\n');
        lines << text;
        hasEmpty |= seat.person.isEmpty();
    }
    auto* item = new QTableWidgetItem(lines.join(u'\n'));
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (hasEmpty)
        item->setForeground(Theme::colors().red);
    m_table->setItem(row, column, item);
}

void DutyWeekPage::openCell(int row, int column)
{
    const QList<WeekSeat> seats = m_week.rows.at(row).days.at(size_t(column));
    if (seats.size() == 1)
        return changeSeat(seats.first().duty);
    QMenu menu;
    for (const WeekSeat& seat : seats) {
        QAction* action = menu.addAction(weekSeatText(seat));
        action->setEnabled(seat.state == DutyState::Planned);
        connect(action, &QAction::triggered, this, [this, duty = seat.duty] { guard([&] { changeSeat(duty); }); });
    }
    const QRect cell = m_table->visualItemRect(m_table->item(row, column));
    if (!menu.isEmpty())
        menu.exec(m_table->viewport()->mapToGlobal(cell.bottomLeft()));
}

void DutyWeekPage::changeSeat(DutyId duty)
{
    m_office.require(Acts::EditDuty);
    if (chooseSeat(*this, m_office, duty))
        refresh();
}

void DutyWeekPage::print()
{
    PrintPreview preview(dutyWeekDocument(m_week, titleOfWeek()), window());
    preview.exec();
}
