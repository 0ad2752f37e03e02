#include "models/hours/externalhours.h"
#include "models/hours/objection.h"
#include "models/hours/spotcheck.h"
#include "models/reports/reportcatalog.h"
#include "models/reports/sheetreport.h"
#include "models/service/servicecorrection.h"
#include "models/service/serviceledger.h"
#include "models/service/servicevoiding.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// 个人时长单 and 年度记录情况.
class HoursReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sheetHoldsOnePerson();
    void sheetCutsAtThePeriod();
    void sheetOfEverybody();
    void statementCounts();
    void statementTellsDaysTaken();

private:
    [[nodiscard]] Report report(const QString& name, const Period& period, VolunteerId person = {})
    {
        ReportRequest request{name, period, {}, QStringLiteral("王主任"), Numbers::Masked};
        request.volunteer = person;
        return makeReport(m_office->reader(), m_office->office.vault(), request);
    }
    /// The amount beside this name in the first section.
    [[nodiscard]] static TableValue amount(const Report& report, const QString& name)
    {
        for (const TableRow& row : report.sections.first().rows) {
            if (std::get<QString>(row.first()) == name)
                return row.last();
        }
        return QStringLiteral("no such line");
    }

    std::unique_ptr<LedgerOffice> m_office;
    VolunteerId m_wang;
    ServiceRecord m_first;
};

void HoursReportsTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_wang = m_office->addVolunteer(QStringLiteral("王芳"), m_office->north);
    const auto enter = [&](VolunteerId person, const char* start, const char* end) {
        return m_office->enterChecked(m_office->draft(person, QString::fromLatin1(start), QString::fromLatin1(end)));
    };
    m_first = enter(m_wang, "2024-03-01T09:00", "2024-03-01T11:00");
    enter(m_wang, "2025-03-01T09:00", "2025-03-01T10:00");
    enter(m_wang, "2025-12-31T23:00", "2026-01-01T01:00");
    enter(m_office->addVolunteer(QStringLiteral("李强"), m_office->south), "2025-03-02T09:00", "2025-03-02T10:30");
}

void HoursReportsTest::sheetHoldsOnePerson()
{
    ExternalHours external;
    external.volunteer = m_wang;
    external.issuer = QStringLiteral("市红十字会");
    external.startedOn = QDate(2025, 3, 8);
    external.minutes = Minutes(360);
    external.proof = QStringLiteral("证");
    m_office->office.run([&](UnitOfWork& work) { (void)ExternalHoursRepository().insert(work, external); });
    const Report sheet = report(QStringLiteral("sheet"), Period::all(), m_wang);
    QCOMPARE(sheet.sections.size(), 2);
    QCOMPARE(sheet.sections.first().rows.size(), 3);
    QCOMPARE(std::get<qint64>(sheet.sections.first().totals.last()), 300); // nothing of other bodies
    QCOMPARE(sheet.sections.last().rows.size(), 2); // by the year in which they began
    QCOMPARE(std::get<qint64>(sheet.sections.last().rows.last().last()), 180);
    QVERIFY(sheet.notes.first().contains(QStringLiteral("王芳 (V1)")));
    QVERIFY(sheet.notes.first().contains(QStringLiteral("2024-03-01 – 2025-12-31")));
    const PersonSheet person = personSheet(m_office->reader(), m_wang, Period::all());
    QCOMPARE(person.external.minutes, Minutes(360));
    QVERIFY(!errorOf([&] { (void)report(QStringLiteral("sheet"), {}, VolunteerId(99)); }).isEmpty());
}

void HoursReportsTest::sheetCutsAtThePeriod()
{
    const PersonSheet year = personSheet(m_office->reader(), m_wang, Period::year(2026));
    QCOMPARE(year.lines.size(), 1);
    QCOMPARE(year.total(), Minutes(60)); // behind midnight
    QCOMPARE(personSheet(m_office->reader(), m_wang, Period::year(2025)).total(), Minutes(120));
    QCOMPARE(personSheet(m_office->reader(), m_wang, Period::year(2023)).span(), QString());
}

void HoursReportsTest::sheetOfEverybody()
{
    const ReportSection section = report(QStringLiteral("sheet"), Period::year(2025)).sections.first();
    QCOMPARE(section.rows.size(), 2);
    QCOMPARE(std::get<qint64>(section.totals.last()), 60 + 120 + 90);
    QCOMPARE(std::get<QDate>(section.rows.last().at(2)), QDate(2025, 3, 1));
}

void HoursReportsTest::statementCounts()
{
    const Period all = Period::all();
    QCOMPARE(std::get<qint64>(amount(report(QStringLiteral("statement"), all), QStringLiteral("Records voided"))), 0);
    ServiceRecord changed = ServiceRepository().require(m_office->reader(), m_first.id);
    changed.minutes = Minutes(100);
    Objection objection;
    objection.volunteer = m_wang;
    objection.raisedBy = QStringLiteral("王芳");
    objection.raisedOn = QDate(2025, 3, 1);
    objection.content = QStringLiteral("少了");
    m_office->office.run([&](UnitOfWork& work) {
        (void)ServiceCorrection(work).correct(m_first.id, changed, QStringLiteral("错"));
        ServiceVoiding(work).voidRecords({ServiceRecordId(2)}, QStringLiteral("重复"));
        (void)ObjectionRepository(m_office->office.vault()).insert(work, objection);
        SpotCheck check{{}, QStringLiteral("抽查"), m_office->street, QDate(2025, 1, 1), QDate(2025, 12, 31), 3, 2};
        (void)SpotCheckRepository().insert(work, check);
    });
    const Report statement = report(QStringLiteral("statement"), all);
    const auto number
        = [&](const char* name) { return std::get<qint64>(amount(statement, QString::fromLatin1(name))); };
    QCOMPARE(number("Checked service records"), 3);
    QCOMPARE(std::get<double>(amount(statement, QStringLiteral("Their hours"))), Minutes(100 + 120 + 90).hours());
    QCOMPARE(number("Records voided"), 2);
    QCOMPARE(number("Records corrected"), 1);
    QCOMPARE(number("Objections not decided yet"), 1);
    QCOMPARE(number("Supplements approved"), 0);
    const ReportSection places = statement.sections.at(1);
    QCOMPARE(places.rows.size(), 2);
    QCOMPARE(std::get<qint64>(places.totals.at(1)), 3);
    QCOMPARE(std::get<qint64>(places.totals.at(3)), 2);
    const ReportSection checks = statement.sections.at(2);
    QCOMPARE(checks.rows.size(), 1);
    QCOMPARE(std::get<qint64>(checks.rows.first().at(3)), 2); // the void one is not drawn
    QCOMPARE(std::get<QString>(checks.rows.first().last()), QStringLiteral("—"));
    QCOMPARE(std::get<qint64>(amount(report(QStringLiteral("statement"), Period::year(2024)),
                 QStringLiteral("Objections not decided yet"))),
        0);
}

/// Of three records one is entered on the day, one after 3 working days, one after 11.
void HoursReportsTest::statementTellsDaysTaken()
{
    const auto enteredOn = [&](int id, QDate day) {
        m_office->office.run([&](UnitOfWork& work) {
            Query(work.connection(), QStringLiteral("UPDATE service_records SET created_at = ? WHERE id = ?"))
                .bind(QDateTime(day, QTime(12, 0)).toMSecsSinceEpoch())
                .bind(id)
                .run();
        });
    };
    enteredOn(1, QDate(2024, 3, 1)); // a Friday
    enteredOn(2, QDate(2025, 3, 5)); // 1 March 2025 is a Saturday: Monday to Wednesday
    enteredOn(4, QDate(2025, 3, 17));
    m_office->office.run(
        [](UnitOfWork& work) { ServiceVoiding(work).voidRecords({ServiceRecordId(3)}, QStringLiteral("重复")); });
    const Report statement = report(QStringLiteral("statement"), Period::all());
    QCOMPARE(std::get<qint64>(amount(statement, QStringLiteral("Working days from service to record, median"))), 3);
    QCOMPARE(std::get<double>(amount(statement, QStringLiteral("Working days from service to record, mean"))),
        (0 + 3 + 11) / 3.0);
    QCOMPARE(std::get<qint64>(amount(statement, QStringLiteral("Recorded within ten working days"))), 2);
    QCOMPARE(std::get<qint64>(amount(statement, QStringLiteral("Recorded later"))), 1);
    // What a file brought at once with its activity is history: it was recorded elsewhere in its time.
    m_office->office.run([](UnitOfWork& work) {
        work.connection().execute(QStringLiteral(
            "INSERT INTO activities (id, code, name, name_key, organisation_id, starts_at, ends_at, state, created_at, "
            "updated_at) SELECT 900, 'A900', '历史', 'lishi', organisation_id, started_at, ended_at, 'confirmed', "
            "created_at + 119999, 0 FROM service_records WHERE id = 4"));
        work.connection().execute(
            QStringLiteral("UPDATE service_records SET source_kind = 'activity', source_id = 900 WHERE id = 4"));
    });
    const auto later = [this] {
        return std::get<qint64>(
            amount(report(QStringLiteral("statement"), Period::all()), QStringLiteral("Recorded later")));
    };
    QCOMPARE(later(), 0);
    m_office->office.run([](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE activities SET created_at = created_at + 1 WHERE id = 900"));
    });
    QCOMPARE(later(), 1);
}

VD_TEST(HoursReportsTest)

#include "hoursreports_test.moc"
