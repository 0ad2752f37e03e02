#include "models/database/query.h"
#include "models/interns/internfile.h"
#include "models/organisation/organisationrepository.h"
#include "models/reports/statistics.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// The life of an intern: states, file, hours.
class InternFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void attendanceIsPractice();
    void practiceIsNoService();
    void movesWithTheEntry();
    void everyEntryKnowsItsRules_data();
    void everyEntryKnowsItsRules();
    void saysWhatIsMissing();
    void dueDaysFollowTheSpan_data();
    void dueDaysFollowTheSpan();
    void finishesOnlyWithAllPapers();
    void finishesWithAReasonInstead();
    void failedIsNotFinished();
    void refusesOneTwice();
    void stepsNeedReasons();

private:
    [[nodiscard]] Intern student(const QString& name = QStringLiteral("潘雪")) const;
    InternId add(const Intern& intern);
    InternEntryId addPaper(InternId intern, InternEntryKind kind, Minutes minutes = {});
    void addAllPapers(InternId intern);
    TakenStep take(InternId id, InternState to, const QString& name = {}, const QString& reason = {});
    [[nodiscard]] Intern read(InternId id) { return InternRepository().require(m_office->reader(), id); }

    std::unique_ptr<TestOffice> m_office;
    OrganisationId m_root;
};

void InternFileTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_root = OrganisationRepository().root(m_office->reader())->id;
}

Intern InternFileTest::student(const QString& name) const
{
    Intern intern;
    intern.name = name;
    intern.school = QStringLiteral("山东大学");
    intern.major = QStringLiteral("社会工作");
    intern.organisation = m_root;
    intern.startedOn = QDate(2025, 3, 1);
    intern.endedOn = QDate(2025, 4, 30);
    return intern;
}

InternId InternFileTest::add(const Intern& intern)
{
    InternId id;
    m_office->run([&](UnitOfWork& work) { id = InternRepository().insert(work, intern); });
    return id;
}

InternEntryId InternFileTest::addPaper(InternId intern, InternEntryKind kind, Minutes minutes)
{
    InternEntry entry;
    entry.intern = intern;
    entry.kind = kind;
    entry.happenedOn = QDate(2025, 3, 5);
    entry.minutes = minutes;
    entry.content = QStringLiteral("走访");
    entry.grade = isEvaluation(kind) ? InternGrade::Good : InternGrade::None;
    InternEntryId id;
    m_office->run([&](UnitOfWork& work) { id = InternEntryRepository().insert(work, entry); });
    return id;
}

void InternFileTest::addAllPapers(InternId intern)
{
    for (const InternEntryKind kind : allInternEntryKinds())
        addPaper(intern, kind, kind == InternEntryKind::Attendance ? Minutes(420) : Minutes());
}

TakenStep InternFileTest::take(InternId id, InternState to, const QString& name, const QString& reason)
{
    TakenStep taken;
    m_office->run([&](UnitOfWork& work) {
        const InternState from = InternRepository().stateOf(work.connection(), id);
        const QString step = name.isEmpty() ? internStates().code(to) : name;
        taken = takeInternStep(work, id, internStates().step(from, to, step), reason);
    });
    return taken;
}

void InternFileTest::attendanceIsPractice()
{
    Intern intern = student();
    intern.earlierMinutes = Minutes(600);
    const InternId id = add(intern);
    QCOMPARE(read(id).practiceMinutes, Minutes(600));
    const InternEntryId first = addPaper(id, InternEntryKind::Attendance, Minutes(420));
    addPaper(id, InternEntryKind::Attendance, Minutes(75));
    addPaper(id, InternEntryKind::Log);
    QCOMPARE(read(id).practiceMinutes, Minutes(1095));
    const InternEntryRepository entries;
    m_office->run([&](UnitOfWork& work) {
        InternEntry longer = entries.require(work.connection(), first);
        longer.minutes = Minutes(480);
        entries.update(work, longer);
    });
    QCOMPARE(read(id).practiceMinutes, Minutes(1155));
    TakenStep withdrawn;
    m_office->run([&](UnitOfWork& work) {
        withdrawn = takeStep(work, entries, first, InternEntryState::Withdrawn, QStringLiteral("重复"));
    });
    QCOMPARE(read(id).practiceMinutes, Minutes(675));
    m_office->run([&](UnitOfWork& work) { withdrawn.back(work); });
    QCOMPARE(read(id).practiceMinutes, Minutes(1155));
    m_office->run([&](UnitOfWork& work) {
        Intern less = read(id);
        less.earlierMinutes = Minutes(60);
        InternRepository().update(work, less);
    });
    QCOMPARE(read(id).practiceMinutes, Minutes(615));
}

void InternFileTest::practiceIsNoService()
{
    const InternId id = add(student());
    addAllPapers(id);
    QCOMPARE(read(id).practiceMinutes, Minutes(420));
    const Statistics all = statisticsOf(m_office->reader(), {});
    QCOMPARE(all.interns, 1);
    QCOMPARE(all.serviceMinutes, 0);
    for (const char* table : {"service_records", "service_months", "volunteer_months"})
        QCOMPARE(
            m_office->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table))).toInt(), 0);
}

void InternFileTest::movesWithTheEntry()
{
    const InternId first = add(student());
    const InternId second = add(student(QStringLiteral("范琳")));
    const InternEntryId entry = addPaper(first, InternEntryKind::Attendance, Minutes(420));
    m_office->run([&](UnitOfWork& work) {
        InternEntry moved = InternEntryRepository().require(work.connection(), entry);
        moved.intern = second;
        InternEntryRepository().update(work, moved);
    });
    QCOMPARE(read(first).practiceMinutes, Minutes());
    QCOMPARE(read(second).practiceMinutes, Minutes(420));
}

void InternFileTest::everyEntryKnowsItsRules_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("content");
    QTest::addColumn<bool>("isGraded");
    QTest::addColumn<QString>("field"); ///< of the problem; "" for none
    const auto row = [](const char* name, InternEntryKind kind, int minutes, const char* content, bool isGraded,
                         const char* field) {
        QTest::newRow(name) << int(kind) << minutes << QString::fromUtf8(content) << isGraded << field;
    };
    using enum InternEntryKind;
    row("a day", Attendance, 1, "", false, "");
    row("a whole day", Attendance, 24 * 60, "", false, "");
    row("more than a day", Attendance, 24 * 60 + 1, "", false, "minutes");
    row("no time at all", Attendance, 0, "", false, "minutes");
    row("hours of a log", Log, 60, "走访", false, "minutes");
    row("an empty log", Log, 0, " ", false, "content");
    row("a log", Log, 0, "走访", false, "");
    row("a plan", Plan, 0, "", false, "");
    row("an evaluation", AgencyEvaluation, 0, "", true, "");
    row("without a grade", MentorEvaluation, 0, "", false, "grade");
}

void InternFileTest::everyEntryKnowsItsRules()
{
    QFETCH(int, kind);
    QFETCH(int, minutes);
    QFETCH(QString, content);
    QFETCH(bool, isGraded);
    QFETCH(QString, field);
    InternEntry entry;
    entry.intern = InternId(1);
    entry.happenedOn = QDate(2025, 3, 5);
    entry.kind = InternEntryKind(kind);
    entry.minutes = Minutes(minutes);
    entry.content = content;
    entry.grade = isGraded ? InternGrade::Passed : InternGrade::None;
    const Problems problems = validate(entry);
    QCOMPARE(problems.isEmpty() ? QString() : problems.first().field, field);
}

void InternFileTest::saysWhatIsMissing()
{
    const InternId id = add(student());
    const auto missing
        = [&] { return missingPapers(internFile(read(id), InternEntryRepository().ofIntern(m_office->reader(), id))); };
    QCOMPARE(missing().size(), 10);
    addPaper(id, InternEntryKind::Plan);
    QCOMPARE(missing().size(), 9);
    QVERIFY(!missing().contains(entryKindTitle(InternEntryKind::Plan)));
    const InternEntryId log = addPaper(id, InternEntryKind::Log);
    QCOMPARE(missing().size(), 8);
    m_office->run([&](UnitOfWork& work) {
        InternEntryRepository().changeState(work, log, InternEntryState::Withdrawn, QStringLiteral("写错"));
    });
    QCOMPARE(missing().size(), 9); // what was withdrawn is not there
    addAllPapers(id);
    QCOMPARE(missing(), QStringList());
}

void InternFileTest::dueDaysFollowTheSpan_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("due");
    using enum InternEntryKind;
    QTest::newRow("observation after a week") << int(Observation) << QDate(2025, 3, 8);
    QTest::newRow("plan after two") << int(Plan) << QDate(2025, 3, 15);
    QTest::newRow("midterm in the middle") << int(Midterm) << QDate(2025, 3, 31);
    QTest::newRow("report by the end") << int(Report) << QDate(2025, 4, 30);
    QTest::newRow("evaluations by the end") << int(AgencyEvaluation) << QDate(2025, 4, 30);
}

void InternFileTest::dueDaysFollowTheSpan()
{
    QFETCH(int, kind);
    QFETCH(QDate, due);
    const InternFileLine line = internFile(student(), {}).at(kind);
    QCOMPARE(int(line.kind), kind);
    QCOMPARE(line.dueOn, due);
    QVERIFY(!line.isOverdue(due));
    QVERIFY(line.isOverdue(due.addDays(1)));
    Intern open = student();
    open.endedOn = {};
    QVERIFY(!internFile(open, {}).at(int(InternEntryKind::Report)).isOverdue(QDate(2030, 1, 1)));
}

void InternFileTest::finishesOnlyWithAllPapers()
{
    Intern intern = student();
    intern.state = InternState::Applied;
    const InternId id = add(intern);
    take(id, InternState::OnPost);
    take(id, InternState::Assessed);
    QVERIFY(errorOf([&] { take(id, InternState::Finished); }).contains(QStringLiteral("no grade")));
    m_office->run([&](UnitOfWork& work) {
        Intern graded = read(id);
        graded.grade = InternGrade::Good;
        InternRepository().update(work, graded);
    });
    QVERIFY(errorOf([&] { take(id, InternState::Finished); }).contains(entryKindTitle(InternEntryKind::Midterm)));
    addAllPapers(id);
    const TakenStep taken = take(id, InternState::Finished);
    QCOMPARE(read(id).state, InternState::Finished);
    m_office->run([&](UnitOfWork& work) { taken.back(work); });
    QCOMPARE(read(id).state, InternState::Assessed);
}

void InternFileTest::finishesWithAReasonInstead()
{
    Intern intern = student();
    intern.state = InternState::Assessed;
    intern.grade = InternGrade::Passed;
    const InternId id = add(intern);
    const QString step = QStringLiteral("finish_incomplete");
    QVERIFY(errorOf([&] { take(id, InternState::Finished, step); }).contains(QStringLiteral("reason")));
    take(id, InternState::Finished, step, QStringLiteral("学校已收取"));
    QCOMPARE(read(id).state, InternState::Finished);
    QCOMPARE(read(id).stateReason, QStringLiteral("学校已收取"));
}

void InternFileTest::failedIsNotFinished()
{
    Intern intern = student();
    intern.state = InternState::Assessed;
    intern.grade = InternGrade::Failed;
    const InternId id = add(intern);
    const QString step = QStringLiteral("finish_incomplete");
    QVERIFY(errorOf([&] {
        take(id, InternState::Finished, step, QStringLiteral("算了"));
    }).contains(QStringLiteral("not passed")));
    QCOMPARE(read(id).state, InternState::Assessed);
}

void InternFileTest::refusesOneTwice()
{
    const InternId id = add(student());
    QVERIFY(errorOf([&] { add(student()); }).contains(QStringLiteral("2025-03-01")));
    Intern other = student();
    other.startedOn = QDate(2025, 9, 1);
    other.endedOn = QDate(2025, 12, 31);
    const InternId again = add(other);
    QVERIFY(!errorOf([&] {
        m_office->run([&](UnitOfWork& work) {
            Intern same = read(again);
            same.startedOn = read(id).startedOn;
            InternRepository().update(work, same);
        });
    }).isEmpty());
}

void InternFileTest::stepsNeedReasons()
{
    const InternId id = add(student());
    QVERIFY(errorOf([&] { take(id, InternState::Terminated); }).contains(QStringLiteral("reason")));
    take(id, InternState::Terminated, {}, QStringLiteral("转专业"));
    QCOMPARE(statisticsOf(m_office->reader(), {}).interns, 0);
    QVERIFY(!errorOf([&] { take(id, InternState::Finished); }).isEmpty());
    const InternEntryId entry = addPaper(add(student(QStringLiteral("范琳"))), InternEntryKind::Plan);
    QVERIFY(!errorOf([&] {
        m_office->run([&](UnitOfWork& work) {
            InternEntryRepository().changeState(work, entry, InternEntryState::Withdrawn, QStringLiteral(" "));
        });
    }).isEmpty());
}

VD_TEST(InternFileTest)
#include "internfile_test.moc"
