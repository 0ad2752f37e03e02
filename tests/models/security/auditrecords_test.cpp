#include "models/security/auditrecords.h"

#include "models/database/query.h"
#include "models/records/recordlist.h"
#include "models/security/accountkeeping.h"
#include "models/security/accountrecords.h"
#include "models/security/auditnames.h"
#include "models/security/audittitles.h"
#include "models/security/permissions.h"
#include "tests/support/actsuite.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// The lists of accounts and of the audit trail: which rows, in which order, by which index.
class AuditRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_suite = std::make_unique<ActSuite>(); }
    void cleanup() { m_suite.reset(); }
    void newestFirstByTheIndex();
    void refusedOnesHaveTheirIndex();
    void organisationsMeanTheirAccounts();
    void accountsOfAPartSeeTheirPart();
    void everyJudgedTableHasATitle();
    void namesWhatIdsPointTo();

private:
    [[nodiscard]] QString plan(const RecordFilter& filter);
    [[nodiscard]] std::vector<qint64> ids(const RecordSource& source, const RecordFilter& filter);

    std::unique_ptr<ActSuite> m_suite;
};

QString AuditRecordsTest::plan(const RecordFilter& filter)
{
    Connection& connection = m_suite->test().reader();
    const AuditRecords source;
    RecordListRequest request;
    request.filter = filter;
    request.sortOrder = source.defaultSortOrder();
    const IdQuestion question = questionFor(connection, source, request);
    Query query(connection,
        QStringLiteral("EXPLAIN QUERY PLAN SELECT id FROM audit_events WHERE %1 ORDER BY %2 LIMIT 200")
            .arg(question.condition.isEmpty() ? QStringLiteral("TRUE") : question.condition, question.orderBy));
    for (const QVariant& value : question.values)
        query.bind(value);
    query.run();
    QStringList steps;
    while (query.next())
        steps << query.text(3);
    return steps.join(u'\n');
}

std::vector<qint64> AuditRecordsTest::ids(const RecordSource& source, const RecordFilter& filter)
{
    RecordListRequest request;
    request.filter = filter;
    request.sortOrder = source.defaultSortOrder();
    return readRecordIds(m_suite->test().reader(), source, request);
}

void AuditRecordsTest::newestFirstByTheIndex()
{
    m_suite->perform(Act::EditTeams);
    const std::vector<qint64> all = ids(AuditRecords(), {});
    QVERIFY(all.size() >= 3);
    QVERIFY(std::is_sorted(all.rbegin(), all.rend()));
    QVERIFY2(!plan({}).contains(QStringLiteral("TEMP B-TREE")), qPrintable(plan({})));
    RecordFilter today;
    today.period = {QDate::currentDate(), QDate::currentDate().addDays(1)};
    QVERIFY2(plan(today).contains(QStringLiteral("audit_events_by_time")), qPrintable(plan(today)));
    today.period = {QDate(2001, 1, 1), QDate(2001, 1, 2)};
    QVERIFY(ids(AuditRecords(), today).empty());
}

void AuditRecordsTest::refusedOnesHaveTheirIndex()
{
    RecordFilter refused;
    refused.conditions = {{QStringLiteral("refused"), {QStringLiteral("1")}}};
    QVERIFY2(plan(refused).contains(QStringLiteral("audit_events_refused")), qPrintable(plan(refused)));
    QVERIFY2(!plan(refused).contains(QStringLiteral("TEMP B-TREE")), qPrintable(plan(refused)));
    QVERIFY(ids(AuditRecords(), refused).empty());
    RecordFilter imports;
    imports.conditions = {{QStringLiteral("act"), {QStringLiteral("import")}}};
    QVERIFY2(!plan(imports).contains(QStringLiteral("TEMP B-TREE")), qPrintable(plan(imports)));
    refused.conditions = {{QStringLiteral("refused"), {QStringLiteral("0"), QStringLiteral("1")}}};
    QVERIFY(ids(AuditRecords(), refused) == ids(AuditRecords(), {}));
}

void AuditRecordsTest::organisationsMeanTheirAccounts()
{
    m_suite->become(Role::Entry, m_suite->community);
    const qint64 account = m_suite->office().account().id.value();
    m_suite->office().signIn({}, QString::fromLatin1(TestOffice::password));
    RecordFilter filter;
    filter.organisations = {m_suite->community.value()};
    const AuditRecords source;
    const auto found = ids(source, filter);
    QVERIFY(!found.empty());
    for (const qint64 id : found)
        QCOMPARE(m_suite->test()
                     .reader()
                     .scalar(QStringLiteral("SELECT account_id FROM audit_events WHERE id = ?"), {id})
                     .toLongLong(),
            account);
}

void AuditRecordsTest::accountsOfAPartSeeTheirPart()
{
    const AccountRecords accounts;
    const size_t all = ids(accounts, {}).size();
    m_suite->become(Role::Administrator, m_suite->community);
    QCOMPARE(ids(accounts, {}).size(), size_t(1)); // only the one just made
    const auto rows = readRecordRows(m_suite->test().reader(), accounts, {m_suite->office().account().id.value()});
    QCOMPARE(rows.first().cells.at(1).toString(), roleTitle(Role::Administrator));
    QCOMPARE(rows.first().cells.at(2).toString(), QStringLiteral("金都社区"));
    m_suite->office().signIn({}, QString::fromLatin1(TestOffice::password));
    QCOMPARE(ids(accounts, {}).size(), all + 1);
}

void AuditRecordsTest::everyJudgedTableHasATitle()
{
    Query query(
        m_suite->test().reader(), QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
    query.run();
    int judged = 0;
    while (query.next()) {
        if (!isJudged(query.text(0)))
            continue;
        ++judged;
        QVERIFY2(auditTableTitle(query.text(0)) != query.text(0), qPrintable(query.text(0)));
    }
    QVERIFY(judged > 20);
}

void AuditRecordsTest::namesWhatIdsPointTo()
{
    Connection& reader = m_suite->test().reader();
    QCOMPARE(auditReferencedTable(QStringLiteral("teams"), QStringLiteral("category_id")),
        QStringLiteral("team_categories"));
    QCOMPARE(auditReferencedTable(QStringLiteral("teams"), QStringLiteral("name")), QString());
    QCOMPARE(auditRecordName(reader, QStringLiteral("organisations"), m_suite->community.value()),
        QStringLiteral("金都社区"));
    QCOMPARE(auditRecordName(reader, QStringLiteral("sqlite_master"), 1), QString());
}

VD_TEST(AuditRecordsTest)
#include "auditrecords_test.moc"
