#include "models/calendar/workingtime.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <random>

namespace {

using Part = WorkingTime::Part;

const QList<Part> usualParts{{510, 720}, {810, 1050}}; // 8:30–12:00 13:30–17:30

/// The National Day of 2025: off from the 1st to the 8th of October; Sunday 28 September and Saturday 11 October are
/// worked.
WorkingCalendar nationalDay()
{
    WorkingCalendar calendar;
    for (int day = 1; day <= 8; ++day)
        calendar.setWorking(QDate(2025, 10, day), false);
    calendar.setWorking(QDate(2025, 9, 28), true);
    calendar.setWorking(QDate(2025, 10, 11), true);
    return calendar;
}

QDateTime moment(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

class WorkingTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void agreesWithCountingMinutes();
    void aroundTheClock();
    void readsParts_data();
    void readsParts();
    void readsSpans_data();
    void readsSpans();
    void aCalendarWithoutWorkEnds();
};

void WorkingTimeTest::counts_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QString>("span");
    QTest::addColumn<QDateTime>("due");
    const auto row = [](const char* name, const char* from, const char* span, const char* due) {
        QTest::newRow(name) << moment(from) << QString::fromLatin1(span) << moment(due);
    };
    row("in the morning", "2025-09-22 09:00", "30m", "2025-09-22 09:30");
    row("up to the break", "2025-09-22 11:30", "30m", "2025-09-22 12:00");
    row("over the break", "2025-09-22 11:30", "31m", "2025-09-22 13:31");
    row("in the break", "2025-09-22 12:30", "30m", "2025-09-22 14:00");
    row("before the office opens", "2025-09-22 06:00", "30m", "2025-09-22 09:00");
    row("at the end of the day", "2025-09-22 17:00", "30m", "2025-09-22 17:30");
    row("one minute later", "2025-09-22 17:01", "30m", "2025-09-23 08:31");
    row("after work", "2025-09-22 17:30", "30m", "2025-09-23 09:00");
    row("friday evening", "2025-09-19 18:20", "30m", "2025-09-22 09:00");
    row("friday's last minute", "2025-09-19 17:29", "2m", "2025-09-22 08:31");
    row("saturday", "2025-09-20 10:00", "2h", "2025-09-22 10:30");
    row("friday before a worked sunday", "2025-09-26 18:20", "30m", "2025-09-28 09:00");
    row("the worked sunday itself", "2025-09-28 17:00", "1h", "2025-09-29 09:00");
    row("the eve of the holidays", "2025-09-30 17:00", "1h", "2025-10-09 09:00");
    row("in the holidays", "2025-10-04 10:00", "30m", "2025-10-09 09:00");
    row("a worked saturday", "2025-10-10 17:30", "30m", "2025-10-11 09:00");
    row("a day", "2025-09-22 09:00", "1d", "2025-09-23 09:00");
    row("a day from before work", "2025-09-22 07:00", "1d", "2025-09-22 17:30");
    row("three days over a weekend", "2025-09-18 15:00", "3d", "2025-09-23 15:00");
    row("three days over the holidays", "2025-09-29 15:00", "3d", "2025-10-10 15:00");
}

void WorkingTimeTest::counts()
{
    QFETCH(QDateTime, from);
    QFETCH(QString, span);
    const WorkingTime time(nationalDay(), usualParts);
    QTEST(time.after(from, workingSpanFromCode(span)), "due");
}

/// The oracle walks minute by minute.
void WorkingTimeTest::agreesWithCountingMinutes()
{
    const WorkingCalendar calendar = nationalDay();
    const WorkingTime time(calendar, usualParts);
    std::mt19937 random(16);
    for (int round = 0; round < 300; ++round) {
        const QDateTime from = moment("2025-09-18 00:00").addSecs(60 * qint64(random() % (30 * 1440)));
        const qint64 minutes = 1 + random() % 2000;
        QDateTime walked = from;
        for (qint64 rest = minutes; rest > 0; walked = walked.addSecs(60)) {
            const int now = walked.time().hour() * 60 + walked.time().minute();
            const bool isWorked = (now >= 510 && now < 720) || (now >= 810 && now < 1050);
            rest -= isWorked && calendar.isWorkingDay(walked.date()) ? 1 : 0;
        }
        QCOMPARE(time.after(from, minutes), walked);
    }
}

void WorkingTimeTest::aroundTheClock()
{
    const WorkingTime time(nationalDay(), {});
    QVERIFY(time.isAroundTheClock());
    QCOMPARE(time.after(moment("2025-10-03 23:50"), 30), moment("2025-10-04 00:20"));
    QCOMPARE(
        time.after(moment("2025-10-03 23:50"), WorkingSpan{2, WorkingSpan::Unit::Days}), moment("2025-10-05 23:50"));
}

void WorkingTimeTest::readsParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<QString>("written");
    const QString usual = QStringLiteral("8:30–12:00 13:30–17:30");
    QTest::newRow("as it is written") << usual << true << usual;
    QTest::newRow("hyphens") << QStringLiteral("08:30-12:00, 13:30 - 17:30") << true << usual;
    QTest::newRow("Chinese") << QStringLiteral("8：30至12：00；13：30～17：30") << true << usual;
    QTest::newRow("to midnight") << QStringLiteral("0:00-24:00") << true << QStringLiteral("0:00–24:00");
    QTest::newRow("around the clock") << QString() << true << QString();
    QTest::newRow("backwards") << QStringLiteral("12:00-8:30") << false << QString();
    QTest::newRow("empty part") << QStringLiteral("8:30-8:30") << false << QString();
    QTest::newRow("overlapping") << QStringLiteral("8:00-12:00 11:00-17:00") << false << QString();
    QTest::newRow("touching") << QStringLiteral("8:00-12:00 12:00-17:00") << false << QString();
    QTest::newRow("too late") << QStringLiteral("8:00-24:01") << false << QString();
    QTest::newRow("no such minute") << QStringLiteral("8:60-12:00") << false << QString();
    QTest::newRow("words") << QStringLiteral("all day") << false << QString();
}

void WorkingTimeTest::readsParts()
{
    QFETCH(QString, text);
    const auto parts = WorkingTime::parse(text);
    QTEST(parts.has_value(), "isRead");
    if (parts)
        QTEST(WorkingTime::text(*parts), "written");
}

void WorkingTimeTest::readsSpans_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code"); ///< "?" is not understood
    const auto row = [](const char* words, const char* code) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromLatin1(code);
    };
    row("30分钟", "30m");
    row("30 min", "30m");
    row("2小时", "2h");
    row("2 h", "2h");
    row("2", "2h");
    row("３天", "3d");
    row("3个工作日", "3d");
    row("3 working days", "3d");
    row("1 day", "1d");
    row("9999d", "9999d");
    row("", "");
    row("0h", "?");
    row("-1h", "?");
    row("1.5h", "?");
    row("10000h", "?");
    row("soon", "?");
    row("2 weeks", "?");
}

void WorkingTimeTest::readsSpans()
{
    QFETCH(QString, words);
    const auto span = workingSpanFromWords(words);
    QTEST(span ? workingSpanCode(*span) : QStringLiteral("?"), "code");
    if (span)
        QCOMPARE(workingSpanFromWords(workingSpanText(*span)), span); // what is shown can be typed
}

void WorkingTimeTest::aCalendarWithoutWorkEnds()
{
    WorkingCalendar calendar;
    const QDate first(2025, 1, 1);
    for (int day = 0; day < 21'000; ++day)
        calendar.setWorking(first.addDays(day), false);
    const QDateTime from(first, QTime(9, 0));
    QCOMPARE(WorkingTime(calendar, usualParts).after(from, 30), from.addSecs(30 * 60));
}

VD_TEST(WorkingTimeTest)
#include "workingtime_test.moc"
