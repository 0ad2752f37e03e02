#include "models/roster/rosterimport.h"
#include "models/roster/rosterimportcolumns.h"
#include "models/volunteers/volunteervalidator.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Rosters as offices really send them: other documents, blanks inside names, dates that lost their format.
class OddRosterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsThePeople_data();
    void readsThePeople();
    void makesOneCommunity();
    void asksWhatANumberIs();
    void notesDatesWithoutFormat();
    void knowsDocumentsByWordAndNumber_data();
    void knowsDocumentsByWordAndNumber();
    void checksResidencePermits();

private:
    [[nodiscard]] QString toldOf(qint64 row) const;

    std::unique_ptr<TestOffice> m_office;
    ImportReport m_report;
};

void OddRosterTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    RosterImport importer(m_office->vault());
    ImportOptions options;
    options.createMissing = true;
    m_report
        = m_office->importFile(importer, QStringLiteral(VD_SOURCE_DIR "/tests/data/faults/roster-odd.xlsx"), options);
    QCOMPARE(m_report.read, 22);
}

QString OddRosterTest::toldOf(qint64 row) const
{
    QString text;
    for (const ImportProblem& problem : m_report.problems)
        text += problem.row == row ? problem.text : QString();
    return text;
}

void OddRosterTest::readsThePeople_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* expected) { QTest::newRow(name) << QString::fromUtf8(expected); };
    row("陈港澳居住", "male 1990-01-01 2024-01-15 hk_macao");
    row("冯外国人", "female 1981-08-03 2024-01-14 foreign");
    row("钱国际", "male 1985-05-08 2024-01-01 resident");
    row("周空格", "male 1985-05-11 2024-01-11 resident");
}

void OddRosterTest::readsThePeople()
{
    const QString person
        = m_office->reader()
              .scalar(QStringLiteral("SELECT sex || ' ' || birth_date || ' ' || registered_on || ' ' || id_type FROM "
                                     "volunteers WHERE name = ?"),
                  {QString::fromUtf8(QTest::currentDataTag())})
              .toString();
    QTEST(person, "expected");
}

void OddRosterTest::makesOneCommunity()
{
    QCOMPARE(m_office->reader()
                 .scalar(QStringLiteral("SELECT COUNT(*) FROM organisations WHERE name LIKE '%苇湾%'"))
                 .toInt(),
        1);
}

void OddRosterTest::asksWhatANumberIs()
{
    QVERIFY2(toldOf(19).contains(u"证件类型"), qUtf8Printable(toldOf(19)));
    QVERIFY(!toldOf(19).contains(u"digits only"));
}

void OddRosterTest::notesDatesWithoutFormat()
{
    QVERIFY2(toldOf(10).contains(u"taken as 2024-01-01"), qUtf8Printable(toldOf(10)));
    QVERIFY(!toldOf(3).contains(u"taken as"));
}

void OddRosterTest::knowsDocumentsByWordAndNumber_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<IdType>("expected");
    const auto row = [](const char* word, const char* number, IdType expected) {
        QTest::newRow(word) << QString::fromLatin1(number) << expected;
    };
    row("居民身份证", "370705198505051314", IdType::Resident);
    row("港澳台居民居住证", "810000199001011492", IdType::HongKongMacao);
    row("居住证", "820000199001011224", IdType::HongKongMacao);
    row("台湾居民居住证", "830000199001011496", IdType::Taiwan);
    row("港澳台居住证", "830000199001011496", IdType::Taiwan);
    row("外国人永久居留身份证", "911124198108030024", IdType::Foreign);
    row("护照", "G12345678", IdType::Passport);
    row("港澳居民来往内地通行证", "H12345678", IdType::HongKongMacao);
    row("台湾居民来往大陆通行证", "12345678", IdType::Taiwan);
    row("军官证", "军字第2001988号", IdType::Other);
}

void OddRosterTest::knowsDocumentsByWordAndNumber()
{
    QFETCH(QString, number);
    QTEST(idTypeOf(QString::fromUtf8(QTest::currentDataTag()), number), "expected");
}

void OddRosterTest::checksResidencePermits()
{
    Volunteer volunteer;
    volunteer.name = QStringLiteral("陈大文");
    volunteer.organisation = OrganisationId(1);
    volunteer.idType = IdType::HongKongMacao;
    volunteer.idNumber = QStringLiteral("810000199001011492");
    QVERIFY(isAcceptable(validate(volunteer)));
    fillFromIdNumber(volunteer);
    QCOMPARE(volunteer.sex, Sex::Male);
    QCOMPARE(volunteer.birthDate, QDate(1990, 1, 1));
    QCOMPARE(identityOf(IdType::HongKongMacao, volunteer.idNumber), identityOf(IdType::Resident, volunteer.idNumber));
    volunteer.idNumber = QStringLiteral("810000199001011493");
    const Problems problems = validate(volunteer);
    QVERIFY(!isAcceptable(problems) && problems.constFirst().text.contains(u"check digit"));
    volunteer.idNumber = QStringLiteral("H12345678");
    QVERIFY(isAcceptable(validate(volunteer)));
}

VD_TEST(OddRosterTest)
#include "oddroster_test.moc"
