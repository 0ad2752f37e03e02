#include "models/common/codes.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class CodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsOn_data();
    void countsOn();
    void countsWithinASeries_data();
    void countsWithinASeries();
};

void CodesTest::countsOn_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("next");
    QTest::newRow("kept width") << "WZL-D09"
                                << "WZL-D10";
    QTest::newRow("wider when full") << "D99"
                                     << "D100";
    QTest::newRow("no number") << "TEAM"
                               << "TEAM-2";
    QTest::newRow("none yet") << ""
                              << "D001";
    QTest::newRow("number only") << "0099"
                                 << "0100";
}

void CodesTest::countsOn()
{
    QFETCH(QString, last);
    QFETCH(QString, next);
    QCOMPARE(nextCode(last, QStringLiteral("D001")), next);
}

void CodesTest::countsWithinASeries_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("used");
    QTest::addColumn<QString>("next");
    const QString plain = QStringLiteral("SJ2025-%1");
    QTest::newRow("the first") << plain << QStringList() << "SJ2025-0001";
    QTest::newRow("a gap stays") << plain << QStringList{"SJ2025-0041", "SJ2025-0002"} << "SJ2025-0042";
    QTest::newRow("full") << plain << QStringList{"SJ2025-9999"} << "SJ2025-10000";
    QTest::newRow("beyond") << plain << QStringList{"SJ2025-10000", "SJ2025-9999"} << "SJ2025-10001";
    QTest::newRow("another year") << plain << QStringList{"SJ2024-0007"} << "SJ2025-0001";
    QTest::newRow("letters") << plain << QStringList{"SJ2025-ABCD", "SJ2025-0003"} << "SJ2025-0004";
    QTest::newRow("too short") << plain << QStringList{"SJ2025-9", "SJ2025-999"} << "SJ2025-0001";
    QTest::newRow("more behind it") << plain << QStringList{"SJ2025-0005补", "SJ2025-0003"} << "SJ2025-0004";
    const QString around = QString::fromUtf8("〔2026〕第%1号");
    QTest::newRow("around") << around << QStringList{QString::fromUtf8("〔2026〕第0011号")}
                            << QString::fromUtf8("〔2026〕第0012号");
    QTest::newRow("around, others") << around << QStringList{QString::fromUtf8("〔2026〕第0011")}
                                    << QString::fromUtf8("〔2026〕第0001号");
}

void CodesTest::countsWithinASeries()
{
    QFETCH(const QString, form);
    QFETCH(const QStringList, used);
    QFETCH(const QString, next);
    QCOMPARE(nextInSeries(used, form), next);
}

VD_TEST(CodesTest)
#include "codes_test.moc"
