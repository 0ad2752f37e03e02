#include "app/office/officefeatures.h"
#include "models/database/query.h"
#include "models/honors/honorrollrepository.h"
#include "models/office/accountkeeping.h"
#include "models/orders/callbackrepository.h"
#include "models/orders/orderboardrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/projects/projectrecords.h"
#include "models/projects/projectrepository.h"
#include "models/records/answersums.h"
#include "models/records/recordlist.h"
#include "models/reports/dashboardfigures.h"
#include "models/reports/officescope.h"
#include "models/reports/phonelist.h"
#include "models/reports/reportcatalog.h"
#include "models/service/rolluprepository.h"
#include "models/stations/circlerepository.h"
#include "models/teams/teammembersrepository.h"
#include "models/teams/teamrecords.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"
#include "tests/support/twocommunities.h"

#include <QtTest>

/// An account of one community reads nothing of another one. What there is of lists and reports is asked of the
/// program, so a new one is tried as well.
class OtherCommunityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_two = std::make_unique<TwoCommunities>(); }
    void cleanupTestCase() { m_two.reset(); }
    void listsShowTheOwnOnly_data();
    void listsShowTheOwnOnly();
    void reportsTellOfTheOwnOnly_data();
    void reportsTellOfTheOwnOnly();
    void figuresAreOfTheOwnOnly();
    void phoneListsHoldTheOwnOnly();
    void repositoriesKeepToTheOwn_data();
    void repositoriesKeepToTheOwn();

private:
    [[nodiscard]] Office& office() { return m_two->office(); }
    [[nodiscard]] Connection& reader() { return m_two->reader(); }

    std::unique_ptr<TwoCommunities> m_two;
};

namespace {

QString textOf(const TableRow& row)
{
    QStringList cells;
    for (const TableValue& cell : row)
        cells << std::visit(
            [](const auto& value) -> QString {
                using Value = std::decay_t<decltype(value)>;
                if constexpr (std::is_same_v<Value, std::monostate>)
                    return {};
                else
                    return QVariant(value).toString();
            },
            cell);
    return cells.join(u'|');
}

QStringList textOf(Connection& connection, const Report& report)
{
    QStringList lines{report.title};
    for (const ReportSection& section : report.sections) {
        lines << section.title << QString::number(section.stream ? section.expected : 0);
        for (const TableRow& row : firstRows(connection, section, 100000))
            lines << textOf(row);
        lines << textOf(section.totals);
    }
    return lines;
}

QStringList textOf(const QList<FigureBar>& bars)
{
    QStringList lines;
    for (const FigureBar& bar : bars)
        lines << QStringLiteral("%1 %2").arg(bar.name).arg(bar.amount);
    return lines;
}

/// What reads by organizations, beside lists and reports: what it gives, as text.
using Reading = std::function<QString(Connection&, const QList<qint64>&)>;
ListAnswer answerWithin(Connection& connection, const RecordSource& source, const QList<qint64>& organisations)
{
    RecordListRequest request;
    request.filter.organisations = organisations;
    return answerOf(connection, source, request);
}

QMap<QString, Reading> readings(const Vault& vault)
{
    const OrderBoardRepository board;
    return {
        {QStringLiteral("board"),
            [board](Connection& connection, const QList<qint64>& organisations) {
                QStringList cards;
                for (const OrderCardFacts& card : board.cards(connection, OrderLane::ToEvaluate, organisations, 100000))
                    cards << card.number;
                return cards.join(u' ');
            }},
        {QStringLiteral("board's lane"),
            [board](Connection& connection, const QList<qint64>& organisations) {
                return QString::number(board.count(connection, OrderLane::ToEvaluate, organisations));
            }},
        {QStringLiteral("board's day"),
            [board](Connection& connection, const QList<qint64>& organisations) {
                const OrderDayFigures day = board.figures(connection, QDate(2025, 3, 6), organisations);
                return QStringLiteral("%1 %2 %3").arg(day.requested).arg(day.dispatched).arg(day.closed);
            }},
        {QStringLiteral("satisfaction"),
            [board](Connection& connection, const QList<qint64>& organisations) {
                return QString::number(board.satisfaction(connection, Period::year(2025), organisations).closed);
            }},
        {QStringLiteral("projects"),
            [](Connection& connection, const QList<qint64>& organisations) {
                return QString::number(
                    ProjectRepository()
                        .figures(connection, answerWithin(connection, ProjectRecords(), organisations))
                        .brands);
            }},
        {QStringLiteral("teams"),
            [&vault](Connection& connection, const QList<qint64>& organisations) {
                const TeamFigures figures = TeamMembersRepository().figures(
                    connection, answerWithin(connection, TeamRecords(vault), organisations));
                return QStringLiteral("%1 %2").arg(figures.members).arg(figures.service.value());
            }},
        {QStringLiteral("hours"),
            [](Connection& connection, const QList<qint64>& organisations) {
                return QString::number(
                    RollupRepository().minutesIn(connection, organisations, Period::year(2025)).value());
            }},
        {QStringLiteral("estates"),
            [](Connection& connection, const QList<qint64>& organisations) {
                return QString::number(estatesOf(connection, organisations).size());
            }},
        {QStringLiteral("call-backs"),
            [&vault](Connection& connection, const QList<qint64>& organisations) {
                return QString::number(CallBackRepository(vault).waiting(connection, organisations).size());
            }},
    };
}

} // namespace

void OtherCommunityTest::listsShowTheOwnOnly_data()
{
    QTest::addColumn<bool>("isOwned");
    for (const ListKind& list : officeFeatures().lists()) {
        if (QStringList{QStringLiteral("calendar"), QStringLiteral("point_rules"), QStringLiteral("ledger_roots")}
                .contains(list.key)) // the same for everybody
            continue;
        QTest::newRow(qPrintable(list.key)) << officeFeatures().kind(list.table).owner.isOrganisation();
    }
}

void OtherCommunityTest::listsShowTheOwnOnly()
{
    QFETCH(bool, isOwned);
    m_two->signInWhole();
    const QList<qint64> own = m_two->under(m_two->own);
    const QList<qint64> other = m_two->under(m_two->other);
    const auto source = officeFeatures().makeList(QString::fromLatin1(QTest::currentDataTag()), office());
    const auto ids = [&](const QList<qint64>& organisations, const QString& words = {}) {
        return readRecordIds(reader(), *source, {words, {organisations, {}, {}}, -1, Qt::AscendingOrder});
    };
    const auto all = ids({});
    const auto expected = ids(own);
    const auto others = ids(other);
    QVERIFY(expected.size() < all.size());
    QVERIFY(!isOwned || (!expected.empty() && !others.empty()));
    QString word; // of a row of the other community
    for (const RecordRow& row :
        readRecordRows(reader(), *source, QList<qint64>(others.begin(), others.end()).mid(0, 1)))
        word = row.cells.value(1).toString();
    m_two->signInOwn();
    QVERIFY(ids({}) == expected);
    QVERIFY(ids(own) == expected);
    QVERIFY(ids(own + other) == expected);
    QVERIFY(ids(other).empty());
    QCOMPARE(countRecords(reader(), *source, {}), qint64(expected.size()));
    const auto found = ids({}, word);
    QVERIFY(std::none_of(found.begin(), found.end(),
        [&](qint64 id) { return std::find(others.begin(), others.end(), id) != others.end(); }));
    for (const qint64 id : isOwned ? expected : std::vector<qint64>()) {
        const Change change{source->table(), id, Change::Kind::Updated, {}, {}};
        for (const qint64 organisation : officeFeatures().organisationsOf(reader(), change))
            QVERIFY(own.contains(organisation));
    }
}

void OtherCommunityTest::reportsTellOfTheOwnOnly_data()
{
    QTest::addColumn<QString>("name");
    for (const ReportKind& kind : reportKinds())
        QTest::newRow(qPrintable(kind.name)) << kind.name;
}

void OtherCommunityTest::reportsTellOfTheOwnOnly()
{
    QFETCH(QString, name);
    const auto report = [&](OrganisationId organisation) {
        ReportRequest request{name, Period::year(2025), organisation, {}, Numbers::Masked};
        return textOf(reader(), makeReport(reader(), office().vault(), request));
    };
    m_two->signInWhole();
    const QStringList expected = report(m_two->own);
    const QStringList nothing = report(OrganisationId(987654)).mid(1);
    QVERIFY(expected != report(m_two->other) && expected != report({}));
    m_two->signInOwn();
    QCOMPARE(report({}), expected);
    QCOMPARE(report(OrganisationRepository().root(reader())->id), expected);
    QCOMPARE(report(m_two->other).mid(1), nothing);
}

void OtherCommunityTest::figuresAreOfTheOwnOnly()
{
    m_two->signInWhole();
    const DashboardFigures expected = dashboardFigures(reader(), {Period::year(2025), m_two->own});
    m_two->signInOwn();
    const DashboardFigures shown = dashboardFigures(reader(), {Period::year(2025), {}});
    QCOMPARE(shown.organisation, expected.organisation);
    QVERIFY(shown.now == expected.now);
    QCOMPARE(textOf(shown.fields), textOf(expected.fields));
    QCOMPARE(textOf(shown.teams), textOf(expected.teams));
    QCOMPARE(textOf(shown.states), textOf(expected.states));
    QVERIFY(shown.todos == expected.todos);
    const DashboardFigures others = dashboardFigures(reader(), {Period::year(2025), m_two->other});
    QCOMPARE(others.organisation, QString());
    QVERIFY(others.now.serviceMinutes == 0 && others.now.orders == 0 && others.now.volunteers == 0);
    QVERIFY(others.fields.isEmpty() && others.teams.isEmpty() && others.todos.isEmpty());
}

void OtherCommunityTest::phoneListsHoldTheOwnOnly()
{
    const auto callBacks = [&](const QList<qint64>& organisations) {
        return textOf(reader(), openPhoneList(office(), {{}, organisations, QStringLiteral("回访")}));
    };
    m_two->signInWhole();
    const QList<qint64> own = m_two->under(m_two->own);
    const QList<qint64> other = m_two->under(m_two->other);
    const QStringList expected = callBacks(own);
    QVERIFY(expected.size() > 5 && callBacks(other).size() > 5 && callBacks({}).size() > expected.size());
    const RecordKind& activities = officeFeatures().kind(QStringLiteral("activities"));
    const ActivityId foreign(m_two->rowOf(activities, m_two->other));
    m_two->signInOwn();
    QCOMPARE(callBacks({}), expected);
    QCOMPARE(callBacks(own + other), expected);
    QCOMPARE(callBacks(other).size(), callBacks({-1}).size());
    QVERIFY(errorOf([&] {
        (void)openPhoneList(office(), {foreign, {}, QStringLiteral("通知")});
    }).contains(QStringLiteral("does not answer for")));
}

void OtherCommunityTest::repositoriesKeepToTheOwn_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : readings(office().vault()).keys())
        QTest::newRow(qPrintable(name)) << name;
}

void OtherCommunityTest::repositoriesKeepToTheOwn()
{
    QFETCH(QString, name);
    const Reading read = readings(office().vault()).value(name);
    m_two->signInWhole();
    const QList<qint64> own = m_two->under(m_two->own);
    const QList<qint64> other = m_two->under(m_two->other);
    const QString expected = read(reader(), own);
    QVERIFY(expected != read(reader(), {}) && expected != read(reader(), {-1}));
    m_two->signInOwn();
    QCOMPARE(read(reader(), {}), expected);
    QCOMPARE(read(reader(), own + other), expected);
    QCOMPARE(read(reader(), other), read(reader(), {-1}));
}

VD_TEST(OtherCommunityTest)
#include "othercommunity_test.moc"
