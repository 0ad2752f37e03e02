#include "models/calendar/workingcalendar.h"
#include "models/fund/fundrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/reports/dashboardfigures.h"
#include "models/reports/fundregister.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Numbers of receipts and vouchers, their register, the donor roll, and what the dashboard reminds of.
class FundPapersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersReceiptsByAccountAndYear();
    void numbersVouchersWhenPaid();
    void registersEveryNumber();
    void namesDonorsAsTheyWish();
    void remindsOfWhatIsToBePublic_data();
    void remindsOfWhatIsToBePublic();
    void remindsOfApplications();

private:
    [[nodiscard]] FundEntryId enter(FundAccountId account, FundKind kind, QDate day, const QString& paper = {},
        const QString& name = QStringLiteral("某人"), bool isAnonymous = false);
    void step(FundEntryId id, FundState to);
    [[nodiscard]] QString paper(FundEntryId id) const;
    [[nodiscard]] FundAccountId account(const QString& name);
    [[nodiscard]] Todo todo(TodoKind kind) const;
    [[nodiscard]] QList<ReportSection> report(const Period& period = Period::all()) const;

    std::unique_ptr<TestOffice> m_office;
    FundAccountId m_account;
};

void FundPapersTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_account = account(QStringLiteral("微基金"));
}

FundAccountId FundPapersTest::account(const QString& name)
{
    FundAccountId id;
    m_office->run([&](UnitOfWork& work) {
        FundAccount account;
        account.name = name;
        account.organisation = OrganisationRepository().root(work.connection())->id;
        id = FundAccountRepository().insert(work, account);
    });
    return id;
}

FundEntryId FundPapersTest::enter(
    FundAccountId account, FundKind kind, QDate day, const QString& paper, const QString& name, bool isAnonymous)
{
    FundEntryId id;
    m_office->run([&](UnitOfWork& work) {
        FundEntry entry;
        entry.account = account;
        entry.kind = kind;
        entry.day = day;
        entry.name = name;
        entry.isAnonymous = isAnonymous;
        entry.amount = Money(100);
        entry.paper = paper;
        if (kind == FundKind::Spending)
            entry.purpose = DictionaryRepository().terms(work.connection(), fundPurposes()).first().id;
        entry.votesFor = 3;
        id = FundRepository(m_office->vault()).insert(work, entry);
        fundEntryTable().set(work, id.value(), {{"applied_by", AccountId()}});
    });
    return id;
}

void FundPapersTest::step(FundEntryId id, FundState to)
{
    m_office->run([&](UnitOfWork& work) {
        const FundState from = FundRepository(m_office->vault()).stateOf(work.connection(), id);
        for (const auto& one : fundStates().steps(from)) {
            if (one.to == to)
                return (void)takeFundStep(work, m_office->vault(), id, one, QStringLiteral("理由"));
        }
        throw Error(QStringLiteral("no such step"));
    });
}

QString FundPapersTest::paper(FundEntryId id) const
{
    return FundRepository(m_office->vault()).require(m_office->reader(), id).paper;
}

Todo FundPapersTest::todo(TodoKind kind) const
{
    for (const Todo& one : dashboardFigures(m_office->reader(), {}).todos) {
        if (one.kind == kind)
            return one;
    }
    return {};
}

QList<ReportSection> FundPapersTest::report(const Period& period) const
{
    return fundRegisterSections(
        m_office->reader(), m_office->vault(), {QStringLiteral("fund_register"), period, {}, {}});
}

void FundPapersTest::numbersReceiptsByAccountAndYear()
{
    const QDate day(2025, 5, 1);
    QCOMPARE(paper(enter(m_account, FundKind::Income, day)), QStringLiteral("SJ2025-0001"));
    QCOMPARE(paper(enter(m_account, FundKind::Income, day, QStringLiteral("旧收据7"))), QStringLiteral("旧收据7"));
    QCOMPARE(paper(enter(m_account, FundKind::Income, QDate(2025, 1, 1))), QStringLiteral("SJ2025-0002"));
    QCOMPARE(paper(enter(m_account, FundKind::Income, QDate(2025, 12, 31), QStringLiteral("SJ2025-0041"))),
        QStringLiteral("SJ2025-0041"));
    QCOMPARE(paper(enter(m_account, FundKind::Income, day, QStringLiteral("SJ2025-9"))), QStringLiteral("SJ2025-9"));
    QCOMPARE(paper(enter(m_account, FundKind::Income, day)), QStringLiteral("SJ2025-0042"));
    QCOMPARE(paper(enter(m_account, FundKind::Income, QDate(2026, 1, 1))), QStringLiteral("SJ2026-0001"));
    QCOMPARE(paper(enter(account(QStringLiteral("另一个")), FundKind::Income, day)), QStringLiteral("SJ2025-0001"));
}

void FundPapersTest::numbersVouchersWhenPaid()
{
    const QDate day(2025, 5, 1);
    (void)enter(m_account, FundKind::Income, day);
    (void)enter(m_account, FundKind::Income, day);
    const FundEntryId first = enter(m_account, FundKind::Spending, day);
    QCOMPARE(paper(first), QString());
    step(first, FundState::Approved);
    QCOMPARE(paper(first), QString());
    step(first, FundState::Paid);
    QCOMPARE(paper(first), QStringLiteral("PZ2025-0001"));
    const FundEntryId second = enter(m_account, FundKind::Spending, day, QStringLiteral("记-12"));
    step(second, FundState::Approved);
    step(second, FundState::Paid);
    QCOMPARE(paper(second), QStringLiteral("记-12"));
    const FundEntryId refused = enter(m_account, FundKind::Spending, day); // nothing is left
    step(refused, FundState::Approved);
    QVERIFY_THROWS_EXCEPTION(Error, step(refused, FundState::Paid));
    QCOMPARE(paper(refused), QString());
}

void FundPapersTest::registersEveryNumber()
{
    const FundEntryId gift = enter(m_account, FundKind::Income, QDate(2025, 5, 1));
    const FundEntryId wrong = enter(m_account, FundKind::Income, QDate(2025, 5, 2));
    step(wrong, FundState::Reversed);
    const FundEntryId paid = enter(m_account, FundKind::Spending, QDate(2025, 5, 3));
    step(paid, FundState::Approved);
    step(paid, FundState::Paid);
    (void)enter(m_account, FundKind::Spending, QDate(2025, 5, 4)); // has no voucher yet
    const QList<ReportSection> all = report();
    QCOMPARE(all.at(0).rows.size(), 2);
    QCOMPARE(std::get<QString>(all.at(0).rows.at(1).at(0)), paper(wrong));
    QCOMPARE(std::get<QString>(all.at(0).rows.at(1).at(6)), fundStates().title(FundState::Reversed));
    QCOMPARE(all.at(1).rows.size(), 1);
    QCOMPARE(std::get<QString>(all.at(1).rows.at(0).at(0)), QStringLiteral("PZ2025-0001"));
    QCOMPARE(std::get<qint64>(all.at(1).rows.at(0).at(4)), 100);
    QCOMPARE(all.at(2).rows.size(), 1); // what was reversed was no gift
    QCOMPARE(std::get<qint64>(all.at(2).rows.at(0).at(1)), 1);
    QVERIFY(paper(gift) < paper(wrong));
    const QList<ReportSection> oneDay = report(Period::days(QDate(2025, 5, 2), QDate(2025, 5, 2)));
    QCOMPARE(oneDay.at(0).rows.size(), 1);
    QCOMPARE(oneDay.at(1).rows.size(), 0);
}

void FundPapersTest::namesDonorsAsTheyWish()
{
    const QDate day(2025, 5, 1);
    const QString company = QStringLiteral("某商贸公司");
    (void)enter(m_account, FundKind::Income, day, {}, company);
    (void)enter(m_account, FundKind::Income, day.addDays(9), {}, company);
    (void)enter(m_account, FundKind::Income, day, {}, QStringLiteral("李爱民"), true);
    (void)enter(m_account, FundKind::Income, day, {}, QStringLiteral("赵爱国"), true);
    (void)enter(m_account, FundKind::Income, day, {}, QStringLiteral("孙一"));
    const ReportSection roll = report().at(2);
    QCOMPARE(roll.rows.size(), 3);
    const auto donor = [&roll](const QString& name) {
        for (const TableRow& row : roll.rows) {
            if (std::get<QString>(row.at(0)) == name)
                return row;
        }
        return TableRow();
    };
    QCOMPARE(donor(company), (TableRow{company, qint64(2), qint64(200), QStringLiteral("2025-05-10")}));
    QCOMPARE(std::get<qint64>(donor(QStringLiteral("A kind person")).at(1)), 2);
    QVERIFY(donor(QStringLiteral("李爱民")).isEmpty());
    QCOMPARE(std::get<qint64>(roll.totals.at(2)), 500);
    QVERIFY(!std::holds_alternative<qint64>(roll.totals.at(3))); // days are no sum
}

void FundPapersTest::remindsOfWhatIsToBePublic_data()
{
    QTest::addColumn<int>("workingDays");
    QTest::addColumn<int>("urgency");
    QTest::newRow("today") << 0 << int(Urgency::Usual);
    QTest::newRow("four") << 4 << int(Urgency::Usual);
    QTest::newRow("five") << 5 << int(Urgency::Soon);
    QTest::newRow("seven") << 7 << int(Urgency::Soon);
    QTest::newRow("eight") << 8 << int(Urgency::Late);
}

void FundPapersTest::remindsOfWhatIsToBePublic()
{
    QFETCH(const int, workingDays);
    QFETCH(const int, urgency);
    QCOMPARE(todo(TodoKind::FundToPublish).count, 0);
    QDate day = QDate::currentDate();
    while (WorkingCalendar::of(m_office->reader()).between(day, QDate::currentDate()) < workingDays)
        day = day.addDays(-1);
    const FundEntryId gift = enter(m_account, FundKind::Income, day);
    QCOMPARE(todo(TodoKind::FundToPublish).count, 1);
    QCOMPARE(int(todo(TodoKind::FundToPublish).urgency), urgency);
    if (urgency != int(Urgency::Usual)) {
        QCOMPARE(todo(TodoKind::FundToPublish).days, workingDays);
        QCOMPARE(todo(TodoKind::FundToPublish).allowedDays, 7);
    }
    step(gift, FundState::Published);
    QCOMPARE(todo(TodoKind::FundToPublish).count, 0);
}

void FundPapersTest::remindsOfApplications()
{
    const FundEntryId application = enter(m_account, FundKind::Spending, QDate(2025, 5, 1));
    QCOMPARE(todo(TodoKind::FundToDecide).count, 1);
    QCOMPARE(todo(TodoKind::FundToPublish).count, 0);
    step(application, FundState::Deferred);
    QCOMPARE(todo(TodoKind::FundToDecide).count, 0);
}

VD_TEST(FundPapersTest)
#include "fundpapers_test.moc"
