#include "models/records/answersums.h"

#include "models/database/query.h"
#include "models/orders/orderboardrepository.h"
#include "models/orders/orderrecords.h"
#include "models/projects/projectrecords.h"
#include "models/projects/projectrepository.h"
#include "models/service/servicerecords.h"
#include "models/stations/estaterecords.h"
#include "models/teams/teammembersrepository.h"
#include "models/teams/teamrecords.h"
#include "models/volunteers/volunteerrecords.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

/// What stands above each list against its rows, read one by one, over random conditions, organizations, periods and
/// searches.
class AnswerSumsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_office.reset(); }
    void headsFitTheirRows_data();
    void headsFitTheirRows();

private:
    struct Page {
        std::shared_ptr<const RecordSource> source;
        std::function<QVariantList(Connection&, const ListAnswer&)> head;
        QList<std::pair<QString, int>>
            rows; ///< the same of rows by their ids, and how many numbers each question gives
    };

    void addPeople(const Vault& vault);
    void addPlaces();
    void addOrders(const Vault& vault);
    [[nodiscard]] QVariantList sums(const QString& sql, const std::vector<qint64>& ids, int columns);
    [[nodiscard]] RecordListRequest randomRequest(const RecordSource& source, QRandomGenerator& random);

    std::unique_ptr<KuiwenOffice> m_office;
    QMap<QString, Page> m_pages;
};

/// Of some rows, without the answer's condition.
QVariantList AnswerSumsTest::sums(const QString& sql, const std::vector<qint64>& ids, int columns)
{
    QStringList list;
    for (const qint64 id : ids)
        list << QString::number(id);
    Query query(m_office->reader(), sql.arg(list.isEmpty() ? QStringLiteral("NULL") : list.join(u',')));
    query.run();
    QVariantList row;
    const bool isThere = query.next();
    for (int column = 0; column < columns; ++column)
        row << (isThere ? query.integer(column) : 0);
    return row;
}

void AnswerSumsTest::initTestCase()
{
    m_office = std::make_unique<KuiwenOffice>();
    addPeople(m_office->office.vault());
    addPlaces();
    addOrders(m_office->office.vault());
}

void AnswerSumsTest::addPeople(const Vault& vault)
{
    m_pages.insert(QStringLiteral("volunteers"),
        {std::make_shared<VolunteerRecords>(vault),
            [](Connection& connection, const ListAnswer& answer) {
                return sumsOf(connection, answer, {QStringLiteral("COALESCE(SUM(volunteers.service_minutes), 0)")});
            },
            {{QStringLiteral("SELECT SUM(service_minutes) FROM volunteers WHERE id IN (%1)"), 1}}});
    m_pages.insert(QStringLiteral("teams"),
        {std::make_shared<TeamRecords>(vault),
            [](Connection& connection, const ListAnswer& answer) {
                const TeamFigures figures = TeamMembersRepository().figures(connection, answer);
                return QVariantList{figures.members, figures.service.value()};
            },
            {{QStringLiteral(
                  "SELECT COUNT(DISTINCT volunteer_id) FROM memberships WHERE left_on IS NULL AND team_id IN "
                  "(%1)"),
                 1},
                {QStringLiteral("SELECT SUM(service_minutes) FROM teams WHERE id IN (%1)"), 1}}});
    m_pages.insert(QStringLiteral("hours"),
        {std::make_shared<ServiceRecords>(vault),
            [](Connection& connection, const ListAnswer& answer) {
                return QVariantList{checkedMinutes(connection, answer).value()};
            },
            {{QStringLiteral("SELECT SUM(minutes) FROM service_records WHERE state = 'checked' AND id IN (%1)"), 1}}});
}

void AnswerSumsTest::addPlaces()
{
    m_pages.insert(QStringLiteral("projects"),
        {std::make_shared<ProjectRecords>(),
            [](Connection& connection, const ListAnswer& answer) {
                const ProjectFigures figures = ProjectRepository().figures(connection, answer);
                return QVariantList{figures.brands, figures.budget.fen()};
            },
            {{QStringLiteral("SELECT SUM(is_brand), SUM(budget_fen) FROM projects WHERE state <> 'rejected' AND id IN "
                             "(%1)"),
                2}}});
    m_pages.insert(QStringLiteral("estates"),
        {std::make_shared<EstateRecords>(),
            [](Connection& connection, const ListAnswer& answer) {
                return QVariantList{householdsOf(connection, answer)};
            },
            {{QStringLiteral("SELECT SUM(households) FROM estates WHERE state = 'active' AND id IN (%1)"), 1}}});
}

void AnswerSumsTest::addOrders(const Vault& vault)
{
    m_pages.insert(QStringLiteral("orders"),
        {std::make_shared<OrderRecords>(vault),
            [](Connection& connection, const ListAnswer& answer) {
                const Satisfaction all = OrderBoardRepository().satisfactionOf(connection, answer);
                return QVariantList{all.closed, all.evaluated, all.good};
            },
            {{QStringLiteral("SELECT COUNT(*) FROM order_rounds WHERE closed_at IS NOT NULL AND order_id IN (%1)"), 1},
                {QStringLiteral("SELECT COUNT(*), SUM(CASE WHEN grade >= 4 THEN 1 ELSE 0 END) FROM evaluations e JOIN "
                                "order_rounds r ON r.order_id = "
                                "e.subject_id AND r.round = e.round WHERE e.subject_kind = 'order' AND r.closed_at IS "
                                "NOT NULL AND e.subject_id IN (%1)"),
                    2}}});
}

RecordListRequest AnswerSumsTest::randomRequest(const RecordSource& source, QRandomGenerator& random)
{
    RecordListRequest request;
    for (const FilterChoice& choice : source.filterChoices(m_office->reader())) {
        if (random.bounded(4) == 0 && !choice.options.isEmpty())
            request.filter.conditions[choice.key] << choice.options.at(random.bounded(choice.options.size())).value;
    }
    if (random.bounded(3) == 0)
        request.filter.organisations = {1 + random.bounded(14), 1 + random.bounded(14)};
    if (random.bounded(3) == 0) {
        const QDate from = QDate(2025, 1, 1).addDays(random.bounded(300));
        request.filter.period = {from, from.addDays(1 + random.bounded(120))};
    }
    if (random.bounded(3) == 0)
        request.search = QStringList{QStringLiteral("wang"), QStringLiteral("l"), QStringLiteral("社区"),
            QStringLiteral("z")}[random.bounded(4)];
    return request;
}

void AnswerSumsTest::headsFitTheirRows_data()
{
    QTest::addColumn<QString>("page");
    for (auto page = m_pages.keyBegin(); page != m_pages.keyEnd(); ++page)
        QTest::newRow(qPrintable(*page)) << *page;
}

void AnswerSumsTest::headsFitTheirRows()
{
    QFETCH(const QString, page);
    const Page& tried = m_pages[page];
    QRandomGenerator random(20261126);
    int filled = 0;
    for (int i = 0; i < 300; ++i) {
        const RecordListRequest request = i == 0 ? RecordListRequest() : randomRequest(*tried.source, random);
        const auto ids = readRecordIds(m_office->reader(), *tried.source, request);
        filled += ids.empty() ? 0 : 1;
        QVariantList rows;
        for (const auto& [sql, columns] : tried.rows)
            rows << sums(sql, ids, columns);
        const QVariantList head = tried.head(m_office->reader(), answerOf(m_office->reader(), *tried.source, request));
        QCOMPARE(head.size(), rows.size());
        for (qsizetype figure = 0; figure < head.size(); ++figure)
            QCOMPARE(head.at(figure).toLongLong(), rows.at(figure).toLongLong());
    }
    QVERIFY(filled >= 30);
}

VD_TEST(AnswerSumsTest)

#include "answersums_test.moc"
