#include "models/orders/needwords.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Which teams suit a need, by the words of their names.
class NeedWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownNeedsHaveTheirWords();
    void otherNeedsArePairsOfCharacters_data();
    void otherNeedsArePairsOfCharacters();
    void suitsByAnyWord();
};

void NeedWordsTest::knownNeedsHaveTheirWords()
{
    const QStringList words = wordsForNeed(QStringLiteral("理发"));
    QCOMPARE(words, QStringList({QStringLiteral("理发"), QStringLiteral("美发")}));
    QVERIFY(suitsNeed(QStringLiteral("红都美发志愿服务队"), words));
    QVERIFY(!suitsNeed(QStringLiteral("平安巡逻队"), words));
}

void NeedWordsTest::otherNeedsArePairsOfCharacters_data()
{
    QTest::addColumn<QString>("need");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("four") << QStringLiteral("宠物看护")
                          << QStringList{QStringLiteral("宠物"), QStringLiteral("物看"), QStringLiteral("看护")};
    QTest::newRow("two") << QStringLiteral("搬家") << QStringList{QStringLiteral("搬家")};
    QTest::newRow("one") << QStringLiteral("搬") << QStringList();
    QTest::newRow("none") << QString() << QStringList();
}

void NeedWordsTest::otherNeedsArePairsOfCharacters()
{
    QFETCH(QString, need);
    QFETCH(QStringList, words);
    QCOMPARE(wordsForNeed(need), words);
}

void NeedWordsTest::suitsByAnyWord()
{
    const QStringList words{QStringLiteral("看护"), QStringLiteral("宠物")};
    QVERIFY(suitsNeed(QStringLiteral("爱宠物之家"), words));
    QVERIFY(suitsNeed(QStringLiteral("夜间看护队"), words));
    QVERIFY(!suitsNeed(QStringLiteral("护看"), words));
    QVERIFY(!suitsNeed(QStringLiteral("看护队"), {}));
}

VD_TEST(NeedWordsTest)
#include "needwords_test.moc"
