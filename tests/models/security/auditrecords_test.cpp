#include "models/security/auditrecords.h"

#include "app/office/officefeatures.h"
#include "models/database/query.h"
#include "models/office/accountkeeping.h"
#include "models/records/recordlist.h"
#include "models/security/accountrecords.h"
#include "models/teams/teamsfeature.h"
#include "tests/support/actsuite.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// The lists of accounts and of the audit trail: which rows, in which order.
class AuditRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_suite = std::make_unique<ActSuite>(); }
    void cleanup() { m_suite.reset(); }
    void newestFirst();
    void narrowsByRefusal();
    void narrowsToWhatWasDone();
    void organisationsMeanTheirAccounts();
    void accountsOfAPartSeeTheirPart();

private:
    [[nodiscard]] std::vector<qint64> ids(const RecordSource& source, const RecordFilter& filter);

    std::unique_ptr<ActSuite> m_suite;
};

std::vector<qint64> AuditRecordsTest::ids(const RecordSource& source, const RecordFilter& filter)
{
    RecordListRequest request;
    request.filter = filter;
    request.sortOrder = source.defaultSortOrder();
    return readRecordIds(m_suite->test().reader(), source, request);
}

void AuditRecordsTest::newestFirst()
{
    m_suite->perform(Acts::EditTeams);
    const std::vector<qint64> all = ids(AuditRecords(officeFeatures()), {});
    QVERIFY(all.size() >= 3);
    QVERIFY(std::is_sorted(all.rbegin(), all.rend()));
    RecordFilter today;
    today.period = {QDate::currentDate(), QDate::currentDate().addDays(1)};
    QCOMPARE(ids(AuditRecords(officeFeatures()), today), all);
    today.period = {QDate(2001, 1, 1), QDate(2001, 1, 2)};
    QVERIFY(ids(AuditRecords(officeFeatures()), today).empty());
}

void AuditRecordsTest::narrowsByRefusal()
{
    RecordFilter refused;
    refused.conditions = {{QStringLiteral("refused"), {QStringLiteral("1")}}};
    QVERIFY(ids(AuditRecords(officeFeatures()), refused).empty());
    refused.conditions = {{QStringLiteral("refused"), {QStringLiteral("0"), QStringLiteral("1")}}};
    QVERIFY(ids(AuditRecords(officeFeatures()), refused) == ids(AuditRecords(officeFeatures()), {}));
}

void AuditRecordsTest::narrowsToWhatWasDone()
{
    m_suite->become(Role::Query);
    try {
        m_suite->perform(Acts::EditTeams);
        QFAIL("not refused");
    } catch (const RefusedError&) {
        m_suite->office().signIn({}, QString::fromLatin1(TestOffice::password));
    }
    const AuditRecords source(officeFeatures());
    const auto narrowed = [&](const char* key, const QString& value) {
        return ids(source, {{}, {}, {{QString::fromLatin1(key), {value}}}}).size();
    };
    const size_t all = ids(source, {}).size();
    QCOMPARE(narrowed("refused", QStringLiteral("1")), size_t(1));
    QCOMPARE(narrowed("refused", QStringLiteral("0")), all - 1);
    QVERIFY(narrowed("act", Acts::SignIn.code()) > 0 && narrowed("act", Acts::SignIn.code()) < all);
    const QString account = QString::number(m_suite->office().account().id.value());
    QVERIFY(narrowed("account", account) > 0 && narrowed("account", account) < all);
    QVERIFY(narrowed("table", QStringLiteral("teams")) < all);
}

void AuditRecordsTest::organisationsMeanTheirAccounts()
{
    m_suite->become(Role::Entry, m_suite->community);
    const qint64 account = m_suite->office().account().id.value();
    m_suite->office().signIn({}, QString::fromLatin1(TestOffice::password));
    RecordFilter filter;
    filter.organisations = {m_suite->community.value()};
    const AuditRecords source(officeFeatures());
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

VD_TEST(AuditRecordsTest)
#include "auditrecords_test.moc"
