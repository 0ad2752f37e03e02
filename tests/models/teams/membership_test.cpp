#include "models/database/query.h"
#include "models/teams/membershiprepository.h"
#include "models/teams/teammerge.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace {

Membership membership(qint64 id, qint64 team, QDate joinedOn, QDate leftOn = {})
{
    return {MembershipId(id), TeamId(team), VolunteerId(1), MembershipRole::Member, joinedOn, leftOn};
}

VolunteerId addPerson(UnitOfWork& work, const QString& number)
{
    const VolunteerId id(work.connection().nextId(QStringLiteral("volunteers")));
    Query(work.connection(),
        QStringLiteral("INSERT INTO volunteers (id, number, name, name_key, organisation_id, created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, 1, 0, 0)"))
        .bind(id)
        .bind(number)
        .bind(number)
        .bind(number)
        .run();
    return id;
}

} // namespace

class MembershipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheTeamOfADay_data();
    void findsTheTeamOfADay();
    void joinsAndLeaves();
    void refusesJoiningTwice();
    void refusesTimesThatOverlap_data();
    void refusesTimesThatOverlap();
    void refusesLeavingBeforeJoining();
    void mergesTeams();
    void takesAMergeBack();
    void refusesMergingIntoADissolvedTeam();

private:
    TeamId addTeam(UnitOfWork& work, const QString& name);

    std::unique_ptr<TestOffice> m_office;
    MembershipRepository m_memberships;
};

void MembershipTest::init()
{
    m_office = std::make_unique<TestOffice>();
}

TeamId MembershipTest::addTeam(UnitOfWork& work, const QString& name)
{
    Team team;
    team.name = name;
    team.code = name;
    team.organisation = OrganisationId(1);
    return TeamRepository(m_office->vault()).insert(work, team);
}

void MembershipTest::findsTheTeamOfADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("team");
    QTest::newRow("before the first one the earliest counts") << QDate(2019, 1, 1) << qint64(1);
    QTest::newRow("first day") << QDate(2020, 1, 1) << qint64(1);
    QTest::newRow("the longest-standing of two") << QDate(2020, 6, 1) << qint64(1);
    QTest::newRow("the day of leaving is outside") << QDate(2021, 1, 1) << qint64(2);
    QTest::newRow("after the last one there is none") << QDate(2023, 1, 1) << qint64(0);
}

void MembershipTest::findsTheTeamOfADay()
{
    QFETCH(QDate, day);
    QFETCH(qint64, team);
    const QList<Membership> memberships{
        membership(2, 2, QDate(2020, 3, 1), QDate(2022, 1, 1)), membership(1, 1, QDate(2020, 1, 1), QDate(2021, 1, 1))};
    QCOMPARE(teamOn(memberships, day), TeamId(team));
    QCOMPARE(teamOn({}, day), TeamId());
    QCOMPARE(teamOn({membership(1, 7, QDate())}, day), TeamId(7));
    QCOMPARE(teamOn({membership(1, 7, day, day)}, day.addDays(-1)), TeamId());
}

void MembershipTest::joinsAndLeaves()
{
    TeamId team;
    VolunteerId person;
    m_office->run([&](UnitOfWork& work) {
        team = addTeam(work, QStringLiteral("红色宣讲团"));
        person = addPerson(work, QStringLiteral("V1"));
        const MembershipId id
            = m_memberships.join(work, {{}, team, person, MembershipRole::Member, QDate(2020, 1, 1), {}});
        m_memberships.leave(work, id, QDate(2021, 1, 1));
        m_memberships.insertQuick(work, {{}, team, person, MembershipRole::Leader, QDate(2022, 1, 1), {}});
    });
    const QList<Membership> rows = m_memberships.ofTeam(m_office->reader(), team);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().leftOn, QDate(2021, 1, 1));
    QCOMPARE(rows.last().role, MembershipRole::Leader);
    QCOMPARE(m_memberships.all(m_office->reader()).value(person), rows);
    QVERIFY(m_memberships.isMember(m_office->reader(), team, person, QDate(2020, 12, 31)));
    QVERIFY(!m_memberships.isMember(m_office->reader(), team, person, QDate(2021, 6, 1)));
    QCOMPARE(m_memberships.teamOn(m_office->reader(), person, QDate(2010, 1, 1)), team);
}

void MembershipTest::refusesJoiningTwice()
{
    QVERIFY_THROWS_EXCEPTION(Error, m_office->run([&](UnitOfWork& work) {
        const TeamId team = addTeam(work, QStringLiteral("红色宣讲团"));
        const VolunteerId person = addPerson(work, QStringLiteral("V1"));
        m_memberships.join(work, {{}, team, person, MembershipRole::Member, QDate(2020, 1, 1), {}});
        m_memberships.join(work, {{}, team, person, MembershipRole::Member, QDate(2021, 1, 1), {}});
    }));
    QCOMPARE(m_office->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM memberships")).toInt(), 0);
}

void MembershipTest::refusesTimesThatOverlap_data()
{
    QTest::addColumn<QDate>("joined");
    QTest::addColumn<QDate>("left");
    QTest::addColumn<bool>("isRefused");
    const QDate none;
    QTest::newRow("before") << QDate(2019, 1, 1) << QDate(2019, 6, 1) << false;
    QTest::newRow("up to the day of joining") << QDate(2019, 1, 1) << QDate(2020, 1, 1) << false;
    QTest::newRow("a day into it") << QDate(2019, 1, 1) << QDate(2020, 1, 2) << true;
    QTest::newRow("within") << QDate(2020, 3, 1) << QDate(2020, 4, 1) << true;
    QTest::newRow("around") << QDate(2019, 1, 1) << QDate(2022, 1, 1) << true;
    QTest::newRow("from the day of leaving on") << QDate(2021, 1, 1) << none << false;
    QTest::newRow("from the day before") << QDate(2020, 12, 31) << none << true;
    QTest::newRow("after") << QDate(2022, 1, 1) << QDate(2023, 1, 1) << false;
    QTest::newRow("from before, without an end") << QDate(2019, 1, 1) << none << true;
    QTest::newRow("since always") << none << none << true;
    QTest::newRow("since always, up to before") << none << QDate(2019, 1, 1) << false;
    QTest::newRow("since always, up to within") << none << QDate(2020, 6, 1) << true;
}

/// Beside a membership of the year 2020.
void MembershipTest::refusesTimesThatOverlap()
{
    QFETCH(QDate, joined);
    QFETCH(QDate, left);
    QFETCH(bool, isRefused);
    TeamId team;
    TeamId other;
    m_office->run([&](UnitOfWork& work) {
        addPerson(work, QStringLiteral("V1"));
        team = addTeam(work, QStringLiteral("甲队"));
        other = addTeam(work, QStringLiteral("乙队"));
        Membership known = membership(0, team.value(), QDate(2020, 1, 1), QDate(2021, 1, 1));
        m_memberships.join(work, known);
    });
    const auto join = [&](TeamId id) {
        return errorOf([&] {
            m_office->run([&](UnitOfWork& work) { m_memberships.join(work, membership(0, id.value(), joined, left)); });
        });
    };
    QCOMPARE(!join(team).isEmpty(), isRefused);
    QCOMPARE(join(other), QString());
}

void MembershipTest::refusesLeavingBeforeJoining()
{
    QVERIFY_THROWS_EXCEPTION(Error, m_office->run([&](UnitOfWork& work) {
        const TeamId team = addTeam(work, QStringLiteral("红色宣讲团"));
        const MembershipId id = m_memberships.join(
            work, {{}, team, addPerson(work, QStringLiteral("V1")), MembershipRole::Member, QDate(2020, 1, 1), {}});
        m_memberships.leave(work, id, QDate(2019, 12, 31));
    }));
}

void MembershipTest::mergesTeams()
{
    TeamId old;
    TeamId successor;
    VolunteerId person;
    m_office->run([&](UnitOfWork& work) {
        old = addTeam(work, QStringLiteral("文艺轻骑兵"));
        successor = addTeam(work, QStringLiteral("春晖送暖"));
        person = addPerson(work, QStringLiteral("V1"));
        m_memberships.join(work, {{}, old, person, MembershipRole::Member, QDate(2020, 1, 1), {}});
        TeamMerge(m_office->vault()).run(work, old, successor, QDate(2025, 5, 1), QStringLiteral("人员不足"));
    });
    const auto merged = TeamRepository(m_office->vault()).find(m_office->reader(), old);
    QCOMPARE(merged->state, TeamState::Merged);
    QCOMPARE(merged->mergedInto, successor);
    QCOMPARE(merged->stateReason, QStringLiteral("人员不足"));
    QCOMPARE(m_memberships.teamOn(m_office->reader(), person, QDate(2025, 4, 30)), old);
    QCOMPARE(m_memberships.teamOn(m_office->reader(), person, QDate(2025, 5, 1)), successor);
}

void MembershipTest::takesAMergeBack()
{
    TeamId old;
    TeamId successor;
    VolunteerId person;
    VolunteerId inBoth;
    const TeamRepository teams(m_office->vault());
    const TeamMerge merge(m_office->vault());
    TeamMerge::Trace trace;
    m_office->run([&](UnitOfWork& work) {
        old = addTeam(work, QStringLiteral("文艺轻骑兵"));
        successor = addTeam(work, QStringLiteral("春晖送暖"));
        person = addPerson(work, QStringLiteral("V1"));
        inBoth = addPerson(work, QStringLiteral("V2"));
        m_memberships.join(work, {{}, old, person, MembershipRole::Leader, QDate(2020, 1, 1), {}});
        m_memberships.join(work, {{}, old, inBoth, MembershipRole::Member, QDate(2020, 1, 1), {}});
        m_memberships.join(work, {{}, successor, inBoth, MembershipRole::Member, QDate(2021, 1, 1), {}});
        teams.changeState(work, old, TeamState::Suspended, QStringLiteral("换届"));
    });
    const QList<Membership> before = m_memberships.ofTeam(m_office->reader(), old);
    m_office->run([&](UnitOfWork& work) {
        trace = merge.run(work, old, successor, QDate(2025, 5, 1), QStringLiteral("人员不足"));
    });
    QCOMPARE(trace.ended.size(), 2);
    QCOMPARE(trace.joined.size(), 1);
    m_office->run([&](UnitOfWork& work) { merge.takeBack(work, trace, QStringLiteral("误操作")); });
    const Team back = *teams.find(m_office->reader(), old);
    QCOMPARE(back.state, TeamState::Suspended);
    QVERIFY(!back.mergedInto.isValid());
    QCOMPARE(m_memberships.ofTeam(m_office->reader(), old), before);
    for (const QDate day : {QDate(2025, 4, 30), QDate(2025, 5, 1), QDate(2025, 5, 2)}) {
        QVERIFY(m_memberships.isMember(m_office->reader(), old, person, day));
        QVERIFY(!m_memberships.isMember(m_office->reader(), successor, person, day));
        QVERIFY(m_memberships.isMember(m_office->reader(), successor, inBoth, day));
    }
    QVERIFY_THROWS_EXCEPTION(Error, m_office->run([&](UnitOfWork& work) { merge.takeBack(work, trace, {}); }));
}

void MembershipTest::refusesMergingIntoADissolvedTeam()
{
    QVERIFY_THROWS_EXCEPTION(Error, m_office->run([&](UnitOfWork& work) {
        const TeamId old = addTeam(work, QStringLiteral("文艺轻骑兵"));
        const TeamId gone = addTeam(work, QStringLiteral("春晖送暖"));
        TeamRepository(m_office->vault()).changeState(work, gone, TeamState::Dissolved, QStringLiteral("解散"));
        TeamMerge(m_office->vault()).run(work, old, gone, QDate(2025, 5, 1), QStringLiteral("合并"));
    }));
}

VD_TEST(MembershipTest)
#include "membership_test.moc"
