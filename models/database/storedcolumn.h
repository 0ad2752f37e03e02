#pragma once

/// What is known of a stored column besides its values: read by the audit trail, the change of keys and whoever follows
/// references. Declared once, where the table is.
struct StoredColumn {
    const char* name; ///< in the schema
    const char* title = nullptr; ///< English source text, QT_TRANSLATE_NOOP("Column", …); none: kept by the program
    const char* references = nullptr; ///< the table that an id in it points to
    bool isSealed = false; ///< ciphertext of a personal number
    bool isFreeText = false; ///< sentences that somebody typed: no place for a number that should be sealed
    bool isDetail = false; ///< sealed only where the office chose so; see DetailSealing
};
