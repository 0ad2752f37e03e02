#include "models/orders/dispatchsuggestion.h"
#include "models/orders/needrule.h"
#include "models/orders/orderrepository.h"
#include "models/teams/membershiprepository.h"
#include "models/training/trainingrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/fulloffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace {

const QDateTime now(QDate(2025, 6, 10), QTime(12, 0));

DispatchSuggestion named(const char* name, int score)
{
    DispatchSuggestion one;
    one.name = QString::fromUtf8(name);
    one.score = score;
    return one;
}

} // namespace

/// No-shows and credentials in dispatch, and what would be second best.
class DispatchReasonsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void holdersAreAskedFirst();
    void aCredentialHoldsOnItsLastDay_data();
    void aCredentialHoldsOnItsLastDay();
    void aTeamIsAskedForHolders();
    void noShowsCost_data();
    void noShowsCost();
    void saysWhatIsSecondBest_data();
    void saysWhatIsSecondBest();

private:
    [[nodiscard]] VolunteerId addPerson(const QString& name);
    void askForCredential();
    void hold(VolunteerId person, QDate until, CredentialState state = CredentialState::Valid);
    [[nodiscard]] Order order() const
    {
        return OrderRepository(m_office->test.vault()).require(m_office->test.reader(), m_office->order);
    }
    [[nodiscard]] DispatchSuggestion of(VolunteerId person, TeamId team = {}) const;

    std::unique_ptr<FullOffice> m_office;
    TermId m_credential;
    int m_people = 0;
};

void DispatchReasonsTest::init()
{
    m_office = std::make_unique<FullOffice>();
    m_office->test.run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("DELETE FROM volunteer_skills"));
        work.connection().execute(QStringLiteral("UPDATE teams SET menu_needs = ''"));
        work.connection().execute(QStringLiteral("UPDATE order_rounds SET team_id = NULL, volunteer_id = NULL"));
        m_credential = DictionaryRepository().ensure(work, Dictionary::CredentialKind, QStringLiteral("健康证"));
    });
    m_people = 0;
}

VolunteerId DispatchReasonsTest::addPerson(const QString& name)
{
    VolunteerId id;
    m_office->test.run([&](UnitOfWork& work) {
        Volunteer person;
        person.organisation = m_office->community;
        person.idType = IdType::Passport;
        person.name = name;
        person.idNumber = QStringLiteral("E3%1").arg(++m_people, 7, 10, QLatin1Char('0'));
        person.skills = {DictionaryRepository().ensure(work, Dictionary::Skill, QStringLiteral("代买代购"))};
        id = VolunteerRepository(m_office->test.vault()).insert(work, person);
    });
    return id;
}

void DispatchReasonsTest::askForCredential()
{
    NeedRule rule;
    rule.need = order().need;
    rule.credential = m_credential;
    m_office->test.run([&](UnitOfWork& work) { (void)NeedRuleRepository().save(work, {rule}); });
}

void DispatchReasonsTest::hold(VolunteerId person, QDate until, CredentialState state)
{
    Credential credential;
    credential.volunteer = person;
    credential.kind = m_credential;
    credential.issuedOn = QDate(2024, 1, 1);
    credential.expiresOn = until;
    credential.state = state;
    m_office->test.run([&](UnitOfWork& work) { (void)CredentialRepository().insert(work, credential); });
}

DispatchSuggestion DispatchReasonsTest::of(VolunteerId person, TeamId team) const
{
    for (const DispatchSuggestion& one : DispatchRanking(m_office->test.reader(), now).of(order())) {
        if (one.volunteer == person && (person.isValid() || one.team == team))
            return one;
    }
    return {};
}

void DispatchReasonsTest::holdersAreAskedFirst()
{
    VolunteerId last;
    for (int i = 0; i < 14; ++i) // more than are asked
        last = addPerson(QStringLiteral("能人%1").arg(i));
    hold(last, QDate(2026, 1, 1));
    QVERIFY(!of(last).volunteer.isValid());
    askForCredential();
    const DispatchSuggestion holder = of(last);
    QCOMPARE(holder.volunteer, last);
    QVERIFY(holder.reasons.contains(QStringLiteral("has the “健康证”")));
    const auto all = DispatchRanking(m_office->test.reader(), now).of(order());
    QCOMPARE(all.first().volunteer, last);
    QVERIFY(all.at(1).volunteer.isValid());
    QVERIFY(all.at(1).reasons.contains(QStringLiteral("has no “健康证”")));
    QCOMPARE(all.first().score - all.at(1).score, 25);
}

void DispatchReasonsTest::aCredentialHoldsOnItsLastDay_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("without end") << QDate() << int(CredentialState::Valid) << true;
    QTest::newRow("today is its last day") << now.date() << int(CredentialState::Valid) << true;
    QTest::newRow("since yesterday") << now.date().addDays(-1) << int(CredentialState::Valid) << false;
    QTest::newRow("pending") << QDate() << int(CredentialState::Pending) << false;
    QTest::newRow("withdrawn") << QDate() << int(CredentialState::Withdrawn) << false;
}

void DispatchReasonsTest::aCredentialHoldsOnItsLastDay()
{
    QFETCH(QDate, until);
    QFETCH(int, state);
    const VolunteerId person = addPerson(QStringLiteral("能人"));
    const int plain = of(person).score;
    askForCredential();
    hold(person, until, CredentialState(state));
    QFETCH(bool, isHeld);
    QCOMPARE(of(person).score, isHeld ? plain : plain - 25);
}

void DispatchReasonsTest::aTeamIsAskedForHolders()
{
    const int plain = of({}, m_office->team).score;
    askForCredential();
    const DispatchSuggestion without = of({}, m_office->team);
    QCOMPARE(plain - without.score, 25);
    QVERIFY(without.reasons.contains(QStringLiteral("no member has the “健康证”")));
    const VolunteerId person = addPerson(QStringLiteral("队员"));
    m_office->test.run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("DELETE FROM volunteer_skills"));
        Membership membership;
        membership.volunteer = person;
        membership.team = m_office->team;
        membership.joinedOn = now.date().addYears(-1);
        (void)MembershipRepository().insert(work, membership);
    });
    hold(person, {});
    const DispatchSuggestion with = of({}, m_office->team);
    QCOMPARE(with.score, plain);
    QVERIFY(with.reasons.contains(QStringLiteral("1 members have the “健康证”")));
}

void DispatchReasonsTest::noShowsCost_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("loss");
    QTest::newRow("never") << 0 << "2025-05-01" << 0;
    QTest::newRow("once") << 1 << "2025-05-01" << 4;
    QTest::newRow("four times") << 4 << "2025-05-01" << 16;
    QTest::newRow("no more for the fifth") << 5 << "2025-05-01" << 16;
    QTest::newRow("on the first day that counts") << 1 << "2024-06-10" << 4;
    QTest::newRow("forgotten after a year") << 1 << "2024-06-09" << 0;
}

void DispatchReasonsTest::noShowsCost()
{
    QFETCH(int, times);
    QFETCH(QString, day);
    const VolunteerId person = addPerson(QStringLiteral("能人"));
    const int plain = of(person).score;
    m_office->test.run([&](UnitOfWork& work) {
        Connection& connection = work.connection();
        for (int i = 0; i < times; ++i) {
            const qint64 activity = 9000 + i;
            Query(connection,
                QStringLiteral(
                    "INSERT INTO activities (id, code, name, name_key, organisation_id, starts_at, ends_at, state, "
                    "created_at, updated_at) VALUES (?, 'X' || ?, 'x', 'x', ?, ?, ?, 'confirmed', 0, 0)"))
                .bind(activity)
                .bind(QString::number(i))
                .bind(m_office->community)
                .bind(day + QStringLiteral("T09:00"))
                .bind(day + QStringLiteral("T11:00"))
                .run();
            Query(connection,
                QStringLiteral("INSERT INTO attendance (id, activity_id, volunteer_id, state, created_at, updated_at) "
                               "VALUES (?, ?, ?, 'absent', 0, 0)"))
                .bind(9000 + i)
                .bind(activity)
                .bind(person)
                .run();
        }
    });
    const DispatchSuggestion after = of(person);
    QTEST(plain - after.score, "loss");
    QCOMPARE(!after.reasons.filter(QStringLiteral("did not come")).isEmpty(), plain != after.score);
}

void DispatchReasonsTest::saysWhatIsSecondBest_data()
{
    QTest::addColumn<int>("chosen");
    QTest::addColumn<QString>("words");
    QTest::newRow("the best") << 0 << QStringLiteral("Second best: 乙队, 7 points less");
    QTest::newRow("another") << 2 << QStringLiteral("The best: 甲队, 12 points more");
    QTest::newRow("none") << -1 << QString();
}

void DispatchReasonsTest::saysWhatIsSecondBest()
{
    QFETCH(int, chosen);
    const QList<DispatchSuggestion> all{named("甲队", 80), named("乙队", 73), named("丙队", 68)};
    QTEST(secondBestText(all, chosen), "words");
    QCOMPARE(secondBestText(all.mid(0, 1), 0), QString());
    QCOMPARE(secondBestText({named("甲队", 80), named("乙队", 80)}, 0), QStringLiteral("As good: 乙队"));
}

VD_TEST(DispatchReasonsTest)
#include "dispatchreasons_test.moc"
