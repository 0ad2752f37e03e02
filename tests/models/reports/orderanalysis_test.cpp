#include "models/reports/orderanalysis.h"

#include "models/database/query.h"
#include "models/organisation/organisationrepository.h"
#include "models/reports/officescope.h"
#include "models/reports/statistics.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

/// The figures of the analysis, beside plain SQL over random periods and organizations.
class OrderAnalysisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void percentilesByNearestRank_data();
    void percentilesByNearestRank();
    void figuresAgreeWithPlainSql_data();
    void figuresAgreeWithPlainSql();
    void timesAreThoseOfTheOrders();
    void theReportHoldsTheFigures(); // before orders are moved below the sums
    void lateIsWhatMissedItsDeadline();
    void adviceFollowsFromSupply();
    void whoAskedThriceIsFound();

private:
    [[nodiscard]] Connection& reader() { return m_kuiwen->office.reader(); }
    [[nodiscard]] qint64 count(const QString& rest, const QVariantList& values = {})
    {
        return reader().scalar(QStringLiteral("SELECT COUNT(*) FROM orders o ") + rest, values).toLongLong();
    }

    std::unique_ptr<KuiwenOffice> m_kuiwen;
};

void OrderAnalysisTest::initTestCase()
{
    m_kuiwen = std::make_unique<KuiwenOffice>();
}

void OrderAnalysisTest::percentilesByNearestRank_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<qint64>("median");
    QTest::addColumn<qint64>("slow");
    QTest::newRow("one") << QList<qint64>{7} << qint64(7) << qint64(7);
    QTest::newRow("two") << QList<qint64>{9, 1} << qint64(1) << qint64(9);
    QTest::newRow("three") << QList<qint64>{9, 1, 5} << qint64(5) << qint64(9);
    QTest::newRow("ten") << QList<qint64>{10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << qint64(5) << qint64(9);
    QTest::newRow("eleven") << QList<qint64>{11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << qint64(6) << qint64(10);
    QTest::newRow("all alike") << QList<qint64>{4, 4, 4, 4} << qint64(4) << qint64(4);
}

void OrderAnalysisTest::percentilesByNearestRank()
{
    QFETCH(const QList<qint64>, values);
    QFETCH(const qint64, median);
    QFETCH(const qint64, slow);
    QCOMPARE(percentile(values, 50), std::optional(median));
    QCOMPARE(percentile(values, 90), std::optional(slow));
    QCOMPARE(percentile({}, 50), std::nullopt);
}

void OrderAnalysisTest::figuresAgreeWithPlainSql_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void OrderAnalysisTest::figuresAgreeWithPlainSql()
{
    QFETCH(const int, seed);
    QRandomGenerator random{quint32(seed)};
    const QList<Organisation> organisations = OrganisationRepository().all(reader());
    const OrganisationId organisation
        = random.bounded(3) == 0 ? OrganisationId() : organisations.at(random.bounded(int(organisations.size()))).id;
    const QDate from = QDate(2024, 1, 1).addDays(random.bounded(600));
    const Period period = random.bounded(5) == 0 ? Period::all() : Period{from, from.addDays(1 + random.bounded(300))};
    const OfficeScope scope(reader(), organisation);
    QString where = QStringLiteral("WHERE 1 = 1");
    if (!period.isAll())
        where += QStringLiteral(" AND o.requested_at >= '%1' AND o.requested_at < '%2'")
                     .arg(isoDate(period.from), isoDate(period.to));
    if (!scope.isWhole()) {
        QStringList ids;
        for (const qint64 id : scope.ids())
            ids << QString::number(id);
        where += QStringLiteral(" AND o.organisation_id IN (%1)").arg(ids.join(u','));
    }
    const auto times = orderTimes(reader(), scope, period, QDateTime::currentDateTime());
    const qint64 all = count(where);
    QCOMPARE(times.first().orders, all);
    QCOMPARE(times.first().answered,
        count(
            QStringLiteral("JOIN order_rounds r ON r.order_id = o.id AND r.round = 1 AND r.dispatched_at IS NOT NULL ")
            + where));
    qint64 orders = 0;
    for (const OrderTimes& one : times.mid(1)) {
        orders += one.orders;
        QCOMPARE(one.orders, count(where + QStringLiteral(" AND COALESCE(o.need_id, 0) = %1").arg(one.need)));
    }
    QCOMPARE(orders, all);
    qint64 demanded = 0;
    for (const DemandCell& cell : demandByHour(reader(), scope, period)) {
        demanded += cell.orders;
        QCOMPARE(cell.orders,
            count(where
                + QStringLiteral(" AND COALESCE(o.need_id, 0) = %1 AND o.organisation_id = %2 AND o.requested_at LIKE "
                                 "'__________T%3:%'")
                      .arg(cell.need)
                      .arg(cell.organisation)
                      .arg(cell.hour, 2, 10, QLatin1Char('0'))));
    }
    QCOMPARE(demanded, all);
    qint64 asked = 0;
    for (const SupplyLine& line : supplyAndDemand(reader(), scope, period))
        asked += line.orders;
    QCOMPARE(asked, count(where + QStringLiteral(" AND o.need_id IS NOT NULL")));
}

/// Every order's time anew, sorted plainly.
void OrderAnalysisTest::timesAreThoseOfTheOrders()
{
    for (const OrderTimes& one :
        orderTimes(reader(), OfficeScope(reader(), {}), Period::year(2025), QDateTime::currentDateTime())) {
        QList<qint64> responses;
        QList<qint64> completions;
        Query query(reader(),
            QStringLiteral("SELECT o.requested_at, r.dispatched_at, r.ended_at FROM orders o JOIN order_rounds r ON "
                           "r.order_id = o.id AND r.round = 1 WHERE o.requested_at LIKE '2025-%'")
                + (one.need < 0 ? QString() : QStringLiteral(" AND COALESCE(o.need_id, 0) = %1").arg(one.need)));
        query.run();
        while (query.next()) {
            const QDateTime requested = QDateTime::fromString(query.text(0), Qt::ISODate);
            if (!query.isNull(1))
                responses << requested.secsTo(QDateTime::fromString(query.text(1), Qt::ISODate)) / 60;
            if (!query.isNull(2))
                completions << requested.secsTo(QDateTime::fromString(query.text(2), Qt::ISODate)) / 60;
        }
        const auto ranked = [](QList<qint64> values, int percent) {
            std::sort(values.begin(), values.end());
            return values.isEmpty() ? std::nullopt : std::optional(values.at((values.size() * percent + 99) / 100 - 1));
        };
        QCOMPARE(one.medianResponse, ranked(responses, 50));
        QCOMPARE(one.slowResponse, ranked(responses, 90));
        QCOMPARE(one.medianCompletion, ranked(completions, 50));
        QCOMPARE(one.slowCompletion, ranked(completions, 90));
    }
}

void OrderAnalysisTest::lateIsWhatMissedItsDeadline()
{
    const QDateTime now(QDate(2026, 1, 5), QTime(9, 0));
    const auto set = [&](qint64 id, const char* sql) {
        m_kuiwen->office.run([&](UnitOfWork& work) { work.connection().execute(QString::fromLatin1(sql).arg(id)); });
    };
    set(1, "UPDATE orders SET requested_at = '2026-01-02T09:00', response_due_at = '2026-01-02T09:30' WHERE id = %1");
    set(1, "UPDATE order_rounds SET dispatched_at = '2026-01-02T09:30' WHERE order_id = %1"); // just in time
    set(2, "UPDATE orders SET requested_at = '2026-01-02T09:00', response_due_at = '2026-01-02T09:30' WHERE id = %1");
    set(2, "UPDATE order_rounds SET dispatched_at = '2026-01-02T09:31' WHERE order_id = %1");
    set(3,
        "UPDATE orders SET requested_at = '2026-01-02T09:00', response_due_at = '2026-01-02T09:30', state = "
        "'to_dispatch' WHERE id = %1");
    set(3, "UPDATE order_rounds SET dispatched_at = NULL, ended_at = NULL WHERE order_id = %1"); // waits past it
    set(4,
        "UPDATE orders SET requested_at = '2026-01-05T08:50', response_due_at = '2026-01-05T09:20', state = "
        "'to_dispatch' WHERE id = %1");
    set(4, "UPDATE order_rounds SET dispatched_at = NULL, ended_at = NULL WHERE order_id = %1"); // has time left
    const OrderTimes all
        = orderTimes(reader(), OfficeScope(reader(), {}), Period::monthOf(QDate(2026, 1, 1)), now).first();
    QCOMPARE(all.orders, 4);
    QCOMPARE(all.due, 3);
    QCOMPARE(all.late, 2);
    QCOMPARE(all.answered, 2);
    QCOMPARE(all.medianResponse, std::optional<qint64>(30));
    QCOMPARE(all.slowResponse, std::optional<qint64>(31));
}

void OrderAnalysisTest::adviceFollowsFromSupply()
{
    m_kuiwen->office.run([](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("INSERT INTO need_categories (id, name, position) SELECT 901, "
                                                 "'钻井', 99 WHERE NOT EXISTS (SELECT 1 FROM need_categories WHERE id "
                                                 "= 901)"));
        work.connection().execute(QStringLiteral("UPDATE orders SET need_id = 901 WHERE id IN (10, 11)"));
    });
    const auto lines = supplyAndDemand(reader(), OfficeScope(reader(), {}), Period::all());
    QCOMPARE(lines.first().need, 901); // nobody could serve it: the shortest
    QCOMPARE(lines.first().teams, 0);
    QCOMPARE(lines.first().members + lines.first().skilled, 0);
    QCOMPARE(lines.first().advice, SupplyLine::Advice::Recruit);
    QVERIFY(lines.last().teams + lines.last().skilled > 0);
    QVERIFY(adviceText(lines.first()) != adviceText(lines.last()));
}

void OrderAnalysisTest::whoAskedThriceIsFound()
{
    m_kuiwen->office.run([](UnitOfWork& work) {
        work.connection().execute(
            QStringLiteral("UPDATE orders SET requester_name = '常来的人', requester_phone_digest = NULL, "
                           "organisation_id = 2, requested_at = '2027-02-0' || (id - 19) || 'T09:00' WHERE id BETWEEN "
                           "20 AND 22"));
        work.connection().execute(
            QStringLiteral("UPDATE orders SET requester_name = '来过两次', requester_phone_digest = NULL, "
                           "organisation_id = 2, requested_at = '2027-02-05T09:00' WHERE id BETWEEN 23 AND 24"));
        work.connection().execute(
            QStringLiteral("UPDATE evaluations SET grade = 5 WHERE subject_id BETWEEN 20 AND 22"));
        work.connection().execute(
            QStringLiteral("UPDATE evaluations SET grade = 2 WHERE id = (SELECT MIN(id) FROM evaluations WHERE "
                           "subject_kind = 'order' AND subject_id BETWEEN 20 AND 22)"));
    });
    const auto people = repeatRequesters(reader(), OfficeScope(reader(), {}), Period::monthOf(QDate(2027, 2, 1)));
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().name, QStringLiteral("常来的人"));
    QCOMPARE(people.first().orders, 3);
    QCOMPARE(people.first().bad, 1);
    QCOMPARE(people.first().last, QStringLiteral("2027-02-03T09:00"));
}

void OrderAnalysisTest::theReportHoldsTheFigures()
{
    const ReportRequest request{
        QStringLiteral("analysis"), Period::year(2025), {}, QStringLiteral("王主任"), Numbers::Masked};
    const Report report = makeReport(reader(), m_kuiwen->office.vault(), request);
    QCOMPARE(report.sections.size(), 11);
    int charts = 0;
    for (const ReportSection& section : report.sections) {
        charts += int(section.charts.size());
        for (const TableRow& row : section.rows)
            QCOMPARE(row.size(), section.columns.size());
    }
    QCOMPARE(charts, 8);
    const Statistics head = statisticsOf(reader(), {Period::year(2025), {}});
    QCOMPARE(std::get<qint64>(report.sections.at(5).rows.at(0).at(1)), head.orders);
    QCOMPARE(std::get<qint64>(report.sections.at(6).rows.at(0).at(1)), head.orders);
    QCOMPARE(std::get<qint64>(report.sections.at(7).totals.last()), head.orders);
    QCOMPARE(std::get<qint64>(report.sections.at(8).totals.last()), head.orders);
}

VD_TEST(OrderAnalysisTest)
#include "orderanalysis_test.moc"
