#include "models/scoring/criteria.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class CriteriaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsALine_data();
    void readsALine();
    void refusesALine_data();
    void refusesALine();
    void readsSeveralLines();
    void hasRoomForTwelve();
    void partsNames();
};

void CriteriaTest::readsALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("weight");
    const auto row = [](const char* line, const char* name, int most, int weight) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(name) << most << weight;
    };
    row("需求契合度 30", "需求契合度", 30, 30);
    row("需求契合度30分", "需求契合度", 30, 30);
    row("需求契合度（30分）", "需求契合度", 30, 30);
    row("需求契合度(30)", "需求契合度", 30, 30);
    row("需求契合度：30", "需求契合度", 30, 30);
    row("专业性 10分 权重25", "专业性", 10, 25);
    row("专业性（10分），权重：25%", "专业性", 10, 25);
    row("Fit to the need 10 weight 30", "Fit to the need", 10, 30);
    row("“五为”2025 目标 5", "“五为”2025 目标", 5, 5);
    row("A 1", "A", 1, 1);
    row("A 1000", "A", 1000, 1000);
    row("A 1 权重 1000", "A", 1, 1000);
}

void CriteriaTest::readsALine()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    QFETCH(int, most);
    QFETCH(int, weight);
    QCOMPARE(criteriaOf(line), QList<Criterion>({{name, most, weight}}));
    QVERIFY(criteriaProblems(line).isEmpty());
}

void CriteriaTest::refusesALine_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \n ");
    QTest::newRow("no points") << QStringLiteral("需求契合度");
    QTest::newRow("no name") << QStringLiteral("30");
    QTest::newRow("no points at all") << QStringLiteral("专业性 0");
    QTest::newRow("too many points") << QStringLiteral("专业性 1001");
    QTest::newRow("no weight") << QStringLiteral("专业性 10 权重 0");
    QTest::newRow("too much weight") << QStringLiteral("专业性 10 权重 1001");
    QTest::newRow("twice") << QStringLiteral("专业性 10\n专业性 20");
}

void CriteriaTest::refusesALine()
{
    QFETCH(QString, text);
    const Problems problems = criteriaProblems(text);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, QStringLiteral("criteria"));
}

void CriteriaTest::readsSeveralLines()
{
    const QList<Criterion> criteria = criteriaOf(QStringLiteral("契合 60\n\n  创新  40 \n没有分"));
    QCOMPARE(criteria, QList<Criterion>({{QStringLiteral("契合"), 60, 60}, {QStringLiteral("创新"), 40, 40}}));
}

void CriteriaTest::hasRoomForTwelve()
{
    QStringList lines;
    for (int i = 0; i < 12; ++i)
        lines << QStringLiteral("%1项 5").arg(QChar(u'甲' + i));
    QVERIFY(criteriaProblems(lines.join(u'\n')).isEmpty());
    lines << QStringLiteral("末项 5");
    QCOMPARE(criteriaProblems(lines.join(u'\n')).size(), 1);
}

void CriteriaTest::partsNames()
{
    QCOMPARE(namesOf(QStringLiteral("李老师，王主任\n 张  工 ;李老师、")),
        QStringList({QStringLiteral("李老师"), QStringLiteral("王主任"), QStringLiteral("张 工")}));
    QVERIFY(namesOf(QStringLiteral("\n, ")).isEmpty());
}

VD_TEST(CriteriaTest)
#include "criteria_test.moc"
