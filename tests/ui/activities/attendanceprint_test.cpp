#include "ui/activities/attendanceprint.h"
#include "ui/activities/signuplistprint.h"

#include "models/activities/activityrepository.h"
#include "models/activities/attendancerepository.h"
#include "models/common/task.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/pdftext.h"
#include "tests/support/testregistry.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QtTest>

/// The printed sign-in sheet: who is on it, and how many lines wait for a pen.
class AttendancePrintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void printsWhoIsOnTheSheet();
    void printsWhoSignedUp();
    void leavesLinesToWriteOn_data();
    void leavesLinesToWriteOn();

private:
    [[nodiscard]] QStringList printed(const PrintDocument& document, LedgerOffice& office) const;
    [[nodiscard]] Activity makeActivity(LedgerOffice& office, const QList<Attendance>& people) const;
};

Activity AttendancePrintTest::makeActivity(LedgerOffice& office, const QList<Attendance>& people) const
{
    Activity activity;
    activity.name = QStringLiteral("清洁家园");
    activity.code = QStringLiteral("HD7");
    activity.organisation = office.north;
    activity.start = parseIsoMinute(QStringLiteral("2025-03-01T09:00"));
    activity.end = parseIsoMinute(QStringLiteral("2025-03-01T11:00"));
    office.office.run([&](UnitOfWork& work) {
        activity.id = ActivityRepository().insert(work, activity);
        for (Attendance one : people) {
            one.activity = activity.id;
            AttendanceRepository().insert(work, one);
        }
    });
    return activity;
}

/// The words of the PDF that the preview saves, one by one.
QStringList AttendancePrintTest::printed(const PrintDocument& document, LedgerOffice& office) const
{
    const QString path = office.office.path(QStringLiteral("sheet.pdf"));
    TaskContext task;
    writePdf(document, QPageSize::A4, path, task);
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{a0}]+"));
    return pdfText(path).split(blanks, Qt::SkipEmptyParts);
}

void AttendancePrintTest::printsWhoIsOnTheSheet()
{
    LedgerOffice office;
    QList<Attendance> people;
    const auto add = [&](const char* name, AttendanceState state, const char* in, const char* out) {
        Attendance one;
        one.volunteer = office.addVolunteer(QString::fromUtf8(name), office.north);
        one.state = state;
        one.in = parseIsoMinute(QString::fromUtf8(in));
        one.out = parseIsoMinute(QString::fromUtf8(out));
        people << one;
    };
    add("王芳", AttendanceState::Present, "2025-03-01T08:55", "2025-03-01T10:30");
    add("李强", AttendanceState::Present, "2025-03-01T08:50", "");
    add("张伟", AttendanceState::SignedUp, "", "");
    add("赵敏", AttendanceState::Cancelled, "", "");
    add("钱进", AttendanceState::Declined, "", "");
    people.first().second
        = {parseIsoMinute(QStringLiteral("2025-03-01T13:00")), parseIsoMinute(QStringLiteral("2025-03-01T14:30")), 30};
    const QStringList words = printed(signInSheet(office.office.office(), makeActivity(office, people)), office);
    const QString all = words.join(u' ');
    QVERIFY2(all.contains(QStringLiteral("1 王芳 V1 08:55 10:30 95 2 王芳 V1 13:00 14:30 60 ")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("3 李强 V2 08:50 4 张伟 V3 5 6")), qPrintable(all));
    QVERIFY(!all.contains(QStringLiteral("赵敏")) && !all.contains(QStringLiteral("钱进")));
    QVERIFY(all.startsWith(QStringLiteral("Volunteer service sign-in sheet")));
    for (const char* part : {"Activity: 清洁家园", "Code: HD7", "Time: 2025-03-01 09:00 – 11:00", "潍州路街道",
             "No. Full name Number Sign-in Sign-out Minutes Signature", "Recorded by:", "Checked by:", "Date:"})
        QVERIFY2(all.contains(QString::fromUtf8(part)), qPrintable(all));
}

void AttendancePrintTest::printsWhoSignedUp()
{
    LedgerOffice office;
    QList<Attendance> people;
    for (const AttendanceState state :
        {AttendanceState::Accepted, AttendanceState::Waiting, AttendanceState::Declined}) {
        Attendance one;
        one.volunteer = office.addVolunteer(QStringLiteral("王芳"), office.north);
        one.state = state;
        one.post = QStringLiteral("引导员");
        people << one;
    }
    Activity activity = makeActivity(office, people);
    activity.posts = QStringLiteral("引导员 4 急救证");
    activity.manager = QStringLiteral("赵主任");
    const QString all = printed(signUpList(office.office.office(), activity), office).join(u' ');
    QVERIFY2(all.contains(QStringLiteral("Post: 引导员 4 急救证")), qPrintable(all));
    QVERIFY(all.contains(QStringLiteral("Person in charge: 赵主任")));
    QVERIFY(all.contains(QStringLiteral("1 王芳 V1")) && all.contains(QStringLiteral("引导员 Admitted")));
    QVERIFY(all.contains(QStringLiteral("2 王芳 V2")) && all.contains(QStringLiteral("引导员 Waiting")));
    QVERIFY(!all.contains(QStringLiteral("V3"))); // declined
}

void AttendancePrintTest::leavesLinesToWriteOn_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("lines");
    QTest::newRow("nobody yet") << 0 << 30;
    QTest::newRow("some") << 7 << 30;
    QTest::newRow("as many as lines") << 30 << 30;
    QTest::newRow("one more") << 31 << 31;
}

void AttendancePrintTest::leavesLinesToWriteOn()
{
    QFETCH(int, people);
    QFETCH(int, lines);
    LedgerOffice office;
    QList<Attendance> signedUp;
    for (int i = 0; i < people; ++i) {
        Attendance one;
        one.volunteer = office.addVolunteer(QStringLiteral("甲乙"), office.north);
        one.state = AttendanceState::SignedUp;
        signedUp << one;
    }
    const QStringList words = printed(signInSheet(office.office.office(), makeActivity(office, signedUp)), office);
    int last = 0;
    for (const QString& word : words) {
        if (word == QString::number(last + 1))
            ++last;
    }
    QCOMPARE(last, lines);
    QCOMPARE(words.count(QStringLiteral("甲乙")), people);
}

VD_TEST(AttendancePrintTest)
#include "attendanceprint_test.moc"
