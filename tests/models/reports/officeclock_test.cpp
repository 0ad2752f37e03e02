#include "models/reports/officeclock.h"

#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class OfficeClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingWhenTheClockGoesOn();
    void warnsOfAClockThatWasSetBack_data();
    void warnsOfAClockThatWasSetBack();
    void knowsTheLastChangeOfAState();
};

void OfficeClockTest::saysNothingWhenTheClockGoesOn()
{
    LedgerOffice office;
    QCOMPARE(clockWarning(office.reader()), QString());
    QCOMPARE(clockWarning(office.reader(), QDateTime::currentDateTime().addYears(3)), QString());
    // A clock that was a little fast is set right without a word.
    QCOMPARE(clockWarning(office.reader(), QDateTime::currentDateTime().addSecs(-120)), QString());
}

void OfficeClockTest::warnsOfAClockThatWasSetBack_data()
{
    QTest::addColumn<QDateTime>("now");
    const QDateTime now = QDateTime::currentDateTime();
    QTest::newRow("an hour") << now.addSecs(-3600);
    QTest::newRow("a day") << now.addDays(-1);
    QTest::newRow("a year") << now.addYears(-1);
    QTest::newRow("1970") << QDateTime(QDate(1970, 1, 1), QTime(8, 0));
}

void OfficeClockTest::warnsOfAClockThatWasSetBack()
{
    QFETCH(QDateTime, now);
    LedgerOffice office;
    const QString warning = clockWarning(office.reader(), now);
    QVERIFY(warning.contains(now.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    QVERIFY(warning.contains(QDate::currentDate().toString(Qt::ISODate)));
}

void OfficeClockTest::knowsTheLastChangeOfAState()
{
    LedgerOffice office;
    const QDateTime later = QDateTime::currentDateTime().addDays(10);
    office.office.run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("INSERT INTO state_changes (id, record_table, record_id, from_state, "
                                                 "to_state, changed_at) VALUES (1, 'teams', 1, 'a', 'b', %1)")
                                      .arg(later.toMSecsSinceEpoch()));
    });
    QVERIFY(!clockWarning(office.reader()).isEmpty());
    QCOMPARE(clockWarning(office.reader(), later), QString());
}

VD_TEST(OfficeClockTest)
#include "officeclock_test.moc"
