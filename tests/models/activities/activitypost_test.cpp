#include "models/activities/activitypost.h"

#include "tests/support/testregistry.h"

#include <QtTest>

class ActivityPostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void ActivityPostTest::reads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QString>("qualification");
    const auto row = [](const char* line, const char* name, int wanted, const char* qualification = "") {
        QTest::newRow(line) << QString::fromUtf8(name) << wanted << QString::fromUtf8(qualification);
    };
    row("引导员", "引导员", 0);
    row("引导员 4", "引导员", 4);
    row("引导员4人", "引导员", 4);
    row("引导员×4", "引导员", 4);
    row("引导员 4 持证社工", "引导员", 4, "持证社工");
    row("引导员4人，持证社工", "引导员", 4, "持证社工");
    row("引导员，持证社工", "引导员", 0, "持证社工");
    row("引导员：持证社工 2 年", "引导员", 0, "持证社工 2 年");
    row("First aid 12 certificate", "First aid", 12, "certificate");
    row("First aid", "First aid", 0);
}

void ActivityPostTest::reads()
{
    QFETCH(QString, name);
    QFETCH(int, wanted);
    QFETCH(QString, qualification);
    const QString line = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(activityPosts(line), QList<ActivityPost>({{name, wanted, qualification}}));
    QVERIFY(postProblems(line).isEmpty());
}

void ActivityPostTest::saysWhatIsWrong_data()
{
    QTest::addColumn<int>("posts");
    QTest::newRow("4") << 0;
    QTest::newRow("4 引导员") << 0;
    QTest::newRow("引导员 2\n引导员 3") << 2;
}

void ActivityPostTest::saysWhatIsWrong()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QTEST(int(activityPosts(text).size()), "posts");
    QCOMPARE(postProblems(text).size(), 1);
    QCOMPARE(postProblems(text).first().field, QStringLiteral("posts"));
    QVERIFY(postProblems(QStringLiteral("\n 引导员 2 \n\n登记员\n")).isEmpty());
}

VD_TEST(ActivityPostTest)
#include "activitypost_test.moc"
