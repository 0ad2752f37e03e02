#include "models/honors/award.h"

#include "tests/support/ruletable.h"
#include "tests/support/testregistry.h"

/// Rules, codes and colors of awards and batches.
class AwardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesAwards_data();
    void judgesAwards();
    void judgesBatches_data();
    void judgesBatches();
    void knowsItsCodes();
    void namesTheHonored_data();
    void namesTheHonored();
    void colorsItsStates();
};

static const QList<RuleRow<Award>>& awardRules()
{
    static const QList<RuleRow<Award>> rules{
        {"good", [](Award&) {}, {}},
        {"nobody", [](Award& award) { award.name = QStringLiteral("　"); }, {"name"}},
        {"no title", [](Award& award) { award.title = {}; }, {"title"}},
        {"the first year", [](Award& award) { award.year = 1; }, {}},
        {"no year", [](Award& award) { award.year = 0; }, {"year"}},
    };
    return rules;
}

void AwardTest::judgesAwards_data()
{
    addRules(awardRules());
}

void AwardTest::judgesAwards()
{
    Award award;
    award.name = QStringLiteral("高伟涛");
    award.title = TermId(3);
    award.year = 2025;
    checkRule(awardRules(), award);
}

static const QList<RuleRow<HonorBatch>>& batchRules()
{
    static const QList<RuleRow<HonorBatch>> rules{
        {"good", [](HonorBatch&) {}, {}},
        {"no name", [](HonorBatch& batch) { batch.name = QStringLiteral(" "); }, {"name"}},
        {"1949", [](HonorBatch& batch) { batch.year = 1949; }, {}},
        {"1948", [](HonorBatch& batch) { batch.year = 1948; }, {"year"}},
        {"2999", [](HonorBatch& batch) { batch.year = 2999; }, {}},
        {"3000", [](HonorBatch& batch) { batch.year = 3000; }, {"year"}},
        {"nobody honors", [](HonorBatch& batch) { batch.organisation = {}; }, {"organisation"}},
    };
    return rules;
}

void AwardTest::judgesBatches_data()
{
    addRules(batchRules());
}

void AwardTest::judgesBatches()
{
    HonorBatch batch;
    batch.name = QStringLiteral("2025年度先进典型名单");
    batch.year = 2025;
    batch.organisation = OrganisationId(1);
    checkRule(batchRules(), batch);
}

void AwardTest::knowsItsCodes()
{
    const QStringList codes{"volunteer", "team", "project", "community", "station"};
    QStringList found;
    for (const HonoredKind kind : allHonoredKinds()) {
        found << kindCode(kind);
        QCOMPARE(honoredKindFromCode(kindCode(kind)), kind);
        QVERIFY(!kindTitle(kind).isEmpty());
    }
    QCOMPARE(found, codes);
    QVERIFY_THROWS_EXCEPTION(Error, (void)honoredKindFromCode(QStringLiteral("parish")));
}

void AwardTest::namesTheHonored_data()
{
    QTest::addColumn<HonoredKind>("kind");
    QTest::addColumn<int>("record");
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<QString>("key");
    QTest::newRow("a known volunteer") << HonoredKind::Volunteer << 7 << QByteArray("x") << "v7";
    QTest::newRow("a known team") << HonoredKind::Team << 7 << QByteArray() << "t7";
    QTest::newRow("a known project") << HonoredKind::Project << 7 << QByteArray() << "p7";
    QTest::newRow("a known community") << HonoredKind::Community << 7 << QByteArray() << "c7";
    QTest::newRow("a known station") << HonoredKind::Station << 7 << QByteArray() << "s7";
    QTest::newRow("somebody with an ID number") << HonoredKind::Volunteer << 0 << QByteArray("\x0a\xb1") << "#0ab1";
    QTest::newRow("only a name") << HonoredKind::Team << 0 << QByteArray() << "=team 雷霆";
}

void AwardTest::namesTheHonored()
{
    QFETCH(HonoredKind, kind);
    QFETCH(int, record);
    QFETCH(QByteArray, digest);
    Award award;
    award.kind = kind;
    award.honored = record;
    award.personDigest = digest;
    award.name = QStringLiteral("雷霆");
    QTEST(honoredKey(award), "key");
}

void AwardTest::colorsItsStates()
{
    using S = AwardState;
    const QList<std::pair<S, Tone>> awards{{S::Nominated, Tone::Information}, {S::Shortlisted, Tone::Information},
        {S::Publicised, Tone::Attention}, {S::Granted, Tone::Good}, {S::Objected, Tone::Bad},
        {S::Dropped, Tone::Neutral}, {S::Revoked, Tone::Bad}};
    for (const auto& [state, tone] : awards)
        QCOMPARE(stateTone(state), tone);
    using B = HonorBatchState;
    const QList<std::pair<B, Tone>> batches{{B::Collecting, Tone::Information}, {B::Screening, Tone::Information},
        {B::Reviewing, Tone::Information}, {B::Publicised, Tone::Attention}, {B::Announced, Tone::Good},
        {B::Archived, Tone::Neutral}};
    for (const auto& [state, tone] : batches)
        QCOMPARE(stateTone(state), tone);
}

VD_TEST(AwardTest)
#include "award_test.moc"
