#include "models/orders/missedcall.h"

#include "models/orders/ordertext.h"

namespace {

const QStringList& reasonCodes()
{
    static const QStringList codes{
        QStringLiteral("no_answer"), QStringLiteral("busy"), QStringLiteral("wrong_number"), QStringLiteral("later")};
    return codes;
}

} // namespace

const StateTable<MissedCallState>& missedCallStates()
{
    using enum MissedCallState;
    static const StateTable<MissedCallState> table("Orders",
        {
            {Noted, "noted", QT_TRANSLATE_NOOP("Orders", "Noted"),
                {{Withdrawn, QT_TRANSLATE_NOOP("Orders", "Withdraw…"), true}}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Orders", "Withdrawn"), {}},
        },
        StepsBack::Any);
    return table;
}

QList<MissedCallReason> allMissedCallReasons()
{
    using enum MissedCallReason;
    return {NoAnswer, Busy, WrongNumber, Later};
}

QString missedCallCode(MissedCallReason reason)
{
    return reasonCodes().at(qsizetype(reason));
}

MissedCallReason missedCallFromCode(const QString& code)
{
    return MissedCallReason(std::max<qsizetype>(0, reasonCodes().indexOf(code)));
}

QString missedCallTitle(MissedCallReason reason)
{
    switch (reason) {
    case MissedCallReason::NoAnswer:
        return OrderText::tr("Nobody answered");
    case MissedCallReason::Busy:
        return OrderText::tr("The line was busy");
    case MissedCallReason::WrongNumber:
        return OrderText::tr("The number is wrong");
    case MissedCallReason::Later:
        break;
    }
    return OrderText::tr("To be called later");
}

std::optional<MissedCallReason> missedCallFromWord(const QString& word)
{
    static const QHash<QString, MissedCallReason> words = [] {
        QHash<QString, MissedCallReason> all;
        const auto add = [&all](MissedCallReason reason, const char* list) {
            for (const QString& one : QString::fromUtf8(list).split(u' '))
                all.insert(one, reason);
        };
        add(MissedCallReason::NoAnswer, "未接 未接通 未接听 无人接听 无人接 没人接 打不通 关机 停机");
        add(MissedCallReason::Busy, "占线 忙 通话中 忙线");
        add(MissedCallReason::WrongNumber, "空号 错号 号码有误 号码错误 打错");
        add(MissedCallReason::Later, "改约 改约时间 稍后 稍后再打 改日 再约");
        return all;
    }();
    for (const MissedCallReason reason : allMissedCallReasons()) {
        if (word.simplified() == missedCallTitle(reason))
            return reason;
    }
    const auto found = words.constFind(word.simplified());
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

Problems validate(const MissedCall& call)
{
    Problems problems;
    if (!call.order.isValid())
        problems << Problem{QStringLiteral("order"), OrderText::tr("A call-back is about an order.")};
    if (!call.calledAt.isValid())
        problems << Problem{QStringLiteral("calledAt"), OrderText::tr("A call needs its time.")};
    return problems;
}

const Table<MissedCall>& missedCallTable()
{
    using C = MissedCall;
    static const Table<C> table("missed_calls", [](Table<C>& t) {
        t.reference("order_id", &C::order, "orders", QT_TRANSLATE_NOOP("Column", "Order of a service")).once();
        t.value("round", &C::round, QT_TRANSLATE_NOOP("Column", "Round"));
        t.value("called_at", &C::calledAt, QT_TRANSLATE_NOOP("Column", "Time"));
        t.word("reason", &C::reason, missedCallCode, missedCallFromCode, QT_TRANSLATE_NOOP("Column", "Result"));
        t.freeText("remark", &C::remark, QT_TRANSLATE_NOOP("Column", "Remark"));
        t.state("state", &C::state, missedCallStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &C::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.add(createdByField<C>());
        t.stamps();
        t.setOrder("order_id, round, id");
        t.setValidator(&validate);
    });
    return table;
}

QList<MissedCall> MissedCallRepository::ofRound(Connection& connection, OrderId order, int round) const
{
    return select(connection, QStringLiteral("WHERE order_id = ? AND round = ? AND state = 'noted' ORDER BY id DESC"),
        {order.value(), round});
}

TakenStep MissedCallRepository::note(UnitOfWork& work, const MissedCall& given) const
{
    Query order(work.connection(), QStringLiteral("SELECT state, round, number FROM orders WHERE id = ?"));
    order.bind(given.order).run();
    if (!order.next() || orderStates().fromCode(order.text(0)) != OrderState::ToEvaluate)
        throw Error(OrderText::tr("This order does not wait for its evaluation any more, so that nobody has to call."));
    MissedCall call = given;
    call.round = order.number(1);
    const QString number = order.text(2);
    const MissedCallId id = insert(work, call);
    return {[id](UnitOfWork& later) {
                MissedCallRepository().changeState(
                    later, id, MissedCallState::Withdrawn, QCoreApplication::translate("Table", "Undone"));
            },
        OrderText::tr("%1: %2", "order, what came of the call").arg(number, missedCallTitle(call.reason))};
}

template class Table<MissedCall>;
