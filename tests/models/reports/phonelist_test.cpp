#include "models/reports/phonelist.h"

#include "models/activities/activityrepository.h"
#include "models/activities/attendancerepository.h"
#include "models/orders/orderdispatch.h"
#include "models/orders/orderintake.h"
#include "models/security/audittrail.h"
#include "models/teams/teamrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/actsuite.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Phone lists for a purpose: whole, and one act.
class PhoneListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_suite.reset(); }
    void signUpsAreOneAct();
    void callBacksAreOneAct();
    void isRefusedAndNoted();
    void needsAPurpose();

private:
    void signUp(const QString& name, const QString& idNumber, const QString& phone, AttendanceState state);
    [[nodiscard]] AuditEvent last();

    std::unique_ptr<ActSuite> m_suite;
    ActivityId m_activity;
};

void PhoneListTest::init()
{
    m_suite = std::make_unique<ActSuite>();
    Activity activity;
    activity.name = QStringLiteral("清洁家园");
    activity.organisation = m_suite->root;
    activity.start = QDateTime(QDate(2025, 11, 30), QTime(9, 0));
    activity.end = activity.start.addSecs(7200);
    m_suite->office().run([&](UnitOfWork& work) { m_activity = ActivityRepository().insert(work, activity); });
    signUp(QStringLiteral("孔维涛"), QStringLiteral("370705197005144384"), QStringLiteral("13900001111"),
        AttendanceState::Accepted);
    signUp(QStringLiteral("马丽丽"), QStringLiteral("37070520070514489X"), QStringLiteral("13900002222"),
        AttendanceState::Declined);
}

void PhoneListTest::signUp(const QString& name, const QString& idNumber, const QString& phone, AttendanceState state)
{
    m_suite->office().run([&](UnitOfWork& work) {
        Volunteer person;
        person.name = name;
        person.idNumber = idNumber;
        person.phone = phone;
        person.organisation = m_suite->root;
        Attendance attendance;
        attendance.activity = m_activity;
        attendance.volunteer = VolunteerRepository(m_suite->office().vault()).insert(work, person);
        attendance.state = state;
        AttendanceRepository().insert(work, attendance);
    });
}

AuditEvent PhoneListTest::last()
{
    const AuditTrail trail(m_suite->office().vault());
    Connection& reader = m_suite->test().reader();
    return trail.find(reader, trail.head(reader).lastId).value_or(AuditEvent());
}

void PhoneListTest::signUpsAreOneAct()
{
    const qint64 before = last().id;
    PhoneListRequest request{m_activity, {}, {}};
    request.purpose = usualPurpose(m_suite->test().reader(), request);
    QVERIFY(request.purpose.contains(QStringLiteral("清洁家园")));
    const Report list = openPhoneList(m_suite->office(), request);
    const QList<TableRow>& rows = list.sections.constFirst().rows;
    QCOMPARE(rows.size(), 1); // the declined one is not called
    QCOMPARE(std::get<QString>(rows.first().at(0)), QStringLiteral("孔维涛"));
    QCOMPARE(std::get<QString>(rows.first().at(1)), QStringLiteral("13900001111"));
    const AuditEvent event = last();
    QCOMPARE(event.id, before + 1);
    QCOMPARE(event.act, QStringLiteral("open_phone_list"));
    QCOMPARE(event.table, QStringLiteral("activities"));
    QCOMPARE(event.record, m_activity.value());
    QVERIFY2(event.words.contains(request.purpose) && event.words.contains(QStringLiteral("1 numbers")),
        qPrintable(event.words));
    QVERIFY(!event.words.contains(QStringLiteral("13900001111")));
}

void PhoneListTest::callBacksAreOneAct()
{
    Office& office = m_suite->office();
    Order order;
    order.requesterName = QStringLiteral("李秀兰");
    order.requesterPhone = QStringLiteral("13700003333");
    order.organisation = m_suite->community;
    order.requestedAt = QDateTime::currentDateTime().addSecs(-7200);
    OrderId id;
    TeamId team;
    office.run([&](UnitOfWork& work) {
        Team fresh;
        fresh.code = QStringLiteral("HF");
        fresh.name = QStringLiteral("回访队");
        fresh.organisation = m_suite->community;
        team = TeamRepository(office.vault()).insert(work, fresh);
        order.need = DictionaryRepository().ensure(work, Dictionary::NeedCategory, QStringLiteral("理发"));
        OrderIntake intake(work, office.vault());
        id = intake.receive(order);
        intake.accept(id, order.requestedAt);
    });
    const auto step = [&](const std::function<void(OrderDispatch&)>& act) {
        office.run([&](UnitOfWork& work) {
            OrderDispatch dispatch(work, office.vault());
            act(dispatch);
        });
    };
    step([&](OrderDispatch& act) { act.dispatch(id, {team, {}}); });
    step([&](OrderDispatch& act) { act.accept(id); });
    step([&](OrderDispatch& act) { act.start(id); });
    QVERIFY(openPhoneList(office, {{}, {}, QStringLiteral("回访")}).sections.constFirst().rows.isEmpty());
    step([&](OrderDispatch& act) { act.finish(id); });
    const qint64 before = last().id;
    const Report list = openPhoneList(office, {{}, {m_suite->community.value()}, QStringLiteral("回访")});
    const QList<TableRow>& rows = list.sections.constFirst().rows;
    QCOMPARE(rows.size(), 1);
    QCOMPARE(std::get<QString>(rows.first().at(1)), QStringLiteral("13700003333"));
    QCOMPARE(std::get<QString>(rows.first().at(4)), QStringLiteral("回访队"));
    QCOMPARE(last().id, before + 1);
    QCOMPARE(last().table, QStringLiteral("orders"));
    QVERIFY(openPhoneList(office, {{}, {m_suite->root.value()}, QStringLiteral("回访")})
                .sections.constFirst()
                .rows.isEmpty());
}

void PhoneListTest::isRefusedAndNoted()
{
    m_suite->become(Role::Query);
    const QString sentence = errorOf([&] {
        static_cast<void>(openPhoneList(m_suite->office(), {m_activity, {}, QStringLiteral("通知")}));
    });
    QVERIFY2(sentence.contains(QStringLiteral("Open a list of phone numbers")), qPrintable(sentence));
    QCOMPARE(last().act, QStringLiteral("open_phone_list"));
    QVERIFY(last().isRefused);
}

void PhoneListTest::needsAPurpose()
{
    const qint64 before = last().id;
    QVERIFY(errorOf([&] {
        static_cast<void>(openPhoneList(m_suite->office(), {m_activity, {}, {}}));
    }).contains(QStringLiteral("purpose")));
    QCOMPARE(last().id, before);
}

VD_TEST(PhoneListTest)
#include "phonelist_test.moc"
