#include "models/database/query.h"
#include "models/records/statechangerepository.h"
#include "models/stations/estaterepository.h"
#include "models/stations/stationrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

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
    QVERIFY_THROWS_EXCEPTION(Error, m_office->run([&](UnitOfWork& work) { EstateRepository().insert(work, estate); }));
}

VD_TEST(StationRepositoryTest)
#include "stationrepository_test.moc"
