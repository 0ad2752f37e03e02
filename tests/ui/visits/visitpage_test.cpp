#include "models/orders/orderrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/visits/visitrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/common/detailpanel.h"
#include "ui/common/referencefield.h"
#include "ui/common/theme.h"
#include "ui/common/undohistory.h"
#include "ui/orders/orderdialog.h"
#include "ui/orders/orderpage.h"
#include "ui/orders/orderpanel.h"
#include "ui/visits/visitdialog.h"
#include "ui/visits/visitpage.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

class VisitPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void becomesAnOrder();
    void keepsWhatIsFilledIn();

private:
    void leadsBack(OrderId order);

private:
    [[nodiscard]] Visit stored() { return VisitRepository(m_office->vault()).require(m_office->reader(), m_visit); }

    std::unique_ptr<TestOffice> m_office;
    VisitId m_visit;
};

void VisitPageTest::initTestCase()
{
    QSettings().clear();
    Theme::apply(*qApp);
    m_office = std::make_unique<TestOffice>();
    Visit visit;
    visit.name = QStringLiteral("钱玉梅");
    visit.phone = QStringLiteral("13812345678");
    visit.organisation = OrganisationRepository().root(m_office->reader())->id;
    visit.happenedAt = QDateTime(QDate::currentDate(), QTime(0, 0));
    visit.matter = QStringLiteral("灯坏了");
    m_office->run([&](UnitOfWork& work) { m_visit = VisitRepository(m_office->vault()).insert(work, visit); });
}

/// From the order's panel on the board and from its details in the list, a click opens the visit.
void VisitPageTest::leadsBack(OrderId order)
{
    OrderPage orders(m_office->office());
    orders.resize(1280, 780);
    orders.show();
    orders.activated();
    QSignalSpy asked(&orders, &Page::navigationRequested);
    auto* panel = orders.findChild<OrderPanel*>();
    panel->showOrder(order);
    QVERIFY(!panel->visitButton()->isHidden());
    QVERIFY(panel->visitButton()->text().contains(stored().name));
    panel->visitButton()->click();
    QCOMPARE(asked.size(), 1);
    const auto place = asked.first().first().value<PagePlace>();
    QCOMPARE(place.page, QStringLiteral("visits"));
    QCOMPARE(place.record, m_visit.value());
}

/// The order takes over who, phone and matter; one undo takes both back.
void VisitPageTest::becomesAnOrder()
{
    VisitPage page(m_office->office());
    page.resize(1280, 780);
    page.show();
    page.activated();
    QTRY_COMPARE(page.model()->total(), 1);
    page.select(m_visit.value());
    QTRY_COMPARE(page.currentId(), m_visit.value());
    const qint64 need = DictionaryRepository().terms(m_office->reader(), Dictionary::NeedCategory).first().id.value();
    whenOpen<OrderDialog>(&page, [need](OrderDialog& dialog) {
        static_cast<ReferenceField*>(dialog.field(QStringLiteral("need")))->setId(need);
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    });
    QPushButton* make = nullptr;
    QTRY_VERIFY(page.details()->isVisible());
    for (QPushButton* button : page.details()->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Make it an order"))
            make = button;
    }
    QVERIFY(make);
    QTRY_VERIFY(make->isEnabled());
    QTest::mouseClick(make, Qt::LeftButton);
    QCOMPARE(stored().state, VisitState::Ordered);
    const Order order = OrderRepository(m_office->vault()).require(m_office->reader(), stored().order);
    QCOMPARE(order.requesterPhone, QStringLiteral("13812345678"));
    QVERIFY(order.details.contains(QStringLiteral("灯坏了")));
    QCOMPARE(VisitRepository(m_office->vault()).ofOrder(m_office->reader(), order.id)->id, m_visit);
    leadsBack(order.id);
    QVERIFY(page.undoHistory()->lastText().contains(order.number));
    QVERIFY(page.undoHistory()->undoLast());
    QCOMPARE(stored().state, VisitState::Received);
    QCOMPARE(OrderRepository(m_office->vault()).require(m_office->reader(), order.id).state, OrderState::Cancelled);
}

void VisitPageTest::keepsWhatIsFilledIn()
{
    VisitDialog dialog(m_office->office(), stored());
    dialog.show();
    QCOMPARE(dialog.record(), stored());
    static_cast<TextField*>(dialog.field(QStringLiteral("handedTo")))->setText(QStringLiteral("物业公司"));
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(stored().handedTo, QStringLiteral("物业公司"));
    QCOMPARE(stored().phone, QStringLiteral("13812345678"));
}

VD_TEST(VisitPageTest)
#include "visitpage_test.moc"
