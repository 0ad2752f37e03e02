#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorrollrepository.h"
#include "models/reports/statistics.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

namespace {

struct PlainAward {
    AwardId id;
    int batch = 0;
    int title = 0;
    QString name;
    QString deeds;
    qint64 volunteer = 0; ///< 0: by name only
    QString state;
    QDate grantedOn;
};

struct PlainBatch {
    HonorBatchId id;
    OrganisationId organisation;
    int year = 0;
    QDate announcedOn;
    QStringList prints; ///< what each version said, the same twice in a row is one version
};

/// What may follow on what (spec 1, table of awards), and whether it needs a reason.
const QMap<QString, QStringList>& steps()
{
    static const QMap<QString, QStringList> all{
        {"nominated", {"shortlisted", "dropped"}},
        {"shortlisted", {"publicised", "nominated", "dropped"}},
        {"publicised", {"granted", "objected", "shortlisted", "dropped"}},
        {"granted", {"revoked"}},
        {"objected", {"publicised", "dropped"}},
        {"dropped", {"nominated"}},
        {"revoked", {"granted"}},
    };
    return all;
}

} // namespace

/// Random lives of honors, held against a notebook: states, who may have which title, rolls, versions and counts.
class HonorHistoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesOverRandomHistories_data();
    void agreesOverRandomHistories();

private:
    int upTo(int most) { return int(m_random.bounded(most)); }
    void begin(quint32 seed);
    void nominate();
    void decide();
    void rewrite();
    void print();
    [[nodiscard]] QString rollOf(int batch) const;
    [[nodiscard]] static QString textOf(const HonorRollContent& content);
    void compareAwards();
    void compareCounts();

    std::unique_ptr<LedgerOffice> m_office;
    QRandomGenerator m_random;
    QList<VolunteerId> m_people;
    QList<Term> m_titles;
    QList<PlainBatch> m_batches;
    QList<PlainAward> m_awards; ///< in the order in which they were entered
};

void HonorHistoriesTest::agreesOverRandomHistories_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 20251123U, 77U})
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void HonorHistoriesTest::agreesOverRandomHistories()
{
    QFETCH(quint32, seed);
    begin(seed);
    for (int i = 0; i < 400 && !QTest::currentTestFailed(); ++i) {
        const int kind = upTo(10);
        if (kind < 2 || m_awards.size() < 6)
            nominate();
        else if (kind < 8)
            decide();
        else if (kind < 9)
            rewrite();
        else
            print();
    }
    if (QTest::currentTestFailed())
        return;
    compareAwards();
    compareCounts();
}

void HonorHistoriesTest::begin(quint32 seed)
{
    m_office = std::make_unique<LedgerOffice>();
    m_random.seed(seed);
    m_people.clear();
    m_batches.clear();
    m_awards.clear();
    for (int i = 0; i < 5; ++i)
        m_people << m_office->addVolunteer(QStringLiteral("王%1").arg(i), m_office->north);
    m_titles = DictionaryRepository().terms(m_office->reader(), Dictionary::HonorTitle);
    QVERIFY(m_titles.size() >= 3);
    const OrganisationId places[]{m_office->north, m_office->grid, m_office->street};
    for (int i = 0; i < 3; ++i) {
        HonorBatch batch;
        batch.name = QStringLiteral("第%1批").arg(i + 1);
        batch.year = 2024 + i % 2;
        batch.organisation = places[i];
        batch.announcedOn = i == 0 ? QDate(2024, 12, 5) : QDate();
        PlainBatch plain{{}, batch.organisation, batch.year, batch.announcedOn, {}};
        m_office->office.run([&](UnitOfWork& work) { plain.id = HonorBatchRepository().insert(work, batch); });
        m_batches << plain;
    }
}

/// Nobody has a title twice in a year.
void HonorHistoriesTest::nominate()
{
    PlainAward plain;
    plain.batch = upTo(3);
    plain.title = upTo(3);
    plain.state = QStringLiteral("nominated");
    const int person = upTo(7);
    plain.volunteer = person < 5 ? m_people.at(person).value() : 0;
    plain.name = person < 5 ? QStringLiteral("王%1").arg(person) : QStringLiteral("外人%1").arg(person);
    plain.grantedOn = upTo(3) == 0 ? QDate(2024, 12, 30).addDays(upTo(4)) : QDate();
    const int year = m_batches.at(plain.batch).year;
    const bool isTaken = std::any_of(m_awards.begin(), m_awards.end(), [&](const PlainAward& other) {
        return other.title == plain.title && other.name == plain.name && m_batches.at(other.batch).year == year;
    });
    Award award;
    award.batch = m_batches.at(plain.batch).id;
    award.title = m_titles.at(plain.title).id;
    award.year = year;
    award.name = plain.name;
    award.honored = plain.volunteer;
    award.grantedOn = plain.grantedOn;
    const QString sentence = errorOf(
        [&] { m_office->office.run([&](UnitOfWork& work) { plain.id = AwardRepository().insert(work, award); }); });
    QCOMPARE(sentence.contains(QStringLiteral("already")), isTaken);
    if (!isTaken)
        m_awards << plain;
}

/// Any state, with and without a reason: what the notebook allows is done, the rest is refused.
void HonorHistoriesTest::decide()
{
    PlainAward& plain = m_awards[upTo(int(m_awards.size()))];
    QStringList states = steps().value(plain.state);
    if (states.isEmpty() || upTo(4) == 0)
        states = QStringList{"nominated", "shortlisted", "publicised", "granted", "objected", "dropped", "revoked"};
    const QString to = upTo(2) == 0 ? states.first() : states.at(upTo(int(states.size())));
    const QString reason = upTo(4) == 0 ? QStringLiteral("  ") : QStringLiteral("理由");
    const bool needsReason
        = QStringList{"objected", "dropped", "revoked"}.contains(to) || plain.state == QStringLiteral("revoked");
    const bool isAllowed = steps().value(plain.state).contains(to) && (!needsReason || !reason.trimmed().isEmpty());
    const QString sentence = errorOf([&] {
        m_office->office.run([&](UnitOfWork& work) {
            AwardRepository().changeState(work, plain.id, awardStates().fromCode(to), reason);
        });
    });
    QVERIFY2(sentence.isEmpty() == isAllowed, qPrintable(plain.state + u' ' + to + u' ' + sentence));
    if (isAllowed)
        plain.state = to;
}

void HonorHistoriesTest::rewrite()
{
    PlainAward& plain = m_awards[upTo(int(m_awards.size()))];
    Award award = AwardRepository().require(m_office->reader(), plain.id);
    plain.deeds = award.deeds = QStringLiteral("事迹%1").arg(upTo(1000));
    m_office->office.run([&](UnitOfWork& work) { AwardRepository().update(work, award); });
}

/// A roll has the granted awards, title by title, in the order in which they came.
QString HonorHistoriesTest::rollOf(int batch) const
{
    QStringList lines;
    for (int title = 0; title < m_titles.size(); ++title) {
        for (const PlainAward& award : m_awards) {
            if (award.batch == batch && award.title == title && award.state == QStringLiteral("granted"))
                lines << m_titles.at(title).name + u' ' + award.name + u' ' + award.deeds;
        }
    }
    return lines.join(u'\n');
}

QString HonorHistoriesTest::textOf(const HonorRollContent& content)
{
    QStringList lines;
    for (const HonorRollSection& section : content.sections) {
        for (const HonorRollEntry& entry : section.entries)
            lines << section.title + u' ' + entry.name + u' ' + entry.deeds;
    }
    return lines.join(u'\n');
}

void HonorHistoriesTest::print()
{
    const int number = upTo(3);
    PlainBatch& batch = m_batches[number];
    const QString expected = rollOf(number);
    HonorRoll roll;
    const QString sentence = errorOf([&] {
        m_office->office.run(
            [&](UnitOfWork& work) { roll = HonorRollRepository().freeze(work, batch.id, HonorRollLayout(upTo(3))); });
    });
    QCOMPARE(sentence.isEmpty(), !expected.isEmpty());
    if (expected.isEmpty())
        return;
    if (batch.prints.isEmpty() || batch.prints.last() != expected)
        batch.prints << expected;
    QCOMPARE(textOf(roll.content), expected);
    QCOMPARE(roll.version, int(batch.prints.size()));
}

void HonorHistoriesTest::compareAwards()
{
    Connection& reader = m_office->reader();
    for (int batch = 0; batch < m_batches.size(); ++batch) {
        QCOMPARE(textOf(HonorRollRepository().content(reader, m_batches.at(batch).id)), rollOf(batch));
        for (const HonorRoll& roll : HonorRollRepository().prints(reader, m_batches.at(batch).id))
            QCOMPARE(textOf(roll.content), m_batches.at(batch).prints.at(roll.version - 1));
    }
    QMap<qint64, QSet<qint64>> expected;
    for (const PlainAward& award : std::as_const(m_awards)) {
        QCOMPARE(awardStates().code(AwardRepository().require(reader, award.id).state), award.state);
        if (award.volunteer > 0)
            expected[award.volunteer].insert(award.id.value());
    }
    for (const VolunteerId person : std::as_const(m_people)) {
        QSet<qint64> found;
        for (const Award& award : AwardRepository().ofVolunteer(reader, person))
            found.insert(award.id.value());
        QCOMPARE(found, expected.value(person.value()));
    }
}

/// Granted in the period: on its day, else its batch's, else the last of its year.
void HonorHistoriesTest::compareCounts()
{
    const QHash<qint64, QSet<qint64>> parts{
        {0, {m_office->north.value(), m_office->grid.value(), m_office->street.value()}},
        {m_office->north.value(), {m_office->north.value()}}, {m_office->south.value(), {m_office->grid.value()}}};
    int granted = 0;
    for (const Period& period : {Period::all(), Period::year(2024), Period::year(2025), Period::month(2024, 12),
             Period::days(QDate(2024, 12, 5), QDate(2024, 12, 30)),
             Period::days(QDate(2024, 12, 31), QDate(2025, 1, 1))}) {
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            int expected = 0;
            for (const PlainAward& award : std::as_const(m_awards)) {
                const PlainBatch& batch = m_batches.at(award.batch);
                QDate day = award.grantedOn.isValid() ? award.grantedOn : batch.announcedOn;
                if (!day.isValid())
                    day = QDate(batch.year, 12, 31);
                const bool isCounted = award.state == QStringLiteral("granted") && period.contains(day)
                    && part.value().contains(batch.organisation.value());
                expected += isCounted ? 1 : 0;
            }
            granted += expected;
            QCOMPARE(statisticsOf(m_office->reader(), {period, OrganisationId(part.key())}).honors, expected);
        }
    }
    QVERIFY(granted > 0);
}

VD_TEST(HonorHistoriesTest)
#include "honorhistories_test.moc"
