#include "models/activities/activitytable.h"
#include "models/assessments/assessmenttable.h"
#include "models/attachments/attachmentcontent.h"
#include "models/certificates/certificaterepository.h"
#include "models/duty/dutytables.h"
#include "models/evaluations/evaluationtable.h"
#include "models/fund/fundrepository.h"
#include "models/honors/honortable.h"
#include "models/hours/externalhours.h"
#include "models/hours/objection.h"
#include "models/hours/spotcheck.h"
#include "models/hours/supplement.h"
#include "models/interns/interntable.h"
#include "models/orders/missedcall.h"
#include "models/orders/needrule.h"
#include "models/orders/ordertable.h"
#include "models/organisation/organisationtable.h"
#include "models/points/exchange.h"
#include "models/points/goodsstore.h"
#include "models/points/household.h"
#include "models/points/pointround.h"
#include "models/projects/projecttable.h"
#include "models/security/accounttable.h"
#include "models/service/servicecorrection.h"
#include "models/service/servicetable.h"
#include "models/stations/stationtable.h"
#include "models/teams/teamtable.h"
#include "models/training/trainingtable.h"
#include "models/visits/visitrepository.h"
#include "models/volunteers/volunteertable.h"
#include "models/words/termtable.h"
#include "tests/support/engine.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// What the tables say of their columns, beside the real schema.
class SchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tablesNameTheColumnsOfTheSchema();
    void referencesAreThoseOfTheSchema();
    void personalNumbersAreSealed();
};

namespace {

QList<const TableInfo*> tables()
{
    QList<const TableInfo*> all{&accountTable(), &activityTable(), &attendanceTable(), &evaluationTable(),
        &honorBatchTable(), &awardTable(), &honorRollTable(), &orderTable(), &orderRoundTable(), &orderEventTable(),
        &organisationTable(), &projectTable(), &serviceTable(), &stationTable(), &estateTable(), &teamTable(),
        &membershipTable(), &volunteerTable(), &internTable(), &internEntryTable(), &courseTable(),
        &courseSessionTable(), &enrolmentTable(), &credentialTable(), &licenceTable(), &serviceCorrectionTable(),
        &supplementTable(), &hourDisplayTable(), &objectionTable(), &externalHoursTable(), &spotCheckTable(),
        &spotCheckLineTable(), &dutyTemplateTable(), &dutyMemberTable(), &dutyWishTable(), &dutyRosterTable(),
        &dutyTable(), &dutySwapTable(), &dutyHandoverTable(), &visitTable(), &missedCallTable(), &assessmentTable(),
        &attachmentTable(), &attachmentPieceTable(), &assessedTable(), &assessmentSheetTable(), &pointRuleTable(),
        &pointRoundTable(), &pointEntryTable(), &pointGoodsTable(), &goodsMoveTable(), &merchantTable(),
        &householdTable(), &householdMemberTable(), &exchangeTable(), &exchangeLineTable(), &exchangePaymentTable(),
        &fundAccountTable(), &fundEntryTable(), &needRuleTable()};
    for (const Dictionary dictionary : allDictionaries())
        all << &termTable(dictionary);
    return all;
}

} // namespace

void SchemaTest::tablesNameTheColumnsOfTheSchema()
{
    TestOffice office;
    for (const TableInfo* table : tables()) {
        QStringList named;
        for (const StoredColumn& column : table->columns())
            named << QString::fromLatin1(column.name);
        named.sort();
        QCOMPARE(named, columnsOf(office.reader(), table->name()));
    }
}

void SchemaTest::referencesAreThoseOfTheSchema()
{
    TestOffice office;
    for (const TableInfo* table : tables()) {
        QStringList named;
        for (const StoredColumn& column : table->columns()) {
            if (column.references)
                named << QStringLiteral("%1 → %2").arg(QLatin1String(column.name), QLatin1String(column.references));
        }
        named.sort();
        QCOMPARE(named, referencesOf(office.reader(), table->name()));
    }
}

void SchemaTest::personalNumbersAreSealed()
{
    for (const TableInfo* table : tables()) {
        for (const StoredColumn& column : table->columns()) {
            const bool isNumber = QByteArray(column.name).endsWith("_sealed");
            QVERIFY2(column.isSealed == isNumber, column.name);
        }
    }
}

VD_TEST(SchemaTest)
#include "schema_test.moc"
