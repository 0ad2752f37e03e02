#include "models/certificates/certificate.h"

#include "models/certificates/certificateverify.h"
#include "models/health/findingrepository.h"
#include "models/service/servicevoiding.h"
#include "tests/support/certificateoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// What a certificate counts, freezes and answers.
class CertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<CertificateOffice>(); }
    void countsOnlyWhatMayBeCertified();
    void freezesWhatWasApproved();
    void refusesWhatNoLongerHolds();
    void answersACodeWithoutAName();
    void answersNoForgedQrCode();
    void snapshotsComeBack();
    void hoursStandInWords_data();
    void hoursStandInWords();

private:
    void openFinding(qint64 record);

    std::unique_ptr<CertificateOffice> m_office;
};

void CertificateTest::openFinding(qint64 record)
{
    m_office->run([&](UnitOfWork& work) {
        Finding finding;
        finding.organisation = m_office->ledger.north;
        finding.day = QDate(2025, 1, 10);
        finding.records = {record};
        (void)FindingRepository().merge(work, {finding});
    });
}

void CertificateTest::countsOnlyWhatMayBeCertified()
{
    const VolunteerId id = m_office->person(QStringLiteral("李雷"), 4);
    const VolunteerId other = m_office->person(QStringLiteral("韩梅梅"), 2);
    const CertificateRepository certificates(m_office->vault());
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
    m_office->run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE findings SET state = 'explained'"));
        const QString station = QString::number(m_office->ledger.station.value());
        for (const QString& sql :
            {QStringLiteral("INSERT INTO duty_posts (id, name, position) VALUES (99, '值班', 99)"),
                QStringLiteral("INSERT INTO duty_templates (id, station_id, post_id, weekdays, begin_minutes, "
                               "end_minutes, holiday_rule, state, created_at, updated_at) VALUES (1, %1, 99, '1', 480, "
                               "600, 'as_usual', 'in_use', 0, 0)")
                    .arg(station),
                QStringLiteral("INSERT INTO duty_rosters (id, organisation_id, month_on, state, created_at, "
                               "updated_at) VALUES (1, %1, '2025-01-01', 'running', 0, 0)")
                    .arg(m_office->ledger.north.value()),
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
    m_office->run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE volunteers SET state = 'merged', merged_into_id = %1 WHERE id "
                                                 "= %2")
                                      .arg(id.value())
                                      .arg(other.value()));
    });
    QCOMPARE(hours().lines.size(), 5);
}

void CertificateTest::freezesWhatWasApproved()
{
    const VolunteerId id = m_office->person(QStringLiteral("李雷"));
    const CertificateId request = m_office->ask(id);
    (void)m_office->step(request, CertificateState::Approved);
    const Certificate frozen = m_office->stored(request);
    QCOMPARE(frozen.records, 3);
    QCOMPARE(frozen.minutes, Minutes(453));
    QCOMPARE(frozen.firstOn, QDate(2025, 1, 10));
    QCOMPARE(frozen.lastOn, QDate(2025, 3, 10));
    QVERIFY(!m_office->ledger.office.stored().contains("registeredOn")); // sealed as a whole
    (void)m_office->ledger.enterChecked(
        m_office->ledger.draft(id, QStringLiteral("2025-05-01T08:00"), QStringLiteral("2025-05-01T09:00")));
    (void)m_office->step(request, CertificateState::Issued);
    const CertificateRepository certificates(m_office->vault());
    QCOMPARE(certificates.snapshot(m_office->reader(), m_office->stored(request)).lines.size(), 3);
    QVERIFY_THROWS_EXCEPTION(Error, m_office->run([&](UnitOfWork& work) {
        Certificate changed = m_office->stored(request);
        changed.handler = QStringLiteral("别人");
        certificates.update(work, changed);
    }));
    QCOMPARE(m_office->stored(request).handler, QStringLiteral("小赵"));
}

void CertificateTest::refusesWhatNoLongerHolds()
{
    const CertificateId id = m_office->ask(m_office->person(QStringLiteral("李雷")));
    (void)m_office->step(id, CertificateState::Approved);
    const qint64 record = CertificateSnapshot::fromJson(m_office->stored(id).snapshot).lines.first().record;
    m_office->run(
        [&](UnitOfWork& work) { ServiceVoiding(work).voidRecords({ServiceRecordId(record)}, QStringLiteral("重复")); });
    QVERIFY_THROWS_EXCEPTION(Error, (void)m_office->step(id, CertificateState::Issued));
    QCOMPARE(m_office->stored(id).state, CertificateState::Approved);
    (void)m_office->step(id, CertificateState::Applied);
    QCOMPARE(m_office->stored(id).snapshot, QString());
    (void)m_office->step(id, CertificateState::Approved);
    QCOMPARE(m_office->stored(id).records, 2);
    openFinding(CertificateSnapshot::fromJson(m_office->stored(id).snapshot).lines.first().record);
    QVERIFY_THROWS_EXCEPTION(Error, (void)m_office->step(id, CertificateState::Issued));
    const CertificateId nothing = m_office->ask(m_office->person(QStringLiteral("韩梅梅"), 0));
    QVERIFY_THROWS_EXCEPTION(Error, (void)m_office->step(nothing, CertificateState::Approved));
}

void CertificateTest::answersACodeWithoutAName()
{
    const CertificateId id = m_office->issued(QStringLiteral("李雷"));
    const Certificate certificate = m_office->stored(id);
    const CertificateRepository certificates(m_office->vault());
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
    (void)m_office->step(id, CertificateState::Void);
    QCOMPARE(certificates.answer(m_office->reader(), certificate.code, digit)->state, CertificateState::Void);
}

void CertificateTest::answersNoForgedQrCode()
{
    const CertificateId id = m_office->issued(QStringLiteral("李雷"));
    const auto answer = [&](const CertificateProof& proof) {
        return verifyInOffice(m_office->reader(), m_office->vault(), proof.text(), QStringLiteral("1"));
    };
    CertificateProof proof = CertificateProof::fromBytes(m_office->stored(id).proof);
    QCOMPARE(answer(proof).number, m_office->stored(id).number);
    proof.claim.minutes += Minutes(60); // its number is known here
    QVERIFY_THROWS_EXCEPTION(Error, (void)answer(proof));
    proof = CertificateProof::fromBytes(m_office->stored(id).proof);
    proof.root.serial += 1; // no such root
    QVERIFY_THROWS_EXCEPTION(Error, (void)answer(proof));
}

void CertificateTest::snapshotsComeBack()
{
    CertificateSnapshot snapshot{QStringLiteral("李“雷”"), Sex::Male, IdType::Passport,
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

VD_TEST(CertificateTest)
#include "certificate_test.moc"
