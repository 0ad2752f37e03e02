#include "models/security/permissions.h"

#include "app/office/officefeatures.h"
#include "models/activities/activitiesfeature.h"
#include "models/attachments/attachmentsfeature.h"
#include "models/database/query.h"
#include "models/evaluations/evaluationsfeature.h"
#include "models/honors/honorsfeature.h"
#include "models/hours/hoursfeature.h"
#include "models/orders/ordersfeature.h"
#include "models/organisation/organisationfeature.h"
#include "models/organisation/settingsrepository.h"
#include "models/projects/projectsfeature.h"
#include "models/service/servicefeature.h"
#include "models/stations/stationsfeature.h"
#include "models/teams/teamsfeature.h"
#include "models/volunteers/volunteersfeature.h"
#include "tests/support/actsuite.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
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
    void refusedWorkLeavesNothing();
    void disabledAccountsDoNothing();
    void accountsStayInTheirOrganisation();
};

static qint64 noted(TestOffice& office, Act act, bool isRefused)
{
    return office.reader()
        .scalar(QStringLiteral("SELECT COUNT(*) FROM audit_events WHERE act = ? AND is_refused = ?"),
            {act.code(), isRefused ? 1 : 0})
        .toLongLong();
}

/// Everything that belongs to an organization alone, as it is stored.
static QStringList recordsOf(ActSuite& suite, OrganisationId organisation)
{
    QStringList records;
    for (const RecordKind& kind : officeFeatures().kinds()) {
        if (!kind.owner.isOrganisation())
            continue;
        Connection& reader = suite.test().reader();
        Query query(reader, QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(kind.table));
        query.run();
        while (query.next()) {
            const qint64 id = query.integer(0);
            const Change change{kind.table, id, Change::Kind::Updated, {}, {}};
            const QSet<qint64> whose = officeFeatures().organisationsOf(reader, change);
            if (whose != QSet<qint64>{organisation.value()})
                continue;
            const QJsonObject row = reader.row(QStringLiteral("SELECT * FROM %1 WHERE id = ?").arg(kind.table), id);
            records << kind.table + QString::fromUtf8(QJsonDocument(row).toJson());
        }
    }
    return records;
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
    for (const Act& act : officeFeatures().acts()) {
        const qint64 doneBefore = noted(suite.test(), act, false);
        const qint64 refusedBefore = noted(suite.test(), act, true);
        bool isRefused = false;
        try {
            suite.perform(act);
        } catch (const RefusedError& refusal) {
            isRefused = true;
            QVERIFY(refusal.message().contains(roleTitle(actingRole)));
            QVERIFY(refusal.act() == act);
        }
        const QByteArray what = act.code().toUtf8();
        QVERIFY2(isRefused == !act.isFor(actingRole), what);
        QVERIFY2(noted(suite.test(), act, false) - doneBefore == (isRefused ? 0 : 1), what);
        QVERIFY2(noted(suite.test(), act, true) - refusedBefore == (isRefused ? 1 : 0), what);
    }
}

void PermissionsTest::tableIsAsTheOfficeWantsIt_data()
{
    QTest::addColumn<QString>("roles"); // A administrator, E entry, R review, F finance, Q query, U audit
    const auto row = [](const Act& act, const char* roles) {
        QTest::newRow(qPrintable(act.code())) << QString::fromLatin1(roles);
    };
    row(Acts::ManageAccounts, "A");
    row(Acts::ChangeSettings, "A");
    row(Acts::RotateKeys, "A");
    row(Acts::MaskNumbers, "A");
    row(Acts::Restore, "A");
    row(Acts::ExportNumbers, "A");
    row(Acts::ViewAudit, "AU");
    row(Acts::Import, "AE");
    row(Acts::EnterHours, "AE");
    row(Acts::CheckHours, "AR");
    row(Acts::ConfirmHours, "AR");
    row(Acts::VoidHours, "AR");
    row(Acts::SignDays, "AR");
    row(Acts::SignVeryLongDays, "A");
    row(Acts::CorrectHours, "AR");
    row(Acts::DisplayHours, "AR");
    row(Acts::RaiseObjections, "AER");
    row(Acts::DecideObjections, "AR");
    row(Acts::EditExternalHours, "AE");
    row(Acts::SpotCheckHours, "ARU");
    row(Acts::EditVolunteers, "AE");
    row(Acts::ReviewVolunteers, "AR");
    row(Acts::RevealNumber, "AER");
    row(Acts::OpenPhoneList, "AER");
    row(Acts::KeepFiles, "AER");
    row(Acts::OpenFiles, "AER");
    row(Acts::ViewRecords, "AERFQU");
    row(Acts::ExportList, "AERFQU");
}

void PermissionsTest::tableIsAsTheOfficeWantsIt()
{
    QFETCH(QString, roles);
    QString allowed;
    const QString letters = QStringLiteral("AERFQU");
    for (const Act& act : officeFeatures().acts()) {
        for (const Role role : allRoles()) {
            if (act.code() == QLatin1String(QTest::currentDataTag()) && act.isFor(role))
                allowed += letters.at(int(role));
        }
    }
    QCOMPARE(allowed, roles);
}

void PermissionsTest::actsHaveNames()
{
    QSet<QString> codes;
    for (const Act& act : officeFeatures().acts()) {
        QVERIFY2(!codes.contains(act.code()), qPrintable(act.code()));
        codes << act.code();
        QVERIFY(!act.title().isEmpty());
        QCOMPARE(officeFeatures().actTitle(act.code()), act.title());
        QVERIFY(act.isFor(Role::Administrator));
    }
    QVERIFY(codes.size() > 30);
    QCOMPARE(officeFeatures().actTitle(QStringLiteral("from_the_future")), QStringLiteral("from_the_future"));
}

void PermissionsTest::refusedWorkLeavesNothing()
{
    ActSuite suite;
    suite.become(Role::Query);
    const QString issuer = SettingsRepository().value(suite.test().reader(), SettingKey::issuer);
    QVERIFY(!errorOf([&] { suite.perform(Acts::ChangeSettings); }).isEmpty());
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
    QVERIFY(errorOf([&] { suite.perform(Acts::EditVolunteers); }).contains(QStringLiteral("disabled")));
}

void PermissionsTest::accountsStayInTheirOrganisation()
{
    ActSuite suite;
    suite.become(Role::Administrator, suite.community);
    QCOMPARE(suite.office().scope(), QList<qint64>{suite.community.value()});
    for (const Act& act : {Acts::EditVolunteers, Acts::EditPlaces, Acts::EditTeams, Acts::EditProjects,
             Acts::EditActivities, Acts::HandleOrders, Acts::Evaluate, Acts::EditHonors, Acts::EnterHours,
             Acts::CheckHours, Acts::VoidHours, Acts::ManageOrganisations})
        QVERIFY2(errorOf([&] { suite.perform(act); }).contains(QStringLiteral("organization")), qPrintable(act.code()));
    const QStringList before = recordsOf(suite, suite.root);
    QVERIFY(before.size() > 10);
    for (const Act& act : officeFeatures().acts()) {
        (void)errorOf([&] { suite.perform(act); });
        QVERIFY2(recordsOf(suite, suite.root) == before, qPrintable(act.code()));
    }
    suite.root = suite.community;
    for (const Act& act : {Acts::EditPlaces, Acts::EditTeams, Acts::HandleOrders})
        QCOMPARE(errorOf([&] { suite.perform(act); }), QString());
}

VD_TEST(PermissionsTest)
#include "permissions_test.moc"
