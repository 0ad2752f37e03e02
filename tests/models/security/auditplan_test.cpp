#include "models/security/auditrecords.h"

#include "app/office/officefeatures.h"
#include "models/database/query.h"
#include "models/records/recordlist.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// By which index SQLite reads the list of the audit trail.
class AuditPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<TestOffice>(); }
    void cleanupTestCase() { m_office.reset(); }
    void walksAnIndex_data();
    void walksAnIndex();

private:
    [[nodiscard]] QString plan(const RecordFilter& filter);

    std::unique_ptr<TestOffice> m_office;
};

QString AuditPlanTest::plan(const RecordFilter& filter)
{
    Connection& connection = m_office->reader();
    const AuditRecords source(officeFeatures());
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

void AuditPlanTest::walksAnIndex_data()
{
    QTest::addColumn<RecordFilter>("filter");
    QTest::addColumn<QString>("index");
    const auto withOne = [](const char* key, const char* value) {
        RecordFilter filter;
        filter.conditions = {{QString::fromLatin1(key), {QString::fromLatin1(value)}}};
        return filter;
    };
    RecordFilter today;
    today.period = {QDate::currentDate(), QDate::currentDate().addDays(1)};
    QTest::newRow("all") << RecordFilter() << QString();
    QTest::newRow("today") << today << QStringLiteral("audit_events_by_time");
    QTest::newRow("refused") << withOne("refused", "1") << QStringLiteral("audit_events_refused");
    QTest::newRow("imports") << withOne("act", "import") << QString();
}

void AuditPlanTest::walksAnIndex()
{
    QFETCH(RecordFilter, filter);
    QFETCH(QString, index);
    const QString steps = plan(filter);
    QVERIFY2(steps.contains(index), qPrintable(steps));
    const bool isOfOneTime = index == QStringLiteral("audit_events_by_time"); // few, sorted anew
    QVERIFY2(isOfOneTime || !steps.contains(QStringLiteral("TEMP B-TREE")), qPrintable(steps));
}

VD_TEST(AuditPlanTest)
#include "auditplan_test.moc"
