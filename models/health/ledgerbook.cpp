#include "models/health/ledgerbook.h"

#include "models/common/dates.h"
#include "models/database/query.h"
#include "models/volunteers/volunteertable.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace {

const QDate firstDay(2000, 1, 1);
constexpr qint64 linesPerReport = 20'000;

int digits(QStringView text, int from, int count)
{
    int number = 0;
    for (int i = from; i < from + count; ++i)
        number = number * 10 + (i < text.size() ? text.at(i).digitValue() : 0);
    return number;
}

void readLines(Connection& connection, LedgerBook& book, TaskContext& task)
{
    const qint64 total
        = connection.scalar(QStringLiteral("SELECT COUNT(*) FROM service_records")).toLongLong(); // the void ones too
    book.lines.reserve(size_t(total));
    Query query(connection,
        QStringLiteral("SELECT id, volunteer_id, started_at, ended_at, minutes, "
                       "CASE WHEN source_kind = 'activity' THEN source_id ELSE 0 END, team_id, organisation_id, "
                       "field_id, entered_by, is_self_checked, created_at, "
                       "CASE WHEN source_kind = 'manual' THEN content ELSE '' END, state FROM service_records"));
    query.run();
    for (qint64 read = 0; query.next(); ++read) {
        if (read % linesPerReport == 0) {
            task.report(read, total);
            task.checkpoint();
        }
        if (query.text(13)
            != QStringLiteral("checked")) // asked of the engine, it would go through an index, row by row
            continue;
        LedgerLine line;
        line.id = query.integer(0);
        line.volunteer = query.number(1);
        line.start = ledgerMinute(query.text(2));
        line.end = ledgerMinute(query.text(3));
        line.minutes = query.number(4);
        line.activity = query.number(5);
        line.team = query.number(6);
        line.organisation = query.number(7);
        line.field = query.number(8);
        line.clerk = query.number(9);
        line.isSelfChecked = query.boolean(10);
        line.created = query.integer(11);
        book.lines.push_back(line);
        if (const QString content = query.text(12); !content.isEmpty())
            book.contents.insert(line.id, content);
    }
    std::sort(book.lines.begin(), book.lines.end(), [](const LedgerLine& a, const LedgerLine& b) {
        return a.volunteer != b.volunteer ? a.volunteer < b.volunteer : a.start < b.start;
    });
}

qint32 dayOf(const QString& date)
{
    return date.isEmpty() ? -1 : ledgerMinute(date) / minutesOfDay;
}

/// Birth dates may be sealed: only of those who served in rescue work.
void readPeople(Connection& connection, LedgerBook& book)
{
    QSet<qint32> rescuers;
    for (const LedgerLine& line : book.lines) {
        if (book.rescueField != 0 && line.field == book.rescueField)
            rescuers.insert(line.volunteer);
    }
    Query query(connection, QStringLiteral("SELECT id, registered_on, birth_date_sealed, birth_date FROM volunteers"));
    query.run();
    while (query.next()) {
        const auto id = size_t(query.integer(0));
        if (id >= book.people.size())
            book.people.resize(std::max(id + 1, book.people.size() * 2));
        book.people[id].registered = dayOf(query.text(1));
        if (rescuers.contains(query.number(0)))
            book.people[id].born
                = parseIsoDate(readDetail(connection, query, 2, VolunteerDetails::birthDate, query.integer(0)));
    }
}

void readActivities(Connection& connection, LedgerBook& book)
{
    Query query(connection,
        QStringLiteral("SELECT id, name, plan, starts_at, ends_at, organisation_id, created_at FROM activities"));
    query.run();
    while (query.next()) {
        const qint32 end = ledgerMinute(query.text(4));
        book.activities.insert(query.number(0),
            {query.text(1), query.text(2), ledgerMinute(query.text(3)), end, query.number(5), query.integer(6),
                ledgerMoment(end)});
    }
}

/// From the log of states: each suspension ends with the next step.
void readSuspensions(Connection& connection, LedgerBook& book)
{
    Query query(connection,
        QStringLiteral("SELECT record_id, to_state, changed_at FROM state_changes WHERE record_table = 'volunteers' "
                       "ORDER BY record_id, id"));
    query.run();
    while (query.next()) {
        std::vector<Suspension>* known = nullptr;
        if (const auto found = book.suspensions.find(query.number(0)); found != book.suspensions.end())
            known = &*found;
        const auto day = qint32(firstDay.daysTo(QDateTime::fromMSecsSinceEpoch(query.integer(2)).date()));
        if (known && !known->empty() && known->back().to == std::numeric_limits<qint32>::max())
            known->back().to = day;
        if (query.text(1) == QStringLiteral("suspended"))
            book.suspensions[query.number(0)].push_back({day, std::numeric_limits<qint32>::max()});
    }
}

void readSignatures(Connection& connection, LedgerBook& book)
{
    Query query(connection,
        QStringLiteral("SELECT volunteer_id, day, MAX(minutes) FROM day_signatures WHERE state = 'signed' GROUP BY "
                       "volunteer_id, day"));
    query.run();
    while (query.next())
        book.signedDays.insert({query.number(0), dayOf(query.text(1))}, query.number(2));
}

void readWords(Connection& connection, LedgerBook& book)
{
    Query teams(connection, QStringLiteral("SELECT id, organisation_id FROM teams"));
    teams.run();
    while (teams.next())
        book.teams.insert(teams.number(0), teams.number(1));
    Query field(connection, QStringLiteral("SELECT id FROM service_fields WHERE name = ?"));
    field.bind(QStringLiteral("应急救援")).run();
    book.rescueField = field.next() ? field.number(0) : 0;
    Query root(connection, QStringLiteral("SELECT MIN(id) FROM organisations WHERE parent_id IS NULL"));
    root.run();
    book.root = root.next() ? root.number(0) : 0;
}

} // namespace

qint32 ledgerMinute(const QString& text)
{
    // Days of the civil calendar, counted from March: asked for millions of times.
    const int month = digits(text, 5, 2);
    const int year = digits(text, 0, 4) - (month <= 2 ? 1 : 0);
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + digits(text, 8, 2) - 1;
    constexpr int firstOf2000 = 730'425; // since 0000-03-01
    const int day = year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - firstOf2000;
    return day * minutesOfDay + digits(text, 11, 2) * 60 + digits(text, 14, 2);
}

qint64 ledgerMoment(qint32 minute)
{
    return QDateTime(ledgerDate(minute), QTime(0, 0).addSecs((minute % minutesOfDay) * 60)).toMSecsSinceEpoch();
}

QDate ledgerDate(qint32 minute)
{
    return firstDay.addDays(minute / minutesOfDay);
}

LedgerBook LedgerBook::read(Connection& connection, TaskContext& task)
{
    LedgerBook book;
    task.setText(QCoreApplication::translate("LedgerScan", "Reading the hours"));
    readLines(connection, book, task);
    readWords(connection, book);
    readPeople(connection, book);
    readActivities(connection, book);
    readSuspensions(connection, book);
    readSignatures(connection, book);
    return book;
}
