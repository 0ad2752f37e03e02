#include "models/spreadsheets/columnmatching.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class ColumnMatchingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normalizesHeadings_data();
    void normalizesHeadings();
    void matchesExactThenNormalizedThenContained();
    void givesEachColumnToOneField();
    void prefersTheTitleOverItsSynonyms();
    void namesRequiredFieldsThatAreMissing();
    void letsTheClerkDecide();
    void remembersALayoutByItsHeadings();

private:
    const QList<ImportColumn> m_columns{
        {QStringLiteral("name"), QStringLiteral("姓名"), {QStringLiteral("志愿者姓名")}, true},
        {QStringLiteral("idNumber"), QStringLiteral("身份证号"), {QStringLiteral("证件号码"), QStringLiteral("ID")},
            true},
        {QStringLiteral("phone"), QStringLiteral("联系电话"), {QStringLiteral("手机"), QStringLiteral("电话")}, false},
        {QStringLiteral("budget"), QStringLiteral("预算"), {}, false},
    };
};

void ColumnMatchingTest::normalizesHeadings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unit") << QStringLiteral("预算（元）") << QStringLiteral("预算");
    QTest::newRow("mark and spaces") << QStringLiteral("＊ 身 份 证 号：") << QStringLiteral("身份证号");
    QTest::newRow("line break") << QStringLiteral("联系\n电话") << QStringLiteral("联系电话");
    QTest::newRow("full width") << QStringLiteral("ＩＤ") << QStringLiteral("id");
    QTest::newRow("nothing but brackets") << QStringLiteral("(元)") << QStringLiteral("元");
}

void ColumnMatchingTest::normalizesHeadings()
{
    QFETCH(QString, heading);
    QTEST(normalizedHeading(heading), "expected");
}

void ColumnMatchingTest::matchesExactThenNormalizedThenContained()
{
    const ColumnMatch match = matchColumns({QStringLiteral("序号"), QStringLiteral("姓名"), QStringLiteral(" id "),
                                               QStringLiteral("本人联系电话"), QStringLiteral("预算(元)")},
        m_columns);
    QCOMPARE(match.columnOf(QStringLiteral("name")), 1);
    QCOMPARE(match.qualityOf(QStringLiteral("name")), MatchQuality::Exact);
    QCOMPARE(match.columnOf(QStringLiteral("idNumber")), 2);
    QCOMPARE(match.qualityOf(QStringLiteral("idNumber")), MatchQuality::Normalized);
    QCOMPARE(match.columnOf(QStringLiteral("phone")), 3);
    QCOMPARE(match.qualityOf(QStringLiteral("phone")), MatchQuality::Similar);
    QCOMPARE(match.columnOf(QStringLiteral("budget")), 4);
    QVERIFY(match.keyOf(0).isEmpty());
}

void ColumnMatchingTest::givesEachColumnToOneField()
{
    const QList<ImportColumn> columns{
        {QStringLiteral("leader"), QStringLiteral("队长"), {}, false},
        {QStringLiteral("leaderPhone"), QStringLiteral("队长电话"), {QStringLiteral("联系电话")}, false},
    };
    const ColumnMatch match = matchColumns({QStringLiteral("队长电话"), QStringLiteral("队长")}, columns);
    QCOMPARE(match.columnOf(QStringLiteral("leader")), 1);
    QCOMPARE(match.columnOf(QStringLiteral("leaderPhone")), 0);
    QCOMPARE(match.matchedCount(), 2);
}

void ColumnMatchingTest::prefersTheTitleOverItsSynonyms()
{
    const ColumnMatch match = matchColumns({QStringLiteral("手机"), QStringLiteral("联系电话")}, m_columns);
    QCOMPARE(match.columnOf(QStringLiteral("phone")), 1);
    QVERIFY(match.keyOf(0).isEmpty());
}

void ColumnMatchingTest::namesRequiredFieldsThatAreMissing()
{
    const ColumnMatch match = matchColumns({QStringLiteral("姓名")}, m_columns);
    const QList<ImportColumn> missing = match.missing(m_columns);
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.constFirst().key, QStringLiteral("idNumber"));
}

void ColumnMatchingTest::letsTheClerkDecide()
{
    ColumnMatch match = matchColumns({QStringLiteral("姓名"), QStringLiteral("证件号码")}, m_columns);
    match.assign(QStringLiteral("phone"), 1);
    QCOMPARE(match.columnOf(QStringLiteral("phone")), 1);
    QCOMPARE(match.columnOf(QStringLiteral("idNumber")), -1);
    QCOMPARE(match.qualityOf(QStringLiteral("phone")), MatchQuality::Chosen);
    match.assign(QStringLiteral("phone"), -1);
    QCOMPARE(match.columnOf(QStringLiteral("phone")), -1);
    QCOMPARE(ColumnMatch::fromColumns(match.columns()), match);
}

void ColumnMatchingTest::remembersALayoutByItsHeadings()
{
    const QString layout = layoutFingerprint({QStringLiteral("姓名"), QStringLiteral("预算(元)")});
    QCOMPARE(layoutFingerprint({QStringLiteral(" 姓 名"), QStringLiteral("预算（元）"), QString()}), layout);
    QVERIFY(layoutFingerprint({QStringLiteral("预算(元)"), QStringLiteral("姓名")}) != layout);
}

VD_TEST(ColumnMatchingTest)
#include "columnmatching_test.moc"
