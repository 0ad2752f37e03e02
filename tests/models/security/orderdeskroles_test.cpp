#include "models/orders/needrule.h"
#include "models/orders/ordergroup.h"
#include "models/organisation/organisationrepository.h"
#include "models/stations/stationrepository.h"
#include "models/teams/teamrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/actsuite.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Who may order for several stations, set deadlines, and write menus; and for whose stations and teams.
class OrderDeskRolesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_suite.reset(); }
    void eachRole_data();
    void eachRole();
    void aCommunityOrdersForItsOwnStations();

private:
    [[nodiscard]] bool orders(const QList<StationId>& stations);
    [[nodiscard]] bool setsDeadlines();
    [[nodiscard]] bool writesMenu(TeamId team);
    [[nodiscard]] TermId need() { return DictionaryRepository().terms(reader(), Dictionary::NeedCategory).first().id; }
    [[nodiscard]] Connection& reader() { return m_suite->test().reader(); }

    std::unique_ptr<ActSuite> m_suite;
    StationId m_own;
    StationId m_other;
    TeamId m_ownTeam;
    TeamId m_otherTeam;
};

void OrderDeskRolesTest::init()
{
    m_suite = std::make_unique<ActSuite>();
    m_suite->test().run([&](UnitOfWork& work) {
        Organisation second;
        second.name = QStringLiteral("别的社区");
        second.kind = OrganisationKind::Community;
        second.parent = m_suite->root;
        const OrganisationId other = OrganisationRepository().insert(work, second);
        const auto station = [&](const char* code, OrganisationId organisation) {
            Station one;
            one.code = QString::fromLatin1(code);
            one.name = one.code;
            one.organisation = organisation;
            return StationRepository(m_suite->test().vault()).insert(work, one);
        };
        m_own = station("ZX1", m_suite->community);
        m_other = station("ZX2", other);
        const auto team = [&](const char* code, OrganisationId organisation) {
            Team one;
            one.code = QString::fromLatin1(code);
            one.name = one.code;
            one.organisation = organisation;
            return TeamRepository(m_suite->test().vault()).insert(work, one);
        };
        m_ownTeam = team("TX1", m_suite->community);
        m_otherTeam = team("TX2", other);
    });
}

bool OrderDeskRolesTest::orders(const QList<StationId>& stations)
{
    Order order;
    order.requesterName = QStringLiteral("街道中心");
    order.need = need();
    order.requestedAt = QDateTime(QDate(2025, 11, 3), QTime(9, 0));
    const auto count = [&] { return reader().scalar(QStringLiteral("SELECT COUNT(*) FROM orders")).toInt(); };
    const int before = count();
    const QString error = errorOf([&] {
        m_suite->test().run(
            [&](UnitOfWork& work) { (void)OrderGroup(work, m_suite->test().vault()).receive(order, stations, true); });
    });
    const bool isDone = error.isEmpty();
    if (count() - before != (isDone ? stations.size() : 0))
        qFatal("half a group was kept");
    return isDone;
}

bool OrderDeskRolesTest::setsDeadlines()
{
    NeedRule rule = NeedRuleRepository().of(reader(), need());
    rule.normalResponse.amount = rule.normalResponse.amount + 1;
    return errorOf([&] {
        m_suite->test().run([&](UnitOfWork& work) { (void)NeedRuleRepository().save(work, {rule}); });
    }).isEmpty();
}

bool OrderDeskRolesTest::writesMenu(TeamId id)
{
    const TeamRepository teams(m_suite->test().vault());
    Team team = teams.require(reader(), id);
    team.menuNeeds = QString::number(need().value());
    team.menuTimes += QStringLiteral("周一");
    return errorOf([&] { m_suite->test().run([&](UnitOfWork& work) { teams.update(work, team); }); }).isEmpty();
}

void OrderDeskRolesTest::eachRole_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("mayOrder");
    QTest::addColumn<bool>("mayRule");
    QTest::addColumn<bool>("mayWriteMenu");
    QTest::newRow("administrator") << int(Role::Administrator) << true << true << true;
    QTest::newRow("entry") << int(Role::Entry) << true << false << true;
    QTest::newRow("review") << int(Role::Review) << true << false << false;
    QTest::newRow("finance") << int(Role::Finance) << false << false << false;
    QTest::newRow("query") << int(Role::Query) << false << false << false;
    QTest::newRow("audit") << int(Role::Audit) << false << false << false;
}

void OrderDeskRolesTest::eachRole()
{
    QFETCH(int, role);
    m_suite->become(Role(role));
    QTEST(orders({m_own, m_other}), "mayOrder");
    QTEST(setsDeadlines(), "mayRule");
    QTEST(writesMenu(m_ownTeam), "mayWriteMenu");
}

void OrderDeskRolesTest::aCommunityOrdersForItsOwnStations()
{
    m_suite->become(Role::Administrator, m_suite->community);
    QVERIFY(orders({m_own}));
    QVERIFY(!orders({m_other}));
    QVERIFY(!orders({m_own, m_other})); // all or none
    QVERIFY(writesMenu(m_ownTeam));
    QVERIFY(!writesMenu(m_otherTeam));
    QVERIFY(!setsDeadlines()); // they are the same for the whole office
}

VD_TEST(OrderDeskRolesTest)
#include "orderdeskroles_test.moc"
