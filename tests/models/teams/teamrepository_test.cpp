#include "models/database/query.h"
#include "models/records/statechangerepository.h"
#include "models/teams/teamleadersrepository.h"
#include "models/teams/teamrepository.h"
#include "tests/support/engine.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class TeamRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryField();
    void keepsThePhoneSealed();
    void changesStateWithReasonAndHistory();
    void refusesWhatTheTableDoesNotAllow();
    void countsCodesOn();
    void linksALeaderWhoArrivesLater_data();
    void linksALeaderWhoArrivesLater();

private:
    [[nodiscard]] Team team() const;

    std::unique_ptr<TestOffice> m_office;
};

void TeamRepositoryTest::init()
{
    m_office = std::make_unique<TestOffice>();
}

Team TeamRepositoryTest::team() const
{
    Team team;
    team.code = QStringLiteral("WZL-D09");
    team.name = QStringLiteral("红色宣讲团");
    team.organisation = OrganisationId(1);
    team.category = TermId(1);
    team.field = TermId(2);
    team.leaderName = QStringLiteral("潘萍涵");
    team.leaderPhone = QStringLiteral("19005360118");
    team.foundedOn = QDate(2017, 3, 1);
    team.notes = QStringLiteral("每周三宣讲");
    return team;
}

void TeamRepositoryTest::keepsEveryField()
{
    const TeamRepository teams(m_office->vault());
    Team stored = team();
    m_office->run([&](UnitOfWork& work) { stored.id = teams.insert(work, stored); });
    QCOMPARE(teams.find(m_office->reader(), stored.id), std::optional(stored));
    stored.name = QStringLiteral("红色宣讲队");
    stored.leaderPhone = QStringLiteral("19005360302");
    stored.field = {};
    m_office->run([&](UnitOfWork& work) { teams.update(work, stored); });
    QCOMPARE(teams.find(m_office->reader(), stored.id), std::optional(stored));
    QCOMPARE(teams.findByCode(m_office->reader(), stored.code), std::optional(stored));
    QCOMPARE(teams.index(m_office->reader()).value(stored.name), stored.id);
}

void TeamRepositoryTest::keepsThePhoneSealed()
{
    TeamId id;
    m_office->run([&](UnitOfWork& work) { id = TeamRepository(m_office->vault()).insert(work, team()); });
    const QByteArray sealed
        = m_office->reader().scalar(QStringLiteral("SELECT leader_phone_sealed FROM teams")).toByteArray();
    QVERIFY(!sealed.isEmpty() && !sealed.contains("19005360118"));
    const QString tokens = tokensOf(m_office->reader(), QStringLiteral("teams"), id.value());
    QVERIFY(!tokens.isEmpty() && !tokens.contains(QStringLiteral("0118")));
}

void TeamRepositoryTest::changesStateWithReasonAndHistory()
{
    const TeamRepository teams(m_office->vault());
    TeamId id;
    m_office->run([&](UnitOfWork& work) { id = teams.insert(work, team()); });
    m_office->run([&](UnitOfWork& work) { teams.changeState(work, id, TeamState::Suspended, QStringLiteral("换届")); });
    QCOMPARE(teams.find(m_office->reader(), id)->state, TeamState::Suspended);
    QCOMPARE(teams.find(m_office->reader(), id)->stateReason, QStringLiteral("换届"));
    const QList<StateChange> history
        = StateChangeRepository().of(m_office->reader(), QStringLiteral("teams"), id.value());
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().to, QStringLiteral("suspended"));
    QCOMPARE(history.first().reason, QStringLiteral("换届"));
    QCOMPARE(history.first().account, QString::fromUtf8(TestOffice::administrator));
}

void TeamRepositoryTest::refusesWhatTheTableDoesNotAllow()
{
    const TeamRepository teams(m_office->vault());
    TeamId id;
    m_office->run([&](UnitOfWork& work) { id = teams.insert(work, team()); });
    QVERIFY_THROWS_EXCEPTION(
        Error, m_office->run([&](UnitOfWork& work) { teams.changeState(work, id, TeamState::Preparing, {}); }));
    QVERIFY_THROWS_EXCEPTION(
        Error, m_office->run([&](UnitOfWork& work) { teams.changeState(work, id, TeamState::Merged, {}); }));
    QCOMPARE(teams.find(m_office->reader(), id)->state, TeamState::Active);
}

void TeamRepositoryTest::countsCodesOn()
{
    const TeamRepository teams(m_office->vault());
    QCOMPARE(teams.nextCode(m_office->reader()), QStringLiteral("T001"));
    m_office->run([&](UnitOfWork& work) { teams.insert(work, team()); });
    QCOMPARE(teams.nextCode(m_office->reader()), QStringLiteral("WZL-D10"));
}

void TeamRepositoryTest::linksALeaderWhoArrivesLater_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<int>("linked");
    QTest::newRow("same name and phone") << "潘萍涵"
                                         << "19005360118" << 1;
    QTest::newRow("other name") << "潘文"
                                << "19005360118" << 0;
    QTest::newRow("other phone") << "潘萍涵"
                                 << "19005360119" << 0;
}

void TeamRepositoryTest::linksALeaderWhoArrivesLater()
{
    QFETCH(QString, name);
    QFETCH(QString, phone);
    QFETCH(int, linked);
    const TeamRepository teams(m_office->vault());
    TeamId id;
    m_office->run([&](UnitOfWork& work) {
        id = teams.insert(work, team());
        Query(work.connection(),
            QStringLiteral("INSERT INTO volunteers (id, number, name, name_key, phone_digest, organisation_id, "
                           "created_at, updated_at) "
                           "VALUES (5, 'V5', ?, 'x', ?, 1, 0, 0)"))
            .bind(name)
            .bind(m_office->vault().digest(phone, "phone"))
            .run();
        QCOMPARE(linkTeamLeaders(work), linked);
        QCOMPARE(linkTeamLeaders(work), 0);
    });
    QCOMPARE(teams.find(m_office->reader(), id)->leader, linked ? VolunteerId(5) : VolunteerId());
}

VD_TEST(TeamRepositoryTest)
#include "teamrepository_test.moc"
