#include "models/common/codes.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class CodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsOn_data();
    void countsOn();
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

VD_TEST(CodesTest)
#include "codes_test.moc"
