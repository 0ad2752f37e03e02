#include "tests/support/certificateoffice.h"

CertificateOffice::CertificateOffice()
    : clerk(ledger.addAccount(QStringLiteral("小赵")))
{
}

VolunteerId CertificateOffice::person(const QString& name, int records)
{
    constexpr int perMonth = 10;
    constexpr int months = 12;
    const VolunteerId id = ledger.addVolunteer(name, ledger.north);
    for (int i = 0; i < records; ++i) {
        const QString day = isoDate(QDate(2025, 1, 10).addMonths(i % months).addDays(m_people % perMonth + i / months));
        (void)ledger.enterChecked(
            ledger.draft(id, day + QStringLiteral("T08:00"), day + QStringLiteral("T10:3%1").arg(i % 10)));
    }
    ++m_people;
    return id;
}

CertificateId CertificateOffice::ask(VolunteerId volunteer, bool isBilingual)
{
    CertificateId id;
    ledger.runAs(clerk, [&](UnitOfWork& work) {
        Certificate request;
        request.volunteer = volunteer;
        request.personInCharge = QStringLiteral("钱书记");
        request.handler = QStringLiteral("小赵");
        request.phone = QStringLiteral("0536-8888888");
        request.isBilingual = isBilingual;
        id = certificates().insert(work, request);
    });
    return id;
}

TakenStep CertificateOffice::step(CertificateId id, CertificateState to, int days)
{
    constexpr qint64 day = 86'400'000;
    TakenStep taken;
    run([&](UnitOfWork& work) {
        work.setNow(work.now() + days * day);
        taken = CertificateDesk(work, vault()).take(id, to, QStringLiteral("理由"));
    });
    return taken;
}

CertificateId CertificateOffice::issued(const QString& name, int records, bool isBilingual)
{
    const CertificateId id = ask(person(name, records), isBilingual);
    (void)step(id, CertificateState::Approved);
    (void)step(id, CertificateState::Issued);
    return id;
}

Certificate CertificateOffice::stored(CertificateId id)
{
    return certificates().require(reader(), id);
}

CertificateSheet CertificateOffice::sheet(CertificateId id)
{
    return certificates().sheet(reader(), stored(id));
}
