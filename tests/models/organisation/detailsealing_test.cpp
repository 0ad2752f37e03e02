#include "models/organisation/detailsealing.h"

#include "models/activities/activitysignup.h"
#include "models/common/task.h"
#include "models/database/query.h"
#include "models/orders/orderboardrepository.h"
#include "models/orders/orderrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/records/recordlist.h"
#include "models/security/personalnumber.h"
#include "models/service/servicepersonrepository.h"
#include "models/visits/visitrecords.h"
#include "models/visits/visitrepository.h"
#include "models/volunteers/volunteerrecords.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/volunteers/volunteersfeature.h"
#include "tests/support/errorof.h"
#include "tests/support/fulloffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Addresses and birth dates, sealed by the office's choice: the same for whoever works with them, nothing in the file.
class DetailSealingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void leavesNothingOpen();
    void readsTheSameEitherWay();
    void whatIsSavedLaterFollows();
    void cancellingLeavesAllAsItWas();
    void damageIsTold();
    void comesWithTheSignIn();
    void onlyAdministratorsMay();

private:
    void seal(bool isOn)
    {
        TaskContext task;
        DetailSealing(office()).set(isOn, task);
    }
    [[nodiscard]] Office& office() { return m_office->office(); }
    [[nodiscard]] Connection& reader() { return m_office->test.reader(); }
    [[nodiscard]] Volunteer volunteer()
    {
        return VolunteerRepository(office().vault()).require(reader(), m_office->person);
    }
    [[nodiscard]] Visit visit() { return VisitRepository(office().vault()).require(reader(), m_visit); }
    [[nodiscard]] qint64 count(const QString& condition)
    {
        return reader().scalar(QStringLiteral("SELECT COUNT(*) FROM ") + condition).toLongLong();
    }
    /// Whatever somebody sees of them.
    [[nodiscard]] QStringList shown();

    std::unique_ptr<FullOffice> m_office;
    VisitId m_visit;
};

void DetailSealingTest::init()
{
    m_office = std::make_unique<FullOffice>();
    QVERIFY(!volunteer().address.isEmpty());
    QVERIFY(volunteer().birthDate.isValid());
    m_visit = VisitId(reader().scalar(QStringLiteral("SELECT MIN(id) FROM visits")).toLongLong());
    m_office->test.run([this](UnitOfWork& work) {
        Visit one = visit();
        one.id = {};
        one.order = {};
        one.place = QStringLiteral("虞河路88号院");
        m_visit = VisitRepository(office().vault()).insert(work, one);
    });
}

QStringList DetailSealingTest::shown()
{
    QStringList all{volunteer().address, isoDate(volunteer().birthDate)};
    all << OrderRepository(office().vault()).require(reader(), m_office->order).address;
    all << visit().place;
    const VisitRecords visits(office().vault());
    for (const RecordRow& row : readRecordRows(reader(), visits, {m_visit.value()})) {
        for (const QVariant& cell : row.cells)
            all << cell.toString();
    }
    all << isoDate(ServicePersonRepository().find(reader(), m_office->person)->birthDate);
    all << clearNumber(reader(), office().vault(), {PersonalFields::volunteerBirthDate, m_office->person.value()});
    const VolunteerRecords list(office().vault());
    for (const RecordRow& row : readRecordRows(reader(), list, {m_office->person.value()})) {
        for (int column = 0; column < list.columns().size(); ++column)
            all << row.cells.at(column).toString();
    }
    for (const OrderLane lane : allOrderLanes()) {
        for (const OrderCardFacts& card : OrderBoardRepository().cards(reader(), lane, {}, 9))
            all << card.address;
    }
    return all;
}

void DetailSealingTest::leavesNothingOpen()
{
    const QByteArray address = volunteer().address.toUtf8();
    const QByteArray birth = isoDate(volunteer().birthDate).toUtf8();
    QVERIFY(m_office->test.stored().contains(address));
    const QByteArray place = visit().place.toUtf8();
    QVERIFY(m_office->test.stored().contains(place));
    const auto found = [this] {
        const auto ids = readRecordIds(
            reader(), VisitRecords(office().vault()), {QStringLiteral("虞河路"), {}, 0, Qt::AscendingOrder});
        return ids.size();
    };
    QCOMPARE(found(), size_t(1));
    seal(true);
    office().database().foldLog();
    QVERIFY(!m_office->test.stored().contains(address));
    QVERIFY(!m_office->test.stored().contains(place));
    QCOMPARE(found(), size_t(0)); // search words lie open
    QCOMPARE(count(QStringLiteral("visits WHERE place <> ''")), 0);
    QVERIFY(!m_office->test.stored().contains(birth));
    QCOMPARE(count(QStringLiteral("volunteers WHERE birth_date IS NOT NULL OR address <> ''")), 0);
    QCOMPARE(count(QStringLiteral("orders WHERE address <> ''")), 0);
    QVERIFY(count(QStringLiteral("volunteers WHERE birth_date_sealed IS NOT NULL AND address_sealed IS NOT NULL")) > 0);
    QVERIFY(DetailSealing(office()).isOn());
    seal(false);
    QCOMPARE(count(QStringLiteral("volunteers WHERE birth_date_sealed IS NOT NULL OR address_sealed IS NOT NULL")), 0);
    QCOMPARE(count(QStringLiteral("orders WHERE address_sealed IS NOT NULL")), 0);
    QCOMPARE(count(QStringLiteral("visits WHERE place_sealed IS NOT NULL")), 0);
    QCOMPARE(found(), size_t(1));
    QVERIFY(!DetailSealing(office()).isOn());
}

void DetailSealingTest::readsTheSameEitherWay()
{
    const QStringList open = shown();
    seal(true);
    QCOMPARE(shown(), open);
    seal(true); // again changes nothing
    QCOMPARE(shown(), open);
    seal(false);
    QCOMPARE(shown(), open);
}

void DetailSealingTest::whatIsSavedLaterFollows()
{
    const auto save = [this](const QString& address, QDate birth) {
        Volunteer changed = volunteer();
        changed.address = address;
        changed.birthDate = birth;
        m_office->test.run([&](UnitOfWork& work) { VolunteerRepository(office().vault()).update(work, changed); });
        QCOMPARE(volunteer().address, address.trimmed());
        QCOMPARE(volunteer().birthDate, birth);
    };
    seal(true);
    save(QStringLiteral(" 东风街 12 号 "), QDate(2010, 5, 1));
    QCOMPARE(count(QStringLiteral("volunteers WHERE birth_date IS NOT NULL OR address <> ''")), 0);
    save({}, {});
    seal(false);
    save(QStringLiteral(" 东风街 12 号 "), QDate(2010, 5, 1));
    QCOMPARE(count(QStringLiteral("volunteers WHERE address = '东风街 12 号' AND birth_date = '2010-05-01'")), 1);
}

void DetailSealingTest::cancellingLeavesAllAsItWas()
{
    TaskContext task;
    task.cancel();
    QVERIFY_THROWS_EXCEPTION(CancelledError, DetailSealing(office()).set(true, task));
    QVERIFY(!DetailSealing(office()).isOn());
    QVERIFY(!office().vault().sealsDetails());
    QCOMPARE(count(QStringLiteral("volunteers WHERE birth_date_sealed IS NOT NULL")), 0);
}

void DetailSealingTest::damageIsTold()
{
    seal(true);
    m_office->test.run([](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE volunteers SET birth_date_sealed = address_sealed"));
    });
    QVERIFY(!errorOf([&] { (void)volunteer(); }).isEmpty());
    QVERIFY(!errorOf([&] { (void)ServicePersonRepository().find(reader(), m_office->person); }).isEmpty());
}

void DetailSealingTest::comesWithTheSignIn()
{
    seal(true);
    office().setSealsDetails(false);
    office().refreshAccount();
    QVERIFY(office().vault().sealsDetails());
}

void DetailSealingTest::onlyAdministratorsMay()
{
    office().run(
        [this](UnitOfWork& work) { work.connection().execute(QStringLiteral("UPDATE accounts SET role = 'entry'")); });
    office().refreshAccount();
    TaskContext task;
    QVERIFY_THROWS_EXCEPTION(RefusedError, DetailSealing(office()).set(true, task));
    QVERIFY(!office().vault().sealsDetails());
    QCOMPARE(count(QStringLiteral("volunteers WHERE birth_date_sealed IS NOT NULL")), 0);
}

VD_TEST(DetailSealingTest)
#include "detailsealing_test.moc"
