#pragma once

#include "models/orders/order.h"

#include <optional>

class Connection;
class Vault;

/// Somebody who asked before, known by the phone number.
struct KnownRequester {
    Order latest; ///< name, address, organization and estate as they were last written down
    int orders = 0; ///< all of this number
    QStringList lines; ///< the latest orders in words, the newest first
};

/// By the keyed digest of the number; nothing when it is none or nobody asked with it.
[[nodiscard]] std::optional<KnownRequester> knownRequester(
    Connection& connection, const Vault& vault, const QString& phone);

/// An earlier order of the same number and need that is still open, or came in within the last seven days: the same
/// wish twice. In words, "" for none; `order` itself does not count.
[[nodiscard]] QString sameWish(Connection& connection, const Vault& vault, const Order& order);
