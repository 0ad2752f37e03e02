#include "models/hours/supplement.h"

#include "models/activities/activityrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/service/servicefeature.h"
#include "models/service/serviceledger.h"
#include "models/service/servicevoiding.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// 补录 from the request to the record.
class SupplementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void validatesWhatIsEntered_data();
    void validatesWhatIsEntered();
    void approvedItStandsOnce();
    void whoEnteredDoesNotApprove();
    void whoChangedItLastEnteredIt();
    void belongsToItsActivity();
    void refusesActivitiesToConfirm();
    void refusesOverlaps();
    void asksForCare();
    void goesBackAndForth();
    void takesApprovalBack();
    void takesNothingBackThatHasGoneOn();

private:
    [[nodiscard]] Supplement draft();
    SupplementId insert(const Supplement& supplement);
    TakenStep take(SupplementId id, SupplementState to, const QString& reason = {});
    [[nodiscard]] Supplement read(SupplementId id) { return SupplementRepository().require(m_office->reader(), id); }
    [[nodiscard]] int minutes()
    {
        return m_office->scalar(QStringLiteral("SELECT SUM(service_minutes) FROM volunteers")).toInt();
    }

    std::unique_ptr<LedgerOffice> m_office;
    VolunteerId m_wang;
    AccountId m_reviewer;
};

void SupplementTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_wang = m_office->addVolunteer(QStringLiteral("王芳"), m_office->north);
    m_reviewer = m_office->addAccount(QStringLiteral("审核员"));
}

Supplement SupplementTest::draft()
{
    Supplement supplement;
    supplement.volunteer = m_wang;
    supplement.content = QStringLiteral("打扫楼道");
    supplement.field = m_office->field;
    supplement.servedStation = m_office->station;
    supplement.start = parseIsoMinute(QStringLiteral("2025-03-01T09:00"));
    supplement.end = parseIsoMinute(QStringLiteral("2025-03-01T11:00"));
    supplement.minutes = Minutes(110);
    supplement.reason = QStringLiteral("签到表缺页");
    supplement.evidence = QStringLiteral("照片在相册");
    return supplement;
}

SupplementId SupplementTest::insert(const Supplement& supplement)
{
    SupplementId id;
    m_office->office.run([&](UnitOfWork& work) { id = SupplementRepository().insert(work, supplement); });
    return id;
}

TakenStep SupplementTest::take(SupplementId id, SupplementState to, const QString& reason)
{
    TakenStep step;
    m_office->runAs(m_reviewer, [&](UnitOfWork& work) { step = takeSupplementStep(work, id, to, reason); });
    return step;
}

void SupplementTest::validatesWhatIsEntered_data()
{
    QTest::addColumn<QString>("field");
    for (const char* field : {"volunteer", "start", "end", "minutes", "content", "reason", "evidence"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void SupplementTest::validatesWhatIsEntered()
{
    QFETCH(QString, field);
    Supplement supplement = draft();
    QVERIFY(validate(supplement).isEmpty());
    if (field == QStringLiteral("volunteer"))
        supplement.volunteer = {};
    else if (field == QStringLiteral("start"))
        supplement.start = {};
    else if (field == QStringLiteral("end"))
        supplement.end = supplement.start;
    else if (field == QStringLiteral("minutes"))
        supplement.minutes = Minutes(121);
    else if (field == QStringLiteral("content"))
        supplement.content = QStringLiteral(" ");
    else if (field == QStringLiteral("reason"))
        supplement.reason.clear();
    else
        supplement.evidence.clear();
    const Problems problems = validate(supplement);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, field);
}

void SupplementTest::approvedItStandsOnce()
{
    const SupplementId id = insert(draft());
    QCOMPARE(read(id).organisation, m_office->north);
    QCOMPARE(minutes(), 0);
    const TakenStep step = take(id, SupplementState::Approved);
    QVERIFY(step.told.contains(QStringLiteral("1.8")));
    const ServiceRecord record = ServiceRepository().require(m_office->reader(), read(id).record);
    QCOMPARE(record.state, ServiceState::Checked);
    QCOMPARE(record.enteredAs, EnteredAs::Supplement);
    QCOMPARE(record.minutes, Minutes(110));
    QCOMPARE(record.servedOrganisation, m_office->north);
    QCOMPARE(record.enteredBy, read(id).enteredBy);
    QCOMPARE(record.checkedBy, m_reviewer);
    QVERIFY(!record.isSelfChecked);
    QCOMPARE(minutes(), 110);
    QCOMPARE(SupplementRepository().ofRecord(m_office->reader(), record.id), id);
    QCOMPARE(rollupProblems(m_office->reader()), QStringList());
    QVERIFY(!errorOf([&] { take(id, SupplementState::Approved); }).isEmpty()); // once
    QVERIFY(errorOf([&] {
        m_office->office.run([&](UnitOfWork& work) { SupplementRepository().update(work, read(id)); });
    }).contains(QStringLiteral("Approved")));
    QCOMPARE(minutes(), 110);
}

void SupplementTest::whoEnteredDoesNotApprove()
{
    const SupplementId id = insert(draft());
    const auto approve = [&] {
        m_office->office.run(
            [&](UnitOfWork& work) { (void)takeSupplementStep(work, id, SupplementState::Approved, {}); });
    };
    QVERIFY(errorOf(approve).contains(QStringLiteral("entered yourself")));
    QCOMPARE(read(id).state, SupplementState::Pending);
    QCOMPARE(m_office->scalar(QStringLiteral("SELECT COUNT(*) FROM service_records")).toInt(), 0);
    m_office->office.run([](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::allowSelfCheck, true); });
    approve();
    QVERIFY(ServiceRepository().require(m_office->reader(), read(id).record).isSelfChecked);
}

/// Otherwise one could rewrite what another asked for, and approve that.
void SupplementTest::whoChangedItLastEnteredIt()
{
    const SupplementId id = insert(draft());
    Supplement changed = read(id);
    changed.minutes = Minutes(60);
    m_office->office.run([&](UnitOfWork& work) {
        UnitOfWork other(work.connection(), {m_reviewer, QStringLiteral("审核员")});
        SupplementRepository().update(other, changed);
    });
    QCOMPARE(read(id).enteredBy, m_reviewer);
    QVERIFY(errorOf([&] { take(id, SupplementState::Approved); }).contains(QStringLiteral("entered yourself")));
}

void SupplementTest::belongsToItsActivity()
{
    Activity activity;
    activity.name = QStringLiteral("清洁家园");
    activity.organisation = m_office->south;
    activity.field = m_office->otherField;
    activity.start = parseIsoMinute(QStringLiteral("2025-03-01T09:00"));
    activity.end = activity.start.addSecs(7200);
    activity.state = ActivityState::Confirmed;
    Supplement supplement = draft();
    m_office->office.run([&](UnitOfWork& work) { supplement.activity = ActivityRepository().insert(work, activity); });
    supplement.content.clear();
    supplement.field = {};
    supplement.servedStation = {};
    const SupplementId id = insert(supplement);
    take(id, SupplementState::Approved);
    const ServiceRecord record = ServiceRepository().require(m_office->reader(), read(id).record);
    QCOMPARE(record.source.kind, ServiceSource::Kind::Activity);
    QCOMPARE(record.source.id, supplement.activity.value());
    QCOMPARE(record.field, m_office->otherField);
    QCOMPARE(record.servedOrganisation, m_office->south);
    QCOMPARE(record.organisation, m_office->north); // the person's
}

void SupplementTest::refusesActivitiesToConfirm()
{
    Activity activity;
    activity.name = QStringLiteral("清洁家园");
    activity.organisation = m_office->south;
    activity.start = parseIsoMinute(QStringLiteral("2025-03-01T09:00"));
    activity.end = activity.start.addSecs(7200);
    activity.state = ActivityState::Ended;
    Supplement supplement = draft();
    m_office->office.run([&](UnitOfWork& work) { supplement.activity = ActivityRepository().insert(work, activity); });
    const SupplementId id = insert(supplement);
    QVERIFY(errorOf([&] { take(id, SupplementState::Approved); }).contains(QStringLiteral("sign-in sheet")));
    QCOMPARE(read(id).state, SupplementState::Pending);
}

void SupplementTest::refusesOverlaps()
{
    const SupplementId id = insert(draft());
    m_office->enterChecked(
        m_office->draft(m_wang, QStringLiteral("2025-03-01T10:30"), QStringLiteral("2025-03-01T12:00")));
    const QString refusal = errorOf([&] { take(id, SupplementState::Approved); });
    QVERIFY2(refusal.contains(QStringLiteral("2025-03-01 10:30")), qPrintable(refusal));
    QCOMPARE(minutes(), 90);
    QCOMPARE(read(id).state, SupplementState::Pending);
}

void SupplementTest::asksForCare()
{
    Supplement supplement = draft();
    supplement.volunteer
        = m_office->addVolunteer(QStringLiteral("小明"), m_office->north, QDate(2015, 5, 1), QDate(2020, 1, 1));
    const SupplementId id = insert(supplement);
    QVERIFY(errorOf([&] { take(id, SupplementState::Approved); }).contains(QStringLiteral("小明")));
    supplement = read(id);
    supplement.careReason = QStringLiteral("家长在场");
    m_office->office.run([&](UnitOfWork& work) { SupplementRepository().update(work, supplement); });
    take(id, SupplementState::Approved);
    const ServiceRecord record = ServiceRepository().require(m_office->reader(), read(id).record);
    QCOMPARE(record.careReason, QStringLiteral("家长在场"));
    QCOMPARE(record.secondLook.size(), 1);
}

void SupplementTest::goesBackAndForth()
{
    Supplement supplement = draft();
    supplement.state = SupplementState::Draft;
    const SupplementId id = insert(supplement);
    QVERIFY(!errorOf([&] { take(id, SupplementState::Approved); }).isEmpty()); // hand it in first
    m_office->office.run([&](UnitOfWork& work) { (void)takeSupplementStep(work, id, SupplementState::Pending, {}); });
    const TakenStep returned = take(id, SupplementState::Returned, QStringLiteral("缺证明人"));
    QCOMPARE(read(id).stateReason, QStringLiteral("缺证明人"));
    m_office->runAs(m_reviewer, [&](UnitOfWork& work) {
        work.require(Acts::CheckHours); // as the page does: who may take a step may take it back
        returned.back(work);
    });
    QCOMPARE(read(id).state, SupplementState::Pending);
    take(id, SupplementState::Returned, QStringLiteral("缺证明人"));
    m_office->office.run([&](UnitOfWork& work) { (void)takeSupplementStep(work, id, SupplementState::Pending, {}); });
    take(id, SupplementState::Approved);
    QCOMPARE(minutes(), 110);
}

void SupplementTest::takesApprovalBack()
{
    const SupplementId id = insert(draft());
    const TakenStep step = take(id, SupplementState::Approved);
    const ServiceRecordId record = read(id).record;
    m_office->runAs(m_reviewer, step.back);
    QCOMPARE(read(id).state, SupplementState::Pending);
    QVERIFY(!read(id).record.isValid());
    QCOMPARE(ServiceRepository().require(m_office->reader(), record).state, ServiceState::Void);
    QCOMPARE(minutes(), 0);
    take(id, SupplementState::Approved); // the time is free again
    QVERIFY(read(id).record != record);
    QCOMPARE(minutes(), 110);
    QCOMPARE(rollupProblems(m_office->reader()), QStringList());
}

void SupplementTest::takesNothingBackThatHasGoneOn()
{
    const SupplementId id = insert(draft());
    const TakenStep step = take(id, SupplementState::Approved);
    m_office->runAs(m_reviewer,
        [&](UnitOfWork& work) { ServiceVoiding(work).voidRecords({read(id).record}, QStringLiteral("查无此事")); });
    QVERIFY(errorOf([&] { m_office->runAs(m_reviewer, step.back); }).contains(QStringLiteral("gone on since")));
    QCOMPARE(read(id).state, SupplementState::Approved);
}

VD_TEST(SupplementTest)

#include "supplement_test.moc"
