#include "app/office/officefeatures.h"
#include "models/database/query.h"
#include "models/honors/honorrollrepository.h"
#include "models/orders/callbackrepository.h"
#include "models/orders/orderboardrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/projects/projectrepository.h"
#include "models/records/recordlist.h"
#include "models/reports/dashboardfigures.h"
#include "models/reports/officescope.h"
#include "models/reports/phonelist.h"
#include "models/reports/reportcatalog.h"
#include "models/security/accountkeeping.h"
#include "models/service/rolluprepository.h"
#include "models/stations/circlerepository.h"
#include "models/teams/teammembersrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// An account of one community neither reads, writes nor takes over what belongs to another one. What there is of
/// lists, reports and kinds of records is asked of the program, so a new one is tried as well.
class OtherCommunityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_office.reset(); }
    void listsShowTheOwnOnly_data();
    void listsShowTheOwnOnly();
    void reportsTellOfTheOwnOnly_data();
    void reportsTellOfTheOwnOnly();
    void figuresAreOfTheOwnOnly();
    void phoneListsHoldTheOwnOnly();
    void repositoriesKeepToTheOwn_data();
    void repositoriesKeepToTheOwn();
    void rowsOfOthersAreNotWritten_data();
    void rowsOfOthersAreNotWritten();
    void rowsOfOthersAreNotTakenOver_data();
    void rowsOfOthersAreNotTakenOver();
    void importsBringTheOwnOnly();

private:
    void scatter(UnitOfWork& work);
    void asWholeOffice() { office().signIn({}, QString::fromLatin1(TestOffice::password)); }
    void asOwn() { office().signIn(QStringLiteral("社区"), QStringLiteral("community-1")); }
    [[nodiscard]] Office& office() { return m_office->office.office(); }
    [[nodiscard]] Connection& reader() { return office().database().reader(); }
    [[nodiscard]] QList<qint64> under(OrganisationId organisation)
    {
        return OrganisationRepository().subtree(reader(), organisation);
    }
    [[nodiscard]] qint64 rowOf(const RecordKind& kind, OrganisationId organisation);
    [[nodiscard]] QString refusal(const RecordKind& kind, const Database::Work& work);

    std::unique_ptr<KuiwenOffice> m_office;
    OrganisationId m_own;
    OrganisationId m_other;
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
QMap<QString, Reading> readings(const Vault& vault)
{
    const OrderBoardRepository board;
    return {
        {QStringLiteral("board"),
            [board](Connection& connection, const QList<qint64>& organisations) {
                QStringList cards;
                for (const OrderCardFacts& card : board.cards(connection, OrderLane::ToRate, organisations, 100000))
                    cards << card.number;
                return cards.join(u' ');
            }},
        {QStringLiteral("board's lane"),
            [board](Connection& connection, const QList<qint64>& organisations) {
                return QString::number(board.count(connection, OrderLane::ToRate, organisations));
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
                return QString::number(ProjectRepository().figures(connection, organisations).brands);
            }},
        {QStringLiteral("teams"),
            [](Connection& connection, const QList<qint64>& organisations) {
                const TeamFigures figures = TeamMembersRepository().figures(connection, organisations);
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

void OtherCommunityTest::initTestCase()
{
    m_office = std::make_unique<KuiwenOffice>();
    m_office->office.run([this](UnitOfWork& work) { scatter(work); });
    Account account{{}, QStringLiteral("社区"), Role::Administrator, true};
    account.organisation = m_own.value();
    AccountKeeping(office()).add(account, QStringLiteral("community-1"));
    account.name = QStringLiteral("另一社区");
    account.organisation = m_other.value();
    AccountKeeping(office()).add(account, QStringLiteral("community-2"));
}

/// Of every kind of record some to the one community, some to the other.
void OtherCommunityTest::scatter(UnitOfWork& work)
{
    Connection& connection = work.connection();
    QList<OrganisationId> communities;
    for (const Organisation& one : OrganisationRepository().all(connection)) {
        if (one.kind == OrganisationKind::Community)
            communities << one.id;
    }
    m_own = communities.at(1);
    m_other = communities.at(2);
    connection.execute(QStringLiteral("UPDATE orders SET state = 'to_rate' WHERE id % 4 = 1"));
    connection.execute(QStringLiteral("INSERT INTO honor_batches (id, name, year, organisation_id, state, created_at, "
                                      "updated_at) SELECT id + 100 * n, name || n, year, organisation_id, state, 0, 0 "
                                      "FROM honor_batches, (SELECT 1 AS n UNION SELECT 2 UNION SELECT 3) AS more"));
    connection.execute(QStringLiteral("UPDATE awards SET batch_id = batch_id + 100 * (id % 3)"));
    for (const RecordKind& kind : officeFeatures().kinds()) {
        if (kind.owner.kind == RowOwner::Kind::Own)
            Query(connection,
                QStringLiteral("UPDATE %1 SET organisation_id = CASE (id / 100 + id) % 3 WHEN 0 THEN ? WHEN 1 THEN ? "
                               "ELSE organisation_id END")
                    .arg(kind.table))
                .bind(m_own)
                .bind(m_other)
                .run();
    }
    Query batches(connection, QStringLiteral("SELECT DISTINCT batch_id FROM awards WHERE state = 'granted'"));
    batches.run();
    QList<HonorBatchId> granted;
    while (batches.next())
        granted << batches.id<HonorBatchId>(0);
    for (const HonorBatchId batch : granted)
        HonorRollRepository().freeze(work, batch, HonorRollLayout::List);
}

void OtherCommunityTest::listsShowTheOwnOnly_data()
{
    QTest::addColumn<bool>("isOwned");
    for (const ListKind& list : officeFeatures().lists())
        QTest::newRow(qPrintable(list.key)) << officeFeatures().kind(list.table).owner.isOrganisation();
}

void OtherCommunityTest::listsShowTheOwnOnly()
{
    QFETCH(bool, isOwned);
    asWholeOffice();
    const QList<qint64> own = under(m_own);
    const QList<qint64> other = under(m_other);
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
    asOwn();
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
    asWholeOffice();
    const QStringList expected = report(m_own);
    const QStringList nothing = report(OrganisationId(987654)).mid(1);
    QVERIFY(expected != report(m_other) && expected != report({}));
    asOwn();
    QCOMPARE(report({}), expected);
    QCOMPARE(report(OrganisationRepository().root(reader())->id), expected);
    QCOMPARE(report(m_other).mid(1), nothing);
}

void OtherCommunityTest::figuresAreOfTheOwnOnly()
{
    asWholeOffice();
    const DashboardFigures expected = dashboardFigures(reader(), {Period::year(2025), m_own});
    asOwn();
    const DashboardFigures shown = dashboardFigures(reader(), {Period::year(2025), {}});
    QCOMPARE(shown.organisation, expected.organisation);
    QVERIFY(shown.now == expected.now);
    QCOMPARE(textOf(shown.fields), textOf(expected.fields));
    QCOMPARE(textOf(shown.teams), textOf(expected.teams));
    QCOMPARE(textOf(shown.states), textOf(expected.states));
    QVERIFY(shown.todos == expected.todos);
    const DashboardFigures others = dashboardFigures(reader(), {Period::year(2025), m_other});
    QCOMPARE(others.organisation, QString());
    QVERIFY(others.now.serviceMinutes == 0 && others.now.orders == 0 && others.now.volunteers == 0);
    QVERIFY(others.fields.isEmpty() && others.teams.isEmpty() && others.todos.isEmpty());
}

void OtherCommunityTest::phoneListsHoldTheOwnOnly()
{
    const auto callBacks = [&](const QList<qint64>& organisations) {
        return textOf(reader(), openPhoneList(office(), {{}, organisations, QStringLiteral("回访")}));
    };
    asWholeOffice();
    const QList<qint64> own = under(m_own);
    const QList<qint64> other = under(m_other);
    const QStringList expected = callBacks(own);
    QVERIFY(expected.size() > 5 && callBacks(other).size() > 5 && callBacks({}).size() > expected.size());
    const RecordKind& activities = officeFeatures().kind(QStringLiteral("activities"));
    const ActivityId foreign(rowOf(activities, m_other));
    asOwn();
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
    asWholeOffice();
    const QList<qint64> own = under(m_own);
    const QList<qint64> other = under(m_other);
    const QString expected = read(reader(), own);
    QVERIFY(expected != read(reader(), {}) && expected != read(reader(), {-1}));
    asOwn();
    QCOMPARE(read(reader(), {}), expected);
    QCOMPARE(read(reader(), own + other), expected);
    QCOMPARE(read(reader(), other), read(reader(), {-1}));
}

static void ownedKinds()
{
    QTest::addColumn<QString>("table");
    for (const RecordKind& kind : officeFeatures().kinds()) {
        if (kind.owner.isOrganisation())
            QTest::newRow(qPrintable(kind.table)) << kind.table;
    }
}

/// A row that belongs to this organization alone.
qint64 OtherCommunityTest::rowOf(const RecordKind& kind, OrganisationId organisation)
{
    Query query(reader(), QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(kind.table));
    query.run();
    while (query.next()) {
        const Change change{kind.table, query.integer(0), Change::Kind::Updated, {}, {}};
        if (officeFeatures().organisationsOf(reader(), change) == QSet<qint64>{organisation.value()})
            return query.integer(0);
    }
    return 0;
}

/// Why this work on a table is refused, while nothing of the table changes; "" when it is done.
QString OtherCommunityTest::refusal(const RecordKind& kind, const Database::Work& work)
{
    const auto rows = [&] {
        QStringList all;
        Query query(reader(), QStringLiteral("SELECT id, %1 FROM %2 ORDER BY id").arg(kind.owner.column, kind.table));
        query.run();
        while (query.next())
            all << query.text(0) + u' ' + query.text(1);
        return all;
    };
    const QStringList before = rows();
    const QString sentence = errorOf([&] { office().run(work); });
    return rows() == before ? sentence : QString();
}

void OtherCommunityTest::rowsOfOthersAreNotWritten_data()
{
    ownedKinds();
}

void OtherCommunityTest::rowsOfOthersAreNotWritten()
{
    QFETCH(QString, table);
    const RecordKind& kind = officeFeatures().kind(table);
    asWholeOffice();
    const qint64 own = rowOf(kind, m_own);
    const qint64 other = rowOf(kind, m_other);
    QVERIFY2(own > 0 && other > 0, "scatter() makes no row of this kind for both communities: add one");
    asOwn();
    const auto note = [&](qint64 id, bool isNew) {
        return refusal(kind, [&](UnitOfWork& work) {
            if (isNew)
                work.inserted(table, id);
            else
                work.updated(table, id, {}, {});
        });
    };
    for (const bool isNew : {false, true}) {
        QVERIFY(note(other, isNew).contains(QStringLiteral("does not answer for")));
        QCOMPARE(note(own, isNew), QString());
    }
    QVERIFY(refusal(kind, [&](UnitOfWork& work) {
        work.require(Acts::RevealNumber);
        work.concern(table, other);
    }).contains(QStringLiteral("does not answer for")));
}

void OtherCommunityTest::rowsOfOthersAreNotTakenOver_data()
{
    ownedKinds();
}

/// A row of the other community comes to the own one, or one of the own goes there.
void OtherCommunityTest::rowsOfOthersAreNotTakenOver()
{
    QFETCH(QString, table);
    const RecordKind& kind = officeFeatures().kind(table);
    asWholeOffice();
    const qint64 ownRow = rowOf(kind, m_own);
    const qint64 otherRow = rowOf(kind, m_other);
    const auto pointer = [&](qint64 id) {
        return reader()
            .scalar(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(kind.owner.column, table), {id})
            .toLongLong();
    };
    const qint64 toOwn = pointer(ownRow);
    const qint64 toOther = pointer(otherRow);
    asOwn();
    const auto move = [&](qint64 id, qint64 from, qint64 to) {
        return refusal(kind, [&](UnitOfWork& work) {
            Query(work.connection(), QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(table, kind.owner.column))
                .bind(to)
                .bind(id)
                .run();
            work.updated(table, id, {{kind.owner.column, from}}, {{kind.owner.column, to}});
        });
    };
    for (const QString& sentence : {move(otherRow, toOther, toOwn), move(ownRow, toOwn, toOther)})
        QVERIFY2(sentence.contains(QStringLiteral("does not answer for"))
                || sentence.contains(QStringLiteral("exists already")) || table == QStringLiteral("organisations"),
            qPrintable(sentence));
}

/// Each kind of file in an office that knows its organizations only, imported by the account of one of them.
void OtherCommunityTest::importsBringTheOwnOnly()
{
    static const QMap<QString, QString> files{{"organisations", "01-机构.xlsx"}, {"teams", "02-队伍.xlsx"},
        {"stations", "03-阵地.xlsx"}, {"volunteers", "04-志愿者花名册.xlsx"}, {"projects", "05-项目库.xlsx"},
        {"attendance", "06-活动签到.xlsx"}, {"orders", "07-点单派单结单.xlsx"}, {"honors", "08-荣誉.xlsx"},
        {"estates", "09-小区.xlsx"}};
    TestOffice fresh;
    const auto import = [&](const QString& key) {
        QVERIFY2(files.contains(key), qPrintable(key));
        const auto importer = officeFeatures().makeImporter(key, fresh.office());
        (void)errorOf([&] { fresh.importFile(*importer, files.value(key)); });
    };
    import(QStringLiteral("organisations"));
    const OrganisationRepository organisations;
    Account account{{}, QStringLiteral("社区"), Role::Administrator, true};
    account.organisation = organisations.findByName(fresh.reader(), QStringLiteral("虞新社区"))->id.value();
    AccountKeeping(fresh.office()).add(account, QStringLiteral("community-1"));
    const qint64 known = organisations.count(fresh.reader());
    fresh.office().signIn(account.name, QStringLiteral("community-1"));
    for (const ImportKind& kind : officeFeatures().imports())
        import(kind.key);
    QCOMPARE(organisations.count(fresh.reader()), known);
    QMap<QString, int> brought;
    for (const RecordKind& kind : officeFeatures().kinds()) {
        if (!kind.owner.isOrganisation() || kind.owner.kind == RowOwner::Kind::Itself)
            continue;
        Query query(fresh.reader(), QStringLiteral("SELECT id FROM %1").arg(kind.table));
        query.run();
        while (query.next()) {
            const Change change{kind.table, query.integer(0), Change::Kind::Updated, {}, {}};
            for (const qint64 whose : officeFeatures().organisationsOf(fresh.reader(), change))
                QVERIFY2(fresh.office().scope().contains(whose), qPrintable(kind.table));
            ++brought[kind.table];
        }
    }
    QVERIFY(brought.value(QStringLiteral("estates")) > 0);
}

VD_TEST(OtherCommunityTest)
#include "othercommunity_test.moc"
