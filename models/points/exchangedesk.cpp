#include "models/points/exchangedesk.h"

#include "models/points/household.h"
#include "models/points/pointacts.h"
#include "models/points/pointrule.h"
#include "models/points/pointsacts.h"
#include "models/points/pointscope.h"
#include "models/points/pointtext.h"

namespace {

const QString lineKind = QStringLiteral("exchange_line");

QString undone()
{
    return QCoreApplication::translate("Table", "Undone");
}

/// The first day on which pieces count for the limit; null: all of them.
QDate limitFrom(const PointGoods& goods, QDate today)
{
    switch (goods.period) {
    case LimitPeriod::Year:
        return {today.year(), 1, 1};
    case LimitPeriod::Month:
        return {today.year(), today.month(), 1};
    case LimitPeriod::Ever:
        break;
    }
    return {};
}

qint64 piecesOf(Connection& connection, VolunteerId volunteer, PointGoodsId goods, QDate from)
{
    Query query(connection,
        QStringLiteral("SELECT COALESCE(SUM(l.quantity), 0) FROM exchange_lines l JOIN exchanges x ON x.id = "
                       "l.exchange_id WHERE l.goods_id = ? AND x.volunteer_id = ? AND x.requested_on >= ? AND x.state "
                       "IN ('frozen', 'handed_out')"));
    query.bind(goods).bind(volunteer).bind(from.isValid() ? isoDate(from) : QString()).run();
    return query.next() ? query.integer(0) : 0;
}

} // namespace

ExchangeDesk::ExchangeDesk(UnitOfWork& work)
    : m_work(work)
    , m_book(work)
    , m_store(work)
    , m_today(QDateTime::fromMSecsSinceEpoch(work.now()).date())
{
}

qint64 ExchangeDesk::usable(Connection& connection, VolunteerId volunteer)
{
    qint64 points = 0;
    for (const VolunteerId payer : payersFor(connection, volunteer))
        points += qMax<qint64>(0, PointBook::balanceOf(connection, payer).available());
    return points;
}

void ExchangeDesk::requirePerson(VolunteerId volunteer) const
{
    Query query(m_work.connection(), QStringLiteral("SELECT name, state FROM volunteers WHERE id = ?"));
    query.bind(volunteer).run();
    if (!query.next())
        throw Error(PointText::tr("Choose who exchanges points."));
    if (query.text(1) != QLatin1String("registered"))
        throw Error(PointText::tr("%1 is not registered at present and cannot exchange points.").arg(query.text(0)));
    const qint64 balance = m_book.balanceOf(volunteer).balance;
    if (balance < 0)
        throw Error(
            PointText::tr("%1 has %2 points: below zero nothing can be exchanged.").arg(query.text(0)).arg(balance));
}

PointGoods ExchangeDesk::requireOffered(const BasketLine& line) const
{
    const PointGoods goods = PointGoodsRepository().require(m_work.connection(), line.goods);
    if (goods.state != GoodsState::Offered)
        throw Error(PointText::tr("%1 is not offered at present.").arg(goods.name));
    if (goods.validFrom.isValid() && m_today < goods.validFrom)
        throw Error(PointText::tr("%1 is offered from %2 on.").arg(goods.name, isoDate(goods.validFrom)));
    if (goods.validUntil.isValid() && m_today > goods.validUntil)
        throw Error(PointText::tr("%1 was offered until %2.").arg(goods.name, isoDate(goods.validUntil)));
    if (line.quantity < 1)
        throw Error(PointText::tr("Write how many pieces of %1, from 1 up.").arg(goods.name));
    return goods;
}

void ExchangeDesk::requireWithinLimit(VolunteerId volunteer, const PointGoods& goods, qint64 quantity) const
{
    if (goods.personLimit == 0)
        return;
    const qint64 had = piecesOf(m_work.connection(), volunteer, goods.id, limitFrom(goods, m_today));
    if (had + quantity > goods.personLimit)
        throw Error(PointText::tr("Of %1 one person gets at most %2 %3; this person has %4 already.")
                        .arg(goods.name)
                        .arg(goods.personLimit)
                        .arg(limitPeriodTitle(goods.period))
                        .arg(had));
}

QList<ExchangePayment> ExchangeDesk::shares(VolunteerId volunteer, const QList<ExchangeLine>& lines) const
{
    QList<ExchangePayment> payments;
    const QList<VolunteerId> payers = payersFor(m_work.connection(), volunteer);
    qsizetype payer = 0;
    qint64 left = qMax<qint64>(0, m_book.balanceOf(payers.first()).available());
    qint64 missing = 0;
    for (const ExchangeLine& line : lines) {
        qint64 open = line.points;
        while (open > 0 && payer < payers.size()) {
            const qint64 part = qMin(open, left);
            if (part > 0)
                payments << ExchangePayment{{}, line.exchange, line.id, payers.at(payer), part, {}};
            open -= part;
            left -= part;
            if (open > 0 && ++payer < payers.size())
                left = qMax<qint64>(0, m_book.balanceOf(payers.at(payer)).available());
        }
        missing += open;
    }
    if (missing > 0)
        throw Error(PointText::tr("%1 points are missing for this exchange. Nothing was changed.").arg(missing));
    return payments;
}

Exchange ExchangeDesk::begun(VolunteerId volunteer, const QString& remark)
{
    Connection& connection = m_work.connection();
    for (const VolunteerId payer : payersFor(connection, volunteer))
        (void)lapseOf(m_book, connection, payer, m_today);
    Exchange exchange;
    exchange.number = m_exchanges.nextCode(connection);
    exchange.volunteer = volunteer;
    exchange.organisation = OrganisationId(
        connection.scalar(QStringLiteral("SELECT organisation_id FROM volunteers WHERE id = ?"), {volunteer.value()})
            .toLongLong());
    exchange.requestedOn = m_today;
    const auto rule = PointRuleRepository().on(connection, m_today);
    exchange.keepUntil = m_today.addDays(rule ? rule->freezeDays : PointRule().freezeDays);
    exchange.remark = remark;
    for (const VolunteerId payer : payersFor(connection, volunteer))
        exchange.balanceBefore += qMax<qint64>(0, m_book.balanceOf(payer).available());
    return exchange;
}

ExchangeId ExchangeDesk::freeze(VolunteerId volunteer, const QList<BasketLine>& basket, const QString& remark)
{
    m_work.require(Acts::ExchangePoints);
    requirePerson(volunteer);
    if (basket.isEmpty())
        throw Error(PointText::tr("Nothing is chosen yet."));
    Exchange exchange = begun(volunteer, remark);
    QList<PointGoods> goods;
    QHash<PointGoodsId, qint64> wanted;
    for (const BasketLine& line : basket) {
        goods << requireOffered(line);
        requireWithinLimit(volunteer, goods.last(), wanted[line.goods] += line.quantity);
        exchange.points += goods.last().points * line.quantity;
    }
    exchange.id = m_exchanges.insert(m_work, exchange);
    QList<ExchangeLine> lines;
    for (qsizetype i = 0; i < basket.size(); ++i) {
        const PointGoods& one = goods.at(i);
        ExchangeLine line{{}, exchange.id, one.id, one.kind, one.name, basket.at(i).quantity,
            one.points * basket.at(i).quantity, one.value};
        line.id = exchangeLineTable().insertQuick(m_work, line);
        lines << line;
    }
    for (const ExchangePayment& payment : shares(volunteer, lines))
        exchangePaymentTable().insertQuick(m_work, payment);
    enter(exchange, ExchangeState::Frozen, false);
    m_book.close();
    return exchange.id;
}

TermId ExchangeDesk::kindOf(const ExchangePayment& payment) const
{
    return exchangeLineTable().require(m_work.connection(), payment.line).kind;
}

void ExchangeDesk::requirePoints(const QList<ExchangePayment>& payments) const
{
    QHash<VolunteerId, qint64> wanted;
    for (const ExchangePayment& payment : payments)
        wanted[payment.volunteer] += payment.points;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const qint64 available = m_book.balanceOf(it.key()).available();
        if (available < it.value())
            throw Error(PointText::tr("%1 points are needed and %2 can be used. Nothing was changed.")
                            .arg(it.value())
                            .arg(available));
    }
}

void ExchangeDesk::redeem(const Exchange& exchange, const ExchangePayment& payment)
{
    PointEntry entry;
    entry.volunteer = payment.volunteer;
    entry.organisation = exchange.organisation;
    entry.kind = PointKind::Redeem;
    entry.amount = -payment.points;
    entry.day = m_today;
    entry.sourceKind = lineKind;
    entry.sourceId = payment.line.value();
    entry = m_book.enterQuick(entry, kindOf(payment));
    exchangePaymentTable().setQuick(m_work, payment.id.value(), {{"entry_id", entry.id}});
}

void ExchangeDesk::giveBack(const Exchange& exchange, const ExchangePayment& payment)
{
    PointEntry entry = pointEntryTable().require(m_work.connection(), payment.entry);
    entry.reversalOf = entry.id;
    entry.id = {};
    entry.kind = PointKind::Return;
    entry.amount = payment.points;
    entry.day = m_today;
    entry.organisation = exchange.organisation;
    (void)m_book.enterQuick(entry, kindOf(payment));
    exchangePaymentTable().setQuick(m_work, payment.id.value(), {{"entry_id", PointEntryId()}});
}

/// Lets go what the state held: what is frozen, or what was handed out.
void ExchangeDesk::leave(const Exchange& exchange, ExchangeState from)
{
    if (from != ExchangeState::Frozen && from != ExchangeState::HandedOut)
        return;
    const bool isFrozen = from == ExchangeState::Frozen;
    Connection& connection = m_work.connection();
    for (const ExchangePayment& payment : m_exchanges.payments(connection, exchange.id)) {
        if (isFrozen)
            m_book.freeze(payment.volunteer, -payment.points);
        else
            giveBack(exchange, payment);
    }
    for (const ExchangeLine& line : m_exchanges.lines(connection, exchange.id)) {
        if (!line.goods.isValid())
            continue;
        const PointGoods goods = PointGoodsRepository().require(connection, line.goods);
        if (goods.hasStock && isFrozen)
            m_store.reserve(goods, -line.quantity);
        else if (goods.hasStock)
            m_store.giveBack(goods, line.quantity, line.id, m_today);
    }
}

/// Takes what the state holds. `isReturn`: a step is taken back.
void ExchangeDesk::enter(const Exchange& exchange, ExchangeState to, bool isReturn)
{
    if (to != ExchangeState::Frozen && to != ExchangeState::HandedOut)
        return;
    const bool isFrozen = to == ExchangeState::Frozen;
    Connection& connection = m_work.connection();
    const auto payments = m_exchanges.payments(connection, exchange.id);
    if (!(exchange.isImported && isReturn))
        requirePoints(payments);
    for (const ExchangePayment& payment : payments) {
        if (isFrozen)
            m_book.freeze(payment.volunteer, payment.points);
        else
            redeem(exchange, payment);
    }
    for (const ExchangeLine& line : m_exchanges.lines(connection, exchange.id)) {
        if (!line.goods.isValid())
            continue;
        const PointGoods goods = PointGoodsRepository().require(connection, line.goods);
        if (goods.hasStock && isFrozen)
            m_store.reserve(goods, line.quantity);
        else if (goods.hasStock)
            m_store.handOut(goods, line.quantity, line.id, m_today);
    }
}

TakenStep ExchangeDesk::take(ExchangeId id, ExchangeState to, const QString& reason)
{
    m_work.require(Acts::ExchangePoints);
    const Exchange before = m_exchanges.require(m_work.connection(), id);
    exchangeStates().require(before.state, to);
    leave(before, before.state);
    enter(before, to, false);
    m_book.close();
    const QDate handed = to == ExchangeState::HandedOut ? m_today : before.handedOn;
    exchangeTable().changeState(m_work, id, to, reason, {{"handed_on", handed}});
    return {[before, to](UnitOfWork& later) {
        later.require(Acts::ExchangePoints);
        ExchangeDesk desk(later);
        desk.m_exchanges.takeStateBack(later, before.id, to, before.state, undone());
        desk.leave(before, to);
        desk.enter(before, before.state, true);
        desk.m_book.close();
        exchangeTable().setQuick(later, before.id.value(), {{"handed_on", before.handedOn}});
    }};
}

int ExchangeDesk::lapseOverdue()
{
    m_work.require(Acts::ExchangePoints);
    auto overdue = exchangeTable().select(m_work.connection(),
        QStringLiteral("WHERE state = 'frozen' AND keep_until < ? ORDER BY id"), {isoDate(m_today)});
    if (const QList<qint64> scope = actingScope(m_work); !scope.isEmpty())
        overdue.removeIf([&](const Exchange& one) { return !scope.contains(one.organisation.value()); });
    for (const Exchange& exchange : overdue)
        (void)take(exchange.id, ExchangeState::Lapsed, {});
    if (!overdue.isEmpty())
        m_work.describe(PointText::tr("%n exchange(s) lapsed: nobody collected them.", nullptr, int(overdue.size())));
    return int(overdue.size());
}
