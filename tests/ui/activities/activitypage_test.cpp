#include "models/activities/activityrepository.h"
#include "models/activities/attendancerepository.h"
#include "models/service/servicerepository.h"
#include "models/service/servicerollups.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"
#include "ui/activities/activitydialog.h"
#include "ui/activities/activitypage.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/common/undohistory.h"
#include "ui/service/serviceentrydialog.h"
#include "ui/service/servicepage.h"

#include <QApplication>
#include <QPushButton>
#include <QtTest>

class ActivityPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_office.reset(); }
    void leadsAnActivityToItsHours();
    void saysWhatIsMissingWhenConfirming();
    void confirmsTheRestLater();
    void asksWhyRulesAreSetAside();
    void repeatsWeekly();
    void formSavesAndShowsProblems();
    void stationBringsItsOrganisation();
    void voidsHoursWithAReason();
    void entersHoursByHand();

private:
    std::unique_ptr<LedgerOffice> m_office;
    Activity m_activity;
};

void ActivityPageTest::initTestCase()
{
    Theme::apply(*qApp);
}

void ActivityPageTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_office->addVolunteer(QStringLiteral("王聪聪"), m_office->north);
    m_activity = {};
    m_activity.name = QStringLiteral("清洁家园");
    m_activity.organisation = m_office->north;
    m_activity.start = parseIsoMinute(QStringLiteral("2025-03-01T09:00"));
    m_activity.end = parseIsoMinute(QStringLiteral("2025-03-01T11:00"));
    m_office->office.run([&](UnitOfWork& work) {
        m_activity.id = ActivityRepository().insert(work, m_activity);
        Attendance attendance;
        attendance.activity = m_activity.id;
        attendance.volunteer = VolunteerId(1);
        attendance.state = AttendanceState::Present;
        attendance.in = m_activity.start;
        attendance.out = m_activity.end;
        attendance.enteredBy = work.actor().account;
        AttendanceRepository().insert(work, attendance);
    });
}

void ActivityPageTest::leadsAnActivityToItsHours()
{
    ActivityPage page(m_office->office.office());
    page.show();
    page.activated();
    QTRY_COMPARE(page.model()->total(), 1);
    page.select(m_activity.id.value());
    DialogScript script;
    for (const char* text : {"Publish", "Begin", "End", "Confirm hours"}) {
        QTRY_COMPARE(page.advanceButton()->text(), QString::fromLatin1(text));
        QTest::mouseClick(page.advanceButton(), Qt::LeftButton);
    }
    QTRY_VERIFY2(page.undoBar()->text().contains(QStringLiteral("1 service records with 2.0 hours")),
        qPrintable(page.undoBar()->text()));
    QCOMPARE(script.asked(), QStringList());
    QCOMPARE(ActivityRepository().find(m_office->reader(), m_activity.id)->state, ActivityState::Confirmed);
    QTRY_VERIFY(!page.advanceButton()->isVisible());
    const auto minutes
        = [this] { return m_office->scalar(QStringLiteral("SELECT service_minutes FROM volunteers")).toInt(); };
    QCOMPARE(minutes(), 120);
    QTest::mouseClick(page.undoBar()->button(), Qt::LeftButton); // the hours go with the confirmation
    QTRY_COMPARE(ActivityRepository().find(m_office->reader(), m_activity.id)->state, ActivityState::Ended);
    QCOMPARE(minutes(), 0);
    for (const ActivityState former : {ActivityState::Running, ActivityState::Published, ActivityState::Draft}) {
        QVERIFY(page.undoHistory()->undoLast());
        QCOMPARE(ActivityRepository().find(m_office->reader(), m_activity.id)->state, former);
    }
}

void ActivityPageTest::saysWhatIsMissingWhenConfirming()
{
    m_office->office.run([&](UnitOfWork& work) {
        auto attendance = AttendanceRepository().findOf(work.connection(), m_activity.id, VolunteerId(1)).value();
        attendance.out = {};
        AttendanceRepository().update(work, attendance);
        for (const ActivityState state : {ActivityState::Published, ActivityState::Running, ActivityState::Ended})
            ActivityRepository().changeState(work, m_activity.id, state);
    });
    ActivityPage page(m_office->office.office());
    page.show();
    page.activated();
    QTRY_COMPARE(page.model()->total(), 1);
    page.select(m_activity.id.value());
    QTRY_COMPARE(page.advanceButton()->text(), QStringLiteral("Confirm hours"));
    DialogScript script;
    QTest::mouseClick(page.advanceButton(), Qt::LeftButton);
    QTRY_COMPARE(script.asked().size(), 1);
    QVERIFY(script.asked().first().contains(QStringLiteral("王聪聪")));
    QCOMPARE(m_office->scalar(QStringLiteral("SELECT COUNT(*) FROM service_records")).toInt(), 0);
}

void ActivityPageTest::confirmsTheRestLater()
{
    const VolunteerId second = m_office->addVolunteer(QStringLiteral("李强"), m_office->north);
    m_office->office.run([&](UnitOfWork& work) {
        Attendance open;
        open.activity = m_activity.id;
        open.volunteer = second;
        open.state = AttendanceState::Present;
        open.in = m_activity.start;
        open.enteredBy = work.actor().account;
        AttendanceRepository().insert(work, open);
        for (const ActivityState state : {ActivityState::Published, ActivityState::Running, ActivityState::Ended})
            ActivityRepository().changeState(work, m_activity.id, state);
    });
    ActivityPage page(m_office->office.office());
    page.show();
    page.activated();
    QTRY_COMPARE(page.model()->total(), 1);
    page.select(m_activity.id.value());
    QTRY_COMPARE(page.advanceButton()->text(), QStringLiteral("Confirm hours"));
    QTest::mouseClick(page.advanceButton(), Qt::LeftButton);
    QTRY_VERIFY2(page.undoBar()->text().contains(QStringLiteral("1 sign-out")), qPrintable(page.undoBar()->text()));
    QTRY_VERIFY(!page.advanceButton()->isVisible()); // nothing is complete
    m_office->office.run([&](UnitOfWork& work) {
        Attendance line = *AttendanceRepository().findOf(work.connection(), m_activity.id, second);
        line.out = m_activity.end;
        AttendanceRepository().update(work, line);
    });
    QTRY_COMPARE(page.advanceButton()->text(), QStringLiteral("Confirm the rest"));
    QTRY_VERIFY(page.advanceButton()->isVisible());
    QTest::mouseClick(page.advanceButton(), Qt::LeftButton);
    const auto checked = [this] {
        return m_office->scalar(QStringLiteral("SELECT COUNT(*) FROM service_records WHERE state = 'checked'")).toInt();
    };
    QTRY_COMPARE(checked(), 2);
    QTest::mouseClick(page.undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE(checked(), 1);
    QCOMPARE(ActivityRepository().find(m_office->reader(), m_activity.id)->state, ActivityState::Confirmed);
}

void ActivityPageTest::asksWhyRulesAreSetAside()
{
    m_office->office.run([&](UnitOfWork& work) {
        Activity strict = ActivityRepository().require(work.connection(), m_activity.id);
        strict.minimumAge = 60;
        ActivityRepository().update(work, strict);
        for (const ActivityState state : {ActivityState::Published, ActivityState::Running, ActivityState::Ended})
            ActivityRepository().changeState(work, m_activity.id, state);
    });
    ActivityPage page(m_office->office.office());
    page.show();
    page.activated();
    QTRY_COMPARE(page.model()->total(), 1);
    page.select(m_activity.id.value());
    QTRY_COMPARE(page.advanceButton()->text(), QStringLiteral("Confirm hours"));
    DialogScript script;
    QTest::mouseClick(page.advanceButton(), Qt::LeftButton); // thinks again
    QTRY_COMPARE(script.asked().size(), 1);
    QVERIFY2(script.asked().first().contains(QStringLiteral("at least 60")), qPrintable(script.asked().first()));
    QCOMPARE(m_office->scalar(QStringLiteral("SELECT COUNT(*) FROM service_records")).toInt(), 0);
    script.answer(QStringLiteral("本人身体健康"));
    QTest::mouseClick(page.advanceButton(), Qt::LeftButton);
    QTRY_COMPARE(m_office->scalar(QStringLiteral("SELECT care_reason FROM service_records")).toString(),
        QStringLiteral("本人身体健康"));
}

void ActivityPageTest::repeatsWeekly()
{
    ActivityPage page(m_office->office.office());
    page.show();
    page.activated();
    QTRY_COMPARE(page.model()->total(), 1);
    DialogScript script;
    script.answer(QStringLiteral("3"));
    page.repeatWeekly(m_activity.id);
    QTRY_COMPARE(page.model()->total(), 4);
    QTest::mouseClick(page.undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE(
        m_office->scalar(QStringLiteral("SELECT COUNT(*) FROM activities WHERE state = 'cancelled'")).toInt(), 3);
}

void ActivityPageTest::formSavesAndShowsProblems()
{
    Activity fresh;
    fresh.organisation = m_office->north;
    fresh.start = m_activity.start;
    fresh.end = m_activity.start.addSecs(-60);
    ActivityDialog dialog(m_office->office.office(), fresh);
    dialog.show();
    QVERIFY(!dialog.saveButton()->isEnabled());
    auto* name = static_cast<TextField*>(dialog.field(QStringLiteral("name")));
    QTest::keyClicks(name->line(), QStringLiteral("Cleaning"));
    static_cast<MultiLineField*>(dialog.field(QStringLiteral("posts")))->setText(QStringLiteral("引导员 4"));
    dialog.save();
    QVERIFY(dialog.field(QStringLiteral("end"))->problemText().contains(QStringLiteral("before it begins")));
    static_cast<DateTimeField*>(dialog.field(QStringLiteral("end")))->setMoment(m_activity.end);
    QTRY_VERIFY(dialog.saveButton()->isEnabled());
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    const auto stored = ActivityRepository().find(m_office->reader(), dialog.savedId());
    QVERIFY(stored);
    QCOMPARE(stored->name, QStringLiteral("Cleaning"));
    QCOMPARE(stored->state, ActivityState::Draft);
    QCOMPARE(stored->posts, QStringLiteral("引导员 4"));
    QVERIFY(!stored->code.isEmpty());
}

void ActivityPageTest::stationBringsItsOrganisation()
{
    Activity fresh = m_activity;
    fresh.organisation = m_office->south;
    ActivityDialog dialog(m_office->office.office(), fresh);
    dialog.show();
    static_cast<ReferenceField*>(dialog.field(QStringLiteral("station")))->setId(m_office->station.value());
    QTRY_COMPARE(dialog.record().organisation, m_office->north);
    QCOMPARE(dialog.record().station, m_office->station);
    dialog.markClean();
}

void ActivityPageTest::voidsHoursWithAReason()
{
    const auto record = m_office->enterChecked(
        m_office->draft(VolunteerId(1), QStringLiteral("2025-03-02T09:00"), QStringLiteral("2025-03-02T11:00")));
    ServicePage page(m_office->office.office());
    page.show();
    page.activated();
    QTRY_COMPARE(page.model()->total(), 1);
    QTRY_VERIFY(page.subtitle().contains(QStringLiteral("2.0 checked hours")));
    QVERIFY(page.button(RecordPage::Export) && page.button(RecordPage::Print));
    DialogScript script;
    page.states().take({record.id.value()}, QStringLiteral("void")); // canceled: nothing happens
    QCOMPARE(ServiceRepository().find(m_office->reader(), record.id)->state, ServiceState::Checked);
    script.answer(QStringLiteral("人不在现场"));
    page.states().take({record.id.value()}, QStringLiteral("void"));
    QTRY_COMPARE(ServiceRepository().find(m_office->reader(), record.id)->state, ServiceState::Void);
    QTRY_VERIFY(page.subtitle().contains(QStringLiteral("0.0 checked hours")));
    QCOMPARE(rollupProblems(m_office->reader()), QStringList());
}

void ActivityPageTest::entersHoursByHand()
{
    ServiceEntryDialog dialog(m_office->office.office());
    dialog.show();
    const auto set = [&](const char* name, const QString& text) {
        static_cast<TextField*>(dialog.field(QString::fromLatin1(name)))->line()->setText(text);
    };
    auto* person = static_cast<ReferenceField*>(dialog.field(QStringLiteral("volunteer")));
    QTest::keyClicks(person->line(), QStringLiteral("wcc"));
    set("date", QStringLiteral("2025.3.5"));
    set("start", QStringLiteral("9:00"));
    set("end", QStringLiteral("8:00"));
    set("content", QStringLiteral("打扫楼道"));
    dialog.save();
    QVERIFY(dialog.field(QStringLiteral("end"))->problemText().contains(QStringLiteral("before it begins")));
    set("end", QStringLiteral("11:30"));
    QTRY_VERIFY(dialog.saveButton()->isEnabled());
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    const auto records = ServiceRepository().ofVolunteer(m_office->reader(), VolunteerId(1));
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().minutes, Minutes(150));
    QCOMPARE(records.first().state, ServiceState::Pending);
}

VD_TEST(ActivityPageTest)
#include "activitypage_test.moc"
