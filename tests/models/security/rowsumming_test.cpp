#include "models/security/rowsumming.h"

#include "models/common/error.h"
#include "models/security/vault.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

/// Rows that are summed beside their writing, by the rows summed one by one.
class RowSummingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsWhatOneByOneGives_data();
    void sumsWhatOneByOneGives();
    void beginsAnewAfterwards();
    void forgetsWhatWasRolledBack();
    void tellsThatTheVaultWasLocked_data();
    void tellsThatTheVaultWasLocked();
};

namespace {

const QStringList tables{QStringLiteral("volunteers"), QStringLiteral("teams"), QStringLiteral("accounts")};

void unlock(Vault& vault)
{
    SecretKey key;
    std::fill_n(key.data(), SecretKey::Size, static_cast<unsigned char>(7));
    vault.unlock(std::move(key));
}

QByteArray someBytes(QRandomGenerator& random)
{
    QByteArray bytes(random.bounded(1, 600), Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

void keepRows(RowSumming& summing, int count)
{
    for (int i = 0; i < count; ++i)
        summing.add(0, tables.first(), QByteArray(500, 'x'));
}

} // namespace

void RowSummingTest::sumsWhatOneByOneGives_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("one batch") << 300;
    QTest::newRow("more than may wait") << 8'000;
}

void RowSummingTest::sumsWhatOneByOneGives()
{
    QFETCH(int, rows);
    Vault vault;
    unlock(vault);
    RowSumming summing(vault);
    RowSumming::Sums expected;
    QRandomGenerator random(17);
    for (int i = 0; i < rows; ++i) {
        const int table = random.bounded(int(tables.size()));
        const QByteArray bytes = someBytes(random);
        const QByteArray mac = rowMac(vault, tables.at(table), bytes);
        if (random.bounded(3) == 0) {
            summing.subtract(table, tables.at(table), bytes);
            expected[table].subtract(mac);
        } else {
            summing.add(table, tables.at(table), bytes);
            expected[table].add(mac);
        }
    }
    QVERIFY(summing.take() == expected);
}

void RowSummingTest::beginsAnewAfterwards()
{
    Vault vault;
    unlock(vault);
    RowSumming summing(vault);
    keepRows(summing, 1'000);
    QCOMPARE(summing.take().at(0).rows, 1'000);
    QVERIFY(summing.take().empty());
    keepRows(summing, 2);
    QCOMPARE(summing.take().at(0).rows, 2);
}

void RowSummingTest::forgetsWhatWasRolledBack()
{
    Vault vault;
    unlock(vault);
    RowSumming summing(vault);
    keepRows(summing, 1'000);
    summing.forget();
    keepRows(summing, 1);
    QCOMPARE(summing.take().at(0).rows, 1);
}

void RowSummingTest::tellsThatTheVaultWasLocked_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("while a few wait") << 1;
    QTest::newRow("while many are underway") << 10'000;
}

void RowSummingTest::tellsThatTheVaultWasLocked()
{
    QFETCH(int, rows);
    Vault vault;
    RowSumming summing(vault); // never unlocked: no row can be summed
    keepRows(summing, rows);
    QVERIFY_THROWS_EXCEPTION(LockedError, (void)summing.take());
    unlock(vault);
    summing.forget();
    keepRows(summing, 3);
    QCOMPARE(summing.take().at(0).rows, 3);
}

VD_TEST(RowSummingTest)
#include "rowsumming_test.moc"
