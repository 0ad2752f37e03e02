#include "models/certificates/certificatedesk.h"
#include "models/certificates/certificatesfeature.h"
#include "models/certificates/merkletree.h"
#include "models/office/accountkeeping.h"
#include "models/service/servicevoiding.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class LedgerRootTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsAMonth();
    void isMadeAgainOnlyForOtherRecords();
    void isMadeByWhoMayIssue_data();
    void isMadeByWhoMayIssue();
    void voidingChangesNothing();
    void changesOutsideTheProgramAreFound_data();
    void changesOutsideTheProgramAreFound();
    void numbersAreWithoutGaps();
    void anIssueStandsOnItsMonths();

private:
    [[nodiscard]] LedgerRoot month(const QString& key);
    void tamper(const QString& sql);
    [[nodiscard]] QStringList problems() { return certificateProblems(m_office->reader()); }

    std::unique_ptr<LedgerOffice> m_office;
    QList<ServiceRecord> m_records;
};

void LedgerRootTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_records.clear();
    for (const char* name : {"李雷", "韩梅梅"}) {
        const VolunteerId id = m_office->addVolunteer(QString::fromUtf8(name), m_office->north);
        for (int day = 10; day < 15; ++day) {
            const QString date = QStringLiteral("2025-09-%1").arg(day);
            m_records << m_office->enterChecked(
                m_office->draft(id, date + QStringLiteral("T08:00"), date + QStringLiteral("T10:00")));
        }
    }
}

LedgerRoot LedgerRootTest::month(const QString& key)
{
    LedgerRoot root;
    m_office->office.run([&](UnitOfWork& work) { root = LedgerRoots().ofMonth(work, key); });
    return root;
}

/// As another program would.
void LedgerRootTest::tamper(const QString& sql)
{
    m_office->office.run([&](UnitOfWork& work) { work.connection().execute(sql); });
}

void LedgerRootTest::holdsAMonth()
{
    const LedgerRoot root = month(QStringLiteral("2025-09"));
    QCOMPARE(root.leaves, 10);
    QCOMPARE(root.minutes, Minutes(1'200));
    QCOMPARE(root.root.size(), 32);
    QCOMPARE(root.name, QStringLiteral("%1-1").arg(QDate::currentDate().year()));
    QCOMPARE(LedgerRoots().findByNumber(m_office->reader(), root.name)->root, root.root);
    QCOMPARE(problems(), QStringList());
    QVERIFY_THROWS_EXCEPTION(Error, (void)month(QStringLiteral("2025-10"))); // nothing in it
    QVERIFY_THROWS_EXCEPTION(Error, (void)month(QStringLiteral("2025-13")));
}

void LedgerRootTest::isMadeAgainOnlyForOtherRecords()
{
    const LedgerRoot first = month(QStringLiteral("2025-09"));
    QCOMPARE(month(QStringLiteral("2025-09")).id, first.id);
    (void)m_office->enterChecked(m_office->draft(
        m_records.first().volunteer, QStringLiteral("2025-09-30T23:00"), QStringLiteral("2025-10-01T01:00")));
    const LedgerRoot second = month(QStringLiteral("2025-09"));
    QCOMPARE(second.leaves, 11); // by the day on which it began
    QVERIFY(second.id != first.id);
    QVERIFY(second.root != first.root);
    QCOMPARE(problems(), QStringList()); // the first one still recounts
}

void LedgerRootTest::isMadeByWhoMayIssue_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("isCommunity");
    for (const Role role : allRoles()) {
        for (const bool isCommunity : {false, true})
            QTest::addRow("%d %d", int(role), isCommunity) << int(role) << isCommunity;
    }
}

/// Of the whole office or of a community: a root holds digests alone.
void LedgerRootTest::isMadeByWhoMayIssue()
{
    QFETCH(const int, role);
    QFETCH(const bool, isCommunity);
    const QString password = QStringLiteral("test-password-2");
    Account account{{}, QStringLiteral("小王"), Role(role), true};
    account.organisation = isCommunity ? m_office->north.value() : 0;
    AccountKeeping(m_office->office.office()).add(account, password);
    m_office->office.office().signIn(account.name, password);
    if (!Acts::IssueCertificates.isFor(Role(role))) {
        QVERIFY_THROWS_EXCEPTION(RefusedError, (void)month(QStringLiteral("2025-09")));
        return;
    }
    QCOMPARE(month(QStringLiteral("2025-09")).leaves, 10);
}

void LedgerRootTest::voidingChangesNothing()
{
    (void)month(QStringLiteral("2025-09"));
    m_office->office.run(
        [&](UnitOfWork& work) { ServiceVoiding(work).voidRecords({m_records.at(3).id}, QStringLiteral("重复")); });
    QCOMPARE(problems(), QStringList());
    QCOMPARE(month(QStringLiteral("2025-09")).leaves, 9);
}

void LedgerRootTest::changesOutsideTheProgramAreFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("named");
    const QString records = QStringLiteral("UPDATE service_records SET %1 WHERE id = 4");
    QTest::newRow("a minute") << records.arg(QStringLiteral("minutes = minutes - 1")) << QStringLiteral(" 4 ");
    QTest::newRow("another start") << records.arg(QStringLiteral("started_at = '2025-09-13T07:59'"))
                                   << QStringLiteral(" 4 ");
    QTest::newRow("another month") << records.arg(QStringLiteral("started_at = '2025-08-13T08:00'"))
                                   << QStringLiteral(" 4 ");
    QTest::newRow("another end") << records.arg(QStringLiteral("ended_at = '2025-09-13T10:01'"))
                                 << QStringLiteral(" 4 ");
    QTest::newRow("another person") << records.arg(QStringLiteral("volunteer_id = 2, round = 9"))
                                    << QStringLiteral(" 4 ");
    QTest::newRow("another root") << QStringLiteral("UPDATE ledger_roots SET root = seed") << QStringLiteral("2025-09");
    QTest::newRow("fewer members") << QStringLiteral("DELETE FROM ledger_root_members") << QStringLiteral("2025-09");
}

void LedgerRootTest::changesOutsideTheProgramAreFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, named);
    (void)month(QStringLiteral("2025-09"));
    tamper(sql);
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(named), qPrintable(found.first()));
}

void LedgerRootTest::numbersAreWithoutGaps()
{
    (void)month(QStringLiteral("2025-09"));
    (void)m_office->enterChecked(m_office->draft(
        m_records.first().volunteer, QStringLiteral("2025-10-30T08:00"), QStringLiteral("2025-10-30T10:00")));
    const LedgerRoot second = month(QStringLiteral("2025-10"));
    QCOMPARE(second.serial, 2);
    tamper(QStringLiteral("DELETE FROM ledger_root_members WHERE root_id = 1"));
    tamper(QStringLiteral("DELETE FROM ledger_roots WHERE id = 1"));
    QCOMPARE(problems().size(), 1);
    QVERIFY(problems().first().contains(second.name));
}

void LedgerRootTest::anIssueStandsOnItsMonths()
{
    const LedgerRoot september = month(QStringLiteral("2025-09"));
    CertificateClaim claim{QStringLiteral("志证"), 2026, 1, QDate(2025, 9, 10), QDate(2025, 9, 14), Minutes(600),
        QByteArray(16, 'p'), QByteArray(24, 'c')};
    QList<QByteArray> keys;
    LedgerRoots::Issue issue;
    m_office->office.run([&](UnitOfWork& work) {
        const auto make = [&](const QByteArray& key) {
            keys << key;
            ++claim.serial;
            return claim;
        };
        issue = LedgerRoots().ofIssue(work, {september}, {make, make, make});
    });
    QCOMPARE(issue.root.leaves, 4);
    QCOMPARE(issue.root.kind, RootKind::Issue);
    QCOMPARE(LedgerRoots().monthsOf(m_office->reader(), issue.root), QStringList{september.name});
    QCOMPARE(issue.proofs.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(issue.proofs.at(i).key, keys.at(i));
        QCOMPARE(issue.proofs.at(i).claim.serial, 2 + i);
        QCOMPARE(issue.proofs.at(i).leadsTo(), issue.root.root);
        QVERIFY(!issue.root.seed.contains(keys.at(i)));
    }
    // Another root of a month would give another root of the issue.
    LedgerRoot other = september;
    other.root[0] = char(other.root.at(0) ^ 1);
    const MerkleTree path({MerkleTree::leaf(
        MerkleTree::leafKey(issue.root.seed, 0), "month " + september.name.toLatin1() + ' ' + september.root)});
    QVERIFY(issue.proofs.first().path.startsWith(path.path(0)));
}

VD_TEST(LedgerRootTest)
#include "ledgerroot_test.moc"
