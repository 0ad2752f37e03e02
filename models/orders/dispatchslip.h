#pragma once

#include "models/orders/order.h"

#include <QList>
#include <QPair>

class Connection;
class Vault;

/// 派单 on paper or as text to paste: label and value, one a line. Names and phones are masked: surname and the last
/// four digits.
using SlipLines = QList<QPair<QString, QString>>;

/// What whoever goes must know (spec 7 §11).
[[nodiscard]] SlipLines dispatchSlip(Connection& connection, const Vault& vault, const Order& order);
/// The half that comes back, to be filled in by hand.
[[nodiscard]] SlipLines returnSlip();
/// The slip as text, a line each.
[[nodiscard]] QString slipText(const SlipLines& lines);
/// 王**: the surname alone.
[[nodiscard]] QString surnameOf(const QString& name);
