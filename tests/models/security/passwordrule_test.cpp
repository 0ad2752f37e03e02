#include "models/security/passwordrule.h"

#include "models/common/error.h"
#include "models/security/account.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// What a password must be, and the roles by their codes.
class PasswordRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void knowsTheRoles();
};

void PasswordRuleTest::judges_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("eight characters") << "abck5678" << true;
    QTest::newRow("seven characters") << "abck567" << false;
    QTest::newRow("three different ones") << "abcabcac" << true;
    QTest::newRow("two different ones") << "abababab" << false;
    QTest::newRow("a run") << "12345678" << false;
    QTest::newRow("a run down") << "87654321" << false;
    QTest::newRow("nearly a run") << "12345679" << true;
    QTest::newRow("letters in turn") << "abcdefghi" << false;
    QTest::newRow("the account") << "Wang.Zhuren" << false;
    QTest::newRow("the account and more") << "wang.zhuren1" << true;
}

void PasswordRuleTest::judges()
{
    QFETCH(QString, password);
    QFETCH(bool, isGood);
    const QString account = QStringLiteral("wang.zhuren");
    QCOMPARE(passwordProblem(password, account).isEmpty(), isGood);
    try {
        requireGoodPassword(password, account);
        QVERIFY(isGood);
    } catch (const Error& error) {
        QVERIFY(!isGood);
        QCOMPARE(error.message(), passwordProblem(password, account));
    }
}

void PasswordRuleTest::knowsTheRoles()
{
    const QStringList codes{"administrator", "entry", "review", "finance", "query", "audit"};
    QStringList found;
    for (const Role role : allRoles()) {
        found << roleCode(role);
        QCOMPARE(roleFromCode(roleCode(role)), role);
        QVERIFY(!roleTitle(role).isEmpty());
    }
    QCOMPARE(found, codes);
    QCOMPARE(roleFromCode(QStringLiteral("emperor")), Role::Query); // who is not known may do least
}

VD_TEST(PasswordRuleTest)
#include "passwordrule_test.moc"
