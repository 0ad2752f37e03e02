#include "ui/orders/attendeesfield.h"

#include "models/activities/signtime.h"
#include "models/office/office.h"
#include "ui/activities/personedit.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

enum Column { NameColumn, FromColumn, ToColumn, ColumnCount };

QString timeText(const QDateTime& moment)
{
    return moment.isValid() ? moment.toString(QStringLiteral("HH:mm")) : QString();
}

QDateTime momentOf(QDate day, const QString& text)
{
    const auto time = parseSignTime(text);
    if (!day.isValid() || !time)
        return {};
    return QDateTime(time->isNextDay ? day.addDays(1) : day, time->time);
}

} // namespace

AttendeesField::AttendeesField(const QString& name, const QString& label, Office& office, QWidget* parent)
    : FormField(name, label, Need::Optional, parent)
    , m_office(office)
    , m_edit(new PersonEdit(office, this))
    , m_table(new QTableWidget(0, ColumnCount, this))
{
    m_table->setHorizontalHeaderLabels({tr("Full name"), tr("From"), tr("To")});
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("Who came, and when"));
    m_table->setMinimumHeight(Theme::scaled(120));
    m_table->installEventFilter(this);
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    layout->addWidget(m_table);
    setEditor(box);
    m_edit->setAccessibleName(label);
    setFocusProxy(m_edit);
    setHint(tr("Type a name; times differ where somebody came later or left earlier; Delete takes a person off."));
    connect(m_edit, &PersonEdit::personChosen, this, &AttendeesField::takeTyped);
    connect(m_table, &QTableWidget::cellChanged, this, &AttendeesField::readCell);
}

void AttendeesField::show(const QList<OrderAttendance>& people, const ServiceTimes::Span& common)
{
    m_common = common;
    m_lines.clear();
    for (const OrderAttendance& one : people) {
        const auto person = ServicePersonRepository().find(m_office.database().reader(), one.volunteer);
        const bool isOwn = one.start != common.start || one.end != common.end
            || minutesBetween(one.start, one.end) - one.pause != common.minutes;
        m_lines << Line{one, person ? person->name : QString(), timeText(one.start), timeText(one.end), isOwn};
    }
    showLines();
}

void AttendeesField::setCommon(const ServiceTimes::Span& common)
{
    m_common = common;
    showLines();
}

void AttendeesField::add(VolunteerId volunteer)
{
    const auto isSame = [&](const Line& line) { return line.attendance.volunteer == volunteer; };
    if (std::none_of(m_lines.begin(), m_lines.end(), isSame)) {
        const auto person = ServicePersonRepository().find(m_office.database().reader(), volunteer);
        m_lines << Line{{volunteer, {}, {}, {}}, person ? person->name : QString(), {}, {}, false};
    }
    showLines();
    notifyEdited();
}

void AttendeesField::remove(int row)
{
    if (row < 0 || row >= m_lines.size())
        return;
    m_lines.removeAt(row);
    showLines();
    notifyEdited();
}

QList<OrderAttendance> AttendeesField::people() const
{
    const Minutes pause = minutesBetween(m_common.start, m_common.end) - m_common.minutes;
    QList<OrderAttendance> people;
    for (const Line& line : m_lines) {
        if (!line.hasOwnTimes) {
            people << OrderAttendance{line.attendance.volunteer, m_common.start, m_common.end, pause};
            continue;
        }
        OrderAttendance own = line.attendance;
        const QDate day = own.start.isValid() ? own.start.date() : m_common.start.date();
        if (line.from != timeText(own.start))
            own.start = momentOf(day, line.from);
        if (line.to != timeText(own.end))
            own.end = momentOf(day, line.to);
        people << own;
    }
    return people;
}

QVariant AttendeesField::content() const
{
    QStringList lines;
    for (const Line& line : m_lines)
        lines << QStringLiteral("%1 %2 %3").arg(line.attendance.volunteer.value()).arg(line.from, line.to);
    return lines.join(u'\n');
}

QString AttendeesField::inputProblem() const
{
    for (const Line& line : m_lines) {
        if (line.hasOwnTimes && (!parseSignTime(line.from) || !parseSignTime(line.to)))
            return tr("%1: write both times like 14:30, or 01:30+1 for the next day.").arg(line.name);
    }
    if (!m_edit->text().trimmed().isEmpty() && !m_edit->person())
        return tr("“%1” is nobody of the register, or several people; choose one.").arg(m_edit->text());
    return {};
}

/// Who is typed and certain comes onto the list.
void AttendeesField::settle()
{
    if (!m_edit->text().trimmed().isEmpty() && m_edit->person())
        takeTyped();
}

QList<QWidget*> AttendeesField::stops() const
{
    return {m_edit, m_table};
}

bool AttendeesField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        remove(m_table->currentRow());
        return true;
    }
    return FormField::eventFilter(watched, event);
}

void AttendeesField::takeTyped()
{
    const auto person = m_edit->person();
    if (!person)
        return;
    m_edit->reset();
    add(person->id);
}

/// A time that differs from the common ones is somebody's own; the same again follows them.
void AttendeesField::readCell(int row, int column)
{
    if (row < 0 || row >= m_lines.size() || column == NameColumn)
        return;
    Line& line = m_lines[row];
    if (!line.hasOwnTimes) {
        line.attendance.start = m_common.start;
        line.attendance.end = m_common.end;
        line.attendance.pause = minutesBetween(m_common.start, m_common.end) - m_common.minutes;
    }
    line.from = m_table->item(row, FromColumn)->text().trimmed();
    line.to = m_table->item(row, ToColumn)->text().trimmed();
    line.hasOwnTimes = line.from != timeText(m_common.start) || line.to != timeText(m_common.end);
    notifyEdited();
}

void AttendeesField::showLines()
{
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(int(m_lines.size()));
    for (int row = 0; row < m_lines.size(); ++row) {
        Line& line = m_lines[row];
        if (!line.hasOwnTimes) {
            line.from = timeText(m_common.start);
            line.to = timeText(m_common.end);
        }
        auto* name = new QTableWidgetItem(line.name);
        name->setFlags(name->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, NameColumn, name);
        m_table->setItem(row, FromColumn, new QTableWidgetItem(line.from));
        m_table->setItem(row, ToColumn, new QTableWidgetItem(line.to));
    }
}
