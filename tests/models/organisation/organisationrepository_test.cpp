#include "models/database/connection.h"
#include "models/organisation/organisationrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class OrganisationRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void storesEveryField();
    void notesWhatChanged();
    void refusesSecondCodesAndWrongData();
    void refusesCircles();
    void findsTheLowestOfOneName();
    void rollsUpTheTree();
    void knowsWordsOfLevels_data();
    void knowsWordsOfLevels();

private:
    OrganisationId add(const QString& name, OrganisationKind kind, OrganisationId parent, const QString& code = {})
    {
        OrganisationId id;
        m_office->run([&](UnitOfWork& work) {
            Organisation organisation;
            organisation.name = name;
            organisation.kind = kind;
            organisation.parent = parent;
            organisation.code = code;
            id = m_repository.insert(work, organisation);
        });
        return id;
    }

    OrganisationRepository m_repository;
    std::unique_ptr<TestOffice> m_office;
    OrganisationId m_street;
};

void OrganisationRepositoryTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_street = m_repository.root(m_office->reader()).value().id;
}

void OrganisationRepositoryTest::storesEveryField()
{
    Organisation community;
    community.code = QStringLiteral("370705001001");
    community.name = QStringLiteral("东风社区");
    community.kind = OrganisationKind::Community;
    community.parent = m_street;
    community.coordinates = Coordinates{36.7091, 119.1245};
    community.state = OrganisationState::Suspended;
    m_office->run([&](UnitOfWork& work) { community.id = m_repository.insert(work, community); });
    QCOMPARE(m_repository.find(m_office->reader(), community.id), std::optional(community));
    QCOMPARE(m_repository.findByCode(m_office->reader(), community.code), std::optional(community));
    QCOMPARE(m_repository.index(m_office->reader()).value(community.name), community.id);
    community.coordinates.reset();
    community.name = QStringLiteral("东风里社区");
    m_office->run([&](UnitOfWork& work) { m_repository.update(work, community); });
    QCOMPARE(m_repository.find(m_office->reader(), community.id), std::optional(community));
    QVERIFY(!m_repository.find(m_office->reader(), OrganisationId(999)));
}

void OrganisationRepositoryTest::notesWhatChanged()
{
    const OrganisationId id = add(QStringLiteral("东风社区"), OrganisationKind::Community, m_street);
    auto organisation = m_repository.find(m_office->reader(), id).value();
    organisation.code = QStringLiteral("0099");
    const ChangeSet changes = m_office->run([&](UnitOfWork& work) { m_repository.update(work, organisation); });
    QCOMPARE(changes.changes().size(), 1);
    const Change& change = changes.changes().first();
    QCOMPARE(change.id, id.value());
    QVERIFY(change.before.value(QStringLiteral("code")).isNull());
    QCOMPARE(change.after.value(QStringLiteral("code")).toString(), QStringLiteral("0099"));
    QVERIFY(!change.after.contains(QStringLiteral("name")));
}

void OrganisationRepositoryTest::refusesSecondCodesAndWrongData()
{
    add(QStringLiteral("东风社区"), OrganisationKind::Community, m_street, QStringLiteral("1"));
    QVERIFY(errorOf([&] {
        add(QStringLiteral("西风社区"), OrganisationKind::Community, m_street, QStringLiteral("1"));
    }).contains(QStringLiteral("exists already")));
    QVERIFY(errorOf([&] {
        add(QStringLiteral("东风社区"), OrganisationKind::Community, m_street);
    }).contains(QStringLiteral("exists already")));
    QVERIFY(errorOf([&] {
        add(QStringLiteral(" "), OrganisationKind::Community, m_street);
    }).contains(QStringLiteral("needs a name")));
    QCOMPARE(m_repository.all(m_office->reader()).size(), 2);
}

void OrganisationRepositoryTest::refusesCircles()
{
    const OrganisationId community = add(QStringLiteral("东风社区"), OrganisationKind::Community, m_street);
    const OrganisationId grid = add(QStringLiteral("第一网格"), OrganisationKind::Grid, community);
    auto moved = m_repository.find(m_office->reader(), community).value();
    moved.parent = grid;
    QVERIFY(errorOf([&] {
        m_office->run([&](UnitOfWork& work) { m_repository.update(work, moved); });
    }).contains(QStringLiteral("own parts")));
    QCOMPARE(m_repository.find(m_office->reader(), community)->parent, m_street);
}

void OrganisationRepositoryTest::findsTheLowestOfOneName()
{
    const OrganisationId community = add(QStringLiteral("潍州路街道"), OrganisationKind::Community, m_street);
    QCOMPARE(m_repository.findByName(m_office->reader(), QStringLiteral("潍州路街道"))->id, community);
    QCOMPARE(m_repository.index(m_office->reader()).value(QStringLiteral("潍州路街道")), community);
    QVERIFY(!m_repository.findByName(m_office->reader(), QStringLiteral("没有")));
}

void OrganisationRepositoryTest::rollsUpTheTree()
{
    const OrganisationId community = add(QStringLiteral("东风社区"), OrganisationKind::Community, m_street);
    const OrganisationId grid = add(QStringLiteral("第一网格"), OrganisationKind::Grid, community);
    const OrganisationId other = add(QStringLiteral("西风社区"), OrganisationKind::Community, m_street);
    QCOMPARE(m_repository.subtree(m_office->reader(), community), (QList<qint64>{community.value(), grid.value()}));
    QCOMPARE(m_repository.subtree(m_office->reader(), m_street).size(), 4);
    QCOMPARE(
        m_repository.ancestors(m_office->reader()).value(grid), (QList<OrganisationId>{grid, community, m_street}));
    QCOMPARE(m_repository.subtree(m_office->reader(), other), QList<qint64>{other.value()});
}

void OrganisationRepositoryTest::knowsWordsOfLevels_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("kind");
    QTest::newRow("district") << QStringLiteral("区") << int(OrganisationKind::District);
    QTest::newRow("street") << QStringLiteral("街道") << int(OrganisationKind::Street);
    QTest::newRow("town") << QStringLiteral("镇") << int(OrganisationKind::Street);
    QTest::newRow("community") << QStringLiteral("社区") << int(OrganisationKind::Community);
    QTest::newRow("village") << QStringLiteral("村") << int(OrganisationKind::Community);
    QTest::newRow("grid") << QStringLiteral("网格") << int(OrganisationKind::Grid);
    QTest::newRow("unknown") << QStringLiteral("星系") << -1;
}

void OrganisationRepositoryTest::knowsWordsOfLevels()
{
    QFETCH(QString, word);
    const auto kind = organisationKindFromWord(word);
    QTEST(kind ? int(*kind) : -1, "kind");
}

VD_TEST(OrganisationRepositoryTest)
#include "organisationrepository_test.moc"
