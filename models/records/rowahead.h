#pragma once

#include "models/database/boundvalues.h"

/// What of a row takes time, worked out before its turn and on another thread: sort keys, sealed numbers, search words.
struct RowAhead {
    qint64 id = 0; ///< that the row is likely to get: sealed values are bound to it
    std::vector<BoundValues> fields; ///< of the table's slow ones, in their order
    QString search; ///< empty: not worked out
};
