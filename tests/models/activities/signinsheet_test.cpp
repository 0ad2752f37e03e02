#include "models/activities/signinsheet.h"
#include "models/activities/signinsheetsaving.h"

#include "models/activities/activityconfirmation.h"
#include "models/activities/activityrepository.h"
#include "models/common/idnumber.h"
#include "models/records/statechangerepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/models/activities/sheetsteps.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class SignInSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void numbersChooseThePerson_data();
    void numbersChooseThePerson();
    void numbersAreKeptNowhere();
    void headingsAreNobody_data();
    void headingsAreNobody();
    void typedNumbersChooseThePerson();
    void linesKeepTheirOrder();
    void removedLinesAreNotCounted();
    void removedLinesComeBack();
    void recordedLinesStay();
    void clearedTimesAreNotCounted();
    void clearedSignOutsAreMissing();
    void totalLeavesErrorsOut();
    void sheetStoreAndLedgerAgree();

private:
    VolunteerId addPerson(const QString& name, const QString& idNumber, const QString& phone);
    [[nodiscard]] SignInSheet sheet() { return {m_office->reader(), m_office->office.vault(), m_activity}; }
    void save(const SignInSheet& sheet) { SheetSteps::save(*m_office, m_activity.id, sheet); }
    void end() { SheetSteps::end(*m_office, m_activity.id); }
    /// Name, times and state as stored, in the order of the sheet.
    [[nodiscard]] QStringList stored() { return SheetSteps::stored(*m_office, m_activity.id); }

    std::unique_ptr<LedgerOffice> m_office;
    Activity m_activity;
};

namespace {
const QString firstId = QStringLiteral("11010519491231002X");
const QString secondId = QStringLiteral("830000199201300022");
} // namespace

void SignInSheetTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    addPerson(QStringLiteral("张伟"), firstId, QStringLiteral("13976130001"));
    addPerson(QStringLiteral("张伟"), secondId, QStringLiteral("13976130002"));
    addPerson(QStringLiteral("李强"), QStringLiteral("37999819800101001X"), QStringLiteral("13976130003"));
    addPerson(QStringLiteral("王芳"), QStringLiteral("379998198101010025"),
        QStringLiteral("13976130003")); // his wife's phone as well
    m_activity = SheetSteps::runningActivity(*m_office);
}

VolunteerId SignInSheetTest::addPerson(const QString& name, const QString& idNumber, const QString& phone)
{
    const VolunteerId id = m_office->addVolunteer(name, m_office->north);
    m_office->office.run([&](UnitOfWork& work) {
        const VolunteerRepository repository(m_office->office.vault());
        Volunteer volunteer = *repository.find(work.connection(), id);
        volunteer.idNumber = idNumber;
        volunteer.birthDate = birthDateOfIdNumber(idNumber).value_or(volunteer.birthDate);
        volunteer.phone = phone;
        repository.update(work, volunteer);
    });
    return id;
}

void SignInSheetTest::numbersChooseThePerson_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("number"); // 编号 of who is meant, "" for nobody
    QTest::addColumn<QString>("remark");
    const auto row = [](const char* name, const QString& line, const char* number, const char* remark = "") {
        QTest::newRow(name) << line << QString::fromLatin1(number) << QString::fromUtf8(remark);
    };
    row("ID number", QStringLiteral("1\t张伟\t%1\t9:00\t11:00").arg(firstId), "V1");
    row("of the other", QStringLiteral("12\t张伟\t9:00\t11:00\t%1\t带工具").arg(secondId), "V2", "带工具");
    row("phone", QStringLiteral("张伟\t139 7613 0002\t9:00\t11:00"), "V2");
    row("phone with country", QStringLiteral("张伟\t+8613976130001\t9:00\t11:00"), "V1");
    row("full width", QStringLiteral("张伟\t１３９７６１３０００１\t9:00\t11:00"), "V1");
    row("phone beside the name", QStringLiteral("张伟（13976130001）\t9:00\t11:00"), "V1");
    row("number of the office", QStringLiteral("V2\t张伟\t9:00\t11:00"), "V2");
    row("number alone", QStringLiteral("V2\t9:00\t11:00"), "V2");
    row("phone of a family", QStringLiteral("王芳\t13976130003\t9:00\t11:00"), "V4");
    row("unknown phone", QStringLiteral("李强\t13976139999\t9:00\t11:00"), "V3");
    row("unknown phone, two of the name", QStringLiteral("张伟\t13976139999\t9:00\t11:00"), "");
    row("somebody else's", QStringLiteral("李强\t%1\t9:00\t11:00").arg(firstId), "");
    row("a wrong digit", QStringLiteral("李强\t11010519491231002\t9:00\t11:00"), "V3");
    row("words with a number", QStringLiteral("李强\t9:00\t11:00\t改打13976139999"), "V3", "改打139****9999");
    row("a code of nobody", QStringLiteral("李强\t9:00\t11:00\tA12"), "V3", "A12");
    row("a day", QStringLiteral("李强\t9:00\t11:00\t2025-03-02补"), "V3", "2025-03-02补");
}

void SignInSheetTest::numbersChooseThePerson()
{
    QFETCH(QString, line);
    SignInSheet filled = sheet();
    QCOMPARE(filled.paste(m_office->reader(), line), 1);
    QTEST(filled.rows().first().number, "number");
    QTEST(filled.rows().first().remark, "remark");
    QCOMPARE(filled.rows().first().in, QStringLiteral("9:00"));
    QCOMPARE(filled.rows().first().out, QStringLiteral("11:00"));
    QCOMPARE(filled.rows().first().problem.isEmpty(), !filled.rows().first().number.isEmpty());
}

void SignInSheetTest::numbersAreKeptNowhere()
{
    SignInSheet filled = sheet();
    filled.paste(m_office->reader(),
        QStringLiteral(
            "序号\t姓名\t手机号\t身份证号\t签到\t签退\t备注\n1\t张伟\t13976130001\t%1\t9:00\t11:00\t家属13976130009\n"
            "2\t\t13976138888\t\t9:00\t11:00\n")
            .arg(firstId));
    QCOMPARE(filled.rows().size(), 2);
    for (const SignInRow& row : filled.rows()) {
        const QString all = row.name + row.remark + row.problem + row.in + row.out;
        QVERIFY2(!all.contains(QStringLiteral("1397613")) && !all.contains(firstId), qPrintable(all));
    }
    QVERIFY(!filled.rows().last().problem.isEmpty());
    filled.setRemark(0, QStringLiteral("电话 139-7613-0001"));
    QCOMPARE(filled.rows().first().remark, QStringLiteral("电话 139****0001"));
}

void SignInSheetTest::headingsAreNobody_data()
{
    QTest::addColumn<QString>("heading");
    QTest::newRow("office") << QStringLiteral("序号\t姓名\t手机号\t身份证号\t签到\t签退\t备注");
    QTest::newRow("name alone") << QStringLiteral("姓 名");
    QTest::newRow("no name") << QStringLiteral("序号\t签到时间\t签退时间");
    QTest::newRow("brackets") << QStringLiteral("姓名（必填）\t签到（时:分）");
}

void SignInSheetTest::headingsAreNobody()
{
    QFETCH(QString, heading);
    SignInSheet filled = sheet();
    QCOMPARE(filled.paste(m_office->reader(), heading + QStringLiteral("\r\n1\t李强\t9:00\t11:00")), 1);
    QCOMPARE(filled.rows().first().name, QStringLiteral("李强"));
}

void SignInSheetTest::typedNumbersChooseThePerson()
{
    SignInSheet filled = sheet();
    filled.addRow();
    filled.setName(m_office->reader(), 0, QStringLiteral("13976130002"));
    QCOMPARE(filled.rows().first().number, QStringLiteral("V2"));
    filled.setName(m_office->reader(), 0, QStringLiteral("13976138888"));
    QCOMPARE(filled.rows().first().name, QStringLiteral("139****8888"));
    QVERIFY(!filled.rows().first().volunteer.isValid());
}

void SignInSheetTest::linesKeepTheirOrder()
{
    SignInSheet filled = sheet();
    filled.paste(m_office->reader(), QStringLiteral("王芳\t9:00\t11:00\n李强\t9:00\t10:00\nV1\t9:00\t9:30"));
    save(filled);
    QStringList names;
    const SignInSheet again = sheet();
    for (const SignInRow& row : again.rows())
        names << row.name;
    QCOMPARE(names, (QStringList{QStringLiteral("王芳"), QStringLiteral("李强"), QStringLiteral("张伟")}));
}

void SignInSheetTest::removedLinesAreNotCounted()
{
    SignInSheet filled = sheet();
    filled.paste(m_office->reader(), QStringLiteral("王芳\t9:00\t11:00\n李强\t9:00\t10:00"));
    save(filled);
    SignInSheet again = sheet();
    QVERIFY(again.removeRow(m_office->reader(), 0));
    QCOMPARE(again.rows().size(), 1);
    QCOMPARE(again.removed().size(), 1);
    save(again);
    QCOMPARE(stored().first(), QStringLiteral("王芳 09:00–11:00 cancelled"));
    QCOMPARE(sheet().rows().size(), 1);
    const auto changes = StateChangeRepository().of(m_office->reader(), QStringLiteral("attendance"), 1);
    QCOMPARE(changes.last().reason, QStringLiteral("登记错了"));
    end();
    ActivityConfirmation::Result result;
    m_office->office.run([&](UnitOfWork& work) { result = ActivityConfirmation(work).confirm(m_activity.id); });
    QCOMPARE(result.entered.size(), 1);
    QCOMPARE(result.minutes, Minutes(60));
}

void SignInSheetTest::removedLinesComeBack()
{
    SignInSheet filled = sheet();
    filled.paste(m_office->reader(), QStringLiteral("王芳\t9:00\t11:00\n李强\t9:00\t10:00"));
    save(filled);
    SignInSheet again = sheet();
    again.removeRow(m_office->reader(), 0);
    QVERIFY(again.hasRemoved());
    again.restoreRow(m_office->reader());
    QVERIFY(!again.hasRemoved());
    save(again);
    QCOMPARE(sheet().rows().size(), 2);
    again = sheet();
    again.removeRow(m_office->reader(), 0);
    save(again);
    again = sheet(); // and after saving, entered once more
    again.paste(m_office->reader(), QStringLiteral("王芳\t9:30\t11:00"));
    save(again);
    QCOMPARE(stored().first(), QStringLiteral("王芳 09:30–11:00 present"));
}

void SignInSheetTest::recordedLinesStay()
{
    SignInSheet filled = sheet();
    filled.paste(m_office->reader(), QStringLiteral("王芳\t9:00\t11:00"));
    save(filled);
    SignInSheet stale = sheet();
    QVERIFY(stale.removeRow(m_office->reader(), 0));
    end();
    m_office->office.run([&](UnitOfWork& work) { (void)ActivityConfirmation(work).confirm(m_activity.id); });
    QVERIFY(!sheet().removeRow(m_office->reader(), 0));
    QVERIFY(errorOf([&] { save(stale); }).contains(QStringLiteral("王芳"))); // confirmed meanwhile
    QCOMPARE(stored().first(), QStringLiteral("王芳 09:00–11:00 present"));
}

void SignInSheetTest::clearedTimesAreNotCounted()
{
    SignInSheet filled = sheet();
    filled.paste(m_office->reader(), QStringLiteral("王芳\t9:00\t11:00\n李强\t9:00\t10:00"));
    save(filled);
    SignInSheet again = sheet();
    again.setTimes(m_office->reader(), 0, {}, {});
    QVERIFY(SignInSheet::isMadeAbsent(again.rows().first()));
    QCOMPARE(again.total(), Minutes(60));
    save(again);
    QCOMPARE(stored().first(), QStringLiteral("王芳 – absent"));
    QCOMPARE(sheet().total(), Minutes(60));
    again = sheet(); // and back
    again.setTimes(m_office->reader(), 0, QStringLiteral("9:00"), QStringLiteral("9:45"));
    save(again);
    QCOMPARE(stored().first(), QStringLiteral("王芳 09:00–09:45 present"));
}

void SignInSheetTest::clearedSignOutsAreMissing()
{
    SignInSheet filled = sheet();
    filled.paste(m_office->reader(), QStringLiteral("王芳\t9:00\t11:00"));
    save(filled);
    SignInSheet again = sheet();
    again.setTimes(m_office->reader(), 0, QStringLiteral("9:00"), {});
    save(again);
    QCOMPARE(stored().first(), QStringLiteral("王芳 09:00– present"));
    QCOMPARE(sheet().missingCount(), 1);
    end();
    QVERIFY(errorOf([&] {
        m_office->office.run([&](UnitOfWork& work) { (void)ActivityConfirmation(work).confirm(m_activity.id); });
    }).contains(QStringLiteral("王芳")));
}

void SignInSheetTest::totalLeavesErrorsOut()
{
    SignInSheet filled = sheet();
    filled.paste(m_office->reader(), QStringLiteral("王芳\t9:00\t11:00\n陌生人\t9:00\t11:00"));
    QCOMPARE(filled.total(), Minutes(120));
}

/// Whatever is done to a sheet: what it shows after reopening is what was saved and what confirmation books.
void SignInSheetTest::sheetStoreAndLedgerAgree()
{
    SignInSheet filled = sheet();
    filled.paste(
        m_office->reader(), QStringLiteral("王芳\t9:00\t11:00\n李强\t9:00\t10:00\nV1\t9:00\t10:30\nV2\t8:00\t8:20"));
    save(filled);
    SignInSheet again = sheet();
    again.setTimes(m_office->reader(), 1, {}, {});
    again.setTimes(m_office->reader(), 2, QStringLiteral("9:15"), QStringLiteral("10:30"));
    again.setBreak(m_office->reader(), 2, 15);
    again.setRemark(1, QStringLiteral("没来"));
    again.removeRow(m_office->reader(), 3);
    QVERIFY(again.isAcceptable());
    const Minutes shown = again.total();
    QCOMPARE(shown, Minutes(180));
    save(again);
    QCOMPARE(sheet().total(), shown);
    QCOMPARE(sheet().rows().at(1).remark, QStringLiteral("没来"));
    end();
    ActivityConfirmation::Result result;
    m_office->office.run([&](UnitOfWork& work) { result = ActivityConfirmation(work).confirm(m_activity.id); });
    QCOMPARE(result.minutes, shown);
    QCOMPARE(result.entered.size(), 2);
    QCOMPARE(m_office->scalar(QStringLiteral("SELECT SUM(minutes) FROM service_records")).toLongLong(), shown.value());
}

VD_TEST(SignInSheetTest)
#include "signinsheet_test.moc"
