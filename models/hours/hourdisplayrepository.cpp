#include "models/calendar/workingcalendar.h"
#include "models/common/masking.h"
#include "models/hours/hourdisplay.h"
#include "models/hours/hoursfeature.h"
#include "models/organisation/organisationrepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HourDisplay)
};

QString digestOf(const QList<HourDisplayLine>& lines)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const HourDisplayLine& line : lines)
        hash.addData(QStringList{QString::number(line.record.value()), line.name, line.place, isoDate(line.day),
            line.content, QString::number(line.minutes.value()), line.remark}
                         .join(u'\x1f')
                         .append(u'\n')
                         .toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

Minutes sumOf(const QList<HourDisplayLine>& lines)
{
    Minutes sum;
    for (const HourDisplayLine& line : lines)
        sum += line.minutes;
    return sum;
}

QString remarkOf(EnteredAs entered, bool isCorrected)
{
    QStringList words;
    if (entered != EnteredAs::Usual)
        words << enteredAsTitle(entered);
    if (isCorrected)
        words << Text::tr("Corrected");
    return words.join(Text::tr(", "));
}

HourDisplayLine lineFrom(const Query& query)
{
    HourDisplayLine line;
    line.record = query.id<ServiceRecordId>(0);
    line.name = query.text(1);
    line.place = query.text(2);
    line.day = parseIsoDate(QStringView(query.text(3)).left(10));
    line.content = query.text(4);
    line.minutes = Minutes(query.integer(5));
    return line;
}

QList<HourDisplayLine> storedLines(Connection& connection, HourDisplayId id)
{
    Query query(connection,
        QStringLiteral("SELECT record_id, name, place, day, content, minutes, remark FROM hour_display_lines WHERE "
                       "display_id = ? ORDER BY position"));
    query.bind(id).run();
    QList<HourDisplayLine> lines;
    while (query.next()) {
        lines << lineFrom(query);
        lines.last().remark = query.text(6);
    }
    return lines;
}

} // namespace

void HourDisplayRepository::update(UnitOfWork& work, const HourDisplay& display) const
{
    const DisplayState state = stateOf(work.connection(), display.id);
    if (state != DisplayState::Draft)
        throw Error(Text::tr("This display is “%1”; its list and days stay as they were published.")
                        .arg(displayStates().title(state)));
    m_table.update(work, display);
}

QList<HourDisplayLine> HourDisplayRepository::lines(Connection& connection, const HourDisplay& display) const
{
    QVariantList values;
    QString condition;
    if (display.activity.isValid()) {
        condition = QStringLiteral("r.source_kind = 'activity' AND r.source_id = ?");
        values << display.activity.value();
    } else {
        const QList<qint64> places = OrganisationRepository().subtree(connection, display.organisation);
        condition = QStringLiteral("r.organisation_id IN (%1)").arg(placeholders(places.size()));
        for (const qint64 place : places)
            values << place;
    }
    if (display.from.isValid()) {
        condition += QStringLiteral(" AND r.started_at >= ?");
        values << isoDate(display.from);
    }
    if (display.to.isValid()) {
        condition += QStringLiteral(" AND r.started_at < ?");
        values << isoDate(display.to.addDays(1));
    }
    Query query(connection,
        QStringLiteral("SELECT r.id, v.name, o.name, r.started_at, COALESCE(a.name, r.content), r.minutes, "
                       "r.entered_as, c.id FROM service_records r JOIN volunteers v ON v.id = r.volunteer_id JOIN "
                       "organisations o ON o.id = r.organisation_id LEFT JOIN activities a ON r.source_kind = "
                       "'activity' AND a.id = r.source_id LEFT JOIN service_corrections c ON c.record_id = r.id WHERE "
                       "r.state = 'checked' AND %1 ORDER BY r.started_at, r.id")
            .arg(condition));
    query.bindAll(values).run();
    QList<HourDisplayLine> lines;
    while (query.next()) {
        HourDisplayLine line = lineFrom(query);
        line.name = publicName(line.name);
        line.remark = remarkOf(enteredAsFromCode(query.text(6)), !query.isNull(7));
        lines << line;
    }
    return lines;
}

QList<HourDisplayLine> HourDisplayRepository::frozen(Connection& connection, HourDisplayId id) const
{
    const QList<HourDisplayLine> lines = storedLines(connection, id);
    const HourDisplay display = require(connection, id);
    if (digestOf(lines) != display.digest)
        throw Error(Text::tr("The published list of “%1” is not any more what was published. Compare it with a backup "
                             "and with the paper that hung out.")
                        .arg(display.name));
    return lines;
}

int HourDisplayRepository::openObjections(Connection& connection, HourDisplayId id) const
{
    return connection
        .scalar(QStringLiteral("SELECT COUNT(*) FROM objections WHERE display_id = ? AND state IN ('raised', "
                               "'verifying')"),
            {id.value()})
        .toInt();
}

void HourDisplayRepository::freeze(UnitOfWork& work, HourDisplayId id, const QList<HourDisplayLine>& lines) const
{
    const QString table = QStringLiteral("hour_display_lines");
    Connection& connection = work.connection();
    Query(connection, QStringLiteral("DELETE FROM hour_display_lines WHERE display_id = ?")).bind(id).run();
    Query insert(connection,
        QStringLiteral(
            "INSERT INTO hour_display_lines (id, display_id, position, record_id, name, place, day, content, "
            "minutes, remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    int position = 0;
    for (const HourDisplayLine& line : lines)
        insert.bind(connection.nextId(table))
            .bind(id)
            .bind(++position)
            .bind(line.record)
            .bind(line.name)
            .bind(line.place)
            .bind(line.day)
            .bind(line.content)
            .bind(line.minutes.value())
            .bind(line.remark)
            .run();
    work.changes().touch(table);
}

TakenStep HourDisplayRepository::publish(UnitOfWork& work, const HourDisplay& display) const
{
    Connection& connection = work.connection();
    const QList<HourDisplayLine> shown = lines(connection, display);
    if (shown.isEmpty())
        throw Error(Text::tr("“%1” holds no checked hours yet; there is nothing to hang up.").arg(display.name));
    freeze(work, display.id, shown);
    const QDate today = QDateTime::fromMSecsSinceEpoch(work.now()).date();
    const QDate last = WorkingCalendar::of(connection).after(today, display.days);
    m_table.changeState(work, display.id, DisplayState::Published, {},
        {{"published_on", today}, {"ends_on", last}, {"records", int(shown.size())}, {"minutes", sumOf(shown)},
            {"digest", digestOf(storedLines(connection, display.id))}});
    return {[id = display.id](UnitOfWork& later) { HourDisplayRepository().takePublicationBack(later, id); },
        Text::tr("On display until %1: %n record(s) with %2 hours", nullptr, int(shown.size()))
            .arg(isoDate(last), sumOf(shown).hoursText())};
}

void HourDisplayRepository::takePublicationBack(UnitOfWork& work, HourDisplayId id) const
{
    Connection& connection = work.connection();
    if (connection.scalar(QStringLiteral("SELECT COUNT(*) FROM objections WHERE display_id = ?"), {id.value()}).toInt()
        > 0)
        throw Error(Text::tr("Objections were raised against this display since; end it or withdraw it."));
    takeStateBack(work, id, DisplayState::Published, DisplayState::Draft, Text::tr("Undone"));
}

/// It hangs its last day too.
void HourDisplayRepository::requireOver(Connection& connection, const HourDisplay& display, QDate today) const
{
    if (today <= display.endsOn)
        throw Error(Text::tr("“%1” is on display until %2. Withdraw it where it must come down earlier.")
                        .arg(display.name, isoDate(display.endsOn)));
    if (const int open = openObjections(connection, display.id); open > 0)
        throw Error(
            Text::tr("%n objection(s) against this display wait for a decision; decide them first.", nullptr, open));
}

TakenStep HourDisplayRepository::take(UnitOfWork& work, HourDisplayId id, DisplayState to, const QString& reason) const
{
    const HourDisplay display = require(work.connection(), id);
    if (to == DisplayState::Published && display.state == DisplayState::Draft)
        return publish(work, display);
    if (to == DisplayState::Ended)
        requireOver(work.connection(), display, QDateTime::fromMSecsSinceEpoch(work.now()).date());
    return takeStep(work, *this, id, to, reason);
}
