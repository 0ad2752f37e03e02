#include "models/service/carerules.h"

#include "models/service/secondlook.h"
#include "models/service/serviceentry.h"
#include "models/service/servicerepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Each rule of care on both sides of its bound, and hours by hand that do not meet one.
class CareRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void findsTheEmergencyField();
    void hoursByHandTakeAReason();
    void hoursByHandOfAnAdultKeepNone();
};

namespace {

const QDate day(2025, 3, 1);

struct CareCase {
    const char* name;
    ServicePerson person;
    CareNeeds needs;
    QStringList codes;
};

ServicePerson born(QDate date, bool consent = false, QDate from = {}, QDate to = {})
{
    ServicePerson person;
    person.name = QStringLiteral("王芳");
    person.birthDate = date;
    person.hasGuardianConsent = consent;
    person.insuredFrom = from;
    person.insuredTo = to;
    return person;
}

QList<CareCase> cases()
{
    using SecondLook::minor, SecondLook::minorInEmergency, SecondLook::underAge, SecondLook::uninsured;
    const QDate adult(2007, 3, 1);
    const QDate child(2007, 3, 2);
    const CareNeeds emergency{0, true, false};
    const CareNeeds insured{0, false, true};
    return {
        {"eighteen today", born(adult), {}, {}},
        {"eighteen tomorrow", born(child), {}, {minor}},
        {"with consent", born(child, true), {}, {}},
        {"birth date unknown", born({}), {40, true, false}, {}},
        {"old enough", born(QDate(2009, 3, 1), true), {16, false, false}, {}},
        {"a day too young", born(QDate(2009, 3, 2), true), {16, false, false}, {underAge}},
        {"adult in emergency", born(adult), emergency, {}},
        {"minor in emergency", born(child, true), emergency, {minorInEmergency}},
        {"minor in emergency without consent", born(child), emergency, {minorInEmergency, minor}},
        {"not insured", born(adult), insured, {uninsured}},
        {"not asked for", born(adult), {}, {}},
        {"insured from today", born(adult, false, day, day.addYears(1)), insured, {}},
        {"insured from tomorrow", born(adult, false, day.addDays(1), day.addYears(1)), insured, {uninsured}},
        {"insured until today", born(adult, false, day.addYears(-1), day), insured, {}},
        {"insured until yesterday", born(adult, false, day.addYears(-1), day.addDays(-1)), insured, {uninsured}},
        {"insured without end", born(adult, false, day.addYears(-1)), insured, {}},
    };
}

} // namespace

void CareRulesTest::judges_data()
{
    QTest::addColumn<int>("row");
    const auto all = cases();
    for (int row = 0; row < all.size(); ++row)
        QTest::newRow(all.at(row).name) << row;
}

void CareRulesTest::judges()
{
    QFETCH(int, row);
    const CareCase one = cases().at(row);
    const auto findings = careFindings(one.person, day, one.needs);
    QCOMPARE(careCodes(findings), one.codes);
    for (const CareFinding& finding : findings) {
        QVERIFY(finding.sentence.contains(u"王芳"));
        QVERIFY(secondLookText(finding.code) != finding.code);
    }
}

void CareRulesTest::findsTheEmergencyField()
{
    LedgerOffice office;
    const auto field = [&](const QString& name) {
        TermId id;
        office.office.run(
            [&](UnitOfWork& work) { id = DictionaryRepository().ensure(work, Dictionary::ServiceField, name); });
        return id;
    };
    QVERIFY(isEmergencyField(office.reader(), field(QStringLiteral("应急救援"))));
    QVERIFY(!isEmergencyField(office.reader(), field(QStringLiteral("环境卫生"))));
    QVERIFY(!isEmergencyField(office.reader(), TermId()));
}

void CareRulesTest::hoursByHandTakeAReason()
{
    LedgerOffice office;
    const auto child = office.addVolunteer(QStringLiteral("小明"), office.north, QDate(2008, 12, 31));
    ServiceRecord record = office.draft(child, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    record.content = QStringLiteral("巡逻");
    office.office.run([&](UnitOfWork& work) {
        record.field = DictionaryRepository().ensure(work, Dictionary::ServiceField, QStringLiteral("应急救援"));
    });
    const auto enter
        = [&] { office.office.run([&](UnitOfWork& work) { (void)ServiceEntry(work).enter(record, false); }); };
    const QString refused = errorOf(enter);
    QVERIFY2(refused.contains(u"emergency rescue") && refused.contains(u"guardian"), qPrintable(refused));
    record.careReason = QStringLiteral("  ");
    QVERIFY(!errorOf(enter).isEmpty());
    record.careReason = QStringLiteral("家长在场");
    enter();
    const auto stored = ServiceRepository().ofVolunteer(office.reader(), child).first();
    QCOMPARE(stored.careReason, QStringLiteral("家长在场"));
    QCOMPARE(stored.secondLook, (QStringList{SecondLook::minorInEmergency, SecondLook::minor}));
}

void CareRulesTest::hoursByHandOfAnAdultKeepNone()
{
    LedgerOffice office;
    const auto adult = office.addVolunteer(QStringLiteral("大明"), office.north);
    ServiceRecord record = office.draft(adult, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    record.content = QStringLiteral("巡逻");
    record.careReason = QStringLiteral("以前选了别人");
    office.office.run([&](UnitOfWork& work) { (void)ServiceEntry(work).enter(record, false); });
    QCOMPARE(ServiceRepository().ofVolunteer(office.reader(), adult).first().careReason, QString());
}

VD_TEST(CareRulesTest)
#include "carerules_test.moc"
