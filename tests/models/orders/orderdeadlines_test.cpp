#include "models/orders/orderdeadlines.h"

#include "models/calendar/calendardayrepository.h"
#include "models/orders/needrule.h"
#include "models/orders/orderintake.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// 时限: until when an order is answered and done, by need, urgency and the office's working time.
class OrderDeadlinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void theOfficesTimes_data();
    void theOfficesTimes();
    void theNeedsTimes_data();
    void theNeedsTimes();
    void whatIsWrittenStays();
    void aWishedDayMovesTheEnd();
    void savingWritesWhatDiffers();
    void refusesAnEndBeforeTheResponse();

private:
    [[nodiscard]] Order order(const QDateTime& requestedAt, OrderUrgency urgency = OrderUrgency::Normal) const;
    [[nodiscard]] TermId need(const char* name) const
    {
        return DictionaryRepository().idOf(m_office->reader(), Dictionary::NeedCategory, QString::fromUtf8(name));
    }
    void save(const NeedRule& rule)
    {
        m_office->run([&](UnitOfWork& work) { (void)NeedRuleRepository().save(work, {rule}); });
    }

    std::unique_ptr<OrdersOffice> m_office;
};

namespace {

const QDateTime fridayEvening(QDate(2025, 9, 26), QTime(18, 20)); // Sunday the 28th is worked (调休)
const QDateTime mondayMorning(QDate(2025, 9, 22), QTime(9, 0));

} // namespace

void OrderDeadlinesTest::init()
{
    m_office = std::make_unique<OrdersOffice>();
    m_office->run([](UnitOfWork& work) {
        SettingsRepository().set(work, SettingKey::workingHours.key, QStringLiteral("8:30–12:00 13:30–17:30"));
    });
}

Order OrderDeadlinesTest::order(const QDateTime& requestedAt, OrderUrgency urgency) const
{
    Order order;
    order.requesterName = QStringLiteral("王大爷");
    order.need = need("理发");
    order.urgency = urgency;
    order.requestedAt = requestedAt;
    return order;
}

void OrderDeadlinesTest::theOfficesTimes_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<int>("urgency");
    QTest::addColumn<QDateTime>("response");
    QTest::newRow("normal") << mondayMorning << 0 << mondayMorning.addSecs(1800);
    QTest::newRow("urgent") << mondayMorning << 1 << mondayMorning.addSecs(900);
    QTest::newRow("emergency") << mondayMorning << 2 << mondayMorning.addSecs(300);
    QTest::newRow("friday evening") << fridayEvening << 0 << QDateTime(QDate(2025, 9, 28), QTime(9, 0));
    QTest::newRow("urgent, friday evening") << fridayEvening << 1 << QDateTime(QDate(2025, 9, 28), QTime(8, 45));
    QTest::newRow("an emergency goes by the clock") << fridayEvening << 2 << fridayEvening.addSecs(300);
    QTest::newRow("an ordinary friday") << fridayEvening.addDays(-7) << 0 << QDateTime(QDate(2025, 9, 22), QTime(9, 0));
}

void OrderDeadlinesTest::theOfficesTimes()
{
    QFETCH(QDateTime, from);
    QFETCH(int, urgency);
    QTEST(OrderDeadlines(m_office->reader()).of(order(from, OrderUrgency(urgency))).response, "response");
}

void OrderDeadlinesTest::theNeedsTimes_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<int>("urgency");
    QTest::addColumn<QDateTime>("response");
    QTest::addColumn<QDateTime>("completion");
    QTest::newRow("normal") << mondayMorning << 0 << QDateTime(QDate(2025, 9, 22), QTime(11, 0))
                            << QDateTime(QDate(2025, 9, 25), QTime(9, 0));
    QTest::newRow("friday evening") << fridayEvening << 0 << QDateTime(QDate(2025, 9, 28), QTime(10, 30))
                                    << QDateTime(QDate(2025, 9, 30), QTime(17, 30));
    QTest::newRow("urgent") << mondayMorning << 1 << mondayMorning.addSecs(600)
                            << QDateTime(QDate(2025, 9, 23), QTime(9, 0));
    QTest::newRow("emergency: in working time, too")
        << fridayEvening << 2 << QDateTime(QDate(2025, 9, 28), QTime(8, 35))
        << QDateTime(QDate(2025, 9, 28), QTime(9, 30));
}

void OrderDeadlinesTest::theNeedsTimes()
{
    NeedRule rule;
    rule.need = need("理发");
    rule.normalResponse = workingSpanFromCode(QStringLiteral("2h"));
    rule.normalCompletion = workingSpanFromCode(QStringLiteral("3d"));
    rule.urgentResponse = workingSpanFromCode(QStringLiteral("10m"));
    rule.urgentCompletion = workingSpanFromCode(QStringLiteral("1d"));
    rule.emergencyResponse = workingSpanFromCode(QStringLiteral("5m"));
    rule.emergencyCompletion = workingSpanFromCode(QStringLiteral("1h"));
    save(rule);
    QFETCH(QDateTime, from);
    QFETCH(int, urgency);
    const OrderDeadlines::Due due = OrderDeadlines(m_office->reader()).of(order(from, OrderUrgency(urgency)));
    QTEST(due.response, "response");
    QTEST(due.completion, "completion");
    Order other = order(from, OrderUrgency(urgency));
    other.need = need("代买代购");
    QVERIFY(OrderDeadlines(m_office->reader()).of(other).response != due.response);
}

void OrderDeadlinesTest::whatIsWrittenStays()
{
    Order written = order(mondayMorning);
    written.organisation = OrganisationId(1);
    written.responseDueAt = mondayMorning.addSecs(60);
    OrderId id;
    m_office->run([&](UnitOfWork& work) { id = OrderIntake(work, m_office->test.vault()).receive(written); });
    const Order stored = m_office->stored(id);
    QCOMPARE(stored.responseDueAt, mondayMorning.addSecs(60));
    QCOMPARE(stored.completionDueAt, OrderDeadlines(m_office->reader()).of(written).completion);
}

void OrderDeadlinesTest::aWishedDayMovesTheEnd()
{
    Order wished = order(mondayMorning);
    wished.wishedAt = mondayMorning.addDays(20);
    QCOMPARE(OrderDeadlines(m_office->reader()).of(wished).completion, mondayMorning.addDays(21));
}

void OrderDeadlinesTest::savingWritesWhatDiffers()
{
    NeedRule rule;
    rule.need = need("理发");
    rule.normalResponse = WorkingSpan{2, WorkingSpan::Unit::Hours};
    save(rule);
    const NeedRule stored = NeedRuleRepository().of(m_office->reader(), rule.need);
    QVERIFY(stored.id.isValid());
    QCOMPARE(stored.normalResponse, rule.normalResponse);
    QList<NeedRule> before;
    NeedRule other;
    other.need = need("代买代购");
    m_office->run([&](UnitOfWork& work) { before = NeedRuleRepository().save(work, {rule, other}); });
    QVERIFY(before.isEmpty()); // one is as it was, the other says nothing
    rule.normalResponse = {};
    m_office->run([&](UnitOfWork& work) { before = NeedRuleRepository().save(work, {rule}); });
    QCOMPARE(before, QList<NeedRule>{stored});
    QVERIFY(NeedRuleRepository().of(m_office->reader(), rule.need).saysNothing());
    m_office->run([&](UnitOfWork& work) { (void)NeedRuleRepository().save(work, before); });
    QCOMPARE(NeedRuleRepository().of(m_office->reader(), rule.need), stored);
}

void OrderDeadlinesTest::refusesAnEndBeforeTheResponse()
{
    NeedRule rule;
    rule.need = need("理发");
    rule.urgentResponse = WorkingSpan{1, WorkingSpan::Unit::Days};
    rule.urgentCompletion = WorkingSpan{2, WorkingSpan::Unit::Hours};
    QVERIFY(errorOf([&] { save(rule); }).contains(QStringLiteral("Urgent")));
    rule.urgentCompletion = rule.urgentResponse;
    QVERIFY(errorOf([&] { save(rule); }).isEmpty());
}

VD_TEST(OrderDeadlinesTest)
#include "orderdeadlines_test.moc"
