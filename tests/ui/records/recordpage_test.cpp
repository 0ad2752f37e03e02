#include "models/volunteers/volunteerrepository.h"
#include "tests/support/testregistry.h"
#include "tests/ui/common/samplerecords.h"
#include "ui/common/chip.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/recordtable.h"
#include "ui/common/revealbutton.h"
#include "ui/common/searchfield.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QtTest>

class RecordPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void countsWhatMatches();
    void searchFollowsEachLetter();
    void figuresAreAskedOnceForEachAnswer();
    void chipNarrowsAndIsRemoved();
    void aViewBringsBackConditionsAndOrder();
    void headerClickSorts();
    void columnsAreChosenAndRemembered();
    void enterAndDoubleClickOpen();
    void keysWork();
    void checkBoxesSelectSeveral();
    void copyKeepsNumbersMasked();
    void detailsFollowTheSelection();
    void revealAsksOnce();
    void changesKeepTheSelection();
    void emptyListSaysWhatToDo();
    void placeSelectsTheRecord();
    void detailsCanBeHidden();

private:
    [[nodiscard]] QPoint cell(int row, int column) const;

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<SamplePage> m_page;
};

void RecordPageTest::initTestCase()
{
    Theme::apply(*qApp);
    m_office = std::make_unique<TestOffice>();
    SampleRecords::fill(*m_office, 150);
}

void RecordPageTest::init()
{
    QSettings().clear();
    m_page = std::make_unique<SamplePage>(m_office->office());
    m_page->resize(1200, 760);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activated();
    QTRY_VERIFY(!m_page->model()->isLoading());
    QTRY_VERIFY(m_page->model()->index(0, 1).data().isValid());
}

void RecordPageTest::cleanup()
{
    m_page.reset();
}

QPoint RecordPageTest::cell(int row, int column) const
{
    return m_page->table()->visualRect(m_page->model()->index(row, column)).center();
}

void RecordPageTest::countsWhatMatches()
{
    QTRY_COMPARE(m_page->subtitle(), QStringLiteral("151 in all · 时长合计 41,208.5 小时"));
    m_page->filters()->setConditions({{QStringLiteral("kind"), {QStringLiteral("grid")}}});
    QTRY_VERIFY(!m_page->model()->isLoading());
    QTRY_VERIFY(m_page->subtitle().startsWith(QLatin1String("50 matching of 151")));
}

void RecordPageTest::searchFollowsEachLetter()
{
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_page->searchField()->hasFocus());
    QTest::keyClicks(m_page->searchField(), QStringLiteral("wcc"));
    QTRY_COMPARE(m_page->model()->total(), 13);
    QTRY_COMPARE(m_page->model()->index(0, 1).data().toString(), QStringLiteral("王聪聪"));
    QTest::keyClick(m_page->searchField(), Qt::Key_Down);
    QVERIFY(m_page->table()->hasFocus());
    QCOMPARE(m_page->selectedIds().size(), 1);
}

void RecordPageTest::figuresAreAskedOnceForEachAnswer()
{
    QTRY_VERIFY(!m_page->model()->isLoading());
    QTRY_VERIFY(m_page->subtitle().contains(QStringLiteral("41,208.5")));
    const int before = m_page->figuresAsked;
    m_page->searchField()->setText(QStringLiteral("w"));
    QTRY_VERIFY(!m_page->model()->search().isEmpty());
    QTRY_VERIFY(!m_page->model()->isLoading());
    QTRY_VERIFY(m_page->subtitle().contains(QStringLiteral("41,208.5")));
    QCOMPARE(m_page->figuresAsked, before + 1);
}

void RecordPageTest::chipNarrowsAndIsRemoved()
{
    QMenu menu;
    m_page->filters()->fillAddMenu(menu);
    QMenu* states = menu.actions().at(1)->menu();
    QVERIFY(states);
    states->actions().at(1)->trigger();
    QTRY_COMPARE(m_page->model()->total(), 22);
    QCOMPARE(m_page->filters()->chips().size(), 1);
    Chip* chip = m_page->filters()->chips().first();
    QCOMPARE(chip->text(), QStringLiteral("状态: 待审"));
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 12, chip->height() / 2));
    QTRY_COMPARE(m_page->model()->total(), 151);
    QVERIFY(m_page->filters()->chips().isEmpty());
}

void RecordPageTest::aViewBringsBackConditionsAndOrder()
{
    const FilterBar::Conditions wanted{{QStringLiteral("state"), {QStringLiteral("suspended")}}};
    m_page->filters()->setConditions(wanted);
    m_page->table()->sortByColumn(1, Qt::DescendingOrder);
    QTRY_VERIFY(!m_page->model()->isLoading());
    const std::vector<qint64> shown = m_page->model()->ids();
    SavedView view = m_page->presentView();
    view.name = QStringLiteral("骨干/志愿者");
    m_page->savedViews().save(view);
    m_page->filters()->setConditions({});
    m_page->table()->sortByColumn(0, Qt::AscendingOrder);
    QTRY_COMPARE(m_page->model()->total(), 151);
    QPushButton* views = nullptr;
    for (QPushButton* button : m_page->filters()->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Saved views"))
            views = button;
    }
    QVERIFY(views && views->isVisibleTo(m_page.get()));
    QTest::keyClick(views, Qt::Key_Space);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(m_page->filters()->conditions(), wanted);
    QTRY_COMPARE(m_page->model()->ids(), shown);
}

void RecordPageTest::headerClickSorts()
{
    QHeaderView* header = m_page->table()->horizontalHeader();
    const QPoint name(header->sectionViewportPosition(1) + 10, 10);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(m_page->model()->request().sortColumn, 1);
    QTRY_COMPARE(m_page->model()->index(0, 1).data().toString(), QStringLiteral("陈雪琳"));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    QTRY_COMPARE(m_page->model()->index(0, 1).data().toString(), QStringLiteral("赵志强"));
}

void RecordPageTest::columnsAreChosenAndRemembered()
{
    RecordTable* table = m_page->table();
    QMenu menu;
    table->fillColumnMenu(menu);
    QVERIFY(!menu.actions().at(10)->isChecked());
    menu.actions().at(10)->trigger();
    menu.actions().at(2)->trigger();
    table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(9), 0);
    table->setColumnWidth(1, 180);
    const QList<int> shown = table->shownColumns();
    QCOMPARE(shown.first(), 9);
    QVERIFY(!shown.contains(2) && shown.contains(10));
    const SamplePage again(m_office->office());
    QCOMPARE(again.table()->shownColumns(), shown);
    QCOMPARE(again.table()->columnWidth(1), 180);
    table->resetColumns();
    QCOMPARE(table->shownColumns(), (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

void RecordPageTest::enterAndDoubleClickOpen()
{
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, cell(2, 1));
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QCOMPARE(m_page->opened, QList<qint64>{m_page->model()->idAt(2)});
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, cell(4, 1));
    QTest::mouseDClick(m_page->table()->viewport(), Qt::LeftButton, {}, cell(4, 1));
    QCOMPARE(m_page->opened.last(), m_page->model()->idAt(4));
}

void RecordPageTest::keysWork()
{
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_page->created, 1);
    QTest::mouseClick(m_page->button(RecordPage::Create), Qt::LeftButton);
    QCOMPARE(m_page->created, 2);
}

void RecordPageTest::checkBoxesSelectSeveral()
{
    QWidget* boxes = m_page->table()->verticalHeader()->viewport();
    const auto box = [this](int row) { return QPoint(16, m_page->table()->rowViewportPosition(row) + 16); };
    QTest::mouseClick(boxes, Qt::LeftButton, {}, box(1));
    QTest::mouseClick(boxes, Qt::LeftButton, {}, box(3));
    QCOMPARE(m_page->table()->selectedRows(), (QList<int>{1, 3}));
    QTest::mouseClick(boxes, Qt::LeftButton, {}, box(1));
    QCOMPARE(m_page->table()->selectedRows(), (QList<int>{3}));
    QTest::mouseClick(boxes, Qt::LeftButton, Qt::ShiftModifier, box(5));
    QCOMPARE(m_page->table()->selectedRows().size(), 5);
}

void RecordPageTest::copyKeepsNumbersMasked()
{
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, cell(0, 1));
    QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith(QStringLiteral("编号\t姓名\t性别\t身份证号")));
    QVERIFY(lines.last().contains(QStringLiteral("**************")));
    QCOMPARE(lines.last().split(u'\t').size(), lines.first().split(u'\t').size());
}

void RecordPageTest::detailsFollowTheSelection()
{
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, cell(3, 1));
    QTRY_COMPARE(m_page->details()->tabs()->count(), 3);
    m_page->details()->tabs()->setCurrentIndex(2);
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, cell(5, 1));
    QTest::qWait(0);
    QCOMPARE(m_page->details()->tabs()->currentIndex(), 2);
    m_page->table()->selectAll();
    QTest::qWait(0);
    const auto states = m_page->details()->findChildren<EmptyState*>();
    const auto many = std::find_if(states.begin(), states.end(), [](EmptyState* state) { return state->isVisible(); });
    QVERIFY(many != states.end());
    QVERIFY((*many)->sentence().startsWith(QLatin1String("151")));
}

void RecordPageTest::revealAsksOnce()
{
    m_office->run([this](UnitOfWork& work) {
        Volunteer person;
        person.name = QStringLiteral("王聪聪");
        person.idNumber = QStringLiteral("11010519491231002X");
        person.phone = QStringLiteral("13812345678");
        person.organisation = OrganisationRepository().root(work.connection())->id;
        QCOMPARE(VolunteerRepository(m_office->vault()).insert(work, person).value(), SamplePage::phone.record);
    });
    const auto shows = [this](const QString& text) {
        const auto labels = m_page->details()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
    };
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, cell(3, 1));
    QTRY_COMPARE(m_page->details()->tabs()->count(), 3);
    const auto buttons = m_page->details()->findChildren<RevealButton*>();
    const auto phone = std::find_if(buttons.begin(), buttons.end(),
        [](const RevealButton* button) { return button->accessibleName().contains(QStringLiteral("手机")); });
    QVERIFY(phone != buttons.end());
    QTest::mouseClick(*phone, Qt::LeftButton);
    QTRY_VERIFY(shows(QStringLiteral("13812345678")));
    QVERIFY(shows(QStringLiteral("**************2104"))); // the other one stays covered
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, cell(4, 1));
    QTRY_VERIFY(!shows(QStringLiteral("13812345678")));
}

void RecordPageTest::changesKeepTheSelection()
{
    m_page->table()->selectRow(6);
    const qint64 id = m_page->currentId();
    QVERIFY(id != 0);
    SampleRecords::fill(*m_office, 0);
    m_office->run([](UnitOfWork& work) {
        const OrganisationRepository repository;
        Organisation added;
        added.code = QStringLiteral("A0");
        added.name = QStringLiteral("阿");
        added.parent = repository.root(work.connection())->id;
        repository.insert(work, added);
    });
    QTRY_COMPARE(m_page->model()->total(), 152);
    QCOMPARE(m_page->currentId(), id);
}

void RecordPageTest::emptyListSaysWhatToDo()
{
    QTest::keyClicks(m_page->searchField(), QStringLiteral("zzzz"));
    QTRY_VERIFY(m_page->emptyState()->isVisible());
    QVERIFY(!m_page->table()->isVisible());
    QPushButton* clear = nullptr;
    for (QPushButton* button : m_page->emptyState()->findChildren<QPushButton*>()) {
        if (button->isVisible())
            clear = button;
    }
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_VERIFY(m_page->table()->isVisible());
    TestOffice nothing;
    SamplePage page(nothing.office());
    PageContext elsewhere;
    elsewhere.organisations = {999};
    page.setContext(elsewhere);
    page.show();
    page.activated();
    QTRY_VERIFY(page.emptyState()->isVisible());
    QCOMPARE(page.emptyState()->sentence(), QStringLiteral("还没有志愿者。先导入花名册，或新建一人。"));
}

void RecordPageTest::placeSelectsTheRecord()
{
    const qint64 last = m_page->model()->idAt(int(m_page->model()->total()) - 1);
    PagePlace place;
    place.record = last;
    m_page->open(place);
    QTRY_COMPARE(m_page->currentId(), last);
    place = {};
    place.conditions = {{QStringLiteral("state"), {QStringLiteral("suspended")}}};
    m_page->open(place);
    QTRY_VERIFY(m_page->model()->total() < 30);
}

void RecordPageTest::detailsCanBeHidden()
{
    m_page->setDetailsVisible(false);
    QVERIFY(!m_page->details()->isVisible());
    const SamplePage again(m_office->office());
    QVERIFY(!again.details()->isVisibleTo(&again));
}

VD_TEST(RecordPageTest)
#include "recordpage_test.moc"
