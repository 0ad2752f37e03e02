#include "ui/assessments/assessmentpage.h"

#include "models/assessments/assessmentreport.h"
#include "models/assessments/assessmentrepository.h"
#include "models/common/task.h"
#include "models/office/accountkeeping.h"
#include "models/organisation/organisationrepository.h"
#include "models/reports/reportexport.h"
#include "tests/support/assessmentoffice.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/assessments/assessmentdialog.h"
#include "ui/assessments/assessmentrankingmodel.h"
#include "ui/assessments/assessmentscoringdialog.h"
#include "ui/assessments/followupdialog.h"
#include "ui/assessments/subjectchoicedialog.h"
#include "ui/common/dialogs.h"
#include "ui/common/undohistory.h"
#include "ui/scoring/scoresheetmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

/// The page of assessments and the window of their sheets.
class AssessmentPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void aNewOneIsOfTheChosenOrganization();
    void aNewOneIsFilledInForTeams();
    void marksAreTypedByKeyboard();
    void refusesWhatIsNoMark();
    void pastesAndReadsAFile();
    void subjectsComeAndGo();
    void theResultIsFrozenFromThePage();
    void followUpsAreAskedAndAnswered();
    void asksBeforeLosingMarks();
    void modelsKeepTheirPromises();

private:
    void open() { m_dialog = std::make_unique<AssessmentScoringDialog>(office(), m_office->assessment, m_history); }
    [[nodiscard]] Office& office() { return m_office->ledger.office.office(); }
    [[nodiscard]] QPushButton* button(const char* text) const
    {
        for (QPushButton* one : m_dialog->findChildren<QPushButton*>()) {
            if (one->text() == QString::fromUtf8(text))
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QTableView* marks() const
    {
        for (QTableView* one : m_dialog->findChildren<QTableView*>()) {
            if (one->model() == m_dialog->sheet())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QString stored(int subject, const QString& evaluator)
    {
        for (const AssessmentSheet& sheet :
            AssessmentSheetRepository().ofAssessment(m_office->reader(), m_office->assessment)) {
            if (sheet.assessed == m_office->subjects.at(subject) && sheet.evaluator == evaluator)
                return sheet.marks;
        }
        return {};
    }
    void markAll()
    {
        for (int subject = 0; subject < 2; ++subject)
            m_office->mark(subject, QStringLiteral("李老师"), QStringLiteral("24 15"));
    }

    std::unique_ptr<AssessmentOffice> m_office;
    UndoHistory m_history;
    std::unique_ptr<AssessmentScoringDialog> m_dialog;
};

void AssessmentPageTest::init()
{
    m_history.clear();
    m_office = std::make_unique<AssessmentOffice>();
    m_office->take(AssessmentState::Scoring);
}

/// The organization chosen above, else the account's own, else the topmost one.
void AssessmentPageTest::aNewOneIsOfTheChosenOrganization()
{
    const auto proposed = [&](qint64 chosen) {
        AssessmentPage page(office());
        PageContext context;
        context.organisation = chosen;
        page.setContext(context);
        page.show();
        page.activated();
        qint64 organisation = 0;
        whenOpen<AssessmentDialog>(this, [&](AssessmentDialog& dialog) {
            organisation = dialog.record().organisation.value();
            dialog.markClean();
            dialog.reject();
        });
        page.button(RecordPage::Create)->click();
        return organisation;
    };
    OrganisationId community;
    const OrganisationId root = OrganisationRepository().root(m_office->reader())->id;
    office().run([&](UnitOfWork& work) {
        Organisation one;
        one.name = QStringLiteral("别的社区");
        one.kind = OrganisationKind::Community;
        one.parent = root;
        community = OrganisationRepository().insert(work, one);
    });
    QCOMPARE(proposed(0), root.value());
    QCOMPARE(proposed(community.value()), community.value());
    Account account{{}, QStringLiteral("社区"), Role::Administrator, true};
    account.organisation = community.value();
    AccountKeeping(office()).add(account, QStringLiteral("community-1"));
    office().signIn(QStringLiteral("社区"), QStringLiteral("community-1"));
    QCOMPARE(proposed(0), community.value());
}

void AssessmentPageTest::aNewOneIsFilledInForTeams()
{
    AssessmentPage page(office());
    page.resize(1250, 800);
    page.show();
    page.activated();
    whenOpen<AssessmentDialog>(this, [](AssessmentDialog& dialog) {
        auto* kind = qobject_cast<ChoiceField*>(dialog.field(QStringLiteral("kind")));
        auto* criteria = qobject_cast<MultiLineField*>(dialog.field(QStringLiteral("criteria")));
        QCOMPARE(criteria->text(), usualCriteria(FigureSubject::Team));
        kind->combo()->setCurrentIndex(1); // stations
        QCOMPARE(criteria->text(), usualCriteria(FigureSubject::Station)); // 六有
        kind->combo()->setCurrentIndex(2);
        QCOMPARE(criteria->text(), usualCriteria(FigureSubject::Volunteer));
        qobject_cast<MultiLineField*>(dialog.field(QStringLiteral("evaluators")))->setText(QStringLiteral("李老师"));
        qobject_cast<TextField*>(dialog.field(QStringLiteral("name")))->setText(QStringLiteral("志愿者评价"));
        dialog.save();
    });
    page.button(RecordPage::Create)->click();
    const auto all = AssessmentRepository().all(m_office->reader());
    QCOMPARE(all.size(), 2);
    QTRY_COMPARE(page.currentId(), std::max(all[0].id.value(), all[1].id.value()));
    const Assessment made = AssessmentRepository().require(m_office->reader(), AssessmentId(page.currentId()));
    QCOMPARE(made.kind, FigureSubject::Volunteer);
    QCOMPARE(made.firstDay.month(), 1);
    QTRY_VERIFY(!page.undoHistory()->lastText().isEmpty());
    QVERIFY(page.undoHistory()->undoLast());
    QCOMPARE(AssessmentRepository().stateOf(m_office->reader(), made.id), AssessmentState::Cancelled);
}

void AssessmentPageTest::marksAreTypedByKeyboard()
{
    open();
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    marks()->setCurrentIndex(m_dialog->sheet()->index(0, ScoreSheetModel::firstCriterion));
    marks()->setFocus();
    for (const char* mark : {"24", "30"}) { // Enter goes down
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(mark).first(1));
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(mark).mid(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QTRY_VERIFY(m_dialog->summary().contains(QStringLiteral("not saved yet")));
    QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(stored(0, QStringLiteral("李老师")), QStringLiteral("24 –"));
    QCOMPARE(stored(1, QStringLiteral("李老师")), QStringLiteral("30 –"));
    QVERIFY(m_history.undoLast());
    QCOMPARE(stored(0, QStringLiteral("李老师")), QString());
}

void AssessmentPageTest::refusesWhatIsNoMark()
{
    open();
    QSignalSpy refused(m_dialog->sheet(), &ScoreSheetModel::refused);
    const QModelIndex cell = m_dialog->sheet()->index(0, ScoreSheetModel::firstCriterion);
    QVERIFY(!m_dialog->sheet()->setData(cell, QStringLiteral("31"), Qt::EditRole));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(cell.data().toString(), QString());
    m_dialog.reset();
    m_office->take(AssessmentState::Cancelled, QStringLiteral("不考了"));
    open();
    QVERIFY(!m_dialog->sheet()->setData(
        m_dialog->sheet()->index(0, ScoreSheetModel::firstCriterion), QStringLiteral("3"), Qt::EditRole));
    QVERIFY(!button("Add all that fit")->isEnabled());
}

void AssessmentPageTest::pastesAndReadsAFile()
{
    open();
    DialogScript script;
    QGuiApplication::clipboard()->setText(QStringLiteral("组织\t纪律\n20\t10\n99\t5\n"));
    button("Paste from Excel")->click();
    QCOMPARE(script.asked().size(), 1); // one mark is above its most points
    button("Save")->click(); // the rest was taken
    QCOMPARE(stored(0, QStringLiteral("李老师")), QStringLiteral("20 10"));
    QCOMPARE(stored(1, QStringLiteral("李老师")), QStringLiteral("– 5"));
    const QString path = m_office->ledger.office.path(QStringLiteral("评分表.xlsx"));
    TaskContext task;
    exportReport(m_office->ledger.office.database(),
        assessmentSheets(assessmentStanding(m_office->reader(), m_office->assessment), false, QStringLiteral("王")),
        path, task);
    m_office->mark(0, QStringLiteral("李老师"), QStringLiteral("1 1"));
    open();
    script.answer(path);
    button("From a file…")->click();
    QCOMPARE(stored(0, QStringLiteral("李老师")), QStringLiteral("20 10"));
    QVERIFY(m_history.undoLast());
    QCOMPARE(stored(0, QStringLiteral("李老师")), QStringLiteral("1 1"));
}

void AssessmentPageTest::subjectsComeAndGo()
{
    open();
    DialogScript script;
    button("Add all that fit")->click();
    QCOMPARE(script.asked().size(), 1); // both teams are there already
    marks()->setCurrentIndex(m_dialog->sheet()->index(0, 0));
    button("Take out")->click();
    QCOMPARE(m_dialog->sheet()->rowCount(), 1);
    whenOpen<SubjectChoiceDialog>(this, [this](SubjectChoiceDialog& dialog) {
        qobject_cast<ReferenceField*>(dialog.field(QStringLiteral("subject")))->setId(m_office->ledger.team.value());
        dialog.save();
    });
    button("Add one…")->click();
    QCOMPARE(m_dialog->sheet()->rowCount(), 2);
    QVERIFY(m_history.undoLast());
    QCOMPARE(AssessedRepository().ofAssessment(m_office->reader(), m_office->assessment).size(), 1);
    QVERIFY(m_history.undoLast());
    QCOMPARE(AssessedRepository().ofAssessment(m_office->reader(), m_office->assessment).size(), 2);
}

void AssessmentPageTest::theResultIsFrozenFromThePage()
{
    markAll();
    AssessmentPage page(office());
    page.resize(1250, 800);
    page.show();
    page.activated();
    QTRY_VERIFY(page.model()->rowCount() > 0);
    page.select(m_office->assessment.value());
    QTRY_COMPARE(page.currentId(), m_office->assessment.value());
    page.states().takeNext(page.currentId());
    QTRY_COMPARE(m_office->stored().state, AssessmentState::Decided);
    QTRY_VERIFY(!page.undoHistory()->lastText().isEmpty());
    QVERIFY(page.undoHistory()->undoLast());
    QTRY_COMPARE(m_office->stored().state, AssessmentState::Scoring);
}

void AssessmentPageTest::followUpsAreAskedAndAnswered()
{
    markAll();
    m_office->take(AssessmentState::Decided);
    open();
    m_dialog->places()->setCurrentIndex(m_dialog->ranking()->index(1, 0));
    whenOpen<FollowUpDialog>(this, [](FollowUpDialog& dialog) {
        qobject_cast<MultiLineField*>(dialog.field(QStringLiteral("words")))->setText(QStringLiteral("每月例会"));
        dialog.save();
    });
    button("To be done better…")->click();
    const auto second = [this] { return AssessedRepository().require(m_office->reader(), m_office->subjects.at(1)); };
    QCOMPARE(second().followUp, FollowUp::Open);
    QVERIFY(second().followUpDue > QDate::currentDate());
    m_dialog->places()->setCurrentIndex(m_dialog->ranking()->index(1, 0));
    DialogScript script;
    script.answer(QStringLiteral("已开三次"));
    button("Was done…")->click();
    QCOMPARE(second().followUp, FollowUp::Answered);
    QVERIFY(m_history.undoLast());
    QVERIFY(m_history.undoLast());
    QCOMPARE(second().followUp, FollowUp::None);
}

void AssessmentPageTest::asksBeforeLosingMarks()
{
    open();
    (void)m_dialog->sheet()->setData(
        m_dialog->sheet()->index(0, ScoreSheetModel::firstCriterion), QStringLiteral("24"), Qt::EditRole);
    DialogScript script;
    script.answer(Dialogs::Choice::Cancel);
    m_dialog->show();
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    script.answer(Dialogs::Choice::Save);
    m_dialog->reject();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(stored(0, QStringLiteral("李老师")), QStringLiteral("24 –"));
}

void AssessmentPageTest::modelsKeepTheirPromises()
{
    open();
    QAbstractItemModelTester sheet(m_dialog->sheet());
    QAbstractItemModelTester ranking(m_dialog->ranking());
    QVERIFY(m_dialog->sheet()->setData(
        m_dialog->sheet()->index(0, m_dialog->sheet()->stepsBackColumn()), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m_dialog->sheet()->setData(
        m_dialog->sheet()->index(1, m_dialog->sheet()->remarkColumn()), QStringLiteral("好"), Qt::EditRole));
    button("Save")->click();
    QCOMPARE(m_dialog->ranking()->rowCount(), 2);
    QCOMPARE(
        m_dialog->ranking()->index(0, AssessmentRankingModel::FirstFigure).data().toString(), QStringLiteral("50.0%"));
}

VD_TEST(AssessmentPageTest)
#include "assessmentpage_test.moc"
