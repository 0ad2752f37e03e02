#include "models/security/permissions.h"

#include "models/database/query.h"
#include "models/organisation/settingsrepository.h"
#include "tests/support/actsuite.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Every role does every act, below the buttons: it may or it is refused, and the trail tells of both.
class PermissionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoleDoesEveryAct_data();
    void everyRoleDoesEveryAct();
    void tableIsAsTheOfficeWantsIt_data();
    void tableIsAsTheOfficeWantsIt();
    void actsHaveNames();
    void everyTableOfRecordsIsJudged();
    void refusedWorkLeavesNothing();
    void disabledAccountsDoNothing();
    void accountsStayInTheirOrganisation();
};

static qint64 noted(TestOffice& office, Act act, bool isRefused)
{
    return office.reader()
        .scalar(QStringLiteral("SELECT COUNT(*) FROM audit_events WHERE act = ? AND is_refused = ?"),
            {actCode(act), isRefused ? 1 : 0})
        .toLongLong();
}

void PermissionsTest::everyRoleDoesEveryAct_data()
{
    QTest::addColumn<int>("role");
    for (const Role role : allRoles())
        QTest::newRow(qPrintable(roleCode(role))) << int(role);
}

void PermissionsTest::everyRoleDoesEveryAct()
{
    QFETCH(int, role);
    const Role actingRole = Role(role);
    ActSuite suite;
    suite.become(actingRole);
    for (const Act act : allActs()) {
        const qint64 doneBefore = noted(suite.test(), act, false);
        const qint64 refusedBefore = noted(suite.test(), act, true);
        bool isRefused = false;
        try {
            suite.perform(act);
        } catch (const RefusedError& refusal) {
            isRefused = true;
            QVERIFY(refusal.message().contains(roleTitle(actingRole)));
            QCOMPARE(actCode(refusal.act()), actCode(act));
        }
        const QByteArray what = actCode(act).toUtf8();
        QVERIFY2(isRefused == !may(actingRole, act), what);
        QVERIFY2(noted(suite.test(), act, false) - doneBefore == (isRefused ? 0 : 1), what);
        QVERIFY2(noted(suite.test(), act, true) - refusedBefore == (isRefused ? 1 : 0), what);
    }
}

void PermissionsTest::tableIsAsTheOfficeWantsIt_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<QString>("roles"); // A administrator, E entry, R review, F finance, Q query, U audit
    const auto row = [](Act act, const char* roles) {
        QTest::newRow(qPrintable(actCode(act))) << int(act) << QString::fromLatin1(roles);
    };
    row(Act::ManageAccounts, "A");
    row(Act::ChangeSettings, "A");
    row(Act::RotateKeys, "A");
    row(Act::MaskNumbers, "A");
    row(Act::Restore, "A");
    row(Act::ExportNumbers, "A");
    row(Act::ViewAudit, "AU");
    row(Act::Import, "AE");
    row(Act::EnterHours, "AE");
    row(Act::CheckHours, "AR");
    row(Act::ConfirmHours, "AR");
    row(Act::VoidHours, "AR");
    row(Act::EditVolunteers, "AE");
    row(Act::ReviewVolunteers, "AR");
    row(Act::RevealNumber, "AER");
    row(Act::OpenPhoneList, "AER");
    row(Act::ViewRecords, "AERFQU");
    row(Act::ExportList, "AERFQU");
}

void PermissionsTest::tableIsAsTheOfficeWantsIt()
{
    QFETCH(int, act);
    QFETCH(QString, roles);
    QString allowed;
    const QString letters = QStringLiteral("AERFQU");
    for (const Role role : allRoles()) {
        if (may(role, Act(act)))
            allowed += letters.at(int(role));
    }
    QCOMPARE(allowed, roles);
}

void PermissionsTest::actsHaveNames()
{
    QSet<QString> codes;
    for (const Act act : allActs()) {
        codes << actCode(act);
        QVERIFY(!actTitle(act).isEmpty());
        QCOMPARE(actTitle(actCode(act)), actTitle(act));
        QVERIFY(may(Role::Administrator, act));
    }
    QCOMPARE(codes.size(), qsizetype(actCount));
}

void PermissionsTest::everyTableOfRecordsIsJudged()
{
    // Sums, logs, keys and what the program remembers for itself accompany other changes.
    const QStringList companions{QStringLiteral("service_months"), QStringLiteral("volunteer_months"),
        QStringLiteral("active_counts"), QStringLiteral("figure_months"), QStringLiteral("order_months"),
        QStringLiteral("state_changes"), QStringLiteral("order_events"), QStringLiteral("import_layouts"),
        QStringLiteral("volunteer_skills"), QStringLiteral("vault_keys"), QStringLiteral("account_keys"),
        QStringLiteral("data_keys"), QStringLiteral("data_key_grants"), QStringLiteral("office_secrets"),
        QStringLiteral("key_rotation"), QStringLiteral("audit_events"), QStringLiteral("audit_head"),
        QStringLiteral("office_clock")};
    TestOffice office;
    Query query(office.reader(),
        QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_tokens' "
                       "AND name NOT LIKE '%_search%' AND name NOT LIKE 'sqlite_%'"));
    query.run();
    while (query.next())
        QVERIFY2(isJudged(query.text(0)) != companions.contains(query.text(0)), qPrintable(query.text(0)));
}

void PermissionsTest::refusedWorkLeavesNothing()
{
    ActSuite suite;
    suite.become(Role::Query);
    const QString issuer = SettingsRepository().value(suite.test().reader(), SettingKey::issuer);
    QVERIFY(!errorOf([&] { suite.perform(Act::ChangeSettings); }).isEmpty());
    QCOMPARE(SettingsRepository().value(suite.test().reader(), SettingKey::issuer), issuer);
    QVERIFY(AuditTrail(suite.test().vault()).problems(suite.test().reader()).isEmpty());
}

void PermissionsTest::disabledAccountsDoNothing()
{
    ActSuite suite;
    suite.become(Role::Entry);
    const AccountId account = suite.office().account().id;
    suite.office().database().run({}, [&](UnitOfWork& work) {
        Query(work.connection(), QStringLiteral("UPDATE accounts SET state = 'disabled' WHERE id = ?"))
            .bind(account)
            .run();
    });
    QVERIFY(errorOf([&] { suite.perform(Act::EditVolunteers); }).contains(QStringLiteral("disabled")));
}

void PermissionsTest::accountsStayInTheirOrganisation()
{
    ActSuite suite;
    suite.become(Role::Administrator, suite.community);
    QCOMPARE(suite.office().scope(), QList<qint64>{suite.community.value()});
    for (const Act act : {Act::EditVolunteers, Act::EditPlaces, Act::EditTeams, Act::EditProjects, Act::EditActivities,
             Act::HandleOrders, Act::EditHonors, Act::CheckHours, Act::ManageOrganisations})
        QVERIFY2(
            errorOf([&] { suite.perform(act); }).contains(QStringLiteral("organisation")), qPrintable(actCode(act)));
    suite.root = suite.community;
    for (const Act act : {Act::EditPlaces, Act::EditTeams, Act::HandleOrders})
        QCOMPARE(errorOf([&] { suite.perform(act); }), QString());
}

VD_TEST(PermissionsTest)
#include "permissions_test.moc"
