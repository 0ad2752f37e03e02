#include "models/honors/eligibility.h"

#include "models/database/query.h"
#include "models/honors/eligibilitylines.h"
#include "models/honors/honorimportwords.h"
#include "models/organisation/residents.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// The conditions of “四个100”, at their edges, and as they are read from an office.
class EligibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesPeople_data();
    void judgesPeople();
    void judgesTeams_data();
    void judgesTeams();
    void judgesProjects_data();
    void judgesProjects();
    void judgesCommunities_data();
    void judgesCommunities();
    void readsPeople();
    void readsTeams();
    void readsCommunities();
    void knowsBothNames();

private:
    static const QDate day;
    /// One letter a line: m(et), n(ot met), ? for unknown.
    [[nodiscard]] static QString verdicts(const QList<EligibilityLine>& lines);
};

const QDate EligibilityTest::day(2025, 7, 15);

QString EligibilityTest::verdicts(const QList<EligibilityLine>& lines)
{
    QString text;
    for (const EligibilityLine& line : lines) {
        text += line.verdict == RuleVerdict::Met ? u'm' : line.verdict == RuleVerdict::NotMet ? u'n' : u'?';
        if (line.rule.isEmpty() || line.figure.isEmpty())
            text += u'!';
    }
    return text;
}

void EligibilityTest::judgesPeople_data()
{
    using Person = EligibilityLines::Person;
    QTest::addColumn<Person>("person");
    QTest::addColumn<QString>("expected");
    QTest::newRow("three years today") << Person{QDate(2022, 7, 15), true, 0, 0} << "mmm";
    QTest::newRow("three years tomorrow") << Person{QDate(2022, 7, 16), true, 0, 0} << "mnm";
    QTest::newRow("not known since when") << Person{QDate(), true, 0, 0} << "m?m";
    QTest::newRow("left") << Person{QDate(2000, 1, 1), false, 0, 0} << "nmm";
    QTest::newRow("an honor was revoked") << Person{QDate(2000, 1, 1), true, 1, 0} << "mmn";
    QTest::newRow("did not come") << Person{QDate(2000, 1, 1), true, 0, 1} << "mmn";
}

void EligibilityTest::judgesPeople()
{
    QFETCH(EligibilityLines::Person, person);
    QTEST(verdicts(EligibilityLines::ofPerson(person, day, {})), "expected");
}

void EligibilityTest::judgesTeams_data()
{
    using Team = EligibilityLines::Team;
    QTest::addColumn<Team>("team");
    QTest::addColumn<QString>("expected");
    const QDate old(2020, 1, 1);
    QTest::newRow("just") << Team{QDate(2022, 7, 15), true, 20, 12, 2} << "mmmmm";
    QTest::newRow("too young") << Team{QDate(2022, 7, 16), true, 20, 12, 2} << "mnmmm";
    QTest::newRow("nineteen") << Team{old, true, 19, 19, 2} << "mmnmm";
    QTest::newRow("eleven of twenty") << Team{old, true, 20, 11, 2} << "mmmnm";
    QTest::newRow("59.9 percent") << Team{old, true, 1000, 599, 2} << "mmmnm";
    QTest::newRow("one brand project") << Team{old, true, 20, 12, 1} << "mmmmn";
    QTest::newRow("nobody") << Team{old, false, 0, 0, 2} << "nmnnm";
}

void EligibilityTest::judgesTeams()
{
    QFETCH(EligibilityLines::Team, team);
    QTEST(verdicts(EligibilityLines::ofTeam(team, day, {})), "expected");
}

void EligibilityTest::judgesProjects_data()
{
    using Project = EligibilityLines::Project;
    QTest::addColumn<Project>("project");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("missing");
    const Project whole{QDate(2022, 7, 15), QDate(2026, 1, 1), QStringLiteral("老人"), QStringLiteral("助老"), true,
        QStringLiteral("财政"), QStringLiteral("保险"), true};
    QTest::newRow("complete") << whole << "mm"
                              << "complete";
    Project one = whole;
    one.endsOn = {};
    QTest::newRow("no end") << one << "mn"
                            << "missing: period";
    one = whole;
    one.hasBudget = one.hasTeam = false;
    QTest::newRow("no team, no budget") << one << "mn"
                                        << "missing: team, budget";
    QTest::newRow("nothing") << Project{} << "?n"
                             << "missing: target group, summary, team, period, budget, funding, protection of the "
                                "volunteers";
}

void EligibilityTest::judgesProjects()
{
    QFETCH(EligibilityLines::Project, project);
    const QList<EligibilityLine> lines = EligibilityLines::ofProject(project, day, {});
    QTEST(verdicts(lines), "expected");
    QTEST(lines.last().figure, "missing");
}

void EligibilityTest::judgesCommunities_data()
{
    using Community = EligibilityLines::Community;
    QTest::addColumn<Community>("community");
    QTest::addColumn<QString>("expected");
    QTest::newRow("15 percent are not more than 15") << Community{1000, 150, true} << "mn";
    QTest::newRow("151 of 1000") << Community{1000, 151, true} << "mm";
    QTest::newRow("residents not known") << Community{0, 500, true} << "m?";
    QTest::newRow("out of use") << Community{100, 50, false} << "nm";
    QTest::newRow("a whole city") << Community{100'000'000, 15'000'001, true} << "mm";
}

void EligibilityTest::judgesCommunities()
{
    QFETCH(EligibilityLines::Community, community);
    QTEST(verdicts(EligibilityLines::ofCommunity(community, {})), "expected");
}

void EligibilityTest::readsPeople()
{
    LedgerOffice office;
    const VolunteerId old
        = office.addVolunteer(QStringLiteral("王芳"), office.grid, QDate(1980, 5, 1), QDate(2020, 1, 1));
    const VolunteerId young
        = office.addVolunteer(QStringLiteral("李明"), office.south, QDate(1990, 5, 1), QDate(2025, 1, 1));
    const auto names = [&](OrganisationId where) {
        QStringList found;
        for (const Eligibility& one : eligibleOf(office.reader(), HonoredKind::Volunteer, where, day))
            found << one.honored.name;
        return found;
    };
    QCOMPARE(names(office.south), QStringList{QStringLiteral("王芳")}); // in the grid below
    QCOMPARE(names(office.north), QStringList());
    const auto one = eligibilityOf(office.reader(), HonoredKind::Volunteer, young.value(), day);
    QVERIFY(one && !one->isEligible());
    QCOMPARE(verdicts(one->lines), QStringLiteral("mnm"));
    QVERIFY(!eligibilityOf(office.reader(), HonoredKind::Volunteer, 0, day));
    QVERIFY(!eligibilityOf(office.reader(), HonoredKind::Volunteer, old.value() + 1000, day));
}

/// 20 people, of whom 12 served in three of the six months before July; the month itself and an older one do not count.
void EligibilityTest::readsTeams()
{
    LedgerOffice office;
    QList<VolunteerId> people;
    for (int i = 0; i < 20; ++i) {
        people << office.addVolunteer(QStringLiteral("王%1").arg(i), office.north);
        office.join(people.last(), office.team, QStringLiteral("2021-01-01"));
    }
    const auto serve = [&](VolunteerId person, const QList<int>& months) {
        for (const int month : months) {
            const QString date = QDate(2025, 1, 10).addMonths(month - 1).toString(Qt::ISODate);
            (void)office.enterChecked(
                office.draft(person, date + QStringLiteral("T08:00"), date + QStringLiteral("T10:00")));
        }
    };
    for (int i = 0; i < 11; ++i)
        serve(people.at(i), {1, 3, 6});
    serve(people.at(11), {0, 1, 6}); // December is too old: two months count
    serve(people.at(12), {1, 6}); // July is not over yet
    office.office.run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE teams SET founded_on = '2020-01-01', state = 'active'"));
    });
    const auto now = [&] {
        const auto found = eligibilityOf(office.reader(), HonoredKind::Team, office.team.value(), day);
        return found ? verdicts(found->lines) : QString();
    };
    QCOMPARE(now(), QStringLiteral("mmmnn"));
    serve(people.at(11), {5});
    QCOMPARE(now(), QStringLiteral("mmmmn"));
}

void EligibilityTest::readsCommunities()
{
    LedgerOffice office;
    office.addVolunteer(QStringLiteral("王芳"), office.grid);
    const auto now = [&] {
        return verdicts(eligibilityOf(office.reader(), HonoredKind::Community, office.south.value(), day)->lines);
    };
    QCOMPARE(now(), QStringLiteral("m?"));
    office.office.run([&](UnitOfWork& work) { setResidents(work, office.south, 6); });
    QCOMPARE(residentsOf(office.reader(), office.south), 6);
    QCOMPARE(now(), QStringLiteral("mm"));
    office.office.run([&](UnitOfWork& work) { setResidents(work, office.south, 7); });
    QCOMPARE(now(), QStringLiteral("mn"));
    QVERIFY(!errorOf([&] {
        office.office.run([&](UnitOfWork& work) { setResidents(work, office.south, -1); });
    }).isEmpty());
    QCOMPARE(residentsOf(office.reader(), office.south), 7);
}

void EligibilityTest::knowsBothNames()
{
    const QString now = QStringLiteral("最美志愿服务村（社区）");
    QCOMPARE(otherHonorTitle(QStringLiteral("最美志愿服务社区")), now);
    QCOMPARE(otherHonorTitle(now), QStringLiteral("最美志愿服务社区"));
    QCOMPARE(otherHonorTitle(QStringLiteral("最美志愿服务村(社区)")), now);
    QCOMPARE(otherHonorTitle(QStringLiteral("最美志愿者")), QString());
}

VD_TEST(EligibilityTest)
#include "eligibility_test.moc"
