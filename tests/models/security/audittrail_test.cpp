#include "models/security/audittrail.h"

#include "models/database/query.h"
#include "models/organisation/settingsrepository.h"
#include "tests/support/engine.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

/// The chain of the audit trail, read as an auditor does.
class AuditTrailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsOfWhatWasDone();
    void keepsNumbersOut();
    void rowsAreNeverDeleted();
    void findsTampering_data();
    void findsTampering();
    void findsAnOlderTrail();
    void nothingIsNotedWhenTheWorkFails();

private:
    void setIssuer(const QString& name);
    void tamper(const QStringList& statements);
    [[nodiscard]] QStringList problems();
    [[nodiscard]] AuditEvent last();

    std::unique_ptr<TestOffice> m_office;
};

void AuditTrailTest::init()
{
    m_office = std::make_unique<TestOffice>();
    for (int i = 1; i <= 6; ++i)
        setIssuer(QStringLiteral("办事处%1").arg(i));
}

void AuditTrailTest::cleanup()
{
    m_office.reset();
}

void AuditTrailTest::setIssuer(const QString& name)
{
    m_office->run([&](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::issuer, name); });
}

/// As somebody with the file and a database program, but without the keys.
void AuditTrailTest::tamper(const QStringList& statements)
{
    m_office->database().run({}, [&](UnitOfWork& work) {
        letDelete(work.connection(), QStringLiteral("audit_events"));
        for (const QString& statement : statements)
            work.connection().execute(statement);
    });
}

QStringList AuditTrailTest::problems()
{
    return AuditTrail(m_office->vault()).problems(m_office->reader());
}

AuditEvent AuditTrailTest::last()
{
    const AuditTrail trail(m_office->vault());
    return trail.find(m_office->reader(), trail.head(m_office->reader()).lastId).value_or(AuditEvent());
}

void AuditTrailTest::tellsOfWhatWasDone()
{
    const AuditEvent event = last();
    QCOMPARE(event.act, QStringLiteral("change_settings"));
    QCOMPARE(event.accountName, QString::fromUtf8(TestOffice::administrator));
    QVERIFY(qAbs(event.happenedAt - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    const QJsonObject details = QJsonDocument::fromJson(event.details.toUtf8()).object();
    const QJsonObject change = details.value(QStringLiteral("changes")).toArray().first().toObject();
    QCOMPARE(change.value(QStringLiteral("from")).toObject().value(SettingKey::issuer.key).toString(),
        QStringLiteral("办事处5"));
    QCOMPARE(change.value(QStringLiteral("to")).toObject().value(SettingKey::issuer.key).toString(),
        QStringLiteral("办事处6"));
    QVERIFY(problems().isEmpty());
}

void AuditTrailTest::keepsNumbersOut()
{
    ChangeSet changes;
    changes.add({QStringLiteral("volunteers"), 7, Change::Kind::Updated,
        {{QStringLiteral("phone_sealed"), QStringLiteral("AQE=")},
            {QStringLiteral("phone_digest"), QStringLiteral("x")}, {QStringLiteral("name"), QStringLiteral("王伟")}},
        {{QStringLiteral("phone_sealed"), QStringLiteral("AQI=")},
            {QStringLiteral("phone_digest"), QStringLiteral("y")}, {QStringLiteral("name"), QStringLiteral("王炜")}}});
    const QString details = auditDetails(changes);
    QVERIFY(details.contains(QStringLiteral("王炜")));
    QVERIFY(details.contains(QStringLiteral("***")));
    QVERIFY(!details.contains(QStringLiteral("AQ")));
    QVERIFY(!details.contains(QStringLiteral("digest")));
}

void AuditTrailTest::rowsAreNeverDeleted()
{
    QVERIFY(!errorOf([&] {
        m_office->database().run(
            {}, [](UnitOfWork& work) { work.connection().execute(QStringLiteral("DELETE FROM audit_events")); });
    }).isEmpty());
    QVERIFY(problems().isEmpty());
}

void AuditTrailTest::findsTampering_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("edited") << QStringList{
        QStringLiteral("UPDATE audit_events SET account_name = '李四' WHERE id = 4")};
    QTest::newRow("another time") << QStringList{
        QStringLiteral("UPDATE audit_events SET happened_at = happened_at - 1 WHERE id = 5")};
    QTest::newRow("not refused") << QStringList{QStringLiteral("UPDATE audit_events SET is_refused = 1 WHERE id = 3")};
    QTest::newRow("deleted") << QStringList{QStringLiteral("DELETE FROM audit_events WHERE id = 4")};
    QTest::newRow("deleted, the rest moved up") << QStringList{QStringLiteral("DELETE FROM audit_events WHERE id = 4"),
        QStringLiteral("UPDATE audit_events SET id = id - 1 WHERE id > 4")};
    QTest::newRow("inserted") << QStringList{QStringLiteral("UPDATE audit_events SET id = id + 1000 WHERE id > 4"),
        QStringLiteral("UPDATE audit_events SET id = id - 999 WHERE id > 1000"),
        QStringLiteral("INSERT INTO audit_events (id, happened_at, account_name, act, chain) SELECT 5, happened_at, "
                       "account_name, act, chain FROM audit_events WHERE id = 4")};
    QTest::newRow("appended") << QStringList{QStringLiteral(
        "INSERT INTO audit_events (id, happened_at, account_name, act, chain) SELECT id + 1, happened_at, "
        "account_name, act, chain FROM audit_events ORDER BY id DESC LIMIT 1")};
    QTest::newRow("swapped") << QStringList{QStringLiteral("UPDATE audit_events SET id = 9999 WHERE id = 4"),
        QStringLiteral("UPDATE audit_events SET id = 4 WHERE id = 5"),
        QStringLiteral("UPDATE audit_events SET id = 5 WHERE id = 9999")};
    QTest::newRow("tail cut") << QStringList{QStringLiteral("DELETE FROM audit_events WHERE id > 4")};
    QTest::newRow("tail cut, head adjusted") << QStringList{QStringLiteral("DELETE FROM audit_events WHERE id > 4"),
        QStringLiteral("UPDATE audit_head SET last_id = 4, chain = (SELECT chain FROM audit_events WHERE id = 4)")};
    QTest::newRow("tail cut, head removed") << QStringList{
        QStringLiteral("DELETE FROM audit_events WHERE id > 4"), QStringLiteral("DELETE FROM audit_head")};
    QTest::newRow("beginning cut") << QStringList{QStringLiteral("DELETE FROM audit_events WHERE id < 3")};
    QTest::newRow("all gone") << QStringList{
        QStringLiteral("DELETE FROM audit_events"), QStringLiteral("DELETE FROM audit_head")};
}

void AuditTrailTest::findsTampering()
{
    QFETCH(QStringList, statements);
    QVERIFY(problems().isEmpty());
    tamper(statements);
    QVERIFY(!problems().isEmpty());
    setIssuer(QStringLiteral("另一个")); // the office works on, and the trail does not become good by it
    QVERIFY(!problems().isEmpty());
}

void AuditTrailTest::findsAnOlderTrail()
{
    const AuditTrail trail(m_office->vault());
    const AuditHead backup = trail.head(m_office->reader());
    setIssuer(QStringLiteral("办事处7"));
    QVERIFY(trail.comparedWith(m_office->reader(), backup, QStringLiteral("备份")).isEmpty());
    const AuditHead foreign{backup.lastId, QByteArray(32, 'x')};
    QVERIFY(trail.comparedWith(m_office->reader(), foreign, QStringLiteral("备份")).contains(QStringLiteral("备份")));
    const AuditHead later{backup.lastId + 50, backup.chain};
    QVERIFY(!trail.comparedWith(m_office->reader(), later, QStringLiteral("备份")).isEmpty());
}

void AuditTrailTest::nothingIsNotedWhenTheWorkFails()
{
    const AuditEvent before = last();
    QVERIFY(!errorOf([&] {
        m_office->run([](UnitOfWork& work) {
            SettingsRepository().set(work, SettingKey::issuer, QStringLiteral("不算"));
            throw Error(QStringLiteral("stopped"));
        });
    }).isEmpty());
    QCOMPARE(last().id, before.id);
}

VD_TEST(AuditTrailTest)
#include "audittrail_test.moc"
