#include "models/reviews/reviewrepository.h"
#include "tests/support/reviewoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/common/undohistory.h"
#include "ui/reviews/reviewdialog.h"
#include "ui/reviews/reviewrankingmodel.h"
#include "ui/scoring/scoresheetmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

/// The judges' sheets of a round, typed and pasted.
class ReviewDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void namesStayInSight();
    void marksAreTypedByKeyboard();
    void refusesWhatIsNoMark();
    void rankingFollows();
    void anotherJudgeSavesFirst();
    void pastesFromExcel();
    void readsAFile();
    void steppingBackIsTicked();
    void takesTheSaveBack();
    void asksBeforeLosingMarks();
    void addsAndTakesOutProjects();
    void standsStillBeforeTheScoring();

private:
    void open();
    [[nodiscard]] QTableView* table(const char* name) const;
    [[nodiscard]] QPushButton* button(const char* text) const;
    [[nodiscard]] QModelIndex cell(int row, int criterion) const;
    void type(const QString& text);
    [[nodiscard]] QString stored(int project, const QString& judge);
    void chooseJudge(int judge);

    std::unique_ptr<ReviewOffice> m_office;
    UndoHistory m_history;
    std::unique_ptr<ReviewDialog> m_dialog;
};

void ReviewDialogTest::initTestCase()
{
    Theme::apply(*qApp);
}

void ReviewDialogTest::init()
{
    m_history.clear();
    m_office = std::make_unique<ReviewOffice>(3);
    m_office->take(ReviewState::Scoring);
    open();
}

void ReviewDialogTest::cleanup()
{
    m_dialog.reset();
    m_office.reset();
}

void ReviewDialogTest::open()
{
    m_dialog = std::make_unique<ReviewDialog>(m_office->office.office(), m_office->round, m_history);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QTableView* ReviewDialogTest::table(const char* name) const
{
    for (auto* table : m_dialog->findChildren<QTableView*>()) {
        if (table->accessibleName() == QLatin1String(name))
            return table;
    }
    return nullptr;
}

QPushButton* ReviewDialogTest::button(const char* text) const
{
    for (auto* one : m_dialog->findChildren<QPushButton*>()) {
        if (one->text() == QString::fromUtf8(text) && one->isVisibleTo(m_dialog.get()))
            return one;
    }
    return nullptr;
}

QModelIndex ReviewDialogTest::cell(int row, int criterion) const
{
    return m_dialog->sheet()->index(row, ScoreSheetModel::firstCriterion + criterion);
}

void ReviewDialogTest::type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text.first(1));
    QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString ReviewDialogTest::stored(int project, const QString& judge)
{
    for (const ReviewSheet& sheet : ReviewSheetRepository().ofRound(m_office->reader(), m_office->round)) {
        if (sheet.candidate == m_office->candidates.at(project) && sheet.judge == judge)
            return sheet.marks;
    }
    return {};
}

void ReviewDialogTest::chooseJudge(int judge)
{
    auto* judges = m_dialog->findChild<QComboBox*>();
    judges->setCurrentIndex(judge);
    Q_EMIT judges->activated(judge);
}

/// The first mark is chosen before the window has its size, and many criteria need more room than there is.
void ReviewDialogTest::namesStayInSight()
{
    m_dialog.reset();
    m_office->change([](ReviewRound& round) {
        round.criteria
            = QStringLiteral("需求契合度 30\n方案可行性 25\n团队能力 15\n预算合理性 15\n可推广性 15\n创新 5\n持续 5");
    });
    open();
    const QTableView* marks = table("Marks");
    QCOMPARE(marks->currentIndex(), cell(0, 0));
    QCOMPARE(marks->horizontalScrollBar()->value(), 0);
    QCOMPARE(marks->columnAt(0), 0);
}

void ReviewDialogTest::marksAreTypedByKeyboard()
{
    const QAbstractItemModelTester tester(m_dialog->sheet());
    QTableView* marks = table("Marks");
    for (int criterion = 0; criterion < 2; ++criterion) {
        marks->setCurrentIndex(cell(0, criterion));
        marks->setFocus();
        for (const char* text : {"30", "20.5", "10"})
            type(QString::fromLatin1(text));
    }
    QCOMPARE(cell(1, 0).data().toString(), QStringLiteral("20.5"));
    QCOMPARE(m_dialog->sheet()->index(1, m_dialog->sheet()->scoreColumn()).data().toString(), QStringLiteral("41.00"));
    QVERIFY(m_dialog->summary().contains(QStringLiteral("not saved")));
    QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(stored(1, ReviewOffice::judges.first()), QStringLiteral("20.5 20.5"));
    QCOMPARE(stored(2, ReviewOffice::judges.first()), QStringLiteral("10 10"));
    QVERIFY2(m_dialog->summary().contains(QStringLiteral("6 of 9")), qPrintable(m_dialog->summary()));
    QVERIFY(!button("Save")->isEnabled());
    QCOMPARE(m_dialog->findChild<QComboBox*>()->itemText(0), ReviewOffice::judges.first());
    QVERIFY(m_dialog->findChild<QComboBox*>()->itemText(1).contains(u'3'));
}

void ReviewDialogTest::refusesWhatIsNoMark()
{
    QVERIFY(!m_dialog->sheet()->setData(cell(0, 1), QStringLiteral("41"), Qt::EditRole));
    QVERIFY2(m_dialog->summary().contains(QStringLiteral("41")), qPrintable(m_dialog->summary()));
    QVERIFY(cell(0, 1).data().toString().isEmpty());
    QVERIFY(!button("Save")->isEnabled());
    QVERIFY(m_dialog->sheet()->setData(cell(0, 1), QStringLiteral("40"), Qt::EditRole));
}

void ReviewDialogTest::rankingFollows()
{
    const QAbstractItemModelTester tester(m_dialog->ranking());
    m_office->change([](ReviewRound& r) { r.places = 1; });
    m_office->markAll({QStringLiteral("30 20"), QStringLiteral("60 40"), QStringLiteral("50 30")});
    m_office->mark(2, ReviewOffice::judges.at(1), {}, true);
    open();
    const ReviewRankingModel* ranking = m_dialog->ranking();
    const auto text = [ranking](int row, int column) { return ranking->index(row, column).data().toString(); };
    QCOMPARE(text(0, ReviewRankingModel::Name), QStringLiteral("项目乙"));
    QCOMPARE(text(0, ReviewRankingModel::Chosen), QStringLiteral("chosen"));
    QCOMPARE(text(1, ReviewRankingModel::Name), QStringLiteral("项目丙"));
    QCOMPARE(text(1, ReviewRankingModel::Score), QStringLiteral("80.00"));
    QCOMPARE(text(1, ReviewRankingModel::Sheets), QStringLiteral("2"));
    QCOMPARE(text(1, ReviewRankingModel::FirstJudge + 1), QStringLiteral("steps back"));
    QCOMPARE(text(1, ReviewRankingModel::Chosen), QString());
    QCOMPARE(text(2, ReviewRankingModel::Place), QStringLiteral("3"));
    QVERIFY(m_dialog->summary().contains(QStringLiteral("all sheets")));
}

void ReviewDialogTest::anotherJudgeSavesFirst()
{
    QVERIFY(m_dialog->sheet()->setData(cell(0, 0), QStringLiteral("44"), Qt::EditRole));
    chooseJudge(1);
    QCOMPARE(stored(0, ReviewOffice::judges.first()), QStringLiteral("44 –"));
    QCOMPARE(m_dialog->person(), ReviewOffice::judges.at(1));
    QVERIFY(cell(0, 0).data().toString().isEmpty());
    chooseJudge(0);
    QCOMPARE(cell(0, 0).data().toString(), QStringLiteral("44"));
}

void ReviewDialogTest::pastesFromExcel()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("项目编号\t创新\t契合\nP003\t38\t55\nP009\t1\t1\n"));
    DialogScript script;
    QTest::mouseClick(button("Paste from Excel"), Qt::LeftButton);
    QCOMPARE(cell(2, 0).data().toString(), QStringLiteral("55"));
    QCOMPARE(cell(2, 1).data().toString(), QStringLiteral("38"));
    QCOMPARE(script.asked().size(), 1); // the line that fits no project is told
    QGuiApplication::clipboard()->setText(QString());
    QTest::mouseClick(button("Paste from Excel"), Qt::LeftButton);
    QCOMPARE(script.asked().size(), 2);
}

/// Below a title, columns and rows found by their names; the same file once more changes nothing.
void ReviewDialogTest::readsAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("评分.csv"));
    const auto write = [&path](const QString& text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    };
    write(QStringLiteral("评委打分表,,\n项目编号,创新,契合\nP003,38,55\nP009,1,1\nP001,99,40\n"));
    DialogScript script;
    script.answer(path);
    QTest::mouseClick(button("From a file…"), Qt::LeftButton);
    QCOMPARE(cell(2, 0).data().toString(), QStringLiteral("55"));
    QCOMPARE(cell(2, 1).data().toString(), QStringLiteral("38"));
    QCOMPARE(cell(0, 0).data().toString(), QStringLiteral("40"));
    QVERIFY(cell(0, 1).data().toString().isEmpty()); // more points than there are
    QVERIFY(script.asked().last().contains(QStringLiteral("2 line")));
    QTest::mouseClick(button("Save"), Qt::LeftButton);
    QVERIFY(!m_dialog->sheet()->sheet().isChanged());
    script.answer(path);
    QTest::mouseClick(button("From a file…"), Qt::LeftButton);
    QVERIFY(!m_dialog->sheet()->sheet().isChanged());
    write(QStringLiteral("甲,乙\n1,2\n"));
    script.answer(path);
    QTest::mouseClick(button("From a file…"), Qt::LeftButton);
    QVERIFY(script.asked().last().contains(QStringLiteral("项目编号")));
}

void ReviewDialogTest::steppingBackIsTicked()
{
    const QModelIndex box = m_dialog->sheet()->index(1, m_dialog->sheet()->stepsBackColumn());
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(m_dialog->sheet()->setData(box, int(Qt::Checked), Qt::CheckStateRole));
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QTest::mouseClick(button("Save"), Qt::LeftButton);
    const QList<ReviewSheet> sheets = ReviewSheetRepository().ofRound(m_office->reader(), m_office->round);
    QCOMPARE(sheets.size(), 1);
    QVERIFY(sheets.first().stepsBack);
}

void ReviewDialogTest::takesTheSaveBack()
{
    m_office->mark(0, ReviewOffice::judges.first(), QStringLiteral("10 10"));
    open();
    QVERIFY(m_dialog->sheet()->setData(cell(0, 0), QStringLiteral("44"), Qt::EditRole));
    QTest::mouseClick(button("Save"), Qt::LeftButton);
    QCOMPARE(stored(0, ReviewOffice::judges.first()), QStringLiteral("44 10"));
    QTest::mouseClick(m_dialog->findChild<UndoBar*>()->button(), Qt::LeftButton);
    QTRY_COMPARE(stored(0, ReviewOffice::judges.first()), QStringLiteral("10 10"));
    QTRY_COMPARE(cell(0, 0).data().toString(), QStringLiteral("10"));
}

void ReviewDialogTest::asksBeforeLosingMarks()
{
    QVERIFY(m_dialog->sheet()->setData(cell(0, 0), QStringLiteral("44"), Qt::EditRole));
    DialogScript script;
    script.answer(Dialogs::Choice::Cancel);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    script.answer(Dialogs::Choice::Save);
    QTest::mouseClick(button("Close"), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(stored(0, ReviewOffice::judges.first()), QStringLiteral("44 –"));
}

void ReviewDialogTest::addsAndTakesOutProjects()
{
    table("Marks")->setCurrentIndex(cell(1, 0));
    QTest::mouseClick(button("Take out"), Qt::LeftButton);
    QCOMPARE(m_dialog->sheet()->rowCount(), 2);
    QTest::mouseClick(m_dialog->findChild<UndoBar*>()->button(), Qt::LeftButton);
    QTRY_COMPARE(m_dialog->sheet()->rowCount(), 3);
    DialogScript script;
    QTest::mouseClick(button("Add screened projects"), Qt::LeftButton);
    QCOMPARE(script.asked().size(), 1); // none is left
    m_office->back(m_office->take(ReviewState::Cancelled, QStringLiteral("试一下")));
    m_office->office.run([this](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE review_candidates SET state = 'taken_out' WHERE id = %1")
                                      .arg(m_office->candidates.first().value()));
        work.connection().execute(QStringLiteral("UPDATE projects SET state = 'screened'"));
    });
    QTest::mouseClick(button("Add screened projects"), Qt::LeftButton);
    QCOMPARE(m_dialog->sheet()->rowCount(), 3);
    QCOMPARE(m_office->project(0).state, ProjectState::Reviewed);
}

void ReviewDialogTest::standsStillBeforeTheScoring()
{
    m_office = std::make_unique<ReviewOffice>(2);
    open();
    QVERIFY(!(m_dialog->sheet()->flags(cell(0, 0)) & Qt::ItemIsEditable));
    QVERIFY(!m_dialog->sheet()->setData(cell(0, 0), QStringLiteral("1"), Qt::EditRole));
    QVERIFY(m_dialog->summary().contains(QStringLiteral("once the scoring")));
    QVERIFY(button("Take out")->isEnabled());
    m_office->take(ReviewState::Cancelled, QStringLiteral("改期"));
    open();
    QVERIFY(!button("Take out")->isEnabled());
    QVERIFY(!button("Add screened projects")->isEnabled());
}

VD_TEST(ReviewDialogTest)
#include "reviewdialog_test.moc"
