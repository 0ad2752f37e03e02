#include "models/security/clearnumbercheck.h"

#include "app/office/officefeatures.h"
#include "models/common/task.h"
#include "models/database/query.h"
#include "models/database/safeguard.h"
#include "models/security/accountkeeping.h"
#include "models/security/audittrail.h"
#include "models/stations/stationrepository.h"
#include "tests/support/actsuite.h"
#include "tests/support/engine.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// An office that holds numbers in its texts from before they were masked.
class ClearNumberCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_suite.reset(); }
    void soundOfficesHaveNone();
    void tellsWhereTheyStand();
    void masksThemAll();
    void refusesWhoMayNot();

private:
    void soil();
    [[nodiscard]] TestOffice& test() { return m_suite->test(); }
    [[nodiscard]] QString text(const char* sql) { return test().reader().scalar(QString::fromLatin1(sql)).toString(); }

    std::unique_ptr<ActSuite> m_suite;
    const QString m_phone = QStringLiteral("13976130001");
    const QString m_id = QStringLiteral("11010519491231002X");
};

void ClearNumberCheckTest::init()
{
    m_suite = std::make_unique<ActSuite>();
    Station station;
    station.code = QStringLiteral("S1");
    station.name = QStringLiteral("暖心驿站");
    station.organisation = m_suite->root;
    test().run([&](UnitOfWork& work) { StationRepository(test().vault()).insert(work, station); });
}

/// As an older program wrote it.
void ClearNumberCheckTest::soil()
{
    test().run([&](UnitOfWork& work) {
        work.require(Acts::Import);
        const auto set = [&work](const char* sql, const QString& value) {
            Query(work.connection(), QString::fromLatin1(sql)).bind(QVariant(value)).run();
        };
        set("UPDATE stations SET notes = ?", QStringLiteral("站长 139 7613 0001"));
        set("UPDATE volunteers SET address = ?", QStringLiteral("身份证%1，电话%2").arg(m_id, m_phone));
        set("UPDATE settings SET value = ? WHERE key = 'issuer'", QStringLiteral("办事处") + m_phone);
        work.connection().dialect().writeSearch(work.connection(), QStringLiteral("stations"), 1,
            QStringLiteral("暖 心 dianhua%1 %1 nuan xin").arg(m_phone));
    });
    test().database().foldLog();
    QVERIFY(test().stored().contains(m_phone.toLatin1()));
    // Search words are written as they are; whoever makes them keeps numbers out.
    QVERIFY(tokensOf(test().reader(), QStringLiteral("stations"), 1).contains(u' ' + m_phone + u' '));
}

void ClearNumberCheckTest::soundOfficesHaveNone()
{
    QVERIFY(ClearNumberCheck().findings(test().reader()).isEmpty());
    KuiwenOffice kuiwen; // thousands of digests, some with eleven digits in a row
    QCOMPARE(
        ClearNumberCheck::sentences(officeFeatures(), ClearNumberCheck().findings(kuiwen.reader())), QStringList());
}

void ClearNumberCheckTest::tellsWhereTheyStand()
{
    soil();
    QStringList places;
    for (const ClearNumberFinding& one : ClearNumberCheck().findings(test().reader())) {
        places << one.table + u'.' + one.column;
        QVERIFY(one.texts >= 1);
        QVERIFY(!one.sentence(officeFeatures()).contains(m_phone) && !one.sentence(officeFeatures()).contains(m_id));
    }
    places.sort();
    const QStringList expected{QStringLiteral("settings.value"), QStringLiteral("stations."),
        QStringLiteral("stations.notes"), QStringLiteral("volunteers.address")};
    QCOMPARE(places, expected);
}

void ClearNumberCheckTest::masksThemAll()
{
    soil();
    int backups = 0;
    const Safeguard safeguard(test().database(),
        [&backups](BackupCause cause, TaskContext&) { backups += cause == BackupCause::BeforeBulkEdit ? 1 : 0; });
    TaskContext task;
    QVERIFY(ClearNumberCheck().clean(test().office(), task) >= 3);
    QCOMPARE(backups, 1);
    QVERIFY(ClearNumberCheck().findings(test().reader()).isEmpty());
    QCOMPARE(text("SELECT notes FROM stations"), QStringLiteral("站长 139****0001"));
    QCOMPARE(text("SELECT address FROM volunteers ORDER BY id LIMIT 1"),
        QStringLiteral("身份证**************002X，电话139****0001"));
    QCOMPARE(text("SELECT value FROM settings WHERE key = 'issuer'"), QStringLiteral("办事处139****0001"));
    const auto head = AuditTrail(test().vault()).head(test().reader());
    QCOMPARE(AuditTrail(test().vault()).find(test().reader(), head.lastId)->act, QStringLiteral("mask_numbers"));
    QVERIFY(AuditTrail(test().vault()).problems(test().reader()).isEmpty());
    const QByteArray content = test().stored(); // nor in pages that were freed, nor in the index of the search
    QVERIFY(!content.contains(m_phone.toLatin1()) && !content.contains(m_id.toLatin1()));
    QVERIFY(!content.contains("139 7613 0001"));
}

void ClearNumberCheckTest::refusesWhoMayNot()
{
    soil();
    m_suite->become(Role::Query);
    TaskContext task;
    QVERIFY_THROWS_EXCEPTION(RefusedError, ClearNumberCheck().clean(test().office(), task));
    QVERIFY(!ClearNumberCheck().findings(test().reader()).isEmpty());
}

VD_TEST(ClearNumberCheckTest)
#include "clearnumbercheck_test.moc"
