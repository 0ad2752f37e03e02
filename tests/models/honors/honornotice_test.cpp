#include "models/honors/honornotice.h"

#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// What hangs in public: the official words, and no whole name of a person.
class HonorNoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesAnEmptyList();
    void hangsUpMaskedNames();
    void saysWhatWouldHang();

private:
    void enter(HonorBatch batch);
    void nominate(const QString& name, HonoredKind kind, AwardState state);

    std::unique_ptr<LedgerOffice> m_office;
    HonorBatchId m_batch;
};

void HonorNoticeTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
}

void HonorNoticeTest::enter(HonorBatch batch)
{
    batch.name = QStringLiteral("2025年最美志愿者");
    batch.year = 2025;
    batch.organisation = m_office->street;
    m_office->office.run([&](UnitOfWork& work) { m_batch = HonorBatchRepository().insert(work, batch); });
}

void HonorNoticeTest::nominate(const QString& name, HonoredKind kind, AwardState state)
{
    Award award;
    award.batch = m_batch;
    award.title = DictionaryRepository().terms(m_office->reader(), Dictionary::HonorTitle).first().id;
    award.year = 2025;
    award.name = name;
    award.kind = kind;
    award.state = state;
    m_office->office.run([&](UnitOfWork& work) { (void)AwardRepository().insert(work, award); });
}

void HonorNoticeTest::refusesAnEmptyList()
{
    enter({});
    nominate(QStringLiteral("王芳"), HonoredKind::Volunteer, AwardState::Nominated);
    QVERIFY(!errorOf([&] { (void)honorNotice(m_office->reader(), m_batch, QDate(2025, 3, 3)); }).isEmpty());
}

void HonorNoticeTest::hangsUpMaskedNames()
{
    HonorBatch batch;
    batch.state = HonorBatchState::Publicised;
    batch.basis = QStringLiteral("评选办法");
    batch.contact = QStringLiteral("周干事");
    batch.noticeFrom = QDate(2025, 3, 3);
    batch.noticeUntil = QDate(2025, 3, 10);
    enter(batch);
    nominate(QStringLiteral("王芳"), HonoredKind::Volunteer, AwardState::Publicised);
    nominate(QStringLiteral("欧阳子涵"), HonoredKind::Volunteer, AwardState::Objected);
    nominate(QStringLiteral("雷霆队"), HonoredKind::Team, AwardState::Publicised);
    nominate(QStringLiteral("落选者"), HonoredKind::Volunteer, AwardState::Dropped);
    const HonorNotice notice = honorNotice(m_office->reader(), m_batch, QDate(2025, 3, 6));
    QCOMPARE(notice.headline, QStringLiteral("关于2025年最美志愿者评选结果的公示"));
    QCOMPARE(notice.day, QDate(2025, 3, 3));
    QCOMPARE(notice.rows.size(), 3);
    const QString html = notice.html();
    for (const char* words : {"根据《评选办法》，经推荐、审核、评审，拟确定以下3名", "现予公示",
             "2025年3月3日至2025年3月10日（5个工作日）", "书面形式实名反映", "周干事", "王*", "欧***", "雷霆队"})
        QVERIFY2(html.contains(QString::fromUtf8(words)), words);
    for (const char* words : {"王芳", "子涵", "落", "____"})
        QVERIFY2(!html.contains(QString::fromUtf8(words)), words);
}

void HonorNoticeTest::saysWhatWouldHang()
{
    HonorBatch batch;
    batch.state = HonorBatchState::Reviewing;
    batch.noticeDays = 7;
    enter(batch);
    nominate(QStringLiteral("王芳"), HonoredKind::Volunteer, AwardState::Shortlisted);
    const QString html = honorNotice(m_office->reader(), m_batch, QDate(2025, 3, 3)).html();
    QVERIFY(html.contains(QStringLiteral("2025年3月3日至2025年3月12日（7个工作日）")));
    QVERIFY(html.contains(QStringLiteral("____")) && !html.contains(QStringLiteral("根据")));
}

VD_TEST(HonorNoticeTest)
#include "honornotice_test.moc"
