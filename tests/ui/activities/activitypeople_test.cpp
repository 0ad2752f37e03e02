#include "models/activities/activitypeoplerepository.h"
#include "models/activities/activityrepository.h"
#include "models/office/accountkeeping.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"
#include "ui/activities/activitypeopledialog.h"
#include "ui/activities/activitypeoplemodel.h"
#include "ui/activities/personedit.h"
#include "ui/activities/signuplistprint.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/common/undohistory.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

/// The people of an activity in their window, with real clicks and keys.
class ActivityPeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup();
    void signsUpByInitials();
    void admitsManyAndSaysWhoWaits();
    void saysWhoMovesUp();
    void asksWhyRulesAreSetAside();
    void showsNoShows();
    void marksAbsenceAndTakesItBack();
    void buttonsFollowTheStates();
    void givesPosts();
    void undoesWithTheKeyboard();
    void whoMayOnlyLookChangesNothing();

private:
    void add(const QString& words);
    void click(SignUpAct act);
    void choose(const QList<int>& rows);
    [[nodiscard]] QString cell(int row, ActivityPeopleModel::Column column) const
    {
        return m_dialog->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList states() const;

    std::unique_ptr<LedgerOffice> m_office;
    std::unique_ptr<UndoHistory> m_history;
    std::unique_ptr<ActivityPeopleDialog> m_dialog;
    ActivityId m_activity;
};

void ActivityPeopleTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    for (const char* name : {"王聪聪", "李强", "张伟", "赵敏"})
        m_office->addVolunteer(QString::fromUtf8(name), m_office->north);
    m_office->addVolunteer(QStringLiteral("小明"), m_office->north, QDate(2015, 1, 1));
    Activity activity;
    activity.name = QStringLiteral("清洁家园");
    activity.organisation = m_office->north;
    activity.start = QDateTime(QDate(2025, 3, 1), QTime(9, 0));
    activity.end = QDateTime(QDate(2025, 3, 1), QTime(11, 0));
    activity.state = ActivityState::Published;
    activity.capacity = 2;
    activity.posts = QStringLiteral("引导员 2 急救证\n登记员");
    m_office->office.run([&](UnitOfWork& work) { m_activity = ActivityRepository().insert(work, activity); });
    m_history = std::make_unique<UndoHistory>();
    m_dialog = std::make_unique<ActivityPeopleDialog>(m_office->office.office(), m_activity, *m_history);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void ActivityPeopleTest::cleanup()
{
    m_dialog.reset();
    m_history.reset();
    m_office.reset();
}

void ActivityPeopleTest::add(const QString& words)
{
    const int before = m_dialog->model()->rowCount();
    QTest::keyClicks(m_dialog->personEdit(), words);
    QWidget* popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup : m_dialog->personEdit(), Qt::Key_Return);
    QTRY_COMPARE(m_dialog->model()->rowCount(), before + 1);
    QCOMPARE(m_dialog->personEdit()->text(), QString()); // for the next one
}

void ActivityPeopleTest::click(SignUpAct act)
{
    QVERIFY(m_dialog->button(act)->isEnabled());
    QTest::mouseClick(m_dialog->button(act), Qt::LeftButton);
}

void ActivityPeopleTest::choose(const QList<int>& rows)
{
    m_dialog->table()->clearSelection();
    for (const int row : rows)
        m_dialog->table()->selectionModel()->select(
            m_dialog->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QStringList ActivityPeopleTest::states() const
{
    QStringList all;
    for (const ActivityPerson& one : m_dialog->model()->people())
        all << attendanceStates().code(one.attendance.state);
    return all;
}

void ActivityPeopleTest::signsUpByInitials()
{
    const QAbstractItemModelTester tester(m_dialog->model());
    add(QStringLiteral("wcc"));
    QCOMPARE(cell(0, ActivityPeopleModel::Name), QStringLiteral("王聪聪"));
    QCOMPARE(cell(0, ActivityPeopleModel::Age), QStringLiteral("44")); // on the day of the activity
    QCOMPARE(states(), QStringList(QStringLiteral("signed_up")));
    QVERIFY(m_dialog->undoBar()->text().contains(QStringLiteral("王聪聪 is signed up")));
    QTest::mouseClick(m_dialog->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE(states(), QStringList(QStringLiteral("cancelled")));
    const QString list
        = signUpList(m_office->office.office(), ActivityRepository().require(m_office->reader(), m_activity)).title;
    QVERIFY(list.contains(QStringLiteral("清洁家园")));
}

void ActivityPeopleTest::admitsManyAndSaysWhoWaits()
{
    for (const char* words : {"wcc", "lq", "zw"})
        add(QString::fromLatin1(words));
    choose({0, 1, 2});
    click(SignUpAct::Accept);
    QCOMPARE(
        states(), (QStringList{QStringLiteral("accepted"), QStringLiteral("accepted"), QStringLiteral("waiting")}));
    QVERIFY2(m_dialog->undoBar()->text().contains(QStringLiteral("All places are taken: 张伟")),
        qPrintable(m_dialog->undoBar()->text()));
    QVERIFY(m_dialog->summary().contains(QStringLiteral("2 of 2 places")));
    QTest::mouseClick(m_dialog->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE(states().count(QStringLiteral("signed_up")), 3);
}

void ActivityPeopleTest::saysWhoMovesUp()
{
    for (const char* words : {"wcc", "lq", "zw"})
        add(QString::fromLatin1(words));
    choose({0, 1, 2});
    click(SignUpAct::Accept);
    choose({0});
    DialogScript script;
    click(SignUpAct::Cancel); // thinks again
    QCOMPARE(script.asked().size(), 1);
    QCOMPARE(states().first(), QStringLiteral("accepted"));
    script.answer(QStringLiteral("发烧"));
    click(SignUpAct::Cancel);
    QCOMPARE(
        states(), (QStringList{QStringLiteral("cancelled"), QStringLiteral("accepted"), QStringLiteral("accepted")}));
    QVERIFY(m_dialog->undoBar()->text().contains(QStringLiteral("张伟 moves up")));
    QCOMPARE(cell(0, ActivityPeopleModel::Note), QStringLiteral("发烧"));
}

void ActivityPeopleTest::asksWhyRulesAreSetAside()
{
    DialogScript script;
    QTest::keyClicks(m_dialog->personEdit(), QStringLiteral("xm"));
    QTest::mouseClick(m_dialog->signUpButton(), Qt::LeftButton);
    QCOMPARE(script.asked().size(), 1);
    QVERIFY2(script.asked().first().contains(QStringLiteral("guardian")), qPrintable(script.asked().first()));
    QCOMPARE(m_dialog->model()->rowCount(), 0);
    script.answer(QStringLiteral("家长陪同"));
    QTest::mouseClick(m_dialog->signUpButton(), Qt::LeftButton);
    QTRY_COMPARE(m_dialog->model()->rowCount(), 1);
    QVERIFY(cell(0, ActivityPeopleModel::Note).contains(QStringLiteral("家长陪同")));
}

void ActivityPeopleTest::showsNoShows()
{
    m_office->office.run([&](UnitOfWork& work) {
        Activity other = ActivityRepository().require(work.connection(), m_activity);
        other.id = {};
        other.code.clear();
        other.start = QDateTime(QDate::currentDate().addDays(-30), QTime(9, 0));
        other.end = other.start.addSecs(3600);
        other.id = ActivityRepository().insert(work, other);
        Attendance absent;
        absent.activity = other.id;
        absent.volunteer = VolunteerId(2);
        absent.state = AttendanceState::Absent;
        AttendanceRepository().insert(work, absent);
    });
    add(QStringLiteral("lq"));
    QCOMPARE(cell(0, ActivityPeopleModel::NoShows), QStringLiteral("1"));
    QVERIFY2(
        m_dialog->undoBar()->text().contains(QStringLiteral("1 no-show")), qPrintable(m_dialog->undoBar()->text()));
}

void ActivityPeopleTest::marksAbsenceAndTakesItBack()
{
    add(QStringLiteral("wcc"));
    add(QStringLiteral("lq"));
    choose({0, 1});
    click(SignUpAct::Accept);
    click(SignUpAct::MarkAbsent); // the rows stay chosen
    QCOMPARE(states(), (QStringList{QStringLiteral("absent"), QStringLiteral("absent")}));
    choose({1});
    click(SignUpAct::TakeAbsenceBack);
    QCOMPARE(states(), (QStringList{QStringLiteral("absent"), QStringLiteral("accepted")}));
}

void ActivityPeopleTest::buttonsFollowTheStates()
{
    add(QStringLiteral("wcc"));
    m_dialog->table()->clearSelection();
    for (const SignUpAct act : {SignUpAct::Accept, SignUpAct::PutOnWaitingList, SignUpAct::Decline, SignUpAct::Cancel,
             SignUpAct::MarkAbsent, SignUpAct::TakeAbsenceBack})
        QVERIFY(!m_dialog->button(act)->isEnabled());
    choose({0});
    QVERIFY(m_dialog->button(SignUpAct::Accept)->isEnabled());
    QVERIFY(!m_dialog->button(SignUpAct::MarkAbsent)->isEnabled()); // not admitted yet
    DialogScript script;
    script.answer(QStringLiteral("人数已满"));
    click(SignUpAct::Decline);
    QVERIFY(!m_dialog->button(SignUpAct::Accept)->isEnabled());
    QVERIFY(!m_dialog->button(SignUpAct::Cancel)->isEnabled());
}

void ActivityPeopleTest::givesPosts()
{
    add(QStringLiteral("wcc"));
    choose({0});
    click(SignUpAct::Accept);
    QVERIFY(m_dialog->postButton()->isEnabled());
    QMenu* menu = m_dialog->postButton()->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("引导员 (急救证)"));
    menu->actions().first()->trigger();
    QCOMPARE(cell(0, ActivityPeopleModel::Post), QStringLiteral("引导员"));
    QVERIFY2(m_dialog->summary().contains(QStringLiteral("引导员 1/2")), qPrintable(m_dialog->summary()));
    menu->actions().last()->trigger();
    QCOMPARE(cell(0, ActivityPeopleModel::Post), QString());
}

void ActivityPeopleTest::undoesWithTheKeyboard()
{
    add(QStringLiteral("wcc"));
    choose({0});
    click(SignUpAct::Accept);
    m_dialog->table()->setFocus();
    QTest::keyClick(m_dialog->table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(states(), QStringList(QStringLiteral("signed_up")));
    QTest::keyClick(m_dialog->table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(states(), QStringList(QStringLiteral("cancelled")));
}

void ActivityPeopleTest::whoMayOnlyLookChangesNothing()
{
    add(QStringLiteral("wcc"));
    Office& office = m_office->office.office();
    AccountKeeping(office).add({{}, QStringLiteral("查询员"), Role::Query, true}, QStringLiteral("query-pass-1"));
    office.signIn(QStringLiteral("查询员"), QStringLiteral("query-pass-1"));
    m_dialog = std::make_unique<ActivityPeopleDialog>(office, m_activity, *m_history);
    QCOMPARE(m_dialog->model()->rowCount(), 1);
    choose({0});
    QVERIFY(!m_dialog->button(SignUpAct::Accept)->isEnabled());
    QVERIFY(!m_dialog->signUpButton()->isEnabled());
    QVERIFY(!m_dialog->postButton()->isEnabled());
    DialogScript script;
    QTest::keyClicks(m_dialog->personEdit(), QStringLiteral("lq"));
    QTest::keyClick(m_dialog->personEdit(), Qt::Key_Return);
    QCOMPARE(m_dialog->model()->rowCount(), 1);
    QVERIFY(!errorOf([&] { m_dialog->take(SignUpAct::Accept); }).isEmpty()); // refused below the button, too
}

VD_TEST(ActivityPeopleTest)
#include "activitypeople_test.moc"
