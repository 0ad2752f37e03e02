#include "models/security/personalnumber.h"

#include "models/database/query.h"
#include "models/office/accountkeeping.h"
#include "models/records/recordlist.h"
#include "models/security/audittrail.h"
#include "models/teams/teamsfeature.h"
#include "models/volunteers/volunteerrecords.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/volunteers/volunteersfeature.h"
#include "tests/support/actsuite.h"
#include "tests/support/errorof.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Whole numbers: shown one at a time, noted each time, never in the trail themselves.
class PersonalNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNotedWithoutTheNumber();
    void isRefusedAndNoted();
    void staysWithinTheOrganisation();
    void missingRecordsSaySo();
    void trailHoldsNoneOfAThousandNumbers();
};

namespace {

QString show(Office& office, const PersonalNumber& number)
{
    office.run([&](UnitOfWork& work) { noteReveal(work, number); });
    return clearNumber(office.database().reader(), office.vault(), number);
}

AuditEvent lastOf(Office& office)
{
    const AuditTrail trail(office.vault());
    Connection& reader = office.database().reader();
    return trail.find(reader, trail.head(reader).lastId).value_or(AuditEvent());
}

} // namespace

void PersonalNumberTest::isNotedWithoutTheNumber()
{
    ActSuite suite;
    suite.become(Role::Entry);
    const AuditTrail trail(suite.office().vault());
    const qint64 before = trail.head(suite.test().reader()).lastId;
    QCOMPARE(show(suite.office(), {PersonalFields::volunteerPhone, 1}), QStringLiteral("13812345678"));
    QCOMPARE(show(suite.office(), {PersonalFields::volunteerIdNumber, 1}), QStringLiteral("11010519491231002X"));
    QCOMPARE(show(suite.office(), {PersonalFields::volunteerBirthDate, 1}), QStringLiteral("1949-12-31"));
    QCOMPARE(trail.head(suite.test().reader()).lastId, before + 3);
    const AuditEvent event = trail.find(suite.test().reader(), before + 1).value();
    QCOMPARE(event.act, QStringLiteral("reveal_number"));
    QCOMPARE(event.table, QStringLiteral("volunteers"));
    QCOMPARE(event.record, 1);
    QCOMPARE(event.words, QStringLiteral("Phone"));
    QVERIFY(event.details.isEmpty());
}

void PersonalNumberTest::isRefusedAndNoted()
{
    ActSuite suite;
    suite.become(Role::Query);
    const QString sentence = errorOf([&] {
        static_cast<void>(show(suite.office(), {PersonalFields::volunteerPhone, 1}));
    });
    QVERIFY2(sentence.contains(QStringLiteral("Show an ID or phone number")), qPrintable(sentence));
    const AuditEvent event = lastOf(suite.office());
    QCOMPARE(event.act, QStringLiteral("reveal_number"));
    QVERIFY(event.isRefused);
}

void PersonalNumberTest::staysWithinTheOrganisation()
{
    ActSuite suite;
    suite.become(Role::Entry, suite.community); // the volunteer belongs to the street above
    const QString sentence = errorOf([&] {
        static_cast<void>(show(suite.office(), {PersonalFields::volunteerPhone, 1}));
    });
    QVERIFY2(sentence.contains(QStringLiteral("does not answer for")), qPrintable(sentence));
    QCOMPARE(lastOf(suite.office()).act, QStringLiteral("reveal_number"));
    QVERIFY(lastOf(suite.office()).isRefused);
}

void PersonalNumberTest::missingRecordsSaySo()
{
    ActSuite suite;
    QVERIFY(!errorOf([&] { static_cast<void>(show(suite.office(), {PersonalFields::leaderPhone, 4711})); }).isEmpty());
}

/// The people of the real roster have 536 ID and as many phone numbers; each is shown, and some are written into
/// reasons.
void PersonalNumberTest::trailHoldsNoneOfAThousandNumbers()
{
    KuiwenOffice kuiwen;
    Office& office = kuiwen.office.office();
    QStringList numbers;
    const auto ids = readRecordIds(kuiwen.reader(), VolunteerRecords(office.vault()), {});
    office.run([&](UnitOfWork& work) {
        for (const qint64 id : ids) {
            for (const PersonalField field : {PersonalFields::volunteerIdNumber, PersonalFields::volunteerPhone})
                numbers << clearNumber(work.connection(), office.vault(), {field, id});
        }
    });
    QVERIFY(numbers.size() > 1000);
    for (const qint64 id : std::vector(ids.begin(), ids.begin() + 40))
        static_cast<void>(show(office, {PersonalFields::volunteerPhone, id}));
    office.run([&](UnitOfWork& work) {
        VolunteerRepository(office.vault())
            .changeState(
                work, VolunteerId(ids.front()), VolunteerState::Suspended, QStringLiteral("改打%1").arg(numbers.at(1)));
        work.describe(QStringLiteral("身份证%1").arg(numbers.at(0)));
    });
    Query query(kuiwen.reader(), QStringLiteral("SELECT words || ' ' || details FROM audit_events"));
    query.run();
    QString trail;
    while (query.next())
        trail += query.text(0) + u'\n';
    QVERIFY(trail.contains(QStringLiteral("身份证***")));
    for (const QString& number : std::as_const(numbers))
        QVERIFY2(!trail.contains(number), qPrintable(number));
}

VD_TEST(PersonalNumberTest)
#include "personalnumber_test.moc"
