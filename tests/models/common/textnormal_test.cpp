#include "models/common/textnormal.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class TextNormalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleansNames_data();
    void cleansNames();
    void cleansDigits_data();
    void cleansDigits();
    void cleansFreeText_data();
    void cleansFreeText();
    void narrowsEverything();
};

void TextNormalTest::cleansNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("clean") << u"王聪聪"_qs << u"王聪聪"_qs;
    QTest::newRow("spread") << u"龚 璐"_qs << u"龚璐"_qs;
    QTest::newRow("spread wide") << u"龚\u3000\u3000璐"_qs << u"龚璐"_qs;
    QTest::newRow("outer") << u" \t王芳\u00a0\u3000"_qs << u"王芳"_qs;
    QTest::newRow("zero width") << u"\ufeff王\u200b芳"_qs << u"王芳"_qs;
    QTest::newRow("dot") << u"阿卜杜拉·买买提"_qs << u"阿卜杜拉·买买提"_qs;
    QTest::newRow("four bytes") << u"𠮷 田"_qs << u"𠮷田"_qs;
    QTest::newRow("beyond BMP") << u"李𬀩"_qs << u"李𬀩"_qs;
    QTest::newRow("compatibility form stays") << u"李\uf9d1"_qs << u"李\uf9d1"_qs;
    QTest::newRow("radical from a PDF") << u"\u2f5f"_qs << u"玉"_qs;
    QTest::newRow("Latin") << u"John   Smith"_qs << u"John Smith"_qs;
    QTest::newRow("full width Latin") << u"Ａｎｎａ"_qs << u"Anna"_qs;
    QTest::newRow("text mark") << u"'王芳"_qs << u"王芳"_qs;
    QTest::newRow("line break") << u"王芳\r\n"_qs << u"王芳"_qs;
    QTest::newRow("empty") << u" \u3000"_qs << u""_qs;
}

void TextNormalTest::cleansNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    const Cleaned cleaned = cleanedName(typed);
    QCOMPARE(cleaned.text, kept);
    QCOMPARE(cleaned.changed, typed != kept);
}

void TextNormalTest::cleansDigits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("clean") << u"370702199001011234"_qs << u"370702199001011234"_qs;
    QTest::newRow("full width") << u"１３８ ００１３"_qs << u"1380013"_qs;
    QTest::newRow("spaces everywhere") << u"\t138 0013\u00a08000\u3000"_qs << u"13800138000"_qs;
    QTest::newRow("text mark") << u"'13800138000"_qs << u"13800138000"_qs;
    QTest::newRow("wide text mark") << u"＇138"_qs << u"138"_qs;
    QTest::newRow("direction marks") << u"\u202d13800138000\u202c"_qs << u"13800138000"_qs;
}

void TextNormalTest::cleansDigits()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QCOMPARE(cleanedDigits(typed).text, kept);
    QCOMPARE(cleanedDigits(typed).changed, typed != kept);
}

void TextNormalTest::cleansFreeText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("punctuation stays") << u"东路２号，（北门）：二楼"_qs << u"东路2号，（北门）：二楼"_qs;
    QTest::newRow("spaces collapse") << u" 东路\u3000\u3000北段  "_qs << u"东路 北段"_qs;
    QTest::newRow("lines stay") << u"一 \r\n 二"_qs << u"一\n二"_qs;
    QTest::newRow("formula text stays") << u"=1+1"_qs << u"=1+1"_qs;
    QTest::newRow("quotation stays") << u"'心'"_qs << u"'心'"_qs;
}

void TextNormalTest::cleansFreeText()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QCOMPARE(cleanedText(typed).text, kept);
    QCOMPARE(cleanedText(typed).changed, typed != kept);
}

void TextNormalTest::narrowsEverything()
{
    QCOMPARE(halfWidth(u"Ａ１，（）\u3000·王"), u"A1,() ·王"_qs);
}

VD_TEST(TextNormalTest)
#include "textnormal_test.moc"
