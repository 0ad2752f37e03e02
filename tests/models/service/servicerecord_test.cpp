#include "models/service/servicerecord.h"

#include "models/service/stars.h"
#include "tests/support/ruletable.h"
#include "tests/support/testregistry.h"

/// Each rule of a service record alone, on both sides of its bound, and the hours of the stars.
class ServiceRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void knowsItsSources();
    void starsNeedMoreEachTime_data();
    void starsNeedMoreEachTime();
    void starsComeWithTheirMinute();
    void starsAreWrittenDown_data();
    void starsAreWrittenDown();
};

static const QList<RuleRow<ServiceRecord>>& rules()
{
    using R = ServiceRecord;
    static const QList<RuleRow<R>> rows{
        {"good", [](R&) {}, {}},
        {"nobody", [](R& record) { record.volunteer = {}; }, {"volunteer"}},
        {"no start", [](R& record) { record.start = {}; }, {"start"}},
        {"no end", [](R& record) { record.end = {}; }, {"end"}},
        {"no time", [](R& record) { record.start = record.end = {}; }, {"start", "end"}},
        {"no minute", [](R& record) { record.end = record.start; }, {"end"}},
        {"backwards", [](R& record) { record.end = record.start.addSecs(-60); }, {"end"}},
        {"a day", [](R& record) { record.end = record.start.addDays(1); }, {}},
        {"a day and a minute", [](R& record) { record.end = record.start.addDays(1).addSecs(60); }, {"end"}},
        {"one minute counts", [](R& record) { record.minutes = Minutes(1); }, {}},
        {"none counts", [](R& record) { record.minutes = Minutes(0); }, {"minutes"}},
        {"all count", [](R& record) { record.minutes = Minutes(120); }, {}},
        {"more count than passed", [](R& record) { record.minutes = Minutes(121); }, {"minutes"}},
    };
    return rows;
}

void ServiceRecordTest::judges_data()
{
    addRules(rules());
}

void ServiceRecordTest::judges()
{
    ServiceRecord record;
    record.volunteer = VolunteerId(4);
    record.start = QDateTime(QDate(2025, 3, 1), QTime(9, 0));
    record.end = record.start.addSecs(7200);
    record.minutes = Minutes(100);
    checkRule(rules(), record);
}

void ServiceRecordTest::knowsItsSources()
{
    using K = ServiceSource::Kind;
    for (const K kind : {K::Activity, K::Order, K::Manual}) {
        QCOMPARE(sourceKindFromCode(kindCode(kind)), kind);
        QVERIFY(!kindTitle(kind).isEmpty());
    }
    QVERIFY(kindTitle(K::Order) != kindTitle(K::Manual));
}

void ServiceRecordTest::starsNeedMoreEachTime_data()
{
    QTest::addColumn<QList<int>>("minutes");
    QTest::addColumn<QStringList>("problems");
    QTest::newRow("rising") << QList<int>{1, 2, 3, 4, 5} << QStringList{};
    QTest::newRow("four") << QList<int>{1, 2, 3, 4} << QStringList{"star1"};
    QTest::newRow("six") << QList<int>{1, 2, 3, 4, 5, 6} << QStringList{"star1"};
    QTest::newRow("the first for nothing") << QList<int>{0, 2, 3, 4, 5} << QStringList{"star1"};
    QTest::newRow("two alike") << QList<int>{1, 2, 2, 4, 5} << QStringList{"star3"};
    QTest::newRow("falling") << QList<int>{1, 2, 3, 2, 3} << QStringList{"star4"};
}

static StarThresholds thresholds(const QList<int>& minutes)
{
    QList<Minutes> all;
    for (const int value : minutes)
        all << Minutes(value);
    return StarThresholds(all);
}

void ServiceRecordTest::starsNeedMoreEachTime()
{
    QFETCH(QList<int>, minutes);
    QStringList found;
    for (const Problem& problem : thresholds(minutes).problems())
        found << problem.field;
    QTEST(found, "problems");
}

void ServiceRecordTest::starsComeWithTheirMinute()
{
    const StarThresholds stars;
    for (int star = 1; star <= 5; ++star) {
        const Minutes needed(QList<int>{100, 300, 600, 1000, 1500}.at(star - 1) * 60);
        QCOMPARE(stars.starOf(Minutes(needed.value() - 1)), star - 1);
        QCOMPARE(stars.starOf(needed), star);
    }
}

void ServiceRecordTest::starsAreWrittenDown_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    const QString usual = StarThresholds().text();
    QTest::newRow("good") << "1,2,3,4,5"
                          << "1,2,3,4,5";
    QTest::newRow("blanks") << " 1, 2,3 ,4,5"
                            << "1,2,3,4,5";
    QTest::newRow("nothing") << "" << usual;
    QTest::newRow("damaged") << "1,2,x,4,5" << usual;
    QTest::newRow("falling") << "5,4,3,2,1" << usual;
}

void ServiceRecordTest::starsAreWrittenDown()
{
    QFETCH(QString, written);
    QTEST(StarThresholds::fromText(written).text(), "read");
}

VD_TEST(ServiceRecordTest)
#include "servicerecord_test.moc"
