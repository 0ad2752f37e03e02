#pragma once

#include "models/interns/internrepository.h"

/// What a certificate of practice 实习证明 says; values only.
struct InternCertificate {
    Intern intern;
    QString issuer;
    QString place; ///< the station, or the organization

    bool operator==(const InternCertificate&) const = default;
};

/// Certificates of finished practice. A number is given once; later prints bear the same number and day.
class InternCertificates final {
public:
    /// Gives the number where there is none. Throws Error unless the practice is finished.
    [[nodiscard]] static InternCertificate issue(UnitOfWork& work, InternId id);
    /// As it would be printed now. Throws Error unless the practice is finished.
    [[nodiscard]] static InternCertificate content(Connection& connection, InternId id);
};

/// The sentence of the certificate.
[[nodiscard]] QString certificateSentence(const InternCertificate& certificate);
