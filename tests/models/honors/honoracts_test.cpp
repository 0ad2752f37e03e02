#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorrecords.h"
#include "models/honors/honorrollrepository.h"
#include "models/honors/honorsteps.h"
#include "models/reports/statistics.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Nominating many at once, handing certificates over, and honors of other bodies.
class HonorActsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nominatesWhoIsChosen();
    void takesNoNomineesAfterScreening();
    void handsCertificatesOver();
    void listsWhatIsStillToBeHandedOver();
    void keepsHonorsOfOthersApart();

private:
    HonorBatchId enter(const QString& name, HonorBatchState state, QDate noticeFrom, const QString& givenBy = {});
    AwardId grant(HonorBatchId batch, const QString& name);
    [[nodiscard]] int listed(const QString& presented);
    [[nodiscard]] Award award(AwardId id) { return AwardRepository().require(m_office->reader(), id); }

    std::unique_ptr<LedgerOffice> m_office;
    TermId m_title;
};

void HonorActsTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_title = DictionaryRepository().terms(m_office->reader(), Dictionary::HonorTitle).first().id;
}

HonorBatchId HonorActsTest::enter(const QString& name, HonorBatchState state, QDate noticeFrom, const QString& givenBy)
{
    HonorBatch batch;
    batch.name = name;
    batch.year = 2025;
    batch.organisation = m_office->street;
    batch.state = state;
    batch.noticeFrom = noticeFrom;
    batch.givenBy = givenBy;
    m_office->office.run([&](UnitOfWork& work) { batch.id = HonorBatchRepository().insert(work, batch); });
    return batch.id;
}

AwardId HonorActsTest::grant(HonorBatchId batch, const QString& name)
{
    Award award;
    award.batch = batch;
    award.title = m_title;
    award.year = 2025;
    award.name = name;
    award.state = AwardState::Granted;
    award.grantedOn = QDate(2025, 3, 11);
    m_office->office.run([&](UnitOfWork& work) { award.id = awardTable().insert(work, award); });
    return award.id;
}

int HonorActsTest::listed(const QString& presented)
{
    RecordFilter filter;
    filter.conditions.insert(QStringLiteral("presented"), {presented});
    QVariantList values;
    const QString condition = HonorRecords().condition(filter, values);
    Query query(m_office->reader(), QStringLiteral("SELECT COUNT(*) FROM awards WHERE ") + condition);
    query.bindAll(values).run();
    return query.next() ? query.number(0) : -1;
}

void HonorActsTest::nominatesWhoIsChosen()
{
    const HonorBatchId round = enter(QStringLiteral("一轮"), HonorBatchState::Collecting, {});
    const VolunteerId first = m_office->addVolunteer(QStringLiteral("王芳"), m_office->north);
    const VolunteerId second = m_office->addVolunteer(QStringLiteral("李明"), m_office->north);
    const QList<Honored> one{{first.value(), QStringLiteral("王芳"), QStringLiteral("北社区")}};
    const QList<Honored> both{one.first(), {second.value(), QStringLiteral("李明"), {}}};
    const auto nominate = [&](const QList<Honored>& whom) {
        TakenStep step;
        m_office->office.run(
            [&](UnitOfWork& work) { step = nominateAll(work, round, m_title, HonoredKind::Volunteer, whom); });
        return step;
    };
    nominate(one);
    const TakenStep more = nominate(both); // the one who is there already is left out
    QList<Award> awards = AwardRepository().ofBatch(m_office->reader(), round);
    QCOMPARE(awards.size(), 2);
    QCOMPARE(awards.first().teamName, QStringLiteral("北社区"));
    QCOMPARE(awards.last().volunteer(), second);
    QCOMPARE(awards.last().state, AwardState::Nominated);
    QCOMPARE(awards.last().position, 2);
    QVERIFY(!errorOf([&] { nominate(both); }).isEmpty());
    m_office->office.run([&](UnitOfWork& work) { more.back(work); });
    awards = AwardRepository().ofBatch(m_office->reader(), round);
    QCOMPARE(awards.first().state, AwardState::Nominated);
    QCOMPARE(awards.last().state, AwardState::Dropped);
}

void HonorActsTest::takesNoNomineesAfterScreening()
{
    for (const HonorBatchState state : honorBatchStates().states()) {
        const HonorBatchId round = enter(honorBatchStates().code(state), state, QDate(2025, 3, 3));
        const QList<Honored> one{
            {m_office->addVolunteer(QStringLiteral("王芳"), m_office->north).value(), QStringLiteral("王芳"), {}}};
        const bool isOpen = state == HonorBatchState::Collecting || state == HonorBatchState::Screening;
        QCOMPARE(errorOf([&] {
            m_office->office.run(
                [&](UnitOfWork& work) { (void)nominateAll(work, round, m_title, HonoredKind::Volunteer, one); });
        }).isEmpty(),
            isOpen);
    }
}

void HonorActsTest::handsCertificatesOver()
{
    const HonorBatchId round = enter(QStringLiteral("一轮"), HonorBatchState::Announced, QDate(2025, 3, 3));
    const QList<AwardId> ids{grant(round, QStringLiteral("王芳")), grant(round, QStringLiteral("李明"))};
    const auto present = [&](const QList<AwardId>& which, QDate day) {
        TakenStep step;
        m_office->office.run([&](UnitOfWork& work) { step = presentAwards(work, which, day); });
        return step;
    };
    QVERIFY(!errorOf([&] { present(ids, QDate(2025, 3, 10)); }).isEmpty()); // before it was granted
    QVERIFY(!errorOf([&] { present(ids, QDate()); }).isEmpty());
    present({ids.first()}, QDate(2025, 3, 11));
    QVERIFY(!errorOf([&] { present(ids, QDate(2025, 3, 12)); }).isEmpty()); // one of them has it
    QVERIFY(!award(ids.last()).presentedOn.isValid());
    const TakenStep rest = present({ids.last()}, QDate(2025, 3, 12));
    QCOMPARE(award(ids.last()).presentedOn, QDate(2025, 3, 12));
    m_office->office.run([&](UnitOfWork& work) { rest.back(work); });
    QVERIFY(!award(ids.last()).presentedOn.isValid());
    m_office->office.run([&](UnitOfWork& work) {
        AwardRepository().changeState(work, ids.last(), AwardState::Revoked, QStringLiteral("撤销"));
    });
    QVERIFY(!errorOf([&] { present({ids.last()}, QDate(2025, 3, 12)); }).isEmpty());
}

void HonorActsTest::listsWhatIsStillToBeHandedOver()
{
    const HonorBatchId own = enter(QStringLiteral("一轮"), HonorBatchState::Archived, QDate(2025, 3, 3));
    const AwardId given = grant(own, QStringLiteral("王芳"));
    grant(own, QStringLiteral("李明"));
    grant(enter(QStringLiteral("往年"), HonorBatchState::Announced, {}), QStringLiteral("赵六")); // written down only
    QCOMPARE(listed(QStringLiteral("due")), 2);
    QCOMPARE(listed(QStringLiteral("done")), 0);
    m_office->office.run([&](UnitOfWork& work) { (void)presentAwards(work, {given}, QDate(2025, 3, 20)); });
    QCOMPARE(listed(QStringLiteral("due")), 1);
    QCOMPARE(listed(QStringLiteral("done")), 1);
}

void HonorActsTest::keepsHonorsOfOthersApart()
{
    QVERIFY(!errorOf([&] {
        (void)enter(QStringLiteral("省级"), HonorBatchState::Collecting, {}, QStringLiteral("省文明办"));
    }).isEmpty());
    const HonorBatchId other
        = enter(QStringLiteral("省级"), HonorBatchState::Announced, {}, QStringLiteral("省文明办"));
    grant(other, QStringLiteral("王芳"));
    const HonorBatchId own = enter(QStringLiteral("一轮"), HonorBatchState::Announced, QDate(2025, 3, 3));
    grant(own, QStringLiteral("李明"));
    QCOMPARE(statisticsOf(m_office->reader(), {Period::all(), {}}).honors, 1);
    const QString words = errorOf([&] {
        m_office->office.run(
            [&](UnitOfWork& work) { (void)HonorRollRepository().freeze(work, other, HonorRollLayout::List); });
    });
    QVERIFY2(words.contains(QStringLiteral("省文明办")), qPrintable(words));
}

VD_TEST(HonorActsTest)
#include "honoracts_test.moc"
