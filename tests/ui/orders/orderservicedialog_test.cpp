#include "models/attachments/attachmentcontent.h"
#include "models/orders/orderrepository.h"
#include "models/orders/orderservice.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/samplefiles.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/activities/personedit.h"
#include "ui/attachments/filesfield.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/orders/attendeesfield.h"
#include "ui/orders/orderactions.h"
#include "ui/orders/orderboard.h"
#include "ui/orders/orderpage.h"
#include "ui/orders/orderpanel.h"
#include "ui/orders/orderservicedialog.h"

#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QtTest>

/// The dialog that ends a service: people and times, hours, correction, and no second step by a double
/// click.
class OrderServiceDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup() { m_page.reset(); }
    void reportsWhoCame();
    void saysWhatIsWrong();
    void aTimeOfOnesOwnStays();
    void deleteTakesAPersonOff();
    void correctsWhatWasReported();
    void aDoubleClickTakesOneStep();

private:
    VolunteerId volunteer(const QString& name, const QString& number);
    OrderId accepted();
    void fill(OrderServiceDialog& dialog);
    void trigger(OrderId id, const QString& title);
    [[nodiscard]] int minutes(OrderId id);

    std::unique_ptr<OrdersOffice> m_office;
    std::unique_ptr<OrderPage> m_page;
    VolunteerId m_first;
    VolunteerId m_second;
    QDate m_day = QDate::currentDate().addDays(-1);
};

VolunteerId OrderServiceDialogTest::volunteer(const QString& name, const QString& number)
{
    Volunteer person;
    person.name = name;
    person.idType = IdType::Passport;
    person.idNumber = number;
    person.organisation
        = m_office->stored(m_office->call(QStringLiteral("某"), QStringLiteral("理发"), 5)).organisation;
    person.state = VolunteerState::Registered;
    person.birthDate = QDate(1980, 1, 1);
    person.registeredOn = QDate(2020, 1, 1);
    VolunteerId id;
    m_office->run([&](UnitOfWork& work) { id = VolunteerRepository(m_office->test.vault()).insert(work, person); });
    return id;
}

void OrderServiceDialogTest::init()
{
    QSettings().clear();
    m_office = std::make_unique<OrdersOffice>();
    m_first = volunteer(QStringLiteral("李雷"), QStringLiteral("E20000001"));
    m_second = volunteer(QStringLiteral("韩梅梅"), QStringLiteral("E20000002"));
    m_page = std::make_unique<OrderPage>(m_office->office());
    m_page->resize(1250, 800);
    m_page->show();
    m_page->activated();
}

OrderId OrderServiceDialogTest::accepted()
{
    const OrderId id = m_office->call(QStringLiteral("王大爷"), QStringLiteral("理发"), 3 * 24 * 60);
    m_office->dispatching([&](OrderDispatch& act) { act.dispatch(id, {m_office->team(), {}}); });
    m_office->dispatching([&](OrderDispatch& act) { act.accept(id); });
    return id;
}

void OrderServiceDialogTest::fill(OrderServiceDialog& dialog)
{
    static_cast<DateField*>(dialog.field(QStringLiteral("date")))->setDate(m_day);
    QTest::keyClicks(dialog.field(QStringLiteral("start"))->editor(), QStringLiteral("0900"));
    QTest::keyClicks(dialog.field(QStringLiteral("end"))->editor(), QStringLiteral("11:00"));
    for (const QString& name : {QStringLiteral("李雷"), QStringLiteral("韩梅梅")}) {
        dialog.attendees()->personEdit()->setText(name);
        Q_EMIT dialog.attendees()->personEdit()->textEdited(name);
        dialog.attendees()->settle();
    }
}

void OrderServiceDialogTest::trigger(OrderId id, const QString& title)
{
    QMenu menu;
    m_page->actions()->fillMenu(menu, m_office->stored(id));
    for (QAction* action : menu.actions()) {
        if (action->text() == title)
            return action->trigger();
    }
    QFAIL(qPrintable(title));
}

int OrderServiceDialogTest::minutes(OrderId id)
{
    int sum = 0;
    for (const ServiceRecord& record : OrderService::hoursOf(m_office->reader(), id))
        sum += int(record.minutes.value());
    return sum;
}

void OrderServiceDialogTest::reportsWhoCame()
{
    const OrderId id = accepted();
    whenOpen<OrderServiceDialog>(this, [&](OrderServiceDialog& dialog) {
        fill(dialog);
        dialog.filesField()->add({newFile(QStringLiteral("票据.png"), samplePng())});
        dialog.save();
    });
    trigger(id, QStringLiteral("Who came, from when to when…"));
    QTRY_COMPARE(m_office->stored(id).state, OrderState::ToEvaluate);
    QCOMPARE(minutes(id), 240);
    const AttachmentSubject subject{QStringLiteral("order"), id.value()};
    const auto files = [&] { return AttachmentRepository().keptCount(m_office->reader(), subject); };
    QCOMPARE(files(), 1);
    auto* panel = m_page->findChild<OrderPanel*>();
    panel->showOrder(id);
    QVERIFY(!panel->filesButton()->isHidden());
    const auto round = OrderRepository(m_office->test.vault()).round(m_office->reader(), id, 1);
    QCOMPARE(round->startedAt, QDateTime(m_day, QTime(9, 0)));
    QCOMPARE(round->endedAt, QDateTime(m_day, QTime(11, 0)));
    QTRY_VERIFY(m_page->undoBar()->isVisible());
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE(m_office->stored(id).state, OrderState::Accepted);
    QCOMPARE(minutes(id), 0);
    QCOMPARE(files(), 0); // the receipt goes with the report
}

void OrderServiceDialogTest::saysWhatIsWrong()
{
    const OrderId id = accepted();
    OrderServiceDialog dialog(m_office->office(), m_office->stored(id));
    dialog.show();
    fill(dialog);
    dialog.revalidate();
    QVERIFY(dialog.saveButton()->isEnabled());
    static_cast<TextField*>(dialog.field(QStringLiteral("end")))->setText(QStringLiteral("08:00"));
    dialog.save();
    QCOMPARE(dialog.result(), 0);
    QVERIFY(!dialog.field(QStringLiteral("end"))->problemText().isEmpty());
    static_cast<TextField*>(dialog.field(QStringLiteral("end")))->setText(QStringLiteral("11:00"));
    const QString nobody = QStringLiteral("无此人");
    dialog.attendees()->personEdit()->setText(nobody);
    Q_EMIT dialog.attendees()->personEdit()->textEdited(nobody);
    QVERIFY(dialog.attendees()->inputProblem().contains(nobody));
    dialog.save();
    QVERIFY(dialog.isVisible());
    dialog.attendees()->personEdit()->reset();
    dialog.save();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.report().people.size(), 2);
}

void OrderServiceDialogTest::aTimeOfOnesOwnStays()
{
    OrderServiceDialog dialog(m_office->office(), m_office->stored(accepted()));
    fill(dialog);
    QTableWidget* table = dialog.attendees()->table();
    QCOMPARE(table->item(1, 2)->text(), QStringLiteral("11:00"));
    table->item(1, 2)->setText(QStringLiteral("12:30"));
    QTest::keyClicks(dialog.field(QStringLiteral("minutes"))->editor(), QStringLiteral("15"));
    auto* start = dialog.field(QStringLiteral("start"))->editor();
    QTest::keyClick(start, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(start, QStringLiteral("09:30"));
    const auto people = dialog.report().people;
    QCOMPARE(people.size(), 2);
    QCOMPARE(people.first(),
        (OrderAttendance{m_first, QDateTime(m_day, QTime(9, 30)), QDateTime(m_day, QTime(11, 0)), Minutes(15)}));
    QCOMPARE(people.last(),
        (OrderAttendance{m_second, QDateTime(m_day, QTime(9, 0)), QDateTime(m_day, QTime(12, 30)), Minutes(0)}));
    table->item(1, 2)->setText(QStringLiteral("spät"));
    QVERIFY(dialog.attendees()->inputProblem().contains(QStringLiteral("韩梅梅")));
}

void OrderServiceDialogTest::deleteTakesAPersonOff()
{
    OrderServiceDialog dialog(m_office->office(), m_office->stored(accepted()));
    fill(dialog);
    dialog.attendees()->add(m_first); // once is enough
    QTableWidget* table = dialog.attendees()->table();
    QCOMPARE(table->rowCount(), 2);
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(dialog.report().people.first().volunteer, m_second);
}

void OrderServiceDialogTest::correctsWhatWasReported()
{
    const OrderId id = accepted();
    whenOpen<OrderServiceDialog>(this, [&](OrderServiceDialog& dialog) {
        fill(dialog);
        dialog.save();
    });
    m_page->actions()->reportService(m_office->stored(id));
    QTRY_COMPARE(m_office->stored(id).state, OrderState::ToEvaluate);
    whenOpen<OrderServiceDialog>(this, [&](OrderServiceDialog& dialog) {
        QCOMPARE(dialog.attendees()->table()->rowCount(), 2);
        dialog.attendees()->remove(0);
        dialog.save();
    });
    trigger(id, QStringLiteral("Correct who came and when…"));
    QTRY_COMPARE(minutes(id), 120);
    QTRY_VERIFY(m_page->undoBar()->isVisible() && m_page->undoBar()->text().contains(QStringLiteral("corrected")));
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE(minutes(id), 240);
}

void OrderServiceDialogTest::aDoubleClickTakesOneStep()
{
    const OrderId id = accepted();
    m_page->activated();
    m_page->panel()->showOrder(id);
    QPushButton* primary = m_page->panel()->primaryButton();
    QCOMPARE(primary->text(), QStringLiteral("Start the service"));
    QTest::mouseClick(primary, Qt::LeftButton);
    QTest::mouseDClick(primary, Qt::LeftButton);
    QTRY_COMPARE(m_office->stored(id).state, OrderState::Serving);
    QTest::qWait(100);
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_office->stored(id).state, OrderState::Serving);
}

VD_TEST(OrderServiceDialogTest)
#include "orderservicedialog_test.moc"
