#include "models/common/pinyin.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class PinyinTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCharacters_data();
    void readsCharacters();
    void readsNames_data();
    void readsNames();
    void sortsBySyllable();
    void splitsTypedLetters();
    void readsManyNames();
};

void PinyinTest::readsCharacters_data()
{
    QTest::addColumn<uint>("character");
    QTest::addColumn<QString>("reading");
    QTest::newRow("wang") << uint(U'王') << u"wang"_qs;
    QTest::newRow("lv") << uint(U'吕') << u"lv"_qs;
    QTest::newRow("nv") << uint(U'女') << u"nv"_qs;
    QTest::newRow("er") << uint(U'儿') << u"er"_qs;
    QTest::newRow("di") << uint(U'地') << u"di"_qs;
    QTest::newRow("zero") << uint(U'〇') << u"ling"_qs;
    QTest::newRow("four bytes") << uint(U'𬀩') << u"wei"_qs;
    QTest::newRow("extension A") << uint(0x3400) << u"qiu"_qs;
    QTest::newRow("Latin") << uint(U'A') << u""_qs;
    QTest::newRow("kana") << uint(U'の') << u""_qs;
}

void PinyinTest::readsCharacters()
{
    QFETCH(uint, character);
    QTEST(pinyin(char32_t(character)), "reading");
}

void PinyinTest::readsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("initials");
    const auto row = [](const char* name, const char* full, const char* initials) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(full) << QString::fromUtf8(initials);
    };
    row("王聪聪", "wang congcong", "wcc");
    row("曾怡佳", "zeng yijia", "zyj");
    row("上官燕桂", "shangguan yangui", "sgyg");
    row("欧阳娜", "ouyang na", "oyn");
    row("尉迟恭", "yuchi gong", "ycg");
    row("尉健行", "wei jianxing", "wjx");
    row("万俟卨", "moqi xie", "mqx");
    row("长孙无忌", "zhangsun wuji", "zswj");
    row("单雄信", "shan xiongxin", "sxx");
    row("仇英", "qiu ying", "qy");
    row("解缙", "xie jin", "xj");
    row("查良镛", "zha liangyong", "zly");
    row("盖叫天", "ge jiaotian", "gjt");
    row("区大相", "ou daxiang", "odx");
    row("朴树", "piao shu", "ps");
    row("任晓曾", "ren xiaoceng", "rxc");
    row("华罗庚", "hua luogeng", "hlg");
    row("吕布", "lv bu", "lb");
    row("王单", "wang dan", "wd");
    row("阿不都拉·买买提", "a budulamaimaiti", "abdlmmt");
    row("Anna王", "anna wang", "aw");
    row("", "", "");
}

void PinyinTest::readsNames()
{
    QFETCH(QString, name);
    QTEST(pinyinOfName(name).full, "full");
    QTEST(pinyinOfName(name).initials, "initials");
}

void PinyinTest::sortsBySyllable()
{
    QStringList names{u"张三"_qs, u"王聪聪"_qs, u"汪聪"_qs, u"曾怡佳"_qs, u"王聪"_qs, u"王"_qs, u"王从"_qs, u"阿梅"_qs};
    std::sort(names.begin(), names.end(), pinyinLess);
    QCOMPARE(names,
        (QStringList{
            u"阿梅"_qs, u"王"_qs, u"汪聪"_qs, u"王从"_qs, u"王聪"_qs, u"王聪聪"_qs, u"曾怡佳"_qs, u"张三"_qs}));
    QCOMPARE(pinyinOfName(u"王聪聪"_qs).sortKey, u"wang-cong-cong 王聪聪"_qs);
    QCOMPARE(pinyinOfText(u"潍州路3号"_qs).full, u"wei zhou lu 3 hao"_qs);
    QCOMPARE(pinyinOfText(u"曾经"_qs).joined(), u"cengjing"_qs);
}

void PinyinTest::splitsTypedLetters()
{
    QVERIFY(pinyinSplits(u"wangcong"_qs, 4).contains(QStringList{u"wang"_qs, u"cong"_qs}));
    QVERIFY(pinyinSplits(u"wangc"_qs, 4).contains(QStringList{u"wang"_qs, u"c"_qs}));
    QCOMPARE(pinyinSplits(u"xian"_qs, 4).first(), (QStringList{u"xia"_qs, u"n"_qs}));
    QVERIFY(pinyinSplits(u"xian"_qs, 4).contains(QStringList{u"xi"_qs, u"an"_qs}));
    QVERIFY(pinyinSplits(u"wcc"_qs, 4).isEmpty());
    QVERIFY(pinyinSplits(u"wang"_qs.repeated(100), 4).isEmpty());
    QVERIFY(pinyinSplits(u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaab"_qs, 4).size() <= 5);
}

void PinyinTest::readsManyNames()
{
    QStringList names;
    for (int i = 0; i < 120000; ++i)
        names << QString(QChar(0x4E00 + i % 5000)) + QChar(0x5000 + i % 7001) + QChar(0x6000 + i % 8009);
    qsizetype length = 0;
    for (const QString& name : std::as_const(names))
        length += pinyinOfName(name).sortKey.size();
    QVERIFY(length > 120000 * 8);
}

VD_TEST(PinyinTest)
#include "pinyin_test.moc"
