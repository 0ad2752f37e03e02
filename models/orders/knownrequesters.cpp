#include "models/orders/knownrequesters.h"

#include "models/common/phone.h"
#include "models/common/shownmoment.h"
#include "models/database/query.h"
#include "models/orders/orderrepository.h"
#include "models/orders/ordertext.h"
#include "models/security/vault.h"
#include "models/words/dictionaryrepository.h"

namespace {

constexpr int linesShown = 3;
constexpr int sameWishDays = 7;

QList<QByteArray> digestsOf(const Vault& vault, const QString& phone)
{
    if (phone.trimmed().isEmpty() || !checkPhone(phone).isValid())
        return {};
    return vault.digests(normalizedPhone(phone), "phone");
}

QString lineOf(Connection& connection, const Order& order)
{
    return OrderText::tr("%1 %2 (%3)", "when, need, state")
        .arg(shownMoment(order.requestedAt),
            DictionaryRepository().name(connection, Dictionary::NeedCategory, order.need),
            orderStates().title(order.state));
}

} // namespace

std::optional<KnownRequester> knownRequester(Connection& connection, const Vault& vault, const QString& phone)
{
    const QList<QByteArray> digests = digestsOf(vault, phone);
    if (digests.isEmpty())
        return std::nullopt;
    Query query(connection,
        QStringLiteral("SELECT id FROM orders WHERE requester_phone_digest IN (%1) ORDER BY requested_at DESC, id DESC")
            .arg(placeholders(digests.size())));
    for (const QByteArray& digest : digests)
        query.bind(digest);
    query.run();
    QList<OrderId> ids;
    while (query.next())
        ids << query.id<OrderId>(0);
    if (ids.isEmpty())
        return std::nullopt;
    const OrderRepository orders(vault);
    KnownRequester known;
    known.orders = int(ids.size());
    known.latest = orders.require(connection, ids.first());
    for (const OrderId id : ids.mid(0, linesShown))
        known.lines << lineOf(connection, orders.require(connection, id));
    return known;
}

QString sameWish(Connection& connection, const Vault& vault, const Order& order)
{
    const QList<QByteArray> digests = digestsOf(vault, order.requesterPhone);
    if (digests.isEmpty() || !order.need.isValid() || !order.requestedAt.isValid())
        return {};
    Query query(connection,
        QStringLiteral("SELECT id FROM orders WHERE requester_phone_digest IN (%1) AND need_id = ? AND id <> ? AND "
                       "state NOT IN ('declined', 'cancelled') AND (state <> 'closed' OR requested_at >= ?) ORDER BY "
                       "requested_at DESC, id DESC LIMIT 1")
            .arg(placeholders(digests.size())));
    for (const QByteArray& digest : digests)
        query.bind(digest);
    query.bind(order.need).bind(order.id.value()).bind(isoMinute(order.requestedAt.addDays(-sameWishDays))).run();
    if (!query.next())
        return {};
    const Order other = OrderRepository(vault).require(connection, query.id<OrderId>(0));
    return OrderText::tr("The same was asked for before: order %1, %2.").arg(other.number, lineOf(connection, other));
}
