#include "models/calendar/calendardayrepository.h"
#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorobjection.h"
#include "models/honors/honorrollrepository.h"
#include "models/honors/honorsteps.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// A round of honors from the first nominee to the archive and back: what each step waits for, and what it sets.
class HonorRoundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void grantsNothingBeforeTheNotice_data();
    void grantsNothingBeforeTheNotice();
    void goesToTheEndWithItsAwards();
    void waitsForTheNotice_data();
    void waitsForTheNotice();
    void givesLateNomineesTheirOwnNotice();
    void waitsForObjections();
    void waitsForOldObjections();
    void dropsWhoIsRightlyObjectedTo();
    void takesEveryStepBack();
    void takesAnAnnouncementBack();
    void keepsTheDayOfTheCeremony();
    void refusesGrantedAwardsInItsOwnRounds();
    void givesTheRollANewVersion();

private:
    static const QDate monday;

    TakenStep roundStep(HonorBatchState to, QDate day, const QString& reason = QStringLiteral("理由"));
    TakenStep awardStep(int award, AwardState to, QDate day, const QString& reason = QStringLiteral("理由"));
    void takeBack(const TakenStep& step);
    int nominate(const QString& name);
    [[nodiscard]] HonorObjectionId object(int award, QDate day);
    TakenStep answer(HonorObjectionId id, HonorObjectionState to, QDate day);
    void onNotice(QDate day);
    [[nodiscard]] HonorBatch round() { return HonorBatchRepository().require(m_office->reader(), m_batch); }
    [[nodiscard]] Award award(int index) { return AwardRepository().require(m_office->reader(), m_awards.at(index)); }
    template <class Work> void at(QDate day, const Work& work)
    {
        m_office->office.run([&](UnitOfWork& one) {
            one.setNow(day.startOfDay().addSecs(9 * 3600).toMSecsSinceEpoch());
            work(one);
        });
    }

    std::unique_ptr<LedgerOffice> m_office;
    HonorBatchId m_batch;
    QList<AwardId> m_awards;
};

const QDate HonorRoundsTest::monday(2025, 3, 3);

void HonorRoundsTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_awards.clear();
    HonorBatch batch;
    batch.name = QStringLiteral("2025年最美志愿者");
    batch.year = 2025;
    batch.organisation = m_office->street;
    at(monday, [&](UnitOfWork& work) { m_batch = HonorBatchRepository().insert(work, batch); });
}

TakenStep HonorRoundsTest::roundStep(HonorBatchState to, QDate day, const QString& reason)
{
    TakenStep step;
    at(day, [&](UnitOfWork& work) {
        const HonorBatchState from = HonorBatchRepository().stateOf(work.connection(), m_batch);
        step
            = takeHonorBatchStep(work, m_batch, honorBatchStates().step(from, to, honorBatchStates().code(to)), reason);
    });
    return step;
}

TakenStep HonorRoundsTest::awardStep(int index, AwardState to, QDate day, const QString& reason)
{
    TakenStep step;
    at(day, [&](UnitOfWork& work) {
        const AwardState from = AwardRepository().stateOf(work.connection(), m_awards.at(index));
        step = takeAwardStep(work, m_awards.at(index), awardStates().step(from, to, awardStates().code(to)), reason);
    });
    return step;
}

void HonorRoundsTest::takeBack(const TakenStep& step)
{
    at(monday.addDays(60), [&](UnitOfWork& work) { step.back(work); });
}

int HonorRoundsTest::nominate(const QString& name)
{
    Award award;
    award.batch = m_batch;
    award.title = DictionaryRepository().terms(m_office->reader(), Dictionary::HonorTitle).first().id;
    award.year = 2025;
    award.name = name;
    at(monday, [&](UnitOfWork& work) { m_awards << AwardRepository().insert(work, award); });
    return int(m_awards.size()) - 1;
}

HonorObjectionId HonorRoundsTest::object(int index, QDate day)
{
    HonorObjection objection;
    objection.award = m_awards.at(index);
    objection.raisedBy = QStringLiteral("李四");
    objection.raisedOn = day;
    objection.content = QStringLiteral("事迹不实");
    HonorObjectionId id;
    at(day, [&](UnitOfWork& work) { id = HonorObjectionRepository(m_office->office.vault()).insert(work, objection); });
    return id;
}

TakenStep HonorRoundsTest::answer(HonorObjectionId id, HonorObjectionState to, QDate day)
{
    TakenStep step;
    at(day, [&](UnitOfWork& work) {
        step = HonorObjectionRepository(m_office->office.vault()).take(work, id, to, QStringLiteral("已核实"));
    });
    return step;
}

/// Two nominees hang from this day.
void HonorRoundsTest::onNotice(QDate day)
{
    nominate(QStringLiteral("王芳"));
    nominate(QStringLiteral("欧阳子涵"));
    roundStep(HonorBatchState::Screening, day);
    awardStep(0, AwardState::Shortlisted, day);
    awardStep(1, AwardState::Shortlisted, day);
    roundStep(HonorBatchState::Reviewing, day);
    roundStep(HonorBatchState::Publicised, day);
}

void HonorRoundsTest::grantsNothingBeforeTheNotice_data()
{
    QTest::addColumn<HonorBatchState>("state");
    QTest::newRow("collecting") << HonorBatchState::Collecting;
    QTest::newRow("screening") << HonorBatchState::Screening;
    QTest::newRow("reviewing") << HonorBatchState::Reviewing;
}

void HonorRoundsTest::grantsNothingBeforeTheNotice()
{
    QFETCH(HonorBatchState, state);
    onNotice(monday);
    m_office->office.run([&](UnitOfWork& work) { // as an office of before may hold it
        work.connection().execute(
            QStringLiteral("UPDATE honor_batches SET state = '%1'").arg(honorBatchStates().code(state)));
    });
    const QString words = errorOf([&] { awardStep(0, AwardState::Granted, monday.addDays(30)); });
    QVERIFY2(words.contains(honorBatchStates().title(state)), qPrintable(words));
    QCOMPARE(award(0).state, AwardState::Publicised);
}

void HonorRoundsTest::goesToTheEndWithItsAwards()
{
    QVERIFY(!errorOf([&] { roundStep(HonorBatchState::Screening, monday); }).isEmpty()); // nobody is nominated
    onNotice(monday);
    QCOMPARE(round().noticeFrom, monday);
    QCOMPARE(round().noticeUntil, QDate(2025, 3, 10));
    QCOMPARE(award(0).noticeUntil, QDate(2025, 3, 10));
    QVERIFY(!round().announcedOn.isValid());
    awardStep(1, AwardState::Dropped, monday.addDays(1));
    const TakenStep announced = roundStep(HonorBatchState::Announced, QDate(2025, 3, 11));
    QCOMPARE(round().announcedOn, QDate(2025, 3, 11));
    QCOMPARE(award(0).state, AwardState::Granted);
    QCOMPARE(award(0).grantedOn, QDate(2025, 3, 11));
    QCOMPARE(award(1).state, AwardState::Dropped);
    QVERIFY(!award(1).grantedOn.isValid());
    QVERIFY(announced.told.contains(u'1'));
    roundStep(HonorBatchState::Archived, QDate(2025, 3, 12));
    roundStep(HonorBatchState::Announced, QDate(2025, 3, 13));
    QCOMPARE(round().announcedOn, QDate(2025, 3, 11)); // opening it again announces nothing
}

void HonorRoundsTest::waitsForTheNotice_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("holiday");
    QTest::addColumn<QDate>("worked");
    QTest::addColumn<QDate>("last");
    QTest::newRow("a week") << 5 << QDate() << QDate() << QDate(2025, 3, 10);
    QTest::newRow("seven days") << 7 << QDate() << QDate() << QDate(2025, 3, 12);
    QTest::newRow("a holiday") << 5 << QDate(2025, 3, 5) << QDate() << QDate(2025, 3, 11);
    QTest::newRow("a worked Saturday") << 5 << QDate() << QDate(2025, 3, 8) << QDate(2025, 3, 8);
}

void HonorRoundsTest::waitsForTheNotice()
{
    QFETCH(int, days);
    QFETCH(QDate, holiday);
    QFETCH(QDate, worked);
    QFETCH(QDate, last);
    at(monday, [&](UnitOfWork& work) {
        HonorBatch batch = HonorBatchRepository().require(work.connection(), m_batch);
        batch.noticeDays = days;
        HonorBatchRepository().update(work, batch);
        for (const auto& [day, isWorking] : {std::pair(holiday, false), std::pair(worked, true)}) {
            if (!day.isValid())
                continue;
            CalendarDay one;
            one.day = day;
            one.kind = isWorking ? DayKind::Working : DayKind::Off;
            CalendarDayRepository().insert(work, one);
        }
    });
    onNotice(monday);
    QCOMPARE(round().noticeUntil, last);
    QVERIFY(errorOf([&] { roundStep(HonorBatchState::Announced, last); }).contains(isoDate(last)));
    QVERIFY(errorOf([&] { awardStep(0, AwardState::Granted, last); }).contains(isoDate(last)));
    awardStep(0, AwardState::Granted, last.addDays(1));
    QCOMPARE(award(0).grantedOn, last.addDays(1));
    roundStep(HonorBatchState::Announced, last.addDays(3));
    QCOMPARE(award(0).grantedOn, last.addDays(1));
    QCOMPARE(award(1).grantedOn, last.addDays(3));
}

void HonorRoundsTest::givesLateNomineesTheirOwnNotice()
{
    onNotice(monday);
    const int late = nominate(QStringLiteral("赵六"));
    awardStep(late, AwardState::Shortlisted, QDate(2025, 3, 6));
    awardStep(late, AwardState::Publicised, QDate(2025, 3, 6));
    QCOMPARE(award(late).noticeUntil, QDate(2025, 3, 13));
    QVERIFY(
        errorOf([&] { roundStep(HonorBatchState::Announced, QDate(2025, 3, 12)); }).contains(QStringLiteral("赵六")));
    QVERIFY(!errorOf([&] { awardStep(late, AwardState::Granted, QDate(2025, 3, 13)); }).isEmpty());
    roundStep(HonorBatchState::Announced, QDate(2025, 3, 14));
    QCOMPARE(award(late).state, AwardState::Granted);
}

void HonorRoundsTest::waitsForObjections()
{
    nominate(QStringLiteral("先到"));
    QVERIFY(!errorOf([&] { (void)object(0, monday); }).isEmpty()); // it does not hang yet
    awardStep(0, AwardState::Dropped, monday);
    m_awards.clear();
    onNotice(monday);
    const HonorObjectionId first = object(0, QDate(2025, 3, 5));
    const HonorObjectionId second = object(0, QDate(2025, 3, 6));
    const HonorObjectionRepository objections(m_office->office.vault());
    QCOMPARE(objections.require(m_office->reader(), first).answerBy, QDate(2025, 3, 12));
    QCOMPARE(award(0).state, AwardState::Objected);
    QVERIFY(!errorOf([&] { roundStep(HonorBatchState::Announced, QDate(2025, 3, 20)); }).isEmpty());
    QVERIFY(!errorOf([&] { awardStep(0, AwardState::Publicised, QDate(2025, 3, 20)); }).isEmpty());
    answer(first, HonorObjectionState::Unfounded, QDate(2025, 3, 7));
    QCOMPARE(award(0).state, AwardState::Objected);
    const TakenStep last = answer(second, HonorObjectionState::Withdrawn, QDate(2025, 3, 10));
    QCOMPARE(award(0).state, AwardState::Publicised);
    QCOMPARE(award(0).noticeUntil, QDate(2025, 3, 10)); // it hung all the time
    QCOMPARE(objections.require(m_office->reader(), second).answeredOn, QDate(2025, 3, 10));
    takeBack(last);
    QCOMPARE(award(0).state, AwardState::Objected);
    QCOMPARE(openObjections(m_office->reader(), m_awards.at(0)), 1);
    const TakenStep again = answer(second, HonorObjectionState::Unfounded, QDate(2025, 3, 11));
    roundStep(HonorBatchState::Announced, QDate(2025, 3, 12));
    QVERIFY(!errorOf([&] { takeBack(again); }).isEmpty()); // the honor was given
    QCOMPARE(openObjections(m_office->reader(), m_awards.at(0)), 0);
}

/// A nominee that came back is still waited for while an older objection is open.
void HonorRoundsTest::waitsForOldObjections()
{
    onNotice(monday);
    const HonorObjectionId founded = object(0, QDate(2025, 3, 5));
    (void)object(0, QDate(2025, 3, 5));
    answer(founded, HonorObjectionState::Founded, QDate(2025, 3, 6));
    for (const AwardState to : {AwardState::Nominated, AwardState::Shortlisted, AwardState::Publicised})
        awardStep(0, to, QDate(2025, 3, 7));
    QVERIFY(!errorOf([&] { roundStep(HonorBatchState::Announced, QDate(2025, 4, 1)); }).isEmpty());
}

void HonorRoundsTest::dropsWhoIsRightlyObjectedTo()
{
    onNotice(monday);
    const TakenStep founded = answer(object(1, QDate(2025, 3, 5)), HonorObjectionState::Founded, QDate(2025, 3, 6));
    QCOMPARE(award(1).state, AwardState::Dropped);
    QCOMPARE(award(1).stateReason, QStringLiteral("已核实"));
    takeBack(founded);
    QCOMPARE(award(1).state, AwardState::Objected);
}

/// Each way of each state and back again: round and awards are as before.
void HonorRoundsTest::takesEveryStepBack()
{
    nominate(QStringLiteral("王芳"));
    nominate(QStringLiteral("赵六"));
    const QDate late(2025, 4, 1);
    const QList<std::pair<HonorBatchState, QDate>> way{{HonorBatchState::Screening, monday},
        {HonorBatchState::Collecting, monday}, {HonorBatchState::Screening, monday},
        {HonorBatchState::Reviewing, monday}, {HonorBatchState::Screening, monday},
        {HonorBatchState::Reviewing, monday}, {HonorBatchState::Publicised, monday},
        {HonorBatchState::Reviewing, monday.addDays(1)}, {HonorBatchState::Publicised, monday.addDays(2)},
        {HonorBatchState::Announced, late}, {HonorBatchState::Publicised, late}, {HonorBatchState::Announced, late},
        {HonorBatchState::Archived, late}, {HonorBatchState::Announced, late}};
    for (const auto& [to, day] : way) {
        const HonorBatch before = round();
        const QList<Award> awards = AwardRepository().ofBatch(m_office->reader(), m_batch);
        const TakenStep step = roundStep(to, day);
        QCOMPARE(round().state, to);
        takeBack(step);
        QCOMPARE(round(), before);
        QList<Award> now = AwardRepository().ofBatch(m_office->reader(), m_batch);
        for (qsizetype i = 0; i < now.size(); ++i)
            now[i].stateReason = awards.at(i).stateReason; // of the way back
        QCOMPARE(now, awards);
        QVERIFY(!errorOf([&] { takeBack(step); }).isEmpty()); // only once
        roundStep(to, day);
        if (to == HonorBatchState::Screening && award(0).state == AwardState::Nominated) {
            awardStep(0, AwardState::Shortlisted, day);
            awardStep(1, AwardState::Shortlisted, day);
        }
    }
    QCOMPARE(award(0).state, AwardState::Granted);
}

void HonorRoundsTest::takesAnAnnouncementBack()
{
    onNotice(monday);
    QVERIFY(errorOf([&] {
        roundStep(HonorBatchState::Archived, monday);
    }).contains(honorBatchStates().title(HonorBatchState::Archived)));
    roundStep(HonorBatchState::Announced, QDate(2025, 3, 11));
    roundStep(HonorBatchState::Publicised, QDate(2025, 3, 12));
    QCOMPARE(award(0).state, AwardState::Publicised);
    QVERIFY(!award(0).grantedOn.isValid() && !round().announcedOn.isValid());
    roundStep(HonorBatchState::Reviewing, QDate(2025, 3, 13));
    QCOMPARE(award(0).state, AwardState::Shortlisted);
    QVERIFY(!award(0).noticeUntil.isValid() && !round().noticeUntil.isValid());
    roundStep(HonorBatchState::Publicised, QDate(2025, 3, 14)); // hangs anew, for all its days
    QCOMPARE(round().noticeUntil, QDate(2025, 3, 21));
}

void HonorRoundsTest::keepsTheDayOfTheCeremony()
{
    onNotice(monday);
    at(monday, [&](UnitOfWork& work) {
        HonorBatch batch = HonorBatchRepository().require(work.connection(), m_batch);
        batch.announcedOn = QDate(2025, 3, 5); // of a form that was filled in too early
        HonorBatchRepository().update(work, batch);
    });
    takeBack(roundStep(HonorBatchState::Announced, QDate(2025, 3, 11)));
    QCOMPARE(round().announcedOn, QDate(2025, 3, 5));
    at(monday, [&](UnitOfWork& work) {
        HonorBatch batch = HonorBatchRepository().require(work.connection(), m_batch);
        batch.announcedOn = QDate(2025, 5, 4);
        HonorBatchRepository().update(work, batch);
    });
    roundStep(HonorBatchState::Announced, QDate(2025, 3, 11));
    QCOMPARE(round().announcedOn, QDate(2025, 5, 4));
}

void HonorRoundsTest::refusesGrantedAwardsInItsOwnRounds()
{
    Award award;
    award.batch = m_batch;
    award.title = DictionaryRepository().terms(m_office->reader(), Dictionary::HonorTitle).first().id;
    award.year = 2025;
    award.name = QStringLiteral("王芳");
    award.state = AwardState::Granted;
    const auto enter = [&](UnitOfWork& work) { (void)AwardRepository().insert(work, award); };
    QVERIFY(!errorOf([&] { at(monday, enter); }).isEmpty());
    HonorBatch recorded = round();
    recorded.id = {};
    recorded.name = QStringLiteral("往年名单");
    recorded.state = HonorBatchState::Announced;
    at(monday, [&](UnitOfWork& work) { award.batch = m_batch = HonorBatchRepository().insert(work, recorded); });
    QCOMPARE(errorOf([&] { at(monday, enter); }), QString());
    QVERIFY(!errorOf([&] { roundStep(HonorBatchState::Publicised, monday); }).isEmpty()); // it never hung
}

void HonorRoundsTest::givesTheRollANewVersion()
{
    onNotice(monday);
    roundStep(HonorBatchState::Announced, QDate(2025, 3, 11));
    const HonorRollRepository rolls;
    QCOMPARE(awardStep(0, AwardState::Revoked, QDate(2025, 3, 12)).told, QString()); // nothing was printed
    awardStep(0, AwardState::Granted, QDate(2025, 3, 12));
    at(monday, [&](UnitOfWork& work) { (void)rolls.freeze(work, m_batch, HonorRollLayout::List); });
    const TakenStep revoked = awardStep(0, AwardState::Revoked, QDate(2025, 3, 13));
    QVERIFY2(revoked.told.contains(QStringLiteral("version 2")), qPrintable(revoked.told));
    QCOMPARE(rolls.nextVersion(m_office->reader(), m_batch), 2);
    QVERIFY(!errorOf([&] { awardStep(0, AwardState::Granted, QDate(2025, 3, 14), {}); }).isEmpty()); // why?
    takeBack(revoked);
    QCOMPARE(rolls.nextVersion(m_office->reader(), m_batch), 1);
    QCOMPARE(award(0).grantedOn, QDate(2025, 3, 11));
}

VD_TEST(HonorRoundsTest)
#include "honorrounds_test.moc"
