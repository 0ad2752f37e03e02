#include "models/volunteers/volunteerrepository.h"

#include "models/database/query.h"
#include "models/organisation/organisationrepository.h"
#include "models/security/vault.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/engine.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class VolunteerRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void givesBackWhatItStored();
    void findsByEachNumber();
    void numbersRun();
    void refusesASecondPerson();
    void updateKeepsNumberAndState();
    void stateChangesFollowTheTable();
    void storesNoNumberInClear();

private:
    VolunteerId insert(const Volunteer& volunteer);
    Volunteer found(VolunteerId id) { return *VolunteerRepository(m_office->vault()).find(m_office->reader(), id); }
    Volunteer someone() const;

    std::unique_ptr<TestOffice> m_office;
    OrganisationId m_street;
};

void VolunteerRepositoryTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_street = OrganisationRepository().root(m_office->reader())->id;
}

void VolunteerRepositoryTest::cleanup()
{
    m_office.reset();
}

Volunteer VolunteerRepositoryTest::someone() const
{
    Volunteer v;
    v.name = QStringLiteral("钱怡超");
    v.sex = Sex::Female;
    v.birthDate = QDate(1970, 5, 14);
    v.idNumber = QStringLiteral("370705197005144384");
    v.phone = QStringLiteral("19005360000");
    v.organisation = m_street;
    v.address = QStringLiteral("潍州路867号");
    v.isDoubleRegistered = true;
    v.education = QStringLiteral("本科");
    v.occupation = QStringLiteral("教师");
    v.freeTimes = QStringLiteral("周末");
    v.registeredOn = QDate(2019, 11, 8);
    v.certificateLevel = QStringLiteral("中级");
    v.certificateExpiresOn = QDate(2030, 1, 1);
    v.contactName = QStringLiteral("钱先生");
    v.contactPhone = QStringLiteral("0536-8888888");
    v.insuredFrom = QDate(2025, 1, 1);
    v.insuredTo = QDate(2099, 12, 31);
    v.platformNumber = QStringLiteral("SD-1");
    v.notes = QStringLiteral("会手语");
    return v;
}

VolunteerId VolunteerRepositoryTest::insert(const Volunteer& volunteer)
{
    VolunteerId id;
    m_office->run([&](UnitOfWork& work) { id = VolunteerRepository(m_office->vault()).insert(work, volunteer); });
    return id;
}

void VolunteerRepositoryTest::givesBackWhatItStored()
{
    Volunteer volunteer = someone();
    volunteer.politics
        = DictionaryRepository().idOf(m_office->reader(), Dictionary::Politics, QStringLiteral("中共党员"));
    for (const char* skill : {"摄影", "理发"})
        volunteer.skills << DictionaryRepository().idOf(
            m_office->reader(), Dictionary::Skill, QString::fromUtf8(skill));
    std::sort(volunteer.skills.begin(), volunteer.skills.end());
    const Volunteer stored = found(insert(volunteer));
    volunteer.id = stored.id;
    volunteer.number = stored.number;
    volunteer.createdAt = stored.createdAt;
    QVERIFY(stored == volunteer);
    QVERIFY(stored.createdAt > 0);
    QCOMPARE(stored.skills.size(), 2);
}

void VolunteerRepositoryTest::findsByEachNumber()
{
    const VolunteerId id = insert(someone());
    const VolunteerRepository repository(m_office->vault());
    QCOMPARE(repository.findByNumber(m_office->reader(), QStringLiteral("KW-000001"))->id, id);
    QCOMPARE(repository.findByIdNumber(m_office->reader(), QStringLiteral("３７0705 197005144384"))->id, id);
    QVERIFY(!repository.findByIdNumber(m_office->reader(), QStringLiteral("370705198912285855")));
    QVERIFY(!repository.findByIdNumber(m_office->reader(), QString()));
    QCOMPARE(repository.findByPhone(m_office->reader(), QStringLiteral("+86 190-0536-0000")).size(), 1);
    QVERIFY(repository.findByPhone(m_office->reader(), QString()).isEmpty());
}

void VolunteerRepositoryTest::numbersRun()
{
    insert(someone());
    Volunteer second = someone();
    second.idNumber = QStringLiteral("370705198912285855");
    second.sex = Sex::Male;
    second.birthDate = QDate(1989, 12, 28);
    second.number = QStringLiteral("KW-000002"); // given by hand; the running number steps over it
    insert(second);
    Volunteer third = second;
    third.number.clear();
    third.idNumber = QStringLiteral("370705198707247278");
    third.birthDate = QDate(1987, 7, 24);
    QCOMPARE(found(insert(third)).number, QStringLiteral("KW-000003"));
}

void VolunteerRepositoryTest::refusesASecondPerson()
{
    insert(someone());
    Volunteer same = someone();
    same.name = QStringLiteral("钱超");
    try {
        insert(same);
        QFAIL("the same ID number was taken twice");
    } catch (const Error& error) {
        QVERIFY(error.message().contains(QStringLiteral("钱怡超")));
        QVERIFY(error.message().contains(QStringLiteral("KW-000001")));
    }
    same.idNumber = QStringLiteral("370705197005144385");
    QVERIFY_THROWS_EXCEPTION(Error, insert(same));
    QCOMPARE(m_office->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM volunteers")).toInt(), 1);
}

void VolunteerRepositoryTest::updateKeepsNumberAndState()
{
    const VolunteerId id = insert(someone());
    Volunteer changed = found(id);
    changed.name = QStringLiteral("钱怡");
    changed.phone = QStringLiteral("13812345678");
    changed.number = QStringLiteral("X");
    changed.state = VolunteerState::Cancelled;
    const ChangeSet changes
        = m_office->run([&](UnitOfWork& work) { VolunteerRepository(m_office->vault()).update(work, changed); });
    const Volunteer stored = found(id);
    QCOMPARE(stored.name, QStringLiteral("钱怡"));
    QCOMPARE(stored.phone, QStringLiteral("13812345678"));
    QCOMPARE(stored.number, QStringLiteral("KW-000001"));
    QCOMPARE(stored.state, VolunteerState::Registered);
    QCOMPARE(changes.changes().size(), 1);
    QCOMPARE(changes.changes().first().before.value(QStringLiteral("name")).toString(), QStringLiteral("钱怡超"));
    QVERIFY(!changes.changes().first().after.contains(QStringLiteral("address")));
}

void VolunteerRepositoryTest::stateChangesFollowTheTable()
{
    const VolunteerId id = insert(someone());
    const auto change = [&](VolunteerState to) {
        m_office->run([&](UnitOfWork& work) {
            VolunteerRepository(m_office->vault()).changeState(work, id, to, QStringLiteral("本人申请"));
        });
    };
    change(VolunteerState::Suspended);
    QCOMPARE(found(id).stateReason, QStringLiteral("本人申请"));
    change(VolunteerState::Registered);
    change(VolunteerState::Cancelled);
    QVERIFY_THROWS_EXCEPTION(Error, change(VolunteerState::Registered));
    QCOMPARE(found(id).state, VolunteerState::Cancelled);
}

void VolunteerRepositoryTest::storesNoNumberInClear()
{
    insert(someone());
    for (const char* column : {"id_number_sealed", "id_number_digest", "phone_sealed", "phone_digest"}) {
        const QByteArray stored = m_office->reader()
                                      .scalar(QStringLiteral("SELECT %1 FROM volunteers").arg(QLatin1String(column)))
                                      .toByteArray();
        QVERIFY(stored.size() >= 16);
        QVERIFY(!stored.contains("5144384") && !stored.contains("0536"));
    }
    const QString tokens = tokensOf(m_office->reader(), QStringLiteral("volunteers"), 1);
    QVERIFY(tokens.contains(QStringLiteral("qianyichao")));
    QVERIFY(!tokens.contains(QStringLiteral("4384")));
    QVERIFY(!tokens.contains(QStringLiteral("0000 ")));
}

VD_TEST(VolunteerRepositoryTest)
#include "volunteerrepository_test.moc"
