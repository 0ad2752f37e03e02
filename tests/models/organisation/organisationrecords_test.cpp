#include "models/organisation/organisationimport.h"
#include "models/organisation/organisationrecords.h"
#include "models/records/recordlist.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class OrganisationRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTheStreet();
    void offersChoicesThatFind();

private:
    OrganisationRecords m_source;
    std::unique_ptr<TestOffice> m_office;
};

void OrganisationRecordsTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    OrganisationImport importer;
    m_office->importFile(importer, QStringLiteral("01-机构.xlsx"));
}

void OrganisationRecordsTest::listsTheStreet()
{
    RecordListRequest request;
    request.sortColumn = m_source.defaultSortColumn();
    const auto ids = readRecordIds(m_office->reader(), m_source, request);
    QCOMPARE(ids.size(), size_t(14));
    const auto rows = readRecordRows(m_office->reader(), m_source, {ids.begin(), ids.end()});
    QHash<QString, RecordRow> byName;
    for (const RecordRow& row : rows) {
        QCOMPARE(row.cells.size(), m_source.columns().size());
        byName.insert(row.cells.value(1).toString(), row);
    }
    const RecordRow street = byName.value(QStringLiteral("潍州路街道"));
    QCOMPARE(street.cells.value(3).toString(), QStringLiteral("奎文区"));
    QCOMPARE(street.cells.value(8).value<RecordBadge>().tone, Tone::Good);
}

void OrganisationRecordsTest::offersChoicesThatFind()
{
    const auto choices = m_source.filterChoices(m_office->reader());
    QCOMPARE(choices.size(), 2);
    for (const FilterChoice& choice : choices) {
        size_t sum = 0;
        for (const auto& option : choice.options) {
            RecordListRequest request;
            request.filter.conditions.insert(choice.key, {option.value});
            sum += readRecordIds(m_office->reader(), m_source, request).size();
        }
        QCOMPARE(sum, size_t(14)); // each record fits exactly one option
    }
}

VD_TEST(OrganisationRecordsTest)
#include "organisationrecords_test.moc"
