#include "models/figures/figurerepository.h"
#include "models/organisation/organisationrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Street → two communities → a grid below the first.
struct Tree {
    OrganisationId street;
    OrganisationId first;
    OrganisationId second;
    OrganisationId grid;
};

static OrganisationId add(TestOffice& office, const QString& name, OrganisationKind kind, OrganisationId parent)
{
    OrganisationId id;
    office.run([&](UnitOfWork& work) {
        Organisation organisation;
        organisation.name = name;
        organisation.kind = kind;
        organisation.parent = parent;
        id = OrganisationRepository().insert(work, organisation);
    });
    return id;
}

static Tree treeIn(TestOffice& office)
{
    Tree tree;
    tree.street = OrganisationRepository().root(office.reader())->id;
    tree.first = add(office, QStringLiteral("苇湾社区"), OrganisationKind::Community, tree.street);
    tree.second = add(office, QStringLiteral("金都社区"), OrganisationKind::Community, tree.street);
    tree.grid = add(office, QStringLiteral("第一网格"), OrganisationKind::Grid, tree.first);
    return tree;
}

static qint64 minutesOf(TestOffice& office, OrganisationId organisation, const QString& month)
{
    return FigureRepository()
        .months(office.reader(), organisation, {Figure::ServiceMinutes}, month, month)
        .value(Figure::ServiceMinutes)
        .value(month);
}

class FigureRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsUpTheTree();
    void keepsTeamsByMonthYearAndAllTime();
    void movesWithTheOrganisation();
};

void FigureRepositoryTest::sumsUpTheTree()
{
    TestOffice office;
    const Tree tree = treeIn(office);
    office.run([&](UnitOfWork& work) {
        FigureSums sums;
        sums.add(tree.grid, Figure::ServiceMinutes, QStringLiteral("2025-03"), 60);
        sums.add(tree.first, Figure::ServiceMinutes, QStringLiteral("2025-03"), 30);
        sums.write(work);
        QVERIFY(sums.isEmpty());
        sums.add(tree.second, Figure::ServiceMinutes, QStringLiteral("2025-03"), 5);
        sums.add(tree.second, Figure::ServiceMinutes, QStringLiteral("2025-04"), 7);
        sums.add(tree.grid, Figure::ServiceMinutes, QStringLiteral("2025-03"), -10);
        sums.write(work);
    });
    const QString march = QStringLiteral("2025-03");
    QCOMPARE(minutesOf(office, tree.grid, march), 50);
    QCOMPARE(minutesOf(office, tree.first, march), 80);
    QCOMPARE(minutesOf(office, tree.second, march), 5);
    QCOMPARE(minutesOf(office, tree.street, march), 85);
    const auto all = FigureRepository().months(office.reader(), tree.street, {Figure::ServiceMinutes}, {}, {});
    QCOMPARE(
        all.value(Figure::ServiceMinutes), (FigureRepository::Months{{march, 85}, {QStringLiteral("2025-04"), 7}}));
}

void FigureRepositoryTest::keepsTeamsByMonthYearAndAllTime()
{
    TestOffice office;
    const Tree tree = treeIn(office);
    office.run([&](UnitOfWork& work) {
        FigureSums sums;
        sums.add(tree.first, Figure::TeamMinutes, QStringLiteral("2024-12"), 10, 3);
        sums.add(tree.grid, Figure::TeamMinutes, QStringLiteral("2025-01"), 20, 3);
        sums.add(tree.first, Figure::TeamMinutes, QStringLiteral("2025-02"), 40, 4);
        sums.write(work);
    });
    const FigureRepository figures;
    const auto between = [&](const QString& from, const QString& to) {
        return figures.keys(office.reader(), tree.street, Figure::TeamMinutes, from, to);
    };
    QCOMPARE(between({}, {}), (FigureRepository::Keys{{3, 30}, {4, 40}}));
    QCOMPARE(between(QStringLiteral("2025-01"), QStringLiteral("2025-01")), (FigureRepository::Keys{{3, 20}}));
    QCOMPARE(figures.teamTotals(office.reader(), tree.street, QStringLiteral("all")), between({}, {}));
    QCOMPARE(figures.teamTotals(office.reader(), tree.street, QStringLiteral("2025")),
        between(QStringLiteral("2025-01"), QStringLiteral("2025-12")));
}

void FigureRepositoryTest::movesWithTheOrganisation()
{
    TestOffice office;
    const Tree tree = treeIn(office);
    const QString march = QStringLiteral("2025-03");
    office.run([&](UnitOfWork& work) {
        FigureSums sums;
        sums.add(tree.grid, Figure::ServiceMinutes, march, 60);
        sums.write(work);
        Organisation grid = *OrganisationRepository().find(work.connection(), tree.grid);
        grid.parent = tree.second;
        OrganisationRepository().update(work, grid);
    });
    QCOMPARE(minutesOf(office, tree.first, march), 0);
    QCOMPARE(minutesOf(office, tree.second, march), 60);
    QCOMPARE(minutesOf(office, tree.street, march), 60);
}

VD_TEST(FigureRepositoryTest)
#include "figurerepository_test.moc"
