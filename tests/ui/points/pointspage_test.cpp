#include "ui/points/pointspage.h"

#include "models/points/household.h"
#include "models/points/pointcheck.h"
#include "tests/support/errorof.h"
#include "tests/support/pointsoffice.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/common/undohistory.h"
#include "ui/points/bookingdialog.h"
#include "ui/points/householdpage.h"
#include "ui/points/pointbalancepage.h"
#include "ui/points/pointentrydialog.h"
#include "ui/points/pointpapers.h"
#include "ui/points/pointroundpage.h"
#include "ui/points/pointruledialog.h"
#include "ui/points/pointrulepage.h"

#include <QPushButton>
#include <QtTest>

/// The pages of the points bank, by clicks.
class PointsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void framesHoldTheirViews();
    void booksAfterAPreview();
    void entersByHandAndTakesItBack();
    void newVersionBeginsWithToday();
    void trialPaperSaysWhatARulePays();
    void familiesShare();

private:
    [[nodiscard]] Office& office() { return m_office->ledger.office.office(); }
    template <class PageClass> std::unique_ptr<PageClass> open()
    {
        auto page = std::make_unique<PageClass>(office());
        page->resize(1250, 800);
        page->setUndoHistory(&m_history);
        page->show();
        page->activated();
        return page;
    }

    std::unique_ptr<PointsOffice> m_office;
    UndoHistory m_history;
    VolunteerId m_wang;
};

void PointsPageTest::init()
{
    Theme::apply(*qApp);
    m_history.clear();
    m_office = std::make_unique<PointsOffice>();
    m_wang = m_office->ledger.addVolunteer(QStringLiteral("王芳"), m_office->ledger.north);
    (void)m_office->serve(m_wang, QStringLiteral("2025-03-05T09:00"), QStringLiteral("2025-03-05T11:00"));
}

void PointsPageTest::cleanup()
{
    QCOMPARE(pointProblems(m_office->reader()), QStringList());
}

void PointsPageTest::framesHoldTheirViews()
{
    PointsPage bank(office());
    for (const char* view : {"point_entries", "point_rounds", "point_rules", "households", "points"}) {
        bank.showView(QString::fromLatin1(view));
        QCOMPARE(bank.view(), QString::fromLatin1(view));
    }
    ExchangesPage desk(office());
    for (const char* view : {"point_goods", "goods_moves", "merchants", "exchanges"}) {
        desk.showView(QString::fromLatin1(view));
        QCOMPARE(desk.view(), QString::fromLatin1(view));
    }
}

void PointsPageTest::booksAfterAPreview()
{
    const auto page = open<PointRoundPage>();
    DialogScript script;
    const auto book = [&](bool agrees) {
        script.answer(agrees);
        whenOpen<BookingDialog>(this, [](BookingDialog& dialog) { dialog.save(); });
        page->button(RecordPage::Create)->click();
    };
    book(false);
    QCOMPARE(m_office->balance(m_wang).balance, 0);
    QVERIFY(script.asked().first().contains(QStringLiteral("20")));
    book(true);
    QCOMPARE(m_office->balance(m_wang).balance, 20);
    QTRY_COMPARE(page->model()->total(), 1);
    QVERIFY(m_history.undoLast());
    QTRY_COMPARE(m_office->balance(m_wang).balance, 0);
    QCOMPARE(PointRoundRepository().all(m_office->reader()).first().state, PointRoundState::TakenBack);
    book(true);
    QCOMPARE(m_office->balance(m_wang).balance, 20);
    const qsizetype asked = script.asked().size();
    book(true); // nothing is open any more
    QCOMPARE(script.asked().size(), asked + 1);
    QCOMPARE(PointRoundRepository().all(m_office->reader()).size(), 2);
}

void PointsPageTest::entersByHandAndTakesItBack()
{
    const auto page = open<PointBalancePage>();
    whenOpen<PointEntryDialog>(this, [this](PointEntryDialog& dialog) {
        qobject_cast<ReferenceField*>(dialog.field(QStringLiteral("volunteer")))->setId(m_wang.value());
        qobject_cast<NumberField*>(dialog.field(QStringLiteral("amount")))->setNumber(30);
        dialog.save();
        QVERIFY(dialog.isVisible()); // a grant says what for
        qobject_cast<MultiLineField*>(dialog.field(QStringLiteral("remark")))->setText(QStringLiteral("拾金不昧"));
        dialog.save();
    });
    page->button(RecordPage::Create)->click();
    QCOMPARE(m_office->balance(m_wang).balance, 30);
    QTRY_COMPARE(page->model()->total(), 1);
    QVERIFY(m_history.undoLast());
    QTRY_COMPARE(m_office->balance(m_wang).balance, 0);
    DialogScript script;
    whenOpen<GiftDialog>(this, [this](GiftDialog& dialog) {
        qobject_cast<ReferenceField*>(dialog.field(QStringLiteral("to")))->setId(m_wang.value());
        qobject_cast<NumberField*>(dialog.field(QStringLiteral("amount")))->setNumber(1);
        dialog.save();
        dialog.QDialog::reject();
    });
    page->give(m_wang);
    QCOMPARE(script.asked().size(), 1); // the rule allows no gifts
}

void PointsPageTest::newVersionBeginsWithToday()
{
    const auto page = open<PointRulePage>();
    whenOpen<PointRuleDialog>(this, [](PointRuleDialog& dialog) {
        QCOMPARE(qobject_cast<NumberField*>(dialog.field(QStringLiteral("perHour")))->integer(), 10);
        qobject_cast<NumberField*>(dialog.field(QStringLiteral("perHour")))->setNumber(12);
        dialog.save();
    });
    page->button(RecordPage::Create)->click();
    const auto rules = PointRuleRepository().all(m_office->reader());
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules.last().perHour, 12);
    QCOMPARE(rules.last().state, PointRuleState::Draft);
    QCOMPARE(rules.last().validFrom.day(), 1);
    QVERIFY(rules.last().validFrom > QDate::currentDate());
}

void PointsPageTest::trialPaperSaysWhatARulePays()
{
    PointRule rule = PointRuleRepository().require(m_office->reader(), PointRuleId(1));
    rule.perHour = 15;
    TaskContext quiet;
    const EarningSums sums
        = earningSums(m_office->reader(), {{rule}, QDate(2025, 1, 1), QDate(2025, 12, 31), false}, quiet);
    const PrintTable paper = trialPaper(m_office->reader(), rule, QDate(2025, 1, 1), QDate(2025, 12, 31), sums);
    QCOMPARE(paper.rows.size(), 3); // hours, without a team, the person
    for (const QStringList& row : paper.rows)
        QCOMPARE(row.last(), QLocale().toString(30));
    QCOMPARE(paper.rows.last().at(1), QStringLiteral("王芳"));
}

void PointsPageTest::familiesShare()
{
    const VolunteerId li = m_office->ledger.addVolunteer(QStringLiteral("李明"), m_office->ledger.north);
    m_office->grant(li, 15, QDate::currentDate());
    const auto page = open<HouseholdPage>();
    HouseholdId home;
    m_office->ledger.office.run([&](UnitOfWork& work) {
        Household household;
        household.name = QStringLiteral("王芳家");
        household.organisation = m_office->ledger.north;
        home = HouseholdRepository().insert(work, household);
    });
    for (const VolunteerId person : {m_wang, li}) {
        whenOpen<HouseholdMemberDialog>(this, [person](HouseholdMemberDialog& dialog) {
            qobject_cast<ReferenceField*>(dialog.field(QStringLiteral("volunteer")))->setId(person.value());
            dialog.save();
        });
        page->addMember(home);
    }
    QCOMPARE(payersFor(m_office->reader(), m_wang), (QList{m_wang, li}));
    DialogScript script;
    script.answer(QStringLiteral("李明"));
    page->removeMember(home);
    QCOMPARE(payersFor(m_office->reader(), m_wang), QList{m_wang});
    QVERIFY(m_history.undoLast());
    QTRY_COMPARE(payersFor(m_office->reader(), m_wang), (QList{m_wang, li}));
    script.answer(QStringLiteral("无此人"));
    QVERIFY(!errorOf([&] { page->removeMember(home); }).isEmpty());
}

VD_TEST(PointsPageTest)
#include "pointspage_test.moc"
