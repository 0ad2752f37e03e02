#include "models/fund/fundimport.h"
#include "models/fund/fundrecords.h"
#include "models/fund/fundrepository.h"
#include "models/organisation/organisationimport.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/recordmodel.h"
#include "models/reports/fundreport.h"
#include "models/reports/statistics.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include <random>

class FundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsTheFileToTheCent();
    void addsNothingTheSecondTime();
    void tellsWhatIsWrongWithALine();
    void keepsRestrictions();
    void asksTheCommittee();
    void approvesNobodysOwn();
    void keepsBookedMoney();
    void countsWhatIsBookedAlone();
    void tellsThePublic();
    void holdsThroughRandomHistories();

private:
    [[nodiscard]] FundEntryId enter(FundKind kind, qint64 fen, int purpose = 0, int restrictedTo = 0);
    void step(FundEntryId id, FundState to, bool byOther = true);
    [[nodiscard]] bool refuses(FundEntryId id, FundState to, bool byOther = true);
    [[nodiscard]] FundBalance balance() const;
    [[nodiscard]] TermId purpose(int number) const;
    [[nodiscard]] FundEntry line(FundEntryId id) const;

    std::unique_ptr<TestOffice> m_office;
    FundAccountId m_account;
};

void FundTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_office->run([this](UnitOfWork& work) {
        FundAccount account;
        account.name = QStringLiteral("微基金");
        account.organisation = OrganisationRepository().root(work.connection())->id;
        m_account = FundAccountRepository().insert(work, account);
    });
}

TermId FundTest::purpose(int number) const
{
    return number == 0 ? TermId() : DictionaryRepository().terms(m_office->reader(), fundPurposes()).at(number - 1).id;
}

FundEntryId FundTest::enter(FundKind kind, qint64 fen, int purposeNumber, int restrictedTo)
{
    FundEntryId id;
    m_office->run([&](UnitOfWork& work) {
        FundEntry entry;
        entry.account = m_account;
        entry.kind = kind;
        entry.day = QDate(2025, 5, 1);
        entry.name = QStringLiteral("某人");
        entry.amount = Money(fen);
        entry.purpose = kind == FundKind::Spending ? purpose(std::max(1, purposeNumber)) : purpose(purposeNumber);
        entry.restrictedTo = purpose(restrictedTo);
        entry.votesFor = 3;
        id = FundRepository(m_office->vault()).insert(work, entry);
    });
    return id;
}

/// By another account than the one that entered it, unless said otherwise.
void FundTest::step(FundEntryId id, FundState to, bool byOther)
{
    m_office->run([&](UnitOfWork& work) {
        if (byOther)
            fundEntryTable().set(work, id.value(), {{"applied_by", AccountId()}});
        const FundState from = FundRepository(m_office->vault()).stateOf(work.connection(), id);
        for (const auto& one : fundStates().steps(from)) {
            if (one.to == to)
                return (void)takeFundStep(work, m_office->vault(), id, one, QStringLiteral("理由"));
        }
        throw Error(QStringLiteral("no such step"));
    });
}

bool FundTest::refuses(FundEntryId id, FundState to, bool byOther)
{
    const FundEntry before = line(id);
    try {
        step(id, to, byOther);
    } catch (const Error&) {
        return line(id).state == before.state;
    }
    return false;
}

FundBalance FundTest::balance() const
{
    return FundRepository(m_office->vault()).balance(m_office->reader(), m_account);
}

FundEntry FundTest::line(FundEntryId id) const
{
    return FundRepository(m_office->vault()).require(m_office->reader(), id);
}

void FundTest::importsTheFileToTheCent()
{
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    FundImport import(m_office->vault());
    const ImportReport report = m_office->importFile(import, QStringLiteral("12-社区基金收支.xlsx"));
    QCOMPARE(report.read, 160);
    QCOMPARE(report.imported, 160);
    const Statistics all = statisticsOf(m_office->reader(), {});
    QCOMPARE(all.fundIncome - all.fundSpent, 12'004'740);
    const auto account = FundAccountRepository().find(m_office->reader(),
        FundAccountRepository().index(m_office->reader()).value(QStringLiteral("金都社区慈善基金")));
    QVERIFY(account.has_value());
    const auto community = OrganisationRepository().findByName(m_office->reader(), QStringLiteral("金都社区"));
    QVERIFY(community.has_value());
    QCOMPARE(account->organisation, community->id);
    QCOMPARE(statisticsOf(m_office->reader(), {{}, community->id}).fundIncome, all.fundIncome);
    RecordModel model(m_office->database(), std::make_shared<FundRecords>(m_office->vault()));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start();
    QTRY_COMPARE(model.total(), 160);
}

void FundTest::addsNothingTheSecondTime()
{
    FundImport import(m_office->vault());
    m_office->importFile(import, QStringLiteral("12-社区基金收支.xlsx"));
    const Statistics before = statisticsOf(m_office->reader(), {});
    const ImportReport again = m_office->importFile(import, QStringLiteral("12-社区基金收支.xlsx"));
    QCOMPARE(again.imported, 0);
    QCOMPARE(again.skipped, 160);
    QVERIFY(statisticsOf(m_office->reader(), {}) == before);
}

void FundTest::tellsWhatIsWrongWithALine()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fund.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("日期,收支,用途/来源,对方,收入(元),支出(元),公示\n"
               "2025-01-02,收入,居民捐款,张三,100,,\n"
               "2025-01-02,收入,居民捐款,张三,100,,\n"
               "2025-01-03,转账,居民捐款,张三,100,,\n"
               "2025-01-03,支出,,某队,,50,已公示\n"
               "2025-01-03,支出,公共服务,某队,,-5,已公示\n"
               "2025-01-03,支出,公共服务,,,5,已公示\n"
               "2025-13-03,支出,公共服务,某队,,5,已公示\n"
               "2025-01-03,支出,公共服务,某队,7,5,已公示\n"
               "2025-01-03,支出,公共服务,某队,,5,看不懂\n"
               "2025-01-03,,公共服务,某队,,5,\n");
    file.close();
    FundImport import(m_office->vault());
    const ImportReport report = m_office->importFile(import, path);
    QCOMPARE(report.imported, 3); // the same gift twice, and a payment
    QCOMPARE(report.rejected, 7);
    QCOMPARE(statisticsOf(m_office->reader(), {}).fundIncome, 20'000);
    QCOMPARE(statisticsOf(m_office->reader(), {}).fundSpent, 500);
    QCOMPARE(m_office->importFile(import, path).skipped, 3);
}

/// A gift for one purpose pays nothing else; both edges.
void FundTest::keepsRestrictions()
{
    (void)enter(FundKind::Income, 1'000);
    const FundEntryId restricted = enter(FundKind::Income, 500, 0, 2);
    QCOMPARE(balance().available(purpose(1)), Money(1'000));
    QCOMPARE(balance().available(purpose(2)), Money(1'500));
    const FundEntryId tooMuch = enter(FundKind::Spending, 1'001, 1);
    step(tooMuch, FundState::Approved);
    QVERIFY(refuses(tooMuch, FundState::Paid));
    const FundEntryId all = enter(FundKind::Spending, 1'000, 1);
    step(all, FundState::Approved);
    step(all, FundState::Paid);
    QCOMPARE(balance().available(purpose(1)), Money());
    const FundEntryId last = enter(FundKind::Spending, 500, 2);
    step(last, FundState::Approved);
    step(last, FundState::Paid);
    QCOMPARE(balance().balance(), Money());
    QVERIFY(refuses(restricted, FundState::Reversed)); // it is spent
    step(last, FundState::Reversed);
    step(restricted, FundState::Reversed);
    QCOMPARE(balance().balance(), Money());
    QVERIFY(!balance().isOverdrawn());
}

void FundTest::asksTheCommittee()
{
    (void)enter(FundKind::Income, 1'000);
    const FundEntryId id = enter(FundKind::Spending, 100);
    const auto vote = [&](int inFavor, int against, int abstained) {
        m_office->run([&](UnitOfWork& work) {
            FundEntry entry = line(id);
            entry.votesFor = inFavor;
            entry.votesAgainst = against;
            entry.votesAbstained = abstained;
            FundRepository(m_office->vault()).update(work, entry);
        });
    };
    vote(0, 0, 0);
    QVERIFY(refuses(id, FundState::Approved));
    vote(2, 1, 1);
    QVERIFY(refuses(id, FundState::Approved));
    vote(3, 1, 1);
    step(id, FundState::Approved);
    QVERIFY_THROWS_EXCEPTION(Error, vote(2, 1, 1)); // decided
    step(id, FundState::Paid);
    step(id, FundState::Published);
    step(id, FundState::Archived);
    QCOMPARE(balance().spent, Money(100));
}

void FundTest::approvesNobodysOwn()
{
    (void)enter(FundKind::Income, 1'000);
    const FundEntryId id = enter(FundKind::Spending, 100);
    QVERIFY(line(id).appliedBy.isValid());
    QVERIFY(refuses(id, FundState::Approved, false));
    step(id, FundState::Approved);
}

void FundTest::keepsBookedMoney()
{
    const FundEntryId id = enter(FundKind::Income, 1'000);
    const auto change = [&](auto how) {
        m_office->run([&](UnitOfWork& work) {
            FundEntry entry = line(id);
            how(entry);
            FundRepository(m_office->vault()).update(work, entry);
        });
    };
    QVERIFY_THROWS_EXCEPTION(Error, change([](FundEntry& entry) { entry.amount = Money(999); }));
    QVERIFY_THROWS_EXCEPTION(Error, change([](FundEntry& entry) { entry.day = QDate(2025, 5, 2); }));
    QVERIFY_THROWS_EXCEPTION(Error, change([](FundEntry& entry) { entry.kind = FundKind::Spending; }));
    QVERIFY_THROWS_EXCEPTION(Error, change([this](FundEntry& entry) { entry.restrictedTo = purpose(1); }));
    change([](FundEntry& entry) { entry.paper = QStringLiteral("SJ-1"); });
    QCOMPARE(line(id).paper, QStringLiteral("SJ-1"));
    QCOMPARE(line(id).amount, Money(1'000));
}

void FundTest::countsWhatIsBookedAlone()
{
    const FundEntryId income = enter(FundKind::Income, 1'000);
    const FundEntryId application = enter(FundKind::Spending, 300);
    QCOMPARE(balance().spent, Money());
    step(application, FundState::Deferred);
    step(application, FundState::Applied);
    step(application, FundState::ToComplete);
    step(application, FundState::Rejected);
    QCOMPARE(balance().balance(), Money(1'000));
    step(income, FundState::Published);
    QCOMPARE(balance().income, Money(1'000));
    step(income, FundState::Reversed);
    QCOMPARE(balance().income, Money());
    m_office->run([this](UnitOfWork& work) {
        FundAccountRepository().changeState(work, m_account, FundAccountState::Closed, QStringLiteral("并入"));
    });
    QVERIFY_THROWS_EXCEPTION(Error, (void)enter(FundKind::Income, 5));
}

/// Opening + in − out = closing, names of people masked, teams not.
void FundTest::tellsThePublic()
{
    (void)enter(FundKind::Income, 120'000);
    const FundEntryId paid = enter(FundKind::Spending, 30'000);
    step(paid, FundState::Approved);
    step(paid, FundState::Paid);
    const auto sections = [&](const Period& period) {
        return fundSections(m_office->reader(), m_office->vault(), {QStringLiteral("fund"), period, {}, {}});
    };
    const TableRow may = sections(Period::monthOf(QDate(2025, 5, 1))).first().rows.first();
    QCOMPARE(std::get<qint64>(may.at(1)), 0);
    QCOMPARE(std::get<qint64>(may.at(2)), 120'000);
    QCOMPARE(std::get<qint64>(may.at(3)), 30'000);
    QCOMPARE(std::get<qint64>(may.at(4)), 90'000);
    QCOMPARE(std::get<QString>(may.at(6)), QStringLiteral("玖佰元整"));
    const TableRow june = sections(Period::monthOf(QDate(2025, 6, 1))).first().rows.first();
    QCOMPARE(std::get<qint64>(june.at(1)), 90'000);
    QCOMPARE(std::get<qint64>(june.at(4)), 90'000);
    const QList<ReportSection> all = sections(Period::all());
    QCOMPARE(std::get<QString>(all.at(2).rows.first().at(2)), QStringLiteral("某*"));
    QCOMPARE(all.at(1).rows.size(), 1);
}

/// Whatever happens, the account never holds less than nothing nor spends a gift on another purpose.
void FundTest::holdsThroughRandomHistories()
{
    std::mt19937 random(5);
    QList<FundEntryId> lines;
    QHash<FundEntryId, FundEntry> book;
    for (int i = 0; i < 400; ++i) {
        if (lines.isEmpty() || random() % 3 == 0) {
            const auto kind = random() % 3 == 0 ? FundKind::Income : FundKind::Spending;
            const auto id = enter(kind, qint64(random() % 500 + 1), int(random() % 3 + 1),
                kind == FundKind::Income && random() % 2 == 0 ? int(random() % 3 + 1) : 0);
            lines << id;
        } else {
            const FundEntryId id = lines.at(random() % size_t(lines.size()));
            const auto steps = fundStates().steps(line(id).state);
            if (!steps.isEmpty())
                (void)refuses(id, steps.at(random() % size_t(steps.size())).to);
        }
        Money income, spent;
        for (const FundEntryId id : std::as_const(lines)) {
            const FundEntry entry = line(id);
            if (isBooked(entry.state))
                (entry.kind == FundKind::Income ? income : spent) += entry.amount;
        }
        QCOMPARE(balance().income, income);
        QCOMPARE(balance().spent, spent);
        QVERIFY(!balance().isOverdrawn());
        QVERIFY(balance().balance() >= Money());
    }
    QVERIFY(balance().spent > Money());
}

VD_TEST(FundTest)
#include "fund_test.moc"
