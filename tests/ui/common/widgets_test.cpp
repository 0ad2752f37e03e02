#include "tests/support/testregistry.h"
#include "ui/common/badge.h"
#include "ui/common/chip.h"
#include "ui/common/detailpanel.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/pinyincompleter.h"
#include "ui/common/searchfield.h"
#include "ui/common/statcard.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

class WidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void statCardIsPressedByMouseAndKeys();
    void statCardReadsItselfOut();
    void statCardWithoutActionIsStill();
    void chipIsRemovedByCrossOrKey();
    void longChipIsShortenedNotClipped();
    void searchFieldFollowsLetters();
    void linesWrap();
    void completerKnowsPinyin_data();
    void completerKnowsPinyin();
    void emptyStateSaysItself();
    void badgeIsAsWideAsItsText();
};

void WidgetsTest::statCardIsPressedByMouseAndKeys()
{
    StatCard card(QStringLiteral("Orders"));
    card.setClickable(true);
    card.resize(200, 108);
    QSignalSpy clicked(&card, &StatCard::clicked);
    QTest::mouseClick(&card, Qt::LeftButton);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Space);
    QCOMPARE(clicked.size(), 3);
    QCOMPARE(card.focusPolicy(), Qt::StrongFocus);
}

void WidgetsTest::statCardReadsItselfOut()
{
    StatCard card(QStringLiteral("在册志愿者"));
    QCOMPARE(card.accessibleName(), QStringLiteral("在册志愿者 —"));
    card.setFigure(QStringLiteral("536"), QStringLiteral("人"));
    card.setSub(QStringLiteral("▲ 41"), Tone::Good);
    QCOMPARE(card.accessibleName(), QStringLiteral("在册志愿者 536 人"));
    QCOMPARE(card.accessibleDescription(), QStringLiteral("▲ 41"));
    const int before = card.minimumSizeHint().width();
    card.setFigure(QStringLiteral("123,456,789.0"), QStringLiteral("小时"));
    QVERIFY2(card.minimumSizeHint().width() > before, "A long figure asks for room");
}

void WidgetsTest::statCardWithoutActionIsStill()
{
    StatCard card(QStringLiteral("Orders"));
    card.resize(200, 108);
    QSignalSpy clicked(&card, &StatCard::clicked);
    QTest::mouseClick(&card, Qt::LeftButton);
    QVERIFY(clicked.isEmpty());
    QCOMPARE(card.focusPolicy(), Qt::NoFocus);
}

void WidgetsTest::chipIsRemovedByCrossOrKey()
{
    Chip chip(QStringLiteral("State: waiting"));
    chip.resize(chip.sizeHint());
    QSignalSpy removed(&chip, &Chip::removed);
    QSignalSpy clicked(&chip, &Chip::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.size(), 2);
    QVERIFY(clicked.isEmpty());
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(20, chip.height() / 2));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(removed.size(), 2);
}

void WidgetsTest::longChipIsShortenedNotClipped()
{
    Chip chip(QStringLiteral("社区：苇湾、金都、虞新、卧龙、向阳、胜利街、民主街"));
    const QSize whole = chip.sizeHint();
    chip.resize(whole.width() / 2, whole.height());
    const QImage shortened = chip.grab().toImage();
    const QColor ground = shortened.pixelColor(chip.width() / 2, 2);
    QCOMPARE(shortened.pixelColor(chip.width() - 4, chip.height() / 2), ground);
}

void WidgetsTest::searchFieldFollowsLetters()
{
    SearchField field(QStringLiteral("Name"));
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, QStringLiteral("wcc"));
    QCOMPARE(searched.size(), 3);
    QCOMPARE(searched.last().first().toString(), QStringLiteral("wcc"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(searched.last().first().toString(), QString());
}

void WidgetsTest::linesWrap()
{
    QWidget parent;
    auto* layout = new FlowLayout(8, &parent);
    for (int i = 0; i < 3; ++i) {
        auto* box = new QWidget(&parent);
        box->setFixedSize(100, 20);
        layout->addWidget(box);
    }
    QCOMPARE(layout->heightForWidth(400), 20);
    QCOMPARE(layout->heightForWidth(220), 48);
    QCOMPARE(layout->heightForWidth(110), 76);
}

void WidgetsTest::completerKnowsPinyin_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("initials") << QStringLiteral("hsx") << QStringLiteral("红色宣讲团");
    QTest::newRow("full") << QStringLiteral("chunhui") << QStringLiteral("春晖送暖");
    QTest::newRow("part of the word") << QStringLiteral("明白") << QStringLiteral("苇湾明白人");
}

void WidgetsTest::completerKnowsPinyin()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    PinyinCompleter completer;
    completer.setEntries({QStringLiteral("苇湾明白人"), QStringLiteral("春晖送暖"), QStringLiteral("红色宣讲团")});
    completer.setCompletionPrefix(typed);
    QCOMPARE(completer.completionCount(), 1);
    QCOMPARE(completer.currentCompletion(), found);
}

void WidgetsTest::emptyStateSaysItself()
{
    EmptyState empty(Icon::Inbox, QStringLiteral("Import the roster first."));
    QPushButton* button = empty.addButton(QStringLiteral("Import"), Icon::Upload, true);
    QSignalSpy clicked(button, &QPushButton::clicked);
    empty.show();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(empty.accessibleName(), QStringLiteral("Import the roster first."));
}

void WidgetsTest::badgeIsAsWideAsItsText()
{
    Badge badge(QStringLiteral("在册"), Tone::Good);
    const QSize narrow = badge.sizeHint();
    badge.set(QStringLiteral("不导入"), Tone::Bad);
    QVERIFY(badge.sizeHint().width() > narrow.width());
    badge.resize(badge.sizeHint());
    const QImage image = badge.grab().toImage();
    QCOMPARE(image.pixelColor(image.width() / 2, 1), Theme::colors().toneSoft(Tone::Bad));
}

VD_TEST(WidgetsTest)
#include "widgets_test.moc"
