#pragma once

#include <cstring>

/// What is kept of a person and shown whole only when somebody asks for it: one column of one table, declared beside
/// it.
struct PersonalField {
    const char* table;
    const char* column;
    const char* title; ///< English source text, QT_TRANSLATE_NOOP("PersonalNumber", …)
    bool isSealed = true; ///< birth dates lie open in the file, unless the office chose to seal them
    const char* sealedBeside = nullptr; ///< the column that holds it then

    friend bool operator==(const PersonalField& left, const PersonalField& right)
    {
        return std::strcmp(left.table, right.table) == 0 && std::strcmp(left.column, right.column) == 0;
    }
};
