#include "models/certificates/certificatedesk.h"
#include "models/reports/certificatesreport.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// The register and the roots, as they are published.
class CertificatesReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTheRegisterAndTheRoots();
    void monthlyReportTellsItsRoot();
};

void CertificatesReportTest::listsTheRegisterAndTheRoots()
{
    LedgerOffice office;
    const VolunteerId id = office.addVolunteer(QStringLiteral("李雷"), office.north);
    (void)office.enterChecked(office.draft(id, QStringLiteral("2025-09-10T08:00"), QStringLiteral("2025-09-10T10:30")));
    office.office.run([&](UnitOfWork& work) {
        Certificate request;
        request.volunteer = id;
        request.personInCharge = QStringLiteral("钱书记");
        request.handler = QStringLiteral("冯干事");
        const CertificateId asked = CertificateRepository(office.office.vault()).insert(work, request);
        for (const CertificateState state : {CertificateState::Approved, CertificateState::Issued})
            (void)CertificateDesk(work, office.office.vault()).take(asked, state, {});
    });
    const auto sectionsOf = [&](const Period& period, OrganisationId organisation = {}) {
        ReportRequest request;
        request.name = QStringLiteral("certificates");
        request.period = period;
        request.organisation = organisation;
        return makeReport(office.reader(), office.office.vault(), request).sections;
    };
    const QList<ReportSection> now = sectionsOf(Period::monthOf(QDate::currentDate()));
    QCOMPARE(now.size(), 2);
    QCOMPARE(now.first().rows.size(), 1);
    QCOMPARE(std::get<QString>(now.first().rows.first().at(1)), QStringLiteral("李*"));
    QCOMPARE(std::get<qint64>(now.first().rows.first().at(5)), 150);
    QCOMPARE(now.last().rows.size(), 2); // of the month, and of the issue
    const LedgerRoot root = LedgerRoots().all(office.reader()).last();
    QCOMPARE(std::get<QString>(now.last().rows.last().last()), shownRoot(root.root));
    QCOMPARE(sectionsOf(Period::year(2024)).first().rows.size(), 0);
    QCOMPARE(sectionsOf(Period::year(2024)).last().rows.size(), 0);
    QCOMPARE(sectionsOf(Period::all(), office.south).first().rows.size(), 0);
    QCOMPARE(sectionsOf(Period::all(), office.north).first().rows.size(), 1);
}

void CertificatesReportTest::monthlyReportTellsItsRoot()
{
    LedgerOffice office;
    const VolunteerId id = office.addVolunteer(QStringLiteral("李雷"), office.north);
    (void)office.enterChecked(office.draft(id, QStringLiteral("2025-09-10T08:00"), QStringLiteral("2025-09-10T10:30")));
    const auto notes = [&](const Period& period) {
        ReportRequest request;
        request.name = QStringLiteral("monthly");
        request.period = period;
        return makeReport(office.reader(), office.office.vault(), request).notes.join(u'\n');
    };
    const Period september = Period::month(2025, 9);
    const QString before = notes(september);
    LedgerRoot root;
    office.office.run([&](UnitOfWork& work) { root = LedgerRoots().ofMonth(work, QStringLiteral("2025-09")); });
    QVERIFY(!before.contains(shownRoot(root.root)));
    QVERIFY(notes(september).contains(shownRoot(root.root)));
    QVERIFY(!notes(Period::month(2025, 10)).contains(shownRoot(root.root)));
    QVERIFY(!notes(Period::year(2025)).contains(shownRoot(root.root)));
}

VD_TEST(CertificatesReportTest)
#include "certificatesreport_test.moc"
