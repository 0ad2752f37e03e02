#include "app/office/officecreation.h"
#include "app/office/officeopening.h"
#include "models/database/connection.h"
#include "models/organisation/organisationrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QtTest>

static OfficeSetup setupOf(const QString& name, const QString& administrator, const QString& password)
{
    OfficeSetup setup;
    setup.name = name;
    setup.administrator = administrator;
    setup.password = password;
    setup.keyCost = KeyCost{1, 1024, 1}; // the real cost has a test of its own
    return setup;
}

/// A new office and who may open it.
class OfficeCreationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWithThePassword();
    void opensWithTheRecoveryCode();
    void staysClosedOtherwise();
    void holdsNoClearPassword();
    void refusesHalfASetup_data();
    void refusesHalfASetup();
    void chooseTheLevelByName_data();
    void chooseTheLevelByName();

private:
    QTemporaryDir m_folder;
    QString m_location;
    QString m_code;
    const QString m_password = QStringLiteral("潍州-geheim-42");
};

void OfficeCreationTest::initTestCase()
{
    m_location = m_folder.filePath(QStringLiteral("office.vdesk"));
    const auto office = createOffice(
        m_location, setupOf(QStringLiteral("潍州路街道"), QStringLiteral("王主任"), m_password), &m_code);
    QVERIFY(office->vault().isUnlocked());
    QCOMPARE(office->account().name, QStringLiteral("王主任"));
    QCOMPARE(office->account().role, Role::Administrator);
    QVERIFY(!m_code.isEmpty());
}

void OfficeCreationTest::opensWithThePassword()
{
    for (const QString& name : {QString(), QStringLiteral("王主任")}) {
        const auto office = openOffice(m_location);
        QVERIFY(!office->vault().isUnlocked());
        office->signIn(name, m_password);
        QVERIFY(office->vault().isUnlocked());
        QCOMPARE(office->actor().name, QStringLiteral("王主任"));
    }
}

void OfficeCreationTest::opensWithTheRecoveryCode()
{
    QByteArray digest;
    {
        const auto office = openOffice(m_location);
        office->signIn({}, m_password);
        digest = office->vault().digest(QStringLiteral("13800000000"), "phone");
    }
    const auto office = openOffice(m_location);
    office->signInWithRecoveryCode(m_code.toLower());
    QCOMPARE(office->vault().digest(QStringLiteral("13800000000"), "phone"), digest); // the same key
}

void OfficeCreationTest::staysClosedOtherwise()
{
    const auto office = openOffice(m_location);
    QVERIFY(errorOf([&] { office->signIn({}, QStringLiteral("wrong")); }).contains(QStringLiteral("password")));
    QVERIFY(errorOf([&] { office->signIn(QStringLiteral("李四"), m_password); }).contains(QStringLiteral("李四")));
    QVERIFY(!errorOf([&] { office->signInWithRecoveryCode(QStringLiteral("0000-0000")); }).isEmpty());
    QVERIFY(!errorOf([&] { office->signIn({}, {}); }).isEmpty());
    QVERIFY(!office->vault().isUnlocked());
    QVERIFY(!errorOf([&] { (void)office->vault().digest(QStringLiteral("1"), "phone"); }).isEmpty());
}

void OfficeCreationTest::holdsNoClearPassword()
{
    QByteArray content;
    const QStringList names = QDir(m_folder.path()).entryList(QDir::Files);
    for (const QString& name : names) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        content += file.readAll();
    }
    QVERIFY(content.size() > 100'000);
    QVERIFY(content.contains(QStringLiteral("王主任").toUtf8()));
    for (const QString& secret : {m_password, m_code, QString(m_code).remove(u'-')}) {
        QVERIFY(!content.contains(secret.toUtf8()));
        QVERIFY(!content.contains(QByteArray(reinterpret_cast<const char*>(secret.utf16()), secret.size() * 2)));
    }
}

void OfficeCreationTest::refusesHalfASetup_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("administrator");
    QTest::addColumn<QString>("password");
    QTest::newRow("no office name") << QStringLiteral(" ") << QStringLiteral("王") << QStringLiteral("secret-1");
    QTest::newRow("no administrator") << QStringLiteral("街道") << QString() << QStringLiteral("secret-1");
    QTest::newRow("no password") << QStringLiteral("街道") << QStringLiteral("王") << QString();
}

void OfficeCreationTest::refusesHalfASetup()
{
    QFETCH(QString, name);
    QFETCH(QString, administrator);
    QFETCH(QString, password);
    const QString location = m_folder.filePath(QStringLiteral("half.vdesk"));
    QVERIFY(!errorOf([&] { (void)createOffice(location, setupOf(name, administrator, password), nullptr); }).isEmpty());
    QVERIFY(!QFileInfo::exists(location));
}

void OfficeCreationTest::chooseTheLevelByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::newRow("street") << QStringLiteral("潍州路街道") << int(OrganisationKind::Street);
    QTest::newRow("district") << QStringLiteral("奎文区") << int(OrganisationKind::District);
    QTest::newRow("community") << QStringLiteral("金都社区") << int(OrganisationKind::Community);
}

void OfficeCreationTest::chooseTheLevelByName()
{
    QFETCH(QString, name);
    const QString location = m_folder.filePath(name + QStringLiteral(".vdesk"));
    const auto office
        = createOffice(location, setupOf(name, QStringLiteral("王"), QStringLiteral("secret-1")), nullptr);
    const auto root = OrganisationRepository().root(office->database().reader());
    QVERIFY(root);
    QCOMPARE(root->name, name);
    QTEST(int(root->kind), "kind");
}

VD_TEST(OfficeCreationTest)
#include "officecreation_test.moc"
