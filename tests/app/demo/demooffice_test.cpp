#include "app/demo/demooffice.h"
#include "app/demo/demowords.h"
#include "app/office/officecheck.h"
#include "app/office/officeopening.h"
#include "models/common/error.h"
#include "models/common/idnumber.h"
#include "models/common/phone.h"
#include "models/database/connection.h"
#include "models/office/office.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

class DemoOfficeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peopleHaveValidAndUniqueNumbers();
    void theOfficeIsSoundAndOpensWithTheDocumentedPassword();
    void theSameSeedMakesTheSameOffice();
    void cancellingLeavesNoFile();

private:
    static void serviceIsByDayAndTold(Connection& reader);
};

void DemoOfficeTest::peopleHaveValidAndUniqueNumbers()
{
    QSet<QString> numbers;
    for (int i = 0; i < 60'000; ++i) {
        QDate birth;
        const QString number = DemoDictionary::idNumber(i, i % 3 == 0, &birth);
        QVERIFY2(checkIdNumber(number).isValid(), qPrintable(number));
        QCOMPARE(birthDateOfIdNumber(number), std::optional(birth));
        numbers.insert(number);
        QVERIFY2(checkPhone(DemoDictionary::phone(i)).isValid(), qPrintable(DemoDictionary::phone(i)));
    }
    QCOMPARE(numbers.size(), 60'000);
}

void DemoOfficeTest::theOfficeIsSoundAndOpensWithTheDocumentedPassword()
{
    const QTemporaryDir folder;
    TaskContext task;
    const DemoResult result = makeDemoOffice(folder.filePath(QStringLiteral("demo.vdesk")), DemoSize{80, 3, 10}, task);
    QCOMPARE(result.volunteers, 80);
    QVERIFY(result.serviceRecords > 300);
    QVERIFY(result.orders >= 800);
    auto office = openOffice(folder.filePath(QStringLiteral("demo.vdesk")));
    office->signIn({}, demoPassword());
    QCOMPARE(officeProblems(office->database().reader()), QStringList());
    serviceIsByDayAndTold(office->database().reader());
}

/// Nobody is visited at night, and every order tells how it came where it is.
void DemoOfficeTest::serviceIsByDayAndTold(Connection& reader)
{
    QCOMPARE(reader
                 .scalar(QStringLiteral("SELECT COUNT(*) FROM service_records r JOIN volunteers v ON v.id = "
                                        "r.volunteer_id WHERE SUBSTR(r.started_at, 1, 10) < v.registered_on"))
                 .toInt(),
        0); // nobody before the registration
    const auto count = [&](const char* sql) { return reader.scalar(QString::fromLatin1(sql)).toLongLong(); };
    for (const char* moment : {"r.dispatched_at", "r.accepted_at", "r.started_at", "r.ended_at", "r.closed_at"}) {
        const QString night
            = QStringLiteral("SELECT COUNT(*) FROM order_rounds r JOIN orders o ON o.id = r.order_id WHERE "
                             "o.state = 'closed' AND SUBSTR(%1, 12, 5) NOT BETWEEN '08:00' AND '20:00'");
        QCOMPARE(reader.scalar(night.arg(QLatin1String(moment))).toInt(), 0);
    }
    QCOMPARE(count("SELECT COUNT(*) FROM order_events e JOIN orders o ON o.id = e.order_id WHERE o.state = 'closed'"),
        7 * count("SELECT COUNT(*) FROM orders WHERE state = 'closed'"));
    QCOMPARE(
        count("SELECT COUNT(*) FROM order_events a JOIN order_events b ON b.order_id = a.order_id AND b.id > a.id AND "
              "b.happened_at < a.happened_at"),
        0);
    QVERIFY(count("SELECT COUNT(*) FROM orders WHERE state IN ('received', 'serving')") > 3);
}

void DemoOfficeTest::theSameSeedMakesTheSameOffice()
{
    DemoDictionary left(7);
    DemoDictionary right(7);
    DemoDictionary other(8);
    QStringList names;
    QStringList others;
    for (int i = 0; i < 50; ++i) {
        names << left.personName(true);
        QCOMPARE(right.personName(true), names.last());
        others << other.personName(true);
    }
    QVERIFY(names != others);
}

void DemoOfficeTest::cancellingLeavesNoFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("demo.vdesk"));
    TaskContext task;
    task.cancel();
    QVERIFY_THROWS_EXCEPTION(CancelledError, makeDemoOffice(file, DemoSize{50, 1, 5}, task));
    QVERIFY(!QFile::exists(file));
}

VD_TEST(DemoOfficeTest)
#include "demooffice_test.moc"
