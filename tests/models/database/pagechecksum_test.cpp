#include "models/database/pagechecksum.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class PageChecksumTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitsWhatItStamped_data();
    void fitsWhatItStamped();
    void missesNoFlippedBit();
    void missesNoExchangedWords();
    void knowsThePagesPlace();
    void doesNotTakeZerosForAPage();

private:
    static QByteArray stampedPage(int size, quint32 number);
};

QByteArray PageChecksumTest::stampedPage(int size, quint32 number)
{
    QByteArray page(size, '\0');
    QRandomGenerator random(number);
    for (char& byte : page)
        byte = char(random.generate());
    PageChecksum::stamp(reinterpret_cast<uchar*>(page.data()), page.size(), number);
    return page;
}

static bool fits(const QByteArray& page, quint32 number)
{
    return PageChecksum::fits(reinterpret_cast<const uchar*>(page.constData()), page.size(), number);
}

void PageChecksumTest::fitsWhatItStamped_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {512, 4096, 65536})
        QTest::addRow("%d", size) << size;
}

void PageChecksumTest::fitsWhatItStamped()
{
    QFETCH(int, size);
    QVERIFY(fits(stampedPage(size, 1), 1));
    QVERIFY(fits(stampedPage(size, 4'000'000'000U), 4'000'000'000U));
}

void PageChecksumTest::missesNoFlippedBit()
{
    QByteArray page = stampedPage(4096, 3);
    for (int bit = 0; bit < 4096 * 8; ++bit) {
        page[bit / 8] = char(page[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!fits(page, 3), qPrintable(QString::number(bit)));
        page[bit / 8] = char(page[bit / 8] ^ (1 << (bit % 8)));
    }
    QVERIFY(fits(page, 3));
}

void PageChecksumTest::missesNoExchangedWords()
{
    const QByteArray page = stampedPage(4096, 3);
    for (int other = 8; other < 4096; other += 8) {
        QByteArray exchanged = page;
        for (int i = 0; i < 8; ++i)
            std::swap(exchanged[i], exchanged[other + i]);
        QVERIFY2(!fits(exchanged, 3), qPrintable(QString::number(other)));
    }
}

void PageChecksumTest::knowsThePagesPlace()
{
    QVERIFY(!fits(stampedPage(4096, 7), 8));
}

void PageChecksumTest::doesNotTakeZerosForAPage()
{
    for (quint32 number = 1; number < 1000; ++number)
        QVERIFY(!fits(QByteArray(4096, '\0'), number));
}

VD_TEST(PageChecksumTest)
#include "pagechecksum_test.moc"
