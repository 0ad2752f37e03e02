#include "models/calendar/calendardayimport.h"
#include "models/calendar/calendardayrecords.h"
#include "models/records/recordmodel.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

class CalendarDayImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsATable();
    void addsNothingTheSecondTime();
    void refusesWhatItDoesNotUnderstand();
    void updatesWhenAsked();
    void listsThem();

private:
    static ImportReport import(TestOffice& office, const QString& lines, bool update = false)
    {
        CalendarDayImport importer;
        ImportOptions options;
        options.update = update;
        return office.importFile(
            importer, office.write(QStringLiteral("calendar.csv"), lines.split(u'\n', Qt::SkipEmptyParts)), options);
    }
    [[nodiscard]] static std::optional<CalendarDay> day(TestOffice& office, QDate date)
    {
        return CalendarDayRepository().findByDay(office.reader(), date);
    }

    const QString m_table
        = QStringLiteral("日期,休/班,名称\n2027-10-01,休,国庆节\n2027年10月9日,调休上班,国庆节\n2027/10/4,放假,\n");
};

void CalendarDayImportTest::bringsATable()
{
    TestOffice office;
    const ImportReport report = import(office, m_table);
    QCOMPARE(report.imported, 3);
    QCOMPARE(day(office, QDate(2027, 10, 1))->kind, DayKind::Off);
    QCOMPARE(day(office, QDate(2027, 10, 1))->name, QStringLiteral("国庆节"));
    QCOMPARE(day(office, QDate(2027, 10, 9))->kind, DayKind::Working);
    QCOMPARE(day(office, QDate(2027, 10, 4))->kind, DayKind::Off);
}

void CalendarDayImportTest::addsNothingTheSecondTime()
{
    TestOffice office;
    import(office, m_table);
    const ImportReport report = import(office, m_table);
    QCOMPARE(report.imported, 0);
    QCOMPARE(report.skipped, 3);
    const ImportReport updated = import(office, m_table, true);
    QCOMPARE(updated.updated, 0);
    QCOMPARE(updated.skipped, 3);
}

void CalendarDayImportTest::refusesWhatItDoesNotUnderstand()
{
    TestOffice office;
    const ImportReport report = import(office,
        QStringLiteral(
            "日期,休/班\n2027-13-01,休\n2027-10-01,也许\n2027-10-04,休\n2027-10-04,班\n1999-10-01,休\n,休\n"));
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.rejected, report.read - 1);
    QVERIFY(!day(office, QDate(2027, 10, 1)));
    QCOMPARE(day(office, QDate(2027, 10, 4))->kind, DayKind::Off);
}

void CalendarDayImportTest::updatesWhenAsked()
{
    TestOffice office;
    import(office, m_table);
    const QString other = QStringLiteral("日期,休/班,名称\n2027-10-01,班,\n");
    QCOMPARE(import(office, other).skipped, 1);
    QCOMPARE(day(office, QDate(2027, 10, 1))->kind, DayKind::Off);
    QCOMPARE(import(office, other, true).updated, 1);
    QCOMPARE(day(office, QDate(2027, 10, 1))->kind, DayKind::Working);
    QCOMPARE(day(office, QDate(2027, 10, 1))->name, QStringLiteral("国庆节"));
}

void CalendarDayImportTest::listsThem()
{
    TestOffice office;
    RecordModel model(office.database(), std::make_shared<CalendarDayRecords>());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RecordFilter filter;
    filter.conditions
        = {{QStringLiteral("year"), {QStringLiteral("2026")}}, {QStringLiteral("kind"), {QStringLiteral("working")}}};
    model.start();
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 6);
    QTRY_COMPARE(model.index(0, 0).data(RecordModel::ValueRole).toDate(), QDate(2026, 10, 10)); // the latest first
    filter.conditions = {{QStringLiteral("name"), {QStringLiteral("春节")}}};
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 8 + 2 + 8 + 2 + 9 + 2); // with its worked days, of three years
    filter.conditions.insert(QStringLiteral("state"), {QStringLiteral("withdrawn")});
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 0);
}

VD_TEST(CalendarDayImportTest)
#include "calendardayimport_test.moc"
