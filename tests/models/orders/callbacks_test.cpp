#include "models/calendar/calendardayrepository.h"
#include "models/evaluations/evaluationrepository.h"
#include "models/orders/callbackimport.h"
#include "models/orders/callbackrepository.h"
#include "models/orders/orderclosing.h"
#include "models/orders/orderrecords.h"
#include "models/orders/ordersteps.h"
#include "models/records/recordlist.h"
#include "tests/support/errorof.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// 回访: calls, what comes back of them, and by when a bad evaluation is answered.
class CallBacksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OrdersOffice>(); }
    void callsInVainAreCounted();
    void onlyWaitingOrdersAreCalled();
    void answersAreDueInWorkingDays_data();
    void answersAreDueInWorkingDays();
    void theListOfAnswersHoldsEachOnce();
    void aRatingAfterReopeningIsOfTheNewRound();
    void whatComesBackIsImported();
    void importsRefuseWithTheReason_data();
    void importsRefuseWithTheReason();
    void nothingBecomesGoodByTime();

private:
    TakenStep miss(OrderId order, MissedCallReason reason)
    {
        MissedCall call;
        call.order = order;
        call.calledAt = QDateTime(QDate(2025, 11, 24), QTime(9, 0));
        call.reason = reason;
        TakenStep taken;
        m_office->run([&](UnitOfWork& work) { taken = MissedCallRepository().note(work, call); });
        return taken;
    }
    EvaluationId evaluate(OrderId order, Grade grade, QDate day = {})
    {
        EvaluationId id;
        m_office->run([&](UnitOfWork& work) {
            Evaluation evaluation;
            evaluation.grade = grade;
            evaluation.evaluatedOn = day;
            id = OrderClosing(work, m_office->test.vault()).evaluate(order, evaluation);
        });
        return id;
    }
    [[nodiscard]] QList<CallBack> waiting()
    {
        return CallBackRepository(m_office->test.vault()).waiting(m_office->reader(), {});
    }
    [[nodiscard]] size_t listed(const QString& answer)
    {
        const RecordFilter filter{{}, {}, {{QStringLiteral("answer"), {answer}}}};
        return readRecordIds(
            m_office->reader(), OrderRecords(m_office->test.vault()), {{}, filter, -1, Qt::AscendingOrder})
            .size();
    }
    [[nodiscard]] ImportReport import(const QStringList& lines)
    {
        CallBackImport importer(m_office->test.vault());
        return m_office->test.importFile(importer, m_office->test.write(QStringLiteral("back.csv"), lines));
    }
    void serveAgain(OrderId id)
    {
        m_office->run(
            [&](UnitOfWork& work) { OrderClosing(work, m_office->test.vault()).reopen(id, QStringLiteral("又坏了")); });
        m_office->dispatching([&](OrderDispatch& act) { act.dispatch(id, {m_office->team(), {}}); });
        m_office->dispatching([&](OrderDispatch& act) { act.accept(id); });
        m_office->dispatching([&](OrderDispatch& act) { act.start(id); });
        m_office->dispatching([&](OrderDispatch& act) { act.finish(id); });
    }

    std::unique_ptr<OrdersOffice> m_office;
};

void CallBacksTest::callsInVainAreCounted()
{
    const OrderId id = m_office->served(QStringLiteral("周女士"));
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting().first().missedCalls, 0);
    QCOMPARE(waiting().first().lastMissed, QString());
    miss(id, MissedCallReason::NoAnswer);
    const TakenStep busy = miss(id, MissedCallReason::Busy);
    QCOMPARE(waiting().first().missedCalls, 2);
    QCOMPARE(waiting().first().lastMissed, missedCallTitle(MissedCallReason::Busy));
    QCOMPARE(waiting().first().order, id);
    m_office->run([&](UnitOfWork& work) { busy.back(work); });
    QCOMPARE(waiting().first().missedCalls, 1);
    QCOMPARE(MissedCallRepository().ofRound(m_office->reader(), id, 1).size(), 1); // what was taken back is no call
    QCOMPARE(waiting().first().lastMissed, missedCallTitle(MissedCallReason::NoAnswer));
    QVERIFY(!errorOf([&] { m_office->run([&](UnitOfWork& work) { busy.back(work); }); }).isEmpty()); // once
    QCOMPARE(m_office->stored(id).state, OrderState::ToEvaluate); // a call in vain closes nothing
    evaluate(id, Grade::Satisfied);
    serveAgain(id);
    QCOMPARE(waiting().first().missedCalls, 0); // of the new round
}

void CallBacksTest::onlyWaitingOrdersAreCalled()
{
    const OrderId id = m_office->served(QStringLiteral("周女士"));
    for (const OrderState state : orderStates().states()) {
        m_office->setState(id, state);
        const QString error = errorOf([&] { miss(id, MissedCallReason::Later); });
        QCOMPARE(error.isEmpty(), state == OrderState::ToEvaluate);
    }
    QVERIFY(!errorOf([&] { miss(OrderId(999), MissedCallReason::Later); }).isEmpty());
}

void CallBacksTest::answersAreDueInWorkingDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("due");
    QTest::newRow("over a weekend") << QDate(2025, 3, 6) << 5 << QDate(2025, 3, 13);
    QTest::newRow("over a holiday") << QDate(2025, 4, 30) << 5 << QDate(2025, 5, 8);
    QTest::newRow("the next day") << QDate(2025, 3, 6) << 1 << QDate(2025, 3, 7);
    QTest::newRow("from a Saturday") << QDate(2025, 3, 8) << 1 << QDate(2025, 3, 10);
}

void CallBacksTest::answersAreDueInWorkingDays()
{
    QFETCH(const QDate, day);
    QFETCH(const int, days);
    QFETCH(const QDate, due);
    m_office->run([&](UnitOfWork& work) {
        SettingsRepository().set(work, SettingKey::followUpDays, days);
        CalendarDay holiday;
        holiday.day = QDate(2025, 5, 1);
        holiday.name = QStringLiteral("劳动节");
        if (!CalendarDayRepository().findByDay(work.connection(), holiday.day))
            CalendarDayRepository().insert(work, holiday);
    });
    const EvaluationRepository evaluations;
    for (const Grade grade : allGrades()) {
        const EvaluationId id = evaluate(m_office->served(QStringLiteral("周女士")), grade, day);
        const Evaluation stored = evaluations.require(m_office->reader(), id);
        QCOMPARE(stored.followUp, needsFollowUp(grade) ? FollowUp::Open : FollowUp::None);
        if (day.month() == 4)
            QVERIFY(!needsFollowUp(grade) || stored.followUpDue >= due);
        else
            QCOMPARE(stored.followUpDue, needsFollowUp(grade) ? due : QDate());
    }
}

void CallBacksTest::theListOfAnswersHoldsEachOnce()
{
    const OrderId first = m_office->served(QStringLiteral("周女士"));
    const OrderId second = m_office->served(QStringLiteral("马先生"));
    evaluate(first, Grade::Dissatisfied, QDate::currentDate().addDays(-60));
    const EvaluationId late = evaluate(second, Grade::VeryDissatisfied);
    QCOMPARE(listed(QStringLiteral("open")), size_t(2));
    QCOMPARE(listed(QStringLiteral("late")), size_t(1));
    QCOMPARE(listed(QStringLiteral("answered")), size_t(0));
    m_office->run(
        [&](UnitOfWork& work) { EvaluationRepository().answerFollowUp(work, late, QStringLiteral("已上门致歉")); });
    QCOMPARE(listed(QStringLiteral("open")), size_t(1)); // what is answered is gone
    QCOMPARE(listed(QStringLiteral("answered")), size_t(1));
    serveAgain(first); // an old round keeps its complaint
    QCOMPARE(listed(QStringLiteral("open")), size_t(1));
}

void CallBacksTest::aRatingAfterReopeningIsOfTheNewRound()
{
    const OrderId id = m_office->served(QStringLiteral("周女士"));
    evaluate(id, Grade::Dissatisfied);
    serveAgain(id);
    evaluate(id, Grade::VerySatisfied);
    const QList<Evaluation> all
        = EvaluationRepository().allFor(m_office->reader(), EvaluationSubject::Order, id.value());
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).round, 2);
    QCOMPARE(all.at(0).grade, Grade::VerySatisfied);
    QCOMPARE(all.at(1).round, 1);
    QCOMPARE(all.at(1).grade, Grade::Dissatisfied);
    QCOMPARE(all.at(1).followUp, FollowUp::Open);
}

void CallBacksTest::whatComesBackIsImported()
{
    const OrderId good = m_office->served(QStringLiteral("甲"));
    const OrderId bad = m_office->served(QStringLiteral("乙"));
    const OrderId missed = m_office->served(QStringLiteral("丙"));
    const OrderId nobody = m_office->served(QStringLiteral("丁"));
    const auto line = [&](OrderId id, const QString& rest) { return m_office->stored(id).number + u',' + rest; };
    const QStringList lines{QStringLiteral("订单编号,评价,回访结果,意见,标签,回访方式,回访日期"),
        line(good, QStringLiteral("非常满意,,谢谢,准时、热情,上门,2025-11-20")),
        line(bad, QStringLiteral("很不满意,,没来,,电话,")), line(missed, QStringLiteral(",占线,,,电话,2025-11-20")),
        line(nobody, QStringLiteral(",,,,,"))};
    const ImportReport report = import(lines);
    QCOMPARE(report.imported, 3);
    QCOMPARE(report.skipped, 1);
    const Evaluation evaluation
        = *EvaluationRepository().findFor(m_office->reader(), EvaluationSubject::Order, good.value(), 1);
    QCOMPARE(evaluation.grade, Grade::VerySatisfied);
    QCOMPARE(evaluation.tags, (QStringList{QStringLiteral("准时"), QStringLiteral("热情")}));
    QCOMPARE(evaluation.words, QStringLiteral("谢谢"));
    QCOMPARE(evaluation.channel, QStringLiteral("上门"));
    QCOMPARE(evaluation.evaluatedOn, QDate(2025, 11, 20));
    QCOMPARE(m_office->stored(bad).state, OrderState::Closed);
    QCOMPARE(EvaluationRepository().openFollowUps(m_office->reader()).size(), 1);
    QCOMPARE(waiting().size(), 2);
    const ImportReport again = import(lines);
    QCOMPARE(again.imported, 0);
    QCOMPARE(again.skipped, 4);
}

void CallBacksTest::importsRefuseWithTheReason_data()
{
    QTest::addColumn<QString>("rest");
    QTest::addColumn<OrderState>("state");
    QTest::newRow("no such grade") << QStringLiteral("还行吧,,") << OrderState::ToEvaluate;
    QTest::newRow("no such result") << QStringLiteral(",出国了,") << OrderState::ToEvaluate;
    QTest::newRow("in the future") << QStringLiteral("满意,,2099-01-01") << OrderState::ToEvaluate;
    QTest::newRow("not served yet") << QStringLiteral("满意,,") << OrderState::Serving;
    QTest::newRow("canceled") << QStringLiteral(",未接,") << OrderState::Cancelled;
}

void CallBacksTest::importsRefuseWithTheReason()
{
    QFETCH(const QString, rest);
    QFETCH(const OrderState, state);
    const OrderId id = m_office->served(QStringLiteral("甲"));
    m_office->setState(id, state);
    const ImportReport report = import({QStringLiteral("订单编号,评价,回访结果,回访日期"),
        m_office->stored(id).number + u',' + rest, QStringLiteral("没有这个号,满意,,")});
    QCOMPARE(report.rejected, 2);
    QCOMPARE(report.imported, 0);
    QVERIFY(EvaluationRepository().allFor(m_office->reader(), EvaluationSubject::Order, id.value()).isEmpty());
}

/// Neither an order that waits nor one that was closed unevaluated counts as content, however long it is ago.
void CallBacksTest::nothingBecomesGoodByTime()
{
    const OrderId waits = m_office->served(QStringLiteral("甲"));
    const OrderId closed = m_office->served(QStringLiteral("乙"));
    m_office->run([&](UnitOfWork& work) {
        OrderClosing(work, m_office->test.vault(), QDateTime(QDate(2015, 1, 5), QTime(9, 0)))
            .closeUnevaluated(closed, QStringLiteral("联系不上"));
        work.connection().execute(QStringLiteral("UPDATE order_rounds SET ended_at = '2015-01-04T09:00'"));
    });
    for (const OrderId id : {waits, closed})
        QVERIFY(!EvaluationRepository().findFor(m_office->reader(), EvaluationSubject::Order, id.value(), 1));
    QCOMPARE(m_office->stored(waits).state, OrderState::ToEvaluate);
    QCOMPARE(m_office->reader().scalar(QStringLiteral("SELECT SUM(good) FROM order_months")).toInt(), 0);
}

VD_TEST(CallBacksTest)
#include "callbacks_test.moc"
