#include "models/common/task.h"
#include "models/fund/fundrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/pdftext.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "ui/fund/fundpapers.h"

#include <QtTest>

/// Receipts and vouchers on paper.
class FundPaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void receiptHasThreeCopies();
    void voucherSaysWhatWasDecided();

private:
    [[nodiscard]] QString textOf(const FundEntry& entry);

    std::unique_ptr<TestOffice> m_office;
    FundEntry m_entry;
};

void FundPaperTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_entry = {};
    m_entry.day = QDate(2025, 5, 1);
    m_entry.name = QStringLiteral("某商贸公司");
    m_entry.phone = QStringLiteral("13600008888");
    m_entry.amount = Money(123'405);
    m_office->run([this](UnitOfWork& work) {
        FundAccount account;
        account.name = QStringLiteral("微基金");
        account.supervisor = QStringLiteral("监事老周");
        account.organisation = OrganisationRepository().root(work.connection())->id;
        m_entry.account = FundAccountRepository().insert(work, account);
    });
}

QString FundPaperTest::textOf(const FundEntry& entry)
{
    FundEntryId id;
    m_office->run([&](UnitOfWork& work) { id = FundRepository(m_office->vault()).insert(work, entry); });
    const QString path = m_office->path(QStringLiteral("paper.pdf"));
    TaskContext task;
    writePdf(fundPaper(m_office->office(), id), QPageSize::A4, path, task);
    return pdfText(path).remove(u'\n');
}

void FundPaperTest::receiptHasThreeCopies()
{
    m_entry.goods = QStringLiteral("书包二十个");
    const QString text = textOf(m_entry);
    QCOMPARE(text.count(QStringLiteral("SJ2025-0001")), 3);
    QCOMPARE(text.count(QStringLiteral("壹仟贰佰叁拾肆元零伍分")), 3);
    QCOMPARE(text.count(QStringLiteral("书包二十个")), 3);
    QCOMPARE(text.count(QStringLiteral("监事老周")), 3);
    QCOMPARE(text.count(QStringLiteral("2025年5月1日")), 3);
    QVERIFY(!text.contains(m_entry.phone));
}

void FundPaperTest::voucherSaysWhatWasDecided()
{
    m_entry.kind = FundKind::Spending;
    m_entry.purpose = DictionaryRepository().terms(m_office->reader(), fundPurposes()).first().id;
    QVERIFY(!textOf(m_entry).contains(QStringLiteral("in favor")));
    m_entry.resolution = QStringLiteral("基金会〔2025〕3号");
    m_entry.votesFor = 4;
    m_entry.votesAgainst = 1;
    const QString text = textOf(m_entry);
    QCOMPARE(text.count(QStringLiteral("壹仟贰佰叁拾肆元零伍分")), 1);
    QVERIFY(text.contains(QStringLiteral("4 in favor, 1 against, 0 abstained")));
    QVERIFY(text.contains(m_entry.resolution));
    QVERIFY(text.contains(fundStates().title(FundState::Applied)));
}

VD_TEST(FundPaperTest)
#include "fundpaper_test.moc"
