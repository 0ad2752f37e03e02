#include "models/common/error.h"
#include "models/spreadsheets/sheetxml.h"
#include "tests/support/testregistry.h"

#include <QBuffer>
#include <QtTest>

class SheetXmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsElementsAttributesAndText();
    void readsTextsAcrossPieces();
    void refusesWhatIsNotSound_data();
    void refusesWhatIsNotSound();
};

static std::unique_ptr<SheetXml> xmlOf(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return std::make_unique<SheetXml>(std::move(buffer));
}

void SheetXmlTest::readsElementsAttributesAndText()
{
    const auto xml = xmlOf("\xEF\xBB\xBF<?xml version='1.0'?><!-- <no> --><x:a x:k = \"1>0\" l='&lt;'>"
                           "<b/><c>王 &amp; &#x4F1F;<![CDATA[<&amp;>]]><d>伟</d></c>\r\n</x:a>");
    QVERIFY(xml->readNextStart());
    QCOMPARE(xml->name().toByteArray(), QByteArray("a"));
    QCOMPARE(xml->attribute("k").toByteArray(), QByteArray("1>0"));
    QCOMPARE(xml->attribute("l").toByteArray(), QByteArray("&lt;"));
    QVERIFY(xml->attribute("m").isNull());
    QVERIFY(xml->readNext());
    QVERIFY(xml->isStart("b"));
    QVERIFY(xml->readNext());
    QVERIFY(xml->isEnd("b"));
    QVERIFY(xml->readNextStart());
    QCOMPARE(xml->elementText(), QStringLiteral("王 & 伟<&amp;>伟"));
    QVERIFY(xml->isEnd("c"));
    QVERIFY(!xml->readNextStart());
    QVERIFY(!xml->readNext());
}

void SheetXmlTest::readsTextsAcrossPieces()
{
    const QByteArray cell = "<c r='A1'><v>潍州路𠮷</v></c>";
    for (int shift = 0; shift < 40; ++shift) {
        const auto xml = xmlOf("<a>" + QByteArray(shift, ' ') + cell.repeated(4000) + "</a>");
        int cells = 0;
        while (xml->readNextStart()) {
            if (xml->name() == "c")
                QCOMPARE(xml->attribute("r").toByteArray(), QByteArray("A1"));
            if (xml->name() == "v")
                cells += xml->elementText() == u"潍州路𠮷" ? 1 : 0;
        }
        QCOMPARE(cells, 4000);
    }
}

void SheetXmlTest::refusesWhatIsNotSound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("wrong end") << QByteArray("<a><b></a></b>");
    QTest::newRow("premature end") << QByteArray("<a><b></b>");
    QTest::newRow("tag without end") << QByteArray("<a");
    QTest::newRow("end alone") << QByteArray("</a>");
    QTest::newRow("DTD") << QByteArray("<!DOCTYPE a><a/>");
    QTest::newRow("own entity") << QByteArray("<a>&lol;</a>");
    QTest::newRow("open entity") << QByteArray("<a>&amp</a>");
    QTest::newRow("surrogate") << QByteArray("<a>&#xD800;</a>");
    QTest::newRow("attribute without quotes") << QByteArray("<a k=1>x</a>");
    QTest::newRow("not UTF-8") << QByteArray("<a>\xB4\xF3</a>");
    QTest::newRow("UTF-16 cut in a character") << QByteArray("\xFF\xFE<\0a\0/\0>", 9);
    QTest::newRow("comment without end") << QByteArray("<a><!-- </a>");
    QTest::newRow("too deep") << QByteArray("<a>").repeated(1000);
}

void SheetXmlTest::refusesWhatIsNotSound()
{
    QFETCH(QByteArray, bytes);
    bool refused = false;
    try {
        const auto xml = xmlOf(bytes);
        while (xml->readNextStart()) {
            (void)xml->attribute("k");
            if (bytes.size() < 100)
                (void)xml->elementText();
        }
    } catch (const Error& error) {
        refused = error.message().endsWith(u'.');
    }
    QVERIFY(refused);
}

VD_TEST(SheetXmlTest)
#include "sheetxml_test.moc"
