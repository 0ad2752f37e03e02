#include "app/office/officefeatures.h"
#include "models/activities/activityrepository.h"
#include "models/database/query.h"
#include "models/duty/dutyrepository.h"
#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/orders/orderclosing.h"
#include "models/orders/orderdispatch.h"
#include "models/orders/orderintake.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/recordlist.h"
#include "models/reports/reportcatalog.h"
#include "models/reports/statistics.h"
#include "models/service/serviceledger.h"
#include "models/stations/stationrepository.h"
#include "models/visits/visitrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/actsuite.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Whatever obeys a period holds its first and its last day, and neither the day before nor the day after.
class PeriodEdgesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_suite.reset(); }
    void lists_data();
    void lists();
    void otherPeriodsOfLists_data();
    void otherPeriodsOfLists();
    void reports_data();
    void reports();
    void figures_data();
    void figures();

private:
    void moveTo(const QString& table, const QStringList& columns, const QDateTime& moment);
    [[nodiscard]] bool shows(const QString& list, const RecordFilter& filter);
    std::unique_ptr<ActSuite> m_suite;
};

namespace {

const Period days = Period::days(QDate(2025, 3, 10), QDate(2025, 3, 20));

struct Edge {
    const char* name;
    QDateTime moment;
    bool isInside;
};

/// The minutes on both sides of both ends.
QList<Edge> edgesOf(const Period& period)
{
    const QDateTime first(period.from, QTime(0, 0));
    const QDateTime next(period.to, QTime(0, 0));
    return {{"the minute before", first.addSecs(-60), false}, {"the first minute", first, true},
        {"the last minute", next.addSecs(-60), true}, {"the minute after", next, false}};
}

/// The columns by which a list's rows have their day; the later ones follow an hour later.
QMap<QString, std::pair<QString, QStringList>> datedLists()
{
    return {
        {"orders", {"orders", {"requested_at"}}},
        {"activities", {"activities", {"starts_at", "ends_at"}}},
        {"hours", {"service_records", {"started_at", "ended_at"}}},
        {"duties", {"duties", {"starts_at", "ends_at"}}},
        {"visits", {"visits", {"happened_at"}}},
        {"point_entries", {"point_entries", {"day"}}},
        {"fund_entries", {"fund_entries", {"day"}}},
        {"certificates", {"certificates", {"applied_on"}}},
        {"ledger_roots", {"ledger_roots", {"made_on"}}},
        {"goods_moves", {"goods_moves", {"day"}}},
        {"exchanges", {"exchanges", {"requested_on"}}},
        {"audit", {"audit_events", {}}},
    };
}

} // namespace

/// What the suite has no row of is added.
void PeriodEdgesTest::initTestCase()
{
    m_suite = std::make_unique<ActSuite>();
    m_suite->office().run([this](UnitOfWork& work) {
        const OrganisationId root = OrganisationRepository().root(work.connection())->id;
        Station station;
        station.code = QStringLiteral("Z9");
        station.name = QStringLiteral("驿站");
        station.organisation = root;
        DutyTemplate weekly;
        weekly.station = StationRepository(m_suite->office().vault()).insert(work, station);
        weekly.post = DictionaryRepository().terms(work.connection(), Dictionary::DutyPost).first().id;
        DutyRoster roster;
        roster.organisation = root;
        roster.month = QDate(2031, 1, 1);
        Duty duty;
        duty.roster = DutyRosterRepository().insert(work, roster);
        duty.source = DutyTemplateRepository().insert(work, weekly);
        duty.station = weekly.station;
        duty.post = weekly.post;
        duty.start = QDateTime(roster.month, QTime(9, 0));
        duty.end = QDateTime(roster.month, QTime(10, 0));
        (void)DutyRepository().insert(work, duty);
        Visit visit;
        visit.name = QStringLiteral("来访人");
        visit.organisation = root;
        visit.happenedAt = duty.start;
        visit.matter = QStringLiteral("咨询");
        (void)VisitRepository(m_suite->office().vault()).insert(work, visit);
    });
}

/// The table's rows happen at this moment.
void PeriodEdgesTest::moveTo(const QString& table, const QStringList& columns, const QDateTime& moment)
{
    m_suite->office().run([&](UnitOfWork& work) {
        if (columns.isEmpty()) { // the trail is never rewritten
            work.setNow(moment.toMSecsSinceEpoch());
            work.describe(QStringLiteral("am Rand"));
        }
        for (qsizetype i = 0; i < columns.size(); ++i)
            Query(work.connection(), QStringLiteral("UPDATE %1 SET %2 = ?").arg(table, columns.at(i)))
                .bind(isoMinute(moment.addSecs(3600 * i)))
                .run();
    });
}

bool PeriodEdgesTest::shows(const QString& list, const RecordFilter& filter)
{
    const auto source = officeFeatures().makeList(list, m_suite->office());
    return !readRecordIds(m_suite->test().reader(), *source, {{}, filter, -1, Qt::AscendingOrder}).empty();
}

void PeriodEdgesTest::lists_data()
{
    QTest::addColumn<bool>("isDated");
    for (const ListKind& list : officeFeatures().lists())
        QTest::newRow(qPrintable(list.key)) << datedLists().contains(list.key);
}

/// A list that obeys a period without standing in datedLists() fails here: add it.
void PeriodEdgesTest::lists()
{
    QFETCH(bool, isDated);
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    const auto source = officeFeatures().makeList(key, m_suite->office());
    QVariantList values;
    QCOMPARE(source->condition({{}, days, {}}, values) != source->condition({{}, {}, {}}, values), isDated);
    if (!isDated)
        return;
    const auto [table, columns] = datedLists().value(key);
    int year = 2001; // of its own, for the trail keeps what it holds
    for (const Edge& edge : edgesOf(days)) {
        const int years = ++year - 2025;
        moveTo(table, columns, edge.moment.addYears(years));
        const Period both{days.from.addYears(years), days.to.addYears(years)};
        QVERIFY2(shows(key, {{}, both, {}}) == edge.isInside, edge.name);
        const bool isAfterFirst = edge.moment.date() >= days.from;
        const bool isBeforeEnd = edge.moment.date() < days.to;
        if (columns.isEmpty())
            continue;
        QVERIFY2(shows(key, {{}, {both.from, {}}, {}}) == isAfterFirst, edge.name);
        QVERIFY2(shows(key, {{}, {{}, both.to}, {}}) == isBeforeEnd, edge.name);
    }
}

void PeriodEdgesTest::otherPeriodsOfLists_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("value");
    QTest::newRow("orders by closing") << "order_rounds" << QStringList{"closed_at"} << "orders"
                                       << "period_by"
                                       << "closed";
    QTest::newRow("people who served") << "service_records" << QStringList{"started_at", "ended_at"} << "volunteers"
                                       << "served"
                                       << "2025-03-10/2025-03-21";
    QTest::newRow("days of a chart's bar") << "orders" << QStringList{"requested_at"} << "orders"
                                           << "period"
                                           << "2025-03-10/2025-03-21";
}

void PeriodEdgesTest::otherPeriodsOfLists()
{
    QFETCH(QString, table);
    QFETCH(QStringList, columns);
    QFETCH(QString, list);
    QFETCH(QString, condition);
    QFETCH(QString, value);
    m_suite->office().run([](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE service_records SET state = 'checked'"));
    });
    for (const Edge& edge : edgesOf(days)) {
        moveTo(table, columns, edge.moment);
        RecordFilter filter{{}, condition == QStringLiteral("period_by") ? days : Period(), {{condition, {value}}}};
        applyPeriodCondition(filter);
        QVERIFY2(shows(list, filter) == edge.isInside, edge.name);
    }
}

void PeriodEdgesTest::reports_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("hours") << "service_records" << QStringList{"started_at", "ended_at"};
    QTest::newRow("orders") << "orders" << QStringList{"requested_at"};
    QTest::newRow("points_notice") << "point_entries" << QStringList{"day"};
    for (const ReportKind& kind : reportKinds()) // the monthly report's figures are tried below
        QVERIFY2(
            !kind.obeysPeriod || !kind.isList || QStringList({"hours", "orders", "points_notice"}).contains(kind.name),
            qPrintable(kind.name + QStringLiteral(" obeys a period: add it here")));
}

void PeriodEdgesTest::reports()
{
    QFETCH(QString, table);
    QFETCH(QStringList, columns);
    Connection& reader = m_suite->test().reader();
    m_suite->office().run([](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE service_records SET state = 'checked'"));
    });
    for (const Edge& edge : edgesOf(days)) {
        const bool isSpan = columns.size() > 1; // one that begins before the end and goes on counts its minutes inside
        moveTo(table, columns,
            isSpan && !edge.isInside && edge.moment < QDateTime(days.from, {0, 0}) ? edge.moment.addSecs(-3600 + 60)
                                                                                   : edge.moment);
        ReportRequest request{QString::fromLatin1(QTest::currentDataTag()), days, {}, {}, Numbers::Masked};
        const Report report = makeReport(reader, m_suite->office().vault(), request);
        const qsizetype rows = firstRows(reader, report.sections.constFirst(), 100).size();
        QVERIFY2((rows > 0) == edge.isInside, edge.name);
        if (report.sections.constFirst().stream)
            QCOMPARE(report.sections.constFirst().expected, rows);
    }
}

void PeriodEdgesTest::figures_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("a month") << QDate(2025, 3, 1) << QDate(2025, 4, 1);
    QTest::newRow("a quarter") << QDate(2025, 1, 1) << QDate(2025, 4, 1);
    QTest::newRow("a year") << QDate(2025, 1, 1) << QDate(2026, 1, 1);
    QTest::newRow("some days") << QDate(2025, 3, 10) << QDate(2025, 3, 21);
    QTest::newRow("a day") << QDate(2025, 3, 10) << QDate(2025, 3, 11);
    QTest::newRow("from within a month to within another") << QDate(2025, 1, 15) << QDate(2025, 4, 8);
    QTest::newRow("from a month's first to within another") << QDate(2024, 12, 1) << QDate(2025, 2, 2);
}

namespace {

/// One of everything that falls in a period, happening at this moment.
class OneOfEach final {
public:
    OneOfEach(LedgerOffice& office, HonorBatchId batch)
        : m_office(office)
        , m_batch(batch)
    {
    }

    void happen(const QDateTime& moment)
    {
        ++m_count;
        m_office.office.run([&](UnitOfWork& work) {
            serve(work, registered(work, moment), moment);
            order(work, moment);
            Activity activity;
            activity.name = QStringLiteral("清洁家园%1").arg(m_count);
            activity.organisation = m_office.north;
            activity.start = moment;
            activity.end = moment.addSecs(3600);
            activity.state = ActivityState::Ended;
            ActivityRepository().insert(work, activity);
            Award award;
            award.batch = m_batch;
            award.title = DictionaryRepository().ensure(work, Dictionary::HonorTitle, QStringLiteral("奎文好人"));
            award.year = 2025;
            award.name = QStringLiteral("李%1").arg(m_count);
            award.state = AwardState::Granted;
            award.grantedOn = moment.date();
            AwardRepository().insert(work, award);
        });
    }

private:
    VolunteerId registered(UnitOfWork& work, const QDateTime& moment)
    {
        Volunteer volunteer;
        volunteer.name = QStringLiteral("赵%1").arg(m_count);
        volunteer.idType = IdType::Passport;
        volunteer.idNumber = QStringLiteral("E1000000%1").arg(m_count);
        volunteer.number = QStringLiteral("Z%1").arg(m_count);
        volunteer.organisation = m_office.north;
        volunteer.registeredOn = moment.date();
        volunteer.state = VolunteerState::Registered;
        return VolunteerRepository(m_office.office.vault()).insert(work, volunteer);
    }

    void serve(UnitOfWork& work, VolunteerId person, const QDateTime& moment)
    {
        ServiceRecord record = m_office.draft(person, isoMinute(moment), isoMinute(moment.addSecs(60)));
        record.state = ServiceState::Checked;
        ServiceLedger ledger(work);
        ledger.enter(record);
        ledger.close();
    }

    void order(UnitOfWork& work, const QDateTime& moment)
    {
        const Vault& vault = m_office.office.vault();
        Order order;
        order.requesterName = QStringLiteral("丁大爷");
        order.organisation = m_office.north;
        order.kind = OrderKind::Errand;
        order.need = DictionaryRepository().terms(work.connection(), Dictionary::NeedCategory).first().id;
        order.requestedAt = moment;
        const OrderId id = OrderIntake(work, vault).receive(order);
        OrderIntake(work, vault).accept(id, moment);
        OrderDispatch dispatch(work, vault, moment);
        dispatch.dispatch(id, {m_office.team, {}});
        dispatch.accept(id);
        dispatch.start(id);
        dispatch.finish(id);
        (void)OrderClosing(work, vault, moment).evaluate(id, Evaluation());
    }

    LedgerOffice& m_office;
    HonorBatchId m_batch;
    int m_count = 0;
};

} // namespace

void PeriodEdgesTest::figures()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const Period period{from, to};
    LedgerOffice office;
    HonorBatch batch;
    batch.name = QStringLiteral("2025年");
    batch.year = 2025;
    batch.organisation = office.north;
    batch.state = HonorBatchState::Announced;
    office.office.run([&](UnitOfWork& work) { batch.id = HonorBatchRepository().insert(work, batch); });
    OneOfEach each(office, batch.id);
    int expected = 0;
    for (const Edge& edge : edgesOf(period)) {
        each.happen(edge.moment);
        expected += edge.isInside ? 1 : 0;
        for (const OrganisationId whose : {OrganisationId(), office.street, office.north}) {
            const Statistics found = statisticsOf(office.reader(), {period, whose});
            const QMap<QString, qint64> figures{{"hours", found.serviceMinutes}, {"records", found.serviceRecords},
                {"active", found.activeVolunteers}, {"requested", found.orders}, {"dispatched", found.ordersDispatched},
                {"accepted", found.ordersAccepted}, {"closed", found.ordersClosed}, {"errands", found.errandsClosed},
                {"reached closing", found.reachedClose}, {"reached rating", found.reachedEvaluation},
                {"rated", found.evaluated}, {"good", found.good}, {"honors", found.honors},
                {"activities", found.activities}, {"new", found.newVolunteers}};
            for (auto it = figures.begin(); it != figures.end(); ++it)
                QVERIFY2(it.value() == expected,
                    qPrintable(QStringLiteral("%1: %2 instead of %3, with %4")
                                   .arg(it.key())
                                   .arg(it.value())
                                   .arg(expected)
                                   .arg(QLatin1String(edge.name))));
        }
    }
}

VD_TEST(PeriodEdgesTest)
#include "periodedges_test.moc"
