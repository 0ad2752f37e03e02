#include "models/volunteers/volunteervalidator.h"

#include "tests/support/testregistry.h"

#include <QtTest>

class VolunteerValidatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void goodDataPasses();
    void idNumberFillsBirthDateAndSex();
    void statesFollowTheTable();
};

namespace {

const QDate today(2025, 11, 23);

Volunteer good()
{
    Volunteer volunteer;
    volunteer.name = QStringLiteral("钱怡超");
    volunteer.idNumber = QStringLiteral("370705197005144384");
    volunteer.phone = QStringLiteral("19005360000");
    volunteer.sex = Sex::Female;
    volunteer.birthDate = QDate(1970, 5, 14);
    volunteer.organisation = OrganisationId(1);
    return volunteer;
}

} // namespace

using Change = std::function<void(Volunteer&)>;
Q_DECLARE_METATYPE(Change)

void VolunteerValidatorTest::judges_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("blocks");
    const auto row = [](const char* name, const char* field, bool blocks, const Change& change) {
        QTest::newRow(name) << change << QString::fromLatin1(field) << blocks;
    };
    row("no name", "name", true, [](Volunteer& v) { v.name.clear(); });
    row("name like a formula", "name", false, [](Volunteer& v) { v.name = QStringLiteral("=HYPERLINK(\"x\")"); });
    row("no ID number", "idNumber", true, [](Volunteer& v) { v.idNumber.clear(); });
    row("wrong check digit", "idNumber", true, [](Volunteer& v) { v.idNumber = QStringLiteral("370705197005144385"); });
    row("old ID number", "idNumber", true, [](Volunteer& v) { v.idNumber = QStringLiteral("370705700514438"); });
    row("sex contradicts", "sex", false, [](Volunteer& v) { v.sex = Sex::Male; });
    row("birth date contradicts", "birthDate", false, [](Volunteer& v) { v.birthDate = QDate(1971, 5, 14); });
    row("birth date in the future", "birthDate", true, [](Volunteer& v) {
        v.idType = IdType::Passport;
        v.birthDate = today.addDays(1);
    });
    row("short phone", "phone", true, [](Volunteer& v) { v.phone = QStringLiteral("12345"); });
    row("short phone of the contact", "contactPhone", true,
        [](Volunteer& v) { v.contactPhone = QStringLiteral("12"); });
    row("registered tomorrow", "registeredOn", true, [](Volunteer& v) { v.registeredOn = today.addDays(1); });
    row("registered before birth", "registeredOn", true, [](Volunteer& v) { v.registeredOn = QDate(1969, 1, 1); });
    row("insurance ends early", "insuredTo", true, [](Volunteer& v) {
        v.insuredFrom = QDate(2025, 5, 1);
        v.insuredTo = QDate(2025, 4, 30);
    });
    row("insurance has run out", "insuredTo", false, [](Volunteer& v) { v.insuredTo = QDate(2025, 11, 22); });
    row("certificate has run out", "certificateExpiresOn", false,
        [](Volunteer& v) { v.certificateExpiresOn = QDate(2024, 1, 1); });
    row("minor without consent", "guardianConsent", false, [](Volunteer& v) {
        v.idNumber = QStringLiteral("370705200901059959");
        v.sex = Sex::Male;
        v.birthDate = QDate(2009, 1, 5);
    });
    row("no consent", "consent", true, [](Volunteer& v) { v.hasConsent = false; });
    row("no community", "organisation", true, [](Volunteer& v) { v.organisation = {}; });
}

void VolunteerValidatorTest::judges()
{
    QFETCH(Change, change);
    QFETCH(QString, field);
    QFETCH(bool, blocks);
    Volunteer volunteer = good();
    change(volunteer);
    const Problems problems = validate(volunteer, today);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, field);
    QVERIFY(!problems.first().text.isEmpty());
    QCOMPARE(isAcceptable(problems), !blocks);
}

void VolunteerValidatorTest::goodDataPasses()
{
    QCOMPARE(validate(good(), today), Problems());
    Volunteer landline = good();
    landline.phone = QStringLiteral("0536-8888888");
    QCOMPARE(validate(landline, today), Problems());
}

void VolunteerValidatorTest::idNumberFillsBirthDateAndSex()
{
    Volunteer volunteer;
    volunteer.idNumber = QStringLiteral("37070520070514489x");
    fillFromIdNumber(volunteer);
    QCOMPARE(volunteer.idNumber, QStringLiteral("37070520070514489X"));
    QCOMPARE(volunteer.birthDate, QDate(2007, 5, 14));
    QCOMPARE(volunteer.sex, Sex::Male);
    volunteer.idType = IdType::Passport;
    volunteer.idNumber = QStringLiteral("E12345678");
    fillFromIdNumber(volunteer);
    QCOMPARE(volunteer.birthDate, QDate(2007, 5, 14));
}

void VolunteerValidatorTest::statesFollowTheTable()
{
    using enum VolunteerState;
    const auto& table = volunteerStates();
    QVERIFY(table.allows(Pending, Registered));
    QVERIFY(table.allows(Registered, Suspended));
    QVERIFY(table.allows(Suspended, Registered));
    QVERIFY(table.allows(Suspended, Cancelled));
    QVERIFY(!table.allows(Cancelled, Registered));
    QVERIFY(!table.allows(Registered, Merged));
    for (const VolunteerState state : table.states())
        QCOMPARE(table.fromCode(table.code(state)), state);
}

VD_TEST(VolunteerValidatorTest)
#include "volunteervalidator_test.moc"
