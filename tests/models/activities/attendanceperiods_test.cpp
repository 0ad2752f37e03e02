#include "models/activities/activityrepository.h"
#include "models/activities/attendanceperiods.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// How a second line of somebody on the sheet stands to the first.
class AttendancePeriodsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsTheRelation_data();
    void tellsTheRelation();
    void hoursElsewhereContradict();
    void ownHoursAreTheSame();
    void fourthPeriodIsOneTooMany();

private:
    [[nodiscard]] Attendance line(const QString& in, const QString& out);

    std::unique_ptr<LedgerOffice> m_office;
    VolunteerId m_person;
};

void AttendancePeriodsTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_person = m_office->addVolunteer(QStringLiteral("李强"), m_office->north);
}

Attendance AttendancePeriodsTest::line(const QString& in, const QString& out)
{
    Attendance line;
    line.activity = ActivityId(77);
    line.volunteer = m_person;
    line.in = parseIsoMinute(QStringLiteral("2025-03-01T") + in);
    line.out = out.isEmpty() ? QDateTime() : parseIsoMinute(QStringLiteral("2025-03-01T") + out);
    return line;
}

void AttendancePeriodsTest::tellsTheRelation_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("out");
    QTest::addColumn<int>("relation");
    const auto row = [](const char* name, const char* in, const char* out, PeriodRelation relation) {
        QTest::newRow(name) << QString::fromLatin1(in) << QString::fromLatin1(out) << int(relation);
    };
    row("the same times", "09:00", "11:00", PeriodRelation::Same);
    row("another end", "09:00", "11:30", PeriodRelation::Contradicts);
    row("within", "09:30", "10:00", PeriodRelation::Contradicts);
    row("one minute into it", "10:59", "12:00", PeriodRelation::Contradicts);
    row("back to back", "11:00", "12:00", PeriodRelation::Another);
    row("before, back to back", "08:00", "09:00", PeriodRelation::Another);
    row("later", "14:00", "16:00", PeriodRelation::Another);
    row("no sign-out", "14:00", "", PeriodRelation::Contradicts);
    row("ends as it begins", "14:00", "14:00", PeriodRelation::Contradicts);
    row("ends before it begins", "14:00", "13:00", PeriodRelation::Contradicts);
}

void AttendancePeriodsTest::tellsTheRelation()
{
    QFETCH(QString, in);
    QFETCH(QString, out);
    QFETCH(int, relation);
    QCOMPARE(int(relationOf(m_office->reader(), line(QStringLiteral("09:00"), QStringLiteral("11:00")), line(in, out))),
        relation);
}

void AttendancePeriodsTest::hoursElsewhereContradict()
{
    m_office->enterChecked(
        m_office->draft(m_person, QStringLiteral("2025-03-01T14:00"), QStringLiteral("2025-03-01T16:00")));
    const Attendance first = line(QStringLiteral("09:00"), QStringLiteral("11:00"));
    const auto relation = [&](const char* in, const char* out) {
        return relationOf(m_office->reader(), first, line(QString::fromLatin1(in), QString::fromLatin1(out)));
    };
    QCOMPARE(relation("14:00", "16:00"), PeriodRelation::Contradicts); // hours of something else, at the same times
    QCOMPARE(relation("15:59", "17:00"), PeriodRelation::Contradicts);
    QCOMPARE(relation("16:00", "17:00"), PeriodRelation::Another);
}

void AttendancePeriodsTest::ownHoursAreTheSame()
{
    ServiceRecord record
        = m_office->draft(m_person, QStringLiteral("2025-03-01T14:00"), QStringLiteral("2025-03-01T16:00"));
    record.source = {ServiceSource::Kind::Activity, 77, 1};
    m_office->enterChecked(record);
    const Attendance first = line(QStringLiteral("09:00"), QStringLiteral("11:00"));
    QCOMPARE(relationOf(m_office->reader(), first, line(QStringLiteral("14:00"), QStringLiteral("16:00"))),
        PeriodRelation::Same);
    QCOMPARE(relationOf(m_office->reader(), first, line(QStringLiteral("14:00"), QStringLiteral("16:01"))),
        PeriodRelation::Contradicts);
    Attendance elsewhere = first;
    elsewhere.activity = ActivityId(78);
    QCOMPARE(relationOf(m_office->reader(), elsewhere, line(QStringLiteral("14:00"), QStringLiteral("16:00"))),
        PeriodRelation::Contradicts);
}

void AttendancePeriodsTest::fourthPeriodIsOneTooMany()
{
    Attendance full = line(QStringLiteral("08:00"), QStringLiteral("09:00"));
    const auto at = [](int hour) {
        return AttendancePeriod{
            QDateTime(QDate(2025, 3, 1), QTime(hour, 0)), QDateTime(QDate(2025, 3, 1), QTime(hour, 30)), 0};
    };
    full.second = at(10);
    QCOMPARE(relationOf(m_office->reader(), full, line(QStringLiteral("14:00"), QStringLiteral("15:00"))),
        PeriodRelation::Another);
    full.third = at(12);
    QCOMPARE(relationOf(m_office->reader(), full, line(QStringLiteral("14:00"), QStringLiteral("15:00"))),
        PeriodRelation::OneTooMany);
    QCOMPARE(relationOf(m_office->reader(), full, line(QStringLiteral("12:00"), QStringLiteral("12:30"))),
        PeriodRelation::Same);
    Attendance open = line(QStringLiteral("08:00"), QString());
    QCOMPARE(relationOf(m_office->reader(), open, line(QStringLiteral("14:00"), QStringLiteral("15:00"))),
        PeriodRelation::Contradicts); // when it ended nobody knows yet
}

VD_TEST(AttendancePeriodsTest)
#include "attendanceperiods_test.moc"
