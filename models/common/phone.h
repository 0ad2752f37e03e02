#pragma once

#include <QString>

/// Telephone numbers of mainland China: mobiles (11 digits, 13–19…), landlines (7 or 8 digits, with or without area
/// code and extension), and service numbers (400, 800).
enum class PhoneKind { None, Mobile, Landline };
enum class PhoneProblem { None, Empty, StoredAsNumber, Characters, Length, MobilePrefix, AreaCode };

struct PhoneCheck {
    QString number; ///< normalized: `13812345678`, `0536-8888888`, `0536-8888888-801`, `8888888`
    PhoneKind kind = PhoneKind::None;
    PhoneProblem problem = PhoneProblem::None;
    QString sentence; ///< translated; empty when there is no problem
    bool changed = false; ///< normalizing altered the text

    [[nodiscard]] bool isValid() const { return problem == PhoneProblem::None; }
};

[[nodiscard]] PhoneCheck checkPhone(const QString& text);
/// +86, spaces, dashes, brackets and full-width digits are settled; what is no number stays, cleaned.
[[nodiscard]] QString normalizedPhone(const QString& text);
/// `138****5678`, `0536-****888`; an extension is not shown.
[[nodiscard]] QString maskedPhone(const QString& number);
/// The last four digits of the number (without its extension); empty when there are fewer.
[[nodiscard]] QString phoneTail(const QString& number);
