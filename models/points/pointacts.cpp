#include "models/points/pointacts.h"

#include "models/common/task.h"
#include "models/points/pointrule.h"
#include "models/points/pointsacts.h"
#include "models/points/pointscope.h"
#include "models/points/pointtext.h"

namespace {

QDate today(const UnitOfWork& work)
{
    return QDateTime::fromMSecsSinceEpoch(work.now()).date();
}

QString undone()
{
    return QCoreApplication::translate("Table", "Undone");
}

void requireEnough(const PointBook& book, VolunteerId person, qint64 points)
{
    const qint64 available = book.balanceOf(person).available();
    if (available < points)
        throw Error(PointText::tr("%1 points are needed and %2 can be used. Nothing was changed.")
                        .arg(points)
                        .arg(qMax<qint64>(0, available)));
}

/// The same the other way round, under the same name.
void enterOpposite(UnitOfWork& later, PointEntry entry, const QString& remark)
{
    PointBook book(later);
    if (entry.amount > 0)
        requireEnough(book, entry.volunteer, entry.amount);
    entry.id = {};
    entry.amount = -entry.amount;
    entry.day = today(later);
    entry.expiresOn = {};
    entry.remark = remark;
    (void)book.enter(entry);
    book.close();
}

/// People who may have points that lapsed: with something to spend and a lot whose last day is over.
QList<VolunteerId> peopleWithOldLots(Connection& connection, QDate today)
{
    Query query(connection,
        QStringLiteral("SELECT b.id FROM point_balances b WHERE b.balance > b.frozen AND EXISTS (SELECT 1 FROM "
                       "point_entries e WHERE e.volunteer_id = b.id AND e.expires_on < ?) ORDER BY b.id"));
    query.bind(isoDate(today)).run();
    QList<VolunteerId> people;
    while (query.next())
        people << query.id<VolunteerId>(0);
    return people;
}

QList<PointLot> lapsedLots(const QList<PointEntry>& entries, qint64 frozen, QDate today)
{
    QList<PointLot> lots = lotsOf(entries, frozen);
    lots.removeIf([&](const PointLot& lot) {
        return lot.rest <= 0 || !lot.entry.expiresOn.isValid() || lot.entry.expiresOn >= today;
    });
    return lots;
}

} // namespace

TakenStep enterByHand(UnitOfWork& work, PointEntry entry)
{
    work.require(Acts::GrantPoints);
    const bool isOwn
        = entry.kind == PointKind::Opening || entry.kind == PointKind::Grant || entry.kind == PointKind::Adjust;
    if (!isOwn || (entry.kind != PointKind::Adjust && entry.amount < 0))
        throw Error(PointText::tr("By hand, opening balances, grants and corrections are entered."));
    PointBook book(work);
    if (entry.amount < 0 && entry.volunteer.isValid())
        requireEnough(book, entry.volunteer, -entry.amount);
    if (const auto rule = PointRuleRepository().on(work.connection(), today(work));
        rule && entry.amount > 0 && rule->expiryMonths > 0) {
        const QDate last = today(work).addMonths(rule->expiryMonths);
        entry.expiresOn = QDate(last.year(), last.month(), last.daysInMonth());
        entry.rule = rule->id;
    }
    entry = book.enter(entry);
    book.close();
    if (entry.kind == PointKind::Adjust)
        return {[entry](UnitOfWork& later) { enterOpposite(later, entry, undone()); }};
    return {[entry](UnitOfWork& later) {
        PointBook back(later);
        requireEnough(back, entry.volunteer, entry.amount);
        (void)back.reverse(entry, today(later), undone());
        back.close();
    }};
}

TakenStep givePoints(UnitOfWork& work, VolunteerId from, VolunteerId to, qint64 points, const QString& remark)
{
    work.require(Acts::GrantPoints);
    const auto rule = PointRuleRepository().on(work.connection(), today(work));
    if (!rule || !rule->allowsGifts)
        throw Error(PointText::tr("The rule of today allows no gifts of points."));
    if (from == to || !from.isValid() || !to.isValid())
        throw Error(PointText::tr("Choose two people: who gives and who receives."));
    if (points <= 0)
        throw Error(PointText::tr("Write whole points, from 1 up."));
    PointBook book(work);
    (void)lapseOf(book, work.connection(), from, today(work));
    requireEnough(book, from, points);
    PointEntry out;
    out.volunteer = from;
    out.kind = PointKind::GiftOut;
    out.amount = -points;
    out.day = today(work);
    out.sourceKind = QStringLiteral("volunteer");
    out.sourceId = to.value();
    out.remark = remark;
    out = book.enter(out);
    PointEntry in = out;
    in.id = {};
    in.organisation = {};
    in.volunteer = to;
    in.kind = PointKind::GiftIn;
    in.amount = points;
    in.sourceId = from.value();
    in = book.enter(in);
    book.close();
    return {[out, in](UnitOfWork& later) {
        enterOpposite(later, in, undone());
        enterOpposite(later, out, undone());
    }};
}

qint64 lapseOf(PointBook& book, Connection& connection, VolunteerId person, QDate today)
{
    qint64 points = 0;
    const auto entries = PointEntryRepository().ofVolunteer(connection, person);
    for (const PointLot& lot : lapsedLots(entries, book.balanceOf(person).frozen, today)) {
        PointEntry lapse = lot.entry;
        lapse.id = {};
        lapse.kind = PointKind::Expire;
        lapse.amount = -lot.rest;
        lapse.day = today;
        lapse.expiresOn = {};
        lapse.round = {};
        lapse.reversalOf = lot.entry.id;
        lapse.remark.clear();
        (void)book.enterQuick(lapse);
        points += lot.rest;
    }
    return points;
}

LapsedPoints lapsePoints(UnitOfWork& work, QDate today, TaskContext& task)
{
    work.require(Acts::BookPoints);
    requireWholeOffice(work);
    task.setText(PointText::tr("Letting points lapse"));
    LapsedPoints lapsed;
    PointBook book(work);
    const QList<VolunteerId> people = peopleWithOldLots(work.connection(), today);
    for (qsizetype i = 0; i < people.size(); ++i) {
        task.report(i, people.size());
        task.checkpoint();
        const qint64 points = lapseOf(book, work.connection(), people.at(i), today);
        lapsed.people += points > 0 ? 1 : 0;
        lapsed.points += points;
    }
    book.close();
    work.describe(PointText::tr("%1 points of %n people lapsed.", nullptr, lapsed.people).arg(lapsed.points));
    return lapsed;
}

LapsedPoints lapsingPoints(Connection& connection, QDate today)
{
    LapsedPoints lapsing;
    for (const VolunteerId person : peopleWithOldLots(connection, today)) {
        const qint64 frozen = PointBook::balanceOf(connection, person).frozen;
        qint64 points = 0;
        for (const PointLot& lot : lapsedLots(PointEntryRepository().ofVolunteer(connection, person), frozen, today))
            points += lot.rest;
        lapsing.people += points > 0 ? 1 : 0;
        lapsing.points += points;
    }
    return lapsing;
}
