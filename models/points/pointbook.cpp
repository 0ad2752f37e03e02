#include "models/points/pointbook.h"

#include "models/points/pointtext.h"
#include "models/records/readscope.h"
#include "models/service/servicerecord.h"

#include <algorithm>

namespace {

OrganisationId organisationOf(Connection& connection, VolunteerId volunteer)
{
    Query query(connection, QStringLiteral("SELECT organisation_id FROM volunteers WHERE id = ?"));
    query.bind(volunteer).run();
    if (!query.next())
        throw Error(PointText::tr("This person is not registered here."));
    return query.id<OrganisationId>(0);
}

bool lapsesSooner(const PointEntry& left, const PointEntry& right)
{
    if (left.expiresOn.isValid() != right.expiresOn.isValid())
        return left.expiresOn.isValid();
    if (left.expiresOn != right.expiresOn)
        return left.expiresOn < right.expiresOn;
    return left.id.value() < right.id.value();
}

} // namespace

PointEntry PointBook::enter(PointEntry entry, TermId exchanged)
{
    if (!entry.organisation.isValid() && entry.volunteer.isValid())
        entry.organisation = organisationOf(m_work.connection(), entry.volunteer);
    entry.id = pointEntryTable().insert(m_work, entry);
    count(entry, exchanged);
    return entry;
}

PointEntry PointBook::enterQuick(PointEntry entry, TermId exchanged)
{
    entry.id = pointEntryTable().insertQuick(m_work, entry);
    count(entry, exchanged);
    return entry;
}

void PointBook::count(const PointEntry& entry, TermId exchanged)
{
    PointBalance& change = m_changes[entry.volunteer];
    change.balance += entry.amount;
    const QString month = monthKey(entry.day);
    if (isEarning(entry.kind)) {
        change.earned += entry.amount;
        m_figures.add(entry.organisation, Figure::PointsEarned, month, entry.amount);
    }
    if (isSpending(entry.kind)) {
        change.spent -= entry.amount;
        m_figures.add(entry.organisation, Figure::PointsSpent, month, -entry.amount);
        m_figures.add(entry.organisation, Figure::PointsByKind, month, -entry.amount, exchanged.value());
    }
}

void PointBook::freeze(VolunteerId volunteer, qint64 points)
{
    m_changes[volunteer].frozen += points;
}

std::optional<PointEntry> PointBook::reverse(const PointEntry& entry, QDate day, const QString& remark)
{
    qint64 rest = entry.amount;
    for (const PointEntry& taken : PointEntryRepository().reversalsOf(m_work.connection(), entry.id))
        rest += taken.amount;
    if (rest == 0)
        return std::nullopt;
    PointEntry back = entry;
    back.id = {};
    back.kind = PointKind::Reverse;
    back.amount = -rest;
    back.day = day;
    back.expiresOn = {};
    back.round = {};
    back.reversalOf = entry.id;
    back.remark = remark;
    return enterQuick(back);
}

PointBalance PointBook::balanceOf(VolunteerId volunteer) const
{
    PointBalance now = balanceOf(m_work.connection(), volunteer);
    const PointBalance change = m_changes.value(volunteer);
    now.balance += change.balance;
    now.earned += change.earned;
    now.spent += change.spent;
    now.frozen += change.frozen;
    return now;
}

PointBalance PointBook::balanceOf(Connection& connection, VolunteerId volunteer)
{
    Query query(connection, QStringLiteral("SELECT balance, earned, spent, frozen FROM point_balances WHERE id = ?"));
    query.bind(volunteer).run();
    return query.next() ? PointBalance{query.integer(0), query.integer(1), query.integer(2), query.integer(3)}
                        : PointBalance();
}

qint64 PointBook::inCirculation(Connection& connection, const QList<qint64>& organisations)
{
    QVariantList values;
    const QString readable = andReadable(connection, QStringLiteral("v.organisation_id"), organisations, values);
    return connection
        .scalar(QStringLiteral("SELECT COALESCE(SUM(b.balance), 0) FROM point_balances b JOIN volunteers v ON v.id = "
                               "b.id WHERE b.balance > 0")
                + readable,
            values)
        .toLongLong();
}

QList<VolunteerId> PointBook::peopleWith(Connection& connection, qint64 points, int most)
{
    Query query(connection,
        QStringLiteral("SELECT b.id FROM point_balances b JOIN volunteers v ON v.id = b.id WHERE v.state = "
                       "'registered' AND b.balance - b.frozen >= ? ORDER BY b.balance DESC, b.id LIMIT ?"));
    query.bind(points).bind(most).run();
    QList<VolunteerId> people;
    while (query.next())
        people << query.id<VolunteerId>(0);
    return people;
}

void PointBook::close()
{
    if (m_changes.isEmpty())
        return;
    QList<VolunteerId> people = m_changes.keys();
    std::sort(people.begin(), people.end(), [](auto left, auto right) { return left.value() < right.value(); });
    Connection& connection = m_work.connection();
    Query update(connection,
        QStringLiteral("UPDATE point_balances SET balance = balance + ?, earned = earned + ?, spent = spent + ?, "
                       "frozen = frozen + ? WHERE id = ?"));
    Query insert(connection,
        QStringLiteral("INSERT INTO point_balances (balance, earned, spent, frozen, id) VALUES (?, ?, ?, ?, ?)"));
    for (const VolunteerId person : std::as_const(people)) {
        const PointBalance change = m_changes.value(person);
        const auto write = [&](Query& query) {
            query.bind(change.balance).bind(change.earned).bind(change.spent).bind(change.frozen).bind(person).run();
        };
        write(update);
        if (update.changes() == 0)
            write(insert);
    }
    m_changes.clear();
    m_figures.write(m_work);
    m_work.changes().touch(QStringLiteral("point_balances"));
}

QList<PointLot> lotsOf(const QList<PointEntry>& entries, qint64 frozen)
{
    QHash<PointEntryId, qint64> own; // what was taken back of a lot or lapsed
    QList<PointLot> lots;
    qint64 spent = frozen;
    for (const PointEntry& entry : entries) {
        if (isLot(entry))
            lots << PointLot{entry, entry.amount};
        else if (entry.kind == PointKind::Reverse || entry.kind == PointKind::Expire)
            own[entry.reversalOf] += entry.amount;
        else
            spent -= entry.amount;
    }
    std::sort(lots.begin(), lots.end(),
        [](const PointLot& left, const PointLot& right) { return lapsesSooner(left.entry, right.entry); });
    for (PointLot& lot : lots) {
        lot.rest += own.value(lot.entry.id);
        const qint64 taken = std::clamp(spent, qint64(0), lot.rest);
        lot.rest -= taken;
        spent -= taken;
    }
    return lots;
}

void pointsFollowHours(UnitOfWork& work, const ServiceRecord& before, const ServiceRecord& after)
{
    const bool counted = before.state == ServiceState::Checked;
    const bool counts = after.state == ServiceState::Checked;
    if (counted == counts || before.state == ServiceState::Pending)
        return;
    const QString service = QStringLiteral("service");
    const auto entries = PointEntryRepository().ofSource(work.connection(), service, after.id.value());
    PointBook book(work);
    const QDate today = QDateTime::fromMSecsSinceEpoch(work.now()).date();
    if (counted) {
        for (const PointEntry& entry : entries) {
            if (entry.kind == PointKind::Earn)
                (void)book.reverse(entry, today, PointText::tr("Hours voided"));
        }
    } else if (!entries.isEmpty() && entries.last().kind == PointKind::Reverse) {
        const auto paid = std::find_if(entries.begin(), entries.end(),
            [&](const PointEntry& entry) { return entry.id == entries.last().reversalOf; });
        PointEntry again = *paid;
        again.id = {};
        again.amount = -entries.last().amount;
        again.day = today;
        again.round = {};
        again.remark = PointText::tr("The void was taken back");
        (void)book.enterQuick(again);
    }
    book.close();
}
