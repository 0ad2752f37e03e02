#include "models/common/moneywords.h"

#include "tests/support/testregistry.h"

#include <QtTest>

class MoneyWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAmounts_data();
    void writesAmounts();
};

void MoneyWordsTest::writesAmounts_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QString>("words");
    const auto row = [](qint64 fen, const char* words) {
        QTest::newRow(QByteArray::number(fen).constData()) << fen << QString::fromUtf8(words);
    };
    row(0, "零元整");
    row(5, "伍分");
    row(50, "伍角整");
    row(105, "壹元零伍分");
    row(150, "壹元伍角整");
    row(1'000, "壹拾元整");
    row(1'001'00, "壹仟零壹元整");
    row(1'010'00, "壹仟零壹拾元整");
    row(10'000'00, "壹万元整");
    row(10'005'00, "壹万零伍元整");
    row(10'500'00, "壹万零伍佰元整");
    row(15'000'00, "壹万伍仟元整");
    row(100'000'00, "壹拾万元整");
    row(120'047'40, "壹拾贰万零肆拾柒元肆角整");
    row(1'000'000'01, "壹佰万元零壹分");
    row(100'000'000'00, "壹亿元整");
    row(100'000'001'00, "壹亿零壹元整");
    row(100'010'000'00, "壹亿零壹万元整");
    row(123'456'789'12, "壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元壹角贰分");
    row(-120, "负壹元贰角整");
}

void MoneyWordsTest::writesAmounts()
{
    QFETCH(qint64, fen);
    QTEST(moneyInWords(Money(fen)), "words");
}

VD_TEST(MoneyWordsTest)
#include "moneywords_test.moc"
