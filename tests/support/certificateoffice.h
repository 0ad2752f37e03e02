#pragma once

#include "models/certificates/certificatedesk.h"
#include "tests/support/ledgeroffice.h"

/// A small office in which people with checked hours ask for certificates of service record: a clerk enters the
/// requests, the administrator decides.
class CertificateOffice final {
public:
    CertificateOffice();

    /// Somebody with that many records of 2.5 hours and some minutes, one a month from January 2025 on.
    VolunteerId person(const QString& name, int records = 3);
    CertificateId ask(VolunteerId volunteer, bool isBilingual = false);
    /// As the administrator, some days from now.
    TakenStep step(CertificateId id, CertificateState to, int days = 0);
    CertificateId issued(const QString& name, int records = 3, bool isBilingual = false);

    [[nodiscard]] Certificate stored(CertificateId id);
    [[nodiscard]] CertificateSheet sheet(CertificateId id);
    [[nodiscard]] CertificateRepository certificates() { return CertificateRepository(ledger.office.vault()); }
    [[nodiscard]] Connection& reader() { return ledger.reader(); }
    [[nodiscard]] const Vault& vault() { return ledger.office.vault(); }
    ChangeSet run(const Database::Work& work) { return ledger.office.run(work); }
    [[nodiscard]] QVariant scalar(const QString& sql) { return ledger.scalar(sql); }

    LedgerOffice ledger;
    AccountId clerk;

private:
    int m_people = 0;
};
