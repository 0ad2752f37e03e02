#include "models/security/tablesums.h"

#include "models/security/zeroing.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

/// Sums of 256 bits beside those that are done by hand, byte by byte; and secrets that are wiped.
class TableSumsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsAndSubtracts_data();
    void addsAndSubtracts();
    void keepsAllTables();
    void wipesWhatWasSecret();
};

namespace {

constexpr int macBytes = 32;
using Bytes = std::array<quint8, macBytes>;

QByteArray filled(int from, int count, char value)
{
    QByteArray mac(macBytes, '\0');
    for (int i = 0; i < count; ++i)
        mac[from + i] = value;
    return mac;
}

/// Schoolbook, the lowest byte first.
void add(Bytes& sum, const QByteArray& mac)
{
    int carry = 0;
    for (int i = 0; i < macBytes; ++i) {
        const int byte = sum[size_t(i)] + quint8(mac.at(i)) + carry;
        sum[size_t(i)] = quint8(byte & 0xff);
        carry = byte >> 8;
    }
}

Bytes bytesOf(const RowSum& sum)
{
    Bytes bytes{};
    for (size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = quint8(sum.words[i / 8] >> (8 * (i % 8)));
    return bytes;
}

} // namespace

void TableSumsTest::addsAndSubtracts_data()
{
    QTest::addColumn<QList<QByteArray>>("macs");
    const QByteArray one = filled(0, 1, 1);
    const QByteArray all = filled(0, macBytes, char(0xff));
    QTest::newRow("nothing is added") << QList<QByteArray>{QByteArray(macBytes, '\0'), QByteArray(macBytes, '\0')};
    QTest::newRow("nothing is added to something") << QList<QByteArray>{filled(3, 9, 7), QByteArray(macBytes, '\0')};
    QTest::newRow("a carry into the next word") << QList<QByteArray>{filled(0, 8, char(0xff)), one};
    QTest::newRow("a carry through all words") << QList<QByteArray>{filled(0, 31, char(0xff)), one};
    QTest::newRow("beyond the last word") << QList<QByteArray>{all, one};
    QTest::newRow("all and all") << QList<QByteArray>{all, all, all};
    QTest::newRow("a full word meets a carry")
        << QList<QByteArray>{filled(0, 8, char(0xff)), filled(0, 16, char(0xff))};
    QRandomGenerator random(7);
    QList<QByteArray> many;
    for (int i = 0; i < 50; ++i) {
        QByteArray mac(macBytes, Qt::Uninitialized);
        for (char& byte : mac)
            byte = char(random.bounded(256));
        many << mac;
    }
    QTest::newRow("fifty at random") << many;
}

void TableSumsTest::addsAndSubtracts()
{
    QFETCH(QList<QByteArray>, macs);
    RowSum sum;
    Bytes expected{};
    QList<RowSum> before;
    for (const QByteArray& mac : macs) {
        before << sum;
        sum.add(mac);
        add(expected, mac);
        QVERIFY(bytesOf(sum) == expected);
    }
    QCOMPARE(sum.rows, qint64(macs.size()));
    QCOMPARE(sum.isNothing(), sum == RowSum());
    RowSum twice = sum;
    twice.add(sum);
    QCOMPARE(twice.rows, qint64(2 * macs.size()));
    for (const QByteArray& mac : macs)
        add(expected, mac);
    QVERIFY(bytesOf(twice) == expected);
    while (!macs.isEmpty()) {
        sum.subtract(macs.takeLast());
        QVERIFY(sum == before.takeLast());
    }
    QVERIFY(sum.isNothing());
}

void TableSumsTest::keepsAllTables()
{
    TableSums sums;
    QVERIFY(sums.isEmpty());
    RowSum one;
    one.add(filled(5, 20, 9));
    sums.set(QStringLiteral("teams"), one);
    sums.add(QStringLiteral("stations"), one);
    sums.add(QStringLiteral("stations"), one);
    const TableSums read = TableSums::fromBytes(sums.toBytes());
    QVERIFY(read.contains(QStringLiteral("teams")) && !read.contains(QStringLiteral("orders")));
    QVERIFY(read.of(QStringLiteral("teams")) == one);
    QCOMPARE(read.of(QStringLiteral("stations")).rows, 2);
    QVERIFY(read.of(QStringLiteral("orders")).isNothing());
}

void TableSumsTest::wipesWhatWasSecret()
{
    QByteArray bytes("secret");
    const char* const memory = bytes.constData();
    wipeMemory(bytes.data(), size_t(bytes.size()) - 1);
    QCOMPARE(QByteArray(memory, 6), QByteArray("\0\0\0\0\0t", 6));
    const SecretKey key = SecretKey::random();
    SecretKey copy = key.clone();
    QVERIFY(copy == key && !(copy == SecretKey::random()) && !(SecretKey() == key));
    copy.data()[SecretKey::Size - 1] ^= 1;
    QVERIFY(!(copy == key));
    QString text = QStringLiteral("password-1");
    text.detach();
    wipe(text);
    QVERIFY(text.isEmpty());
}

VD_TEST(TableSumsTest)
#include "tablesums_test.moc"
