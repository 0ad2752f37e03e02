#pragma once

#include "models/certificates/certificate.h"
#include "models/certificates/certificatesheet.h"
#include "models/records/recordrepository.h"

extern template class Table<Certificate>;
[[nodiscard]] const Table<Certificate>& certificateTable();

/// Hours that a certificate would count now, and what is left out.
struct CertifiableHours {
    QList<CertificateLine> lines;
    int withFindings = 0; ///< checked records with an open finding
    int ofDuty = 0; ///< records of duty, which is no volunteering (民政部令第67号 art. 19)

    [[nodiscard]] Minutes minutes() const { return minutesOf(lines); }
};

/// What a check code answers: no name.
struct CertificateAnswer {
    QString number;
    QDate from;
    QDate to;
    Minutes minutes;
    CertificateState state = CertificateState::Issued;
    QDate issuedOn;

    bool operator==(const CertificateAnswer&) const = default;
};

/// Requests and certificates. What a certificate says and the phone of the unit are sealed here and nowhere else.
class CertificateRepository final : public RecordRepository<Certificate> {
public:
    explicit CertificateRepository(const Vault& vault)
        : RecordRepository(certificateTable(), &vault)
    {
    }

    /// A request of today, for the organization of the person. Throws Error while another one of the person is open.
    CertificateId insert(UnitOfWork& work, const Certificate& certificate) const;
    /// Only what was not approved is changed. Throws Error.
    void update(UnitOfWork& work, const Certificate& certificate) const;
    /// Checked records of the person (and of those merged into them) in the span, without open findings and without
    /// duty. Hours of interns are kept in a ledger of their own and never come here.
    [[nodiscard]] CertifiableHours hours(Connection& connection, const Certificate& certificate) const;
    /// What it says: frozen, or as it would be now.
    [[nodiscard]] CertificateSnapshot snapshot(Connection& connection, const Certificate& certificate) const;
    /// Newest first.
    [[nodiscard]] QList<Certificate> ofVolunteer(Connection& connection, VolunteerId volunteer) const;
    /// Issued and waiting for their root, by number.
    [[nodiscard]] QList<Certificate> unproven(Connection& connection) const;
    /// Whether the request of a person is open, other than this one.
    [[nodiscard]] bool hasOpen(Connection& connection, VolunteerId volunteer, CertificateId except = {}) const;
    /// Throws Error, naming the person, when another request of theirs is open.
    void requireNoOther(Connection& connection, const Certificate& certificate) const;
    [[nodiscard]] int nextSerial(Connection& connection, int year) const;
    /// How many of its records are void by now, or have an open finding.
    [[nodiscard]] int doubtful(Connection& connection, const CertificateSnapshot& snapshot) const;
    /// Nothing for an unknown code and for a wrong digit: who asks learns not which.
    [[nodiscard]] std::optional<CertificateAnswer> answer(
        Connection& connection, const QString& code, const QString& lastDigit) const;
    [[nodiscard]] std::optional<Certificate> findByCode(Connection& connection, const QString& code) const;
    /// The check code of the certificate with this number; "" when there is none.
    [[nodiscard]] QString codeOf(Connection& connection, const QString& number) const;
    /// Person in charge, handler and phone as the organization wrote them last: for the next request.
    [[nodiscard]] Certificate usualSigners(Connection& connection, OrganisationId organisation) const;
    /// Everything that its paper shows. Throws Error for what is not issued.
    [[nodiscard]] CertificateSheet sheet(Connection& connection, const Certificate& certificate) const;
};

/// A certificate in one line of the card of a person.
struct CertificateBrief {
    QDate day; ///< issued, else applied for
    QString number;
    Minutes minutes;
    CertificateState state = CertificateState::Applied;
};
/// Of a person, the newest first; reads no number.
[[nodiscard]] QList<CertificateBrief> certificatesOf(Connection& connection, VolunteerId volunteer);

/// A certificate that hangs out.
struct NoticeLine {
    QString number;
    QString name;
    QDate first;
    QDate last;
    Minutes minutes;
    QDate issued;
    QDate from;
    QDate until;
    QString root;
    QByteArray rootBytes;
};
/// By number, of the organizations that may be read here.
[[nodiscard]] QList<NoticeLine> certificatesOnNotice(Connection& connection);
