#include "models/office/accountkeeping.h"
#include "models/organisation/settingsrepository.h"
#include "models/service/serviceentry.h"
#include "models/service/servicerepository.h"
#include "models/service/servicerollups.h"
#include "models/service/servicevoiding.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/common/undohistory.h"
#include "ui/service/servicepage.h"

#include <QMenu>
#include <QPushButton>
#include <QtTest>

/// 核对 and 作废 on the page of hours, and their way back.
class ServicePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup();
    void offersWhatTheStateAllows_data();
    void offersWhatTheStateAllows();
    void takesACheckBackByTheBar();
    void signsALongDay();
    void takesVoidsOfManyBackByCtrlZ();
    void saysWhatStandsInTheWay();
    void whoMayOnlyLookIsOfferedNothing();

private:
    ServiceRecordId enter(int hour, ServiceState state);
    [[nodiscard]] ServiceState stateOf(ServiceRecordId id)
    {
        return ServiceRepository().require(m_office->reader(), id).state;
    }
    [[nodiscard]] int minutes()
    {
        return m_office->scalar(QStringLiteral("SELECT service_minutes FROM volunteers")).toInt();
    }
    void show(ServiceRecordId id);

    std::unique_ptr<LedgerOffice> m_office;
    std::unique_ptr<ServicePage> m_page;
};

void ServicePageTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_office->addVolunteer(QStringLiteral("王聪聪"), m_office->north);
    m_office->office.run([](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::allowSelfCheck, true); });
    m_page = std::make_unique<ServicePage>(m_office->office.office());
}

void ServicePageTest::cleanup()
{
    m_page.reset();
    m_office.reset();
}

/// One hour of service from this hour on.
ServiceRecordId ServicePageTest::enter(int hour, ServiceState state)
{
    const QDateTime start(QDate(2025, 3, 1), QTime(hour, 0));
    ServiceRecord record = m_office->draft(VolunteerId(1), isoMinute(start), isoMinute(start.addSecs(3600)));
    m_office->office.run([&](UnitOfWork& work) {
        record = ServiceEntry(work).enter(record, state == ServiceState::Checked);
        if (state == ServiceState::Void)
            ServiceVoiding(work).voidRecords({record.id}, QStringLiteral("重复"));
    });
    return record.id;
}

void ServicePageTest::show(ServiceRecordId id)
{
    m_page->show();
    m_page->activated();
    QTRY_VERIFY(m_page->model()->rowOf(id.value()) >= 0);
    m_page->select(id.value());
    QTRY_COMPARE(m_page->currentId(), id.value());
}

void ServicePageTest::offersWhatTheStateAllows_data()
{
    QTest::addColumn<ServiceState>("state");
    QTest::addColumn<QString>("check"); ///< "" when it may be done, else why not
    QTest::addColumn<QString>("makeVoid");
    QTest::addColumn<QStringList>("menu");
    QTest::newRow("to check") << ServiceState::Pending << ""
                              << "" << QStringList{"Check", "Void…"};
    QTest::newRow("checked") << ServiceState::Checked << "Not possible while the state is “Checked”."
                             << "" << QStringList{"Void…"};
    QTest::newRow("void") << ServiceState::Void << "Not possible while the state is “Void”."
                          << "Not possible while the state is “Void”." << QStringList{"This state is final"};
}

void ServicePageTest::offersWhatTheStateAllows()
{
    QFETCH(ServiceState, state);
    QFETCH(QStringList, menu);
    const ServiceRecordId id = enter(9, state);
    const ServiceRecordId other = enter(12, ServiceState::Pending);
    show(other);
    QTRY_VERIFY(m_page->checkButton()->isEnabled() && m_page->voidButton()->isEnabled());
    show(id);
    QTRY_COMPARE(m_page->checkButton()->isEnabled(), state == ServiceState::Pending);
    QCOMPARE(m_page->voidButton()->isEnabled(), state != ServiceState::Void);
    QTEST(m_page->checkButton()->toolTip(), "check");
    QTEST(m_page->voidButton()->toolTip(), "makeVoid");
    QMenu shown;
    m_page->states().fill(shown, {id.value()});
    QStringList texts;
    for (const QAction* action : shown.actions())
        texts << action->text();
    QCOMPARE(texts, menu);
}

void ServicePageTest::takesACheckBackByTheBar()
{
    const ServiceRecordId id = enter(9, ServiceState::Pending);
    show(id);
    QTRY_VERIFY(m_page->checkButton()->isEnabled());
    DialogScript script;
    QTest::mouseClick(m_page->checkButton(), Qt::LeftButton);
    QTRY_COMPARE(stateOf(id), ServiceState::Checked);
    QTRY_VERIFY(!m_page->checkButton()->isEnabled());
    QCOMPARE(minutes(), 60);
    QTRY_VERIFY(m_page->undoBar()->button()->isVisible());
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE(stateOf(id), ServiceState::Pending);
    QTRY_VERIFY(m_page->checkButton()->isEnabled());
    QCOMPARE(minutes(), 0);
    QCOMPARE(script.asked(), QStringList()); // neither the step nor its way back asks
}

/// Nine hours wait for the signature: the button signs, the bar takes it back; thirteen ask for a reason.
void ServicePageTest::signsALongDay()
{
    const auto enterLong = [this](int day, int hours) {
        const QDateTime start(QDate(2025, 4, day), QTime(7, 0));
        ServiceRecord record
            = m_office->draft(VolunteerId(1), isoMinute(start), isoMinute(start.addSecs(hours * 3600)));
        m_office->office.run([&](UnitOfWork& work) { record = ServiceEntry(work).enter(record, false); });
        return record.id;
    };
    const ServiceRecordId shorter = enter(9, ServiceState::Pending);
    const ServiceRecordId nine = enterLong(2, 9);
    const ServiceRecordId thirteen = enterLong(4, 13);
    show(shorter);
    QTRY_VERIFY(m_page->checkButton()->isEnabled());
    QTRY_VERIFY(m_page->signButton()->isHidden());
    show(nine);
    QTRY_VERIFY(!m_page->signButton()->isHidden());
    DialogScript script;
    const auto signatures = [this] {
        return m_office->scalar(QStringLiteral("SELECT COUNT(*) FROM day_signatures WHERE state = 'signed'")).toInt();
    };
    m_page->signButton()->click();
    QTRY_COMPARE(signatures(), 1);
    QTRY_VERIFY(m_page->signButton()->isHidden());
    QCOMPARE(script.asked(), QStringList());
    QTRY_VERIFY(m_page->undoBar()->button()->isVisible());
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE(signatures(), 0);
    QTRY_VERIFY(!m_page->signButton()->isHidden());
    show(thirteen);
    QTRY_VERIFY(!m_page->signButton()->isHidden());
    script.answer(QStringLiteral("抗洪"));
    m_page->signButton()->click();
    QTRY_COMPARE(signatures(), 1);
    QCOMPARE(m_office->scalar(QStringLiteral("SELECT reason FROM day_signatures WHERE state = 'signed'")).toString(),
        QStringLiteral("抗洪"));
}

void ServicePageTest::takesVoidsOfManyBackByCtrlZ()
{
    QList<qint64> ids;
    for (const ServiceState state : {ServiceState::Pending, ServiceState::Checked, ServiceState::Checked})
        ids << enter(8 + int(ids.size()), state).value();
    const ServiceRecordId old = enter(20, ServiceState::Void);
    show(old);
    QCOMPARE(minutes(), 120);
    QMenu menu;
    m_page->states().fill(menu, ids + QList<qint64>{old.value()});
    QAction* step = menu.findChild<QAction*>(QStringLiteral("void"));
    QVERIFY(step);
    QCOMPARE(step->text(), QStringLiteral("Void… (3 of 4)"));
    DialogScript script;
    step->trigger(); // the clerk thinks again
    QCOMPARE(script.asked().size(), 1);
    QCOMPARE(minutes(), 120);
    script.answer(QStringLiteral("登记错了"));
    step->trigger();
    QTRY_COMPARE(minutes(), 0);
    for (const qint64 id : ids)
        QCOMPARE(ServiceRepository().require(m_office->reader(), ServiceRecordId(id)).voidReason,
            QStringLiteral("登记错了"));
    QTRY_COMPARE(m_page->undoHistory()->lastText(), QStringLiteral("3 records: Void"));
    QVERIFY(m_page->undoHistory()->undoLast());
    QCOMPARE(minutes(), 120);
    QCOMPARE(stateOf(ServiceRecordId(ids.at(0))), ServiceState::Pending);
    QCOMPARE(stateOf(ServiceRecordId(ids.at(1))), ServiceState::Checked);
    QCOMPARE(stateOf(old), ServiceState::Void);
    QCOMPARE(rollupProblems(m_office->reader()), QStringList());
}

void ServicePageTest::saysWhatStandsInTheWay()
{
    const ServiceRecordId id = enter(9, ServiceState::Checked);
    show(id);
    DialogScript script;
    script.answer(QStringLiteral("重复"));
    m_page->states().take({id.value()}, QStringLiteral("void"));
    QTRY_COMPARE(stateOf(id), ServiceState::Void);
    enter(9, ServiceState::Checked); // the same time again
    QTRY_VERIFY(m_page->undoBar()->button()->isVisible());
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QCOMPARE(script.asked().size(), 2);
    QVERIFY2(script.asked().last().contains(QStringLiteral("already has service")), qPrintable(script.asked().last()));
    QCOMPARE(stateOf(id), ServiceState::Void);
    QCOMPARE(minutes(), 60);
}

void ServicePageTest::whoMayOnlyLookIsOfferedNothing()
{
    const ServiceRecordId id = enter(9, ServiceState::Pending);
    AccountKeeping(m_office->office.office())
        .add({{}, QStringLiteral("查询员"), Role::Query, true}, QStringLiteral("query-pass-1"));
    m_office->office.office().signIn(QStringLiteral("查询员"), QStringLiteral("query-pass-1"));
    m_page = std::make_unique<ServicePage>(m_office->office.office());
    show(id);
    QTRY_VERIFY(m_page->checkButton()->isVisible());
    for (const QPushButton* button : {m_page->checkButton(), m_page->voidButton()}) {
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(QStringLiteral("may not do this")));
    }
    QMenu menu;
    m_page->states().fill(menu, {id.value()});
    for (const QAction* action : menu.actions())
        QVERIFY(!action->isEnabled());
}

VD_TEST(ServicePageTest)
#include "servicepage_test.moc"
