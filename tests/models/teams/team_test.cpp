#include "models/teams/teamrecords.h"
#include "models/teams/teamvalidator.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class TeamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnlyTheAllowedWays();
    void validates_data();
    void validates();
    void warnsAboutAStrangePhone();
    void isNotAboveItself();
    void colorsItsStates();
};

void TeamTest::goesOnlyTheAllowedWays()
{
    using enum TeamState;
    const QList<std::pair<TeamState, TeamState>> allowed{{Preparing, Active}, {Preparing, Dissolved},
        {Active, Suspended}, {Active, Merged}, {Active, Dissolved}, {Suspended, Active}, {Suspended, Merged},
        {Suspended, Dissolved}};
    for (const TeamState from : {Preparing, Active, Suspended, Merged, Dissolved}) {
        for (const TeamState to : {Preparing, Active, Suspended, Merged, Dissolved})
            QCOMPARE(teamStates().allows(from, to), allowed.contains(std::pair(from, to)));
    }
}

void TeamTest::validates_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("organisation");
    QTest::addColumn<QDate>("foundedOn");
    QTest::addColumn<QString>("field");

    const QDate day(2018, 1, 2);
    QTest::newRow("complete") << "D1"
                              << "红色宣讲团" << qint64(1) << day << "";
    QTest::newRow("no founding date") << "D1"
                                      << "红色宣讲团" << qint64(1) << QDate() << "";
    QTest::newRow("founded today") << "D1"
                                   << "红色宣讲团" << qint64(1) << QDate(2025, 10, 31) << "";
    QTest::newRow("founded tomorrow") << "D1"
                                      << "红色宣讲团" << qint64(1) << QDate(2025, 11, 1) << "foundedOn";
    QTest::newRow("no code") << " "
                             << "红色宣讲团" << qint64(1) << day << "code";
    QTest::newRow("no name") << "D1"
                             << "" << qint64(1) << day << "name";
    QTest::newRow("no organisation") << "D1"
                                     << "红色宣讲团" << qint64(0) << day << "organisation";
}

void TeamTest::validates()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QFETCH(qint64, organisation);
    QFETCH(QDate, foundedOn);
    QFETCH(QString, field);
    Team team;
    team.code = code;
    team.name = name;
    team.organisation = OrganisationId(organisation);
    team.foundedOn = foundedOn;
    const Problems problems = validate(team, QDate(2025, 10, 31));
    QCOMPARE(problems.size(), field.isEmpty() ? 0 : 1);
    if (!field.isEmpty())
        QCOMPARE(problems.first().field, field);
}

void TeamTest::warnsAboutAStrangePhone()
{
    Team team;
    team.code = QStringLiteral("D1");
    team.name = QStringLiteral("青年突击队");
    team.organisation = OrganisationId(1);
    team.leaderPhone = QStringLiteral("1900536");
    team.leaderPhone += QStringLiteral("12");
    const Problems problems = validate(team);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, QStringLiteral("leaderPhone"));
    QVERIFY(isAcceptable(problems));
}

void TeamTest::isNotAboveItself()
{
    Team team;
    team.code = QStringLiteral("D1");
    team.name = QStringLiteral("青年突击队");
    team.organisation = OrganisationId(1);
    QVERIFY(validate(team).isEmpty()); // neither known yet nor below another
    team.id = TeamId(4);
    QVERIFY(validate(team).isEmpty());
    team.parent = TeamId(5);
    QVERIFY(validate(team).isEmpty());
    team.parent = TeamId(4);
    QCOMPARE(validate(team).size(), 1);
    QCOMPARE(validate(team).first().field, QStringLiteral("parent"));
}

void TeamTest::colorsItsStates()
{
    using enum TeamState;
    const QList<std::pair<TeamState, Tone>> tones{{Preparing, Tone::Information}, {Active, Tone::Good},
        {Suspended, Tone::Attention}, {Merged, Tone::Neutral}, {Dissolved, Tone::Neutral}};
    for (const auto& [state, tone] : tones) {
        const RecordBadge badge = teamBadge(teamStates().code(state));
        QCOMPARE(badge.text, teamStates().title(state));
        QCOMPARE(badge.tone, tone);
    }
}

VD_TEST(TeamTest)
#include "team_test.moc"
