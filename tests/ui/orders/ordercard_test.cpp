#include "ui/orders/ordercard.h"

#include "tests/support/shownwords.h"
#include "tests/support/testregistry.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

/// What a card shows: whatever changes in an order changes the picture, and keys and clicks lead on.
class OrderCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void everyFactIsPainted_data();
    void everyFactIsPainted();
    void whoServesStandsInPlaceOfTheSource();
    void theWordsStandInThreeLines_data();
    void theWordsStandInThreeLines();
    void theChosenOneIsMarked();
    void keysLeadOn_data();
    void keysLeadOn();
    void clicksChoose();
};

namespace {

using FactChange = std::function<void(OrderCardFacts&)>;

const QDateTime now(QDate(2025, 6, 10), QTime(12, 0));

OrderCardFacts facts()
{
    OrderCardFacts one;
    one.id = OrderId(7);
    one.state = OrderState::ToDispatch;
    one.need = QStringLiteral("need");
    one.requester = QStringLiteral("Li");
    one.community = QStringLiteral("Yuxin");
    one.address = QStringLiteral("house 5");
    one.source = QStringLiteral("phone");
    one.party = QStringLiteral("team");
    one.requestedAt = now.addSecs(-600);
    one.responseDueAt = now.addSecs(1200);
    return one;
}

QImage picture(const OrderCardFacts& facts, bool isChosen = false)
{
    OrderCard card;
    card.resize(300, 96);
    card.setFacts(facts, now);
    card.setChosen(isChosen);
    return card.grab().toImage();
}

} // namespace

Q_DECLARE_METATYPE(FactChange)

void OrderCardTest::everyFactIsPainted_data()
{
    QTest::addColumn<FactChange>("change");
    const auto row = [](const char* name, const FactChange& change) { QTest::newRow(name) << change; };
    row("need", [](OrderCardFacts& one) { one.need = QStringLiteral("other"); });
    row("requester", [](OrderCardFacts& one) { one.requester = QStringLiteral("Wu"); });
    row("community", [](OrderCardFacts& one) { one.community = QStringLiteral("Beiyu"); });
    row("address", [](OrderCardFacts& one) { one.address = QStringLiteral("house 6"); });
    row("no address", [](OrderCardFacts& one) { one.address.clear(); });
    row("source", [](OrderCardFacts& one) { one.source = QStringLiteral("visit"); });
    row("kind", [](OrderCardFacts& one) { one.kind = OrderKind::Errand; });
    row("urgency", [](OrderCardFacts& one) { one.urgency = OrderUrgency::Urgent; });
    row("emergency", [](OrderCardFacts& one) { one.urgency = OrderUrgency::Emergency; });
    row("waiting", [](OrderCardFacts& one) { one.requestedAt = now.addSecs(-660); });
    row("deadline", [](OrderCardFacts& one) { one.responseDueAt = now; });
}

void OrderCardTest::everyFactIsPainted()
{
    QFETCH(FactChange, change);
    OrderCardFacts changed = facts();
    change(changed);
    QVERIFY(picture(changed) != picture(facts()));
    QCOMPARE(picture(facts()), picture(facts()));
}

void OrderCardTest::whoServesStandsInPlaceOfTheSource()
{
    for (const OrderState state : orderStates().states()) {
        OrderCardFacts one = facts();
        one.state = state;
        one.changedAt = now.addSecs(-600);
        OrderCardFacts otherSource = one;
        otherSource.source = QStringLiteral("visit");
        OrderCardFacts otherParty = one;
        otherParty.party = QStringLiteral("Wu");
        const bool waits = state == OrderState::Received || state == OrderState::ToDispatch;
        QCOMPARE(picture(otherSource) != picture(one), waits);
        QCOMPARE(picture(otherParty) != picture(one), !waits);
    }
}

void OrderCardTest::theWordsStandInThreeLines_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("wide") << 400
                          << QStringList{"need | Volunteer service", "Li | Yuxin house 5", "waiting 10 min | phone"};
    QTest::newRow("narrow") << 90 << QStringList{"need", "Li | Yux…", "waiting …"};
}

/// Left and right in one line, whole where there is room, both with the same distance from the edge.
void OrderCardTest::theWordsStandInThreeLines()
{
    QFETCH(int, width);
    QFETCH(QStringList, lines);
    OrderCard card;
    card.resize(width, 96);
    card.setFacts(facts(), now);
    PaintedPaper paper(card.size());
    card.render(&paper);
    QStringList painted;
    for (int third = 0; third < 3; ++third) {
        QMap<double, QString> words; // from left to right
        for (const PaintedPaper::Text& text : paper.texts()) {
            if (int(text.at.y() * 3 / card.height()) == third)
                words.insert(text.at.x(), text.text);
        }
        painted << words.values().join(QStringLiteral(" | "));
    }
    QCOMPARE(painted, lines);
    double left = width;
    double right = 0;
    for (const PaintedPaper::Text& text : paper.texts()) {
        left = std::min(left, text.at.x());
        right = std::max(right, text.at.x() + text.width);
    }
    QVERIFY(left >= Theme::scaled(12));
    QVERIFY(right <= width - Theme::scaled(12));
    QVERIFY(width < 300 || std::abs(right - (width - left)) < 3);
}

void OrderCardTest::theChosenOneIsMarked()
{
    QVERIFY(picture(facts(), true) != picture(facts(), false));
}

void OrderCardTest::keysLeadOn_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("dx");
    QTest::addColumn<int>("dy");
    QTest::newRow("up") << int(Qt::Key_Up) << 0 << -1;
    QTest::newRow("down") << int(Qt::Key_Down) << 0 << 1;
    QTest::newRow("left") << int(Qt::Key_Left) << -1 << 0;
    QTest::newRow("right") << int(Qt::Key_Right) << 1 << 0;
    QTest::newRow("Enter") << int(Qt::Key_Return) << 0 << 0;
    QTest::newRow("Enter of the number pad") << int(Qt::Key_Enter) << 0 << 0;
}

void OrderCardTest::keysLeadOn()
{
    QFETCH(int, key);
    QFETCH(int, dx);
    QFETCH(int, dy);
    OrderCard card;
    card.setFacts(facts(), now);
    QSignalSpy moved(&card, &OrderCard::moved);
    QSignalSpy opened(&card, &OrderCard::opened);
    QTest::keyClick(&card, Qt::Key(key));
    const bool isMove = dx != 0 || dy != 0;
    QCOMPARE(moved.count(), isMove ? 1 : 0);
    QCOMPARE(opened.count(), isMove ? 0 : 1);
    if (isMove)
        QCOMPARE(moved.first(), (QVariantList{dx, dy}));
}

void OrderCardTest::clicksChoose()
{
    OrderCard card;
    card.resize(300, 96);
    card.setFacts(facts(), now);
    QSignalSpy chosen(&card, &OrderCard::chosen);
    QSignalSpy opened(&card, &OrderCard::opened);
    QTest::mouseClick(&card, Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<OrderId>(), OrderId(7));
    QTest::mouseDClick(&card, Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
}

VD_TEST(OrderCardTest)
#include "ordercard_test.moc"
