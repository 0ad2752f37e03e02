#include "models/office/keyrotation.h"

#include "app/office/officefeatures.h"
#include "models/common/task.h"
#include "models/database/query.h"
#include "models/office/accountkeeping.h"
#include "models/office/keyrotationrepository.h"
#include "models/records/recordlist.h"
#include "models/security/accountrepository.h"
#include "models/volunteers/volunteerrecords.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// The change of the data key on the Kuiwen people, whole and cut off.
class KeyRotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void movesEveryNumber();
    void goesOnWhereItWasCutOff();
    void findsPeopleInBetween();
    void refusesTheSameNumberInBetween();
    void disabledAccountsGetNoNewKey();
    void needsTheAdministrator();
    void everySealedColumnIsKnown();

private:
    void rotate();
    /// Cut off in the middle of the volunteers, and of a transaction.
    void rotateHalf();
    [[nodiscard]] QMap<QString, QString> phones();
    [[nodiscard]] QStringList search(const QString& words);
    [[nodiscard]] qint64 under(int version);

    std::unique_ptr<TestOffice> m_office;
};

void KeyRotationTest::init()
{
    m_office = std::make_unique<TestOffice>();
    for (const auto& [kind, file] : std::initializer_list<std::pair<QString, QString>>{
             {QStringLiteral("organisations"), QStringLiteral("01-机构.xlsx")},
             {QStringLiteral("teams"), QStringLiteral("02-队伍.xlsx")},
             {QStringLiteral("stations"), QStringLiteral("03-阵地.xlsx")},
             {QStringLiteral("honors"), QStringLiteral("08-荣誉.xlsx")},
             {QStringLiteral("volunteers"), QStringLiteral("04-志愿者花名册.xlsx")}})
        m_office->importFile(*officeFeatures().makeImporter(kind, m_office->office()), file);
}

void KeyRotationTest::cleanup()
{
    m_office.reset();
}

void KeyRotationTest::rotate()
{
    TaskContext task;
    KeyRotation(m_office->office(), sealedKinds(officeFeatures())).run(task);
}

void KeyRotationTest::rotateHalf()
{
    int left = 0;
    QList<RecordKind> kinds = sealedKinds(officeFeatures());
    for (RecordKind& kind : kinds) {
        left += kind.table == QStringLiteral("volunteers")
            ? 510 // one transaction of five hundred, and some rows of the next
            : int(KeyRotationRepository().count(m_office->reader(), kind.table));
        // Ends there as a program does that is killed.
        kind.reseal = [reseal = kind.reseal, &left](const Vault& vault, UnitOfWork& work, qint64 id) {
            if (--left < 0)
                throw CancelledError();
            reseal(vault, work, id);
        };
    }
    TaskContext task;
    QVERIFY(!errorOf([&] { KeyRotation(m_office->office(), kinds).run(task); }).isEmpty());
}

QMap<QString, QString> KeyRotationTest::phones()
{
    QMap<QString, QString> phones;
    const VolunteerRepository volunteers(m_office->vault());
    Query query(m_office->reader(), QStringLiteral("SELECT id, number FROM volunteers"));
    query.run();
    while (query.next()) {
        const auto volunteer = volunteers.find(m_office->reader(), query.id<VolunteerId>(0));
        phones.insert(query.text(1), volunteer->idNumber + u'|' + volunteer->phone + u'|' + volunteer->contactPhone);
    }
    return phones;
}

QStringList KeyRotationTest::search(const QString& words)
{
    const VolunteerRecords source(m_office->vault());
    RecordListRequest request;
    request.search = words;
    QStringList names;
    for (const qint64 id : readRecordIds(m_office->reader(), source, request))
        names << VolunteerRepository(m_office->vault()).nameOf(m_office->reader(), VolunteerId(id)).name;
    return names;
}

qint64 KeyRotationTest::under(int version)
{
    const KeyRotationRepository repository;
    qint64 rows = 0;
    for (const RecordKind& kind : sealedKinds(officeFeatures()))
        rows += repository.idsUnderOthers(m_office->reader(), kind.table, kind.sealedColumns(), 3 - version).size();
    return rows;
}

void KeyRotationTest::movesEveryNumber()
{
    const auto before = phones();
    QCOMPARE(before.size(), qsizetype(536));
    QVERIFY(under(1) > 536);
    rotate();
    QCOMPARE(m_office->vault().keyVersion(), 2);
    QCOMPARE(under(1), 0);
    QVERIFY(under(2) > 536);
    QCOMPARE(phones(), before);
    QVERIFY(!KeyRotation::isPending(m_office->reader()));
    QCOMPARE(
        m_office->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM data_key_grants WHERE version = 1")).toInt(), 0);
    QVERIFY(AuditTrail(m_office->vault()).problems(m_office->reader()).isEmpty());
    rotate(); // and once more
    QCOMPARE(m_office->vault().keyVersion(), 3);
    QCOMPARE(phones(), before);
}

void KeyRotationTest::goesOnWhereItWasCutOff()
{
    const auto before = phones();
    rotateHalf();
    QVERIFY(KeyRotation::isPending(m_office->reader()));
    QVERIFY(under(1) > 0);
    QVERIFY(under(2) > 0);
    QCOMPARE(phones(), before);
    // The program ends here; somebody signs in later and it goes on.
    m_office->office().lock();
    m_office->office().unlock(QString::fromLatin1(TestOffice::password));
    QCOMPARE(m_office->vault().keyVersion(), 2);
    QCOMPARE(phones(), before);
    rotate();
    QCOMPARE(under(1), 0);
    QCOMPARE(phones(), before);
    m_office->office().lock();
    m_office->office().unlock(QString::fromLatin1(TestOffice::password));
    QCOMPARE(phones(), before);
}

void KeyRotationTest::findsPeopleInBetween()
{
    const VolunteerRepository volunteers(m_office->vault());
    QList<Volunteer> people; // one is moved before the cut, one after it
    for (const QString& number : {phones().firstKey(), phones().lastKey()})
        people << *volunteers.findByNumber(m_office->reader(), number);
    const auto finds = [&](const Volunteer& one) {
        const Volunteer* const someone = &one;
        const QString name = one.name;
        return search(someone->phone).contains(name) && search(someone->phone.right(4)).contains(name)
            && search(someone->idNumber).contains(name)
            && volunteers.idOf(m_office->reader(), someone->idNumber) == someone->id
            && !volunteers.findByPhone(m_office->reader(), someone->phone).isEmpty();
    };
    const auto findsAll = [&] { return std::all_of(people.begin(), people.end(), finds); };
    QVERIFY(findsAll());
    rotateHalf();
    QVERIFY(findsAll());
    rotate();
    QVERIFY(findsAll());
}

void KeyRotationTest::refusesTheSameNumberInBetween()
{
    const VolunteerRepository volunteers(m_office->vault());
    Volunteer twin = *volunteers.findByNumber(m_office->reader(), phones().firstKey());
    rotateHalf();
    twin.id = {};
    twin.number.clear();
    QVERIFY(
        errorOf([&] { m_office->run([&](UnitOfWork& work) { volunteers.insert(work, twin); }); }).contains(twin.name));
    const ImportReport again
        = m_office->importFile(*officeFeatures().makeImporter(QStringLiteral("volunteers"), m_office->office()),
            QStringLiteral("04-志愿者花名册.xlsx"));
    QCOMPARE(again.imported, 0);
    QCOMPARE(again.skipped, again.read);
}

void KeyRotationTest::disabledAccountsGetNoNewKey()
{
    const QString password = QStringLiteral("entry-pass-1");
    const AccountKeeping accounts(m_office->office());
    Account account{{}, QStringLiteral("张干事"), Role::Entry, true};
    account.id = accounts.add(account, password);
    account.isActive = false;
    accounts.save(account);
    rotate();
    account.isActive = true;
    accounts.save(account);
    QVERIFY(errorOf([&] { m_office->office().signIn(account.name, password); }).contains(QStringLiteral("key")));
    m_office->office().signIn({}, QString::fromLatin1(TestOffice::password));
    accounts.setPassword(account.id, password);
    m_office->office().signIn(account.name, password);
    QCOMPARE(m_office->vault().keyVersion(), 2);
}

void KeyRotationTest::needsTheAdministrator()
{
    const QString password = QStringLiteral("entry-pass-1");
    AccountKeeping(m_office->office()).add({{}, QStringLiteral("张干事"), Role::Entry, true}, password);
    m_office->office().signIn(QStringLiteral("张干事"), password);
    QVERIFY(!errorOf([&] { rotate(); }).isEmpty());
    QVERIFY(!KeyRotation::isPending(m_office->reader()));
}

void KeyRotationTest::everySealedColumnIsKnown()
{
    QSet<QString> known{QStringLiteral("office_secrets.sealed")};
    for (const RecordKind& kind : sealedKinds(officeFeatures())) {
        for (const QString& column : kind.sealedColumns())
            known << kind.table + u'.' + column;
    }
    Query query(m_office->reader(),
        QStringLiteral("SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c "
                       "WHERE m.type = 'table' AND c.name LIKE '%sealed'"));
    query.run();
    int columns = 0;
    while (query.next()) {
        QVERIFY2(known.contains(query.text(0) + u'.' + query.text(1)), qPrintable(query.text(0) + query.text(1)));
        ++columns;
    }
    QCOMPARE(qsizetype(columns), known.size());
}

VD_TEST(KeyRotationTest)
#include "keyrotation_test.moc"
