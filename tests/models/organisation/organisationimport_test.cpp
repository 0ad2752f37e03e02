#include "models/database/connection.h"
#include "models/organisation/organisationimport.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class OrganisationImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheFileOfTheStreet();
    void addsNothingTheSecondTime();
    void updatesOnTheClerksWord();
    void rejects_data();
    void rejects();

private:
    static ImportReport import(TestOffice& office, const QByteArray& csv, ImportOptions options = {})
    {
        const QString path = office.path(QStringLiteral("机构.csv"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("机构编码,机构名称,级别,上级机构\n" + csv);
        file.close();
        OrganisationImport importer;
        return office.importFile(importer, path, options);
    }
};

void OrganisationImportTest::readsTheFileOfTheStreet()
{
    TestOffice office;
    const OrganisationRepository repository;
    const auto made = repository.findByName(office.reader(), QStringLiteral("潍州路街道"));
    QVERIFY(made);
    OrganisationImport importer;
    const ImportReport report = office.importFile(importer, QStringLiteral("01-机构.xlsx"));
    QCOMPARE(report.read, 14);
    QCOMPARE(report.imported, 14);
    QCOMPARE(report.rejected, 0);
    QCOMPARE(report.skipped, 0);
    QCOMPARE(repository.all(office.reader()).size(), 14); // the one that `new` made was adopted
    const auto adopted = repository.findByName(office.reader(), QStringLiteral("潍州路街道"));
    QVERIFY(adopted);
    QCOMPARE(adopted->id, made->id);
    QVERIFY(!adopted->code.isEmpty());
    QCOMPARE(adopted->kind, OrganisationKind::Street);
    const auto top = repository.root(office.reader());
    QVERIFY(top);
    QCOMPARE(adopted->parent, top->id);
    QCOMPARE(repository.subtree(office.reader(), top->id).size(), 14);
    QVERIFY(repository.subtree(office.reader(), adopted->id).size() >= 12);
}

void OrganisationImportTest::addsNothingTheSecondTime()
{
    TestOffice office;
    OrganisationImport first;
    office.importFile(first, QStringLiteral("01-机构.xlsx"));
    OrganisationImport second;
    const ImportReport report = office.importFile(second, QStringLiteral("01-机构.xlsx"));
    QCOMPARE(report.read, 14);
    QCOMPARE(report.skipped, 14);
    QCOMPARE(report.imported + report.updated + report.rejected, 0);
    QCOMPARE(OrganisationRepository().all(office.reader()).size(), 14);
}

void OrganisationImportTest::updatesOnTheClerksWord()
{
    TestOffice office;
    import(office, "3707,东风社区,社区,潍州路街道\n");
    const QByteArray renamed = "3707,东风里社区,社区,潍州路街道\n";
    QCOMPARE(import(office, renamed).skipped, 1);
    QVERIFY(OrganisationRepository().findByName(office.reader(), QStringLiteral("东风社区")));
    ImportOptions update;
    update.update = true;
    QCOMPARE(import(office, renamed, update).updated, 1);
    QCOMPARE(import(office, renamed, update).skipped, 1); // equal already
    const auto found = OrganisationRepository().findByCode(office.reader(), QStringLiteral("3707"));
    QVERIFY(found);
    QCOMPARE(found->name, QStringLiteral("东风里社区"));
}

void OrganisationImportTest::rejects_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* csv, const char* column, const char* words) {
        QTest::newRow(name) << QByteArray(csv) << QString::fromUtf8(column) << QString::fromUtf8(words);
    };
    row("no code", ",东风社区,社区,潍州路街道", "机构编码", "code is missing");
    row("no name", "3707,,社区,潍州路街道", "机构名称", "needs a name");
    row("unknown level", "3707,东风社区,星系,潍州路街道", "级别", "星系");
    row("unknown parent", "3707,东风社区,社区,火星路街道", "上级机构", "火星路街道");
    row("code twice", "3706,东风社区,社区,潍州路街道", "机构编码", "row 2");
}

void OrganisationImportTest::rejects()
{
    QFETCH(QByteArray, row);
    TestOffice office;
    const ImportReport report = import(office, "3706,西风社区,社区,潍州路街道\n" + row + '\n');
    QCOMPARE(report.read, 2);
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.rejected, 1);
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().row, 3);
    QTEST(report.problems.first().column, "column");
    QFETCH(QString, words);
    QVERIFY2(report.problems.first().text.contains(words), qPrintable(report.problems.first().text));
    QCOMPARE(OrganisationRepository().all(office.reader()).size(), 2);
}

VD_TEST(OrganisationImportTest)
#include "organisationimport_test.moc"
