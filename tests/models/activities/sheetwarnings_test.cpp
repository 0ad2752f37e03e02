#include "models/activities/activityconfirmation.h"
#include "models/activities/activityrepository.h"
#include "models/activities/activitysignup.h"
#include "models/activities/signinsheet.h"
#include "models/activities/signinsheetsaving.h"
#include "tests/models/activities/sheetsteps.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Periods, absence, proposals and warnings of a sign-in sheet.
class SheetWarningsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsPeriods();
    void periodsAreTakenOutAlone();
    void takesNoFourthPeriod();
    void marksAbsence();
    void proposesSignOuts();
    void warnsOfPlaces();
    void warnsOfWhoDidNotSignUp();
    void warnsOfTimesOutside_data();
    void warnsOfTimesOutside();
    void rulesOfCareTakeAReason();
    void pastedTimesFillInWhoIsExpected();
    void confirmedHoursStay();

private:
    void change(const std::function<void(Activity&)>& change);
    [[nodiscard]] SignInSheet sheet() { return {m_office->reader(), m_office->office.vault(), m_activity}; }
    void save(const SignInSheet& sheet) { SheetSteps::save(*m_office, m_activity.id, sheet); }
    void end() { SheetSteps::end(*m_office, m_activity.id); }
    /// Name, times and state as stored, in the order of the sheet.
    [[nodiscard]] QStringList stored() { return SheetSteps::stored(*m_office, m_activity.id); }

    std::unique_ptr<LedgerOffice> m_office;
    Activity m_activity;
};

void SheetWarningsTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_office->addVolunteer(QStringLiteral("张伟"), m_office->north, QDate(1949, 12, 31));
    for (const char* name : {"张伟", "李强", "王芳"})
        m_office->addVolunteer(QString::fromUtf8(name), m_office->north);
    m_activity = SheetSteps::runningActivity(*m_office);
}

void SheetWarningsTest::change(const std::function<void(Activity&)>& change)
{
    m_office->office.run([&](UnitOfWork& work) {
        change(m_activity);
        ActivityRepository().update(work, m_activity);
    });
}

void SheetWarningsTest::keepsPeriods()
{
    SignInSheet filled = sheet();
    filled.paste(
        m_office->reader(), QStringLiteral("李强\t8:00\t9:30\t上午\n王芳\t9:00\t11:00\n李强\t10:00\t11:30\t下午"));
    QVERIFY2(filled.isAcceptable(), qPrintable(filled.rows().last().problem));
    QCOMPARE(filled.filledCount(), 2);
    QCOMPARE(filled.total(), Minutes(90 + 120 + 90));
    save(filled);
    const auto line = AttendanceRepository().findOf(m_office->reader(), m_activity.id, VolunteerId(3));
    QCOMPARE(line->periods().size(), 2);
    QCOMPARE(line->minutes(), Minutes(180));
    QCOMPARE(line->remark, QStringLiteral("上午；下午"));
    SignInSheet again = sheet();
    QCOMPARE(again.rows().size(), 3);
    again.setTimes(m_office->reader(), 1, QStringLiteral("9:29"), QStringLiteral("11:30"));
    QVERIFY(again.rows().at(1).problem.contains(u"twice") && again.rows().at(0).problem.contains(u"twice"));
    again.setTimes(m_office->reader(), 1, QStringLiteral("9:30"), QStringLiteral("11:30"));
    QVERIFY(again.isAcceptable()); // back to back
    end();
    m_office->office.run(
        [&](UnitOfWork& work) { QCOMPARE(ActivityConfirmation(work).confirm(m_activity.id).entered.size(), 3); });
    const SignInSheet recorded = sheet();
    QVERIFY(recorded.rows().at(0).isRecorded && recorded.rows().at(1).isRecorded);
}

void SheetWarningsTest::periodsAreTakenOutAlone()
{
    SignInSheet filled = sheet();
    filled.paste(m_office->reader(), QStringLiteral("李强\t8:00\t9:00\n李强\t10:00\t11:00"));
    save(filled);
    SignInSheet again = sheet();
    QVERIFY(again.removeRow(m_office->reader(), 0));
    QCOMPARE(again.removed(), QList<AttendanceId>()); // the person stays
    save(again);
    const auto line = AttendanceRepository().findOf(m_office->reader(), m_activity.id, VolunteerId(3));
    QCOMPARE(line->state, AttendanceState::Present);
    QCOMPARE(line->periods().size(), 1);
    QCOMPARE(line->in.toString(QStringLiteral("HH:mm")), QStringLiteral("10:00"));
}

void SheetWarningsTest::takesNoFourthPeriod()
{
    SignInSheet filled = sheet();
    filled.paste(m_office->reader(), QStringLiteral("李强\t8:00\t8:30\n李强\t9:00\t9:30\n李强\t10:00\t10:30"));
    QVERIFY(filled.isAcceptable());
    filled.paste(m_office->reader(), QStringLiteral("李强\t11:00\t11:30"));
    QVERIFY2(filled.rows().last().problem.contains(u"more than 3"), qPrintable(filled.rows().last().problem));
}

void SheetWarningsTest::marksAbsence()
{
    SignInSheet filled = sheet();
    filled.paste(m_office->reader(), QStringLiteral("李强\n王芳\t9:00\t11:00"));
    QVERIFY(!filled.isAcceptable());
    filled.setAbsent(m_office->reader(), 0, true);
    filled.setAbsent(m_office->reader(), 1, true);
    QVERIFY(filled.isAcceptable());
    QCOMPARE(filled.total(), Minutes(0));
    filled.setTimes(m_office->reader(), 1, QStringLiteral("9:00"), QStringLiteral("10:00")); // came after all
    save(filled);
    QCOMPARE(stored(), (QStringList{QStringLiteral("李强 – absent"), QStringLiteral("王芳 09:00–10:00 present")}));
    SignInSheet again = sheet();
    QVERIFY(again.rows().first().isAbsent);
    again.setAbsent(m_office->reader(), 0, false);
    again.setTimes(m_office->reader(), 0, QStringLiteral("9:00"), QStringLiteral("9:30"));
    save(again);
    QCOMPARE(stored().first(), QStringLiteral("李强 09:00–09:30 present"));
}

void SheetWarningsTest::proposesSignOuts()
{
    SignInSheet filled = sheet();
    filled.paste(m_office->reader(), QStringLiteral("李强\t9:00\n王芳\t11:00\nV1\t9:00\t10:00"));
    QCOMPARE(filled.proposedOut(0), QStringLiteral("11:00"));
    QVERIFY(filled.rows().first().problem.contains(u"Proposal: 11:00"));
    QCOMPARE(filled.proposedOut(1), QString()); // came as it ended
    QCOMPARE(filled.proposedOut(2), QString());
    QCOMPARE(filled.missingCount(), 2);
    QCOMPARE(filled.takeProposals(m_office->reader(), {0, 1, 2}), 1);
    QCOMPARE(filled.rows().first().out, QStringLiteral("11:00"));
    QVERIFY(!filled.rows().first().remark.isEmpty()); // it is not what somebody wrote down
    QCOMPARE(filled.total(), Minutes(180));
}

void SheetWarningsTest::warnsOfPlaces()
{
    change([](Activity& activity) { activity.capacity = 2; });
    SignInSheet filled = sheet();
    filled.paste(m_office->reader(), QStringLiteral("李强\t9:00\t11:00\n王芳\t9:00\t11:00\nV1\t9:00\t11:00"));
    QCOMPARE(filled.rows().at(1).problem, QString());
    QVERIFY2(filled.rows().at(2).problem.contains(u"All 2 places"), qPrintable(filled.rows().at(2).problem));
    QVERIFY(filled.isAcceptable());
    change([](Activity& activity) { activity.capacity = 3; });
    SignInSheet larger = sheet();
    larger.paste(m_office->reader(), QStringLiteral("李强\t9:00\t11:00\n王芳\t9:00\t11:00\nV1\t9:00\t11:00"));
    QCOMPARE(larger.rows().at(2).problem, QString());
}

void SheetWarningsTest::warnsOfWhoDidNotSignUp()
{
    m_office->office.run([&](UnitOfWork& work) {
        const ActivitySignUp signUps(work);
        (void)signUps.accept(signUps.signUp(m_activity.id, VolunteerId(3)));
        signUps.decline(signUps.signUp(m_activity.id, VolunteerId(4)), QStringLiteral("太多"));
        signUps.putOnWaitingList(signUps.signUp(m_activity.id, VolunteerId(2)));
    });
    SignInSheet filled = sheet();
    filled.paste(
        m_office->reader(), QStringLiteral("李强\t9:00\t11:00\n王芳\t9:00\t11:00\nV1\t9:00\t11:00\nV2\t9:00\t11:00"));
    QMap<QString, QString> told;
    for (const SignInRow& row : filled.rows())
        told.insert(row.number, row.problem);
    QCOMPARE(told.value(QStringLiteral("V3")), QString());
    QVERIFY(told.value(QStringLiteral("V4")).contains(u"Declined"));
    QVERIFY(told.value(QStringLiteral("V1")).contains(u"did not sign up"));
    QVERIFY(told.value(QStringLiteral("V2")).contains(u"Waiting"));
    QVERIFY(filled.isAcceptable());
    save(filled);
    const auto line = AttendanceRepository().findOf(m_office->reader(), m_activity.id, VolunteerId(3));
    QCOMPARE(line->state, AttendanceState::Present);
    QVERIFY(line->signedUpAt > 0); // the sign-up stays known
}

void SheetWarningsTest::warnsOfTimesOutside_data()
{
    QTest::addColumn<QString>("times");
    QTest::addColumn<bool>("isOutside");
    QTest::newRow("as planned") << QStringLiteral("9:00\t11:00") << false;
    QTest::newRow("two hours before") << QStringLiteral("7:00\t11:00") << false;
    QTest::newRow("a minute more before") << QStringLiteral("6:59\t11:00") << true;
    QTest::newRow("two hours after") << QStringLiteral("9:00\t13:00") << false;
    QTest::newRow("a minute more after") << QStringLiteral("9:00\t13:01") << true;
    QTest::newRow("came as it ended") << QStringLiteral("11:00\t12:00") << true;
    QTest::newRow("came a minute before") << QStringLiteral("10:59\t12:00") << false;
    QTest::newRow("left as it began") << QStringLiteral("8:00\t9:00") << true;
    QTest::newRow("left a minute later") << QStringLiteral("8:00\t9:01") << false;
}

void SheetWarningsTest::warnsOfTimesOutside()
{
    QFETCH(QString, times);
    SignInSheet filled = sheet();
    filled.paste(m_office->reader(), QStringLiteral("李强\t") + times);
    QTEST(filled.rows().first().problem.contains(u"outside the activity"), "isOutside");
    QVERIFY(filled.isAcceptable());
}

void SheetWarningsTest::rulesOfCareTakeAReason()
{
    change([](Activity& activity) { activity.minimumAge = 60; });
    SignInSheet filled = sheet();
    filled.paste(m_office->reader(), QStringLiteral("李强\t9:00\t11:00\nV1\t9:00\t11:00"));
    QVERIFY2(filled.rows().first().problem.contains(u"at least 60"), qPrintable(filled.rows().first().problem));
    QCOMPARE(filled.rows().last().problem, QString()); // born in 1949
    QCOMPARE(filled.openCare().size(), 1);
    filled.setCareReason(m_office->reader(), QStringLiteral("经理同意 13976130001"));
    QCOMPARE(filled.openCare().size(), 0);
    QVERIFY(filled.rows().first().problem.contains(u"经理同意 139****0001"));
    save(filled);
    QCOMPARE(AttendanceRepository().findOf(m_office->reader(), m_activity.id, VolunteerId(3))->careReason,
        QStringLiteral("经理同意 139****0001"));
    QCOMPARE(AttendanceRepository().findOf(m_office->reader(), m_activity.id, VolunteerId(1))->careReason, QString());
    QCOMPARE(sheet().openCare().size(), 0);
}

void SheetWarningsTest::pastedTimesFillInWhoIsExpected()
{
    m_office->office.run([&](UnitOfWork& work) {
        const ActivitySignUp signUps(work);
        (void)signUps.accept(signUps.signUp(m_activity.id, VolunteerId(3)));
    });
    SignInSheet filled = sheet();
    QCOMPARE(filled.paste(m_office->reader(), QStringLiteral("王芳\t9:00\t11:00\n李强\t9:00\t10:00\t带工具")), 2);
    QCOMPARE(filled.rows().size(), 2);
    QCOMPARE(filled.rows().first().name, QStringLiteral("李强"));
    QCOMPARE(filled.rows().first().out, QStringLiteral("10:00"));
    QCOMPARE(filled.rows().first().remark, QStringLiteral("带工具"));
    QVERIFY(filled.isAcceptable());
}

/// Somebody else confirmed while the sheet was open.
void SheetWarningsTest::confirmedHoursStay()
{
    SignInSheet filled = sheet();
    filled.paste(m_office->reader(), QStringLiteral("李强\t9:00\t11:00"));
    save(filled);
    SignInSheet open = sheet();
    end();
    m_office->office.run([&](UnitOfWork& work) { (void)ActivityConfirmation(work).confirm(m_activity.id); });
    open.setTimes(m_office->reader(), 0, QStringLiteral("9:00"), QStringLiteral("10:00"));
    QVERIFY(errorOf([&] { save(open); }).contains(u"recorded"));
    QCOMPARE(stored(), QStringList(QStringLiteral("李强 09:00–11:00 present")));
}

VD_TEST(SheetWarningsTest)
#include "sheetwarnings_test.moc"
