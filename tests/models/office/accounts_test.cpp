#include "app/office/officecreation.h"
#include "app/office/officeopening.h"
#include "models/database/query.h"
#include "models/office/accountkeeping.h"
#include "models/organisation/settingsrepository.h"
#include "models/security/accountrepository.h"
#include "models/security/passwordrule.h"
#include "models/security/recoverycode.h"
#include "models/security/signinlock.h"
#include "tests/support/errorof.h"
#include "tests/support/olderoffice.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

/// Accounts from the first administrator to the forgotten password, on a real office file.
class AccountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsAnAccountThatOpensTheSameNumbers();
    void firstPasswordMustBeChanged();
    void changesTheOwnPassword();
    void setsAForgottenPassword();
    void closesAfterFiveFailures();
    void lockEndsByItself();
    void failuresStandInTheTrail();
    void recoversByTheCode();
    void renewsTheCode();
    void lastAdministratorStays();
    void nobodyDisablesThemselves();
    void disabledAccountsCannotSignIn();
    void namesAreUnique();
    void weakPasswordsAreRefused_data();
    void weakPasswordsAreRefused();
    void locksAndUnlocks();
    void wrongPasswordSaysSoWithinASecond();
    void sealsWithSm4WhereChosen();
    void olderOfficesGetTheirKeysAtSignIn();

private:
    void open();
    AccountId add(const QString& name, Role role);

    QTemporaryDir m_folder;
    QString m_location;
    QString m_code;
    int m_count = 0;
    std::unique_ptr<Office> m_office;
    const QString m_password = QStringLiteral("奎文区-2025");
    const QString m_other = QStringLiteral("另一个口令-0007");
};

static OfficeSetup setupOf(const QString& password)
{
    OfficeSetup setup;
    setup.name = QStringLiteral("潍州路街道");
    setup.administrator = QStringLiteral("王主任");
    setup.password = password;
    setup.keyCost = KeyCost{1, 1024, 1};
    return setup;
}

void AccountsTest::init()
{
    m_location = m_folder.filePath(QStringLiteral("office%1.vdesk").arg(++m_count));
    m_office = createOffice(m_location, setupOf(m_password), &m_code);
}

void AccountsTest::cleanup()
{
    m_office.reset();
}

void AccountsTest::open()
{
    m_office.reset();
    m_office = openOffice(m_location);
}

AccountId AccountsTest::add(const QString& name, Role role)
{
    return AccountKeeping(*m_office).add({{}, name, role, true}, m_other);
}

void AccountsTest::addsAnAccountThatOpensTheSameNumbers()
{
    const SealContext place{"volunteers", "phone_sealed", 1};
    const QByteArray blob = m_office->vault().seal(QStringLiteral("13812345678"), place);
    add(QStringLiteral("张干事"), Role::Entry);
    open();
    m_office->signIn(QStringLiteral("张干事"), m_other);
    QCOMPARE(m_office->vault().open(blob, place), QStringLiteral("13812345678"));
    QCOMPARE(m_office->account().role, Role::Entry);
    QVERIFY(m_office->may(Acts::Import));
    QVERIFY(!m_office->may(Acts::ManageAccounts));
    QVERIFY(errorOf([&] { add(QStringLiteral("李四"), Role::Administrator); }).contains(roleTitle(Role::Entry)));
}

void AccountsTest::firstPasswordMustBeChanged()
{
    add(QStringLiteral("张干事"), Role::Entry);
    m_office->signIn(QStringLiteral("张干事"), m_other);
    QVERIFY(m_office->account().mustChangePassword);
    AccountKeeping(*m_office).changeOwnPassword(m_other, QStringLiteral("我自己的口令-2025"));
    QVERIFY(!m_office->account().mustChangePassword);
}

void AccountsTest::changesTheOwnPassword()
{
    const AccountKeeping accounts(*m_office);
    QVERIFY(!errorOf([&] { accounts.changeOwnPassword(QStringLiteral("wrong"), m_other); }).isEmpty());
    QVERIFY(!errorOf([&] { accounts.changeOwnPassword(m_password, m_password); }).isEmpty());
    accounts.changeOwnPassword(m_password, m_other);
    open();
    QVERIFY(!errorOf([&] { m_office->signIn({}, m_password); }).isEmpty());
    m_office->signIn({}, m_other);
    QVERIFY(m_office->vault().isUnlocked());
}

void AccountsTest::setsAForgottenPassword()
{
    const AccountId id = add(QStringLiteral("张干事"), Role::Entry);
    AccountKeeping(*m_office).setPassword(id, QStringLiteral("第三个口令-0009"));
    QVERIFY(!errorOf([&] { m_office->signIn(QStringLiteral("张干事"), m_other); }).isEmpty());
    m_office->signIn(QStringLiteral("张干事"), QStringLiteral("第三个口令-0009"));
    QVERIFY(m_office->account().mustChangePassword);
}

void AccountsTest::closesAfterFiveFailures()
{
    open();
    for (int i = 1; i < mostFailedSignIns; ++i) {
        const QString sentence = errorOf([&] { m_office->signIn({}, QStringLiteral("wrong")); });
        QVERIFY2(sentence.contains(QString::number(mostFailedSignIns - i)), qPrintable(sentence));
    }
    QVERIFY(errorOf([&] { m_office->signIn({}, QStringLiteral("wrong")); }).contains(QStringLiteral("closed")));
    QVERIFY(errorOf([&] { m_office->signIn({}, m_password); }).contains(QStringLiteral("closed")));
    open(); // it is the office that remembers
    QVERIFY(errorOf([&] { m_office->signIn({}, m_password); }).contains(QStringLiteral("王主任")));
    QVERIFY(!m_office->vault().isUnlocked());
    m_office->signInWithRecoveryCode(m_code);
    QVERIFY(m_office->vault().isUnlocked());
}

void AccountsTest::lockEndsByItself()
{
    const qint64 now = 1'700'000'000'000;
    Account account;
    account.name = QStringLiteral("张干事");
    account.failedSignIns = mostFailedSignIns - 1;
    const SignInLock lock = lockAfterFailure(account, now);
    account.failedSignIns = lock.failed;
    account.lockedUntil = lock.lockedUntil;
    QCOMPARE(lock.lockedUntil, now + 15 * 60 * 1000);
    QVERIFY(!errorOf([&] { requireNotLocked(account, now); }).isEmpty());
    QVERIFY(!errorOf([&] { requireNotLocked(account, lock.lockedUntil - 1); }).isEmpty());
    QVERIFY(errorOf([&] { requireNotLocked(account, lock.lockedUntil); }).isEmpty());
    // Written under a clock that ran ahead by a year: nobody waits that long.
    QVERIFY(errorOf([&] { requireNotLocked(account, now - qint64(365) * 86'400'000); }).isEmpty());
    QVERIFY(lockAfterFailure(account, lock.lockedUntil).lockedUntil > lock.lockedUntil);
}

void AccountsTest::failuresStandInTheTrail()
{
    QVERIFY(!errorOf([&] { m_office->signIn({}, QStringLiteral("wrong")); }).isEmpty());
    QVERIFY(!errorOf([&] { m_office->signIn({}, QStringLiteral("wrong")); }).isEmpty());
    m_office->signIn({}, m_password);
    const AuditTrail trail(m_office->vault());
    const auto event = trail.find(m_office->database().reader(), trail.head(m_office->database().reader()).lastId);
    QVERIFY(event);
    QCOMPARE(event->act, QStringLiteral("sign_in"));
    QVERIFY(event->words.contains(QStringLiteral("2")));
    QCOMPARE(m_office->account().failedSignIns, 0);
}

void AccountsTest::recoversByTheCode()
{
    open();
    QVERIFY(!errorOf([&] { m_office->recover(newRecoveryCode(), {}, m_other); }).isEmpty());
    QVERIFY(!errorOf([&] { m_office->recover(m_code, {}, QStringLiteral("kurz")); }).isEmpty());
    QVERIFY(!m_office->vault().isUnlocked());
    m_office->recover(m_code.toLower(), {}, m_other);
    QCOMPARE(m_office->account().name, QStringLiteral("王主任"));
    open();
    m_office->signIn({}, m_other);
    QVERIFY(AuditTrail(m_office->vault()).problems(m_office->database().reader()).isEmpty());
}

void AccountsTest::renewsTheCode()
{
    const QString code = AccountKeeping(*m_office).renewRecoveryCode();
    QVERIFY(code != m_code);
    open();
    QVERIFY(!errorOf([&] { m_office->signInWithRecoveryCode(m_code); }).isEmpty());
    m_office->signInWithRecoveryCode(code);
    QVERIFY(m_office->vault().isUnlocked());
}

void AccountsTest::lastAdministratorStays()
{
    Account administrator = m_office->account();
    administrator.role = Role::Entry;
    QVERIFY(errorOf([&] { AccountKeeping(*m_office).save(administrator); }).contains(QStringLiteral("only")));
    add(QStringLiteral("副主任"), Role::Administrator);
    AccountKeeping(*m_office).save(administrator);
    QCOMPARE(m_office->account().role, Role::Entry);
}

void AccountsTest::nobodyDisablesThemselves()
{
    add(QStringLiteral("副主任"), Role::Administrator);
    Account own = m_office->account();
    own.isActive = false;
    QVERIFY(!errorOf([&] { AccountKeeping(*m_office).save(own); }).isEmpty());
    QVERIFY(AccountRepository().find(m_office->database().reader(), own.id)->isActive);
}

void AccountsTest::disabledAccountsCannotSignIn()
{
    const AccountId id = add(QStringLiteral("张干事"), Role::Entry);
    Account account = *AccountRepository().find(m_office->database().reader(), id);
    account.isActive = false;
    AccountKeeping(*m_office).save(account);
    QVERIFY(!errorOf([&] { m_office->signIn(QStringLiteral("张干事"), m_other); }).isEmpty());
    account.isActive = true;
    m_office->signIn({}, m_password);
    AccountKeeping(*m_office).save(account);
    m_office->signIn(QStringLiteral("张干事"), m_other);
    QCOMPARE(m_office->account().name, QStringLiteral("张干事"));
}

void AccountsTest::namesAreUnique()
{
    QVERIFY(!errorOf([&] { add(QStringLiteral(" 王主任 "), Role::Entry); }).isEmpty());
    QVERIFY(!errorOf([&] { add(QStringLiteral("  "), Role::Entry); }).isEmpty());
    QCOMPARE(AccountRepository().all(m_office->database().reader()).size(), qsizetype(1));
}

void AccountsTest::weakPasswordsAreRefused_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("short") << QStringLiteral("abc-123") << false;
    QTest::newRow("one digit") << QStringLiteral("88888888") << false;
    QTest::newRow("two digits") << QStringLiteral("12121212") << false;
    QTest::newRow("run up") << QStringLiteral("12345678") << false;
    QTest::newRow("run down") << QStringLiteral("87654321") << false;
    QTest::newRow("letters in a row") << QStringLiteral("abcdefgh") << false;
    QTest::newRow("the name") << QStringLiteral("Zhang-ganshi") << false;
    QTest::newRow("words") << QStringLiteral("春天的花都开了") + QStringLiteral("吧") << true;
    QTest::newRow("mixed") << QStringLiteral("kuiwen-77") << true;
}

void AccountsTest::weakPasswordsAreRefused()
{
    QFETCH(QString, password);
    QFETCH(bool, isGood);
    QCOMPARE(passwordProblem(password, QStringLiteral("zhang-ganshi")).isEmpty(), isGood);
}

void AccountsTest::locksAndUnlocks()
{
    m_office->lock();
    QVERIFY(m_office->isLocked());
    QVERIFY(!errorOf([&] { m_office->unlock(QStringLiteral("wrong")); }).isEmpty());
    QVERIFY(m_office->isLocked());
    m_office->unlock(m_password);
    QVERIFY(!m_office->isLocked());
}

void AccountsTest::wrongPasswordSaysSoWithinASecond()
{
    const QString location = m_folder.filePath(QStringLiteral("real cost %1.vdesk").arg(m_count));
    OfficeSetup setup = setupOf(m_password);
    setup.keyCost = KeyCost{};
    (void)createOffice(location, setup, nullptr);
    const auto office = openOffice(location);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!errorOf([&] { office->signIn({}, QStringLiteral("wrong")); }).isEmpty());
    qInfo("a wrong password was told after %lld ms", timer.elapsed());
    QVERIFY(!office->vault().isUnlocked());
}

void AccountsTest::sealsWithSm4WhereChosen()
{
    const QString location = m_folder.filePath(QStringLiteral("sm4 %1.vdesk").arg(m_count));
    OfficeSetup setup = setupOf(m_password);
    setup.algorithm = SealAlgorithm::Sm4Gcm;
    QString code;
    QByteArray blob;
    const SealContext place{"volunteers", "phone_sealed", 1};
    {
        const auto office = createOffice(location, setup, &code);
        blob = office->vault().seal(QStringLiteral("13812345678"), place);
        AccountKeeping(*office).add({{}, QStringLiteral("张干事"), Role::Entry, true}, m_other);
    }
    const auto office = openOffice(location);
    office->signIn(QStringLiteral("张干事"), m_other);
    QCOMPARE(office->vault().algorithm(), SealAlgorithm::Sm4Gcm);
    QCOMPARE(office->vault().open(blob, place), QStringLiteral("13812345678"));
    office->signInWithRecoveryCode(code);
    QCOMPARE(office->vault().open(blob, place), QStringLiteral("13812345678"));
}

void AccountsTest::olderOfficesGetTheirKeysAtSignIn()
{
    const SealContext place{"volunteers", "phone_sealed", 1};
    const QByteArray blob = m_office->vault().seal(QStringLiteral("13812345678"), place);
    const KeyRing ring = m_office->vault().ring();
    m_office.reset();
    makeSchema6(m_location, ring, m_password);
    open();
    QVERIFY(!errorOf([&] { m_office->signIn({}, QStringLiteral("wrong")); }).isEmpty());
    m_office->signIn({}, m_password);
    QCOMPARE(m_office->vault().open(blob, place), QStringLiteral("13812345678"));
    const auto count = [&](const char* table) {
        return m_office->database()
            .reader()
            .scalar(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QString::fromLatin1(table)))
            .toInt();
    };
    QCOMPARE(count("vault_keys"), 0);
    QCOMPARE(count("account_keys"), 1);
    add(QStringLiteral("张干事"), Role::Entry);
    QVERIFY(AuditTrail(m_office->vault()).problems(m_office->database().reader()).isEmpty());
    open();
    m_office->signIn(QStringLiteral("张干事"), m_other);
    QCOMPARE(m_office->vault().open(blob, place), QStringLiteral("13812345678"));
    m_office->signIn({}, m_password);
    QVERIFY(!AccountKeeping(*m_office).renewRecoveryCode().isEmpty());
}

VD_TEST(AccountsTest)
#include "accounts_test.moc"
