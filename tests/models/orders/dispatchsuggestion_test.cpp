#include "models/orders/dispatchsuggestion.h"

#include "models/database/query.h"
#include "models/orders/orderrepository.h"
#include "models/stations/estaterepository.h"
#include "models/stations/servicecircle.h"
#include "models/teams/membershiprepository.h"
#include "models/teams/teamrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/fulloffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// What a suggestion is worth, and why: one reason after the other.
class DispatchSuggestionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void knowsTheField();
    void weighsLoadAndRatings_data();
    void weighsLoadAndRatings();
    void weighsDistance_data();
    void weighsDistance();
    void countsMembersWithTheSkill();
    void namesAtMostTwoPeople();

private:
    void change(const QString& sql)
    {
        m_office->test.run([&](UnitOfWork& work) { work.connection().execute(sql); });
    }
    [[nodiscard]] Order order() const
    {
        return OrderRepository(m_office->test.vault()).require(m_office->test.reader(), m_office->order);
    }
    /// The team's own suggestion.
    [[nodiscard]] DispatchSuggestion ofTeam(const Order& order) const;
    /// As many closed orders of the team, `days` before the moment asked about, each with this grade (0: unevaluated).
    void addClosed(int count, int days, int grade);

    std::unique_ptr<FullOffice> m_office;
};

namespace {

const QDateTime now(QDate(2025, 6, 10), QTime(12, 0));

} // namespace

/// A team that knows nothing of the need, has no orders, and stands where the order is.
void DispatchSuggestionTest::init()
{
    m_office = std::make_unique<FullOffice>();
    change(QStringLiteral("DELETE FROM volunteer_skills"));
    change(QStringLiteral("UPDATE order_rounds SET team_id = NULL, volunteer_id = NULL"));
    change(QStringLiteral("UPDATE teams SET field_id = NULL, name = '甲队', menu_needs = ''"));
}

DispatchSuggestion DispatchSuggestionTest::ofTeam(const Order& order) const
{
    for (const DispatchSuggestion& one : suggestDispatch(m_office->test.reader(), order, now)) {
        if (one.team == m_office->team && !one.volunteer.isValid())
            return one;
    }
    return {};
}

void DispatchSuggestionTest::addClosed(int count, int days, int grade)
{
    m_office->test.run([&](UnitOfWork& work) {
        for (int i = 0; i < count; ++i) {
            Order order = this->order();
            order.id = {};
            order.number = QStringLiteral("X%1-%2-%3").arg(i).arg(days).arg(grade);
            order.requestedAt = now.addDays(-days);
            order.state = OrderState::Closed;
            order.round = 1;
            OrderRound round;
            round.team = m_office->team;
            round.dispatchedAt = round.closedAt = order.requestedAt;
            const OrderId id = OrderRepository(m_office->test.vault()).insertQuick(work, order, round);
            if (grade > 0)
                Query(work.connection(),
                    QStringLiteral("INSERT INTO evaluations (id, subject_kind, subject_id, round, grade, evaluated_on, "
                                   "created_at) VALUES (?, 'order', ?, 1, ?, ?, 0)"))
                    .bind(id.value())
                    .bind(id)
                    .bind(grade)
                    .bind(order.requestedAt.date())
                    .run();
        }
    });
}

void DispatchSuggestionTest::knowsTheField()
{
    const DispatchSuggestion plain = ofTeam(order());
    QCOMPARE(plain.name, QStringLiteral("甲队"));
    QCOMPARE(plain.score, 44); // 24 near, 14 free, 0.4 × 14 unevaluated
    QCOMPARE(plain.reasonText(), QStringLiteral("same community; free in the last 30 days"));
    m_office->test.run([&](UnitOfWork& work) {
        const TeamRepository teams(m_office->test.vault());
        Team team = *teams.find(work.connection(), m_office->team);
        team.name = QStringLiteral("代买代购队");
        teams.update(work, team);
    });
    const DispatchSuggestion expert = ofTeam(order());
    QCOMPARE(expert.score - plain.score, 28);
    QCOMPARE(expert.reasons.first(), QStringLiteral("代买代购 is its field"));
    m_office->test.run([&](UnitOfWork& work) {
        const TeamRepository teams(m_office->test.vault());
        Team team = *teams.find(work.connection(), m_office->team);
        team.name = QStringLiteral("甲队");
        team.menuNeeds = QStringLiteral("99 %1").arg(order().need.value());
        teams.update(work, team);
    });
    const DispatchSuggestion offering = ofTeam(order());
    QCOMPARE(offering.score, expert.score); // what it offers counts as its field, once
    QCOMPARE(offering.reasons.first(), QStringLiteral("代买代购 is on its service menu"));
}

void DispatchSuggestionTest::weighsLoadAndRatings_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("grade");
    QTest::addColumn<int>("gain"); // over the team without orders and evaluations: 14 and 0.4 × 14
    QTest::addColumn<QString>("reasons");
    QTest::newRow("some lately") << 3 << 29 << 0 << 0
                                 << "did this 3 times in a year; 3 orders in the last 30 days"; // + 3.75 − 3.5
    QTest::newRow("once") << 1 << 60 << 0 << 1 << "did this 1 times in a year; free in the last 30 days";
    QTest::newRow("some before") << 4 << 31 << 0 << 5 << "did this 4 times in a year; free in the last 30 days";
    QTest::newRow("practiced") << 8 << 60 << 0 << 10 << "did this 8 times in a year; free in the last 30 days";
    QTest::newRow("more than practiced") << 16 << 60 << 0 << 10
                                         << "did this 16 times in a year; free in the last 30 days";
    QTest::newRow("full") << 12 << 10 << 0 << -4 << "did this 12 times in a year; 12 orders in the last 30 days";
    QTest::newRow("more than full") << 20 << 10 << 0 << -4
                                    << "did this 20 times in a year; 20 orders in the last 30 days";
    QTest::newRow("too long ago") << 4 << 370 << 5 << 0 << "free in the last 30 days";
    QTest::newRow("evaluated best") << 8 << 60 << 5 << 18
                                    << "did this 8 times in a year; free in the last 30 days; evaluated 5.0 of 5";
    QTest::newRow("evaluated worst") << 8 << 60 << 1 << 4
                                     << "did this 8 times in a year; free in the last 30 days; evaluated 1.0 of 5";
    QTest::newRow("evaluated middling") << 8 << 60 << 3 << 11
                                        << "did this 8 times in a year; free in the last 30 days; evaluated 3.0 of 5";
}

void DispatchSuggestionTest::weighsLoadAndRatings()
{
    QFETCH(int, count);
    QFETCH(int, days);
    QFETCH(int, grade);
    QFETCH(int, gain);
    QFETCH(QString, reasons);
    const DispatchSuggestion before = ofTeam(order());
    addClosed(count, days, grade);
    const DispatchSuggestion after = ofTeam(order());
    QStringList said = after.reasons;
    said.removeAll(QStringLiteral("same community"));
    QCOMPARE(said.join(QStringLiteral("; ")), reasons);
    QVERIFY2(std::abs(after.score - before.score - gain) <= 1, qPrintable(QString::number(after.score - before.score)));
}

void DispatchSuggestionTest::weighsDistance_data()
{
    QTest::addColumn<double>("latitude"); // of the order's estate; the team's community has one estate at 36.702
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("loss");
    QTest::newRow("here") << 36.702 << "same community" << 0;
    QTest::newRow("some minutes away") << 36.71 << "" << -1;
    QTest::newRow("far away") << 37.9 << "" << 24;
}

void DispatchSuggestionTest::weighsDistance()
{
    QFETCH(double, latitude);
    QFETCH(QString, reason);
    QFETCH(int, loss);
    int places = 0;
    const auto scoreAt = [&](double where) {
        m_office->test.run([&](UnitOfWork& work) {
            Estate estate;
            estate.name = QStringLiteral("别处%1").arg(++places);
            estate.organisation = m_office->community;
            estate.coordinates = Coordinates{where, 119.122};
            Order moved = order();
            moved.estate = EstateRepository().insert(work, estate);
            OrderRepository(m_office->test.vault()).update(work, moved);
        });
        return ofTeam(order());
    };
    const int here = scoreAt(36.702).score;
    const DispatchSuggestion there = scoreAt(latitude);
    const double minutes = walkingMinutes(Coordinates{latitude, 119.122}, Coordinates{36.702, 119.122});
    const int expected = loss >= 0 ? loss : int(std::lround(24 * minutes / 40));
    QVERIFY2(loss >= 0 || (expected > 2 && expected < 22), qPrintable(QString::number(expected)));
    QVERIFY2(std::abs(here - there.score - expected) <= 1, qPrintable(QString::number(there.score)));
    QVERIFY(there.reasons.contains(QStringLiteral("same community")));
    QCOMPARE(there.reasons.filter(QStringLiteral("on foot")).isEmpty(), reason == QStringLiteral("same community"));
}

/// Ten points for three who can do it, a third of them for one; nothing more for the fourth.
void DispatchSuggestionTest::countsMembersWithTheSkill()
{
    constexpr double enough = 3;
    const int plain = ofTeam(order()).score;
    for (int members = 1; members <= 4; ++members) {
        m_office->test.run([&](UnitOfWork& work) {
            Volunteer person;
            person.organisation = m_office->community;
            person.idType = IdType::Passport;
            person.name = QStringLiteral("能人%1").arg(members);
            person.idNumber = QStringLiteral("E2000000%1").arg(members);
            person.skills = {DictionaryRepository().ensure(work, Dictionary::Skill, QStringLiteral("代买代购"))};
            Membership membership;
            membership.volunteer = VolunteerRepository(m_office->test.vault()).insert(work, person);
            membership.team = m_office->team;
            membership.joinedOn = now.date().addYears(-1);
            (void)MembershipRepository().insert(work, membership);
        });
        const DispatchSuggestion team = ofTeam(order());
        QVERIFY(std::abs(team.score - plain - 10 * std::min(1.0, members / enough)) < 1);
        QVERIFY(team.reasons.contains(QStringLiteral("%1 members with the skill").arg(members)));
    }
}

void DispatchSuggestionTest::namesAtMostTwoPeople()
{
    m_office->test.run([&](UnitOfWork& work) {
        const VolunteerRepository volunteers(m_office->test.vault());
        Volunteer person;
        person.organisation = m_office->community;
        person.idType = IdType::Passport;
        person.skills = {DictionaryRepository().ensure(work, Dictionary::Skill, QStringLiteral("代买代购"))};
        for (int i = 0; i < 4; ++i) {
            person.name = QStringLiteral("能人%1").arg(i);
            person.idNumber = QStringLiteral("E1000000%1").arg(i);
            (void)volunteers.insert(work, person);
        }
    });
    const auto all = suggestDispatch(m_office->test.reader(), order(), now, 6);
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const auto& one) { return one.volunteer.isValid(); }), 2);
    QVERIFY(all.first().volunteer.isValid());
    QVERIFY2(all.first().name.startsWith(QStringLiteral("能人")), qPrintable(all.first().name));
    QCOMPARE(all.first().score, 82); // 28 + 10 for the skill, 24 near, 14 free, 0.4 × 14 unevaluated
    QVERIFY(all.first().reasons.first().contains(QStringLiteral("代买代购")));
    QCOMPARE(suggestDispatch(m_office->test.reader(), order(), now, 1).size(), 1);
    QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.score > b.score; }));
}

VD_TEST(DispatchSuggestionTest)
#include "dispatchsuggestion_test.moc"
