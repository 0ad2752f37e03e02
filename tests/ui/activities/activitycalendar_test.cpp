#include "models/activities/activityrepository.h"
#include "models/organisation/organisationrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/activities/activitycalendar.h"
#include "ui/activities/activitydialog.h"
#include "ui/activities/activitypage.h"
#include "ui/activities/calendarcell.h"
#include "ui/common/detailpanel.h"
#include "ui/common/searchfield.h"
#include "ui/common/theme.h"
#include "ui/common/undohistory.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

class ActivityCalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsSixWeeksOfAMonth();
    void showsAWeek();
    void marksHolidays();
    void choosingShowsDetails();
    void dragsToAnotherDay();
    void movesByKeyboard();
    void walksByKeyboard();
    void refusesWhatHasBegun();
    void plansOnADay();
    void obeysTheSearch();
    void remembersTheView();
    void linksLeadToTheList();

private:
    ActivityId plan(QDate day, const QString& name, ActivityState state = ActivityState::Draft);
    [[nodiscard]] CalendarCell* cell(int day) const { return m_page->calendar()->cell(QDate(2026, 5, day)); }
    [[nodiscard]] QStringList shown(int day) const;
    void drop(ActivityId id, int day);
    [[nodiscard]] QDate stored(ActivityId id);

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ActivityPage> m_page;
    ActivityId m_walk;
};

void ActivityCalendarTest::initTestCase()
{
    Theme::apply(*qApp);
}

void ActivityCalendarTest::init()
{
    QSettings().clear();
    m_office = std::make_unique<TestOffice>();
    m_walk = plan(QDate(2026, 5, 12), QStringLiteral("环湖健步"));
    plan(QDate(2026, 5, 12), QStringLiteral("义剪"), ActivityState::Cancelled);
    plan(QDate(2026, 6, 1), QStringLiteral("六一游园"));
    plan(QDate(2026, 7, 1), QStringLiteral("党史宣讲"));
    m_page = std::make_unique<ActivityPage>(m_office->office());
    m_page->resize(1280, 720);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activated();
    QTRY_COMPARE(m_page->model()->total(), 4);
    m_page->setView(ActivityPage::View::Calendar);
    m_page->calendar()->showDay(QDate(2026, 5, 20));
}

void ActivityCalendarTest::cleanup()
{
    m_page.reset();
    m_office.reset();
}

ActivityId ActivityCalendarTest::plan(QDate day, const QString& name, ActivityState state)
{
    Activity activity;
    activity.name = name;
    activity.organisation = OrganisationRepository().root(m_office->reader())->id;
    activity.start = QDateTime(day, QTime(9, 0));
    activity.end = QDateTime(day, QTime(11, 0));
    activity.capacity = 8;
    activity.state = state;
    ActivityId id;
    m_office->run([&](UnitOfWork& work) { id = ActivityRepository().insert(work, activity); });
    return id;
}

QStringList ActivityCalendarTest::shown(int day) const
{
    QStringList texts;
    for (int row = 0; row < cell(day)->list()->count(); ++row)
        texts << cell(day)->list()->item(row)->text();
    return texts;
}

void ActivityCalendarTest::drop(ActivityId id, int day)
{
    QMimeData data;
    data.setData(QStringLiteral("application/x-volunteer-desk-activity"), QByteArray::number(id.value()));
    QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(cell(day)->list()->viewport(), &enter);
    QDropEvent event(QPointF(5, 5), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(cell(day)->list()->viewport(), &event);
}

QDate ActivityCalendarTest::stored(ActivityId id)
{
    return ActivityRepository().require(m_office->reader(), id).start.date();
}

void ActivityCalendarTest::showsSixWeeksOfAMonth()
{
    const ActivityCalendar* calendar = m_page->calendar();
    QVERIFY(calendar->isVisible());
    QCOMPARE(calendar->firstDay(), QDate(2026, 4, 27));
    QCOMPARE(calendar->lastDay(), QDate(2026, 6, 7));
    QCOMPARE(shown(12), QStringList({QStringLiteral("09:00 环湖健步"), QStringLiteral("09:00 义剪")}));
    QVERIFY(shown(13).isEmpty());
    QCOMPARE(calendar->cell(QDate(2026, 6, 1))->list()->count(), 1);
    QVERIFY(!calendar->cell(QDate(2026, 6, 8)));
    QVERIFY(!calendar->cell(QDate(2026, 4, 26)));
    QVERIFY(cell(12)->list()->item(1)->font().strikeOut());
    QVERIFY(!cell(12)->list()->item(0)->font().strikeOut());
}

void ActivityCalendarTest::showsAWeek()
{
    m_page->calendar()->showDay(QDate(2026, 5, 12));
    m_page->calendar()->setSpan(ActivityCalendar::Span::Week);
    QCOMPARE(m_page->calendar()->firstDay(), QDate(2026, 5, 11));
    QCOMPARE(m_page->calendar()->lastDay(), QDate(2026, 5, 17));
    QVERIFY2(shown(12).first().contains(QStringLiteral("0 of 8")), qPrintable(shown(12).first()));
    QTest::keyClick(cell(12)->list(), Qt::Key_PageDown);
    QCOMPARE(m_page->calendar()->firstDay(), QDate(2026, 5, 18));
    QTest::keyClick(cell(18)->list(), Qt::Key_PageUp);
    QCOMPARE(m_page->calendar()->firstDay(), QDate(2026, 5, 11));
    m_page->calendar()->setSpan(ActivityCalendar::Span::Month);
    QTest::keyClick(cell(12)->list(), Qt::Key_PageDown);
    QCOMPARE(m_page->calendar()->firstDay(), QDate(2026, 6, 1));
}

void ActivityCalendarTest::marksHolidays()
{
    const auto head = [this](int day) { return cell(day)->findChild<QLabel*>()->text(); };
    QCOMPARE(head(1), QStringLiteral("5/1 off")); // Labor Day 2026
    QCOMPARE(head(9), QStringLiteral("9 worked")); // the Saturday for it
    QCOMPARE(head(12), QStringLiteral("12"));
}

void ActivityCalendarTest::choosingShowsDetails()
{
    cell(12)->list()->setCurrentRow(0);
    QTRY_COMPARE(m_page->currentId(), m_walk.value());
    QTRY_VERIFY(m_page->details()->isVisible());
    QCOMPARE(m_page->calendar()->current(), m_walk);
    m_page->calendar()->cell(QDate(2026, 6, 1))->list()->setCurrentRow(0);
    QVERIFY(m_page->calendar()->current() != m_walk);
    QVERIFY(!cell(12)->current().isValid()); // one at a time
}

void ActivityCalendarTest::dragsToAnotherDay()
{
    drop(m_walk, 14);
    QCOMPARE(stored(m_walk), QDate(2026, 5, 14));
    QCOMPARE(shown(14), QStringList{QStringLiteral("09:00 环湖健步")});
    QCOMPARE(m_page->calendar()->current(), m_walk);
    QTRY_VERIFY(m_page->undoHistory()->lastText().contains(QStringLiteral("2026-05-14")));
    QVERIFY(m_page->undoHistory()->undoLast());
    QTRY_COMPARE(stored(m_walk), QDate(2026, 5, 12));
    QTRY_COMPARE(shown(12).size(), 2);
    drop(m_walk, 12); // where it is already
    QVERIFY(m_page->undoHistory()->lastText().isEmpty());
}

void ActivityCalendarTest::movesByKeyboard()
{
    cell(12)->list()->setFocus();
    cell(12)->list()->setCurrentRow(0);
    QTest::keyClick(cell(12)->list(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(stored(m_walk), QDate(2026, 5, 13));
    cell(13)->list()->setFocus();
    QTest::keyClick(cell(13)->list(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(stored(m_walk), QDate(2026, 5, 12));
}

void ActivityCalendarTest::walksByKeyboard()
{
    cell(11)->list()->setFocus();
    QTest::keyClick(cell(11)->list(), Qt::Key_Right);
    QVERIFY(cell(12)->list()->hasFocus());
    QCOMPARE(m_page->calendar()->current(), m_walk);
    QTest::keyClick(cell(12)->list(), Qt::Key_Left);
    QVERIFY(cell(11)->list()->hasFocus());
    QCOMPARE(stored(m_walk), QDate(2026, 5, 12));
    CalendarCell* last = m_page->calendar()->cell(QDate(2026, 6, 7));
    last->list()->setFocus();
    QTest::keyClick(last->list(), Qt::Key_Right); // beyond what is shown
    QCOMPARE(m_page->calendar()->shownDay(), QDate(2026, 6, 8));
    QVERIFY(m_page->calendar()->cell(QDate(2026, 6, 8))->list()->hasFocus());
}

void ActivityCalendarTest::refusesWhatHasBegun()
{
    m_office->run([this](UnitOfWork& work) {
        ActivityRepository().changeState(work, m_walk, ActivityState::Published);
        ActivityRepository().changeState(work, m_walk, ActivityState::Running);
    });
    QString told;
    whenOpen<QDialog>(m_page.get(), [&](QDialog& dialog) {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            told += label->text();
        dialog.reject();
    });
    drop(m_walk, 14);
    QVERIFY2(told.contains(QStringLiteral("环湖健步")), qPrintable(told));
    QCOMPARE(stored(m_walk), QDate(2026, 5, 12));
}

void ActivityCalendarTest::plansOnADay()
{
    QDateTime offered;
    whenOpen<ActivityDialog>(m_page.get(), [&](ActivityDialog& dialog) {
        offered = dialog.record().start;
        dialog.reject();
    });
    QTest::mouseDClick(cell(21)->list()->viewport(), Qt::LeftButton, {}, QPoint(5, 40));
    QCOMPARE(offered.date(), QDate(2026, 5, 21));
}

void ActivityCalendarTest::obeysTheSearch()
{
    m_page->searchField()->setText(QStringLiteral("义剪"));
    QTRY_COMPARE(shown(12), QStringList{QStringLiteral("09:00 义剪")});
    m_page->searchField()->setText(QString());
    QTRY_COMPARE(shown(12).size(), 2);
}

void ActivityCalendarTest::remembersTheView()
{
    ActivityPage again(m_office->office());
    QCOMPARE(again.view(), ActivityPage::View::Calendar);
    again.setView(ActivityPage::View::List);
    ActivityPage third(m_office->office());
    QCOMPARE(third.view(), ActivityPage::View::List);
}

void ActivityCalendarTest::linksLeadToTheList()
{
    m_page->open({QStringLiteral("activities"), m_walk.value(), {}, {}});
    QCOMPARE(m_page->view(), ActivityPage::View::List);
    QTRY_COMPARE(m_page->currentId(), m_walk.value());
}

VD_TEST(ActivityCalendarTest)
#include "activitycalendar_test.moc"
