#include "models/records/features.h"

#include "app/office/officefeatures.h"
#include "models/database/connection.h"
#include "models/records/recordsource.h"
#include "models/security/auditwords.h"
#include "models/spreadsheets/recordimporter.h"
#include "tests/support/actsuite.h"
#include "tests/support/engine.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// What the features say of their tables, held against the schema.
class FeaturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTableHasItsKind();
    void everyKindIsATable();
    void columnsAreThoseOfTheSchema();
    void everyRowKnowsItsOrganisation();
    void wordsOfStatesHaveTitles();
    void unknownTablesAreRefused();
    void listsAndImportsAreOfKnownTables();
};

void FeaturesTest::everyTableHasItsKind()
{
    TestOffice office;
    const QStringList tables = tablesOf(office.reader());
    QVERIFY(tables.size() > 40);
    for (const QString& table : tables) {
        const RecordKind* kind = officeFeatures().find(table);
        QVERIFY2(kind, qPrintable(table));
        const bool isProgram = kind->owner.kind == RowOwner::Kind::Program;
        // What the program keeps has no act, and a title only where a page shows it; everything else has both.
        QVERIFY2(kind->acts.edit.has_value() != isProgram, qPrintable(table));
        QCOMPARE(kind->title != nullptr, !isProgram || !kind->page.isEmpty());
        const QString title = AuditWords(officeFeatures()).tableTitle(table);
        QVERIFY2((title != table) == (kind->title != nullptr), qPrintable(title));
    }
}

void FeaturesTest::everyKindIsATable()
{
    TestOffice office;
    const QStringList tables = tablesOf(office.reader());
    for (const RecordKind& kind : officeFeatures().kinds())
        QVERIFY2(tables.contains(kind.table), qPrintable(kind.table));
}

void FeaturesTest::columnsAreThoseOfTheSchema()
{
    TestOffice office;
    const QStringList tables = tablesOf(office.reader());
    for (const RecordKind& kind : officeFeatures().kinds()) {
        const QStringList stored = columnsOf(office.reader(), kind.table);
        QSet<QString> sealed;
        for (const StoredColumn& column : kind.columns) {
            const QString name = QString::fromLatin1(column.name);
            QVERIFY2(stored.contains(name), qPrintable(kind.table + u'.' + name));
            QVERIFY2(!column.references || tables.contains(QString::fromLatin1(column.references)), column.references);
            if (column.isSealed)
                sealed << name;
        }
        for (const QString& name : stored)
            QVERIFY2(kind.table == QStringLiteral("office_secrets")
                    || name.endsWith(QStringLiteral("_sealed")) == sealed.contains(name),
                qPrintable(kind.table + u'.' + name));
        QVERIFY2(sealed.isEmpty() || kind.reseal, qPrintable(kind.table));
        QVERIFY2(kind.nameColumn.isEmpty() || stored.contains(kind.nameColumn), qPrintable(kind.table));
        // Who has an organization of its own says so; an account answers for one, and belongs to the office.
        const bool hasOwn = stored.contains(QStringLiteral("organisation_id"))
            && kind.owner.kind != RowOwner::Kind::Program && kind.table != QStringLiteral("accounts");
        QVERIFY2(hasOwn == (kind.owner.kind == RowOwner::Kind::Own), qPrintable(kind.table));
    }
}

/// A row of every kind that belongs to an organization leads to the street; none leads nowhere.
void FeaturesTest::everyRowKnowsItsOrganisation()
{
    ActSuite suite;
    Connection& connection = suite.test().reader();
    int asked = 0;
    for (const RecordKind& kind : officeFeatures().kinds()) {
        if (!kind.owner.isOrganisation())
            continue;
        const QVariant row = connection.scalar(QStringLiteral("SELECT MIN(id) FROM %1").arg(kind.table));
        if (row.isNull())
            continue;
        ++asked;
        const Change change{kind.table, row.toLongLong(), Change::Kind::Updated, {}, {}};
        QVERIFY2(officeFeatures().organisationsOf(connection, change) == QSet<qint64>{suite.root.value()},
            qPrintable(kind.table));
    }
    QVERIFY2(asked >= 11, qPrintable(QString::number(asked)));
}

void FeaturesTest::wordsOfStatesHaveTitles()
{
    TestOffice office;
    const AuditWords words(officeFeatures());
    QCOMPARE(
        words.value(office.reader(), QStringLiteral("teams"), QStringLiteral("state"), QStringLiteral("dissolved")),
        officeFeatures()
            .kind(QStringLiteral("teams"))
            .words.value(QStringLiteral("state"))(QStringLiteral("dissolved")));
    QVERIFY(words.value(office.reader(), QStringLiteral("teams"), QStringLiteral("state"), QStringLiteral("dissolved"))
        != QStringLiteral("dissolved"));
    QCOMPARE(words.value(office.reader(), QStringLiteral("teams"), QStringLiteral("state"), QStringLiteral("flown")),
        QStringLiteral("flown"));
    QCOMPARE(words.value(office.reader(), QStringLiteral("orders"), QStringLiteral("requested_at"),
                 QStringLiteral("2025-03-01T09:00")),
        QStringLiteral("2025-03-01 09:00"));
    QCOMPARE(words.pageOf(QStringLiteral("service_records")), QStringLiteral("hours"));
    QCOMPARE(words.pageOf(QStringLiteral("memberships")), QString());
    QCOMPARE(words.recordName(office.reader(), QStringLiteral("no_such_table"), 1), QString());
}

void FeaturesTest::unknownTablesAreRefused()
{
    ActSuite suite;
    suite.become(Role::Administrator);
    const auto touch = [&](const QString& table) {
        return errorOf([&] { suite.office().run([&](UnitOfWork& work) { work.changes().touch(table); }); });
    };
    QCOMPARE(touch(QStringLiteral("teams")), QString());
    QVERIFY(touch(QStringLiteral("key_loans")).contains(QStringLiteral("does not know this kind of record")));
    QVERIFY(!errorOf([&] {
        suite.office().run([&](UnitOfWork& work) { work.inserted(QStringLiteral("key_loans"), 1); });
    }).isEmpty());
}

void FeaturesTest::listsAndImportsAreOfKnownTables()
{
    TestOffice office;
    const Features& features = officeFeatures();
    for (const ListKind& list : features.lists()) {
        QVERIFY2(features.find(list.table), qPrintable(list.key));
        QCOMPARE(features.makeList(list.key, office.office())->table(), list.table);
    }
    QCOMPARE(features.makeList(QStringLiteral("nothing"), office.office()), nullptr);
    QCOMPARE(features.importKeys(),
        (QStringList{QStringLiteral("calendar"), QStringLiteral("organisations"), QStringLiteral("teams"),
            QStringLiteral("stations"), QStringLiteral("volunteers"), QStringLiteral("projects"),
            QStringLiteral("attendance"), QStringLiteral("orders"), QStringLiteral("honors"), QStringLiteral("estates"),
            QStringLiteral("interns"), QStringLiteral("visits"), QStringLiteral("fund"),
            QStringLiteral("external_hours"), QStringLiteral("courses"), QStringLiteral("credentials"),
            QStringLiteral("point_goods"), QStringLiteral("opening_points"), QStringLiteral("exchanges"),
            QStringLiteral("call_backs"), QStringLiteral("assessment_sheets")}));
    for (const ImportKind& import : features.imports())
        QCOMPARE(features.makeImporter(import.key, office.office())->kind(), import.key);
    QVERIFY(!features.makeImporter(QStringLiteral("nothing"), office.office()));
    QCOMPARE(features.importedPage(QStringLiteral("attendance")), QStringLiteral("activities"));
    QCOMPARE(features.importedPage(QStringLiteral("teams")), QStringLiteral("teams"));
}

VD_TEST(FeaturesTest)
#include "features_test.moc"
