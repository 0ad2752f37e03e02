#include "models/certificates/certificatedesk.h"
#include "tests/support/fulloffice.h"

/// A certificate on notice, printed twice, of whatever the person has served.
void FullOffice::addCertificate(UnitOfWork& work)
{
    work.setNow(QDateTime(QDate(2025, 12, 1), QTime(9, 0)).toMSecsSinceEpoch());
    Certificate request;
    request.volunteer = person;
    request.organisation = community;
    request.from = QDate(2025, 1, 2);
    request.to = QDate(2025, 11, 29);
    request.purpose = QStringLiteral("大学评优");
    request.personInCharge = QStringLiteral("钱书记");
    request.handler = QStringLiteral("冯干事");
    request.phone = QStringLiteral("0536-7654321");
    request.isBilingual = true;
    request.notes = QStringLiteral("本人来取");
    const CertificateDesk desk(work, test.vault());
    const CertificateId id = CertificateRepository(test.vault()).insert(work, request);
    using enum CertificateState;
    for (const CertificateState state : {Approved, Issued, OnNotice})
        (void)desk.take(id, state, QStringLiteral("校对无误"));
    (void)desk.print(id);
    (void)desk.print(id);
}

/// What is drawn by chance, as it stands in files of the tests.
void FullOffice::fixCertificate(UnitOfWork& work)
{
    for (const Certificate& one : CertificateRepository(test.vault()).all(work.connection()))
        certificateTable().set(work, one.id.value(), {{"code", QStringLiteral("23456789ABCD")}});
    for (const LedgerRoot& root : LedgerRoots().all(work.connection()))
        ledgerRootTable().set(work, root.id.value(), {{"root", QByteArray(32, 'r')}});
}
