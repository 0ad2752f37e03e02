#include "ui/orders/callbackdialog.h"

#include "models/evaluations/evaluationrepository.h"
#include "models/orders/callbackimport.h"
#include "models/security/audittrail.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/common/dialogs.h"
#include "ui/common/undohistory.h"
#include "ui/orders/callbackslips.h"
#include "ui/orders/orderevaluationdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

/// The window of call-backs: opened as one act, then call after call.
class CallBackDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAsOneAct();
    void notesCallsInVainAndTakesThemBack();
    void evaluatesByKeyboard();
    void theSavedListComesBack();
    void slipsHoldThreeOnAPage();
    void theEvaluationDialogShowsThePhone();

private:
    void open(CallBackDialog& dialog)
    {
        QSignalSpy opened(&dialog, &CallBackDialog::opened);
        dialog.openButton()->click();
        QTRY_COMPARE(opened.size(), 1);
    }
    [[nodiscard]] int openings()
    {
        return m_office->reader()
            .scalar(QStringLiteral("SELECT COUNT(*) FROM audit_events WHERE act = 'open_phone_list'"))
            .toInt();
    }

    std::unique_ptr<OrdersOffice> m_office;
    UndoHistory m_history;
    OrderId m_first;
    OrderId m_second;
};

void CallBackDialogTest::init()
{
    m_history.clear();
    m_office = std::make_unique<OrdersOffice>();
    m_first = m_office->served(QStringLiteral("周女士"));
    m_second = m_office->served(QStringLiteral("马先生"));
}

void CallBackDialogTest::opensAsOneAct()
{
    CallBackDialog dialog(m_office->office(), m_history, {});
    QVERIFY(dialog.calls().isEmpty());
    QVERIFY(!dialog.evaluateButton()->isEnabled());
    QVERIFY(!dialog.slipsButton()->isEnabled());
    {
        DialogScript script;
        const QString purpose = dialog.purpose()->text();
        dialog.purpose()->clear();
        dialog.openButton()->click();
        QTRY_COMPARE(script.asked().size(), 1); // no purpose, no numbers
        QTRY_VERIFY(dialog.openButton()->isEnabled());
        dialog.purpose()->setText(purpose);
    }
    open(dialog);
    QCOMPARE(openings(), 1);
    QCOMPARE(dialog.calls().size(), 2);
    QCOMPARE(dialog.view()->model()->index(0, 1).data().toString(), QStringLiteral("13812345678"));
    QVERIFY(!dialog.openButton()->isEnabled());
    QVERIFY(dialog.evaluateButton()->isEnabled());
}

void CallBackDialogTest::notesCallsInVainAndTakesThemBack()
{
    CallBackDialog dialog(m_office->office(), m_history, {});
    open(dialog);
    dialog.missedButton()->menu()->actions().at(1)->trigger(); // busy
    QCOMPARE(dialog.calls().size(), 2);
    QCOMPARE(dialog.calls().first().missedCalls, 1);
    QCOMPARE(dialog.calls().first().lastMissed, missedCallTitle(MissedCallReason::Busy));
    m_office->served(QStringLiteral("后来的人")); // whose number was not opened
    dialog.missedButton()->menu()->actions().first()->trigger();
    QCOMPARE(dialog.calls().size(), 2);
    QCOMPARE(dialog.calls().first().missedCalls, 2);
    QVERIFY(m_history.undoLast());
    QVERIFY(m_history.undoLast());
    QCOMPARE(MissedCallRepository().ofRound(m_office->reader(), dialog.calls().first().order, 1).size(), 0);
    QCOMPARE(openings(), 1);
}

void CallBackDialogTest::evaluatesByKeyboard()
{
    CallBackDialog dialog(m_office->office(), m_history, {});
    dialog.show();
    open(dialog);
    const OrderId called = dialog.calls().first().order;
    whenOpen<OrderEvaluationDialog>(this, [](OrderEvaluationDialog& form) {
        qobject_cast<ChoiceField*>(form.field(QStringLiteral("grade")))->setValue(int(Grade::Dissatisfied));
        form.save();
    });
    QTest::keyClick(dialog.view(), Qt::Key_Return);
    QTRY_COMPARE(m_office->stored(called).state, OrderState::Closed);
    QCOMPARE(dialog.calls().size(), 1);
    QVERIFY(EvaluationRepository().openFollowUps(m_office->reader()).first().followUpDue > QDate::currentDate());
    QVERIFY(m_history.undoLast());
    QCOMPARE(m_office->stored(called).state, OrderState::ToEvaluate);
}

void CallBackDialogTest::theSavedListComesBack()
{
    CallBackDialog dialog(m_office->office(), m_history, {});
    open(dialog);
    const QString path = m_office->test.path(QStringLiteral("回访.xlsx"));
    DialogScript script;
    QSignalSpy saved(&dialog, &CallBackDialog::saved);
    dialog.saveAs(path);
    QTRY_COMPARE(saved.size(), 1);
    CallBackImport importer(m_office->test.vault());
    const ImportReport report = m_office->test.importFile(importer, path);
    QCOMPARE(report.skipped, 2); // its headings are understood; nothing was filled in
    QCOMPARE(report.rejected, 0);
}

void CallBackDialogTest::slipsHoldThreeOnAPage()
{
    const QList<CallBack> calls = CallBackRepository(m_office->test.vault()).waiting(m_office->reader(), {});
    const auto pages = [](const QList<CallBack>& some) {
        return callBackSlips(QStringLiteral("潍州路街道"), some).count(QPageSize::A4);
    };
    QCOMPARE(pages(calls), 1);
    QCOMPARE(pages(calls + calls.first(1)), 1);
    QCOMPARE(pages(calls + calls), 2);
    QCOMPARE(pages(calls + calls + calls), 2);
    QCOMPARE(pages(calls + calls + calls + calls.first(1)), 3);
}

void CallBackDialogTest::theEvaluationDialogShowsThePhone()
{
    OrderEvaluationDialog dialog(m_office->office(), m_office->stored(m_first));
    QStringList shown;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        shown << label->text();
    QVERIFY(shown.contains(QStringLiteral("138****5678")));
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == missedCallTitle(MissedCallReason::WrongNumber))
            button->click();
    }
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.missed(), std::optional(MissedCallReason::WrongNumber));
}

VD_TEST(CallBackDialogTest)
#include "callbackdialog_test.moc"
