#pragma once

#include "models/common/error.h"

/// The sentence of the Error that `act` throws; empty when it throws none.
template <typename Act> [[nodiscard]] QString errorOf(Act act)
{
    try {
        act();
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}
