#include "models/orders/ordervalidator.h"

#include "models/common/phone.h"
#include "models/orders/order.h"
#include "models/orders/ordertext.h"

namespace {

constexpr int clockSlackSeconds = 10 * 60; ///< another computer's clock may be ahead

} // namespace

Problems validate(const Order& order)
{
    Problems problems;
    if (order.requesterName.trimmed().isEmpty())
        problems << Problem{QStringLiteral("requesterName"),
            OrderText::tr("Write down who asks, so that somebody can be called back.")};
    if (!order.requesterPhone.isEmpty()) {
        const PhoneCheck phone = checkPhone(order.requesterPhone);
        if (!phone.isValid())
            problems << Problem{QStringLiteral("requesterPhone"), phone.sentence};
    } else if (!order.isImported) {
        problems << Problem{QStringLiteral("requesterPhone"),
            OrderText::tr("Without a phone number nobody can call back."), Problem::Severity::Warning};
    }
    if (!order.organisation.isValid())
        problems << Problem{
            QStringLiteral("organisation"), OrderText::tr("Choose the community where help is needed.")};
    if (!order.need.isValid())
        problems << Problem{QStringLiteral("need"), OrderText::tr("Choose what is needed.")};
    if (!order.requestedAt.isValid())
        problems << Problem{
            QStringLiteral("requestedAt"), OrderText::tr("The order needs the time at which it came in.")};
    if (!order.isImported && order.requestedAt > QDateTime::currentDateTime().addSecs(clockSlackSeconds)) {
        problems << Problem{QStringLiteral("requestedAt"),
            OrderText::tr(
                "This time is still to come. Write down when the order came in; the day that it is wished for "
                "has a field of its own.")};
    }
    const auto before = [&](const char* field, const QDateTime& due, const QString& sentence) {
        if (due.isValid() && order.requestedAt.isValid() && due < order.requestedAt)
            problems << Problem{QString::fromLatin1(field), sentence};
    };
    before("responseDueAt", order.responseDueAt, OrderText::tr("This deadline lies before the order came in."));
    before("completionDueAt", order.completionDueAt, OrderText::tr("This deadline lies before the order came in."));
    if (order.verification == OrderVerification::False && order.verificationNote.trimmed().isEmpty())
        problems << Problem{
            QStringLiteral("verificationNote"), OrderText::tr("Write down how it was found that this is not true.")};
    if (order.wishedAt.isValid() && order.requestedAt.isValid() && order.wishedAt < order.requestedAt)
        problems << Problem{
            QStringLiteral("wishedAt"), OrderText::tr("The wished time lies before the order came in.")};
    return problems;
}

Problems validate(const OrderRound& round)
{
    Problems problems;
    if (round.startedAt.isValid() && round.endedAt.isValid() && round.endedAt < round.startedAt)
        problems << Problem{QStringLiteral("endedAt"), OrderText::tr("The service ends before it starts.")};
    if (round.dispatchedAt.isValid() && round.startedAt.isValid() && round.startedAt < round.dispatchedAt) {
        problems << Problem{QStringLiteral("startedAt"),
            OrderText::tr("The service starts before the order was dispatched."), Problem::Severity::Warning};
    }
    return problems;
}
