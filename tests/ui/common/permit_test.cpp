#include "ui/common/permit.h"

#include "models/activities/activitiesfeature.h"
#include "models/database/connection.h"
#include "models/orders/ordersfeature.h"
#include "models/stations/stationsfeature.h"
#include "models/teams/teamsfeature.h"
#include "tests/support/actsuite.h"
#include "tests/support/testregistry.h"
#include "ui/common/detailpanel.h"
#include "ui/common/recordtable.h"
#include "ui/orders/orderpage.h"
#include "ui/orders/orderpanel.h"
#include "ui/orders/suggestionlist.h"
#include "ui/settings/settingspage.h"
#include "ui/stations/stationlistpage.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

/// What an account may not do is disabled in the window and says why.
class PermitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatMayBeDoneIsLeftAlone();
    void aRefusedButtonStaysDisabled();
    void aRefusedActionStaysDisabled();
    void oneOfSeveralActsIsEnough();
    void listPagesFollowTheRole();
    void settingsFollowTheRole();
    void theOrderBoardFollowsTheRole();

private:
    std::unique_ptr<ActSuite> m_suite;
};

void PermitTest::init()
{
    QSettings().clear();
    m_suite = std::make_unique<ActSuite>();
}

void PermitTest::cleanup()
{
    m_suite.reset();
}

void PermitTest::whatMayBeDoneIsLeftAlone()
{
    QPushButton button;
    permit(&button, m_suite->office(), Acts::EditTeams);
    QVERIFY(button.isEnabled());
    QVERIFY(button.toolTip().isEmpty());
}

void PermitTest::aRefusedButtonStaysDisabled()
{
    m_suite->become(Role::Query);
    QWidget parent;
    QPushButton button(&parent);
    permit(&button, m_suite->office(), Acts::EditTeams);
    QVERIFY(!button.isEnabled());
    QVERIFY(button.toolTip().contains(Acts::EditTeams.title()));
    QVERIFY(button.toolTip().contains(roleTitle(Role::Query)));
    button.setEnabled(true);
    QVERIFY(!button.isEnabled());
    parent.setEnabled(false);
    parent.setEnabled(true);
    QVERIFY(!button.isEnabled());
}

void PermitTest::aRefusedActionStaysDisabled()
{
    m_suite->become(Role::Audit);
    QAction action;
    permit(&action, m_suite->office(), Acts::Import);
    QVERIFY(!action.isEnabled());
    action.setEnabled(true);
    QVERIFY(!action.isEnabled());
}

void PermitTest::oneOfSeveralActsIsEnough()
{
    m_suite->become(Role::Review);
    QPushButton button;
    permit(&button, m_suite->office(), {Acts::EditActivities, Acts::ConfirmHours});
    QVERIFY(button.isEnabled());
}

void PermitTest::listPagesFollowTheRole()
{
    m_suite->perform(Acts::EditPlaces);
    for (const Role role : {Role::Entry, Role::Query}) {
        m_suite->become(role);
        StationListPage page(m_suite->office());
        page.show();
        page.activated();
        QTRY_VERIFY(page.model()->total() > 0);
        const bool may = role == Role::Entry;
        QCOMPARE(page.button(RecordPage::Create)->isEnabled(), may);
        QCOMPARE(page.button(RecordPage::Import)->isEnabled(), may);
        QVERIFY(page.button(RecordPage::Export)->isEnabled());
        page.select(page.model()->idAt(0));
        QTRY_VERIFY(page.currentId() != 0);
        for (auto* button : page.details()->findChildren<QPushButton*>()) {
            if (button->text() == StationListPage::tr("Edit"))
                QTRY_COMPARE(button->isEnabled(), may);
        }
        if (!may) {
            Q_EMIT page.table()->opened(0); // opens no form that could not be saved
            QVERIFY(!QApplication::activeModalWidget());
        }
    }
}

void PermitTest::settingsFollowTheRole()
{
    m_suite->become(Role::Entry);
    SettingsPage page(m_suite->office());
    page.show();
    int refused = 0;
    for (const auto* button : page.findChildren<QPushButton*>()) {
        if (button->toolTip().contains(roleTitle(Role::Entry))) {
            QVERIFY(!button->isEnabled());
            ++refused;
        }
    }
    QVERIFY2(refused >= 4, qPrintable(QString::number(refused)));
}

void PermitTest::theOrderBoardFollowsTheRole()
{
    m_suite->perform(Acts::HandleOrders);
    for (const Role role : {Role::Entry, Role::Query}) {
        m_suite->become(role);
        OrderPage page(m_suite->office());
        page.show();
        page.activated();
        const QString newest = QStringLiteral("SELECT MAX(id) FROM orders");
        page.panel()->showOrder(OrderId(m_suite->test().reader().scalar(newest).toLongLong()));
        const QPushButton* primary = page.panel()->primaryButton();
        QTRY_COMPARE(primary->isEnabled(), role == Role::Entry);
        QCOMPARE(primary->toolTip().contains(roleTitle(role)), role == Role::Query);
        if (role == Role::Entry)
            continue;
        const auto state = [this] {
            const QString sql = QStringLiteral("SELECT state FROM orders ORDER BY id DESC LIMIT 1");
            return m_suite->test().reader().scalar(sql).toString();
        };
        const QString before = state();
        Q_EMIT page.panel()->suggestions()->opened(); // a double click
        QCOMPARE(state(), before);
        QVERIFY(!QApplication::activeModalWidget()); // and no message about what was not on offer
    }
}

VD_TEST(PermitTest)
#include "permit_test.moc"
