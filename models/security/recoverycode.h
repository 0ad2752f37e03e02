#pragma once

#include <QString>

/// The printed recovery code: 8 groups of 4 random Crockford base32 characters (160 bits) and 1 check character.
struct RecoveryCodeCheck {
    QString code; ///< normalized: upper case, groups with dashes, O as 0, I and L as 1
    QString sentence; ///< translated, names the wrong group; empty when the code is well formed

    [[nodiscard]] bool isValid() const { return sentence.isEmpty(); }
};

[[nodiscard]] QString newRecoveryCode();
[[nodiscard]] RecoveryCodeCheck checkRecoveryCode(const QString& text);
