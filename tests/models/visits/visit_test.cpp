#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/recordlist.h"
#include "models/visits/visitimport.h"
#include "models/visits/visitrecords.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/importfiles.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// The register of visits.
class VisitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForWhatItsStateSays();
    void becomesAnOrderAndBack();
    void phoneIsSealedAndFound();
    void knowsItsDeadline();
    void importsARegister();

private:
    VisitId enter(const Visit& visit);
    TakenStep take(VisitId id, VisitState to);
    [[nodiscard]] Visit stored(VisitId id)
    {
        return VisitRepository(m_office->vault()).require(m_office->reader(), id);
    }
    [[nodiscard]] Visit visit() const;

    std::unique_ptr<TestOffice> m_office;
    OrganisationId m_root;
};

void VisitTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_root = OrganisationRepository().root(m_office->reader())->id;
}

Visit VisitTest::visit() const
{
    Visit visit;
    visit.name = QStringLiteral("钱玉梅");
    visit.phone = QStringLiteral("13812345678");
    visit.organisation = m_root;
    visit.happenedAt = QDateTime(QDate(2025, 3, 3), QTime(9, 20));
    visit.matter = QStringLiteral("楼上漏水");
    return visit;
}

VisitId VisitTest::enter(const Visit& visit)
{
    VisitId id;
    m_office->run([&](UnitOfWork& work) { id = VisitRepository(m_office->vault()).insert(work, visit); });
    return id;
}

TakenStep VisitTest::take(VisitId id, VisitState to)
{
    TakenStep taken;
    m_office->run([&](UnitOfWork& work) { taken = takeVisitStep(work, m_office->vault(), id, to, {}); });
    return taken;
}

void VisitTest::asksForWhatItsStateSays()
{
    const VisitId id = enter(visit());
    QVERIFY(errorOf([&] { take(id, VisitState::Answered); }).contains(QStringLiteral("answer")));
    QVERIFY(errorOf([&] { take(id, VisitState::HandedOn); }).contains(QStringLiteral("to whom")));
    QVERIFY(errorOf([&] { take(id, VisitState::Ordered); }).contains(QStringLiteral("Make it an order")));
    QVERIFY(errorOf([&] { take(id, VisitState::Closed); }).contains(QStringLiteral("result")));
    Visit written = stored(id);
    written.handedTo = QStringLiteral("物业公司");
    written.dueOn = QDate(2025, 3, 10);
    written.result = QStringLiteral("已修好");
    m_office->run([&](UnitOfWork& work) { VisitRepository(m_office->vault()).update(work, written); });
    take(id, VisitState::HandedOn);
    const TakenStep closed = take(id, VisitState::Closed);
    QCOMPARE(stored(id).closedOn, QDate::currentDate());
    m_office->run([&](UnitOfWork& work) { closed.back(work); });
    QCOMPARE(stored(id).state, VisitState::HandedOn);
    QCOMPARE(stored(id).closedOn, QDate());
    written.dueOn = QDate(2025, 3, 2);
    QCOMPARE(validate(written).first().field, QStringLiteral("dueOn"));
}

void VisitTest::becomesAnOrderAndBack()
{
    const VisitId id = enter(visit());
    Order order = orderFor(m_office->reader(), stored(id));
    QCOMPARE(order.requesterName, QStringLiteral("钱玉梅"));
    QCOMPARE(order.requesterPhone, QStringLiteral("13812345678"));
    QVERIFY(order.details.contains(QStringLiteral("楼上漏水")) && order.details.contains(QStringLiteral("2025-03-03")));
    order.need = DictionaryRepository().terms(m_office->reader(), Dictionary::NeedCategory).first().id;
    OrderId made;
    TakenStep taken;
    m_office->run([&](UnitOfWork& work) {
        made = OrderIntake(work, m_office->vault()).receive(order);
        taken = linkOrder(work, m_office->vault(), id, made);
    });
    QCOMPARE(stored(id).order, made);
    QCOMPARE(stored(id).state, VisitState::Ordered);
    const OrderRepository orders(m_office->vault());
    QVERIFY(taken.told.contains(orders.require(m_office->reader(), made).number));
    m_office->run([&](UnitOfWork& work) { taken.back(work); });
    QCOMPARE(stored(id).state, VisitState::Received);
    QVERIFY(!stored(id).order.isValid());
    QCOMPARE(orders.require(m_office->reader(), made).state, OrderState::Cancelled);
}

void VisitTest::phoneIsSealedAndFound()
{
    enter(visit());
    QVERIFY(!m_office->stored().contains("13812345678"));
    const auto found = [&](const QString& words) {
        return readRecordIds(m_office->reader(), VisitRecords(m_office->vault()), {words, {}, -1, Qt::AscendingOrder})
            .size();
    };
    for (const char* words : {"5678", "13812345678", "qym", "漏水"})
        QCOMPARE(found(QString::fromUtf8(words)), size_t(1));
    QCOMPARE(found(QStringLiteral("9999")), size_t(0));
    QVERIFY(errorOf([&] {
        Visit wrong = visit();
        wrong.phone = QStringLiteral("123");
        enter(wrong);
    }).size()
        > 0);
}

void VisitTest::knowsItsDeadline()
{
    Visit late = visit();
    late.dueOn = QDate(2025, 3, 10);
    QVERIFY(!daysLeft(late, QDate(2025, 3, 9)));
    late.state = VisitState::HandedOn;
    QCOMPARE(daysLeft(late, QDate(2025, 3, 9)), std::optional(1));
    QCOMPARE(daysLeft(late, QDate(2025, 3, 12)), std::optional(-2));
    late.handedTo = QStringLiteral("物业公司");
    enter(late);
    const RecordFilter overdue{{}, {}, {{QStringLiteral("overdue"), {QStringLiteral("handed_on")}}}};
    QCOMPARE(readRecordIds(m_office->reader(), VisitRecords(m_office->vault()), {{}, overdue, -1, Qt::AscendingOrder})
                 .size(),
        size_t(1));
}

void VisitTest::importsARegister()
{
    VisitImport importer(m_office->vault());
    const ImportReport report = m_office->importFile(importer, importFileOf(QStringLiteral("visits")));
    QCOMPARE(report.imported, 2);
    const QList<Visit> visits = VisitRepository(m_office->vault()).all(m_office->reader());
    QCOMPARE(visits[0].state, VisitState::Answered);
    QCOMPARE(visits[0].phone, QStringLiteral("13812345678"));
    QCOMPARE(visits[1].state, VisitState::HandedOn);
    QCOMPARE(visits[1].dueOn, QDate(2025, 3, 10));
    VisitImport again(m_office->vault());
    QCOMPARE(m_office->importFile(again, importFileOf(QStringLiteral("visits"))).imported, 0);
}

VD_TEST(VisitTest)
#include "visit_test.moc"
