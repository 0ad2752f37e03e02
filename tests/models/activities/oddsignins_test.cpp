#include "models/activities/attendanceimport.h"
#include "models/activities/signtime.h"
#include "models/organisation/organisationimport.h"
#include "models/projects/projectimport.h"
#include "models/roster/rosterimport.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Sign-in sheets as people write them: odd times, several periods, rows that come again.
class OddSignInsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void understandsTimes_data();
    void understandsTimes();
    void readsTheOddSheet();
    void keepsTwoPeriods();
    void tellsOfRowsThatComeAgain_data();
    void tellsOfRowsThatComeAgain();

private:
    [[nodiscard]] ImportReport import(const QString& times, const QString& activity = QStringLiteral("A1"));
    [[nodiscard]] QStringList texts(const QString& sql) const;

    std::unique_ptr<TestOffice> m_office;
};

void OddSignInsTest::init()
{
    m_office = std::make_unique<TestOffice>();
    ImportOptions options;
    options.createMissing = true;
    options.upgradeIdNumbers = true;
    RosterImport roster(m_office->vault());
    (void)m_office->importFile(roster, QStringLiteral(VD_SOURCE_DIR "/tests/data/faults/roster-odd.xlsx"), options);
}

ImportReport OddSignInsTest::import(const QString& times, const QString& activity)
{
    const QString path = m_office->path(QStringLiteral("signs.csv"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QStringLiteral("活动编号,活动名称,活动日期,签到时间,签退时间,志愿者姓名,身份证号\n"
                                  "%1,讲座,2025-04-01,%2,王控制,370705198505051314\n")
                       .arg(activity, times)
                       .toUtf8());
    file.close();
    AttendanceImport importer(m_office->vault());
    ImportOptions options;
    options.createMissing = true;
    return m_office->importFile(importer, path, options);
}

QStringList OddSignInsTest::texts(const QString& sql) const
{
    Query query(m_office->reader(), sql);
    query.run();
    QStringList result;
    while (query.next())
        result << query.text(0);
    return result;
}

void OddSignInsTest::understandsTimes_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << QString::fromUtf8(expected); };
    row("14:30", "14:30");
    row("8：30", "08:30");
    row("8.30", "08:30");
    row("11.45", "11:45");
    row("0830", "08:30");
    row("830", "08:30");
    row("8时30分", "08:30");
    row("8点半", "08:30");
    row("上午9点", "09:00");
    row("下午2:30", "14:30");
    row("晚上8点", "20:00");
    row("中午12:30", "12:30");
    row("晚上12点", "00:00+1");
    row("夜里12点半", "00:30+1");
    row("24:00", "00:00+1");
    row("24点", "00:00+1");
    row("26:00", "02:00+1");
    row("次日2:00", "02:00+1");
    row("次日26:00", "02:00+1");
    row("01:30+1", "01:30+1");
    row("8:30:45", "08:30");
    row("８：３０", "08:30");
    row("2025/11/25 14:00", "14:00");
    row("2025-11-25 08:30:59", "08:30");
    row("2:30 PM", "14:30");
    row("23:59", "23:59");
    row("47:59", "23:59+1");
    row("8时", "08:00");
    row("0:00", "00:00");
    row("次日0:00", "00:00+1");
    row("翌日1点半", "01:30+1");
    row("14：30", "14:30");
    row("下午14:30", "14:30");
    row("-8:30", "");
    row("8:300", "");
    row("08:60", "");
    row("12345", "");
    row("下午", "");
    row("8点半多", "");
    row("半点", "");
    row("3小时", "");
    row("8:30-11:30", "");
    row("无", "");
    row("8.3", "");
    row("8.5", "");
    row("9", "");
    row("48:00", "");
    row("8:61", "");
    row("0870", "");
    row("晚上", "");
    row("20250401", "");
}

void OddSignInsTest::understandsTimes()
{
    const auto time = parseSignTime(QString::fromUtf8(QTest::currentDataTag()));
    const QString text = time
        ? time->time.toString(QStringLiteral("HH:mm")) + (time->isNextDay ? QStringLiteral("+1") : QString())
        : QString();
    QTEST(text, "expected");
}

void OddSignInsTest::readsTheOddSheet()
{
    AttendanceImport importer(m_office->vault());
    ImportOptions options;
    options.createMissing = true;
    const auto report = m_office->importFile(
        importer, QStringLiteral(VD_SOURCE_DIR "/tests/data/faults/attendance-odd.xlsx"), options);
    QMap<qint64, QString> told;
    for (const ImportProblem& problem : report.problems)
        told[problem.row] += problem.text;
    QCOMPARE(report.read, 16);
    const QStringList periods = texts(QStringLiteral(
        "SELECT a.code || ' ' || v.name || ' ' || substr(r.started_at, 9) || ' ' || substr(r.ended_at, 9) FROM "
        "service_records r JOIN activities a ON a.id = r.source_id JOIN volunteers v ON v.id = r.volunteer_id ORDER BY "
        "a.code, r.started_at, v.name"));
    const QStringList expected{QStringLiteral("Z1 王控制 31T22:00 01T02:00"),
        QStringLiteral("Z1 李座机 31T22:00 01T02:00"), QStringLiteral("Z1 赵分机 31T22:00 01T02:00"),
        QStringLiteral("Z2 李座机 01T08:00 01T12:00"), QStringLiteral("Z2 王控制 01T09:00 01T14:30"),
        QStringLiteral("Z2 李座机 01T13:00 01T18:00"), QStringLiteral("Z3 赵分机 02T00:00 03T00:00"),
        QStringLiteral("Z5 李座机 03T08:30 03T11:45"), QStringLiteral("Z5 王控制 03T08:30 03T11:45"),
        QStringLiteral("Z5 赵分机 03T08:30 03T11:45"), QStringLiteral("Z7 赵分机 05T08:30 05T11:29"),
        QStringLiteral("Z8 王控制 06T08:30 06T11:00")};
    QCOMPARE(QSet<QString>(periods.begin(), periods.end()), QSet<QString>(expected.begin(), expected.end()));
    QVERIFY(told.value(6).contains(u"already"));
    QVERIFY(told.value(10).contains(u"already has service"));
    QVERIFY(told.value(14).contains(u"sign-out is missing"));
    QVERIFY(told.value(15).contains(u"before the sign-in"));
}

void OddSignInsTest::keepsTwoPeriods()
{
    QCOMPARE(import(QStringLiteral("13:00,18:00")).imported, 1);
    const auto second = import(QStringLiteral("8:00,12:00"));
    QCOMPARE(second.imported, 1);
    QCOMPARE(
        texts(QStringLiteral("SELECT started_at || ' ' || ended_at || ' ' || minutes FROM service_records ORDER BY 1")),
        QStringList({QStringLiteral("2025-04-01T08:00 2025-04-01T12:00 240"),
            QStringLiteral("2025-04-01T13:00 2025-04-01T18:00 300")}));
    const QString periods = QStringLiteral(
        "SELECT substr(checked_in_at, 12) || '–' || substr(checked_out_at, 12) || ' ' || substr(second_in_at, 12) || "
        "'–' || substr(second_out_at, 12) || ' ' || COALESCE(substr(third_in_at, 12), '') FROM attendance");
    QCOMPARE(texts(periods), QStringList(QStringLiteral("13:00–18:00 08:00–12:00 ")));
    const auto lines = AttendanceRepository().linesOf(m_office->reader(),
        ActivityId(m_office->reader().scalar(QStringLiteral("SELECT id FROM activities")).toLongLong()));
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.constFirst().recorded, Minutes(540));
    QCOMPARE(import(QStringLiteral("12:00,12:30")).imported, 1);
    for (const char* again : {"13:00,18:00", "8:00,12:00", "12:00,12:30"}) {
        const auto report = import(QString::fromLatin1(again));
        QCOMPARE(report.skipped, 1);
        QCOMPARE(report.problems.constFirst().severity, Problem::Severity::Notice);
    }
    QCOMPARE(texts(QStringLiteral("SELECT SUM(minutes) FROM service_records")), QStringList(QStringLiteral("570")));
    QCOMPARE(texts(periods), QStringList(QStringLiteral("13:00–18:00 08:00–12:00 12:00")));
    const auto fourth = import(QStringLiteral("19:00,20:00"));
    QCOMPARE(fourth.rejected, 1);
    QVERIFY(fourth.problems.constFirst().text.contains(u"3 periods")
        && fourth.problems.constFirst().text.contains(u"19:00 to 20:00"));
    QCOMPARE(texts(QStringLiteral("SELECT SUM(minutes) FROM service_records")), QStringList(QStringLiteral("570")));
}

void OddSignInsTest::tellsOfRowsThatComeAgain_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("again");
    const auto row = [](const char* name, const char* first, const char* again) {
        QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(again);
    };
    row("another end", "9:00,12:00", "9:00,12:30");
    row("inside", "9:00,12:00", "10:00,11:00");
    row("around", "9:00,12:00", "8:00,13:00");
    row("end now known", "9:00,", "9:00,12:00");
    row("end now missing", "9:00,12:00", "9:00,");
    row("second period without end", "9:00,12:00", "13:00,");
}

void OddSignInsTest::tellsOfRowsThatComeAgain()
{
    QFETCH(QString, first);
    QFETCH(QString, again);
    QCOMPARE(import(first).imported, 1);
    const auto report = import(again);
    QCOMPARE(report.rejected, 1);
    const auto told = std::find_if(report.problems.begin(), report.problems.end(),
        [](const ImportProblem& problem) { return problem.severity == Problem::Severity::Error; });
    QVERIFY(told != report.problems.end() && told->text.contains(u"stands in the activity already, from 09:00"));
    QVERIFY2(
        told->text.contains(QStringLiteral("the row says %1").arg(again.section(u',', 0, 0).rightJustified(5, u'0'))),
        qPrintable(told->text)); // both times
}

VD_TEST(OddSignInsTest)
#include "oddsignins_test.moc"
