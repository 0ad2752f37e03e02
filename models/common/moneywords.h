#pragma once

#include "models/common/money.h"

/// 大写: an amount as papers write it, 壹佰贰拾元零伍分 (the rules of payment papers of the People's Bank). Below 0
/// with 负; up to 9,999,999,999,999.99 yuan.
[[nodiscard]] QString moneyInWords(Money amount);
