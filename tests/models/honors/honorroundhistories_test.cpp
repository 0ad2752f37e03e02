#include "models/calendar/calendardayrepository.h"
#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorobjection.h"
#include "models/honors/honorrollrepository.h"
#include "models/honors/honorsteps.h"
#include "models/words/dictionaryrepository.h"
#include "tests/models/honors/honornotebook.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

using HonorNotebook::awardWays;
using HonorNotebook::Book;
using HonorNotebook::PlainAward;
using HonorNotebook::Round;
using HonorNotebook::roundWays;
using HonorNotebook::S;

/// Random lives of one round: every step that the rules allow is taken, every other refused, and states, days, roll
/// versions and ways back are those of a notebook that knows nothing of the program.
class HonorRoundHistoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesOverRandomHistories_data();
    void agreesOverRandomHistories();

private:
    int upTo(int most) { return int(m_random.bounded(most)); }
    void begin(quint32 seed);
    void nominate();
    void leadRound();
    void leadAward();
    void object();
    void answer();
    void undo();
    void print();
    void compare();
    [[nodiscard]] QDate after(QDate day, int count) const;
    void writeRound(Round to);
    /// Runs it on the present day; what is told when it is refused.
    QString run(const std::function<TakenStep(UnitOfWork&)>& work);
    void noteStep(const Book& before);

    std::unique_ptr<LedgerOffice> m_office;
    QRandomGenerator m_random;
    QDate m_today;
    QDate m_holiday;
    HonorBatchId m_batch;
    TermId m_title;
    Book m_book;
    Book m_before; ///< of the last step
    TakenStep m_step;
    bool m_canUndo = false;
    QStringList m_prints; ///< what each version said
    int m_steps = 0;
    int m_undone = 0;
    int m_announced = 0;
};

void HonorRoundHistoriesTest::agreesOverRandomHistories_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U, 20251123U, 77U})
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void HonorRoundHistoriesTest::agreesOverRandomHistories()
{
    QFETCH(quint32, seed);
    begin(seed);
    for (int i = 0; i < 1500 && !QTest::currentTestFailed(); ++i) {
        m_today = m_today.addDays(upTo(3));
        const int kind = upTo(20);
        if (m_book.awards.size() < 4 || (kind == 0 && m_book.awards.size() < 8))
            nominate();
        else if (kind < 7)
            leadRound();
        else if (kind < 12)
            leadAward();
        else if (kind < 13)
            object();
        else if (kind < 16)
            answer();
        else if (kind < 19)
            undo();
        else
            print();
        if (!QTest::currentTestFailed())
            compare();
    }
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_steps > 40);
    QVERIFY(m_undone > 5);
    QVERIFY2(m_announced > 0, qPrintable(QString::number(m_announced)));
}

void HonorRoundHistoriesTest::begin(quint32 seed)
{
    m_office = std::make_unique<LedgerOffice>();
    m_random.seed(seed);
    m_book = {};
    m_prints.clear();
    m_canUndo = false;
    m_steps = m_undone = m_announced = 0;
    m_today = QDate(2035, 3, 5); // a year whose holidays nobody knows
    m_holiday = QDate(2035, 3, 8);
    m_title = DictionaryRepository().terms(m_office->reader(), Dictionary::HonorTitle).first().id;
    HonorBatch batch;
    batch.name = QStringLiteral("一轮");
    batch.year = 2025;
    batch.organisation = m_office->street;
    m_office->office.run([&](UnitOfWork& work) {
        m_batch = HonorBatchRepository().insert(work, batch);
        CalendarDay day;
        day.day = m_holiday;
        CalendarDayRepository().insert(work, day);
    });
}

QDate HonorRoundHistoriesTest::after(QDate day, int count) const
{
    while (count > 0) {
        day = day.addDays(1);
        count -= day.dayOfWeek() < 6 && day != m_holiday ? 1 : 0;
    }
    return day;
}

QString HonorRoundHistoriesTest::run(const std::function<TakenStep(UnitOfWork&)>& work)
{
    TakenStep step;
    const QString refused = errorOf([&] {
        m_office->office.run([&](UnitOfWork& one) {
            one.setNow(m_today.startOfDay().addSecs(10 * 3600).toMSecsSinceEpoch());
            step = work(one);
        });
    });
    if (refused.isEmpty())
        m_step = step;
    return refused;
}

void HonorRoundHistoriesTest::noteStep(const Book& before)
{
    m_before = before;
    m_canUndo = bool(m_step.back);
    ++m_steps;
}

void HonorRoundHistoriesTest::nominate()
{
    Award award;
    award.batch = m_batch;
    award.title = m_title;
    award.year = 2025;
    award.name = QStringLiteral("王%1").arg(m_book.awards.size());
    PlainAward plain;
    const QString refused = run([&](UnitOfWork& work) {
        plain.id = AwardRepository().insert(work, award);
        return TakenStep();
    });
    QCOMPARE(refused, QString());
    m_book.awards << plain;
    m_canUndo = false;
}

void HonorRoundHistoriesTest::writeRound(Round to)
{
    Book& b = m_book;
    if (to == Round::Publicised && b.state == Round::Reviewing) {
        b.from = m_today;
        b.until = after(m_today, 5);
        for (PlainAward& award : b.awards)
            award.until = award.state == S::Shortlisted ? b.until : award.until;
        b.move(S::Shortlisted, S::Publicised);
    } else if (to == Round::Reviewing && b.state == Round::Publicised) {
        b.from = b.until = {};
        for (PlainAward& award : b.awards)
            award.until = award.state == S::Publicised ? QDate() : award.until;
        b.move(S::Publicised, S::Shortlisted);
    } else if (to == Round::Announced && b.state == Round::Publicised) {
        for (PlainAward& award : b.awards)
            award.granted = award.state == S::Publicised ? m_today : award.granted;
        b.announced = m_today;
        b.move(S::Publicised, S::Granted);
        ++m_announced;
    } else if (to == Round::Publicised) {
        for (PlainAward& award : b.awards)
            award.granted = award.state == S::Granted ? QDate() : award.granted;
        b.announced = {};
        b.move(S::Granted, S::Publicised);
    }
    b.state = to;
}

void HonorRoundHistoriesTest::leadRound()
{
    QList<Round> ways = roundWays.value(m_book.state);
    if (upTo(5) == 0)
        ways = roundWays.keys();
    const Round to = upTo(6) > 0 ? ways.first() : ways.at(upTo(int(ways.size())));
    const bool isAllowed = m_book.mayRound(to, m_today);
    const QString refused = run([&](UnitOfWork& work) {
        return takeHonorBatchStep(work, m_batch, honorBatchStates().step(m_book.state, to, honorBatchStates().code(to)),
            QStringLiteral("理由"));
    });
    QVERIFY2(refused.isEmpty() == isAllowed, qPrintable(honorBatchStates().code(to) + u' ' + refused));
    if (!isAllowed)
        return;
    const Book before = m_book;
    writeRound(to);
    noteStep(before);
}

void HonorRoundHistoriesTest::leadAward()
{
    int chosen = upTo(int(m_book.awards.size()));
    const bool isPushed = upTo(3) > 0; // else a round of this many nominees hardly ever comes to its end
    for (int i = 0; isPushed && i < m_book.awards.size(); ++i)
        chosen = m_book.awards.at(i).state == S::Nominated ? i : chosen;
    PlainAward award = m_book.awards.at(chosen);
    QList<S> ways = awardWays.value(award.state);
    if (!isPushed && upTo(3) == 0)
        ways = awardStates().states();
    const S to = isPushed || upTo(2) == 0 ? ways.first() : ways.at(upTo(int(ways.size())));
    const bool isAllowed = m_book.mayAward(award, to, m_today);
    const QString refused = run([&](UnitOfWork& work) {
        return takeAwardStep(
            work, award.id, awardStates().step(award.state, to, awardStates().code(to)), QStringLiteral("理由"));
    });
    QVERIFY2(refused.isEmpty() == isAllowed,
        qPrintable(awardStates().code(award.state) + u' ' + awardStates().code(to) + u' ' + refused));
    if (!isAllowed)
        return;
    const Book before = m_book;
    if (to == S::Granted && award.state == S::Publicised)
        award.granted = m_today;
    if (to == S::Publicised && award.state == S::Shortlisted)
        award.until = after(m_today, 5);
    if (to == S::Shortlisted || to == S::Nominated)
        award.until = {};
    award.state = to;
    m_book.awards[chosen] = award;
    noteStep(before);
}

void HonorRoundHistoriesTest::object()
{
    PlainAward& award = m_book.awards[upTo(int(m_book.awards.size()))];
    HonorObjection objection;
    objection.award = award.id;
    objection.raisedBy = QStringLiteral("李四");
    objection.raisedOn = m_today;
    objection.content = QStringLiteral("事迹不实");
    const bool isAllowed = award.state == S::Publicised || award.state == S::Objected;
    HonorObjectionId id;
    const QString refused = run([&](UnitOfWork& work) {
        id = HonorObjectionRepository(m_office->office.vault()).insert(work, objection);
        return TakenStep();
    });
    QCOMPARE(refused.isEmpty(), isAllowed);
    if (!isAllowed)
        return;
    award.open << id;
    award.state = S::Objected;
    m_canUndo = false;
}

void HonorRoundHistoriesTest::answer()
{
    for (int i = 0; i < m_book.awards.size(); ++i) {
        PlainAward award = m_book.awards.at(i);
        if (award.open.isEmpty())
            continue;
        using enum HonorObjectionState;
        const HonorObjectionState to = QList{Unfounded, Founded, Withdrawn}.at(upTo(3));
        const QString refused = run([&](UnitOfWork& work) {
            return HonorObjectionRepository(m_office->office.vault())
                .take(work, award.open.first(), to, QStringLiteral("已核实"));
        });
        QCOMPARE(refused, QString());
        const Book before = m_book;
        award.open.removeFirst();
        if (award.state == S::Objected && to == Founded)
            award.state = S::Dropped;
        else if (award.state == S::Objected && award.open.isEmpty())
            award.state = S::Publicised;
        m_book.awards[i] = award;
        noteStep(before);
        m_canUndo = m_canUndo && m_before.awards != m_book.awards && award.state != S::Objected
            && m_before.count(S::Objected) != m_book.count(S::Objected);
        return;
    }
}

void HonorRoundHistoriesTest::undo()
{
    if (!m_canUndo)
        return;
    const TakenStep step = m_step;
    const QString refused = run([&](UnitOfWork& work) {
        step.back(work);
        return TakenStep();
    });
    QCOMPARE(refused, QString());
    m_book = m_before;
    m_canUndo = false;
    ++m_undone;
}

/// A version for each content that differs from the one before.
void HonorRoundHistoriesTest::print()
{
    QStringList names;
    for (const PlainAward& award : std::as_const(m_book.awards)) {
        if (award.state == S::Granted)
            names << QString::number(award.id.value());
    }
    HonorRoll roll;
    const QString refused = run([&](UnitOfWork& work) {
        roll = HonorRollRepository().freeze(work, m_batch, HonorRollLayout::List);
        return TakenStep();
    });
    QCOMPARE(refused.isEmpty(), !names.isEmpty());
    if (names.isEmpty())
        return;
    m_canUndo = false;
    QCOMPARE(roll.content.total(), int(names.size()));
    // without a day of announcement the day of the first print stays
    const QString said = names.join(u' ') + u' ' + isoDate(roll.content.date);
    if (m_book.announced.isValid())
        QCOMPARE(roll.content.date, m_book.announced);
    if (m_prints.isEmpty() || m_prints.last() != said)
        m_prints << said;
    QCOMPARE(roll.version, int(m_prints.size()));
}

void HonorRoundHistoriesTest::compare()
{
    const HonorBatch batch = HonorBatchRepository().require(m_office->reader(), m_batch);
    QCOMPARE(batch.state, m_book.state);
    QCOMPARE(batch.noticeFrom, m_book.from);
    QCOMPARE(batch.noticeUntil, m_book.until);
    QCOMPARE(batch.announcedOn, m_book.announced);
    for (const PlainAward& plain : std::as_const(m_book.awards)) {
        const Award award = AwardRepository().require(m_office->reader(), plain.id);
        QCOMPARE(award.state, plain.state);
        QCOMPARE(award.grantedOn, plain.granted);
        QCOMPARE(award.noticeUntil, plain.until);
        QCOMPARE(openObjections(m_office->reader(), plain.id), int(plain.open.size()));
    }
}

VD_TEST(HonorRoundHistoriesTest)
#include "honorroundhistories_test.moc"
