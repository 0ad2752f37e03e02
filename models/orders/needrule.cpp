#include "models/orders/needrule.h"

#include "models/orders/ordertext.h"

namespace {

/// Longer than any wish waits; a day of work is shorter than a day.
qint64 roughMinutes(const WorkingSpan& span)
{
    return WorkingTime({}, {{8 * 60, 16 * 60}}).minutesOf(span);
}

} // namespace

WorkingSpan NeedRule::response(OrderUrgency urgency) const
{
    return urgency == OrderUrgency::Normal ? normalResponse
        : urgency == OrderUrgency::Urgent  ? urgentResponse
                                           : emergencyResponse;
}

WorkingSpan NeedRule::completion(OrderUrgency urgency) const
{
    return urgency == OrderUrgency::Normal ? normalCompletion
        : urgency == OrderUrgency::Urgent  ? urgentCompletion
                                           : emergencyCompletion;
}

bool NeedRule::saysNothing() const
{
    NeedRule empty;
    empty.id = id;
    empty.need = need;
    return *this == empty;
}

Problems validate(const NeedRule& rule)
{
    Problems problems;
    if (!rule.need.isValid())
        problems << Problem{QStringLiteral("need"), OrderText::tr("Choose what is needed.")};
    for (const OrderUrgency urgency : {OrderUrgency::Normal, OrderUrgency::Urgent, OrderUrgency::Emergency}) {
        const WorkingSpan response = rule.response(urgency);
        const WorkingSpan completion = rule.completion(urgency);
        if (response.isValid() && completion.isValid() && roughMinutes(completion) < roughMinutes(response))
            problems << Problem{QStringLiteral("completion"),
                OrderText::tr("“%1” is to be served before it is to be dispatched: %2, %3.", "urgency, times")
                    .arg(urgencyTitle(urgency), workingSpanText(completion), workingSpanText(response))};
    }
    return problems;
}

const Table<NeedRule>& needRuleTable()
{
    using R = NeedRule;
    static const Table<R> table("need_rules", [](Table<R>& t) {
        t.reference("need_id", &R::need, "need_categories", QT_TRANSLATE_NOOP("Column", "Need")).once();
        const auto span = [&t](const char* column, WorkingSpan R::*member, const char* title) {
            t.word(column, member, workingSpanCode, workingSpanFromCode, title);
        };
        span("normal_response", &R::normalResponse, QT_TRANSLATE_NOOP("Column", "Normal: to be dispatched within"));
        span("normal_completion", &R::normalCompletion, QT_TRANSLATE_NOOP("Column", "Normal: to be served within"));
        span("urgent_response", &R::urgentResponse, QT_TRANSLATE_NOOP("Column", "Urgent: to be dispatched within"));
        span("urgent_completion", &R::urgentCompletion, QT_TRANSLATE_NOOP("Column", "Urgent: to be served within"));
        span("emergency_response", &R::emergencyResponse,
            QT_TRANSLATE_NOOP("Column", "Emergency: to be dispatched within"));
        span("emergency_completion", &R::emergencyCompletion,
            QT_TRANSLATE_NOOP("Column", "Emergency: to be served within"));
        t.reference("credential_kind_id", &R::credential, "credential_kinds",
            QT_TRANSLATE_NOOP("Column", "Credential asked for"));
        t.stamps();
        t.setOrder("need_id");
        t.setValidator(&validate);
    });
    return table;
}

NeedRule NeedRuleRepository::of(Connection& connection, TermId need) const
{
    const QList<NeedRule> found = select(connection, QStringLiteral("WHERE need_id = ?"), {need.value()});
    NeedRule none;
    none.need = need;
    return found.isEmpty() ? none : found.first();
}

QList<NeedRule> NeedRuleRepository::save(UnitOfWork& work, const QList<NeedRule>& rules) const
{
    QList<NeedRule> before;
    for (NeedRule rule : rules) {
        const NeedRule stored = of(work.connection(), rule.need);
        rule.id = stored.id;
        if (rule == stored)
            continue;
        before << stored;
        if (rule.id.isValid())
            update(work, rule);
        else
            insert(work, rule);
    }
    return before;
}

template class Table<NeedRule>;
