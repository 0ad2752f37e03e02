#include "models/evaluations/evaluation.h"
#include "models/orders/orderclosing.h"
#include "models/orders/orderdispatch.h"
#include "models/orders/orderintake.h"
#include "models/organisation/organisationrepository.h"
#include "models/reports/dashboardfigures.h"
#include "models/reports/dashboardqueries.h"
#include "models/reports/periodparts.h"
#include "models/reports/statistics.h"
#include "models/service/serviceledger.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

/// What a record counts, minute by minute: the slow and obvious way.
struct PlainRecord {
    qint64 volunteer = 0;
    qint64 organisation = 0;
    qint64 field = 0;
    QDateTime firstMinute; ///< after the break
    QDateTime start;
    QDateTime end;
};

struct PlainOrder {
    qint64 organisation = 0;
    QDate requested;
    QDate closed; ///< null while open
    int grade = 0;
    bool isErrand = false;
};

/// A random history, entered through the office's own acts, and kept beside it as plain lists.
class RandomHistory final {
public:
    explicit RandomHistory(quint32 seed)
        : m_random(seed)
    {
        for (int i = 0; i < 12; ++i) {
            const OrganisationId places[]{office.north, office.south, office.grid, office.street};
            people << office.addVolunteer(QStringLiteral("人%1").arg(i), places[i % 4]);
        }
        for (int i = 0; i < 150; ++i)
            addRecord();
        for (int i = 0; i < 60; ++i)
            addOrder();
    }

    Statistics expected(
        const Period& period, const QSet<qint64>& organisations, QHash<qint64, qint64>* fields = nullptr) const
    {
        Statistics sums;
        QSet<qint64> active;
        for (const PlainRecord& record : records) {
            if (!organisations.contains(record.organisation))
                continue;
            if (period.contains(record.start.date()))
                ++sums.serviceRecords;
            for (QDateTime minute = record.firstMinute; minute < record.end; minute = minute.addSecs(60)) {
                if (!period.contains(minute.date()))
                    continue;
                ++sums.serviceMinutes;
                active.insert(record.volunteer);
                if (fields)
                    ++(*fields)[record.field];
            }
        }
        sums.activeVolunteers = active.size();
        for (const PlainOrder& order : orders) {
            if (!organisations.contains(order.organisation))
                continue;
            sums.orders += period.contains(order.requested) ? 1 : 0;
            if (order.closed.isNull() || !period.contains(order.closed))
                continue;
            ++sums.ordersClosed;
            sums.errandsClosed += order.isErrand ? 1 : 0;
            sums.evaluated += order.grade > 0 ? 1 : 0;
            sums.good += order.grade >= 4 ? 1 : 0;
        }
        return sums;
    }

    LedgerOffice office;
    QList<VolunteerId> people;
    QList<PlainRecord> records;
    QList<PlainOrder> orders;

private:
    int upTo(int most) { return int(m_random.bounded(most)); }

    void addRecord()
    {
        const VolunteerId person = people.at(upTo(int(people.size())));
        const QDateTime start(QDate(2024, 11, 1).addDays(upTo(430)), QTime(upTo(24), upTo(60)));
        const QDateTime end = start.addSecs(60 * (20 + upTo(600)));
        ServiceRecord record = office.draft(person, isoMinute(start), isoMinute(end));
        const int pause = upTo(20);
        record.minutes = minutesBetween(start, end) - Minutes(pause);
        record.field = upTo(2) == 0 ? office.field : office.otherField;
        bool isKept = upTo(5) > 0;
        try {
            office.office.run([&](UnitOfWork& work) {
                ServiceLedger ledger(work);
                record.state = ServiceState::Checked;
                record = ledger.enter(record);
                if (!isKept)
                    ledger.voidRecord(record.id, QStringLiteral("wrong day"));
                ledger.close();
            });
        } catch (const Error&) {
            return; // overlaps another one: refused, so it is no history
        }
        if (isKept && record.state == ServiceState::Checked) // a long day waits for its second signature
            records << PlainRecord{person.value(), record.organisation.value(), record.field.value(),
                start.addSecs(60 * pause), start, end};
    }

    void addOrder()
    {
        Order order;
        const OrganisationId places[]{office.north, office.south, office.grid};
        order.organisation = places[upTo(3)];
        order.requesterName = QStringLiteral("丁大爷");
        order.kind = upTo(4) == 0 ? OrderKind::Errand : OrderKind::Service;
        order.requestedAt = QDateTime(QDate(2024, 11, 1).addDays(upTo(400)), QTime(9, 0));
        order.need = DictionaryRepository().terms(office.reader(), Dictionary::NeedCategory).first().id;
        PlainOrder plain{order.organisation.value(), order.requestedAt.date(), {}, 0, order.kind == OrderKind::Errand};
        const QDateTime end = order.requestedAt.addDays(upTo(20));
        const int grade = upTo(7);
        const bool isClosed = upTo(4) > 0;
        office.office.run([&](UnitOfWork& work) {
            const Vault& vault = office.office.vault();
            const OrderId id = OrderIntake(work, vault).receive(order);
            if (!isClosed)
                return;
            OrderIntake(work, vault).accept(id, order.requestedAt);
            OrderDispatch dispatch(work, vault, order.requestedAt);
            dispatch.dispatch(id, {office.team, {}});
            dispatch.accept(id);
            dispatch.start(id);
            dispatch.finish(id);
            OrderClosing closing(work, vault, end);
            Evaluation evaluation;
            evaluation.grade = Grade(std::clamp(grade, 1, 5));
            if (grade == 0)
                closing.closeUnevaluated(id, QStringLiteral("not at home"));
            else
                closing.evaluate(id, evaluation);
        });
        if (isClosed) {
            plain.closed = end.date();
            plain.grade = std::min(grade, 5);
        }
        orders << plain;
    }

    QRandomGenerator m_random;
};

class StatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_history = std::make_unique<RandomHistory>(20251123); }
    void cleanupTestCase() { m_history.reset(); }
    void takesPeriodsApart_data();
    void takesPeriodsApart();
    void agreesWithCountingMinutes_data();
    void agreesWithCountingMinutes();
    void monthsAddUp();
    void followsAMovedOrganisation();
    void emptyOfficeHasNothingToDivide();
    void remindsOfCertificatesOfTheScope();

private:
    std::unique_ptr<RandomHistory> m_history;
};

void StatisticsTest::takesPeriodsApart_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("months");
    QTest::addColumn<int>("edges");
    QTest::newRow("month") << QDate(2025, 1, 1) << QDate(2025, 2, 1) << "2025-01..2025-01" << 0;
    QTest::newRow("cut at both ends") << QDate(2025, 1, 10) << QDate(2025, 4, 5) << "2025-02..2025-03" << 2;
    QTest::newRow("within a month") << QDate(2025, 1, 10) << QDate(2025, 1, 12) << "" << 1;
    QTest::newRow("over a month's end") << QDate(2025, 1, 10) << QDate(2025, 2, 12) << "" << 1;
    QTest::newRow("ends with a month") << QDate(2025, 1, 10) << QDate(2025, 3, 1) << "2025-02..2025-02" << 1;
    QTest::newRow("since") << QDate(2025, 1, 10) << QDate() << "2025-02.." << 1;
    QTest::newRow("all") << QDate() << QDate() << ".." << 0;
    QTest::newRow("nothing") << QDate(2025, 1, 1) << QDate(2025, 1, 1) << "" << 0;
}

void StatisticsTest::takesPeriodsApart()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const PeriodParts parts = PeriodParts::of({from, to});
    QTEST(parts.months ? parts.months->first + QStringLiteral("..") + parts.months->last : QString(), "months");
    QTEST(int(parts.edges.size()), "edges");
}

/// What both kinds of reading sum.
void StatisticsTest::agreesWithCountingMinutes_data()
{
    QTest::addColumn<Period>("period");
    QTest::newRow("all") << Period::all();
    QTest::newRow("a month") << Period::month(2025, 3);
    QTest::newRow("a quarter") << Period::quarter(2025, 1);
    QTest::newRow("a year") << Period::year(2025);
    QTest::newRow("ten months") << Period{QDate(2025, 1, 1), QDate(2025, 11, 1)};
    QTest::newRow("two months") << Period{QDate(2025, 4, 1), QDate(2025, 6, 1)};
    QTest::newRow("a day") << Period::days(QDate(2025, 2, 3), QDate(2025, 2, 3));
    QTest::newRow("days over a month's end") << Period::days(QDate(2025, 2, 20), QDate(2025, 3, 5));
    QTest::newRow("cut months") << Period::days(QDate(2024, 12, 13), QDate(2025, 8, 17));
    QTest::newRow("since") << Period{QDate(2025, 5, 17), {}};
    QTest::newRow("until") << Period{{}, QDate(2025, 5, 17)};
}

void StatisticsTest::agreesWithCountingMinutes()
{
    QFETCH(Period, period);
    LedgerOffice& office = m_history->office;
    Connection& connection = office.reader();
    for (const OrganisationId organisation :
        {OrganisationId(), office.street, office.north, office.south, office.grid}) {
        const OrganisationId head
            = organisation.isValid() ? organisation : OrganisationRepository().root(connection)->id;
        const auto subtree = OrganisationRepository().subtree(connection, head);
        QHash<qint64, qint64> fields;
        const Statistics expected = m_history->expected(period, QSet<qint64>(subtree.begin(), subtree.end()), &fields);
        const Statistics found = statisticsOf(connection, {period, organisation});
        QCOMPARE(found.serviceMinutes, expected.serviceMinutes);
        QCOMPARE(found.serviceRecords, expected.serviceRecords);
        QCOMPARE(found.activeVolunteers, expected.activeVolunteers);
        QCOMPARE(found.orders, expected.orders);
        QCOMPARE(found.ordersClosed, expected.ordersClosed);
        QCOMPARE(found.errandsClosed, expected.errandsClosed);
        QCOMPARE(found.evaluated, expected.evaluated);
        QCOMPARE(found.good, expected.good);
        QCOMPARE(serviceMinutesOf(connection, OfficeScope(connection, organisation), period), found.serviceMinutes);
        const DashboardFigures dashboard = dashboardFigures(connection, {period, organisation});
        QCOMPARE(dashboard.now, found);
        QCOMPARE(dashboard.fields, minutesByField(connection, {period, organisation}));
        QHash<qint64, qint64> foundFields;
        for (const FigureBar& bar : minutesByField(connection, {period, organisation}))
            foundFields.insert(bar.id, bar.amount);
        QCOMPARE(foundFields, fields);
        qint64 byTeam = 0;
        const auto teams = minutesByTeam(connection, {period, organisation}, 0);
        for (const FigureBar& bar : teams)
            byTeam += bar.amount;
        QVERIFY(byTeam <= found.serviceMinutes);
        const auto top = minutesByTeam(connection, {period, organisation}, 2);
        QCOMPARE(top.size(), std::min<qsizetype>(2, teams.size()));
        for (qsizetype i = 0; i < top.size(); ++i)
            QCOMPARE(std::pair(top.at(i).id, top.at(i).amount), std::pair(teams.at(i).id, teams.at(i).amount));
    }
}

void StatisticsTest::monthsAddUp()
{
    Connection& connection = m_history->office.reader();
    const Period period = Period::days(QDate(2024, 12, 13), QDate(2025, 8, 17));
    const Statistics found = statisticsOf(connection, {period, {}});
    QCOMPARE(found.months.size(), 9);
    QCOMPARE(found.months.first().month, QStringLiteral("2024-12"));
    qint64 minutes = 0;
    qint64 closed = 0;
    for (const StatisticsMonth& month : found.months) {
        minutes += month.serviceMinutes;
        closed += month.ordersClosed;
        const QDate first = parseIsoDate(month.month + QStringLiteral("-01"));
        const Period part{std::max(first, period.from), std::min(Period::monthOf(first).to, period.to)};
        QCOMPARE(month.activeVolunteers, statisticsOf(connection, {part, {}}).activeVolunteers);
    }
    QCOMPARE(minutes, found.serviceMinutes);
    QCOMPARE(closed, found.ordersClosed);
}

void StatisticsTest::followsAMovedOrganisation()
{
    LedgerOffice& office = m_history->office;
    const Statistics whole = statisticsOf(office.reader(), {Period::all(), office.street});
    const qint64 grid = statisticsOf(office.reader(), {Period::all(), office.grid}).serviceMinutes;
    const qint64 north = statisticsOf(office.reader(), {Period::all(), office.north}).serviceMinutes;
    QVERIFY(grid > 0);
    const auto move = [&](OrganisationId parent) {
        office.office.run([&](UnitOfWork& work) {
            Organisation moved = *OrganisationRepository().find(work.connection(), office.grid);
            moved.parent = parent;
            OrganisationRepository().update(work, moved);
        });
    };
    move(office.north);
    QCOMPARE(statisticsOf(office.reader(), {Period::all(), office.north}).serviceMinutes, north + grid);
    QCOMPARE(statisticsOf(office.reader(), {Period::all(), office.street}).serviceMinutes, whole.serviceMinutes);
    move(office.south);
    QCOMPARE(statisticsOf(office.reader(), {Period::all(), office.street}), whole);
}

void StatisticsTest::emptyOfficeHasNothingToDivide()
{
    TestOffice office;
    const DashboardFigures figures = dashboardFigures(office.reader(), {Period::year(2025), {}});
    QVERIFY(figures.isEmptyOffice);
    QVERIFY(!figures.now.satisfaction());
    QVERIFY(!figures.now.evaluationCoverage());
    QVERIFY(!figures.now.circleCoverage());
    QVERIFY(!figures.minutesBefore);
    QVERIFY(figures.todos.isEmpty());
    QCOMPARE(figures.now.months.size(), 12);
}

void StatisticsTest::remindsOfCertificatesOfTheScope()
{
    LedgerOffice office;
    const QList<VolunteerId> people{office.addVolunteer(QStringLiteral("王芳"), office.north),
        office.addVolunteer(QStringLiteral("李强"), office.grid),
        office.addVolunteer(QStringLiteral("张伟"), office.north)};
    office.office.run([&](UnitOfWork& work) {
        const QString sql
            = QStringLiteral("UPDATE volunteers SET certificate_expires_on = '%1', state = '%2' WHERE id = %3");
        const QStringList days{
            QStringLiteral("2025-01-01"), QStringLiteral("2025-03-01"), QStringLiteral("2025-01-01")};
        const QStringList states{
            QStringLiteral("registered"), QStringLiteral("registered"), QStringLiteral("cancelled")};
        for (int i = 0; i < 3; ++i)
            work.connection().execute(sql.arg(days.at(i), states.at(i)).arg(people.at(i).value()));
    });
    const auto countIn = [&](OrganisationId organisation, const QDate& today) {
        const OfficeScope scope(office.reader(), organisation);
        return DashboardQueries()
            .todo(office.reader(), scope, TodoKind::CertificatesExpiring, QDateTime(today, QTime(9, 0)))
            .count;
    };
    const QDate today(2025, 1, 15);
    QCOMPARE(countIn({}, today), 2);
    QCOMPARE(countIn(office.north, today), 1);
    QCOMPARE(countIn(office.south, today), 1); // the grid below it
    QCOMPARE(countIn(office.south, QDate(2024, 12, 1)), 0);
}

VD_TEST(StatisticsTest)
#include "statistics_test.moc"
