#pragma once

#include "models/security/office.h"

/// What a new office is made of.
struct OfficeSetup {
    QString name; ///< of the organisation it works for, e.g. 潍州路街道
    QString administrator;
    QString password;
    bool isDemo = false;
    SealAlgorithm algorithm = SealAlgorithm::Aes256Gcm; ///< or SM4 with SM3, where the state's algorithms are asked for
    KeyCost keyCost{}; ///< tests ask for less than the real one
};

/// Makes an office: first administrator with own password, its organisation, the initial dictionaries and settings.
/// `recoveryCode` is shown and printed once. Throws Error and leaves no file behind when it fails.
[[nodiscard]] std::unique_ptr<Office> createOffice(
    const QString& location, const OfficeSetup& setup, QString* recoveryCode);
