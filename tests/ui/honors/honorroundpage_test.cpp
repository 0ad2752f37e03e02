#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorobjection.h"
#include "models/honors/honorsteps.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/shownwords.h"
#include "tests/support/testregistry.h"
#include "ui/common/detailpanel.h"
#include "ui/common/formfields.h"
#include "ui/common/theme.h"
#include "ui/common/tickedfield.h"
#include "ui/honors/awarddialog.h"
#include "ui/honors/eligiblenomineesdialog.h"
#include "ui/honors/honorbatchdialog.h"
#include "ui/honors/honornoticepreview.h"
#include "ui/honors/honorobjectiondialog.h"
#include "ui/honors/honorpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QtTest>

/// A round of honors on the screen: until when it hangs, conditions, objections, who is eligible.
class HonorRoundPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void showsNoticeAndConditions();
    void entersAnObjection();
    void offersTheEligible();
    void asksForTheDayOfOldHonors();
    void offersNoGrantInItsOwnRounds();

private:
    AwardId nominate(const QString& name, VolunteerId volunteer, AwardState state);

    std::unique_ptr<LedgerOffice> m_office;
    HonorBatch m_round;
    VolunteerId m_person;
};

void HonorRoundPageTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_person = m_office->addVolunteer(QStringLiteral("王芳"), m_office->north);
    m_round = {};
    m_round.name = QStringLiteral("一轮");
    m_round.year = 2025;
    m_round.organisation = m_office->street;
    m_round.state = HonorBatchState::Publicised;
    m_round.noticeFrom = QDate(2025, 3, 3);
    m_round.noticeUntil = QDate(2025, 3, 10);
    m_office->office.run([&](UnitOfWork& work) { m_round.id = HonorBatchRepository().insert(work, m_round); });
}

AwardId HonorRoundPageTest::nominate(const QString& name, VolunteerId volunteer, AwardState state)
{
    Award award;
    award.batch = m_round.id;
    award.title = DictionaryRepository().terms(m_office->reader(), Dictionary::HonorTitle).first().id;
    award.year = 2025;
    award.name = name;
    award.honored = volunteer.value();
    award.state = state;
    award.noticeUntil = m_round.noticeUntil;
    m_office->office.run([&](UnitOfWork& work) { award.id = AwardRepository().insert(work, award); });
    return award.id;
}

void HonorRoundPageTest::showsNoticeAndConditions()
{
    const AwardId id = nominate(QStringLiteral("王芳"), m_person, AwardState::Publicised);
    HonorPage page(m_office->office.office());
    page.resize(1250, 800);
    page.show();
    page.activated();
    QTRY_COMPARE(page.model()->rowCount(), 1);
    QVERIFY(page.batches()->item(1)->text().contains(QStringLiteral("2025-03-10")));
    page.select(id.value());
    QTRY_VERIFY(shownTexts(*page.details()).contains(QStringLiteral("2025-03-10")));
    QVERIFY(shownTexts(*page.details()).join(u' ').contains(QStringLiteral("Conditions")));
    QVERIFY(!shownTexts(*page.details()).contains(QStringLiteral("[Answer…]")));
}

void HonorRoundPageTest::entersAnObjection()
{
    const AwardId id = nominate(QStringLiteral("王芳"), m_person, AwardState::Publicised);
    HonorObjection objection;
    objection.award = id;
    objection.raisedOn = QDate(2025, 3, 5);
    HonorObjectionDialog dialog(m_office->office.office(), objection, QStringLiteral("王芳"));
    dialog.show();
    static_cast<TextField*>(dialog.field(QStringLiteral("raisedBy")))->setText(QStringLiteral("李四"));
    static_cast<MultiLineField*>(dialog.field(QStringLiteral("content")))->setText(QStringLiteral("事迹不实"));
    dialog.save();
    QCOMPARE(AwardRepository().require(m_office->reader(), id).state, AwardState::Objected);
    HonorPage page(m_office->office.office());
    page.resize(1250, 800);
    page.show();
    page.activated();
    QTRY_COMPARE(page.model()->rowCount(), 1);
    page.select(id.value());
    QTRY_VERIFY(shownTexts(*page.details()).join(u' ').contains(QStringLiteral("Answer…")));
}

/// Who is ticked is chosen; who does not fulfill the conditions is not offered.
void HonorRoundPageTest::offersTheEligible()
{
    const VolunteerId young = m_office->addVolunteer(
        QStringLiteral("李明"), m_office->north, QDate(1990, 1, 1), QDate::currentDate().addMonths(-3));
    EligibleNomineesDialog dialog(m_office->office.office(), m_round);
    dialog.show();
    auto* nominees = static_cast<TickedField*>(dialog.field(QStringLiteral("nominees")));
    QVERIFY(!nominees->box(young.value()));
    QVERIFY(nominees->box(m_person.value()));
    QVERIFY(dialog.chosen().isEmpty());
    nominees->box(m_person.value())->click();
    QCOMPARE(dialog.chosen().size(), 1);
    QCOMPARE(dialog.chosen().first().name, QStringLiteral("王芳"));
    QCOMPARE(dialog.kind(), HonoredKind::Volunteer);
    dialog.markClean();
}

void HonorRoundPageTest::asksForTheDayOfOldHonors()
{
    HonorBatchDialog dialog(m_office->office.office(), std::nullopt);
    dialog.show();
    static_cast<TextField*>(dialog.field(QStringLiteral("name")))->setText(QStringLiteral("往年名单"));
    static_cast<ChoiceField*>(dialog.field(QStringLiteral("state")))->setValue(int(HonorBatchState::Announced));
    dialog.save();
    QVERIFY(!dialog.savedId().isValid());
    static_cast<DateField*>(dialog.field(QStringLiteral("announcedOn")))->setDate(QDate(2024, 12, 5));
    dialog.save();
    QVERIFY(dialog.savedId().isValid());
    const HonorBatch batch = HonorBatchRepository().require(m_office->reader(), dialog.savedId());
    QVERIFY(batch.isRecorded());
}

void HonorRoundPageTest::offersNoGrantInItsOwnRounds()
{
    AwardDialog own(m_office->office.office(), m_round, std::nullopt);
    QVERIFY(!own.field(QStringLiteral("state")));
    own.markClean();
    HonorBatch recorded = m_round;
    recorded.state = HonorBatchState::Announced;
    recorded.noticeFrom = {};
    recorded.announcedOn = QDate(2024, 12, 5);
    AwardDialog old(m_office->office.office(), recorded, std::nullopt);
    QVERIFY(old.field(QStringLiteral("state")));
    QCOMPARE(old.record().grantedOn, QDate(2024, 12, 5));
    old.markClean();
}

VD_TEST(HonorRoundPageTest)
#include "honorroundpage_test.moc"
