#include "models/certificates/certificatedesk.h"

#include "tests/support/certificateoffice.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <random>

/// The way of a request: who may, in which order, with which number.
class CertificateDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<CertificateOffice>(); }
    void keepsOneOpenRequestAPerson();
    void nobodyDecidesTheirOwn();
    void registerHasNoGaps();
    void changesOfTheRegisterAreFound_data();
    void changesOfTheRegisterAreFound();
    void staysOnNoticeForSevenDays();
    void countsCopies();
    void manyShareOneRoot();
    void everyStepGoesBack();
    void rulesHoldThroughRandomHistories();

private:
    std::unique_ptr<CertificateOffice> m_office;
};

void CertificateDeskTest::keepsOneOpenRequestAPerson()
{
    const VolunteerId id = m_office->person(QStringLiteral("李雷"));
    const CertificateId first = m_office->ask(id);
    QVERIFY(errorOf([&] { (void)m_office->ask(id); }).contains(QStringLiteral("李雷")));
    (void)m_office->step(first, CertificateState::Rejected);
    const CertificateId second = m_office->ask(id);
    QVERIFY_THROWS_EXCEPTION(Error, (void)m_office->step(first, CertificateState::Applied));
    (void)m_office->step(second, CertificateState::Approved);
    QVERIFY_THROWS_EXCEPTION(Error, (void)m_office->ask(id));
    (void)m_office->step(second, CertificateState::Issued);
    (void)m_office->ask(id); // the next one may be asked for
}

void CertificateDeskTest::nobodyDecidesTheirOwn()
{
    // The clerk entered it and may not approve it.
    const CertificateId own = m_office->ask(m_office->person(QStringLiteral("李雷")));
    const auto approveAs = [&](AccountId account, CertificateId id) {
        m_office->ledger.runAs(account, [&](UnitOfWork& work) {
            (void)CertificateDesk(work, m_office->vault()).take(id, CertificateState::Approved, {});
        });
    };
    QVERIFY_THROWS_EXCEPTION(Error, approveAs(m_office->clerk, own));
    QCOMPARE(m_office->stored(own).state, CertificateState::Applied);
    // The administrator's namesake, the person in charge and the handler do not certify themselves.
    for (const QString& name :
        {QString::fromUtf8(TestOffice::administrator), QStringLiteral("钱书记"), QStringLiteral("小 赵")}) {
        const CertificateId id = m_office->ask(m_office->person(name));
        QVERIFY_THROWS_EXCEPTION(Error, (void)m_office->step(id, CertificateState::Approved));
        QCOMPARE(m_office->stored(id).state, CertificateState::Applied);
    }
    (void)m_office->step(own, CertificateState::Approved);
    // Who would issue is asked again.
    m_office->run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE volunteers SET name = '%1' WHERE id = 1")
                                      .arg(QString::fromUtf8(TestOffice::administrator)));
    });
    (void)m_office->step(own, CertificateState::Issued); // by the frozen name
}

void CertificateDeskTest::registerHasNoGaps()
{
    const int year = QDate::currentDate().year();
    const CertificateId first = m_office->issued(QStringLiteral("李雷"));
    QCOMPARE(m_office->stored(first).number, QStringLiteral("潍州路志证〔%1〕第0001号").arg(year));
    (void)m_office->step(first, CertificateState::Void);
    const CertificateId second = m_office->issued(QStringLiteral("韩梅梅"));
    QCOMPARE(m_office->stored(second).numberSerial, 2);
    QCOMPARE(
        m_office->stored(first).number, QStringLiteral("潍州路志证〔%1〕第0001号").arg(year)); // stays in the register
    const CertificateId third = m_office->ask(m_office->person(QStringLiteral("林涛")));
    (void)m_office->step(third, CertificateState::Approved);
    (void)m_office->step(third, CertificateState::Issued, 400);
    QCOMPARE(m_office->stored(third).numberSerial, 1); // of another year
    QCOMPARE(certificateProblems(m_office->reader()), QStringList());
    m_office->run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE certificates SET number_serial = 5 WHERE number_serial = 2"));
    });
    QCOMPARE(certificateProblems(m_office->reader()).size(), 2); // a gap, and a proof that does not fit
}

void CertificateDeskTest::changesOfTheRegisterAreFound_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a minute") << QStringLiteral("minutes = minutes + 1");
    QTest::newRow("first day") << QStringLiteral("first_on = '2025-01-09'");
    QTest::newRow("last day") << QStringLiteral("last_on = '2025-03-11'");
    QTest::newRow("number") << QStringLiteral("number = '潍州路志证〔2026〕第0009号'");
    QTest::newRow("word") << QStringLiteral("number_word = '奎文志证'");
    QTest::newRow("no proof") << QStringLiteral("proof = NULL");
    QTest::newRow("no root") << QStringLiteral("root_id = NULL");
    QTest::newRow("another root") << QStringLiteral("root_id = 1");
}

/// As another program would change them.
void CertificateDeskTest::changesOfTheRegisterAreFound()
{
    QFETCH(QString, change);
    (void)m_office->issued(QStringLiteral("李雷"));
    QCOMPARE(certificateProblems(m_office->reader()), QStringList());
    m_office->run(
        [&](UnitOfWork& work) { work.connection().execute(QStringLiteral("UPDATE certificates SET ") + change); });
    QCOMPARE(certificateProblems(m_office->reader()).size(), 1);
}

void CertificateDeskTest::staysOnNoticeForSevenDays()
{
    const CertificateId id = m_office->issued(QStringLiteral("李雷"));
    (void)m_office->step(id, CertificateState::OnNotice);
    const QDate today = QDate::currentDate();
    QCOMPARE(m_office->stored(id).noticeOn, today);
    QCOMPARE(m_office->stored(id).noticeUntil, today.addDays(6)); // seven days with the first
    QVERIFY_THROWS_EXCEPTION(Error, (void)m_office->step(id, CertificateState::Archived, 6));
    (void)m_office->step(id, CertificateState::Archived, 7);
    QCOMPARE(m_office->stored(id).state, CertificateState::Archived);
    m_office->run([](UnitOfWork& work) { SettingsRepository().set(work, CertificateSetting::noticeDays, 3); });
    const CertificateId other = m_office->issued(QStringLiteral("韩梅梅"));
    (void)m_office->step(other, CertificateState::OnNotice);
    QCOMPARE(m_office->stored(other).noticeUntil, today.addDays(6)); // never shorter
}

void CertificateDeskTest::countsCopies()
{
    const CertificateId id = m_office->ask(m_office->person(QStringLiteral("李雷")));
    const auto print = [&] {
        int copy = 0;
        m_office->run([&](UnitOfWork& work) { copy = CertificateDesk(work, m_office->vault()).print(id); });
        return copy;
    };
    QVERIFY_THROWS_EXCEPTION(Error, (void)print());
    (void)m_office->step(id, CertificateState::Approved);
    (void)m_office->step(id, CertificateState::Issued);
    QCOMPARE(print(), 1);
    QCOMPARE(print(), 2);
    QCOMPARE(m_office->stored(id).copies, 2);
    (void)m_office->step(id, CertificateState::Void);
    QVERIFY_THROWS_EXCEPTION(Error, (void)print());
}

void CertificateDeskTest::manyShareOneRoot()
{
    QList<CertificateId> ids;
    for (int i = 0; i < 100; ++i) {
        ids << m_office->ask(m_office->person(QStringLiteral("志愿者%1").arg(i), 12));
        (void)m_office->step(ids.last(), CertificateState::Approved);
    }
    m_office->run([&](UnitOfWork& work) {
        for (const CertificateId id : ids)
            (void)CertificateDesk(work, m_office->vault()).take(id, CertificateState::Issued, {});
    });
    QCOMPARE(m_office->scalar(QStringLiteral("SELECT COUNT(*) FROM ledger_roots WHERE kind = 'issue'")).toInt(), 1);
    const LedgerRoot root = LedgerRoots().require(m_office->reader(), m_office->stored(ids.first()).root);
    QCOMPARE(root.leaves, 100 + LedgerRoots().monthsOf(m_office->reader(), root).size());
    for (const CertificateId id : ids) {
        const CertificateProof proof = CertificateProof::fromBytes(m_office->stored(id).proof);
        QCOMPARE(proof.leadsTo(), root.root);
        QCOMPARE(proof.claim.number(), m_office->stored(id).number);
        QCOMPARE_LE(proof.bytes().size(), CertificateProof::MostBytes);
    }
    QCOMPARE(certificateProblems(m_office->reader()), QStringList());
}

void CertificateDeskTest::everyStepGoesBack()
{
    using enum CertificateState;
    const CertificateId id = m_office->ask(m_office->person(QStringLiteral("李雷")));
    const auto thereAndBack = [&](CertificateState to, int days = 0) {
        const Certificate before = m_office->stored(id);
        const TakenStep taken = m_office->step(id, to, days);
        QCOMPARE(m_office->stored(id).state, to);
        QVERIFY(taken.back);
        m_office->run([&](UnitOfWork& work) { taken.back(work); });
        Certificate after = m_office->stored(id);
        QCOMPARE(after.state, before.state);
        QCOMPARE(after.snapshot, before.snapshot);
        QVERIFY_THROWS_EXCEPTION(Error, m_office->run([&](UnitOfWork& work) { taken.back(work); })); // only once
    };
    thereAndBack(Approved);
    thereAndBack(Rejected);
    thereAndBack(Withdrawn);
    (void)m_office->step(id, Approved);
    QVERIFY(!m_office->step(id, Issued).back); // the number is given
    thereAndBack(OnNotice);
    (void)m_office->step(id, OnNotice);
    thereAndBack(Archived, 8);
    QVERIFY(!m_office->step(id, Void).back);
}

/// Any steps in any order: what the table of states and the rules say, and the register never has a gap.
void CertificateDeskTest::rulesHoldThroughRandomHistories()
{
    std::mt19937 chance(20261128);
    QList<VolunteerId> people;
    for (int i = 0; i < 4; ++i)
        people << m_office->person(QStringLiteral("志愿者%1").arg(i));
    QList<CertificateId> ids;
    QHash<CertificateId, CertificateState> expected;
    int issuedCount = 0;
    const auto openOf = [&](VolunteerId who) {
        return std::count_if(ids.begin(), ids.end(),
            [&](CertificateId id) { return m_office->stored(id).volunteer == who && isOpen(expected[id]); });
    };
    for (int round = 0; round < 150; ++round) {
        const VolunteerId who = people.at(int(chance() % 4));
        if (ids.isEmpty() || chance() % 5 == 0) {
            const bool isFree = openOf(who) == 0;
            const QString error = errorOf([&] { ids << m_office->ask(who); });
            QCOMPARE(error.isEmpty(), isFree);
            if (isFree)
                expected[ids.last()] = CertificateState::Applied;
            continue;
        }
        const CertificateId id = ids.at(int(chance() % ids.size()));
        const CertificateState from = expected[id];
        const QList<CertificateState> next = certificateStates().next(from);
        const bool isWild = next.isEmpty() || chance() % 4 == 0;
        const CertificateState to
            = isWild ? CertificateState(chance() % 8) : next.at(chance() % 2 ? 0 : int(chance() % next.size()));
        const bool isBlocked
            = to == CertificateState::Applied && !isOpen(from) && openOf(m_office->stored(id).volunteer) > 0;
        const bool isAllowed = certificateStates().allows(from, to) && !isBlocked;
        const QString error = errorOf([&] { (void)m_office->step(id, to, to == CertificateState::Archived ? 7 : 0); });
        QCOMPARE(error.isEmpty(), isAllowed);
        if (isAllowed) {
            expected[id] = to;
            issuedCount += from == CertificateState::Approved && to == CertificateState::Issued ? 1 : 0;
        }
        QCOMPARE(m_office->stored(id).state, expected[id]);
        QCOMPARE(m_office->stored(id).snapshot.isEmpty(),
            !isValid(expected[id]) && expected[id] != CertificateState::Approved
                && expected[id] != CertificateState::Void);
    }
    QVERIFY(issuedCount > 5);
    QCOMPARE(m_office->scalar(QStringLiteral("SELECT COUNT(*) FROM certificates WHERE number_serial > 0")).toInt(),
        issuedCount);
    QCOMPARE(certificateProblems(m_office->reader()), QStringList());
}

VD_TEST(CertificateDeskTest)
#include "certificatedesk_test.moc"
