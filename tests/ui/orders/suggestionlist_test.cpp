#include "ui/orders/suggestionlist.h"

#include "tests/support/shownwords.h"
#include "tests/support/testregistry.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

/// Suggestions in their order, one of them chosen: by mouse, Tab and arrows.
class SuggestionListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup() { m_list.reset(); }
    void showsThemInTheirOrder();
    void theBestIsChosenAtFirst();
    void keysChooseAndOpen_data();
    void keysChooseAndOpen();
    void mouseAndTabChoose();
    void newOnesReplaceTheOld();
    void theChosenOneIsMarked();

private:
    [[nodiscard]] int current() const;

    std::unique_ptr<SuggestionList> m_list;
};

namespace {

QList<DispatchSuggestion> suggestions()
{
    QList<DispatchSuggestion> all;
    for (const char* name : {"银龄队", "青年队", "党员队"})
        all << DispatchSuggestion{TeamId(int(all.size()) + 1), {}, QString::fromUtf8(name), 90 - 20 * int(all.size()),
            {QStringLiteral("近"), QStringLiteral("闲")}};
    return all;
}

} // namespace

void SuggestionListTest::init()
{
    m_list = std::make_unique<SuggestionList>();
    m_list->resize(340, 500);
    m_list->setSuggestions(suggestions());
    m_list->show();
    m_list->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
}

/// Which card is chosen; -1 for none.
int SuggestionListTest::current() const
{
    for (int i = 0; i < m_list->cards().size(); ++i) {
        if (m_list->current() == &m_list->cards().at(i)->suggestion())
            return i;
    }
    return -1;
}

void SuggestionListTest::showsThemInTheirOrder()
{
    QStringList expected;
    int below = -1;
    for (const DispatchSuggestion& one : suggestions())
        expected << one.name << QString::number(one.score) << one.reasonText();
    expected.prepend(secondBestText(suggestions(), 0));
    QCOMPARE(shownTexts(*m_list), expected);
    for (int i = 0; i < m_list->cards().size(); ++i) {
        const SuggestionCard* card = m_list->cards().at(i);
        QVERIFY(card->y() > below);
        below = card->geometry().bottom();
        QCOMPARE(card->accessibleName(),
            QStringLiteral("%1, %2 points: %3")
                .arg(suggestions().at(i).name)
                .arg(suggestions().at(i).score)
                .arg(suggestions().at(i).reasonText()));
        QCOMPARE(card->focusPolicy(), Qt::StrongFocus); // Enter dispatches after a click, too
    }
}

void SuggestionListTest::theBestIsChosenAtFirst()
{
    QCOMPARE(current(), 0);
    QSignalSpy changed(m_list.get(), &SuggestionList::currentChanged);
    m_list->choose(2);
    QCOMPARE(current(), 2);
    QCOMPARE(changed.count(), 1);
    m_list->setSuggestions(suggestions());
    QCOMPARE(current(), 0);
    m_list->setSuggestions({});
    QVERIFY(m_list->current() == nullptr);
    QTest::keyClick(m_list.get(), Qt::Key_Down); // nothing to choose
    QVERIFY(m_list->current() == nullptr);
}

void SuggestionListTest::keysChooseAndOpen_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("opened");
    QTest::newRow("down") << 0 << int(Qt::Key_Down) << 1 << 0;
    QTest::newRow("down to the last") << 1 << int(Qt::Key_Down) << 2 << 0;
    QTest::newRow("down at the last") << 2 << int(Qt::Key_Down) << 2 << 0;
    QTest::newRow("up") << 2 << int(Qt::Key_Up) << 1 << 0;
    QTest::newRow("up at the first") << 0 << int(Qt::Key_Up) << 0 << 0;
    QTest::newRow("Enter") << 1 << int(Qt::Key_Return) << 1 << 1;
    QTest::newRow("Enter of the number pad") << 1 << int(Qt::Key_Enter) << 1 << 1;
    QTest::newRow("a letter") << 1 << int(Qt::Key_A) << 1 << 0;
    QTest::newRow("right") << 1 << int(Qt::Key_Right) << 1 << 0;
}

void SuggestionListTest::keysChooseAndOpen()
{
    QFETCH(int, from);
    QFETCH(int, key);
    QFETCH(int, to);
    QFETCH(int, opened);
    m_list->cards().at(from)->setFocus();
    m_list->choose(from);
    QSignalSpy open(m_list.get(), &SuggestionList::opened);
    QTest::keyClick(m_list->cards().at(from), Qt::Key(key));
    QCOMPARE(current(), to);
    QVERIFY(m_list->cards().at(to)->hasFocus());
    QCOMPARE(open.count(), opened);
}

void SuggestionListTest::mouseAndTabChoose()
{
    QSignalSpy opened(m_list.get(), &SuggestionList::opened);
    QTest::mouseClick(m_list->cards().at(2), Qt::LeftButton);
    QCOMPARE(current(), 2);
    QCOMPARE(opened.count(), 0);
    QTest::mouseClick(m_list->cards().at(1), Qt::LeftButton);
    QTest::mouseDClick(m_list->cards().at(1), Qt::LeftButton);
    QCOMPARE(current(), 1);
    QCOMPARE(opened.count(), 1);
    m_list->cards().at(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_list->cards().at(1), Qt::Key_Tab);
    QCOMPARE(current(), 2);
}

void SuggestionListTest::newOnesReplaceTheOld()
{
    m_list->setSuggestions(suggestions().mid(1));
    QCOMPARE(m_list->cards().size(), 2);
    QCOMPARE(m_list->findChildren<SuggestionCard*>().size(), 2);
    QCOMPARE(m_list->current()->name, QStringLiteral("青年队"));
}

void SuggestionListTest::theChosenOneIsMarked()
{
    const auto border = [this](int card) {
        const QImage picture = m_list->cards().at(card)->grab().toImage();
        return picture.pixelColor(picture.width() / 2, 0);
    };
    m_list->choose(1);
    const QColor marked = border(1);
    QVERIFY(marked != border(0));
    QCOMPARE(border(0), border(2));
    m_list->choose(0);
    QCOMPARE(border(0), marked);
    QVERIFY(border(1) != marked);
}

VD_TEST(SuggestionListTest)
#include "suggestionlist_test.moc"
