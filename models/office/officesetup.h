#pragma once

#include "models/security/keychest.h"

/// What a new office is made of.
struct OfficeSetup {
    QString name; ///< of the organization it works for, e.g. 潍州路街道
    QString administrator;
    QString password;
    bool isDemo = false;
    SealAlgorithm algorithm = SealAlgorithm::Aes256Gcm; ///< or SM4 with SM3, where the state's algorithms are asked for
    KeyCost keyCost{}; ///< tests ask for less than the real one
};
