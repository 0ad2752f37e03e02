#include "ui/common/undohistory.h"

#include "tests/support/testregistry.h"

#include <QtTest>

#include <stdexcept>

/// The acts that can be taken back, the newest first, each once.
class UndoHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesBackTheNewestFirst();
    void eachActOnce();
    void keepsTheLastFifty();
    void anActThatFailsIsGone();
};

void UndoHistoryTest::takesBackTheNewestFirst()
{
    UndoHistory history;
    QVERIFY(!history.undoLast());
    QStringList undone;
    for (const char* act : {"first", "second", "third"})
        history.add(QString::fromLatin1(act), [&undone, act] { undone << QString::fromLatin1(act); });
    QCOMPARE(history.lastText(), QStringLiteral("third"));
    while (history.undoLast()) { }
    QCOMPARE(undone, (QStringList{QStringLiteral("third"), QStringLiteral("second"), QStringLiteral("first")}));
    QCOMPARE(history.lastText(), QString());
}

void UndoHistoryTest::eachActOnce()
{
    UndoHistory history;
    int undone = 0;
    const int number = history.add(QStringLiteral("act"), [&undone] { ++undone; });
    history.add(QStringLiteral("other"), [&undone] { undone += 10; });
    QVERIFY(history.undo(number));
    QVERIFY(!history.undo(number));
    QCOMPARE(undone, 1);
    QVERIFY(history.undoLast());
    QCOMPARE(undone, 11);
    QVERIFY(!history.undoLast());
}

void UndoHistoryTest::keepsTheLastFifty()
{
    UndoHistory history;
    int undone = 0;
    for (int i = 0; i < 51; ++i)
        history.add(QString::number(i), [&undone] { ++undone; });
    while (history.undoLast()) { }
    QCOMPARE(undone, 50);
}

void UndoHistoryTest::anActThatFailsIsGone()
{
    UndoHistory history;
    history.add(QStringLiteral("act"), [] { throw std::runtime_error("in the way"); });
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, history.undoLast());
    QVERIFY(!history.undoLast());
}

VD_TEST(UndoHistoryTest)
#include "undohistory_test.moc"
