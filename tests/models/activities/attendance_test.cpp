#include "models/activities/attendance.h"

#include "tests/support/ruletable.h"
#include "tests/support/testregistry.h"

/// Each rule of a line of the sign-in sheet alone, on both sides of its bound.
class AttendanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

static const QList<RuleRow<Attendance>>& rules()
{
    using A = Attendance;
    static const QList<RuleRow<A>> rows{
        {"good", [](A&) {}, {}},
        {"nobody", [](A& line) { line.volunteer = {}; }, {"volunteer"}},
        {"only signed up",
            [](A& line) {
                line.state = AttendanceState::SignedUp;
                line.in = line.out = {};
            },
            {}},
        {"came, no time", [](A& line) { line.in = {}; }, {"in"}},
        {"left, no time", [](A& line) { line.out = {}; }, {"out?"}},
        {"no minute", [](A& line) { line.out = line.in; }, {"out"}},
        {"one minute", [](A& line) { line.out = line.in.addSecs(60); }, {}},
        {"a day", [](A& line) { line.out = line.in.addDays(1); }, {}},
        {"a day and a minute", [](A& line) { line.out = line.in.addDays(1).addSecs(60); }, {"out"}},
        {"a minute left", [](A& line) { line.breakMinutes = 119; }, {}},
        {"again in the afternoon",
            [](A& line) {
                line.second = {line.out, line.out.addSecs(3600), 0};
            },
            {}},
        {"again a minute too early",
            [](A& line) {
                line.second = {line.out.addSecs(-60), line.out.addSecs(3600), 0};
            },
            {"in"}},
        {"again before",
            [](A& line) {
                line.second = {line.in.addSecs(-3600), line.in, 0};
            },
            {}},
        {"a third time over the second",
            [](A& line) {
                line.second = {line.out, line.out.addSecs(3600), 0};
                line.third = line.second;
            },
            {"in"}},
        {"left again, no time",
            [](A& line) {
                line.second = {line.out, {}, 0};
            },
            {"out?"}},
        {"again all of it a break",
            [](A& line) {
                line.second = {line.out, line.out.addSecs(3600), 60};
            },
            {"break"}},
        {"all of it a break", [](A& line) { line.breakMinutes = 120; }, {"break"}},
    };
    return rows;
}

void AttendanceTest::judges_data()
{
    addRules(rules());
}

void AttendanceTest::judges()
{
    Attendance line;
    line.volunteer = VolunteerId(4);
    line.state = AttendanceState::Present;
    line.in = QDateTime(QDate(2025, 3, 1), QTime(9, 0));
    line.out = line.in.addSecs(7200);
    checkRule(rules(), line);
}

VD_TEST(AttendanceTest)
#include "attendance_test.moc"
