#include "models/records/recordlabel.h"

#include "tests/support/awkwardoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class RecordLabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<AwkwardOffice>(); }
    void tellsWhatIsAskedFor();
    void keepsTheOrderAndLeavesOutWhatIsNotThere();
    void knowsNamesakes();
    void readsPastDamagedNumbers();

private:
    [[nodiscard]] QList<RecordLabel> teams(const QList<qint64>& ids)
    {
        return readRecordLabels(m_office->reader(), QStringLiteral("teams"),
            {QStringLiteral("code"), QStringLiteral("organisation_id"), {}}, ids);
    }
    [[nodiscard]] qint64 team(AwkwardOffice::Kind kind) { return m_office->links(kind).team.value(); }

    std::unique_ptr<AwkwardOffice> m_office;
};

void RecordLabelTest::tellsWhatIsAskedFor()
{
    const AwkwardLinks& links = m_office->links(AwkwardOffice::Over);
    const RecordLabel team = teams({links.team.value()}).first();
    QCOMPARE(team.name, QStringLiteral("往昔队"));
    QCOMPARE(team.state, QStringLiteral("dissolved"));
    QCOMPARE(team.code, QStringLiteral("T801"));
    QCOMPARE(team.organisation, links.organisation.value());
    QVERIFY(!team.born.isValid());
    const RecordLabel person = readRecordLabels(m_office->reader(), QStringLiteral("volunteers"),
        {{}, {}, QStringLiteral("birth_date")}, {links.person.value()})
                                   .first();
    QCOMPARE(person.born, QDate(1990, 3, 7));
    QCOMPARE(person.code, QString());
}

void RecordLabelTest::keepsTheOrderAndLeavesOutWhatIsNotThere()
{
    const auto labels = teams({team(AwkwardOffice::Damaged), 4711, team(AwkwardOffice::Plain)});
    QCOMPARE(labels.size(), 2);
    QCOMPARE(labels.at(0).id, team(AwkwardOffice::Damaged));
    QCOMPARE(labels.at(1).id, team(AwkwardOffice::Plain));
    QVERIFY(teams({}).isEmpty());
}

void RecordLabelTest::knowsNamesakes()
{
    QVERIFY(!teams({team(AwkwardOffice::Plain)}).first().hasNamesake);
    QVERIFY(teams({team(AwkwardOffice::FirstNamesake)}).first().hasNamesake);
    QVERIFY(teams({team(AwkwardOffice::SecondNamesake)}).first().hasNamesake);
}

void RecordLabelTest::readsPastDamagedNumbers()
{
    QCOMPARE(teams({team(AwkwardOffice::Damaged)}).first().name, QStringLiteral("残缺队"));
}

VD_TEST(RecordLabelTest)
#include "recordlabel_test.moc"
