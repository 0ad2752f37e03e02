#include "models/database/query.h"
#include "models/figures/figurerepository.h"
#include "models/records/statechangerepository.h"
#include "models/stations/estaterepository.h"
#include "models/stations/servicecircle.h"
#include "models/stations/stationrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

class StationRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryField();
    void changesStateWithReasonAndHistory();
    void refusesReopeningAClosedStation();
    void linksAManagerWhoArrivesLater();
    void keepsEstates();
    void refusesTwoEstatesOfOneNameInACommunity();
    void keepsTheCircleSummed_data();
    void keepsTheCircleSummed();

private:
    [[nodiscard]] Station station() const;

    std::unique_ptr<TestOffice> m_office;
};

void StationRepositoryTest::init()
{
    m_office = std::make_unique<TestOffice>();
}

Station StationRepositoryTest::station() const
{
    Station station;
    station.code = QStringLiteral("WZL-Z01");
    station.name = QStringLiteral("苇湾社区中心学雷锋志愿服务站");
    station.type = TermId(1);
    station.organisation = OrganisationId(1);
    station.address = QStringLiteral("潍州路867号");
    station.coordinates = Coordinates{36.699931, 119.13854};
    station.openingHours = QStringLiteral("周一至周日 08:30-17:30");
    station.managerName = QStringLiteral("史丽");
    station.managerPhone = QStringLiteral("19005360180");
    station.services = QStringLiteral("量血压、代买代购");
    station.notes = QStringLiteral("二楼");
    return station;
}

void StationRepositoryTest::keepsEveryField()
{
    const StationRepository stations(m_office->vault());
    Station stored = station();
    m_office->run([&](UnitOfWork& work) { stored.id = stations.insert(work, stored); });
    QCOMPARE(stations.find(m_office->reader(), stored.id), std::optional(stored));
    stored.coordinates.reset();
    stored.isAlwaysOpen = true;
    stored.managerPhone.clear();
    m_office->run([&](UnitOfWork& work) { stations.update(work, stored); });
    QCOMPARE(stations.findByCode(m_office->reader(), stored.code), std::optional(stored));
    QCOMPARE(stations.all(m_office->reader()).size(), 1);
}

void StationRepositoryTest::changesStateWithReasonAndHistory()
{
    const StationRepository stations(m_office->vault());
    StationId id;
    m_office->run([&](UnitOfWork& work) { id = stations.insert(work, station()); });
    m_office->run(
        [&](UnitOfWork& work) { stations.changeState(work, id, StationState::Suspended, QStringLiteral("装修")); });
    m_office->run(
        [&](UnitOfWork& work) { stations.changeState(work, id, StationState::Open, QStringLiteral("装修完成")); });
    QCOMPARE(stations.find(m_office->reader(), id)->state, StationState::Open);
    const auto history = StateChangeRepository().of(m_office->reader(), QStringLiteral("stations"), id.value());
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.first().reason, QStringLiteral("装修"));
    QCOMPARE(history.last().from, QStringLiteral("suspended"));
}

void StationRepositoryTest::refusesReopeningAClosedStation()
{
    const StationRepository stations(m_office->vault());
    StationId id;
    m_office->run([&](UnitOfWork& work) { id = stations.insert(work, station()); });
    m_office->run(
        [&](UnitOfWork& work) { stations.changeState(work, id, StationState::Closed, QStringLiteral("拆迁")); });
    QVERIFY_THROWS_EXCEPTION(
        Error, m_office->run([&](UnitOfWork& work) { stations.changeState(work, id, StationState::Open, {}); }));
}

void StationRepositoryTest::linksAManagerWhoArrivesLater()
{
    const StationRepository stations(m_office->vault());
    StationId id;
    m_office->run([&](UnitOfWork& work) {
        id = stations.insert(work, station());
        QCOMPARE(linkStationManagers(work), 0);
        Query(work.connection(),
            QStringLiteral("INSERT INTO volunteers (id, number, name, name_key, phone_digest, organisation_id, "
                           "created_at, updated_at) "
                           "VALUES (5, 'V5', '史丽', 'x', ?, 1, 0, 0)"))
            .bind(m_office->vault().digest(QStringLiteral("19005360180"), "phone"))
            .run();
        QCOMPARE(linkStationManagers(work), 1);
    });
    QCOMPARE(stations.find(m_office->reader(), id)->manager, VolunteerId(5));
}

void StationRepositoryTest::keepsEstates()
{
    const EstateRepository estates;
    Estate estate;
    estate.name = QStringLiteral("鸢飞花园3区");
    estate.organisation = OrganisationId(1);
    estate.coordinates = Coordinates{36.7, 119.1};
    estate.households = 880;
    m_office->run([&](UnitOfWork& work) { estate.id = estates.insert(work, estate); });
    QCOMPARE(estates.find(m_office->reader(), estate.id), std::optional(estate));
    estate.coordinates.reset();
    estate.households = 900;
    estate.state = EstateState::Suspended;
    m_office->run([&](UnitOfWork& work) { estates.update(work, estate); });
    QCOMPARE(estates.findByName(m_office->reader(), estate.name, estate.organisation), std::optional(estate));
}

void StationRepositoryTest::refusesTwoEstatesOfOneNameInACommunity()
{
    Estate estate;
    estate.name = QStringLiteral("鸢飞花园3区");
    estate.organisation = OrganisationId(1);
    m_office->run([&](UnitOfWork& work) { EstateRepository().insert(work, estate); });
    const QString refusal
        = errorOf([&] { m_office->run([&](UnitOfWork& work) { EstateRepository().insert(work, estate); }); });
    QVERIFY2(refusal.contains(estate.name), qPrintable(refusal));
}

void StationRepositoryTest::keepsTheCircleSummed_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 7U, 20261124U})
        QTest::addRow("history %u", seed) << seed;
}

/// A random history of estates and stations; after each act the stored sums are those counted anew.
void StationRepositoryTest::keepsTheCircleSummed()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const StationRepository stations(m_office->vault());
    const EstateRepository estates;
    const auto somewhere = [&] {
        return Coordinates{36.69 + random.bounded(300) / 10'000.0, 119.13 + random.bounded(300) / 10'000.0};
    };
    const auto addStation = [&](UnitOfWork& work, int step) {
        Station fresh = station();
        fresh.code = QStringLiteral("S%1").arg(step);
        fresh.coordinates = somewhere();
        (void)stations.insert(work, fresh);
    };
    const auto addEstate = [&](UnitOfWork& work, int step) {
        Estate estate;
        estate.name = QStringLiteral("小区%1").arg(step);
        estate.organisation = OrganisationId(1);
        estate.coordinates = somewhere();
        estate.households = random.bounded(2'000);
        (void)estates.insert(work, estate);
    };
    const auto changeOne = [&](UnitOfWork& work) {
        const auto known = stations.all(work.connection());
        if (known.isEmpty())
            return;
        Station one = known.at(random.bounded(int(known.size())));
        if (random.bounded(2) == 0) {
            stations.changeState(work, one.id,
                one.state == StationState::Open ? StationState::Suspended : StationState::Open, QStringLiteral("装修"));
        } else {
            one.coordinates = somewhere();
            stations.update(work, one);
        }
    };
    const auto changeEstate = [&](UnitOfWork& work) {
        const auto known = estates.all(work.connection());
        if (known.isEmpty())
            return;
        Estate one = known.at(random.bounded(int(known.size())));
        one.households = random.bounded(2'000);
        one.state = random.bounded(3) == 0 ? EstateState::Suspended : EstateState::Active;
        estates.update(work, one);
    };
    qint64 mostCovered = 0;
    for (int step = 0; step < 40; ++step) {
        m_office->run([&](UnitOfWork& work) {
            switch (random.bounded(4)) {
            case 0:
                return addStation(work, step);
            case 1:
                return addEstate(work, step);
            case 2:
                return changeOne(work);
            default:
                return changeEstate(work);
            }
        });
        const ServiceCircle circle = serviceCircle(m_office->reader());
        const auto stored = FigureRepository().months(
            m_office->reader(), OrganisationId(1), {Figure::Households, Figure::CoveredHouseholds}, {}, {});
        QCOMPARE(stored.value(Figure::Households).value({}), circle.households);
        QCOMPARE(stored.value(Figure::CoveredHouseholds).value({}), circle.coveredHouseholds);
        mostCovered = std::max(mostCovered, circle.coveredHouseholds);
    }
    QVERIFY(mostCovered > 0);
}

VD_TEST(StationRepositoryTest)
#include "stationrepository_test.moc"
