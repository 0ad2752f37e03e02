#pragma once

#include "models/office/office.h"
#include "models/office/officesetup.h"

/// Makes an office: first administrator with own password, its organization, the initial dictionaries and settings.
/// `recoveryCode` is shown and printed once. Throws Error and leaves no file behind when it fails.
[[nodiscard]] std::unique_ptr<Office> createOffice(
    const QString& location, const OfficeSetup& setup, QString* recoveryCode);
