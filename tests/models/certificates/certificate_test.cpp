#include "models/certificates/certificate.h"
#include "models/certificates/certificatedesk.h"
#include "models/certificates/certificatesnapshot.h"
#include "models/health/findingrepository.h"
#include "models/service/servicevoiding.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <random>

class CertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsOnlyWhatMayBeCertified();
    void keepsOneOpenRequestAPerson();
    void nobodyDecidesTheirOwn();
    void freezesWhatWasApproved();
    void refusesWhatNoLongerHolds();
    void registerHasNoGaps();
    void staysOnNoticeForSevenDays();
    void answersACodeWithoutAName();
    void countsCopies();
    void manyShareOneRoot();
    void everyStepGoesBack();
    void snapshotsComeBack();
    void hoursStandInWords_data();
    void hoursStandInWords();
    void rulesHoldThroughRandomHistories();

private:
    VolunteerId person(const QString& name, int records = 3);
    CertificateId ask(VolunteerId volunteer);
    TakenStep step(CertificateId id, CertificateState to, int days = 0);
    CertificateId issued(const QString& name);
    [[nodiscard]] Certificate stored(CertificateId id) const;
    void openFinding(qint64 record);

    std::unique_ptr<LedgerOffice> m_office;
    AccountId m_clerk; ///< who enters; the administrator approves
    int m_people = 0;
};

void CertificateTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_clerk = m_office->addAccount(QStringLiteral("小赵"));
    m_people = 0;
}

VolunteerId CertificateTest::person(const QString& name, int records)
{
    const VolunteerId id = m_office->addVolunteer(name, m_office->north);
    for (int i = 0; i < records; ++i) {
        const QString day = isoDate(QDate(2025, 1, 10).addMonths(i).addDays(m_people % 15));
        (void)m_office->enterChecked(
            m_office->draft(id, day + QStringLiteral("T08:00"), day + QStringLiteral("T10:3%1").arg(i % 10)));
    }
    ++m_people;
    return id;
}

CertificateId CertificateTest::ask(VolunteerId volunteer)
{
    CertificateId id;
    m_office->runAs(m_clerk, [&](UnitOfWork& work) {
        Certificate request;
        request.volunteer = volunteer;
        request.personInCharge = QStringLiteral("王主任甲");
        request.handler = QStringLiteral("小赵");
        request.phone = QStringLiteral("0536-8888888");
        id = CertificateRepository(m_office->office.vault()).insert(work, request);
    });
    return id;
}

TakenStep CertificateTest::step(CertificateId id, CertificateState to, int days)
{
    TakenStep taken;
    m_office->office.run([&](UnitOfWork& work) {
        work.setNow(work.now() + qint64(days) * 86'400'000);
        taken = CertificateDesk(work, m_office->office.vault()).take(id, to, QStringLiteral("理由"));
    });
    return taken;
}

CertificateId CertificateTest::issued(const QString& name)
{
    const CertificateId id = ask(person(name));
    (void)step(id, CertificateState::Approved);
    (void)step(id, CertificateState::Issued);
    return id;
}

Certificate CertificateTest::stored(CertificateId id) const
{
    return CertificateRepository(m_office->office.vault()).require(m_office->reader(), id);
}

void CertificateTest::openFinding(qint64 record)
{
    m_office->office.run([&](UnitOfWork& work) {
        Finding finding;
        finding.organisation = m_office->north;
        finding.day = QDate(2025, 1, 10);
        finding.records = {record};
        (void)FindingRepository().merge(work, {finding});
    });
}

void CertificateTest::countsOnlyWhatMayBeCertified()
{
    const VolunteerId id = person(QStringLiteral("李雷"), 4);
    const VolunteerId other = person(QStringLiteral("韩梅梅"), 2);
    const CertificateRepository certificates(m_office->office.vault());
    Certificate asked;
    asked.volunteer = id;
    const auto hours = [&] { return certificates.hours(m_office->reader(), asked); };
    QCOMPARE(hours().lines.size(), 4);
    QCOMPARE(hours().minutes(), Minutes(4 * 150 + 6));
    QCOMPARE(hours().lines.first().activity, QStringLiteral("打扫楼道"));
    QCOMPARE(hours().lines.first().content, QStringLiteral("助老"));
    asked.from = QDate(2025, 2, 10);
    asked.to = QDate(2025, 3, 10);
    QCOMPARE(hours().lines.size(), 2);
    QCOMPARE(hours().lines.last().day, asked.to);
    asked.from = {};
    asked.to = {};
    openFinding(hours().lines.at(1).record);
    QCOMPARE(hours().lines.size(), 3);
    QCOMPARE(hours().withFindings, 1);
    const qint64 duty = hours().lines.at(0).record;
    m_office->office.run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE findings SET state = 'explained'"));
        const QString station = QString::number(m_office->station.value());
        for (const QString& sql :
            {QStringLiteral("INSERT INTO duty_posts (id, name, position) VALUES (99, '值班', 99)"),
                QStringLiteral("INSERT INTO duty_templates (id, station_id, post_id, weekdays, begin_minutes, "
                               "end_minutes, holiday_rule, state, created_at, updated_at) VALUES (1, %1, 99, '1', 480, "
                               "600, 'as_usual', 'in_use', 0, 0)")
                    .arg(station),
                QStringLiteral("INSERT INTO duty_rosters (id, organisation_id, month_on, state, created_at, "
                               "updated_at) VALUES (1, %1, '2025-01-01', 'running', 0, 0)")
                    .arg(m_office->north.value()),
                QStringLiteral("INSERT INTO duties (id, roster_id, template_id, seat, station_id, post_id, starts_at, "
                               "ends_at, turn, volunteer_id, state, service_record_id, created_at, updated_at) SELECT "
                               "1, 1, 1, 1, %1, 99, started_at, ended_at, 'weekday', volunteer_id, 'attended', id, 0, "
                               "0 FROM service_records WHERE id = %2")
                    .arg(station)
                    .arg(duty)})
            work.connection().execute(sql);
    });
    QCOMPARE(hours().lines.size(), 3);
    QCOMPARE(hours().ofDuty, 1);
    QCOMPARE(hours().withFindings, 0);
    // A person who was merged brings their records.
    m_office->office.run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE volunteers SET state = 'merged', merged_into_id = %1 WHERE id "
                                                 "= %2")
                                      .arg(id.value())
                                      .arg(other.value()));
    });
    QCOMPARE(hours().lines.size(), 5);
}

void CertificateTest::keepsOneOpenRequestAPerson()
{
    const VolunteerId id = person(QStringLiteral("李雷"));
    const CertificateId first = ask(id);
    QVERIFY(errorOf([&] { (void)ask(id); }).contains(QStringLiteral("李雷")));
    (void)step(first, CertificateState::Rejected);
    const CertificateId second = ask(id);
    QVERIFY_THROWS_EXCEPTION(Error, (void)step(first, CertificateState::Applied));
    (void)step(second, CertificateState::Approved);
    QVERIFY_THROWS_EXCEPTION(Error, (void)ask(id));
    (void)step(second, CertificateState::Issued);
    (void)ask(id); // the next one may be asked for
}

void CertificateTest::nobodyDecidesTheirOwn()
{
    // The clerk entered it and may not approve it.
    const CertificateId own = ask(person(QStringLiteral("李雷")));
    const auto approveAs = [&](AccountId account, CertificateId id) {
        m_office->runAs(account, [&](UnitOfWork& work) {
            (void)CertificateDesk(work, m_office->office.vault()).take(id, CertificateState::Approved, {});
        });
    };
    QVERIFY_THROWS_EXCEPTION(Error, approveAs(m_clerk, own));
    QCOMPARE(stored(own).state, CertificateState::Applied);
    // The administrator's namesake, the person in charge and the handler do not certify themselves.
    for (const QString& name :
        {QString::fromUtf8(TestOffice::administrator), QStringLiteral("王主任甲"), QStringLiteral("小 赵")}) {
        const CertificateId id = ask(person(name));
        QVERIFY_THROWS_EXCEPTION(Error, (void)step(id, CertificateState::Approved));
        QCOMPARE(stored(id).state, CertificateState::Applied);
    }
    (void)step(own, CertificateState::Approved);
    // Who would issue is asked again.
    m_office->office.run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE volunteers SET name = '%1' WHERE id = 1")
                                      .arg(QString::fromUtf8(TestOffice::administrator)));
    });
    (void)step(own, CertificateState::Issued); // by the frozen name
}

void CertificateTest::freezesWhatWasApproved()
{
    const VolunteerId id = person(QStringLiteral("李雷"));
    const CertificateId request = ask(id);
    (void)step(request, CertificateState::Approved);
    const Certificate frozen = stored(request);
    QCOMPARE(frozen.records, 3);
    QCOMPARE(frozen.minutes, Minutes(453));
    QCOMPARE(frozen.firstOn, QDate(2025, 1, 10));
    QCOMPARE(frozen.lastOn, QDate(2025, 3, 10));
    QVERIFY(!m_office->office.stored().contains("registeredOn")); // sealed as a whole
    (void)m_office->enterChecked(
        m_office->draft(id, QStringLiteral("2025-05-01T08:00"), QStringLiteral("2025-05-01T09:00")));
    (void)step(request, CertificateState::Issued);
    const CertificateRepository certificates(m_office->office.vault());
    QCOMPARE(certificates.snapshot(m_office->reader(), stored(request)).lines.size(), 3);
    QVERIFY_THROWS_EXCEPTION(Error, m_office->office.run([&](UnitOfWork& work) {
        Certificate changed = stored(request);
        changed.handler = QStringLiteral("别人");
        certificates.update(work, changed);
    }));
    QCOMPARE(stored(request).handler, QStringLiteral("小赵"));
}

void CertificateTest::refusesWhatNoLongerHolds()
{
    const CertificateId id = ask(person(QStringLiteral("李雷")));
    (void)step(id, CertificateState::Approved);
    const qint64 record = CertificateSnapshot::fromJson(stored(id).snapshot).lines.first().record;
    m_office->office.run(
        [&](UnitOfWork& work) { ServiceVoiding(work).voidRecords({ServiceRecordId(record)}, QStringLiteral("重复")); });
    QVERIFY_THROWS_EXCEPTION(Error, (void)step(id, CertificateState::Issued));
    QCOMPARE(stored(id).state, CertificateState::Approved);
    (void)step(id, CertificateState::Applied);
    QCOMPARE(stored(id).snapshot, QString());
    (void)step(id, CertificateState::Approved);
    QCOMPARE(stored(id).records, 2);
    openFinding(CertificateSnapshot::fromJson(stored(id).snapshot).lines.first().record);
    QVERIFY_THROWS_EXCEPTION(Error, (void)step(id, CertificateState::Issued));
    const CertificateId nothing = ask(person(QStringLiteral("韩梅梅"), 0));
    QVERIFY_THROWS_EXCEPTION(Error, (void)step(nothing, CertificateState::Approved));
}

void CertificateTest::registerHasNoGaps()
{
    const int year = QDate::currentDate().year();
    const CertificateId first = issued(QStringLiteral("李雷"));
    QCOMPARE(stored(first).number, QStringLiteral("潍州路志证〔%1〕第0001号").arg(year));
    (void)step(first, CertificateState::Void);
    const CertificateId second = issued(QStringLiteral("韩梅梅"));
    QCOMPARE(stored(second).numberSerial, 2);
    QCOMPARE(stored(first).number, QStringLiteral("潍州路志证〔%1〕第0001号").arg(year)); // stays in the register
    const CertificateId third = ask(person(QStringLiteral("林涛")));
    (void)step(third, CertificateState::Approved);
    (void)step(third, CertificateState::Issued, 400);
    QCOMPARE(stored(third).numberSerial, 1); // of another year
    QCOMPARE(certificateProblems(m_office->reader()), QStringList());
    m_office->office.run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE certificates SET number_serial = 5 WHERE number_serial = 2"));
    });
    QCOMPARE(certificateProblems(m_office->reader()).size(), 2); // a gap, and a proof that does not fit
}

void CertificateTest::staysOnNoticeForSevenDays()
{
    const CertificateId id = issued(QStringLiteral("李雷"));
    (void)step(id, CertificateState::OnNotice);
    const QDate today = QDate::currentDate();
    QCOMPARE(stored(id).noticeOn, today);
    QCOMPARE(stored(id).noticeUntil, today.addDays(6)); // seven days with the first
    QVERIFY_THROWS_EXCEPTION(Error, (void)step(id, CertificateState::Archived, 6));
    (void)step(id, CertificateState::Archived, 7);
    QCOMPARE(stored(id).state, CertificateState::Archived);
    m_office->office.run([](UnitOfWork& work) { SettingsRepository().set(work, CertificateSetting::noticeDays, 3); });
    const CertificateId other = issued(QStringLiteral("韩梅梅"));
    (void)step(other, CertificateState::OnNotice);
    QCOMPARE(stored(other).noticeUntil, today.addDays(6)); // never shorter
}

void CertificateTest::answersACodeWithoutAName()
{
    const CertificateId id = issued(QStringLiteral("李雷"));
    const Certificate certificate = stored(id);
    const CertificateRepository certificates(m_office->office.vault());
    const QString digit = CertificateSnapshot::fromJson(certificate.snapshot).lastDigit();
    QCOMPARE(digit, QStringLiteral("1")); // of the volunteer number, for want of an ID number
    const auto answer = certificates.answer(m_office->reader(), certificate.code, digit);
    QVERIFY(answer);
    QCOMPARE(*answer,
        (CertificateAnswer{certificate.number, certificate.firstOn, certificate.lastOn, certificate.minutes,
            CertificateState::Issued, certificate.issuedOn}));
    QVERIFY(!certificates.answer(m_office->reader(), certificate.code, QStringLiteral("2")));
    QVERIFY(!certificates.answer(m_office->reader(), certificate.code, QString()));
    QVERIFY(!certificates.answer(m_office->reader(), QStringLiteral("222222222222"), digit));
    (void)step(id, CertificateState::Void);
    QCOMPARE(certificates.answer(m_office->reader(), certificate.code, digit)->state, CertificateState::Void);
}

void CertificateTest::countsCopies()
{
    const CertificateId id = ask(person(QStringLiteral("李雷")));
    const auto print = [&] {
        int copy = 0;
        m_office->office.run(
            [&](UnitOfWork& work) { copy = CertificateDesk(work, m_office->office.vault()).print(id); });
        return copy;
    };
    QVERIFY_THROWS_EXCEPTION(Error, (void)print());
    (void)step(id, CertificateState::Approved);
    (void)step(id, CertificateState::Issued);
    QCOMPARE(print(), 1);
    QCOMPARE(print(), 2);
    QCOMPARE(stored(id).copies, 2);
    (void)step(id, CertificateState::Void);
    QVERIFY_THROWS_EXCEPTION(Error, (void)print());
}

void CertificateTest::manyShareOneRoot()
{
    QList<CertificateId> ids;
    for (int i = 0; i < 100; ++i) {
        ids << ask(person(QStringLiteral("志愿者%1").arg(i), 12));
        (void)step(ids.last(), CertificateState::Approved);
    }
    m_office->office.run([&](UnitOfWork& work) {
        for (const CertificateId id : ids)
            (void)CertificateDesk(work, m_office->office.vault()).take(id, CertificateState::Issued, {});
    });
    QCOMPARE(m_office->scalar(QStringLiteral("SELECT COUNT(*) FROM ledger_roots WHERE kind = 'issue'")).toInt(), 1);
    const LedgerRoot root = LedgerRoots().require(m_office->reader(), stored(ids.first()).root);
    QCOMPARE(root.leaves, 100 + LedgerRoots().monthsOf(m_office->reader(), root).size());
    for (const CertificateId id : ids) {
        const CertificateProof proof = CertificateProof::fromBytes(stored(id).proof);
        QCOMPARE(proof.leadsTo(), root.root);
        QCOMPARE(proof.claim.number(), stored(id).number);
        QCOMPARE_LE(proof.bytes().size(), CertificateProof::MostBytes);
    }
    QCOMPARE(certificateProblems(m_office->reader()), QStringList());
}

void CertificateTest::everyStepGoesBack()
{
    using enum CertificateState;
    const CertificateId id = ask(person(QStringLiteral("李雷")));
    const auto thereAndBack = [&](CertificateState to, int days = 0) {
        const Certificate before = stored(id);
        const TakenStep taken = step(id, to, days);
        QCOMPARE(stored(id).state, to);
        QVERIFY(taken.back);
        m_office->office.run([&](UnitOfWork& work) { taken.back(work); });
        Certificate after = stored(id);
        QCOMPARE(after.state, before.state);
        QCOMPARE(after.snapshot, before.snapshot);
        QVERIFY_THROWS_EXCEPTION(Error, m_office->office.run([&](UnitOfWork& work) { taken.back(work); })); // only once
    };
    thereAndBack(Approved);
    thereAndBack(Rejected);
    thereAndBack(Withdrawn);
    (void)step(id, Approved);
    QVERIFY(!step(id, Issued).back); // the number is given
    thereAndBack(OnNotice);
    (void)step(id, OnNotice);
    thereAndBack(Archived, 8);
    QVERIFY(!step(id, Void).back);
}

void CertificateTest::snapshotsComeBack()
{
    CertificateSnapshot snapshot{QStringLiteral("李“雷”"), QStringLiteral("男"), QStringLiteral("居民身份证"),
        QStringLiteral("37070519900101123X"), QStringLiteral("KW1"), QDate(2020, 1, 1), QStringLiteral("北苑社区"),
        QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("0536-1"), QStringLiteral("salt"),
        {{7, QDate(2025, 1, 1), QStringLiteral("a\n"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
            Minutes(61)}}};
    QCOMPARE(CertificateSnapshot::fromJson(snapshot.toJson()), snapshot);
    QCOMPARE(snapshot.lastDigit(), QStringLiteral("X"));
    QVERIFY_THROWS_EXCEPTION(Error, (void)CertificateSnapshot::fromJson(QStringLiteral("{}")));
    QVERIFY_THROWS_EXCEPTION(Error, (void)CertificateSnapshot::fromJson(snapshot.toJson().chopped(3)));
}

void CertificateTest::hoursStandInWords_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << QStringLiteral("零小时");
    QTest::newRow("half up") << 3 << QStringLiteral("零点壹小时");
    QTest::newRow("whole") << 600 << QStringLiteral("壹拾小时");
    QTest::newRow("gap") << 1'005 * 60 + 30 << QStringLiteral("壹仟零伍点伍小时");
    QTest::newRow("many") << 123 * 60 + 27 << QStringLiteral("壹佰贰拾叁点伍小时");
}

void CertificateTest::hoursStandInWords()
{
    QFETCH(int, minutes);
    QTEST(hoursInWords(Minutes(minutes)), "words");
}

/// Any steps in any order: what the table of states and the rules say, and the register never has a gap.
void CertificateTest::rulesHoldThroughRandomHistories()
{
    std::mt19937 chance(20261128);
    QList<VolunteerId> people;
    for (int i = 0; i < 4; ++i)
        people << person(QStringLiteral("志愿者%1").arg(i));
    QList<CertificateId> ids;
    QHash<CertificateId, CertificateState> expected;
    int issuedCount = 0;
    const auto openOf = [&](VolunteerId who) {
        return std::count_if(ids.begin(), ids.end(),
            [&](CertificateId id) { return stored(id).volunteer == who && isOpen(expected[id]); });
    };
    for (int round = 0; round < 150; ++round) {
        const VolunteerId who = people.at(int(chance() % 4));
        if (ids.isEmpty() || chance() % 5 == 0) {
            const bool isFree = openOf(who) == 0;
            const QString error = errorOf([&] { ids << ask(who); });
            QCOMPARE(error.isEmpty(), isFree);
            if (isFree)
                expected[ids.last()] = CertificateState::Applied;
            continue;
        }
        const CertificateId id = ids.at(int(chance() % ids.size()));
        const CertificateState to = certificateStates().states().at(int(chance() % 8));
        const CertificateState from = expected[id];
        const bool isBlocked = to == CertificateState::Applied && !isOpen(from) && openOf(stored(id).volunteer) > 0;
        const bool isAllowed = certificateStates().allows(from, to) && !isBlocked;
        const QString error = errorOf([&] { (void)step(id, to, to == CertificateState::Archived ? 7 : 0); });
        QCOMPARE(error.isEmpty(), isAllowed);
        if (isAllowed) {
            expected[id] = to;
            issuedCount += from == CertificateState::Approved && to == CertificateState::Issued ? 1 : 0;
        }
        QCOMPARE(stored(id).state, expected[id]);
        QCOMPARE(stored(id).snapshot.isEmpty(),
            !isValid(expected[id]) && expected[id] != CertificateState::Approved
                && expected[id] != CertificateState::Void);
    }
    QVERIFY(issuedCount > 5);
    QCOMPARE(m_office->scalar(QStringLiteral("SELECT COUNT(*) FROM certificates WHERE number_serial > 0")).toInt(),
        issuedCount);
    QCOMPARE(certificateProblems(m_office->reader()), QStringList());
}

VD_TEST(CertificateTest)
#include "certificate_test.moc"
