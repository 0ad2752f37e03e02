#pragma once

#include "models/common/sex.h"

#include <QDate>
#include <QString>

#include <optional>

/// Resident identity numbers: 18 characters by GB 11643 (ISO 7064 MOD 11-2), or the 15 digits used before 1999.
enum class IdNumberProblem {
    None,
    Empty,
    StoredAsNumber, ///< 3.70702E+17: the last digits are lost
    Length,
    Characters,
    BirthDateImpossible,
    BirthDateFuture,
    CheckDigit
};

struct IdNumberCheck {
    QString number; ///< normalized: half width, no spaces, X upper case; 15 digits stay 15
    IdNumberProblem problem = IdNumberProblem::None;
    QString sentence; ///< translated; empty when there is no problem
    bool changed = false; ///< normalizing altered the text

    [[nodiscard]] bool isValid() const { return problem == IdNumberProblem::None; }
    /// Valid, but of the old kind: offer `upgradedIdNumber` and have it confirmed.
    [[nodiscard]] bool isOldKind() const { return isValid() && number.size() == 15; }
};

[[nodiscard]] QString normalizedIdNumber(const QString& text);
[[nodiscard]] IdNumberCheck checkIdNumber(const QString& text, QDate today = QDate::currentDate());
/// The sentence for an ID number that arrives from a number cell.
[[nodiscard]] QString idNumberStoredAsNumberSentence();

/// The 18th character to 17 digits.
[[nodiscard]] QChar idNumberCheckCharacter(QStringView seventeenDigits);
/// 15 digits → 18 (the century is 19); any other text comes back as it is.
[[nodiscard]] QString upgradedIdNumber(const QString& number);
/// Nothing when the number has another length or the date does not exist.
[[nodiscard]] std::optional<QDate> birthDateOfIdNumber(const QString& number);
[[nodiscard]] Sex sexOfIdNumber(const QString& number);

/// The normalized number is built as GB 11643 has it, but is no resident's: residence permits of people from Hong Kong
/// (810000…), Macao (820000…) and Taiwan (830000…), and the permanent residence card of foreigners (9…).
[[nodiscard]] bool isResidencePermitNumber(const QString& number);

/// `**************1234`: as many stars as there are hidden characters. Serves other documents' numbers too.
[[nodiscard]] QString maskedIdNumber(const QString& number);
/// For public lists: `3****************4`.
[[nodiscard]] QString publicIdNumber(const QString& number);
