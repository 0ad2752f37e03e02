#include "app/demo/demooffice.h"
#include "app/demo/demowords.h"
#include "app/office/officecheck.h"
#include "app/office/officeopening.h"
#include "models/common/error.h"
#include "models/common/idnumber.h"
#include "models/common/phone.h"
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
