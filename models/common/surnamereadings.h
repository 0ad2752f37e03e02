#pragma once

#include <QStringView>

#include <optional>

/// A surname at the start of a name whose reading differs from the common one, or that has two characters.
struct SurnameReading {
    int length = 1; ///< characters
    const char* syllables; ///< with a blank between two
};

/// Nothing when the name starts with an ordinary surname of one character.
[[nodiscard]] std::optional<SurnameReading> surnameReading(QStringView name);

/// Characters that names, places and teams read otherwise than Unihan's first reading (地 di, not de); null for others.
[[nodiscard]] const char* readingInNames(char32_t character);
