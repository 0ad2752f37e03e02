#include "models/reports/satisfactionreport.h"

#include "models/database/query.h"
#include "models/organisation/organisationrepository.h"
#include "models/reports/officescope.h"
#include "models/reports/statistics.h"
#include "models/visits/visitrepository.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

/// 好评度 by whatever it is told by, beside plain counting.
class SatisfactionReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFilesOfKuiwen();
    void everyPartAddsUpToTheHeadFigures_data();
    void everyPartAddsUpToTheHeadFigures();
    void aTeamIsCountedRowByRow();
    void stationsAreToldByTheirVisits();
    void theReportShowsBothFigures();

private:
    [[nodiscard]] static Satisfaction sumOf(const QList<SatisfactionLine>& lines)
    {
        Satisfaction all;
        for (const SatisfactionLine& line : lines)
            all += line.sum;
        return all;
    }

    std::unique_ptr<KuiwenOffice> m_kuiwen;
    int m_minute = 0;
};

void SatisfactionReportTest::initTestCase()
{
    m_kuiwen = std::make_unique<KuiwenOffice>();
}

void SatisfactionReportTest::theFilesOfKuiwen()
{
    Connection& reader = m_kuiwen->office.reader();
    const OfficeScope whole(reader, {});
    for (const SatisfactionBy by :
        {SatisfactionBy::Month, SatisfactionBy::Organisation, SatisfactionBy::Need, SatisfactionBy::Team}) {
        const Satisfaction all = sumOf(satisfactionBy(reader, whole, Period::all(), by));
        QCOMPARE(all.closed, 3083);
        QCOMPARE(all.evaluated, 2563);
        QCOMPARE(all.degreeText(), QStringLiteral("100.0%"));
        QCOMPARE(all.coverageText(), QStringLiteral("83.1%"));
    }
}

void SatisfactionReportTest::everyPartAddsUpToTheHeadFigures_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void SatisfactionReportTest::everyPartAddsUpToTheHeadFigures()
{
    QFETCH(const int, seed);
    QRandomGenerator random{quint32(seed)};
    m_kuiwen->office.run([&](UnitOfWork& work) {
        Query(work.connection(), QStringLiteral("UPDATE evaluations SET grade = 1 + (id * ?) % 5"))
            .bind(1 + int(random.bounded(9)))
            .run();
    });
    Connection& reader = m_kuiwen->office.reader();
    const QList<Organisation> organisations = OrganisationRepository().all(reader);
    const OrganisationId organisation
        = random.bounded(3) == 0 ? OrganisationId() : organisations.at(random.bounded(int(organisations.size()))).id;
    const QDate from = QDate(2024, 1, 1).addDays(random.bounded(600));
    const Period period{from, from.addDays(1 + random.bounded(300))};
    const OfficeScope scope(reader, organisation);
    QVariantList values{isoDate(period.from), isoDate(period.to)};
    QString inside;
    if (!scope.isWhole()) {
        QStringList ids;
        for (const qint64 id : scope.ids())
            ids << QString::number(id);
        inside = QStringLiteral(" AND o.organisation_id IN (%1)").arg(ids.join(u','));
    }
    const auto count = [&](const QString& condition) {
        return reader
            .scalar(QStringLiteral("SELECT COUNT(*) FROM order_rounds r JOIN orders o ON o.id = r.order_id LEFT JOIN "
                                   "evaluations e ON e.subject_kind = 'order' AND e.subject_id = o.id AND e.round = "
                                   "r.round WHERE r.closed_at >= ? AND r.closed_at < ?")
                    + inside + condition,
                values)
            .toLongLong();
    };
    const Satisfaction counted{
        count({}), count(QStringLiteral(" AND e.grade IS NOT NULL")), count(QStringLiteral(" AND e.grade IN (4, 5)"))};
    for (const SatisfactionBy by :
        {SatisfactionBy::Month, SatisfactionBy::Organisation, SatisfactionBy::Need, SatisfactionBy::Team})
        QCOMPARE(sumOf(satisfactionBy(reader, scope, period, by)), counted);
}

void SatisfactionReportTest::aTeamIsCountedRowByRow()
{
    Connection& reader = m_kuiwen->office.reader();
    int teams = 0;
    for (const SatisfactionLine& line :
        satisfactionBy(reader, OfficeScope(reader, {}), Period::all(), SatisfactionBy::Team)) {
        Satisfaction counted;
        Query query(reader,
            QStringLiteral("SELECT order_id, round FROM order_rounds WHERE closed_at IS NOT NULL AND COALESCE(team_id, "
                           "0) = ?"));
        query.bind(line.id).run();
        while (query.next()) {
            ++counted.closed;
            const QVariant grade = reader.scalar(
                QStringLiteral("SELECT grade FROM evaluations WHERE subject_kind = 'order' AND subject_id = ? AND "
                               "round = ?"),
                {query.integer(0), query.integer(1)});
            counted.evaluated += grade.isNull() ? 0 : 1;
            counted.good += grade.toInt() >= 4 ? 1 : 0;
        }
        QCOMPARE(line.sum, counted);
        ++teams;
    }
    QVERIFY(teams > 5);
}

void SatisfactionReportTest::stationsAreToldByTheirVisits()
{
    const Vault& vault = m_kuiwen->office.vault();
    m_kuiwen->office.run([&](UnitOfWork& work) {
        const auto enter = [&](int station, VisitState state, int grade) {
            Visit visit;
            visit.name = QStringLiteral("来访人");
            visit.organisation = OrganisationRepository().root(work.connection())->id;
            visit.station = StationId(station);
            visit.happenedAt = QDateTime(QDate(2025, 3, 1), QTime(9, 0)).addSecs(m_minute++ * 60);
            visit.matter = QStringLiteral("咨询");
            visit.grade = grade;
            visit.state = state;
            (void)VisitRepository(vault).insert(work, visit);
        };
        enter(1, VisitState::Closed, 5);
        enter(1, VisitState::Answered, 2);
        enter(1, VisitState::Closed, 0);
        enter(2, VisitState::Answered, 4);
        enter(2, VisitState::Withdrawn, 5);
        enter(2, VisitState::Received, 0);
    });
    Connection& reader = m_kuiwen->office.reader();
    const auto lines = satisfactionBy(reader, OfficeScope(reader, {}), Period::year(2025), SatisfactionBy::Station);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).id, 1);
    QCOMPARE(lines.at(0).sum, (Satisfaction{3, 2, 1}));
    QCOMPARE(lines.at(1).sum, (Satisfaction{1, 1, 1}));
    QVERIFY(satisfactionBy(reader, OfficeScope(reader, {}), Period::year(2024), SatisfactionBy::Station).isEmpty());
    // An order that names the station stands beside its visits; one of a station without visits has its own line.
    const auto closedIn2025 = [&](bool isGood) {
        return reader
            .scalar(
                QStringLiteral("SELECT MIN(o.id) FROM orders o JOIN evaluations e ON e.subject_kind = 'order' AND "
                               "e.subject_id = o.id WHERE o.closed_at LIKE '2025%' AND (e.grade >= 4) = (? = 1) AND "
                               "o.station_id IS NULL AND o.round = 1"),
                {int(isGood)})
            .toLongLong();
    };
    const qint64 good = closedIn2025(true);
    QVERIFY(good > 0);
    const auto put = [&](qint64 order, int station) {
        m_kuiwen->office.run([&](UnitOfWork& work) {
            Query(work.connection(), QStringLiteral("UPDATE orders SET station_id = ? WHERE id = ?"))
                .bind(station)
                .bind(order)
                .run();
            work.changes().touch(QStringLiteral("orders"));
        });
    };
    put(good, 2);
    put(closedIn2025(true), 3);
    const auto mixed = satisfactionBy(reader, OfficeScope(reader, {}), Period::year(2025), SatisfactionBy::Station);
    QCOMPARE(mixed.size(), 3);
    QCOMPARE(mixed.at(0).sum, (Satisfaction{3, 2, 1}));
    QCOMPARE(mixed.at(1).id, 2);
    QCOMPARE(mixed.at(1).sum, (Satisfaction{2, 2, 2}));
    QCOMPARE(mixed.at(2).id, 3);
    QCOMPARE(mixed.at(2).sum, (Satisfaction{1, 1, 1}));
}

void SatisfactionReportTest::theReportShowsBothFigures()
{
    const ReportRequest request{
        QStringLiteral("satisfaction"), Period::year(2025), {}, QStringLiteral("王主任"), Numbers::Masked};
    const Report report = makeReport(m_kuiwen->office.reader(), m_kuiwen->office.vault(), request);
    QCOMPARE(report.sections.size(), 5);
    for (const ReportSection& section : report.sections) {
        QCOMPARE(section.columns.size(), 6);
        QCOMPARE(section.totals.size(), section.columns.size());
        QCOMPARE(section.charts.size(), 1);
        QCOMPARE(section.charts.first().valueColumns, (QList<int>{4, 5})); // never one without the other
    }
    const Statistics head = statisticsOf(m_kuiwen->office.reader(), {Period::year(2025), {}});
    QCOMPARE(std::get<qint64>(report.sections.first().totals.at(1)), head.ordersClosed);
    QCOMPARE(std::get<qint64>(report.sections.first().totals.at(2)), head.evaluated);
}

VD_TEST(SatisfactionReportTest)
#include "satisfactionreport_test.moc"
