#pragma once

#include "models/common/personalfield.h"
#include "models/records/feature.h"

namespace Acts {
inline constexpr Act RequestCertificates{"request_certificates",
    QT_TRANSLATE_NOOP("Act", "Request and print certificates of service record"),
    {Role::Administrator, Role::Entry, Role::Review}};
inline constexpr Act IssueCertificates{"issue_certificates",
    QT_TRANSLATE_NOOP("Act", "Approve, issue, publish and void certificates of service record"),
    {Role::Administrator, Role::Review}};
inline constexpr Act CheckCertificates{"check_certificates",
    QT_TRANSLATE_NOOP("Act", "Check the code of a certificate"),
    {Role::Administrator, Role::Entry, Role::Review, Role::Query, Role::Audit}};
} // namespace Acts

namespace PersonalFields {
inline constexpr PersonalField certificatePhone{
    "certificates", "phone_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "Phone on a certificate")};
} // namespace PersonalFields

/// 志愿服务记录证明: requests, register, proofs and the roots of the ledger of hours.
[[nodiscard]] Feature certificatesFeature();
