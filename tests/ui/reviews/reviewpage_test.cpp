#include "models/projects/projectrepository.h"
#include "models/reviews/reviewrepository.h"
#include "tests/support/reviewoffice.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/common/choicefield.h"
#include "ui/common/dialogs.h"
#include "ui/common/recordtable.h"
#include "ui/common/theme.h"
#include "ui/common/undohistory.h"
#include "ui/projects/projectpage.h"
#include "ui/reports/reportactions.h"
#include "ui/reviews/reviewdialog.h"
#include "ui/reviews/reviewpage.h"
#include "ui/reviews/reviewrounddialog.h"
#include "ui/reviews/roundchoicedialog.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QtTest>

class ReviewPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void newRoundBringsCriteria();
    void scoringOpensTheSheets();
    void decidesAndTakesBack();
    void printsTheRanking();
    void projectsEnterFromTheLibrary();
    void libraryTellsWhereNoRoundIs();
    void completingKeepsTheResults();
    void printsTheProjectCard();

private:
    [[nodiscard]] QPushButton* button(QWidget& page, const char* text) const;
    void chooseRound();

    std::unique_ptr<ReviewOffice> m_office;
    std::unique_ptr<ReviewPage> m_page;
};

void ReviewPageTest::initTestCase()
{
    Theme::apply(*qApp);
}

void ReviewPageTest::init()
{
    QSettings().clear();
    m_office = std::make_unique<ReviewOffice>(2);
    m_page = std::make_unique<ReviewPage>(m_office->office.office());
    m_page->resize(1280, 720);
    m_page->show();
    m_page->activated();
    QTRY_COMPARE(m_page->model()->total(), 1);
    chooseRound();
}

void ReviewPageTest::cleanup()
{
    m_page.reset();
    m_office.reset();
}

QPushButton* ReviewPageTest::button(QWidget& page, const char* text) const
{
    for (auto* one : page.findChildren<QPushButton*>()) {
        if (one->text() == QLatin1String(text) && one->isVisibleTo(&page))
            return one;
    }
    return nullptr;
}

void ReviewPageTest::chooseRound()
{
    m_page->select(m_office->round.value());
    QTRY_COMPARE(m_page->currentId(), m_office->round.value());
}

void ReviewPageTest::newRoundBringsCriteria()
{
    whenOpen<ReviewRoundDialog>(m_page.get(), [](ReviewRoundDialog& dialog) {
        ReviewRound round = dialog.record();
        QCOMPARE(criteriaOf(round.criteria).size(), 5);
        QCOMPARE(round.heldOn, QDate::currentDate());
        static_cast<TextField*>(dialog.field(QStringLiteral("name")))->setText(QStringLiteral("秋季评审"));
        static_cast<MultiLineField*>(dialog.field(QStringLiteral("judges")))->setText(QStringLiteral("李老师"));
        dialog.save();
    });
    m_page->beginNew();
    QTRY_COMPARE(m_page->model()->total(), 2);
}

void ReviewPageTest::scoringOpensTheSheets()
{
    QTRY_VERIFY(button(*m_page, "Scoring"));
    int rows = -1;
    whenOpen<ReviewDialog>(m_page.get(), [&](ReviewDialog& dialog) {
        rows = dialog.findChild<QAbstractItemView*>() ? 1 : 0;
        dialog.reject();
    });
    QTest::mouseClick(button(*m_page, "Scoring"), Qt::LeftButton);
    QCOMPARE(rows, 1);
}

void ReviewPageTest::decidesAndTakesBack()
{
    m_page->states().takeNext(m_office->round.value());
    QTRY_COMPARE(m_office->stored().state, ReviewState::Scoring);
    m_office->markAll({QStringLiteral("50 30"), QStringLiteral("60 40")});
    chooseRound();
    m_page->states().takeNext(m_office->round.value());
    QTRY_COMPARE(m_office->stored().state, ReviewState::Decided);
    QCOMPARE(m_office->project(0).state, ProjectState::Listed);
    QTRY_VERIFY(m_page->undoHistory()->lastText().contains(QStringLiteral("2 of 2")));
    QVERIFY(m_page->undoHistory()->undoLast());
    QTRY_COMPARE(m_office->stored().state, ReviewState::Scoring);
    QCOMPARE(m_office->project(0).state, ProjectState::Reviewed);
}

void ReviewPageTest::printsTheRanking()
{
    QList<Report> previewed;
    connect(m_page->reports(), &ReportActions::previewed, this, [&](const Report& report) { previewed << report; });
    QTRY_VERIFY(button(*m_page, "Print the ranking"));
    QTest::mouseClick(button(*m_page, "Print the ranking"), Qt::LeftButton);
    QTRY_COMPARE(previewed.size(), 1);
    QCOMPARE(previewed.first().sections.first().rows.size(), 2);
}

void ReviewPageTest::projectsEnterFromTheLibrary()
{
    m_office->office.run([this](UnitOfWork& work) { ReviewCandidateRepository().takeOut(work, m_office->candidates); });
    ProjectPage library(m_office->office.office());
    library.show();
    library.activated();
    QTRY_COMPARE(library.model()->total(), 2);
    library.select(m_office->projects.first().value());
    QTRY_COMPARE(library.currentId(), m_office->projects.first().value());
    whenOpen<RoundChoiceDialog>(&library, [](RoundChoiceDialog& dialog) { dialog.save(); });
    QTimer look;
    connect(&look, &QTimer::timeout, &look, [&look] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        look.stop();
        for (QAction* action : menu->actions()) {
            if (action->text() == QStringLiteral("Put into a review…"))
                action->trigger();
        }
        menu->close();
    });
    look.start(5);
    const QModelIndex cell = library.model()->index(0, 1);
    Q_EMIT library.table()->customContextMenuRequested(library.table()->visualRect(cell).center());
    QTRY_VERIFY(!library.undoHistory()->lastText().isEmpty());
    QCOMPARE(ReviewCandidateRepository().ofRound(m_office->reader(), m_office->round).size(), 1);
    QVERIFY(library.undoHistory()->undoLast());
    QTRY_COMPARE(ReviewCandidateRepository().ofRound(m_office->reader(), m_office->round).size(), 0);
}

void ReviewPageTest::libraryTellsWhereNoRoundIs()
{
    m_office->take(ReviewState::Cancelled, QStringLiteral("改期"));
    RoundChoiceDialog dialog(m_office->office.office(), m_office->projects);
    QVERIFY(!static_cast<ChoiceField*>(dialog.field(QStringLiteral("round")))->value().isValid());
}

void ReviewPageTest::completingKeepsTheResults()
{
    m_office->lead(0, ProjectState::Reviewed);
    m_office->lead(0, ProjectState::Listed);
    m_office->lead(0, ProjectState::Running);
    ProjectPage library(m_office->office.office());
    library.show();
    library.activated();
    QTRY_COMPARE(library.model()->total(), 2);
    library.select(m_office->projects.first().value());
    QTRY_COMPARE(library.currentId(), m_office->projects.first().value());
    DialogScript script;
    script.answer(QStringLiteral("每周两次，服务620人"));
    library.states().takeNext(m_office->projects.first().value());
    QTRY_COMPARE(m_office->project(0).state, ProjectState::Completed);
    QCOMPARE(m_office->project(0).results, QStringLiteral("每周两次，服务620人"));
    QTRY_VERIFY(!library.undoHistory()->lastText().isEmpty());
    QVERIFY(library.undoHistory()->undoLast());
    QTRY_COMPARE(m_office->project(0).state, ProjectState::Running);
    QCOMPARE(m_office->project(0).results, QString());
}

void ReviewPageTest::printsTheProjectCard()
{
    ProjectPage library(m_office->office.office());
    library.show();
    library.activated();
    QTRY_COMPARE(library.model()->total(), 2);
    library.select(m_office->projects.first().value());
    QTRY_COMPARE(library.currentId(), m_office->projects.first().value());
    QTRY_VERIFY(button(library, "Project card"));
    QList<Report> previewed;
    connect(library.reports(), &ReportActions::previewed, this, [&](const Report& report) { previewed << report; });
    QTest::mouseClick(button(library, "Project card"), Qt::LeftButton);
    QTRY_COMPARE(previewed.size(), 1);
    QVERIFY(previewed.first().title.contains(QStringLiteral("项目甲")));
}

VD_TEST(ReviewPageTest)
#include "reviewpage_test.moc"
