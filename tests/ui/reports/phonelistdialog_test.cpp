#include "ui/reports/phonelistdialog.h"

#include "models/activities/activityrepository.h"
#include "models/activities/attendancerepository.h"
#include "models/spreadsheets/sheetreader.h"
#include "tests/support/actsuite.h"
#include "tests/support/testregistry.h"
#include "ui/common/dialogs.h"
#include "ui/reports/reporttablemodel.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

/// The phone list of an activity: purpose, whole numbers, Excel.
class PhoneListDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_suite.reset(); }
    void opensForAPurposeAndSaves();
    void refusesWithoutAPurpose();
    void entryIsDisabledForWhoMayNot();

private:
    std::unique_ptr<ActSuite> m_suite;
    ActivityId m_activity;
};

void PhoneListDialogTest::init()
{
    m_suite = std::make_unique<ActSuite>();
    m_suite->office().run([this](UnitOfWork& work) {
        Activity activity;
        activity.name = QStringLiteral("清洁家园");
        activity.organisation = m_suite->root;
        activity.start = QDateTime(QDate(2025, 11, 30), QTime(9, 0));
        activity.end = activity.start.addSecs(7200);
        m_activity = ActivityRepository().insert(work, activity);
        Attendance attendance;
        attendance.activity = m_activity;
        attendance.volunteer = VolunteerId(1);
        AttendanceRepository().insert(work, attendance);
    });
}

void PhoneListDialogTest::opensForAPurposeAndSaves()
{
    PhoneListDialog dialog(m_suite->office(), {m_activity, {}, {}});
    QVERIFY(dialog.purpose()->text().contains(QStringLiteral("清洁家园")));
    QVERIFY(!dialog.saveButton()->isEnabled());
    QSignalSpy opened(&dialog, &PhoneListDialog::opened);
    dialog.openButton()->click();
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(dialog.table()->rowCount(), 1);
    QCOMPARE(dialog.table()->index(0, 1).data().toString(), QStringLiteral("13812345678"));
    QVERIFY(!dialog.openButton()->isEnabled()); // one list, one act
    DialogScript script;
    const QString path = m_suite->test().path(QStringLiteral("名单.xlsx"));
    script.answer(path);
    QSignalSpy saved(&dialog, &PhoneListDialog::saved);
    dialog.saveButton()->click();
    QTRY_COMPARE(saved.count(), 1);
    const auto reader = SheetReader::open(path);
    QStringList cells;
    for (SheetRow row; reader->next(row);) {
        for (const SheetCell& cell : row.cells)
            cells << cell.text;
    }
    QVERIFY(cells.contains(QStringLiteral("13812345678")));
    QVERIFY(cells.filter(dialog.purpose()->text()).size() == 1);
}

void PhoneListDialogTest::refusesWithoutAPurpose()
{
    PhoneListDialog dialog(m_suite->office(), {m_activity, {}, {}});
    dialog.purpose()->clear();
    DialogScript script;
    dialog.openButton()->click();
    QTRY_COMPARE(script.asked().size(), 1);
    QTRY_VERIFY(dialog.openButton()->isEnabled());
    QCOMPARE(dialog.table()->rowCount(), 0);
}

void PhoneListDialogTest::entryIsDisabledForWhoMayNot()
{
    QAction action;
    guardPhoneListAction(&action, m_suite->office());
    QVERIFY(action.isEnabled());
    m_suite->become(Role::Finance);
    guardPhoneListAction(&action, m_suite->office());
    QVERIFY(!action.isEnabled());
    QVERIFY(action.toolTip().contains(QStringLiteral("may not")));
}

VD_TEST(PhoneListDialogTest)
#include "phonelistdialog_test.moc"
